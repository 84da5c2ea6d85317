"""The tables as plain rows, for a store that leaves as files and comes back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy import Table, insert, select, text

from seminar.model import Talk
from seminar.store.engine import Transaction
from seminar.store.records import dump, starts
from seminar.store.schema import change, output, publication, series, talk

Row = dict[str, Any]

_TABLES: Mapping[str, Table] = MappingProxyType(
    {table.name: table for table in (series, talk, change, output, publication)}
)
_BATCH = 500


def rows(tx: Transaction, name: str) -> Iterator[Row]:
    """The rows of a table (``series``, ``talk``, ``change``, ``output``, ``publication``) in the order of its key."""
    table = _TABLES[name]
    found = tx.connection.execute(
        select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_BATCH)
    )
    for row in found.mappings():
        yield dict(row)


def fits(name: str, row: Row) -> bool:
    """Whether a row can go into a table: its columns are those of the table, and none that is needed is missing."""
    columns = _TABLES[name].columns
    needed = {column.name for column in columns if not column.nullable}
    return row.keys() <= set(columns.keys()) and all(row.get(column) is not None for column in needed)


def fill(tx: Transaction, name: str, made: Sequence[Row]) -> None:
    """Put rows into an empty table."""
    for start in range(0, len(made), _BATCH):
        tx.connection.execute(insert(_TABLES[name]), made[start : start + _BATCH])
    if name == change.name and tx.connection.dialect.name == "postgresql":
        # PostgreSQL counts on from where it stood, not from the highest number there is
        highest = "SELECT COALESCE(MAX(id), 0) + 1 FROM change"
        tx.connection.execute(text(f"SELECT setval(pg_get_serial_sequence('change', 'id'), ({highest}), false)"))


def is_empty(tx: Transaction) -> bool:
    """Whether the store holds neither talks nor series."""
    return all(tx.connection.execute(select(table).limit(1)).first() is None for table in (talk, series))


def of_record(record: Talk) -> Row:
    """The columns of a talk that its record says."""
    return {
        "uid": record.uid,
        "body": dump(record),
        "revision": record.revision,
        "status": record.status.value,
        "series": record.series,
        "number": record.number,
        "starts": starts(record),
        "timezone": record.timezone,
    }


def take_back(tx: Transaction) -> None:
    """Undo everything this transaction did so far."""
    tx.connection.rollback()
