"""What a line of a stack is: a day or an hour, a place, a person, a post, an office, a text, or perhaps the title."""

from __future__ import annotations

import re
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.names import NameMatch, compare
from seminar.read import online
from seminar.read.date_order import ANY_DAY
from seminar.read.headings import headings
from seminar.read.labels.segments import Segment
from seminar.read.labels.stack_lines import quoted
from seminar.read.lexicon import Lexicon
from seminar.read.pages.page_lines import boilerplate
from seminar.read.persons.left_words import TOWNS
from seminar.read.persons.people import names_somebody, people
from seminar.read.persons.person_names import is_latin_name
from seminar.read.persons.portraits import BRACKETS
from seminar.read.place_forms import is_place_line
from seminar.read.reading import Reading
from seminar.read.series import banners
from seminar.read.times.hour_lines import place_behind_the_hour, room_number
from seminar.read.unlabelled.bylines import institution, is_sentence, post_line, rank_line

#: A longer line is a text: in Chinese letters, in Latin ones.
LONGEST: Final = {True: 60, False: 140}
#: ``By Jane Roe``, ``主讲：林远舟`` with the colon lost.
BY: Final = re.compile(r"^(?:[Bb]y|[Ww]ith|Presented by|Speaker|主讲人?|主講人?|讲者|講者)\s+(?=\S{2})")
#: ``This is part of a series on rain.``
_STATES: Final = re.compile(r"[A-Z].*\s(?:is|are|was|were|will|has|have)\s.*[a-z]\.$")
#: What stands behind a comma in a title, and in no institution of few words.
_SAYS_WHAT: Final = re.compile(r"^(?:[A-Za-z]+ )?(?:and|or|the|a|an|to|with|from|by|how|why|in) ")
#: ``Acting Director of the Rain Centre``
_RANKED: Final = re.compile(
    r"(?:(?:Acting|Deputy|Vice|Former|Associate|Assistant|Research|Founding|Executive|Senior)[\s-]){0,2}"
    r"(?:Professor|Director|Dean|Head|Chair|Fellow|President|Chancellor|Officer|Lecturer|Scientist|Researcher)\b"
)
#: ``Rain Harbor, NL``: the town of a house, and its state.
_TOWN: Final = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}, [A-Z]{2}(?: \d{5})?")
#: ``Jane Roe 副教授``
_LATIN_HEAD: Final = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}(?=\s*[一-鿿])")
#: ``林远舟Lin Yuanzhou``: a name in both languages, without a blank.
_GLUED: Final = re.compile(r"([一-鿿]{2,4})([A-Z][A-Za-z'’-]{1,16}(?:,?\s[A-Z][A-Za-z'’-]{1,16}){1,2})")
#: A word for the occasion.
EVENT: Final = re.compile(r"\b(?:Seminar|Colloquium|Workshop|Lecture|Series|Conference)\b|(?:讲座|论坛|沙龙|学术报告)$")


#: The mark of a heading or of an item of a list.
_MARK: Final = re.compile(r"^\s*(?:#{1,6}\s+|[△▲▽▼◎○●◆◇■□★☆]\s*|[-*•·]\s+|[（(]?\d{1,2}[)）]\s+)?")


def bare_line(segment: Segment) -> str:
    """A line without the marks of a heading, an item, bold letters."""
    return bare_line_text(segment.text)


def bare_line_text(text: str) -> str:
    return _MARK.sub("", text).replace("**", "").strip(" *_\t\u3000")


def kind_of(segment: Segment, reading: Reading) -> str:
    """What a line is: ``when``, ``mode``, ``place``, ``office``, ``post``, ``person``, ``name``, ``text`` or ``noise``.

    ``line`` is what is left, and may be the title.
    """
    lexicon, text = reading.lexicon, bare_line(segment)
    if boilerplate(text, lexicon) or re.fullmatch(r"\W*(?:20\d\d)?\W*|https?://\S+", text) or _TOWN.fullmatch(text):
        return "noise"
    if tells_when(text) or _remote_behind_the_hour(text, lexicon):
        return "when"
    if quoted(text):
        return "line"
    if online.remote(text, lexicon) or lexicon.holds("placeholders", text):
        return "mode"
    longest = 200 if segment.heading else LONGEST[has_han(text)]
    if len(text) > longest or _STATES.match(text) or (is_sentence(text.rstrip(",，.")) and not segment.heading):
        return "text"
    if not has_han(text) and "," in text and is_place_line(text):
        return "place"
    if names_one_person(text, reading) or series_and_person(text, reading):
        return "person"
    if institution(text, reading):
        return "office"
    if is_place(text, reading):
        return "place"
    bare = BRACKETS.sub("", text).strip()
    if not has_han(text) and is_latin_name(bare, lexicon) and names_somebody(bare, lexicon, strict=True):
        return "name"
    ranked = _RANKED.match(text) and len(text.split()) <= 8 and ":" not in text
    return "post" if ranked or post_line(text, reading) or rank_line(text, reading) else "line"


