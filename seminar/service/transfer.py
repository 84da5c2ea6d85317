"""The whole store as a folder of plain files, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Any

from seminar import talkfile
from seminar.errors import SeminarError
from seminar.model import Talk
from seminar.service.changing import Actor
from seminar.store import Store, StoreError, exchange, talks
from seminar.store.exchange import Row
from seminar.store.records import load

TALKS = "talks"
#: What the talk files do not say: versions, what was announced. One JSON object a line, as the other files.
STATE = "talks.jsonl"
SERIES = "series.jsonl"
HISTORY = "history.jsonl"

#: File -> table.
_TABLES: Mapping[str, str] = MappingProxyType(
    {SERIES: "series", HISTORY: "change", "outputs.jsonl": "output", "published.jsonl": "publication"}
)
#: Columns of a talk that its file says.
_IN_FILE = ("body", "revision", "status", "series", "number", "starts", "timezone")


def export(store: Store) -> dict[str, bytes]:
    """Every file of an export: a talk file for each talk, and JSON lines of the rest.

    Events of feeds are left out: they can be made again.
    """
    files: dict[str, bytes] = {}
    state: list[Row] = []
    with store.reading() as tx:
        for row in exchange.rows(tx, "talk"):
            name, body = _talk_file(row["uid"], load(row["body"]), files)
            files[name] = body
            state.append({"file": name} | {key: value for key, value in row.items() if key not in _IN_FILE})
        for name, table in _TABLES.items():
            files[name] = _lines(exchange.rows(tx, table))
    files[STATE] = _lines(state)
    return files


def _talk_file(uid: str, record: Talk, taken: Mapping[str, bytes]) -> tuple[str, bytes]:
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


def _lines(rows: Iterable[Row]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


# ---------------------------------------------------------------- back again


def is_export(names: Iterable[str]) -> bool:
    """Whether files (by their path in a folder) are an export of a store."""
    return {STATE, SERIES, HISTORY} <= set(names)


def restore_export(store: Store, files: Mapping[str, bytes], actor: Actor, *, dry_run: bool = False) -> tuple[str, ...]:
    """Fill an empty store from an export; the UIDs of its talks come back. ``dry_run`` writes nothing.

    A talk file that was edited counts as it is now; one without an entry in ``talks.jsonl`` is a new talk. Raises
    :class:`StoreError` where the store holds talks already, naming the line of what cannot be read.
    """
    known, rows = _talk_rows(files)
    new = [_talk(files, name) for name in sorted(files) if PurePosixPath(name).parts[0] == TALKS and name not in known]
    with store.writing(actor.who, "import", actor.now) as tx:
        if not exchange.is_empty(tx):
            raise StoreError("store.import-not-empty", place=store.place)
        exchange.fill(tx, "series", _rows(files, SERIES, "series"))
        exchange.fill(tx, "talk", rows)
        exchange.fill(tx, "change", _counted_anew(_rows(files, HISTORY, "change")))
        for name in ("outputs.jsonl", "published.jsonl"):
            exchange.fill(tx, _TABLES[name], _rows(files, name, _TABLES[name]))
        added = talks.add_many(tx, new)
        if dry_run:
            exchange.take_back(tx)
        return (*(row["uid"] for row in rows), *(item.uid for item in added))


def _talk_rows(files: Mapping[str, bytes]) -> tuple[set[str], list[Row]]:
    """The talk files that have an entry in ``talks.jsonl``, and the rows of their talks."""
    known: set[str] = set()
    rows: list[Row] = []
    for number, entry in _entries(files, STATE):
        name = entry.pop("file", None)
        if name not in files:
            raise StoreError("store.export-damaged", path=STATE, line=number)
        row = entry | exchange.of_record(_talk(files, name))
        if not exchange.fits("talk", row):
            raise StoreError("store.export-damaged", path=STATE, line=number)
        known.add(name)
        rows.append(row)
    return known, rows


def _talk(files: Mapping[str, bytes], name: str) -> Talk:
    record: Talk = talkfile.loads(_text(files, name), name)
    return record


def _text(files: Mapping[str, bytes], name: str) -> str:
    data = files.get(name, b"")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise StoreError("store.export-damaged", path=name, line=data.count(b"\n", 0, error.start) + 1) from None


def _rows(files: Mapping[str, bytes], name: str, table: str) -> list[Row]:
    rows = []
    for number, row in _entries(files, name):
        if not exchange.fits(table, row):
            raise StoreError("store.export-damaged", path=name, line=number)
        rows.append(row)
    return rows


def _entries(files: Mapping[str, bytes], name: str) -> list[tuple[int, Row]]:
    found = []
    # only a line feed ends a line: a text may hold other characters that str.splitlines takes for one
    for number, line in enumerate(_text(files, name).split("\n"), 1):
        if line.strip():
            found.append((number, _object(line, name, number)))
    return found


def _object(line: str, name: str, number: int) -> Row:
    try:
        value: Any = json.loads(line)
    except (json.JSONDecodeError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise StoreError("store.export-damaged", path=name, line=number)
    return value


def _counted_anew(rows: list[Row]) -> list[Row]:
    """The history counted from 1 on, as the store it goes into will count on."""
    numbers = {row["id"]: number for number, row in enumerate(rows, 1)}
    return [row | {"id": numbers[row["id"]], "undone_by": numbers.get(row.get("undone_by"))} for row in rows]
