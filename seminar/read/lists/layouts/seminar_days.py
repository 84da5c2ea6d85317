"""Digests of a department by days: under each day the seminars with hour and room, below each who speaks on what.

``Monday 4 May`` / ``Geometry Seminar, 3pm, Room 101`` / ``Jane Roe (Northland) — Rain on Curved Surfaces``, or who
speaks and the title on a line each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from seminar.language import has_han
from seminar.read.document import Line
from seminar.read.headings.talks_by import likely_name, told_of_somebody
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.lists.hour_rows import is_day
from seminar.read.persons.people import names_somebody
from seminar.read.rows.programme_hours import with_minutes
from seminar.read.series.names import series_in
from seminar.read.unlabelled.bylines import is_sentence
from seminar.read.unlabelled.stack_kinds import bare_line_text

_MOST: Final = 2_000
_ENOUGH: Final = 2
#: Letters of the places of a seminar's line, of the line and of one below it, at most.
_PLACES: Final = 60
_SEMINAR: Final = 160
_BELOW: Final = 300
#: Lines of one talk: who speaks, the title.
_LINES: Final = 2
#: ``TBA``, ``Speaker to be announced``
_OPEN: Final = 30
_HALF: Final = r"\s?(?:[ap]\.?m\.?|noon)?"
_HOUR: Final = rf"\d{{1,2}}(?:[:.：]\d\d)?{_HALF}(?:\s?(?:[-–—~至]|to)\s?\d{{1,2}}(?:[:.：]\d\d)?)?{_HALF}"
_CLOCK: Final = re.compile(rf"(?<![\w.:])(?P<hour>{_HOUR})(?![\w:])", re.IGNORECASE)
#: An hour says so: ``3pm``, ``15:00``, no room ``101``.
_SURE: Final = re.compile(r"[:：]\d\d|\d\.\d\d|[ap]\.?m\b|noon", re.IGNORECASE)
_JOINTS: Final = re.compile(r"\s*(?:[,，|｜@()（）·•;；]|\s[-–—]\s|\bat\b|\bin\b)\s*")
#: What parts who speaks from the title on one line.
_PARTS: Final = re.compile(r"\s*(?:\s[–—-]{1,2}\s|:\s|：|\s[|｜]\s)\s*")
_YEAR: Final = re.compile(r"(?<!\d)20\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class _Talk:
    """The day, the line of the seminar with what it tells, and the lines of who speaks and of the title."""

    day: int
    at: int
    series: str
    hour: str
    venue: str
    speaker: tuple[int, str]
    title: tuple[int, str]


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a digest with the facts of each talk behind labels; any others as they are.

    It is believed where two talks at least are told so, and under two days at least.
    """
    if sum(_SURE.search(line.text) is not None for line in lines[:_MOST] if len(line.text) <= _SEMINAR) < _ENOUGH:
        return tuple(lines)
    talks = list(_talks(lines[:_MOST], lexicon))
    if len(talks) < _ENOUGH or len({talk.day for talk in talks}) < _ENOUGH:
        return tuple(lines)
    years = {year for line in lines[: talks[0].day] for year in _YEAR.findall(line.text)}
    year = years.pop() if len(years) == 1 else ""
    told: dict[int, tuple[Line, ...]] = {}
    for talk in talks:
        told |= _labelled(lines, talk, year)
    return tuple(part for at, line in enumerate(lines) for part in told.get(at, (line,)))


def _talks(lines: Sequence[Line], lexicon: Lexicon) -> Iterator[_Talk]:
    day: int | None = None
    for at, line in enumerate(lines):
        if line.label is not None or not line.text.strip():
            continue
        if is_day(line):
            day = at
        elif day is not None and (head := _seminar(line.text, lexicon)) is not None:
            below = [n for n in range(at + 1, min(at + 1 + _LINES, len(lines))) if lines[n].text.strip()]
            if who := _who_on_what(lines, _of_one(lines, below, lexicon), lexicon):
                yield _Talk(day, at, *head, *who)


