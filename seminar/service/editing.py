"""Editing a record as a whole, by several people at once; the history; taking a command back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seminar import talkfile
from seminar.errors import Phrase
from seminar.model import Series, Talk
from seminar.service.changing import Actor, Outcome, save_outcome
from seminar.service.conflicts import Rules
from seminar.service.series import save_series
from seminar.store import StaleError, Store, StoreError, Transaction, history, references, series, talks
from seminar.store.facts import changed_fields, fact_names
from seminar.store.history import Change
from seminar.store.records import Stored, load


@dataclass(frozen=True, slots=True)
class Edited:
    """``merged`` are the fields somebody else changed in the meantime, kept beside this edit."""

    outcome: Outcome
    merged: tuple[str, ...] = ()


def begin_edit(store: Store, reference: str) -> tuple[Stored, str]:
    """The record as it is now, and its text to be edited."""
    with store.reading() as tx:
        found = references.find(tx, reference)
    return found, talkfile.to_toml(found.talk)


def finish_edit(store: Store, base: Stored, edited: Talk, actor: Actor, rules: Rules) -> Edited:
    """Save an edit that began from ``base``. What others changed meanwhile in other fields is kept.

    Raises :class:`StaleError` naming the fields both changed; the store then holds what the other one wrote.
    """
    if edited.uid not in (None, base.uid):
        raise StoreError("store.uid-fixed", uid=base.uid)
    with store.writing(actor.who, "edit", actor.now) as tx:
        now = references.find(tx, base.uid, lock=True)
        mine = set(changed_fields(base.talk, edited)) - {"uid"}
        theirs = set(changed_fields(base.talk, now.talk))
        both = sorted(name for name in mine & theirs if getattr(edited, name) != getattr(now.talk, name))
        if both:
            last = history.of(tx, history.TALK, base.uid)[-1]
            raise StaleError(
                "store.edited-meanwhile", uid=base.uid, who=last.who, at=f"{last.at:%Y-%m-%d %H:%M} UTC",
                fields=fact_names(both),
            )  # fmt: skip
        talk = now.talk.replacing(**{name: getattr(edited, name) for name in mine})
        return Edited(save_outcome(tx, now, talk, rules), tuple(sorted(theirs - mine)))


# ---------------------------------------------------------------- history


@dataclass(frozen=True, slots=True)
class Entry:
    """One change of the history with the fields it changed: name -> (before, after)."""

    change: Change
    fields: dict[str, tuple[object, object]]


def history_of(store: Store, reference: str) -> list[Entry]:
    """Every change of a talk, the oldest first; also of one that was deleted, by its full UID."""
    with store.reading() as tx:
        changes = history.of(tx, history.TALK, reference.strip())
        if not changes:
            changes = history.of(tx, history.TALK, references.find(tx, reference).uid)
    return [Entry(item, _fields(item)) for item in changes]


def _fields(item: Change) -> dict[str, tuple[object, object]]:
    before = load(item.before) if item.before is not None else Talk()
    after = load(item.after) if item.after is not None else Talk()
    names = [name for name in changed_fields(before, after) if name != "uid"]
    return {name: (getattr(before, name), getattr(after, name)) for name in names}


# ---------------------------------------------------------------- undo


@dataclass(frozen=True, slots=True)
class Undone:
    """A change that was taken back, and the record as it now is (``None``: it is gone)."""

    change: Change
    stored: Stored | None


def undo(store: Store, actor: Actor, reference: str | None = None) -> list[Undone]:
    """Take back the last command: the last one on a talk where it is named, else the last one at all.

    Later changes of other fields stay. Raises :class:`StoreError` where there is nothing to take back, or where a
    later change of the same field stands in the way; nothing is then changed.
    """
    with store.writing(actor.who, "undo", actor.now) as tx:
        changes = _to_undo(tx, reference)
        if not changes:
            raise StoreError("store.nothing-to-undo")
        undone = [_undo_series(tx, item) if item.kind == history.SERIES else _undo_talk(tx, item) for item in changes]
        history.mark_undone(tx, changes)
        return undone


def _to_undo(tx: Transaction, reference: str | None) -> list[Change]:
    if reference is None:
        return history.last_undoable(tx)
    # a talk that was deleted has a history but no record: its full UID names it
    found = history.last_undoable(tx, history.TALK, reference.strip())
    return found or history.last_undoable(tx, history.TALK, references.find(tx, reference).uid)


def _undo_talk(tx: Transaction, item: Change) -> Undone:
    now = talks.get(tx, item.key, lock=True)
    if item.after is None:
        if now is not None or item.before is None:
            raise _changed_since(item, fact_names(["uid"]))
        return Undone(item, talks.add(tx, load(item.before)))
    if now is None:
        raise StoreError("store.undo-gone", verb=_verb(item), uid=item.key)
    after = load(item.after)
    if item.before is None:
        _refuse_later(item, changed_fields(after, now.talk))
        if talks.is_public(tx, now):
            raise StoreError("store.undo-public", uid=item.key, title=talks.title_of(now.talk))
        talks.remove(tx, now)
        return Undone(item, None)
    before = load(item.before)
    names = changed_fields(before, after)
    _refuse_later(item, [name for name in names if getattr(now.talk, name) != getattr(after, name)])
    back = now.talk.replacing(**{name: getattr(before, name) for name in names})
    return Undone(item, talks.save(tx, now, back, taken_back=True))


def _undo_series(tx: Transaction, item: Change) -> Undone:
    if item.before is None or item.after is None:
        raise StoreError("store.undo-series-add", key=item.key)
    now = series.get(tx, item.key, lock=True)
    if now.series != Series.model_validate_json(item.after):
        raise _changed_since(item, fact_names(["series"]))
    save_series(tx, now, Series.model_validate_json(item.before))
    return Undone(item, None)


def _refuse_later(item: Change, fields: Sequence[str]) -> None:
    if fields:
        raise _changed_since(item, fact_names(fields))


def _changed_since(item: Change, fields: tuple[Phrase, ...]) -> StoreError:
    return StoreError("store.undo-changed", verb=_verb(item), uid=item.key, fields=fields)


def _verb(item: Change) -> Phrase:
    return Phrase(f"store.verb-{item.verb}")