def _remote_behind_the_hour(text: str, lexicon: Lexicon) -> bool:
    """``Friday 12 April, 2.30pm, on Zoom only (link from the office)``"""
    if len(text) > _LONGEST_WHEN or not any(map(str.isdigit, text)):
        return False
    when = parse_when(text, reference=ANY_DAY, month_first=True)
    told = when.day is not None and when.clock is not None and when.span[0] <= 1
    rest = text[when.span[1] :].strip(" ,，;；|")
    return told and bool(rest) and (online.remote(rest, lexicon) or bool(online.platform_in(rest[:_PLATFORM], lexicon)))


#: A day with its hour and where the talk is takes no longer line.
_LONGEST_WHEN: Final = 100
#: Letters behind the hour among which a platform is named.
_PLATFORM: Final = 24


def series_and_person(text: str, reading: Reading) -> str:
    """The person of ``Rain Seminar - Jane Roe``; ``""`` for none."""
    found = headings.heading(text, reading.lexicon)
    return found.people if found.series and not found.title else ""


def is_place(text: str, reading: Reading) -> bool:
    if has_han(text):
        told = reading.lexicon.mentions("places", text) and any(map(str.isdigit, text)) and not banners.counted(text)
        return told and len(text) <= 30 and re.search(r"[，、。：:？《“]|\d月\d{1,2}[日号]", text) is None
    return is_place_line(text) or room_number(text)


#: ``第3次 10月11日 16:00``: which of a series, before the day.
_WHICH: Final = re.compile(r"^第\s?[\d一二三四五六七八九十]{1,4}\s?[次讲講期场場回周週][\s:：,，|｜·]+(?=\S{3})")


#: ``09:00 (please note the earlier time)``
NOTED: Final = re.compile(
    r"(?<!\s)\s*+[（(][^（）()]{0,40}(?:note|earlier|later|unusual|注意|变更|變更|提前|推迟|改)[^（）()]{0,40}[)）]",
    re.IGNORECASE,
)
#: ``Week 1 (15 October)``
_WEEK: Final = re.compile(
    r"^(?:Week|Session|Meeting)\s\d{1,2}\s?[:,–-]?\s?[(（]?([^()（）]{4,40})[)）]?$", re.IGNORECASE
)
#: ``POSTPONED to Tuesday, …``
_MOVED: Final = re.compile(
    r"^(?:(?:postponed|moved|rescheduled)\s(?:to|until)\s|(?:延期|改期|推迟)[至到])", re.IGNORECASE
)


def tells_when(text: str) -> bool:
    """Whether a line is a day or an hour and little else."""
    text = _MOVED.sub("", _WEEK.sub(r"\1", _WHICH.sub("", text))).rstrip(":：")
    text = NOTED.sub("", text)
    if 50 < len(text) <= 130 and place_behind_the_hour(text):
        return True
    if len(text) > 50 or not any(map(str.isdigit, text)) or re.search(r"\d\s*[场場讲講期次节節]", text):
        return False
    when = parse_when(text, reference=ANY_DAY, month_first=True)
    if when.day and when.clock and when.span[0] <= 1:
        return True  # the place behind it
    if place_behind_the_hour(text):
        return True
    return bool(when.day or when.clock) and when.span[1] - when.span[0] >= 0.6 * len(text.strip(" ,，。·|"))


def names_one_person(text: str, reading: Reading) -> bool:
    """``林远舟教授 云溪大学``, ``Jane Roe (Harbour University)``: one person, with a post or an institution."""
    bare = BY.sub("", text).rstrip(",，")
    if (glued := _GLUED.fullmatch(bare)) and compare(glued[1], glued[2]) is NameMatch.MATCH:
        return True
    if re.search(r"\d|[?？!！:：]", bare) or not (names_somebody(bare, reading.lexicon) or _LATIN_HEAD.match(bare)):
        return False
    named = people(bare, reading.lexicon)
    if (
        len(named) != 1
        or not named[0].person.name
        or EVENT.search(named[0].person.name.en or "")
        or not TOWNS.fullmatch(named[0].rest)
    ):
        return False
    person = named[0].person
    if len(person.name.sides()) == 2 and len(bare) <= 40:
        return True  # 林远舟 Yuanzhou Lin
    courteous = has_han(bare) and bare != person.name.zh  # 林远舟先生
    if _SAYS_WHAT.search(person.affiliation.en or "") and not person.position and not institution(bare, reading):
        return False  # Rain, Old and New
    alone = (text != bare or courteous) and names_somebody(bare, reading.lexicon, strict=True)
    return bool(person.affiliation or person.position) or alone
