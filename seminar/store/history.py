"""The history: who changed what, when, from what to what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, insert, select, update

from seminar.store.engine import Transaction
from seminar.store.records import from_moment, moment
from seminar.store.schema import change

TALK = "talk"
SERIES = "series"

#: Verbs that leave the record as it is; there is nothing to undo.
NOTES = ("announce", "confirm-sides")


@dataclass(frozen=True, slots=True)
class Change:
    """One entry. ``before`` and ``after`` are records as JSON, ``None`` where there was or is none."""

    id: int
    command: str
    at: datetime
    who: str
    verb: str
    kind: str
    key: str
    version: int
    before: str | None
    after: str | None
    undone_by: int | None


def entry(
    tx: Transaction, kind: str, key: str, version: int, before: str | None, after: str | None, verb: str = ""
) -> dict[str, Any]:
    """A row of the history for :func:`record`."""
    return {
        "command": tx.command,
        "at": moment(tx.now),
        "who": tx.who,
        "verb": verb or tx.verb,
        "kind": kind,
        "key": key,
        "version": version,
        "before": before,
        "after": after,
    }


def record(tx: Transaction, entries: Sequence[dict[str, Any]]) -> None:
    if entries:
        tx.connection.execute(insert(change), list(entries))


def of(tx: Transaction, kind: str, key: str) -> list[Change]:
    """Every change of one record, the oldest first."""
    return _read(tx, select(change).where(change.c.kind == kind, change.c.key == key).order_by(change.c.id))


def last_undoable(tx: Transaction, kind: str | None = None, key: str | None = None) -> list[Change]:
    """The changes of the latest command that can be undone, the newest first; of one record where it is named."""
    wanted = select(change).where(change.c.undone_by.is_(None), change.c.verb.not_in((*NOTES, "undo")))
    if key is not None:
        return _read(tx, wanted.where(change.c.kind == kind, change.c.key == key).order_by(change.c.id.desc()).limit(1))
    latest = _read(tx, wanted.order_by(change.c.id.desc()).limit(1))
    if not latest:
        return []
    return _read(tx, wanted.where(change.c.command == latest[0].command).order_by(change.c.id.desc()))


def mark_undone(tx: Transaction, changes: Iterable[Change]) -> None:
    """Note that this command took the changes back."""
    for done in changes:
        by = select(change.c.id).where(change.c.command == tx.command).order_by(change.c.id.desc()).limit(1)
        tx.connection.execute(update(change).where(change.c.id == done.id).values(undone_by=by.scalar_subquery()))


def everything(tx: Transaction) -> list[Change]:
    """The whole history, the oldest first."""
    return _read(tx, select(change).order_by(change.c.id))


def _read(tx: Transaction, wanted: Select[Any]) -> list[Change]:
    rows = tx.connection.execute(wanted).mappings()
    return [Change(**{**row, "at": from_moment(row["at"])}) for row in rows]
