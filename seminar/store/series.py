"""The series of a store."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update

from seminar.model import Series
from seminar.store import history
from seminar.store.engine import Transaction
from seminar.store.errors import StaleError, StoreError
from seminar.store.records import from_moment, later, moment
from seminar.store.schema import series as table


@dataclass(frozen=True, slots=True)
class StoredSeries:
    series: Series
    version: int
    changed_at: datetime


def get(tx: Transaction, key: str, *, lock: bool = False) -> StoredSeries:
    """The series of a key; ``lock`` keeps other writers off its numbers until the command ends.

    Raises :class:`StoreError` with the keys that look alike.
    """
    wanted = select(table).where(table.c.key == key)
    row = tx.connection.execute(wanted.with_for_update() if lock else wanted).mappings().first()
    if row is None:
        known = sorted(all_series(tx))
        near = difflib.get_close_matches(key, known, 5, 0.4) or known[:5]
        raise StoreError("store.unknown-series", key=key, known=tuple(near) or "–")
    return StoredSeries(Series.model_validate_json(row["body"]), row["version"], from_moment(row["changed_at"]))


def all_series(tx: Transaction) -> Mapping[str, StoredSeries]:
    """Every series by its key."""
    rows = tx.connection.execute(select(table).order_by(table.c.key)).mappings()
    return {
        row["key"]: StoredSeries(
            Series.model_validate_json(row["body"]), row["version"], from_moment(row["changed_at"])
        )
        for row in rows
    }


def add(tx: Transaction, series: Series) -> StoredSeries:
    """A new series. Raises :class:`StoreError` where the key is taken."""
    if series.key in all_series(tx):
        raise StoreError("store.series-taken", key=series.key)
    added = StoredSeries(series, 1, later(tx.now, None))
    body = _dump(series)
    row = {"key": series.key, "version": 1, "changed_at": moment(added.changed_at), "body": body}
    tx.connection.execute(insert(table), [row])
    history.record(tx, [history.entry(tx, history.SERIES, series.key, 1, None, body)])
    return added


def save(tx: Transaction, known: StoredSeries, series: Series) -> StoredSeries:
    """The series changed from what was ``known`` of it. Raises :class:`StaleError` where it changed since."""
    if series == known.series:
        return known
    changed = StoredSeries(series, known.version + 1, later(tx.now, known.changed_at))
    values = {"version": changed.version, "changed_at": moment(changed.changed_at), "body": _dump(series)}
    mine = (table.c.key == series.key, table.c.version == known.version)
    if tx.connection.execute(update(table).where(*mine).values(**values)).rowcount != 1:
        raise StaleError("store.stale-series", key=series.key)
    entry = history.entry(tx, history.SERIES, series.key, changed.version, _dump(known.series), values["body"])  # type: ignore[arg-type]
    history.record(tx, [entry])
    return changed


def _dump(series: Series) -> str:
    return series.model_dump_json(exclude_defaults=True)
