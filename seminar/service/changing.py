"""The life of a talk: added, confirmed, changed, postponed, cancelled, restored, deleted.

Each verb is one command on the store: wholly done or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from seminar.bilingual import Bilingual, Lang
from seminar.errors import SeminarError
from seminar.findings import Finding, Severity
from seminar.model import InvalidRecord, Status, Talk
from seminar.service.conflicts import Rules, conflicts_of
from seminar.service.resolving import resolved
from seminar.store import Store, StoreError, Transaction, history, references, series, talks
from seminar.store.facts import changed_facts, changed_fields
from seminar.store.records import Stored, load


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does it, and when (aware)."""

    who: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a verb left behind.

    ``talk`` is the record with the values of its series; ``facts`` the announced facts that changed; ``conflicts``
    what stands in its way; ``untold`` whether the audience knows it otherwise; ``fields`` those that changed.
    """

    stored: Stored
    talk: Talk
    facts: tuple[str, ...] = ()
    conflicts: tuple[Finding, ...] = ()
    untold: bool = False
    fields: tuple[str, ...] = ()


def add(
    store: Store,
    new: Sequence[Talk],
    actor: Actor,
    rules: Rules,
    *,
    series_key: str | None = None,
    keep_status: bool = False,
) -> list[Outcome]:
    """Put talks into the store, all or none; each is a draft until it is confirmed (unless ``keep_status``).

    A talk that names a series the store knows becomes one of it; ``series_key`` decides for those that name none.
    Raises :class:`StoreError` for a UID or number that is taken, and for an unknown series.
    """
    with store.writing(actor.who, "add", actor.now) as tx:
        known = series.all_series(tx)
        if series_key is not None:
            series.get(tx, series_key)
        names = {_name_key(item.series.name): key for key, item in known.items()}
        placed = [_placed(tx, talk, names, series_key, keep_status) for talk in new]
        _refuse_taken(tx, placed)
        return [_outcome(tx, stored, rules) for stored in talks.add_many(tx, placed)]


def _placed(tx: Transaction, talk: Talk, names: Mapping[str, str], series_key: str | None, keep_status: bool) -> Talk:
    key = talk.series or names.get(_name_key(talk.series_name))
    if key is None and not talk.series_name:
        key = series_key
    if key is not None:
        series.get(tx, key)
    status = talk.status if keep_status or talk.status is Status.CANCELLED else Status.DRAFT
    name = Bilingual() if key is not None else talk.series_name
    return require_order(talk.replacing(series=key, series_name=name, status=status))


def _name_key(name: Bilingual) -> str:
    return (name.zh or name.en or "").casefold()


def _refuse_taken(tx: Transaction, placed: Sequence[Talk]) -> None:
    seen: set[tuple[str, int]] = set()
    uids: set[str] = set()
    for talk in placed:
        if talk.uid in uids:
            raise StoreError("store.uid-twice", uid=talk.uid)
        uids |= {talk.uid} if talk.uid else set()
        if talk.series is None or talk.number is None:
            continue
        holder = talks.holder_of(tx, talk.series, talk.number)
        if holder is not None or (talk.series, talk.number) in seen:
            title = talks.title_of(holder.talk if holder else talk)
            raise StoreError("store.number-taken", key=talk.series, number=talk.number, title=title)
        seen.add((talk.series, talk.number))


def require_order(talk: Talk) -> Talk:
    """The talk itself. Raises :class:`StoreError` where it ends before it starts."""
    start, end = talk.start, talk.end
    if isinstance(start, datetime) and isinstance(end, datetime) and end < start:
        raise StoreError("store.end-before-start", title=talks.title_of(talk), start=str(start), end=str(end))
    return talk


def confirm(store: Store, reference: str, actor: Actor, rules: Rules, *, number: int | None = None) -> Outcome:
    """The talk takes place: a draft or tentative one becomes confirmed and gets the next number of its series.

    The number is given under a lock on the series: unique, and without a gap. Raises :class:`StoreError` for a
    cancelled talk and for a ``number`` that is taken.
    """
    with store.writing(actor.who, "confirm", actor.now) as tx:
        found = references.find(tx, reference, lock=True)
        talk = found.talk
        if talk.status is Status.CANCELLED:
            raise StoreError("store.confirm-cancelled", uid=found.uid, title=talks.title_of(talk))
        changes: dict[str, Any] = {"status": Status.CONFIRMED}
        if talk.series is not None:
            series.get(tx, talk.series, lock=True)
            changes["number"] = _number_for(tx, talk, talk.series, number)
        elif number is not None:
            changes["number"] = number
        return _saved(tx, found, changes, rules)


def _number_for(tx: Transaction, talk: Talk, key: str, wanted: int | None) -> int:
    number = wanted if wanted is not None else talk.number
    if number is None:
        return talks.next_number(tx, key)
    holder = talks.holder_of(tx, key, number)
    if holder is not None and holder.uid != talk.uid:
        raise StoreError("store.number-taken", key=key, number=number, title=talks.title_of(holder.talk))
    return number


def confirm_sides(store: Store, reference: str, actor: Actor) -> Outcome:
    """The sides left behind by an edit of the other one are right as they are: the flags go."""
    with store.writing(actor.who, "confirm-sides", actor.now) as tx:
        found = references.find(tx, reference, lock=True)
        cleared = talks.touch(tx, found, "confirm-sides", older=dict[str, Lang]()) if found.older else found
        return Outcome(cleared, _resolved(tx, cleared.talk))


def change(
    store: Store, reference: str, actor: Actor, rules: Rules, changes: Mapping[str, Any], *, verb: str = "change"
) -> Outcome:
    """Some fields of a talk changed. A new start moves the end along, so that the length stays.

    Raises :class:`StoreError` for a value that does not fit and for a reference that names no talk.
    """
    with store.writing(actor.who, verb, actor.now) as tx:
        found = references.find(tx, reference, lock=True)
        return _saved(tx, found, _with_end(found.talk, changes), rules)


def _with_end(talk: Talk, changes: Mapping[str, Any]) -> dict[str, Any]:
    made = dict(changes)
    start = made.get("start")
    if isinstance(start, datetime) and start.tzinfo is None:
        start = made["start"] = Talk(start=start, timezone=made.get("timezone", talk.timezone)).start
    if "start" in made and "end" not in made:
        known = isinstance(talk.start, datetime) and isinstance(talk.end, datetime) and isinstance(start, datetime)
        made["end"] = start + (talk.end - talk.start) if known else None  # type: ignore[operator]
    if "start" in made and "when_text" not in made:
        made["when_text"] = Bilingual()  # the source's words name the old time
    return made


def postpone(
    store: Store, reference: str, actor: Actor, rules: Rules, start: object = None, end: object = None
) -> Outcome:
    """The talk moved to another time, or to one still to be found: it is then tentative and without a date."""
    if start is not None:
        changes = {"start": start} | ({"end": end} if end is not None else {})
        return change(store, reference, actor, rules, changes, verb="postpone")
    changes = {"start": None, "end": None, "when_text": Bilingual(), "status": Status.TENTATIVE}
    with store.writing(actor.who, "postpone", actor.now) as tx:
        found = references.find(tx, reference, lock=True)
        if found.talk.status is Status.CANCELLED:
            raise StoreError("store.postpone-cancelled", uid=found.uid, title=talks.title_of(found.talk))
        return _saved(tx, found, changes, rules)


def cancel(store: Store, reference: str, actor: Actor, rules: Rules) -> Outcome:
    """The talk does not take place. It stays in the store and in the feeds, as cancelled."""
    with store.writing(actor.who, "cancel", actor.now) as tx:
        found = references.find(tx, reference, lock=True)
        if found.talk.status is Status.CANCELLED:
            raise StoreError("store.already-cancelled", uid=found.uid, title=talks.title_of(found.talk))
        return _saved(tx, found, {"status": Status.CANCELLED}, rules)


def restore(store: Store, reference: str, actor: Actor, rules: Rules) -> Outcome:
    """A cancelled talk takes place after all, with the status it had before it was cancelled."""
    with store.writing(actor.who, "restore", actor.now) as tx:
        found = references.find(tx, reference, lock=True)
        if found.talk.status is not Status.CANCELLED:
            raise StoreError("store.not-cancelled", uid=found.uid, title=talks.title_of(found.talk))
        return _saved(tx, found, {"status": _status_before(tx, found)}, rules)


def _status_before(tx: Transaction, found: Stored) -> Status:
    for entry in reversed(history.of(tx, history.TALK, found.uid)):
        if entry.before is not None and (status := load(entry.before).status) is not Status.CANCELLED:
            return status
    return Status.CONFIRMED


def delete(store: Store, reference: str, actor: Actor) -> Stored:
    """A draft gone. What others may have seen is cancelled, not deleted: raises :class:`StoreError`."""
    with store.writing(actor.who, "delete", actor.now) as tx:
        found = references.find(tx, reference, lock=True)
        if found.talk.status is not Status.DRAFT or found.announced is not None:
            raise StoreError("store.delete-not-draft", uid=found.uid, title=talks.title_of(found.talk))
        talks.remove(tx, found)
        return found


# ---------------------------------------------------------------- shared by the verbs


def save_outcome(tx: Transaction, found: Stored, talk: Talk, rules: Rules) -> Outcome:
    """Save a changed record and tell what changed and what stands in its way."""
    require_order(talk)
    if talk.series is not None and talk.series != found.talk.series:
        series.get(tx, talk.series)
    if talk.series is not None and talk.number is not None:
        holder = talks.holder_of(tx, talk.series, talk.number)
        if holder is not None and holder.uid != found.uid:
            title = talks.title_of(holder.talk)
            raise StoreError("store.number-taken", key=talk.series, number=talk.number, title=title)
    public = talks.is_public(tx, found)
    return _outcome(tx, talks.save(tx, found, talk), rules, found.talk, public)


def findings_of(outcome: Outcome, rules: Rules, *, whole: bool = False) -> tuple[Finding, ...]:
    """What stands in the way, then the errors and warnings of the checks on the fields that changed.

    ``whole``: on every field, for a talk that is new or about to be public.
    """
    from seminar.check import CheckContext, check

    known = {finding.code for finding in outcome.conflicts}
    found = [
        finding
        for finding in check(outcome.talk, CheckContext(rules.today, rules.glossary))
        if finding.severity is not Severity.INFO and finding.code not in known
    ]
    if not whole:
        found = [item for item in found if any(path.partition(".")[0] in outcome.fields for path in item.fields)]
    return (*outcome.conflicts, *found)


def _saved(tx: Transaction, found: Stored, changes: Mapping[str, Any], rules: Rules) -> Outcome:
    try:
        talk: Talk = found.talk.replacing(**changes)
    except InvalidRecord as error:
        raise StoreError("store.bad-value", details=[_problem(item) for item in error.errors()]) from None
    return save_outcome(tx, found, talk, rules)


def _problem(item: Any) -> SeminarError:
    path = ".".join(str(part) for part in item["loc"])
    return StoreError("store.bad-field", path=path, value=str(item["input"])[:60])


def _resolved(tx: Transaction, talk: Talk) -> Talk:
    return resolved(talk, series.get(tx, talk.series).series) if talk.series is not None else talk


def _outcome(
    tx: Transaction, stored: Stored, rules: Rules, before: Talk | None = None, public: bool = False
) -> Outcome:
    whole = _resolved(tx, stored.talk)
    facts = changed_facts(before, stored.talk) if before is not None else ()
    # what was announced may be what it is again: cancelled and restored, moved and moved back
    untold = bool(facts) and public and (stored.announced is None or bool(changed_facts(stored.announced, whole)))
    fields = changed_fields(before or Talk(), stored.talk)
    return Outcome(stored, whole, facts, conflicts_of(tx, stored.talk, rules), untold, fields)
