"""The page of a month in a department's calendar: the number of the day with the group, below it a notice in one line.

``5 Fog Seminar`` over ``Fog Seminar Speaker: Jane Roe (Harbour) "Ice" Time: 14:30 Room: MH 106 Clouds hold …``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.lexicon import Lexicon
from seminar.read.online import platform_in
from seminar.read.persons.people import people

_MOST: Final = 2_000
_ENOUGH: Final = 2
#: What is looked at of a line, and letters of a text on a talk at least.
_HEAD: Final = 700
_TEXT: Final = 40
_DAY: Final = re.compile(r"\s*(?P<day>\d{1,2})\s+(?P<group>[A-Z]\S.{2,80}?)\s*")
_NOTICE: Final = re.compile(
    r"\s*(?P<group>[A-Z]\S.{2,80}?)\s+Speaker:\s*(?P<who>[^\"“”\n]{3,160}?)\s+[“\"](?P<title>[^\"“”\n]{3,300})[”\"]\s+"
    r"Time:\s*(?P<time>\d{1,2}:\d\d(?:\s?[ap]m)?(?:\s?[-–]\s?\d{1,2}:\d\d(?:\s?[ap]m)?)?)\s+Room:\s*(?P<rest>\S.*)"
)
#: The room, which no sign parts from the text behind it.
_ROOM: Final = re.compile(
    r"(?P<room>[A-Z]{1,4}[\s-]?\d{1,4}[A-Z]?|Online|Virtual|[A-Z][A-Za-z]{2,8}(?=\s))(?:\s?\([^()]{3,80}\))?(?:\s+|$)",
    re.I,
)
#: ``March 2031`` over the days.
_MONTH: Final = re.compile(
    r"[\s#*]*(?P<month>January|February|March|April|May|June|July|August|September|October|November|December)\s(?P<year>20\d\d)[\s*]*"
)


@dataclass(frozen=True, slots=True)
class _Notice:
    """The place of the line with the day, of the notice below it, what the notice says, and the month above."""

    at: int
    below: int
    told: re.Match[str]
    month: str


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a page with the facts of each talk behind labels; any others as they are.

    A page is believed where two such notices at least stand below their days, each beginning with the group that
    stands beside the day. The day is told where a month with its year stands above.
    """
    if sum(" Speaker:" in line.text for line in lines[:_MOST]) < _ENOUGH:
        return tuple(lines)
    notices = tuple(_notices(lines, lexicon))
    if len(notices) < _ENOUGH:
        return tuple(lines)
    read = {notice.at: tuple(_labelled(lines, notice, lexicon)) for notice in notices}
    gone = {notice.below for notice in notices}
    return tuple(part for at, line in enumerate(lines) if at not in gone for part in read.get(at, (line,)))


def _notices(lines: Sequence[Line], lexicon: Lexicon) -> Iterator[_Notice]:
    month = ""
    for at, line in enumerate(lines[:_MOST]):
        if named := _MONTH.fullmatch(line.text[:_TEXT]):
            month = f"{named['month']} {named['year']}"
        day = _DAY.fullmatch(line.text[: 2 * _TEXT + _TEXT]) if line.label is None else None
        below = next((n for n in range(at + 1, min(at + 3, len(lines))) if lines[n].text.strip()), None)
        if day is None or below is None or lines[below].label is not None:
            continue
        told = _NOTICE.match(lines[below].text)
        if told is None or told["group"] != day["group"] or told.start("rest") > _HEAD:
            continue
        named_people = people(told["who"], lexicon)
        if len(named_people) == 1 and named_people[0].person.name:
            yield _Notice(at, below, told, f"{day['day']} {month}" if month else "")


def _labelled(lines: Sequence[Line], notice: _Notice, lexicon: Lexicon) -> Iterator[Line]:
    line, told = lines[notice.below], notice.told
    yield lines[notice.at].under("Title", told["title"], begins=True)
    facts = [("Series", told["group"]), ("Speaker", told["who"])]
    if notice.month and parse_when(notice.month, reference=ANY_DAY).day is not None:
        facts.append(("Date", notice.month))
    facts.append(("Time", told["time"]))
    room = _ROOM.match(told["rest"])
    remote = room is not None and bool(platform_in(room["room"], lexicon) or lexicon.holds("remote", room["room"]))
    placed = room is not None and (remote or any(map(str.isdigit, room["room"])))
    if room is not None and placed:
        facts.append(("Platform" if remote else "Venue", room[0]))  # ZOOM (812 3456 7890)
    rest = told["rest"][room.end() :] if room is not None and placed else told["rest"]
    if rest.strip():
        facts.append(("Abstract" if len(rest) >= _TEXT else "Notes", rest.strip()))
    yield from (line.under(label, text.strip()) for label, text in facts)
