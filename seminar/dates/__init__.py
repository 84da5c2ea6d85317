"""Dates and times of talks in Chinese and English: written for a reader, and read from what a host wrote.

The reading half is loaded when it is first asked for: a grammar of patterns that a poster or a calendar, which only
write, need not wait for.
"""

from typing import TYPE_CHECKING, Any

from seminar.dates.values import Conflict, When
from seminar.dates.writing import format_date, format_day, format_short, format_time, format_when, weekday_name

if TYPE_CHECKING:
    from seminar.dates.reading import find_when, parse_when

__all__ = [
    "Conflict",
    "When",
    "find_when",
    "format_date",
    "format_day",
    "format_short",
    "format_time",
    "format_when",
    "parse_when",
    "weekday_name",
]


def __getattr__(name: str) -> Any:
    """The names of the reading half (PEP 562)."""
    if name not in ("find_when", "parse_when"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from seminar.dates import reading

    return getattr(reading, name)
