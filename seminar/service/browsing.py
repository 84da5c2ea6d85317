"""Looking at the store: lists of talks, one talk with all that is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from seminar.model import Series, Talk
from seminar.service.resolving import resolved
from seminar.store import Store, outputs, references, series, talks
from seminar.store.outputs import Output
from seminar.store.records import Stored
from seminar.store.talks import Filter


@dataclass(frozen=True, slots=True)
class Listing:
    """Talks with the values of their series; ``total`` is how many there are in all."""

    talks: tuple[Talk, ...]
    total: int


def list_talks(store: Store, wanted: Filter, today: datetime | None = None, most: int = 50) -> Listing:
    """The talks of a filter in the order of their start.

    With ``today`` the ``most`` nearest ones: from then on first, then those without a date, then the past ones
    from the last one back. Raises :class:`StoreError` for an unknown series.
    """
    with store.reading() as tx:
        known = {key: item.series for key, item in series.all_series(tx).items()}
        if wanted.series is not None:
            series.get(tx, wanted.series)
        found = talks.select_talks(tx, wanted) if today is None else talks.nearest_talks(tx, wanted, today, most)
        total = len(found) if today is None or len(found) < most else talks.count(tx, wanted)
    return Listing(tuple(resolved(item.talk, known.get(item.talk.series or "")) for item in found), total)


@dataclass(frozen=True, slots=True)
class Shown:
    talk: Talk
    stored: Stored
    series: Series | None
    outputs: tuple[Output, ...]


def show(store: Store, reference: str) -> Shown:
    """One talk. Raises :class:`StoreError` for an unknown or ambiguous reference."""
    with store.reading() as tx:
        stored = references.find(tx, reference)
        own = series.get(tx, stored.talk.series).series if stored.talk.series else None
        return Shown(resolved(stored.talk, own), stored, own, tuple(outputs.of(tx, stored.uid)))


def day_after(day: datetime) -> datetime:
    """The midnight that ends a day."""
    return day + timedelta(days=1)
