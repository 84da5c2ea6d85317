"""A talk with the values of its series. They are resolved on every read and never copied into the record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from seminar.model import YEARS, Series, Talk, zone
from seminar.render.context import Branding


def resolved(talk: Talk, series: Series | None) -> Talk:
    """The talk with what its series says where it says nothing itself.

    A talk that is held online and names no room inherits none: the room of the series would send people there.
    """
    if series is None:
        return talk
    inherited: list[tuple[str, Any]] = [
        ("series_name", series.name),
        ("hosts", series.hosts),
        ("organizers", series.organizers),
        ("contacts", series.contacts),
        ("language", series.language),
    ]
    if talk.online is None:
        inherited.append(("venue", series.venue))
    changes = {name: value for name, value in inherited if value and not getattr(talk, name)}
    changes |= _hours(talk, series)
    # every value comes from a valid series: a feed of thousands need not have each talk validated again
    return talk.model_copy(update=changes) if changes else talk


def _hours(talk: Talk, series: Series) -> Mapping[str, datetime]:
    """The usual hour on a day without one, and the usual length where no end is known."""
    start = talk.start
    hours: dict[str, datetime] = {}
    if isinstance(start, date) and not isinstance(start, datetime) and series.time and talk.end is None:
        start = datetime.combine(start, time.fromisoformat(series.time), zone(talk.timezone))
        hours["start"] = start
    if isinstance(start, datetime) and talk.end is None and series.minutes:
        # counted in real minutes: across a change of the clock the talk is as long as always
        end = (start.astimezone(zone("UTC")) + timedelta(minutes=series.minutes)).astimezone(start.tzinfo)
        if end.year in YEARS:
            hours["end"] = end
    return hours


def branding_of(base: Branding, series: Series | None) -> Branding:
    """The department's branding with the colour of the series."""
    return replace(base, colour=series.colour) if series is not None and series.colour else base
