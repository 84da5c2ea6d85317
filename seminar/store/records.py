"""Records as they stand in the tables, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import RowMapping

from seminar.bilingual import Lang
from seminar.model import Talk
from seminar.store.errors import StoreError

#: The largest number an engine holds (BIGINT).
_LARGEST = 2**63 - 1
#: Characters of a UID or the key of a series.
LONGEST_KEY = 255


@dataclass(frozen=True, slots=True)
class Imported:
    """The record as another calendar gave it, with that calendar's SEQUENCE and LAST-MODIFIED."""

    talk: Talk
    sequence: int = 0
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """A talk as the store holds it.

    ``version`` counts every change; ``announced`` is the record as it last went out; ``dated`` the record when it
    last had a date, where it has none now; ``imported`` what another calendar said of it; ``older`` names the sides
    left behind by an edit of the other one.
    """

    talk: Talk
    version: int
    changed_at: datetime
    announced: Talk | None = None
    announced_at: datetime | None = None
    dated: Talk | None = None
    imported: Imported | None = None
    older: Mapping[str, Lang] = field(default_factory=dict)

    @property
    def uid(self) -> str:
        assert self.talk.uid is not None, "a stored talk has a uid"
        return self.talk.uid


def dump(talk: Talk) -> str:
    """The record as compact JSON without what every record says by itself.

    Raises :class:`StoreError` for half a character (a lone surrogate, from a damaged JSON file).
    """
    try:
        return talk.model_dump_json(exclude_defaults=True)
    except ValueError:
        raise StoreError("store.not-text", uid=talk.uid) from None


def load(body: str) -> Talk:
    return Talk.model_validate_json(body)


def moment(value: datetime) -> str:
    """``2026-03-02T01:00:00Z``: sorts as it passes, in any engine."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def from_moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def later(now: datetime, before: datetime | None) -> datetime:
    """``now``, or a second after ``before``: each change is newer to a calendar, which counts whole seconds."""
    now = now.replace(microsecond=0)
    return now if before is None or now > before else before + timedelta(seconds=1)


def starts(talk: Talk) -> str | None:
    """The start in UTC, or the plain day; what the column ``starts`` is sorted by."""
    if isinstance(talk.start, datetime):
        return moment(talk.start)
    return talk.start.isoformat() if isinstance(talk.start, date) else None


def columns(stored: Stored) -> dict[str, Any]:
    """A row of the table ``talk``. Raises :class:`StoreError` for a number or UID no engine holds."""
    talk = stored.talk
    if len(stored.uid) > LONGEST_KEY or "\0" in stored.uid:
        raise StoreError("store.bad-uid", uid=f"{stored.uid[:40]}…", longest=LONGEST_KEY)
    for name in ("revision", "number"):
        if (getattr(talk, name) or 0) > _LARGEST:
            raise StoreError("store.number-too-large", field=name)
    return {
        "uid": talk.uid,
        "version": stored.version,
        "revision": talk.revision,
        "changed_at": moment(stored.changed_at),
        "status": talk.status.value,
        "series": talk.series,
        "number": talk.number,
        "starts": starts(talk),
        "timezone": talk.timezone,
        "body": dump(talk),
        "announced": None if stored.announced is None else dump(stored.announced),
        "announced_at": None if stored.announced_at is None else moment(stored.announced_at),
        "dated": None if stored.dated is None else dump(stored.dated),
        "imported": None if stored.imported is None else _dump_imported(stored.imported, talk),
        "older": json.dumps(dict(stored.older)) if stored.older else "{}",
    }


def stored(row: RowMapping) -> Stored:
    """The record of a row of the table ``talk``."""
    older = json.loads(row["older"])
    talk = load(row["body"])
    return Stored(
        talk=talk,
        version=row["version"],
        changed_at=from_moment(row["changed_at"]),
        announced=None if row["announced"] is None else load(row["announced"]),
        announced_at=None if row["announced_at"] is None else from_moment(row["announced_at"]),
        dated=None if row["dated"] is None else load(row["dated"]),
        imported=None if row["imported"] is None else _load_imported(row["imported"], talk),
        older=MappingProxyType({path: Lang(side) for path, side in older.items()}),
    )


def _dump_imported(imported: Imported, talk: Talk) -> str:
    """The record is left out while it is the one here: by the thousand, on arrival."""
    body = None if imported.talk is talk else dump(imported.talk)
    return json.dumps([imported.sequence, imported.modified, body], ensure_ascii=False)


def _load_imported(text: str, talk: Talk) -> Imported:
    sequence, modified, body = json.loads(text)
    return Imported(talk if body is None else load(body), sequence, modified)
