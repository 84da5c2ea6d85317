"""Dates and times of talks in Chinese and English: written for a reader, and read from what a host wrote."""

from seminar.dates.writing import format_date, format_short, format_time, format_when

__all__ = ["format_date", "format_short", "format_time", "format_when"]
