"""What was made from the talks: files, events handed out in feeds, events pushed to calendars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, delete, func, insert, or_, select

from seminar.model import Talk
from seminar.store.engine import Transaction
from seminar.store.records import from_moment, load, moment
from seminar.store.schema import event, output, publication, series, talk
from seminar.store.talks import Filter, filtered

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Output:
    """A file: made of ``kind`` (poster, email …) from revision ``revision`` of a talk.

    ``record`` is the digest of the record it was made from, ``digest`` the SHA-256 of the file.
    """

    path: str
    uid: str
    kind: str
    revision: int
    record: str
    digest: str
    made_at: datetime


def note(tx: Transaction, files: Iterable[Output]) -> None:
    """Remember files that were made; a file of the same path is the older one, replaced."""
    for file in files:
        tx.connection.execute(delete(output).where(output.c.path == file.path))
        values = {
            "path": file.path,
            "uid": file.uid,
            "kind": file.kind,
            "revision": file.revision,
            "record": file.record,
            "digest": file.digest,
            "made_at": moment(file.made_at),
        }
        tx.connection.execute(insert(output).values(**values))


def of(tx: Transaction, uid: str | None = None) -> list[Output]:
    """The files made of one talk, or of all."""
    wanted = select(output).order_by(output.c.uid, output.c.path)
    if uid is not None:
        wanted = wanted.where(output.c.uid == uid)
    rows = tx.connection.execute(wanted).mappings()
    return [Output(**{**row, "made_at": from_moment(row["made_at"])}) for row in rows]


# ---------------------------------------------------------------- events of feeds


@dataclass(frozen=True, slots=True)
class MissingEvent:
    """A talk whose event must be made for a variant.

    ``record`` is the talk as JSON; ``dated`` the talk when it last had a date, where it has none now.
    """

    uid: str
    talk: Talk
    record: str
    dated: Talk | None
    changed_at: datetime
    version: int


@dataclass(frozen=True, slots=True)
class MadeEvent:
    """An event as it was made of a version of its talk and of its series (0 without one)."""

    uid: str
    version: int
    series_version: int
    body: bytes


def events(tx: Transaction, wanted: Filter, variant: str) -> dict[str, bytes]:
    """The events of a feed for a variant, by UID in the order of their start.

    ``b""`` stands where one is missing: the talk or its series changed since it was made.
    """
    made = case((_FRESH, event.c.body), else_=None)
    order = (talk.c.starts.is_(None), talk.c.starts, talk.c.uid)
    rows = tx.connection.execute(_in_feed(wanted, variant, talk.c.uid, made).order_by(*order))
    return {uid: b"" if body is None else bytes(body) for uid, body in rows}


def missing_events(tx: Transaction, wanted: Filter, variant: str) -> Iterator[MissingEvent]:
    """What the missing ones of :func:`events` are made of, one by one: nobody needs all of them at once."""
    columns = (talk.c.uid, talk.c.body, talk.c.dated, talk.c.changed_at, talk.c.version)
    statement = _in_feed(wanted, variant, *columns).where(_FRESH.is_not(True))
    for uid, body, dated, changed_at, version in tx.connection.execute(statement):
        before = None if dated is None else load(dated)
        yield MissingEvent(uid, load(body), body, before, from_moment(changed_at), version)


_FRESH = and_(event.c.talk_version == talk.c.version, event.c.series_version == func.coalesce(series.c.version, 0))


def _in_feed(wanted: Filter, variant: str, *columns: ColumnElement[Any]) -> Select[Any]:
    joined = talk.outerjoin(series, talk.c.series == series.c.key).outerjoin(
        event, and_(event.c.uid == talk.c.uid, event.c.variant == variant)
    )
    # a talk that never had a date is in no calendar; one whose date was taken back stands there as cancelled
    there = or_(talk.c.starts.is_not(None), talk.c.dated.is_not(None))
    return filtered(select(*columns).select_from(joined), wanted).where(there)


def zones(tx: Transaction, wanted: Filter) -> dict[str, tuple[int, int]]:
    """The time zones of the talks and the first and last year each is needed for."""
    statement = select(talk.c.timezone, func.min(talk.c.starts), func.max(talk.c.starts))
    rows = tx.connection.execute(filtered(statement, wanted).group_by(talk.c.timezone)).all()
    return {name: (int(first[:4]), int(last[:4])) for name, first, last in rows if first is not None}


def keep_events(tx: Transaction, variant: str, made: Sequence[MadeEvent]) -> None:
    """Remember events that were made for a variant."""
    mine = event.c.variant == variant
    # the first feed of a variant has nothing to replace
    if tx.connection.execute(select(event.c.uid).where(mine).limit(1)).first() is not None:
        for start in range(0, len(made), _BATCH):
            uids = [item.uid for item in made[start : start + _BATCH]]
            tx.connection.execute(delete(event).where(mine, event.c.uid.in_(uids)))
    rows = [
        {
            "uid": item.uid,
            "variant": variant,
            "talk_version": item.version,
            "series_version": item.series_version,
            "body": item.body,
        }
        for item in made
    ]
    if rows:
        tx.connection.execute(insert(event), rows)


# ---------------------------------------------------------------- events in calendars


@dataclass(frozen=True, slots=True)
class Publication:
    """An event this store put into a calendar, by the digest of what was put there."""

    calendar: str
    uid: str
    digest: str
    etag: str | None


def published(tx: Transaction, calendar: str) -> dict[str, Publication]:
    """What this store put into a calendar, by UID."""
    rows = tx.connection.execute(select(publication).where(publication.c.calendar == calendar)).mappings()
    return {row["uid"]: Publication(**row) for row in rows}


def note_published(tx: Transaction, entry: Publication) -> None:
    mine = (publication.c.calendar == entry.calendar, publication.c.uid == entry.uid)
    tx.connection.execute(delete(publication).where(*mine))
    tx.connection.execute(
        insert(publication).values(calendar=entry.calendar, uid=entry.uid, digest=entry.digest, etag=entry.etag)
    )


def forget_published(tx: Transaction, calendar: str, uid: str) -> None:
    tx.connection.execute(delete(publication).where(publication.c.calendar == calendar, publication.c.uid == uid))
