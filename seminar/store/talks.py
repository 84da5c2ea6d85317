"""The talks of a store: found, added, changed under an optimistic lock, deleted."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, and_, delete, exists, func, insert, or_, select, update

from seminar.model import Status, Talk
from seminar.store import history
from seminar.store.engine import Transaction
from seminar.store.errors import StaleError, StoreError
from seminar.store.facts import changed_facts, older_sides, still_older
from seminar.store.records import Imported, Stored, columns, dump, later, moment, stored
from seminar.store.schema import event, publication
from seminar.store.schema import talk as table

#: Rows per statement where thousands are asked for by UID.
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Filter:
    """Which talks. Moments are aware; ``search`` is a part of any text of the record."""

    series: str | None = None
    status: tuple[Status, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    search: str | None = None


def new_uid() -> str:
    """A UID for life: random, so that its first letters tell talks apart, and without a date."""
    return f"{uuid.uuid4()}@seminar"


# ---------------------------------------------------------------- reading


def get(tx: Transaction, uid: str, *, lock: bool = False) -> Stored | None:
    """The talk of a full UID, or ``None``. ``lock`` keeps other writers off it until the command ends."""
    wanted = select(table).where(table.c.uid == uid)
    row = tx.connection.execute(wanted.with_for_update() if lock else wanted).mappings().first()
    return None if row is None else stored(row)


def get_many(tx: Transaction, uids: Iterable[str]) -> dict[str, Stored]:
    """The talks of full UIDs, as many of them as there are."""
    names = list(dict.fromkeys(uid for uid in uids if "\0" not in uid))  # PostgreSQL refuses to be asked for one
    found: dict[str, Stored] = {}
    for start in range(0, len(names), _BATCH):
        rows = tx.connection.execute(select(table).where(table.c.uid.in_(names[start : start + _BATCH]))).mappings()
        found |= {row["uid"]: stored(row) for row in rows}
    return found


def select_talks(tx: Transaction, wanted: Filter) -> list[Stored]:
    """The talks in the order of their start, those without a date last."""
    statement = filtered(select(table), wanted)
    rows = tx.connection.execute(statement.order_by(table.c.starts.is_(None), table.c.starts, table.c.uid))
    return [stored(row) for row in rows.mappings()]


def nearest_talks(tx: Transaction, wanted: Filter, today: datetime, limit: int) -> list[Stored]:
    """The first ``limit`` talks from ``today`` on, then those without a date, then the past ones, the last first."""
    statement, starts = filtered(select(table), wanted), table.c.starts
    found: list[Stored] = []
    for part in (
        statement.where(starts >= moment(today)).order_by(starts, table.c.uid),
        statement.where(starts.is_(None)).order_by(table.c.uid),
        statement.where(starts < moment(today)).order_by(starts.desc(), table.c.uid),
    ):
        rows = tx.connection.execute(part.limit(limit - len(found))).mappings() if len(found) < limit else ()
        found += [stored(row) for row in rows]
    return found


def each(tx: Transaction, wanted: Filter) -> Iterator[Stored]:
    """The talks of :func:`select_talks` one by one, for stores too large to hold at once."""
    statement = filtered(select(table), wanted).order_by(table.c.starts.is_(None), table.c.starts, table.c.uid)
    rows = tx.connection.execute(statement.execution_options(yield_per=_BATCH)).mappings()
    for row in rows:
        yield stored(row)


def count(tx: Transaction, wanted: Filter) -> int:
    found: int = tx.connection.execute(filtered(select(func.count()).select_from(table), wanted)).scalar_one()
    return found


def filtered(statement: Select[Any], wanted: Filter) -> Select[Any]:
    """The statement over the table of talks with the conditions of a filter."""
    if wanted.series is not None:
        statement = statement.where(table.c.series == wanted.series)
    if wanted.status:
        statement = statement.where(table.c.status.in_([status.value for status in wanted.status]))
    if wanted.since is not None:
        statement = statement.where(table.c.starts >= moment(wanted.since))
    if wanted.until is not None:
        statement = statement.where(table.c.starts < moment(wanted.until))
    if wanted.search:
        statement = statement.where(table.c.body.icontains(wanted.search, autoescape=True))
    return statement


def needing_attention(tx: Transaction) -> list[Stored]:
    """The talks with a side left behind, and those announced once and changed since."""
    changed = and_(table.c.announced.is_not(None), table.c.changed_at >= table.c.announced_at)
    rows = tx.connection.execute(select(table).where(or_(table.c.older != "{}", changed))).mappings()
    return [stored(row) for row in rows]


def around(tx: Transaction, day: date, days: int) -> list[Stored]:
    """The talks that start at most ``days`` from a day: the ones it can collide with."""
    first, last = day - timedelta(days=days + 1), day + timedelta(days=days + 2)
    wanted = select(table).where(table.c.starts >= first.isoformat(), table.c.starts < last.isoformat())
    return [stored(row) for row in tx.connection.execute(wanted.order_by(table.c.starts)).mappings()]


# ---------------------------------------------------------------- changing


def add_many(
    tx: Transaction, talks: Sequence[Talk], *, imported: Sequence[Imported | None] | None = None
) -> list[Stored]:
    """New talks, each given a UID where it has none; ``imported`` says for each what another calendar said of it.

    Raises :class:`StoreError` for a UID that is taken.
    """
    now = later(tx.now, None)
    fresh = [
        Stored(_as_sequenced(talk if talk.uid else talk.replacing(uid=new_uid())), 1, now, imported=source)
        for talk, source in zip(talks, imported or [None] * len(talks), strict=True)
    ]
    taken = get_many(tx, [item.uid for item in fresh])
    if taken:
        uid, known = next(iter(taken.items()))
        raise StoreError("store.uid-taken", uid=uid, title=title_of(known.talk))
    for start in range(0, len(fresh), _BATCH):
        batch = fresh[start : start + _BATCH]
        rows = [columns(item) for item in batch]
        tx.connection.execute(insert(table), rows)
        history.record(tx, [history.entry(tx, history.TALK, row["uid"], 1, None, row["body"]) for row in rows])
    return fresh


def add(tx: Transaction, talk: Talk) -> Stored:
    return add_many(tx, [talk])[0]


def _as_sequenced(talk: Talk) -> Talk:
    """A cancellation is never the first word about an event (RFC 5546 §2.1.4): its revision is at least 1."""
    return talk.replacing(revision=1) if talk.status is Status.CANCELLED and talk.revision == 0 else talk


def save(tx: Transaction, known: Stored, talk: Talk, *, verb: str = "", taken_back: bool = False) -> Stored:
    """The talk changed from what was ``known`` of it. The revision rises when a fact changed that is out already.

    ``taken_back``: the fields that change are what they were before, so that their two sides agree again.

    Raises :class:`StaleError` where somebody else changed it in the meantime; nothing is then written.
    """
    if talk.replacing(revision=known.talk.revision) == known.talk:
        return known
    revision = known.talk.revision + (1 if changed_facts(known.talk, talk) and is_public(tx, known) else 0)
    talk = _as_sequenced(talk.replacing(uid=known.uid, revision=max(revision, talk.revision)))
    dated = None if talk.start is not None else known.talk if known.talk.start is not None else known.dated
    changed = replace(
        known,
        talk=talk,
        version=known.version + 1,
        changed_at=later(tx.now, known.changed_at),
        dated=dated,
        older=still_older(known.talk, talk, known.older) if taken_back else older_sides(known.talk, talk, known.older),
    )
    _write(tx, known, changed)
    before, after = dump(known.talk), dump(talk)
    history.record(tx, [history.entry(tx, history.TALK, known.uid, changed.version, before, after, verb)])
    return changed


def touch(tx: Transaction, known: Stored, verb: str, **values: Any) -> Stored:
    """What is known *about* the talk changed (``announced``, ``older``), the record itself did not."""
    changed = replace(known, version=known.version + 1, **values)
    _write(tx, known, changed)
    body = dump(known.talk)
    history.record(tx, [history.entry(tx, history.TALK, known.uid, changed.version, body, body, verb)])
    return changed


def raise_revision(tx: Transaction, known: Stored) -> Stored:
    """The revision one higher: what the talk inherits from its series changed, so calendars must be told."""
    talk = known.talk.replacing(revision=known.talk.revision + 1)
    return touch(tx, known, tx.verb, talk=talk, changed_at=later(tx.now, known.changed_at))


def clear_numbers(tx: Transaction, uids: Sequence[str]) -> None:
    """Free the numbers of talks that are numbered anew in the same command."""
    for start in range(0, len(uids), _BATCH):
        mine = table.c.uid.in_(uids[start : start + _BATCH])
        tx.connection.execute(update(table).where(mine).values(number=None))


def remove(tx: Transaction, known: Stored) -> None:
    """The talk gone, with what was noted of its files; its history stays. Raises :class:`StaleError`."""
    mine = (table.c.uid == known.uid, table.c.version == known.version)
    if tx.connection.execute(delete(table).where(*mine)).rowcount != 1:
        raise _stale(tx, known)
    body = dump(known.talk)
    history.record(tx, [history.entry(tx, history.TALK, known.uid, known.version + 1, body, None)])


def _write(tx: Transaction, known: Stored, changed: Stored) -> None:
    mine = (table.c.uid == known.uid, table.c.version == known.version)
    if tx.connection.execute(update(table).where(*mine).values(**columns(changed))).rowcount != 1:
        raise _stale(tx, known)


def _stale(tx: Transaction, known: Stored) -> StaleError:
    entries = history.of(tx, history.TALK, known.uid)
    last = entries[-1] if entries else None
    return StaleError(
        "store.stale", uid=known.uid, title=title_of(known.talk), who=last.who if last else "?",
        at=last.at.strftime("%Y-%m-%d %H:%M UTC") if last else "?",
    )  # fmt: skip


def is_public(tx: Transaction, known: Stored) -> bool:
    """Whether the audience may have seen the talk: announced, in a feed that was made, or in a calendar."""
    if known.announced is not None:
        return True
    seen = or_(exists().where(event.c.uid == known.uid), exists().where(publication.c.uid == known.uid))
    return bool(tx.connection.execute(select(seen)).scalar())


# ---------------------------------------------------------------- numbers


def next_number(tx: Transaction, series: str) -> int:
    """The number after the highest one of the series."""
    highest = select(func.max(table.c.number)).where(table.c.series == series)
    return (tx.connection.execute(highest).scalar() or 0) + 1


def holder_of(tx: Transaction, series: str, number: int) -> Stored | None:
    """The talk that has a number of a series."""
    wanted = select(table).where(table.c.series == series, table.c.number == number)
    row = tx.connection.execute(wanted).mappings().first()
    return None if row is None else stored(row)


def title_of(talk: Talk) -> str:
    """The title as it is named in a message: both sides where both are there."""
    return " / ".join(side.text for side in talk.title.sides()) or "–"
