"""The end of a talk whose length stands under a label of its own: ``Duration: 1.5 hours``, 时长：90分钟."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from seminar.read.reading import Reading
from seminar.read.times.moments import Settled

_LENGTH: Final = re.compile(
    r"\W{0,4}(?:(?:talk\s|expected\s|approximate\s)?duration|length(?:\sof\s(?:the\s)?talk)?|(?:讲座|报告|预计)?时长)\s{0,4}[:：]\s{0,9}"
    r"(?:about\s|ca\.?\s|approx(?:\.|imately)?\s|约)?\s?(?P<n>\d{1,3}(?:\.\d{1,2})?)\s?(?P<unit>hours?|hrs?|h|minutes?|mins?|个?小时|分钟)"
    r"[\s.。]*",
    re.IGNORECASE,
)
_LONGEST_LINE: Final = 80
#: A talk is no longer; what is told in days is a course.
_LONGEST: Final = timedelta(hours=5)
_SHORTEST: Final = timedelta(minutes=10)


def with_length(reading: Reading, settled: Settled) -> Settled:
    """The time with its end, where only the start is told and a line says how long the talk takes."""
    if not isinstance(settled.start, datetime) or settled.end is not None:
        return settled
    for segment in reading.free():
        told = _told(segment.text)
        length = _length(told) if told else None
        if length is not None:
            reading.use(segment)
            reading.record.note("end", segment.lines, 0.9)
            return replace(settled, end=settled.start + length)
    return settled


def tells_length(text: str) -> bool:
    """Whether a line says how long a talk takes, and nothing else."""
    return _told(text) is not None


def _told(text: str) -> re.Match[str] | None:
    return _LENGTH.fullmatch(text.strip()) if len(text) <= _LONGEST_LINE else None


def _length(told: re.Match[str]) -> timedelta | None:
    minutes = told["unit"].casefold().startswith(("min", "分"))
    length = timedelta(minutes=float(told["n"])) if minutes else timedelta(hours=float(told["n"]))
    return length if _SHORTEST <= length <= _LONGEST else None
