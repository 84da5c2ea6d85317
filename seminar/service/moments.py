"""A time as a user types it behind ``--start``: ISO, an hour of the same day, or words (下周四下午3点)."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from seminar.dates import parse_when
from seminar.model import YEARS, Talk, zone
from seminar.store import StoreError


def moment_of(text: str, now: datetime, timezone: str, known: Talk | None = None) -> datetime | date:
    """The moment of a text: aware where it names an hour, else the day.

    An hour alone is taken on the day of ``known``, a day alone keeps its hour. Raises :class:`StoreError`.
    """
    moment = _read(text, now, timezone, known)
    if moment.year not in YEARS:
        raise StoreError("store.bad-moment", text=text)
    return moment


def _read(text: str, now: datetime, timezone: str, known: Talk | None) -> datetime | date:
    written = text.strip()
    here = zone(known.timezone if known else timezone)
    plain = _iso(written)
    if isinstance(plain, time):
        return datetime.combine(_day_of(known, text), plain, here)
    if isinstance(plain, datetime):
        return plain if plain.tzinfo else plain.replace(tzinfo=here)
    if plain is None:
        when = parse_when(written, reference=now, timezone=here.key)
        if when.start is None and when.clock is not None:
            return datetime.combine(_day_of(known, text), when.clock, here)
        if when.start is None or when.conflicts:
            raise StoreError("store.bad-moment", text=text)
        plain = when.start
    if isinstance(plain, datetime) or known is None or known.starts_at is None:
        return plain
    return datetime.combine(plain, known.starts_at.timetz().replace(tzinfo=None), here)


def _iso(text: str) -> datetime | date | time | None:
    if re.fullmatch(r"\d{1,2}:\d\d", text):
        text = text.zfill(5)
    for read in (date.fromisoformat, datetime.fromisoformat, time.fromisoformat):
        try:
            return read(text)
        except ValueError:
            continue
    return None


def _day_of(known: Talk | None, text: str) -> date:
    if known is None or known.day is None:
        raise StoreError("store.no-day", text=text)
    return known.day
