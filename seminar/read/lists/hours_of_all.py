"""The hour, and perhaps the room, that is told once for all talks of a list: ``Fridays at 3pm in Room 5``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, Segment
from seminar.read.lexicon import Lexicon
from seminar.read.lists import series_hours, usual_hours
from seminar.read.place_forms import place_forms

_BEHIND: Final = re.compile(
    r"[\s,，;；*_]*(?:in|at|@|于|在)?\s*(?:the\s)?[*_]{0,2}((?:(?!\.\s)[^,，。;；()（）*]){2,40}(?:\((?!unless|except|if\s)[^()]{2,30}\))?)"
)
#: ``RH-100E``, in bold letters: a room by its number alone.
_ROOM: Final = re.compile(r"[A-Z]{1,4}[\s-]?\d{1,4}[A-Z]?")
#: ``图书馆报告厅``
_ZH_HALL: Final = re.compile(r"[楼樓馆館院部区區].{0,8}[厅廳室堂馆館]$")
#: The day of a stack stands on no longer line.
_DAY_LINE: Final = 60
_HOUR: Final = re.compile(r"(?:上午|下午|晚上?|中午)?\s*\d")


def with_the_hour(groups: tuple[tuple[Segment, ...], ...], lexicon: Lexicon) -> tuple[tuple[Segment, ...], ...]:
    """The talks of a list, each with the hour that is told once for all of them, where it tells none itself."""
    if len(groups) == 1:
        weekly = series_hours.told(groups[0])
        return ((*groups[0], *told_by(weekly, lexicon)),) if weekly else groups
    return tuple(
        group
        if any(has_hour(s) for s in group if s.field in WHEN or (s.field == FREE and len(s.text) <= _DAY_LINE))
        else (*group, *told_by(group, lexicon))
        for group in groups
    )


def with_the_place(record: tuple[Segment, ...], usual: Iterable[Segment]) -> tuple[Segment, ...]:
    """A row with the place that is told once for all rows, where it tells none itself."""
    if any(segment.field == "venue" and segment.text.strip() for segment in record):
        return record
    return (*record, *(told for told in usual if told.field == "venue"))


def has_hour(segment: Segment) -> bool:
    """Whether a segment tells an hour."""
    return parse_when(segment.text[:200], reference=ANY_DAY).clock is not None


def _is_place(text: str, lexicon: Lexicon) -> bool:
    numbered = any(map(str.isdigit, text)) or _ZH_HALL.search(text) is not None
    formed = lexicon.mentions("places", text) or _ROOM.fullmatch(text.strip()) or place_forms().whole.fullmatch(text)
    return numbered and bool(formed)


def _place_behind(text: str, at: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the place behind the hour stands, with the house behind its comma; ``None`` for no place."""
    place = _BEHIND.match(text, at)
    if place is None or not _is_place(place.group(1), lexicon):
        return None
    whole = place_forms().whole.match(text, place.start(1))
    return place.start(1), max(place.end(1), whole.end() if whole else 0)


def told_by(around: Iterable[Segment], lexicon: Lexicon) -> Iterator[Segment]:
    """``Fridays at 3pm in Room 5`` above a list of days: the hour of every one of them."""
    for segment in around:
        if usual := tuple(usual_hours.told(segment)):
            yield from usual
            continue
        if (
            segment.field not in (FREE, "mode")
            or len(segment.text) > 240
            or not any(char.isdigit() for char in segment.text)
        ):
            continue
        when = parse_when(segment.text, reference=ANY_DAY)
        hour = _HOUR.search(segment.text, *when.span) if when.clock and not (when.day and when.year_given) else None
        if hour is not None and len(segment.spans) == 1:
            (line,) = segment.spans
            begin, end = line.start + hour.start(), line.start + when.span[1]
            span = replace(line, start=begin, end=end, text=segment.text[hour.start() : when.span[1]])
            yield Segment("time", "", (span,), glued=True, structured=True)
            if where := _place_behind(segment.text, when.span[1], lexicon):
                begin, end = line.start + where[0], line.start + where[1]
                place = replace(line, start=begin, end=end, text=segment.text[slice(*where)])
                yield Segment("venue", "", (place,), glued=True)
