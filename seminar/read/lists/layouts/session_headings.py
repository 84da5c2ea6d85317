"""Programmes in Markdown: a heading for each session, when, where and who presides below it, under it its talks.

``## 邀请报告`` / ``*5月12日 · 09:00-09:50 · 雨楼*`` / ``*主持 林远舟（云溪大学）*`` / ``### 1. 云中的冰`` /
``**讲者**：王若水``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon

_MOST: Final = 2_000
_LONGEST: Final = 240
_ENOUGH: Final = 2
#: Lines below the heading of a session, and below that of a talk, that are looked at.
_BELOW: Final = 5
_HEADING: Final = re.compile(r"\s{0,3}(?P<marks>#{2,6})\s+(?:\d{1,3}[.、)]\s*)?(?P<text>\S.*?)\s*#*\s*")
_PART: Final = re.compile(r"\s+[·•|｜]\s+|\s*[|｜]\s*")
_HOURS: Final = re.compile(r"\d{1,2}[:：]\d\d(?:\s?[-–—~～至]+\s?\d{1,2}[:：]\d\d)?")
_PRESIDES: Final = re.compile(
    r"(?:主持人?|Chair(?:ed\sby)?|Moderat(?:or|ed\sby)|Host(?:ed\sby)?)\s?[:：]?\s+?(?P<who>\S.*)"
)
_YEAR: Final = re.compile(r"(?<!\d)20\d\d(?!\d)")
_ZH_DAY: Final = re.compile(r"\d{1,2}\s?月\s?\d{1,2}\s?[日号]")


@dataclass(frozen=True, slots=True)
class _Session:
    """What a session tells of its talks: its day, hours, place and who presides.

    ``rest`` is what is left of the lines that tell it, by their places.
    """

    day: str
    hours: str
    place: str
    chair: str
    rest: tuple[tuple[int, str], ...]


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a programme with what is told of a session behind labels at each of its talks.

    Any others as they are. A programme is believed where two talks at least stand under headings one rank below that
    of a session with day and hours, and each of them labels who speaks.
    """
    if sum(line.text.lstrip()[:1] == "#" for line in lines[:_MOST]) <= _ENOUGH:
        return tuple(lines)
    ranks = {n: rank for n, line in enumerate(lines[:_MOST]) if (rank := _rank(line))}
    sessions = {n: told for n in ranks if (told := _session(lines, n, ranks)) is not None}
    of: dict[int, _Session] = {}
    for n, session in sessions.items():
        end = next((m for m in ranks if m > n and ranks[m] <= ranks[n]), len(lines))
        of |= {m: session for m in ranks if n < m < end and ranks[m] == ranks[n] + 1}
    if len(of) < _ENOUGH or not all(_names_who_speaks(lines, n, lexicon) for n in of):
        return tuple(lines)
    rest = {n: text for session in of.values() for n, text in session.rest}
    year = _year_of_all(lines[: min(sessions)])
    read = {n: tuple(_labelled(lines[n], session, year)) for n, session in of.items()}
    read |= {n: (replace(lines[n], text=text),) if text else () for n, text in rest.items()}
    return tuple(part for n, line in enumerate(lines) for part in read.get(n, (line,)))


def _rank(line: Line) -> int:
    head = _HEADING.fullmatch(line.text) if line.label is None and len(line.text) <= _LONGEST else None
    return len(head["marks"]) if head else 0


def _session(lines: Sequence[Line], at: int, ranks: dict[int, int]) -> _Session | None:
    """What the lines right below a heading tell of a session; ``None`` where they tell no day with hours."""
    told: dict[str, str] = {}
    rest: dict[int, str] = {}
    for n in range(at + 1, min(at + 1 + _BELOW, len(lines))):
        text = lines[n].text.strip().strip("*_").strip()
        if n in ranks or lines[n].label is not None or len(text) > _LONGEST:
            break
        parts = [part.strip() for part in _PART.split(text)]
        if "hours" not in told and any(_HOURS.fullmatch(part) for part in parts):
            told |= _moment(parts)
            parts = [part for part in parts if part not in told.values()]
            rest[n] = " ".join(parts)
        presides = next((match for part in parts if (match := _PRESIDES.fullmatch(part))), None)
        if presides is not None and "chair" not in told:
            told["chair"] = presides["who"]
            rest[n] = " ".join(part for part in parts if part != presides[0])
    if not {"day", "hours"} <= set(told):
        return None
    return _Session(told["day"], told["hours"], told.get("place", ""), told.get("chair", ""), tuple(rest.items()))


def _moment(parts: Sequence[str]) -> dict[str, str]:
    """The day, the hours and, behind them, the place of a line: ``5月12日（周一） · 09:00-09:50 · 雨楼``."""
    at = next(n for n, part in enumerate(parts) if _HOURS.fullmatch(part))
    day = next((part for part in parts[:at] if parse_when(part, reference=ANY_DAY, month_first=True).day), "")
    found = {"hours": parts[at], "place": " ".join(parts[at + 1 : at + 2])}
    return found | ({"day": day} if day else {})


def _names_who_speaks(lines: Sequence[Line], at: int, lexicon: Lexicon) -> bool:
    near = (line for line in lines[at + 1 : at + 1 + _BELOW] if line.text.strip())
    return any(hit.field == "speaker" for line in near for hit in find_labels(line.text[:_LONGEST], lexicon))


def _year_of_all(lines: Sequence[Line]) -> str:
    """The one year told above the sessions; empty where none or several are told."""
    years = {match[0] for line in lines for match in _YEAR.finditer(line.text[:_LONGEST])}
    return years.pop() if len(years) == 1 else ""


def _labelled(line: Line, session: _Session, year: str) -> Iterator[Line]:
    head = _HEADING.fullmatch(line.text)
    yield line.under("Title", head["text"] if head else line.text, begins=True)
    day = session.day
    if year and not _YEAR.search(day):
        day = f"{year}年{day}" if _ZH_DAY.match(day) else f"{day} {year}" if not has_han(day) else day
    facts = (("Time", f"{day} {session.hours}"), ("Venue", session.place), ("Host", session.chair))
    yield from (line.under(label, text) for label, text in facts if text)
