"""Merging what comes from elsewhere: new, newer, unchanged, or in conflict with what was changed here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from seminar.bilingual import Bilingual
from seminar.model import Series, Talk
from seminar.service.changing import Actor
from seminar.service.incoming import Incoming
from seminar.service.resolving import resolved
from seminar.store import Store, Transaction, series, talks
from seminar.store.records import Imported, Stored


class Verdict(StrEnum):
    NEW = "new"
    NEWER = "newer"
    UNCHANGED = "unchanged"
    OLDER = "older"
    CONFLICT = "conflict"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of one talk. ``fields`` are those that changed, or of a conflict those kept as they were here."""

    incoming: Incoming
    verdict: Verdict
    talk: Talk
    fields: tuple[str, ...] = ()


#: Fields that never come from elsewhere: how to reach people is not in a public calendar.
_PEOPLE = ("speakers", "hosts", "chairs")
_PRIVATE = ("email", "phone", "photo")


def merge(
    store: Store, arrived: Sequence[Incoming], actor: Actor, *, series_key: str | None = None, dry_run: bool = False
) -> list[Merged]:
    """Put talks from elsewhere into the store, all in one command; ``dry_run`` writes nothing.

    A talk is known by its UID. It is newer when its SEQUENCE, and with equal ones its LAST-MODIFIED, is higher than
    that of the last import. What was changed here since stays, field by field.
    """
    if dry_run:
        with store.reading() as tx:
            return _Merge(tx, actor, series_key).plan(arrived)
    with store.writing(actor.who, "import", actor.now) as tx:
        merging = _Merge(tx, actor, series_key)
        merged = merging.plan(arrived)
        merging.write()
        return merged


