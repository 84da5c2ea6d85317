"""What is out of date: files made from an older record, language sides left behind, changes nobody was told of."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from seminar.bilingual import Lang
from seminar.model import Series, Status, Talk
from seminar.service.changing import Actor
from seminar.service.resolving import resolved
from seminar.store import Store, StoreError, outputs, references, series, talks
from seminar.store.facts import changed_facts, digest
from seminar.store.outputs import Output
from seminar.store.records import Stored


class Why(StrEnum):
    """Why a file is not what it should be."""

    STALE = "stale"
    EDITED = "edited"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class OutOfDate:
    output: Output
    why: Why


@dataclass(frozen=True, slots=True)
class State:
    """A talk that needs attention: ``unannounced`` facts changed since it went out, ``older`` sides, ``files``."""

    talk: Talk
    stored: Stored
    unannounced: tuple[str, ...]
    older: Mapping[str, Lang]
    files: tuple[OutOfDate, ...]


def status(store: Store, file_digest: Callable[[str], str | None] | None = None) -> list[State]:
    """The talks that need attention.

    ``file_digest`` gives the SHA-256 of a file as it is now, ``None`` where it is gone; without it files are only
    held against the records.
    """
    with store.reading() as tx:
        made: dict[str, list[Output]] = {}
        for output in outputs.of(tx):
            made.setdefault(output.uid, []).append(output)
        known = {key: item.series for key, item in series.all_series(tx).items()}
        watched = {item.uid: item for item in talks.needing_attention(tx)} | talks.get_many(tx, made)
    states = [_state(item, known, made.get(item.uid, []), file_digest) for item in watched.values()]
    found = [state for state in states if state.files or state.older or state.unannounced]
    return sorted(found, key=lambda state: (state.talk.day is None, str(state.talk.day), state.stored.uid))


def _state(
    item: Stored, known: Mapping[str, Series], made: list[Output], file_digest: Callable[[str], str | None] | None
) -> State:
    talk = resolved(item.talk, known.get(item.talk.series) if item.talk.series else None)
    unannounced = changed_facts(item.announced, talk) if item.announced is not None else ()
    now = digest(talk)
    files = [OutOfDate(output, why) for output in made if (why := _why(output, now, file_digest)) is not None]
    return State(talk, item, unannounced, item.older, tuple(files))


def _why(output: Output, now: str, file_digest: Callable[[str], str | None] | None) -> Why | None:
    if output.record != now:
        return Why.STALE
    if file_digest is None:
        return None
    found = file_digest(output.path)
    return Why.GONE if found is None else Why.EDITED if found != output.digest else None


# ---------------------------------------------------------------- announcing


@dataclass(frozen=True, slots=True)
class Prepared:
    """A talk ready to be announced.

    ``talk`` has the values of its series; ``previous`` is what went out last where a fact changed since (a correction,
    or a cancellation), else ``None``; ``folder`` is where its files were put before, or a name for a new one.
    """

    stored: Stored
    talk: Talk
    previous: Talk | None
    facts: tuple[str, ...]
    series: Series | None
    folder: str


def prepare_announcement(store: Store, reference: str) -> Prepared:
    """What *announce* needs to know. Raises :class:`StoreError` for a draft: a talk is confirmed before it goes out."""
    with store.reading() as tx:
        stored = references.find(tx, reference)
        own = series.get(tx, stored.talk.series).series if stored.talk.series else None
        made = outputs.of(tx, stored.uid)
    if stored.talk.status is Status.DRAFT:
        raise StoreError("store.announce-draft", uid=stored.uid, title=talks.title_of(stored.talk))
    talk = resolved(stored.talk, own)
    facts = changed_facts(stored.announced, talk) if stored.announced is not None else ()
    folder = made[0].path.rpartition("/")[0] if made else _folder_name(talk)
    return Prepared(stored, talk, stored.announced if facts else None, facts, own, folder)


def _folder_name(talk: Talk) -> str:
    assert talk.uid is not None
    own = f"{talk.series}-{talk.number}" if talk.series and talk.number is not None else talk.uid.partition("@")[0]
    return "out/" + own


def record_outputs(store: Store, prepared: Prepared, files: Mapping[str, tuple[str, bytes]], actor: Actor) -> Stored:
    """Note that a talk went out: path -> (kind, content) of each file made from ``prepared.talk``.

    Raises :class:`~seminar.store.StaleError` where the talk was changed in the meantime: the files then show what
    is no longer so.
    """
    record = digest(prepared.talk)
    with store.writing(actor.who, "announce", actor.now) as tx:
        stored = talks.touch(tx, prepared.stored, "announce", announced=prepared.talk, announced_at=tx.now)
        outputs.note(
            tx,
            [
                Output(path, stored.uid, kind, prepared.talk.revision, record, sha256(body), tx.now)
                for path, (kind, body) in files.items()
            ],
        )
        return stored


def sha256(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
