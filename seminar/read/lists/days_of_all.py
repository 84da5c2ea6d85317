"""The day of a meeting that is told once, over or below a table whose rows tell hours alone, or no time at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, Segment
from seminar.read.rows.programme_hours import CLOCK_IN


def tell_hours_alone(records: Sequence[Sequence[Segment]]) -> bool:
    """Whether every row of a table tells an hour, and none its day."""
    told = [[parse_when(s.text[:200], reference=ANY_DAY) for s in row if s.field in WHEN] for row in records]
    return all(any(when.clock for when in row) and not any(when.day for when in row) for row in told)


def tell_their_days(records: Sequence[Sequence[Segment]]) -> bool:
    """Whether rows of a table, several of them and every one, tell a day each, in whatever figures."""
    return len(records) > 1 and all(any(map(_tells_a_day, row)) for row in records)


def _tells_a_day(segment: Segment) -> bool:
    if segment.field not in WHEN or not any(map(str.isdigit, segment.text)):
        return False
    when = parse_when(segment.text[:200], reference=ANY_DAY)
    return when.day is not None or when.clock is None


def spans_of_all(around: Sequence[Segment]) -> tuple[Segment, ...]:
    """What stands around such rows; the days of the list first: they end no life and no abstract told around it."""
    read = [(segment, span_of_all(segment)) for segment in around]
    return (
        *(told for segment, told in read if told is not segment),
        *(told for segment, told in read if told is segment),
    )


def span_of_all(segment: Segment) -> Segment:
    """``Time: 16 February 2031 - 1 June 2031`` over rows with a day each: the list's days, and no talk's time.

    What it tells of a talk is the year alone: ``2031年``, or ``2031-2032`` where the list goes on into the next.
    """
    span = _SPAN.search(segment.text) if segment.field in WHEN and segment.spans else None
    if span is None or len(segment.text) > _LONGEST or parse_when(segment.text, reference=ANY_DAY).clock is not None:
        return segment
    years = sorted({year.group() for year in _YEAR.finditer(segment.text)})
    line = segment.spans[0]
    year = "-".join(years) if len(years) > 1 else "".join(f"{year}年" for year in years)
    told = (replace(line, text=year), *segment.spans[1:]) if years else segment.spans
    return replace(segment, field=FREE, label="", mark=None, spans=told)


#: Two days with the word or stroke for "to" between.
_SPAN: Final = re.compile(
    r"\d[日号]?,?(?:\s?20\d\d)?\s?(?:[-–—~～至到]|to\b|until\b)\s?(?:\d{1,4}\s?[-/.年月日号]|\d{1,2}\s[A-Z]|\d{1,2},?\s20\d\d|[A-Z][a-z]{2,8}\.?\s\d)"
)
_YEAR: Final = re.compile(r"(?<!\d)20\d\d(?!\d)")
_LONGEST: Final = 120


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
    if segment.field in WHEN and _is_of_one_day(segment.text):
        return segment  # 5月12日19:00-21:00: the evening the talks are in
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


def _is_of_one_day(text: str) -> bool:
    """Whether a text is one day with its hours, from when to when, and nothing else."""
    when = parse_when(text, reference=ANY_DAY) if len(text) <= _LONGEST and not _SPAN.search(text) else None
    if when is None or when.day is None or when.clock is None or when.end_clock is None:
        return False
    return not text[: when.span[0]].strip() and not text[when.span[1] :].strip(" 。.;；，,")


_CLAUSE: Final = re.compile(r"[，。；]")
