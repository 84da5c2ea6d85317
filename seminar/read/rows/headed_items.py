"""Lists whose items are headings of talks, each with its series and number.

``- 《观云讲坛 第12期》林远舟 教授：云中的冰``, and behind it perhaps when and where: ``（5月12日 14:00，雨楼305）``,
``(2031:05:12 14-00-00)``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import fields_named, find_labels
from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody, people
from seminar.read.series.rules import number_of
from seminar.read.times.day_lines import place_beside_the_day

_MOST: Final = 2_000
_LONGEST: Final = 300
_ENOUGH: Final = 2
#: The series and its number in brackets, who speaks, and behind a colon the title, which bold letters end.
_ITEM: Final = re.compile(
    r"\s{0,8}(?:[-*+•·▪●]\s+|\d{1,2}[.、)]\s*|[（(]\d{1,2}[)）]\s*)?(?:\*{2})?"
    r"[《【\[](?P<series>[^《》【】\[\]]{2,40}?)\s*[（(]?(?:总?第\s?)?(?P<number>\d{1,4}|[一二三四五六七八九十百]{1,5})\s?[期讲講场場回次][)）]?[》】\]]"
    r"\s?(?P<who>[^:：*\n]{2,60}?)\s?[:：]\s?(?P<title>[^*\n]{4,240})"
)
#: When it is, in brackets at the end of the line.
_BRACKET: Final = re.compile(r"[（(](?P<when>[^（）()]{5,80})[)）]\s*$")
#: ``2031:05:12 14-00-00``: as cameras stamp it (Exif 2.3, DateTime), the colons of the hour made fit for a file name.
_STAMP: Final = re.compile(r"(20\d\d):(\d\d):(\d\d)[ T](\d\d)[-:](\d\d)(?:[-:]\d\d)?")
#: Labels behind the title.
_BEHIND: Final = frozenset(("time", "date", "when_where", "venue", "host", "chair", "link", "meeting_id", "passcode"))
_OF_ONE_TALK: Final = frozenset(("speaker", "title", "abstract", "time", "date", "when_where"))


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of such a list, a segment for each field, and the places of its lines; ``None`` where there is none.

    A list is believed where two items at least tell series, number, speaker and title, and no other line labels a
    talk.
    """
    items = [
        (at, item)
        for at, line in enumerate(lines[:_MOST])
        if line.label is None and len(line.text) <= _LONGEST and (item := _ITEM.match(line.text))
    ]
    told = {at: row for at, item in items if (row := tuple(_row(lines[at], at, item, lexicon)))}
    if len(told) < max(_ENOUGH, len(items)) or _labels_a_talk(lines, frozenset(told), lexicon):
        return None
    return tuple(told.values()), frozenset(told)


def _row(line: Line, at: int, item: re.Match[str], lexicon: Lexicon) -> Iterator[Segment]:
    """What an item tells; nothing where nobody is named before the colon."""
    if not _is_person(item["who"], lexicon):
        return
    begin, end = item.span("title")
    bracket = _BRACKET.search(line.text, begin)
    moment = _moment(bracket["when"]) if bracket else ""
    if bracket and moment:
        end = min(end, bracket.start())
    if line.text.startswith(item["series"], begin):  # said twice
        begin += len(item["series"])
    behind = [hit for hit in find_labels(line.text, lexicon) if hit.start > begin and hit.field in _BEHIND]
    end = min([end, *(hit.start for hit in behind)])
    title = line.text[begin:end].strip(" :：,，;；|｜")
    yield _part(line, at, "series", *item.span("series"), item["series"])
    number = str(number_of(item["number"]) or item["number"])
    yield _part(line, at, "number", item.end("series"), item.start("who"), number)
    yield _part(line, at, "speaker", *item.span("who"), item["who"])
    yield _part(line, at, "title", begin, end, title)
    for hit, after in zip_longest(behind, behind[1:]):
        stop = after.start if after is not None else len(line.text)
        told = _part(line, at, hit.field, hit.end, stop, line.text[hit.end : stop].strip(" ,，;；|｜。）)"))
        mark = Span(at, line.number, hit.start, hit.end, line.text[hit.start : hit.end])
        yield replace(told, label=hit.label, mark=mark)
    if bracket and moment and not behind:
        start, stop = bracket.span("when")
        yield _part(line, at, "time", start, stop, moment)
        place = place_beside_the_day(bracket["when"], lexicon)
        if place and (where := line.text.find(place, start)) >= 0:
            yield _part(line, at, "venue", where, where + len(place), place)


def _is_person(text: str, lexicon: Lexicon) -> bool:
    """``林远舟 教授``, ``林远舟教授（云溪大学）``, ``Jane Roe``"""
    if names_somebody(text.split()[0], lexicon, strict=True) or names_somebody(text, lexicon, strict=True):
        return True
    named = people(text, lexicon)
    told = len(named) == 1 and named[0].person
    return bool(told and told.name and (told.position or told.affiliation)) and not named[0].rest


def _moment(text: str) -> str:
    """The day and hours a bracket tells; empty where it tells no day."""
    text = _STAMP.sub(r"\1-\2-\3 \4:\5", text)
    when = parse_when(text, reference=ANY_DAY)
    return text[slice(*when.span)] if when.day is not None and when.span[0] <= 1 else ""


def _part(line: Line, at: int, name: str, begin: int, end: int, text: str) -> Segment:
    return Segment(name, "", (Span(at, line.number, begin, end, text),), glued=True, structured=True)


def _labels_a_talk(lines: Sequence[Line], used: frozenset[int], lexicon: Lexicon) -> bool:
    for at, line in enumerate(lines[:_MOST]):
        if at in used or not line.text.strip():
            continue
        if not _OF_ONE_TALK.isdisjoint(fields_named(line, lexicon)):
            return True
    return False
