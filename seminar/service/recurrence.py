"""The occurrences of a recurring event within a window: the door to dateutil (RFC 5545 §3.8.5.3).

dateutil looks for the next occurrence up to the year 9999; for a rule without any (30 February) that takes half a
minute. Only rules sure to have occurrences are handed to it: all that calendar programs write. Of others the first
occurrence is taken, and they are named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

from seminar.model import YEARS, zone

#: Occurrences taken of one rule. A weekly seminar has 52 in a year.
LIMIT = 500

_KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"}
_WEEKDAY = re.compile(r"([+-]?[1-4])?(MO|TU|WE|TH|FR|SA|SU)")
_PLAIN_INTEGER = re.compile(r"[+-]?\d{1,4}")


@dataclass(frozen=True, slots=True)
class Occurrences:
    """The moments, in order, at least one. ``endless``: the rule goes on behind the window; ``wild``: the rule is
    none a calendar program writes, and only its first occurrence is here."""

    moments: tuple[datetime | date, ...]
    endless: bool = False
    wild: bool = False


def occurrences(
    start: datetime | date,
    rule: str | None,
    added: Iterable[datetime | date],
    left_out: Iterable[datetime | date],
    window: tuple[datetime, datetime],
    limit: int = LIMIT,
) -> Occurrences:
    """The occurrences of an event with an RRULE, RDATEs and EXDATEs.

    A rule with an end is taken whole, up to ``limit`` occurrences; one without only inside ``window`` (aware).
    """
    parts = _parts(rule) if rule else None
    if rule and (parts is None or not _is_tame(parts)):
        return Occurrences(_without((start, *added), left_out) or (start,), wild=True)
    moments, endless = _ruled(start, parts, window, limit) if parts else ([start], False)
    kept = _without((*moments, *added), left_out)
    return Occurrences(kept or (start,), endless)


def _parts(rule: str) -> Mapping[str, str] | None:
    pairs = [piece.partition("=") for piece in rule.upper().replace(" ", "").strip(";").split(";")]
    parts = {name: value for name, _, value in pairs}
    return parts if len(parts) == len(pairs) and all(parts.values()) and parts.keys() <= _KNOWN else None


def _is_tame(parts: Mapping[str, str]) -> bool:
    """Whether the rule surely has occurrences, so that the search for the next one ends."""
    frequency = parts.get("FREQ")
    if frequency not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY") or parts.get("WKST", "MO") not in _DAYS:
        return False
    days = parts["BYDAY"].split(",") if "BYDAY" in parts else []
    if not all(_WEEKDAY.fullmatch(day) for day in days):
        return False
    numbered = any(not day.isalpha() for day in days)
    if numbered and (frequency in ("DAILY", "WEEKLY") or "BYMONTHDAY" in parts):
        return False
    try:
        interval = int(parts.get("INTERVAL", "1"))
        month_days, months, places = (_integers(parts.get(name)) for name in ("BYMONTHDAY", "BYMONTH", "BYSETPOS"))
        count = int(parts.get("COUNT", "1"))
    except ValueError:
        return False
    misses = (frequency == "DAILY" and days and interval % 7 == 0) or (
        months and interval > 1 and frequency != "YEARLY"
    )
    return (
        1 <= interval <= 1000
        and count >= 1
        and not misses
        and all(1 <= abs(day) <= 28 for day in month_days)
        and all(1 <= month <= 12 for month in months)
        and (not places or (frequency == "MONTHLY" and bool(days) and not numbered and not month_days))
        and all(1 <= abs(place) <= 4 for place in places)
    )


_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def _integers(text: str | None) -> list[int]:
    values = text.split(",") if text else []
    if not all(_PLAIN_INTEGER.fullmatch(value) for value in values):
        raise ValueError(text)
    return [int(value) for value in values]


def _ruled(
    start: datetime | date, parts: Mapping[str, str], window: tuple[datetime, datetime], limit: int
) -> tuple[list[datetime | date], bool]:
    from dateutil.rrule import rrulestr

    clock = start.tzinfo if isinstance(start, datetime) else None
    local = start.replace(tzinfo=None) if isinstance(start, datetime) else datetime.combine(start, time())
    plain = {name: value for name, value in parts.items() if name != "UNTIL"}
    until = _until(parts.get("UNTIL"), start)
    if until is not None and until < local:
        return [start], False
    ends = "COUNT" in parts or until is not None
    first, last = (_local(moment, start) for moment in window)
    if not ends:
        local = _nearer(local, parts, first)
    found: list[datetime] = []
    endless = False
    for moment in islice(rrulestr(";".join(f"{k}={v}" for k, v in plain.items()), dtstart=local), LIMIT * 20):
        if (until is not None and moment > until) or moment.year not in YEARS:
            break
        if len(found) == limit or (not ends and moment > last):
            endless = True
            break
        if ends or moment >= first:
            found.append(moment)
    found = found or [local]
    if isinstance(start, datetime):
        return [moment.replace(tzinfo=clock) for moment in found], endless
    return [moment.date() for moment in found], endless


def _nearer(start: datetime, parts: Mapping[str, str], window: datetime) -> datetime:
    """The start moved by whole periods to shortly before the window: a daily rule may be thirty years old."""
    days = {"DAILY": 1, "WEEKLY": 7}.get(parts["FREQ"])
    if days is None or start >= window:
        return start
    days *= int(parts.get("INTERVAL", "1"))
    return start + timedelta(days=(window - start).days // days * days)


def _local(moment: datetime, start: datetime | date) -> datetime:
    clock = start.tzinfo if isinstance(start, datetime) else zone("UTC")
    return moment.astimezone(clock).replace(tzinfo=None)


def _until(text: str | None, start: datetime | date) -> datetime | None:
    """The end of a rule on the event's own clock; a plain day ends with its last second."""
    match = re.fullmatch(r"(\d{8})(?:T(\d{6})(Z?))?", text or "")
    if match is None:
        return None
    try:
        day = datetime.strptime(match[1], "%Y%m%d")
        if match[2] is None:
            return datetime.combine(day, time(23, 59, 59))
        moment = datetime.strptime(match[1] + match[2], "%Y%m%d%H%M%S")
        return _local(moment.replace(tzinfo=UTC), start) if match[3] else moment
    except (ValueError, OverflowError):
        return None


def _without(moments: Iterable[datetime | date], left_out: Iterable[datetime | date]) -> tuple[datetime | date, ...]:
    gone = {instant(moment) for moment in left_out}
    days = {moment for moment in left_out if not isinstance(moment, datetime)}
    kept = {
        instant(moment): moment
        for moment in moments
        if instant(moment) not in gone and not (isinstance(moment, datetime) and moment.date() in days)
    }
    return tuple(kept[key] for key in sorted(kept))


def instant(moment: datetime | date) -> str:
    """What tells one occurrence from another, in whatever zone it is written."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
