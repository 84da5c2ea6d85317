"""Naming a talk: its UID, the beginning of it while unambiguous, or SERIES/NUMBER."""

from __future__ import annotations

import difflib

from sqlalchemy import select

from seminar.store.engine import Transaction
from seminar.store.errors import StoreError
from seminar.store.records import Stored, stored
from seminar.store.schema import series as series_table
from seminar.store.schema import talk as table
from seminar.store.talks import get, title_of

#: How many talks a message names.
SHOWN = 5
_LAST = "\U0010ffff"


def find(tx: Transaction, reference: str, *, lock: bool = False) -> Stored:
    """The one talk a reference names.

    Raises :class:`StoreError`: ``store.unknown-talk`` with near ones, ``store.ambiguous`` with those that fit.
    """
    reference = reference.strip()
    if not reference:
        raise StoreError("store.unknown-talk", reference=reference)
    exact = get(tx, reference, lock=lock)
    if exact is not None:
        return exact
    key, slash, number = reference.rpartition("/")
    if slash and number.isdecimal():
        return _numbered(tx, key, int(number), lock)
    fitting = _beginning(tx, reference)
    if len(fitting) == 1:
        found = get(tx, fitting[0].uid, lock=lock)
        if found is not None:
            return found
    if fitting:
        names = [_named(item) for item in fitting[:SHOWN]]
        raise StoreError("store.ambiguous", details=names, reference=reference, n=len(names))
    raise StoreError("store.unknown-talk", details=[_named(near) for near in _near(tx, reference)], reference=reference)


def _numbered(tx: Transaction, key: str, number: int, lock: bool) -> Stored:
    wanted = select(table).where(table.c.series == key, table.c.number == min(number, 2**31 - 1))
    row = tx.connection.execute(wanted.with_for_update() if lock else wanted).mappings().first()
    if row is not None:
        return stored(row)
    known = list(tx.connection.execute(select(series_table.c.key)).scalars())
    if key not in known:
        near = difflib.get_close_matches(key, known, SHOWN, 0.4) or sorted(known)[:SHOWN]
        raise StoreError("store.unknown-series", key=key, known=tuple(near) or "–")
    numbers = select(table).where(table.c.series == key, table.c.number.is_not(None)).order_by(table.c.number.desc())
    rows = tx.connection.execute(numbers.limit(SHOWN)).mappings()
    latest = [_named(stored(row)) for row in rows]
    what = "store.unknown-number-near" if latest else "store.unknown-number"
    raise StoreError(what, details=latest, key=key, number=number)


def _beginning(tx: Transaction, start: str) -> list[Stored]:
    wanted = select(table).where(table.c.uid >= start, table.c.uid < start + _LAST).order_by(table.c.uid)
    return [stored(row) for row in tx.connection.execute(wanted.limit(SHOWN + 1)).mappings()]


def _near(tx: Transaction, reference: str) -> list[Stored]:
    """Talks whose title or speaker holds the words, else those whose UID looks alike."""
    words = select(table).where(table.c.body.icontains(reference, autoescape=True)).order_by(table.c.starts.desc())
    titled = [stored(row) for row in tx.connection.execute(words.limit(SHOWN)).mappings()]
    if titled:
        return titled
    # the typing error is seldom in the first two letters; all UIDs of a large store are too many to compare
    start = reference[:2]
    like = select(table.c.uid).where(table.c.uid >= start, table.c.uid < start + _LAST).limit(2000)
    uids = list(tx.connection.execute(like).scalars())
    shortened = {uid[: len(reference)]: uid for uid in uids}
    near = difflib.get_close_matches(reference, shortened, SHOWN, 0.6)
    return [found for name in near if (found := get(tx, shortened[name])) is not None]


def _named(found: Stored) -> StoreError:
    day = found.talk.day
    return StoreError("store.a-talk", uid=found.uid, day=day.isoformat() if day else "–", title=title_of(found.talk))
