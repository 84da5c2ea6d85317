"""From what a text says to days and hours that exist: years, weekdays, the twelve-hour clock, zones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Final

from seminar.dates.atoms import Day, Hour, RelativeDay
from seminar.dates.sessions import WrittenDay, Zone
from seminar.dates.values import Conflict
from seminar.model import YEARS
from seminar.model import zone as named_zone

#: A stated weekday may move a date without a year this many years beyond its next occurrence; further away the
#: weekday is more likely wrong than the year.
YEARS_AHEAD: Final = 3
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Resolved:
    """A day, or why there is none."""

    day: date | None = None
    conflicts: tuple[Conflict, ...] = ()
    refused: str | None = None


def resolve_day(written: WrittenDay, reference: date, *, month_first: bool, assumed: bool | None = None) -> Resolved:
    """The day of the calendar.

    Without a year it is the next such day on or after ``reference``; a stated weekday chooses among that year and
    the :data:`YEARS_AHEAD` following ones. ``month_first`` settles 10/8 without a year, as Chinese texts write it.
    ``assumed`` settles what is still open, month first or day first, and is told as a conflict.
    """
    day = written.day
    if isinstance(day, RelativeDay):
        counted = _counted(day, reference) if day.nth is None else _nth(day, reference)
        if counted is None:
            return Resolved(None, (), "no_date")
        if counted.year not in YEARS:
            return Resolved(None, (), "no_date")
        return Resolved(counted, weekday_conflicts(counted, written.weekday))
    day = _placed(day, reference)
    if day.swapped and not (day.year is None and month_first):
        return _unswapped(day, written.weekday, reference, assumed, pointed=day.pointed and not month_first)
    found = _dated(day, written.weekday, reference)
    if day.assumed is None or found.day is None:
        return found
    return replace(found, conflicts=(*found.conflicts, Conflict(day.assumed, {"date": found.day})))


def _counted(day: RelativeDay, reference: date) -> date:
    if day.days is not None:
        return reference + timedelta(days=day.days)
    weekday = day.weekday or 1
    if day.weeks is None:
        return reference + timedelta(days=(weekday - reference.isoweekday()) % 7)
    return reference + timedelta(days=weekday - reference.isoweekday() + 7 * day.weeks)


def _nth(day: RelativeDay, reference: date) -> date | None:
    """The second Friday of April: of the year told, else the next one; ``None`` where a month has no fifth."""
    for year in (day.year,) if day.year else (reference.year, reference.year + 1):
        days = (_exact(year, day.month or 0, number) for number in range(1, 32))
        fitting = [each for each in days if each is not None and each.isoweekday() == day.weekday]
        at = len(fitting) if day.nth == -1 else day.nth or 0
        if fitting and at <= len(fitting) and (day.year or fitting[at - 1] >= reference):
            return fitting[at - 1]
    return None


def _placed(day: Day, reference: date) -> Day:
    """Two-digit years in the reference's century; 本月 and 明年 counted from the reference."""
    if day.months is not None:
        months = 12 * reference.year + reference.month - 1 + day.months
        if day.month is None:
            return replace(day, month=months % 12 + 1, year=months // 12, months=None)
        return replace(day, year=months // 12, months=None)
    if day.year is not None and day.year < 100:
        century = reference.year - reference.year % 100
        years = (century - 100 + day.year, century + day.year, century + 100 + day.year)
        return replace(day, year=min(years, key=lambda year: abs(year - reference.year)))
    return day


def _unswapped(
    day: Day, weekday: int | None, reference: date, assumed: bool | None, *, pointed: bool = False
) -> Resolved:
    """03/04/2024: only a weekday that fits one of the two readings decides, or what its neighbours say.

    ``pointed``: 03.04.2024, where the day comes first unless a weekday says otherwise (CLDR: cs, de, fi, nb, pl, ru).
    """
    readings = [_dated(form, weekday, reference) for form in (day, replace(day, month=day.day, day=day.month or 0))]
    fitting = [reading for reading in readings if weekday is not None and reading.day and not reading.conflicts]
    # without a year each reading fits in some year: there the neighbours tell more than which of them comes first
    by_neighbours = readings[0 if assumed else 1] if assumed is not None and day.year is None else None
    agrees = by_neighbours is not None and all(told.code != "weekday_mismatch" for told in by_neighbours.conflicts)
    if len(fitting) == 1 and not (agrees and by_neighbours is not None and by_neighbours.day is not None):
        return fitting[0]
    if assumed is not None and (chosen := readings[0 if assumed else 1]).day is not None:
        told = Conflict("assumed_order", {"date": chosen.day, "other": readings[1 if assumed else 0].day})
        return replace(chosen, conflicts=(*chosen.conflicts, told))
    if pointed:
        return readings[1]
    first, second = (reading.day for reading in readings)
    return Resolved(None, (Conflict("ambiguous_date", {"first": first, "second": second}),), "ambiguous_date")


def _exact(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def _dated(day: Day, weekday: int | None, reference: date) -> Resolved:
    if day.year is not None:
        found = _exact(day.year, reference.month if day.month is None else day.month, day.day)
        if found is None:
            return _impossible(day)
        return Resolved(found, weekday_conflicts(found, weekday))
    candidates = _coming(day, reference)
    if not candidates:
        return _impossible(day)
    following = candidates[0]
    fitting = (each for each in candidates if each.year <= following.year + YEARS_AHEAD)
    chosen = next((each for each in fitting if weekday in {None, each.isoweekday()}), following)
    conflicts = weekday_conflicts(chosen, weekday)
    if chosen != following:
        conflicts = (Conflict("distant_year", {"date": chosen, "next": following}),)
    return Resolved(chosen, conflicts)


def _coming(day: Day, reference: date) -> list[date]:
    """Such days on or after the reference, the next one first (29 February waits up to eight years)."""
    if day.month is None:
        months = (12 * reference.year + reference.month - 1 + ahead for ahead in range(4))
        days = [_exact(month // 12, month % 12 + 1, day.day) for month in months]
    else:
        days = [_exact(year, day.month, day.day) for year in range(reference.year, reference.year + 10)]
    return [found for found in days if found is not None and found >= reference]


def _impossible(day: Day) -> Resolved:
    parts = "-".join(str(part) for part in (day.year, day.month, day.day) if part is not None)
    return Resolved(None, (Conflict("impossible_date", {"text": parts}),), "impossible_date")


def weekday_conflicts(day: date, stated: int | None) -> tuple[Conflict, ...]:
    if stated is None or stated == day.isoweekday():
        return ()
    return (Conflict("weekday_mismatch", {"stated": stated, "true": day.isoweekday(), "date": day}),)


@dataclass(frozen=True, slots=True)
class Clocks:
    """Minutes since the midnight of the first day, and what is wrong with them."""

    start: int
    end: int | None = None
    conflicts: tuple[Conflict, ...] = ()


def resolve_hours(hour: Hour, end: Hour | None, *, daytime: bool, other_day: bool) -> Clocks | None:
    """The hours on the 24-hour clock; ``None`` where there is no such hour.

    A part of the day stated at one end carries to the other where that gives a possible range (2:30—4:00 下午,
    11-1pm). ``daytime`` takes 1–6 without any as afternoon. ``other_day``: the end has a day of its own.
    """
    if any(each is not None and not _possible(each) for each in (hour, end)):
        return None
    daytime = daytime and not hour.period
    first = _minutes(hour)
    conflicts = list(_period_conflicts(hour))
    if end is None:
        return Clocks(_afternoon(first) if daytime else first, None, tuple(conflicts))
    last = _minutes(end)
    if last == 0 and (hour.period, end.period) == ("am", "am") and _DAY // 4 <= first < _DAY // 2:
        last = _DAY // 2  # 9:50 a.m.–12:00 a.m. is until noon
    conflicts += _period_conflicts(end)
    if hour.period is None and end.period is not None:
        first = _carried_back(first, last, end.period)
    elif daytime and end.period is None:
        first = _afternoon(first)
    if end.period is None and not other_day:
        last = _carried_on(first, last, hour.period)
    if not other_day and last <= 6 * 60 and first >= 17 * 60:  # 22:30-0:30 runs past midnight
        last += _DAY
    return Clocks(first, last, tuple(conflicts))


def _possible(hour: Hour) -> bool:
    return hour.minute < 60 and (hour.hour < 24 or (hour.hour == 24 and hour.minute == 0))


def _afternoon(minutes: int) -> int:
    return minutes + _DAY // 2 if 60 <= minutes < 7 * 60 else minutes


def _minutes(hour: Hour) -> int:
    """Minutes since midnight by the part of the day: 下午2:00, 晚12:00, 12 a.m., 中午1点."""
    value = hour.hour
    match hour.period:
        case "dawn" | "midnight":
            value = 0 if value == 12 else value
        case "am":
            value = 0 if value == 12 else value
        case "noon" if value < 10:
            value += 12
        case "afternoon" if value < 12:
            value += 12
        case "evening" if value == 12:
            value = 24
        case "evening" if 4 <= value < 12:
            value += 12
        case "evening" if 0 < value < 4:
            value += 24
    return 60 * value + hour.minute


_HOURS_OF = {
    "dawn": range(7),
    "morning": range(13),
    "am": range(13),
    "noon": range(11, 15),
    "afternoon": range(12, 24),
    "evening": range(17, 29),
}


def _period_conflicts(hour: Hour) -> tuple[Conflict, ...]:
    """上午15:00, 15:00 am."""
    value = _minutes(hour) // 60
    if hour.period in _HOURS_OF and value not in _HOURS_OF[hour.period]:
        period = "morning" if hour.period == "am" else hour.period
        return (Conflict("hour_period", {"period": period, "hour": f"{hour.hour}:{hour.minute:02d}"}),)
    return ()


def _carried_back(first: int, last: int, period: str) -> int:
    """4-5pm is afternoon at both ends; 11-1pm is not. 12:00-12:30 am is after midnight."""
    if period == "am" and first >= _DAY // 2 and first - _DAY // 2 <= last:
        return first - _DAY // 2
    later = first + _DAY // 2
    return later if period in {"afternoon", "evening"} and first < _DAY // 2 and later <= last else first


def _carried_on(first: int, last: int, period: str | None) -> int:
    """The end without a part of the day: the next such time after the start on a twelve-hour clock."""
    later = last + _DAY // 2
    if last <= first < later and last < _DAY // 2 and (period or later - first <= 8 * 60):
        return later
    return last


def resolve_zone(zone: Zone | None, moment: datetime, default: str) -> tzinfo:
    """The zone a text names, else the talk's own. CST is China's unless the talk's zone calls itself so."""
    own = named_zone(default)
    if zone is None:
        return own
    if zone == "cst":
        if moment.replace(tzinfo=own).tzname() == "CST":
            return own
        return named_zone("America/Chicago" if default.startswith("America/") else "Asia/Shanghai")
    if isinstance(zone, str):
        return named_zone(zone)
    return timezone(timedelta(minutes=zone)) if zone else UTC
