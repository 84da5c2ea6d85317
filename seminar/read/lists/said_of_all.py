"""What a list of talks says below the last of them and means for all: ``地点均为雨楼305``, ``All talks are at 4pm``.

And what it says of none: the weeks without a talk between them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.hits import LONG, WHEN
from seminar.read.labels.segments import FREE, Segment, Span
from seminar.read.lists.stack_lists import OF_ALL
from seminar.read.pauses import is_pause
from seminar.read.unlabelled.stack_kinds import bare_line_text, tells_when

#: What may be told once for all talks.
_FOR_ALL: Final = frozenset(
    ("venue", "organizer", "contact", "mode", "meeting_id", "passcode", "link", "host", "chair")
)
_ALIKE: Final = re.compile(
    r"\s*(?:均为|均為|均在|均于|都在|皆为|皆在|(?:all|both|each)\s(?:in|at)\s)\s*", re.IGNORECASE
)

#: ``Every Monday at 14:00``, ``每周三下午``: the hour of a series.
_WEEKLY: Final = re.compile(
    r"\b(?:every|each)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b|每[周週][一二三四五六日天]",
    re.IGNORECASE,
)

Group: TypeAlias = tuple[Segment, ...]


def shared(groups: Sequence[Group]) -> tuple[Group, ...]:
    """The talks of a list, each with what stands below the last one and is for all of them.

    That is a place, a contact and the like behind a label no other talk has, where a blank line parts it from the last
    talk or its value says so, and a line that speaks of all talks.
    """
    if len(groups) < _SEVERAL:
        return tuple(groups)
    elsewhere = {segment.field for group in groups[:-1] for segment in group}
    indexes = {segment.index for segment in groups[0]}
    kept: list[Segment] = []
    foot: list[Segment] = []
    last = -1
    for segment in groups[-1]:
        own, of_all = _parted(segment) if segment.index not in indexes else (segment, None)
        apart = last >= 0 and segment.index > last + 1
        told = sum(other.index not in indexes for other in kept) >= _SEVERAL  # the last talk itself
        if apart and told and _tells_the_day_of_all(segment) and any(map(_tells_an_hour, kept)):
            foot.append(segment)
            continue
        alike = _ALIKE.match(segment.text) if segment.field in _FOR_ALL else None
        last = max(last, *(span.index for span in segment.spans), segment.index)
        if segment.field in _FOR_ALL - elsewhere and told and segment.spans and (apart or alike or foot):
            foot.append(_without(segment, alike.end()) if alike else segment)
            continue
        if own is not None:
            kept.append(own)
        if of_all is not None:
            foot.append(of_all)
    if not foot or not any(segment.field in ("title", "speaker", FREE) for segment in kept):
        return tuple(groups)
    return (*((*group, *foot) for group in groups[:-1]), (*kept, *foot))


def without_pauses(group: Group) -> Group:
    """The lines of a list without those that tell of a week without a talk, and of its day."""
    off: set[int] = set()
    for n, segment in enumerate(group):
        if segment.field != FREE or len(segment.text) > _SHORT or not is_pause(bare_line_text(segment.text)):
            continue
        off.add(n)
        above = group[n - 1] if n else None
        if above is not None and above.field == FREE and tells_when(bare_line_text(above.text)):
            off.add(n - 1)
    kept = tuple(segment for n, segment in enumerate(group) if n not in off)
    return kept if off and any(segment.field in WHEN or _is_day(segment) for segment in kept) else group


def _is_day(segment: Segment) -> bool:
    return segment.field == FREE and len(segment.text) <= _SHORT and tells_when(bare_line_text(segment.text))


_SEVERAL: Final = 2


def _tells_the_day_of_all(segment: Segment) -> bool:
    """``Fog Day, 7 June 2031, Rain House``: a line alone with the day and its year, and no hour."""
    if segment.field != FREE or len(segment.text) > _LINE or not any(map(str.isdigit, segment.text)):
        return False
    when = parse_when(segment.text, reference=ANY_DAY)
    return when.day is not None and when.year_given and when.clock is None


def _tells_an_hour(segment: Segment) -> bool:
    """Whether a talk tells its hour, and no year of the day beside it."""
    if segment.field not in WHEN and not _is_day(segment):
        return False
    when = parse_when(segment.text[:_LINE], reference=ANY_DAY)
    return when.clock is not None and not when.year_given


def _parted(segment: Segment) -> tuple[Segment | None, Segment | None]:
    """A text without its lines that speak of all talks, and those lines."""
    if segment.field not in LONG and segment.field != FREE:
        return segment, None
    of_all = tuple(
        span
        for span in segment.spans
        if len(span.text) <= _LINE
        and (
            OF_ALL.search(span.text)
            or (_WEEKLY.search(span.text) and (segment.field == FREE or len(span.text) <= _SHORT))
        )
    )
    if not of_all or (segment.spans.index(of_all[0]) == 0 and segment.field != FREE):
        return segment, None
    own = tuple(span for span in segment.spans if span not in of_all)
    return (replace(segment, spans=own) if own else None), Segment(FREE, spans=of_all)


#: A line that speaks of all talks is no longer; below a text it is no sentence of it.
_LINE: Final = 200
_SHORT: Final = 80


def _without(segment: Segment, begin: int) -> Segment:
    first: Span = segment.spans[0]
    spans = (replace(first, start=first.start + begin, text=first.text[begin:]), *segment.spans[1:])
    return replace(segment, spans=spans)
