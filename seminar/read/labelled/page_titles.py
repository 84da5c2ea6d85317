"""Titles that are of the page or of the mail: its name, its series, its speaker, over a talk with its own title."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from seminar.language import has_han, side_of
from seminar.read import texts
from seminar.read.headings import headings
from seminar.read.labelled.title_heads import DAY_FIRST, tells_the_hour
from seminar.read.labels.hits import OF_A_TALK
from seminar.read.labels.segments import FREE, Segment
from seminar.read.persons.person_names import is_latin_name
from seminar.read.reading import Reading


def heads_a_page_of_talks(reading: Reading, segment: Segment, text: str) -> bool:
    """``title: Fall 2031 Department Colloquium``, where a lower heading stands over the labels of the talk."""
    if segment is not reading.segments[0]:
        return False
    heads = (
        one.field == FREE and one.heading > 1 and two.field in OF_A_TALK for one, two in pairwise(reading.segments)
    )
    if not any(heads):
        return False
    found = headings.heading(text, reading.lexicon)
    return bool(found.series or found.generic) and not (found.title or found.people or found.number)


def is_subject(reading: Reading, segment: Segment) -> bool:
    """Whether a label gives the subject of a mail or of an invitation: 主题 does on the first line, above a "Title"."""
    normal = reading.lexicon.normal(segment.label)
    first = next((other for other in reading.segments if other.text.strip()), None)
    return normal == "subject" or (normal in ("主题", "主旨") and segment is first)


#: What a record calls the title of the talk where ``title`` is the name of its page.
_TOPICS: Final = frozenset(("topic", "talktitle", "lecturetitle", "reporttitle"))


def beside_its_topic(reading: Reading, segment: Segment) -> bool:
    """Whether a field ``title`` stands beside a field for what the talk is about, which it does not repeat."""
    name = texts.short(segment.text)
    return reading.lexicon.normal(segment.label) == "title" and any(
        other.field == "title"
        and reading.lexicon.normal(other.label) in _TOPICS
        and not reading.empty(other.text)
        and texts.short(other.text) != name
        for other in reading.segments
    )


def of_the_page(reading: Reading, segment: Segment) -> bool:
    """Whether a title in the header of a page (``title: "Talk: Jane Roe"``) or a mail names the page or the mail.

    It does where the text below has a title of its own under a label, and the page is named by its day, its speaker
    or the series, or the label below says "Title" itself.
    """
    card = reading.header
    mail = is_subject(reading, segment)
    if not (segment.structured or segment.index in card or mail):
        return False
    below = [
        other
        for other in reading.segments
        if other.field == "title"
        and not other.structured
        and (other.index > segment.index or segment.index in card)
        and other is not segment
        and other.index not in card
        and not reading.empty(other.text)
        and (
            side_of(other.text) is side_of(segment.text)
            or (mail and has_han(segment.text) and (has_han(other.text) or tells_the_hour(segment.text)))
        )
    ]
    if not below:
        return False
    name = texts.short(segment.text)
    found = headings.heading(name, reading.lexicon)
    spoken = [texts.short(other.text) for other in reading.segments if other.field == "speaker"]
    tells = bool(DAY_FIRST.match(name) or found.series or found.people or found.generic) or name in spoken
    labels = [reading.lexicon.normal(other.label) for other in below]
    about = any(label.endswith(_OF_THE_TALK) for label in labels)
    if "what" in labels and _OF_SOMEBODY.search(name):
        return True  # title: Roe's seminar in Northland, May 3
    if about and (_MEETING.fullmatch(name) or any(who in name for who in spoken)):
        return True
    return tells or any(label.startswith(("title", "talktitle", "题目")) for label in labels)


#: ``Roe's seminar``, ``Seminar of Jane Roe``, ``Seminar by Jane Roe``: whose talk, not what about.
_OF_SOMEBODY: Final = re.compile(
    r"\b[A-Z][\w-]+['’]s?\s(?:seminar|talk|lecture|colloquium)\b|\b(?:seminar|talk|lecture|colloquium)\s(?:of|by|with)\s(?=[A-Z])",
    re.IGNORECASE,
)
#: ``第二次例会``: which meeting a page tells of.
_MEETING: Final = re.compile(
    r"第\s?[\d一二三四五六七八九十]{1,3}\s?[次期][一-鿿]{0,8}?(?:例会|活动|组会|分享会|聚会|讨论会|讨论班|沙龙)(?:预告|通知)?"
)
#: How labels for what a talk is about end.
_OF_THE_TALK: Final = ("主题", "讲题", "议题", "题目")


#: ``Public Lecture by Jane Roe - May 19, 2031``
_GIVEN_BY: Final = re.compile(
    r"(?:[A-Z]\w+\s+){0,2}(?:Lecture|Talk|Seminar|Colloquium|Presentation)\s+by\s+((?-i:[A-Z])[^,:()]{4,40}?)(?:\s[-–—]\s.{4,30})?$",
    re.IGNORECASE,
)


def page_about(reading: Reading, segment: Segment) -> str:
    """The speaker a page is named by (``title: "Talk Info: Jane Roe"``), where a heading below names the talk."""
    head, colon, name = texts.short(segment.text).partition(":")
    if given := _GIVEN_BY.match(texts.short(segment.text)):
        head, colon, name = "Talk", ":", given.group(1)
    if not colon or not reading.lexicon.holds("generic", head) or not is_latin_name(name.strip(), reading.lexicon):
        return ""
    below = (other for other in reading.segments if other.field == FREE and other.index > segment.index)
    headed = any(other.heading and len(texts.short(other.text).split()) > 2 for other in below) or any(
        other.field == "title" and other is not segment and other.text.strip() for other in reading.segments
    )
    return name.strip() if headed and (segment.structured or segment.index in reading.header) else ""
