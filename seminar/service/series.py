"""The verbs on series: added, changed, renumbered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any

from seminar.model import InvalidRecord, Series, Status
from seminar.service.changing import Actor
from seminar.service.resolving import resolved
from seminar.store import Store, StoreError, Transaction, series, talks
from seminar.store.facts import changed_facts
from seminar.store.records import Stored
from seminar.store.series import StoredSeries
from seminar.store.talks import Filter


def add_series(store: Store, new: Series, actor: Actor) -> Series:
    """A new series. Raises :class:`StoreError` for a key that is taken or cannot stand in SERIES/NUMBER."""
    _require_sound(new)
    with store.writing(actor.who, "series-add", actor.now) as tx:
        return series.add(tx, new).series


def show_series(store: Store, key: str) -> Series:
    with store.reading() as tx:
        return series.get(tx, key).series


@dataclass(frozen=True, slots=True)
class Listed:
    """A series, how many talks it has, and its highest number."""

    series: Series
    talks: int
    last_number: int | None


def list_series(store: Store) -> list[Listed]:
    with store.reading() as tx:
        return [
            Listed(item.series, talks.count(tx, Filter(series=key)), (talks.next_number(tx, key) - 1) or None)
            for key, item in series.all_series(tx).items()
        ]


@dataclass(frozen=True, slots=True)
class SeriesEdited:
    """``moved`` are announced talks whose time or place comes from the series and changed with it."""

    series: Series
    moved: tuple[Stored, ...]


def edit_series(store: Store, key: str, changes: Mapping[str, Any], actor: Actor) -> SeriesEdited:
    """Some values of a series changed; its talks show them at once.

    Raises :class:`StoreError` for an unknown series or a value that does not fit.
    """
    with store.writing(actor.who, "series-edit", actor.now) as tx:
        known = series.get(tx, key, lock=True)
        try:
            new = known.series.replacing(**changes)
        except InvalidRecord as error:
            raise StoreError("store.bad-value", details=[_problem(item) for item in error.errors()]) from None
        if new.key != key:
            raise StoreError("store.series-key-fixed", key=key)
        _require_sound(new)
        return SeriesEdited(new, save_series(tx, known, new))


def save_series(tx: Transaction, known: StoredSeries, new: Series) -> tuple[Stored, ...]:
    """Save a series; the revision rises of each of its public talks whose facts changed with it: these come back."""
    moved = []
    for stored in talks.select_talks(tx, Filter(series=new.key)):
        before, after = resolved(stored.talk, known.series), resolved(stored.talk, new)
        if stored.talk.status is not Status.CANCELLED and changed_facts(before, after) and talks.is_public(tx, stored):
            moved.append(talks.raise_revision(tx, stored))
    series.save(tx, known, new)
    return tuple(moved)


def _require_sound(new: Series) -> None:
    if not re.fullmatch(r"[\w][\w.-]{0,63}", new.key):
        raise StoreError("store.series-bad-key", key=new.key)
    if new.time is not None:
        try:
            time.fromisoformat(new.time)
        except ValueError:
            raise StoreError("store.series-bad-time", time=new.time) from None
    if new.colour is not None and not re.fullmatch(r"#[0-9a-fA-F]{6}", new.colour):
        raise StoreError("store.series-bad-colour", colour=new.colour)


def _problem(item: Any) -> StoreError:
    return StoreError("store.bad-field", path=".".join(map(str, item["loc"])), value=str(item["input"])[:60])


@dataclass(frozen=True, slots=True)
class Renumbered:
    """A talk and the number it had before."""

    stored: Stored
    before: int | None


def renumber(store: Store, key: str, actor: Actor, *, first: int = 1, dry_run: bool = False) -> list[Renumbered]:
    """The confirmed talks of a series numbered anew in the order of their start, from ``first`` on.

    Cancelled talks lose their number, drafts and tentative talks get theirs when they are confirmed. The talks whose
    number changes come back.
    """
    with store.writing(actor.who, "series-renumber", actor.now) as tx:
        series.get(tx, key, lock=True)
        plan: list[tuple[Stored, int | None]] = []
        number = first
        for stored in talks.select_talks(tx, Filter(series=key)):
            wanted = number if stored.talk.status is Status.CONFIRMED else None
            number += wanted is not None
            if stored.talk.number != wanted:
                plan.append((stored, wanted))
        if dry_run:
            return [Renumbered(_numbered(stored, wanted), stored.talk.number) for stored, wanted in plan]
        # a number is free only when its holder gave it back: all are taken away first, then given anew
        talks.clear_numbers(tx, [stored.uid for stored, _ in plan])
        return [
            Renumbered(talks.save(tx, stored, _numbered(stored, wanted).talk), stored.talk.number)
            for stored, wanted in plan
        ]


def _numbered(stored: Stored, number: int | None) -> Stored:
    return Stored(stored.talk.replacing(number=number), stored.version, stored.changed_at)
