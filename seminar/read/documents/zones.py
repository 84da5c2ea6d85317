"""The time zones of other people's calendars.

The one door to icalendar on the reading side: its table of Windows zone names (CLDR), and its building of a zone
from an embedded VTIMEZONE.
"""

from __future__ import annotations

import re
from datetime import datetime, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from seminar.model import zone

_OFFSET = re.compile(r"\(?(?:GMT|UTC)\s*([+-])\s*(\d{1,2})(?::?(00))?\)?.*", re.I)
_VTIMEZONE_LIMIT = 50_000


def named_zone(tzid: str) -> ZoneInfo | None:
    """The zone an identifier means: IANA names (also at the end of a path, as Mozilla and Evolution write them),
    Windows names, ``GMT+8``; ``None`` for any other."""
    tzid = tzid.strip().strip('"')
    parts = tzid.strip("/").split("/")
    names = [tzid, *("/".join(parts[-n:]) for n in (3, 2, 1) if len(parts) > n), _windows(tzid), _fixed(tzid)]
    for name in names:
        if name:
            try:
                return zone(name)
            except ZoneInfoNotFoundError:
                continue
    return None


def _windows(tzid: str) -> str | None:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return WINDOWS_TO_OLSON.get(tzid)


def _fixed(tzid: str) -> str | None:
    match = _OFFSET.fullmatch(tzid)
    if match is None:
        return None
    hours = int(match[2])
    if match[1] == "+" and hours == 8:
        return "Asia/Shanghai"
    # POSIX counts westwards: Etc/GMT-8 is eight hours ahead
    return f"Etc/GMT{'-' if match[1] == '+' else '+'}{hours}" if hours else "Etc/UTC"


def embedded_zone(vtimezone: str) -> tzinfo | None:
    """The zone a VTIMEZONE defines; ``None`` where it defines none that works."""
    if len(vtimezone) > _VTIMEZONE_LIMIT:
        return None
    return _built(vtimezone)


@cache
def _built(vtimezone: str) -> tzinfo | None:
    from icalendar import Timezone

    try:
        component = Timezone.from_ical(vtimezone)
        if not isinstance(component, Timezone):
            return None
        built = component.to_tz(lookup_tzid=False)
        works = built.utcoffset(datetime(2025, 6, 1, 12)) is not None
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError, AssertionError):
        return None  # what icalendar raises on the ways a definition can be broken
    return built if works else None


def common_name(tz: tzinfo | None) -> str | None:
    """The IANA name of a zone, where it has one."""
    return tz.key if isinstance(tz, ZoneInfo) else None
