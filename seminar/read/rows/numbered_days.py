"""The days of a meeting that its programme only counts or names (``Day 2``, ``第二天``, ``Tuesday``), as dates."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.segments import Span

_HAN: Final = "一二三四五六七八九"
_COUNT: Final = r"(?:Day\s(?:No\.\s)?(?P<n>\d|One|Two|Three|Four|Five)|第\s?(?P<han>[1-9一二三四五六七八九])\s?[天日])"
_WORDS: Final = ("one", "two", "three", "four", "five")
#: The line of a day alone, and a day counted within a text.
_ALONE: Final = re.compile(rf"[\s#*_=-]*{_COUNT}[\s#*_=:：-]*", re.IGNORECASE)
_WITHIN: Final = re.compile(rf"{_COUNT}[\s,，:：(（is]{{1,6}}", re.IGNORECASE)
_LONGEST: Final = 300
_ENOUGH: Final = 2
#: What is looked at for the days of the meeting.
_MOST: Final = 400


def days_counted(lines: Sequence[Line]) -> Mapping[int, Span]:
    """The day each line that only counts it stands for, by the place of the line; empty where that is told nowhere.

    It is told beside the count elsewhere (``Day 1, January 24, 2031``), or is so many days after the first one of the
    meeting (``3-5 June 2031``).
    """
    alone = {at: n for at, line in enumerate(lines) if (n := _count(_ALONE.fullmatch(line.text[:_LONGEST])))}
    weekdays = {
        at: weekday for at, line in enumerate(lines) if (weekday := _weekday(line.text[:_LONGEST_DAY])) is not None
    }
    if not alone and len(weekdays) < _ENOUGH:
        return MappingProxyType({})
    told: dict[int, date] = {}
    first: date | None = None
    for line in lines[:_MOST]:
        if len(line.text) > _LONGEST or not any(map(str.isdigit, line.text)):
            continue
        for match in _WITHIN.finditer(line.text):
            when = parse_when(line.text[match.end() : match.end() + 40], reference=ANY_DAY)
            if when.day is not None and when.span[0] <= 1 and (n := _count(match)):
                told.setdefault(n, when.day)
        if first is None:
            meeting = parse_when(line.text, reference=ANY_DAY)
            first = meeting.day if isinstance(meeting.end, date) and meeting.year_given else None
    found = {
        at: Span(at, lines[at].number, 0, len(lines[at].text), day.isoformat())
        for at, n in alone.items()
        if (day := told.get(n) or (first + timedelta(days=n - 1) if first and len(alone) >= _ENOUGH else None))
    }
    if first is not None:  # Monday, Tuesday: of the days of the meeting
        for at, weekday in weekdays.items():
            named = first + timedelta(days=(weekday - first.weekday()) % 7)
            found[at] = Span(at, lines[at].number, 0, len(lines[at].text), named.isoformat())
    return MappingProxyType(found)


_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY: Final = re.compile(
    r"[\s#*_=-]*(?:(?P<en>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:周|週|星期)(?P<zh>[一二三四五六日天]))[\s#*_=:：-]*",
    re.IGNORECASE,
)
#: The line of a weekday alone is no longer.
_LONGEST_DAY: Final = 24


def _weekday(text: str) -> int | None:
    """The day of the week a line is, 0 for Monday; ``None`` for any other line."""
    match = _WEEKDAY.fullmatch(text)
    if match is None:
        return None
    return _WEEKDAYS.index(match["en"][:3].casefold()) if match["en"] else "一二三四五六日天".index(match["zh"]) % 7


def _count(match: re.Match[str] | None) -> int:
    """Which day a line counts; 0 for none."""
    if match is None:
        return 0
    said = (match["n"] or match["han"]).casefold()
    if said.isdecimal():
        return int(said)
    return _HAN.index(said) + 1 if said in _HAN else _WORDS.index(said) + 1
