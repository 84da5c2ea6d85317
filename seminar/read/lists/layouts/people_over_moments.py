"""Series told in two paragraphs a talk: who speaks over day, hour and room; below a blank line the title over a text.

``Dr. Jane Roe`` / ``Thursday, March 6th`` / ``1-2:30 in MH 213`` / blank / ``Ice in Clouds`` / ``Clouds hold ice …``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody
from seminar.read.rows.programme_hours import with_minutes
from seminar.read.unlabelled.bylines import is_sentence

_MOST: Final = 2_000
_ENOUGH: Final = 2
#: Letters of a line with a name, a day or hours at most, of a title at most, of a text at least.
_SHORT: Final = 60
_LONGEST: Final = 240
_TEXT: Final = 80
_HOUR: Final = re.compile(
    r"\s*(?P<hour>\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[-–—]|to)\s?\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?)?)"
    r"(?:,|\s(?:in|at)(?:\sthe)?)\s(?P<place>[A-Z0-9][^\n]{2,60}?)[\s.]*"
)


@dataclass(frozen=True, slots=True)
class _Talk:
    """The places of the speaker's line (day and hour stand on the two below it), the title and the text, if any."""

    at: int
    title: int
    text: int | None


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a series with the facts of each talk behind labels; any others as they are.

    A series is believed where two talks at least are told so, on different days.
    """
    if sum(_HOUR.fullmatch(line.text) is not None for line in lines[:_MOST] if len(line.text) <= _LONGEST) < _ENOUGH:
        return tuple(lines)
    talks = [talk for at in range(min(len(lines), _MOST)) if (talk := _talk(lines, at, lexicon)) is not None]
    if len({lines[talk.at + 1].text.strip() for talk in talks}) < max(_ENOUGH, len(talks)):
        return tuple(lines)
    told = {at: parts for talk in talks for at, parts in _labelled(lines, talk)}
    return tuple(part for at, line in enumerate(lines) for part in told.get(at, (line,)))


def _talk(lines: Sequence[Line], at: int, lexicon: Lexicon) -> _Talk | None:
    if at + 4 >= len(lines) or any(line.label is not None for line in lines[at : at + 5]):
        return None
    who, day, hour, gap = (line.text.strip(" *_#") for line in lines[at : at + 4])
    if not who or gap or len(who) > _SHORT or not _tells_day(day) or _HOUR.fullmatch(hour) is None:
        return None
    title = next((n for n in range(at + 4, min(at + 6, len(lines))) if lines[n].text.strip()), None)
    if title is None or not _may_be_title(lines[title].text, lexicon) or not names_somebody(who, lexicon, strict=True):
        return None
    below = next((n for n in range(title + 1, min(title + 3, len(lines))) if lines[n].text.strip()), None)
    text = below is not None and lines[below].label is None and len(lines[below].text) >= _TEXT
    return _Talk(at, title, below if text else None)


def _tells_day(text: str) -> bool:
    if len(text) > _SHORT or not any(map(str.isdigit, text)):
        return False
    when = parse_when(text, reference=ANY_DAY, month_first=True)
    return when.day is not None and when.clock is None and when.span[0] <= 1 and when.span[1] >= len(text) - 1


def _may_be_title(text: str, lexicon: Lexicon) -> bool:
    return len(text) <= _LONGEST and not is_sentence(text.strip()) and not find_labels(text, lexicon)


def _labelled(lines: Sequence[Line], talk: _Talk) -> Iterator[tuple[int, tuple[Line, ...]]]:
    who, day, hour = lines[talk.at : talk.at + 3]
    told = _HOUR.fullmatch(hour.text.strip(" *_#"))
    yield talk.at, (who.under("Speaker", who.text.strip(" *_#"), begins=True),)
    yield talk.at + 1, (day.under("Date", day.text.strip(" *_#")),)
    if told is not None:
        time = hour.under("Time", with_minutes(told["hour"]))
        yield talk.at + 2, (time, hour.under("Venue", told["place"]))
    title = lines[talk.title]
    yield talk.title, (title.under("Title", title.text.strip(" *_#")),)
    if talk.text is not None:
        yield talk.text, (lines[talk.text].under("Abstract"),)