def _of_one(lines: Sequence[Line], below: Sequence[int], lexicon: Lexicon) -> list[int]:
    """The lines below a seminar up to the next seminar or day, or the first that has a label."""
    found: list[int] = []
    for n in below:
        text = lines[n].text
        if lines[n].label is not None or is_day(lines[n]) or _seminar(text, lexicon) is not None:
            break
        if len(text) > _BELOW or find_labels(text, lexicon):
            break
        found.append(n)
    return found


def _seminar(text: str, lexicon: Lexicon) -> tuple[str, str, str] | None:
    """The series, the hour and the place a line tells, and nothing else; ``None`` for any other line."""
    bare = bare_line_text(text)
    clock = next((told for told in _CLOCK.finditer(bare) if _SURE.search(told["hour"])), None)
    if clock is None or len(bare) > _SEMINAR or find_labels(bare, lexicon):
        return None
    parts = [part for half in (bare[: clock.start()], bare[clock.end() :]) for part in _JOINTS.split(half)]
    parts = [part.strip(" .:：*_") for part in parts if part and part.strip(" .:：*_-–—")]
    named = [part for part in parts if series_in(part, lexicon).series or lexicon.holds("generic", part)]
    places = [part for part in parts if part not in named]
    if len(named) != 1 or any(is_sentence(part) for part in places) or sum(map(len, places)) > _PLACES:
        return None
    series = "" if lexicon.holds("generic", named[0]) else series_in(named[0], lexicon).series
    return series, clock["hour"].strip(), ", ".join(places)


def _who_on_what(
    lines: Sequence[Line], below: Sequence[int], lexicon: Lexicon
) -> tuple[tuple[int, str], tuple[int, str]] | None:
    """Where it stands who speaks, and where the title, with the words; ``None`` where the lines do not tell both."""
    if not below:
        return None
    first = bare_line_text(lines[below[0]].text)
    if lexicon.mentions("placeholders", first) and len(first) <= _OPEN:
        return (below[0], first), (below[0], first)  # an open slot, which gives no talk
    if told := told_of_somebody(first, lexicon):
        return (below[0], told.people), (below[0], told.title)
    who, *rest = _PARTS.split(first, maxsplit=1)
    if rest and names_somebody(who, lexicon, strict=True):
        return (below[0], who), (below[0], rest[0].strip(' *_“”"'))
    if len(below) < _LINES:
        return None
    second = bare_line_text(lines[below[1]].text)
    pairs = (((below[0], first), (below[1], second)), ((below[1], second), (below[0], first)))
    for sure in (True, False):
        for speaker, title in pairs:
            if _names(speaker[1], lexicon, sure=sure) and not is_sentence(title[1]):
                return speaker, (title[0], title[1].strip(' *_“”"'))
    return None


def _names(text: str, lexicon: Lexicon, *, sure: bool) -> bool:
    """Whether a line names somebody, ``sure``: by what people are called, or with a house behind the name."""
    head = re.split(r"\s?[,，(（]", text, maxsplit=1)[0]
    known = has_han(head) or likely_name(head, lexicon) or (head != text and lexicon.mentions("institutions", text))
    return names_somebody(text, lexicon, strict=True) and (known or not sure)


def _labelled(lines: Sequence[Line], talk: _Talk, year: str) -> dict[int, tuple[Line, ...]]:
    day, head = lines[talk.day], lines[talk.at]
    told = bare_line_text(day.text)
    date = told if _YEAR.search(told) else f"{told} {year}".strip()
    at, title = talk.title
    parts: dict[int, tuple[Line, ...]] = {
        talk.at: (
            head.under("Time", with_minutes(talk.hour), begins=True),
            day.under("Date", date),
            *((head.under("Series", talk.series),) if talk.series else ()),
            *((head.under("Venue", talk.venue),) if talk.venue else ()),
        )
    }
    parts[talk.speaker[0]] = (lines[talk.speaker[0]].under("Speaker", talk.speaker[1]),)
    parts[at] = (*parts.get(at, ()), lines[at].under("Title", title))
    parts[talk.day] = ()  # the day is told with each talk
    return parts
