"""The title a second time, in the other language: as a line below the first, or glued to it on the page."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import side_of
from seminar.read import texts
from seminar.read.headings import headings
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.persons.one_person import URL
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name
from seminar.read.persons.posts_zh import is_office, zh_post
from seminar.read.reading import Reading
from seminar.read.series.rules import rules_of

#: No title is longer in Chinese letters, or in words of English.
_LONGEST_TITLE: Final = 60


def below(reading: Reading, segment: Segment) -> None:
    """A title in one language, and as a paragraph of its own before the next label the title in the other."""
    have = reading.record.pair("title")
    if segment.structured or bool(have.zh) == bool(have.en):
        return
    following = reading.below(segment, 2)
    if len(following) < 2:
        return
    below, behind = following
    line = texts.short(below.text)
    if below.field != FREE or behind.field in (FREE, NOISE) or len(below.spans) != 1 or below.heading:
        return
    lang = Lang.EN if have.zh else Lang.ZH
    count = len(line) if lang is Lang.ZH else len(line.split()) * 3
    found = headings.heading(line, reading.lexicon)
    other = found.series or found.people or found.generic or found.number is not None
    if (
        URL.search(below.text)
        or side_of(line) is not lang
        or not 4 <= count <= _LONGEST_TITLE
        or line[-1:] in "。.；;:："
        or other
    ):
        return
    house = zh_post(line, reading.lexicon)
    gathering = rules_of(reading.lexicon).series_end.search(reading.lexicon.folded(line))
    names = [one.person.name for one in people(line, reading.lexicon)]
    somebody = any(name.zh or is_latin_name(name.en or "", reading.lexicon) for name in names)
    if (house.affiliation and not house.rest) or gathering or somebody:
        return
    reading.record.put_pair("title", Bilingual().replacing(lang, line), below.lines, 0.7)
    reading.use(below)


#: ``3.云中的冰``: the number of an item, and what the talk is called in a list of talks.
_ITEM: Final = re.compile(r"(?:#{1,6}\s)?\d{1,2}\s?[.、．]\s?(?P<title>[一-鿿“《][^。；;]{5,50})\s*")


def above(reading: Reading) -> None:
    """An English title behind its label, and in the head of the item right above the labels the Chinese one."""
    have = reading.record.pair("title")
    first = next((n for n, segment in enumerate(reading.segments) if segment.mark is not None), 0)
    head = reading.segments[first - 1] if first else None
    item = _ITEM.fullmatch(head.text) if head is not None and head.field == FREE and len(head.text) < _LONGEST else None
    if have.zh or not have.en or item is None or head is None:
        return
    found = headings.heading(item["title"], reading.lexicon)
    house = zh_post(item["title"], reading.lexicon)
    told = found.series or found.people or found.generic or found.number is not None or house.affiliation
    if told or rules_of(reading.lexicon).series_end.search(reading.lexicon.folded(item["title"].strip())):
        return
    reading.record.put_pair("title", Bilingual(zh=item["title"].strip()), head.lines, 0.7, True)
    reading.use(head)


_LONGEST: Final = 80


def glued(reading: Reading) -> None:
    """The title as the page names it, with the other language glued behind: ``Ice in Clouds云中的冰``."""
    have = reading.record.pair("title")
    if have.zh or not have.en or len(have.en) < _GLUED_FROM:
        return
    for line in reading.free():
        text = texts.short(line.text).lstrip("# ")
        if text.startswith(have.en) and (
            match := _HAN_BEHIND.fullmatch(headings.without_day_behind(text), len(have.en))
        ):
            behind = headings.heading(match[1], reading.lexicon)
            if behind.series and not behind.title:
                reading.record.put_pair("series_name", Bilingual(zh=behind.series), line.lines, 0.8)
            elif not is_office(match[1].strip(), reading.lexicon):  # … | 海洋学院: whose page it is
                reading.record.put_pair("title", have.replacing(Lang.ZH, match[1]), line.lines, 0.8)
            reading.use(line)
            return


#: A shorter title may begin a line that goes on in Chinese by chance.
_GLUED_FROM: Final = 12
_HAN_BEHIND: Final = re.compile(r"\s*[|｜/]?\s*([一-鿿“《][^A-Za-z]{4,80})")
