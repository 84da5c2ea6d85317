"""Dates and times of talks in Chinese and English: written for a reader, and read from what a host wrote."""

from seminar.dates.reading import find_when, parse_when
from seminar.dates.values import Conflict, When
from seminar.dates.writing import format_date, format_day, format_short, format_time, format_when, weekday_name

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
