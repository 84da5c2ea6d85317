"""What of a talk the audience relies on, and which language side was left behind by an edit."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping

from seminar.bilingual import Bilingual, Lang
from seminar.errors import Phrase
from seminar.model import Record, Talk

#: The facts a calendar or a notice on the wall states. The wording of an abstract is none of them.
FACTS = ("start", "end", "venue", "online", "status", "title", "speakers")


def fact_names(fields: Iterable[str]) -> tuple[Phrase, ...]:
    """Fields of a talk as a sentence names them."""
    return tuple(Phrase(f"store.fact-{name.replace('_', '-')}") for name in fields)


def changed_facts(before: Talk, after: Talk) -> tuple[str, ...]:
    """The announced facts in which two records of a talk differ, in the order of :data:`FACTS`.

    A translation added beside a side that stays is wording, no change of fact.
    """
    return tuple(name for name in FACTS if _differs(name, before, after))


def _differs(name: str, before: Talk, after: Talk) -> bool:
    old, new = getattr(before, name), getattr(after, name)
    if isinstance(old, Bilingual):
        return _pair_differs(old, new)
    if name == "speakers":
        return len(old) != len(new) or any(_pair_differs(a.name, b.name) for a, b in zip(old, new, strict=True))
    return bool(old != new)


def _pair_differs(old: Bilingual, new: Bilingual) -> bool:
    if old == new:
        return False
    common = [lang for lang in Lang if old.side(lang) is not None and new.side(lang) is not None]
    return not common or any(old.side(lang) != new.side(lang) for lang in common)


def changed_fields(before: Talk, after: Talk) -> tuple[str, ...]:
    """The fields in which two records differ, bookkeeping (``revision``) left out."""
    return tuple(
        name for name in Talk.model_fields if name != "revision" and getattr(before, name) != getattr(after, name)
    )


def pairs(talk: Talk) -> dict[str, Bilingual]:
    """Every pair of the record by its path (``speakers.0.bio``); ``when_text`` is the source's and is left out."""
    return dict(_pairs(talk, ""))


def _pairs(value: object, path: str) -> Iterator[tuple[str, Bilingual]]:
    if isinstance(value, Bilingual):
        yield path, value
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _pairs(inner, f"{path}.{index}")
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            if name != "when_text":
                yield from _pairs(getattr(value, name), f"{path}.{name}" if path else name)


def older_sides(before: Talk, after: Talk, known: Mapping[str, Lang]) -> dict[str, Lang]:
    """Field path -> the side that was not edited when the other one was, until it is edited or confirmed.

    ``known`` are the sides left behind before this edit.
    """
    old, new = pairs(before), pairs(after)
    left: dict[str, Lang] = {}
    for path, pair in new.items():
        was = old.get(path, Bilingual())
        edited = [lang for lang in Lang if pair.side(lang) != was.side(lang)]
        if len(edited) == 1 and edited[0] != known.get(path):
            other = edited[0].other
            # a side that is missing is not older, and one filled in for the first time is a translation
            if pair.side(other) is not None and was.side(edited[0]) is not None:
                left[path] = other
        elif not edited and path in known:
            left[path] = known[path]
    return left


def still_older(before: Talk, after: Talk, known: Mapping[str, Lang]) -> dict[str, Lang]:
    """The sides of ``known`` whose pair is what it was."""
    old, new = pairs(before), pairs(after)
    return {path: side for path, side in known.items() if path in new and new[path] == old.get(path)}


def digest(talk: Talk) -> str:
    """SHA-256 of everything the record says but its revision: equal digests make equal files."""
    return hashlib.sha256(talk.model_dump_json(exclude={"revision"}).encode()).hexdigest()
