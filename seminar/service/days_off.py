"""Public holidays and make-up workdays: the door to the library holidays (State Council notices for China)."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto
from functools import cache
from typing import Any

from seminar.bilingual import Bilingual


class DayOff(Enum):
    HOLIDAY = auto()
    MAKE_UP_WORKDAY = auto()


@cache
def _calendars(country: str, year: int) -> tuple[Any, Any] | None:
    import holidays

    try:
        return tuple(holidays.country_holidays(country, years=year, language=tag) for tag in ("zh_CN", "en_US"))  # type: ignore[return-value]
    except NotImplementedError:
        return None


def day_off(day: date, country: str = "CN") -> tuple[DayOff, Bilingual] | None:
    """Whether a day is a public holiday of the country (its names) or a weekend day that is worked (调休)."""
    calendars = _calendars(country, day.year)
    if calendars is None:
        return None
    zh, en = calendars
    if day in zh:
        return DayOff.HOLIDAY, Bilingual(zh.get(day), en.get(day))
    if day in getattr(zh, "weekend_workdays", ()):
        return DayOff.MAKE_UP_WORKDAY, Bilingual()
    return None
