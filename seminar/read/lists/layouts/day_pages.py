"""The page of one day in a department's calendar: the group, below it hour, place and day, then who speaks on what.

``Fog Seminar`` / ``11:00 am   in 241 Mill Hall,  Thursday, April 17, 2031`` / ``Jane Roe (Harbour University) Ice``,
what follows the bracket being the title, with its abstract perhaps glued behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people

_MOST: Final = 2_000
_LONGEST: Final = 160
_ENOUGH: Final = 2
#: ``11:00 am   in 241 Mill Hall,  Thursday, April 17, 2031``
_MOMENT: Final = re.compile(
    r"\s*(?P<hour>\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?(?:\s?[-–]\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?)?)\s+(?:in|at)\s+"
    r"(?P<place>[A-Z0-9][^,\n]{2,60}?)\s*,\s+(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s[^\n]{4,30}?)\s*",
    re.IGNORECASE,
)
#: ``Jane Roe (Harbour University)Ice in Clouds``
_WHO: Final = re.compile(r"\s*(?P<who>[^\s()][^()\n]{2,60}\([^()\n]{2,200}\))\s*[:.,–-]?\s*(?P<title>\S.*)?")
#: Where the address of the person was linked.
_ADDRESS: Final = re.compile(r"\s\[(?:e-?mail|web(?:page)?|home\s?page)\]\s")
#: ``TBAAbstract: TBA``
_ABSTRACT: Final = re.compile(r"\s*Abstract\s?:\s*")


@dataclass(frozen=True, slots=True)
class _Talk:
    """The places of the moment, of the group above it and of who speaks below it."""

    at: int
    group: int | None
    who: int | None


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a page with the facts of each talk behind labels; any others as they are.

    A page is believed where below two such moments at least a person stands with a house in brackets.
    """
    moments = [at for at, line in enumerate(lines[:_MOST]) if (match := _moment(line)) and _tells_a_day(match)]
    if len(moments) < _ENOUGH:
        return tuple(lines)
    talks = [_talk(lines, at, lexicon) for at in moments]
    if sum(talk.who is not None for talk in talks) < _ENOUGH:
        return tuple(lines)
    named = [talk.group for talk in talks if talk.group is not None]
    grouped = len(named) == len(talks) and any(heading(lines[at].text, lexicon).series for at in named)
    found: dict[int, tuple[Line, ...]] = {}
    for talk in talks:
        found |= _read(lines, talk, grouped=grouped)
    return tuple(part for at, line in enumerate(lines) for part in found.get(at, (line,)))


def _moment(line: Line) -> re.Match[str] | None:
    fits = line.label is None and len(line.text) <= _LONGEST and "," in line.text and line.text.strip()[:1].isdigit()
    return _MOMENT.fullmatch(line.text) if fits else None


def _tells_a_day(match: re.Match[str]) -> bool:
    return parse_when(match["day"], reference=ANY_DAY, month_first=True).day is not None


def _talk(lines: Sequence[Line], at: int, lexicon: Lexicon) -> _Talk:
    alone = at and lines[at - 1].text.strip() and (at < _ENOUGH or not lines[at - 2].text.strip())
    below = at + 1 if at + 1 < len(lines) and lines[at + 1].label is None else None
    told = _WHO.fullmatch(lines[below].text) if below is not None else None
    named = people(_ADDRESS.sub(" ", told["who"]), lexicon) if told else ()
    person = len(named) == 1 and bool(named[0].person.name)
    return _Talk(at, at - 1 if alone and lines[at - 1].label is None else None, below if person else None)


def _read(lines: Sequence[Line], talk: _Talk, *, grouped: bool) -> dict[int, tuple[Line, ...]]:
    """The lines of a talk behind labels, by their places."""
    match = _MOMENT.fullmatch(lines[talk.at].text)
    told = _WHO.fullmatch(lines[talk.who].text) if talk.who is not None else None
    if talk.who is None or match is None or told is None:
        return {}
    line = lines[talk.at]
    when = line.under("Time", f"{match['day']}, {match['hour']}")
    where = line.under("Venue", match["place"])
    found: dict[int, tuple[Line, ...]] = {}
    who = lines[talk.who].under("Speaker", _ADDRESS.sub(" ", told["who"]), begins=True)
    group: tuple[Line, ...] = ()
    if grouped and talk.group is not None:
        group = (lines[talk.group].under("Series", lines[talk.group].text.strip()),)
        found[talk.group] = ()
    # the speaker first: with it the talk begins
    below = tuple(_title_and_text(lines[talk.who], told["title"] or ""))
    return found | {talk.at: (who, *group, when, where), talk.who: below}


def _title_and_text(line: Line, text: str) -> Iterator[Line]:
    cut = _ABSTRACT.search(text)
    title = text[: cut.start()] if cut else text
    if title.strip():
        yield line.under("Title", title.strip())
    if cut and text[cut.end() :].strip():
        yield line.under("Abstract", text[cut.end() :])
