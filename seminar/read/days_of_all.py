"""The day of a meeting that is told once, over or below a table whose rows tell hours alone, or no time at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.label_hits import WHEN
from seminar.read.records.programme_hours import CLOCK_IN
from seminar.read.segments import Segment


def tell_hours_alone(records: Sequence[Sequence[Segment]]) -> bool:
    """Whether every row of a table tells an hour, and none its day."""
    told = [[parse_when(s.text[:200], reference=ANY_DAY) for s in row if s.field in WHEN] for row in records]
    return all(any(when.clock for when in row) and not any(when.day for when in row) for row in told)


def day_of_all(segment: Segment) -> Segment:
    """``时间：12月7日19:00`` over the hours of a table: the day of all of them, and when the first begins."""
    if segment.field not in WHEN or len(segment.spans) != 1 or not (clock := CLOCK_IN.search(segment.text)):
        return segment
    day = segment.text[: clock.start()]
    if parse_when(day, reference=ANY_DAY).day is None:
        return segment
    span = segment.spans[0]
    return replace(segment, field="date", spans=(replace(span, end=span.start + len(day), text=day),))


def days_of_the_meeting(segment: Segment) -> Segment:
    """``时间：2031年5月3日至5日，每天9:00开始`` over talks whose hours are told nowhere: the days alone."""
    day = day_of_all(segment)
    if (
        segment.field not in WHEN
        or len(segment.spans) != 1
        or len(first := _CLAUSE.split(day.text)[0]) == len(day.text)
    ):
        return day
    if parse_when(first, reference=ANY_DAY).day is None:
        return day
    span = segment.spans[0]
    return replace(segment, field="date", spans=(replace(span, end=span.start + len(first), text=first),))


_CLAUSE: Final = re.compile(r"[，。；]")
