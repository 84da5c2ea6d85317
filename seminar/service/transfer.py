"""The whole store as a folder of plain files, and back; a backup in one file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from sqlalchemy import insert, select, text

from seminar import talkfile
from seminar.errors import SeminarError
from seminar.model import Talk
from seminar.service.changing import Actor
from seminar.store import Store, StoreError, Transaction, talks
from seminar.store.records import dump, load, starts
from seminar.store.schema import change, output, publication, series, talk
from seminar.store.talks import Filter

TALKS = "talks"
#: What the talk files do not say: versions, what was announced. One JSON object a line, as the other files.
STATE = "talks.jsonl"
SERIES = "series.jsonl"
HISTORY = "history.jsonl"
OUTPUTS = "outputs.jsonl"
PUBLISHED = "published.jsonl"

_TABLES = {SERIES: series, HISTORY: change, OUTPUTS: output, PUBLISHED: publication}
_ORDER = {SERIES: series.c.key, HISTORY: change.c.id, OUTPUTS: output.c.path, PUBLISHED: publication.c.uid}
_BATCH = 500


def export(store: Store) -> dict[str, bytes]:
    """Every file of an export: a talk file for each talk, and JSON lines of the rest. Events of feeds are left out:
    they can be made again."""
    files: dict[str, bytes] = {}
    state: list[dict[str, Any]] = []
    with store.reading() as tx:
        for row in tx.connection.execute(select(talk).order_by(talk.c.uid)).mappings():
            name, body = _talk_file(row["uid"], row["body"], files)
            files[name] = body
            kept = {key: value for key, value in row.items() if key not in ("body", "revision", "status", "starts")}
            state.append(kept | {"file": name})
        for name, table in _TABLES.items():
            rows = tx.connection.execute(select(table).order_by(_ORDER[name])).mappings()
            files[name] = _lines([dict(row) for row in rows])
    files[STATE] = _lines(state)
    return files


def _talk_file(uid: str, body: str, taken: Mapping[str, bytes]) -> tuple[str, bytes]:
    record = load(body)
    plain = re.sub(r"[^\w.-]+", "_", uid.removesuffix("@seminar")).strip("._")[:80] or "talk"
    written = talkfile.to_toml(record)
    try:
        same = bool(talkfile.loads(written) == record)
    except SeminarError:
        same = False
    if not same:  # characters TOML cannot hold
        written = talkfile.to_json(record)
    suffix = ".toml" if same else ".json"
    name, n = f"{TALKS}/{plain}{suffix}", 1
    while name in taken:
        n += 1
        name = f"{TALKS}/{plain}-{n}{suffix}"
    return name, written.encode()


def _lines(rows: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def is_export(names: Mapping[str, bytes] | set[str]) -> bool:
    """Whether files (by their path in a folder) are an export of a store."""
    return STATE in names and SERIES in names and HISTORY in names


def restore_export(store: Store, files: Mapping[str, bytes], actor: Actor, *, dry_run: bool = False) -> tuple[str, ...]:
    """Fill an empty store from an export; the UIDs of its talks come back. ``dry_run`` writes nothing.

    A talk file that was edited counts as it is now; one without an entry in ``talks.jsonl`` is a new talk. Raises
    :class:`StoreError` where the store holds talks already, naming the line of what cannot be read.
    """
    with store.writing(actor.who, "import", actor.now) as tx:
        if talks.count(tx, Filter()) or tx.connection.execute(select(series.c.key)).first():
            raise StoreError("store.import-not-empty", place=store.place)
        _insert(tx, SERIES, _rows(files, SERIES))
        state = _rows(files, STATE)
        known = {row.pop("file"): row for row in state}
        rows = [_talk_row(name, files, row) for name, row in known.items()]
        for start in range(0, len(rows), _BATCH):
            tx.connection.execute(insert(talk), rows[start : start + _BATCH])
        new: list[Talk] = [
            talkfile.loads(files[name].decode(), name)
            for name in sorted(files)
            if PurePosixPath(name).parts[0] == TALKS and name not in known
        ]
        _insert(tx, HISTORY, _renumbered(_rows(files, HISTORY)))
        _catch_up_sequence(tx)
        for name in (OUTPUTS, PUBLISHED):
            _insert(tx, name, _rows(files, name))
        added = talks.add_many(tx, new)
        if dry_run:
            tx.connection.rollback()
        return (*(row["uid"] for row in rows), *(item.uid for item in added))


def _talk_row(name: str, files: Mapping[str, bytes], row: dict[str, Any]) -> dict[str, Any]:
    if name not in files:
        raise StoreError("store.export-damaged", path=name, line=1)
    record: Talk = talkfile.loads(files[name].decode(), name)
    return row | {
        "body": dump(record),
        "revision": record.revision,
        "status": record.status.value,
        "series": record.series,
        "number": record.number,
        "starts": starts(record),
        "timezone": record.timezone,
    }


def _rows(files: Mapping[str, bytes], name: str) -> list[dict[str, Any]]:
    rows = []
    for number, line in enumerate(files.get(name, b"").decode().splitlines(), 1):
        try:
            row = json.loads(line)
        except json.JSONDecodeError:
            row = None
        if not isinstance(row, dict):
            raise StoreError("store.export-damaged", path=name, line=number)
        rows.append(row)
    return rows


def _renumbered(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The history counted from 1 on, as the store it goes into will count on."""
    numbers = {row["id"]: number for number, row in enumerate(rows, 1)}
    return [row | {"id": numbers[row["id"]], "undone_by": numbers.get(row["undone_by"])} for row in rows]


def _insert(tx: Transaction, name: str, rows: list[dict[str, Any]]) -> None:
    for start in range(0, len(rows), _BATCH):
        tx.connection.execute(insert(_TABLES[name]), rows[start : start + _BATCH])


def _catch_up_sequence(tx: Transaction) -> None:
    """PostgreSQL counts on from where it stood, not from the highest number there is."""
    if tx.connection.dialect.name == "postgresql":
        highest = "SELECT COALESCE(MAX(id), 0) + 1 FROM change"
        tx.connection.execute(text(f"SELECT setval(pg_get_serial_sequence('change', 'id'), ({highest}), false)"))