class _Merge:
    """One import: what is to be added and saved is gathered first, then written in few statements."""

    def __init__(self, tx: Transaction, actor: Actor, series_key: str | None) -> None:
        self.tx = tx
        self.actor = actor
        self.key = series_key
        self.series: Mapping[str, Series] = {key: item.series for key, item in series.all_series(tx).items()}
        if series_key is not None:
            series.get(tx, series_key)
        self.numbers: set[tuple[str, int]] = set()
        self.new: list[tuple[Talk, Imported]] = []
        self.changed: list[tuple[Stored, Talk, Imported]] = []

    def plan(self, arrived: Sequence[Incoming]) -> list[Merged]:
        known = talks.get_many(self.tx, (item.talk.uid for item in arrived if item.talk.uid))
        seen: set[str] = set()
        merged = []
        for item in arrived:
            uid = item.talk.uid or ""
            if uid in seen:
                merged.append(Merged(item, Verdict.TWICE, item.talk))
                continue
            seen.add(uid)
            merged.append(self._one(item, known.get(uid)))
        return merged

    def _one(self, item: Incoming, known: Stored | None) -> Merged:
        if known is None:
            talk = self._placed(item.talk)
            clash = self._number_clash(talk)
            talk = talk.replacing(number=None) if clash else talk
            self.new.append((talk, Imported(item.talk, item.talk.revision, item.modified)))
            return Merged(item, Verdict.NEW, talk, ("number",) if clash else ())
        if known.imported is None:
            return self._against_own(item, known)
        return self._against_import(item, known, known.imported)

    def _placed(self, talk: Talk) -> Talk:
        """A talk of a series the store knows points to it; a series it does not know stays a name."""
        if talk.series is not None and talk.series not in self.series:
            name = talk.series_name or Bilingual(None, talk.series)
            talk = talk.replacing(series=None, series_name=name)
        if talk.series is None and talk.series_name:
            key = next((key for key, item in self.series.items() if _same_name(item.name, talk.series_name)), None)
            talk = talk.replacing(series=key, series_name=Bilingual()) if key else talk
        if talk.series is None and self.key is not None and not talk.series_name:
            talk = talk.replacing(series=self.key)
        return talk

    def _number_clash(self, talk: Talk) -> bool:
        """Whether another talk has the number: two talks of a series cannot have one, and the one here keeps it."""
        if talk.series is None or talk.number is None:
            return False
        pair = (talk.series, talk.number)
        holder = talks.holder_of(self.tx, *pair)
        if pair in self.numbers or (holder is not None and holder.uid != talk.uid):
            return True
        self.numbers.add(pair)
        return False

    def _against_own(self, item: Incoming, known: Stored) -> Merged:
        """A talk this store made: what comes back is our own feed, perhaps changed by others on its way."""
        different = [name for name in self._spoken(item) if not self._says(name, item.talk, known)]
        if not different:
            return Merged(item, Verdict.UNCHANGED, known.talk)
        if item.talk.revision > known.talk.revision:
            return self._take(item, known, different)
        verdict = Verdict.OLDER if item.talk.revision < known.talk.revision else Verdict.CONFLICT
        return Merged(item, verdict, known.talk, tuple(different))

    def _against_import(self, item: Incoming, known: Stored, base: Imported) -> Merged:
        theirs = [name for name in self._spoken(item) if not _equal(name, item.talk, base.talk)]
        if not theirs:
            return Merged(item, Verdict.UNCHANGED, known.talk)
        if not _is_newer(item, base):
            return Merged(item, Verdict.OLDER, known.talk, tuple(theirs))
        kept = [name for name in theirs if not any(self._says(name, talk, known) for talk in (base.talk, item.talk))]
        if kept:
            return Merged(item, Verdict.CONFLICT, known.talk, tuple(kept))
        return self._take(item, known, theirs)

    def _says(self, name: str, given: Talk, known: Stored) -> bool:
        """Whether a field says what it says here; a value of the series counts, spelled out there or left to it."""
        if _equal(name, given, known.talk):
            return True
        own = self.series.get(known.talk.series or "")
        if own is None:
            return False
        whole = resolved(known.talk, own)
        return _equal(name, given, whole) or _equal(name, resolved(given, own), whole)

    def _spoken(self, item: Incoming) -> list[str]:
        return sorted(item.fields - {"series", "series_name", "when_text"})

    def _take(self, item: Incoming, known: Stored, fields: Iterable[str]) -> Merged:
        names = tuple(fields)
        changes: dict[str, Any] = {name: _with_private(name, item.talk, known.talk) for name in names}
        talk: Talk = known.talk.replacing(**changes, revision=max(item.talk.revision, known.talk.revision))
        if "number" in changes and self._number_clash(talk):
            talk = talk.replacing(number=known.talk.number)
        self.changed.append((known, talk, Imported(item.talk, item.talk.revision, item.modified)))
        return Merged(item, Verdict.NEWER, talk, names)

    def write(self) -> None:
        talks.add_many(self.tx, [talk for talk, _ in self.new], imported=[source for _, source in self.new])
        for known, talk, source in self.changed:
            talks.save(self.tx, replace(known, imported=source), talk)


def _is_newer(item: Incoming, base: Imported) -> bool:
    if item.talk.revision != base.sequence:
        return item.talk.revision > base.sequence
    return item.modified is None or base.modified is None or item.modified > base.modified


def _same_name(one: Bilingual, other: Bilingual) -> bool:
    return any(
        a is not None and b is not None and a.casefold() == b.casefold()
        for a, b in ((one.zh, other.zh), (one.en, other.en))
    )


def _equal(name: str, one: Talk, other: Talk) -> bool:
    mine, yours = getattr(one, name), getattr(other, name)
    if name in _PEOPLE:
        return bool(_public(mine) == _public(yours))
    return bool(mine == yours)


def _public(people: Any) -> list[Any]:
    return [person.replacing(**dict.fromkeys(_PRIVATE)) for person in people]


def _with_private(name: str, new: Talk, known: Talk) -> Any:
    """The people of a new version with what is known here of how to reach them."""
    value = getattr(new, name)
    if name not in _PEOPLE:
        return value
    reach = {person.name: person for person in getattr(known, name)}
    return tuple(
        person.replacing(**{part: getattr(person, part) or getattr(reach[person.name], part) for part in _PRIVATE})
        if person.name in reach
        else person
        for person in value
    )
