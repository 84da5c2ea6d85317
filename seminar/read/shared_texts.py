"""A text that several talks of a list would have as their abstract is about the list, and is left over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from seminar.read.document import Line
from seminar.read.draft import Draft


def given_back(drafts: Sequence[Draft], lines: Sequence[Line]) -> tuple[Draft, ...]:
    """The talks of a document without an abstract that was only guessed and is that of others too.

    The ``lines`` of the document it stood on are left over with the first of them.
    """
    told = Counter(
        side.text for draft in drafts for side in draft.talk.abstract.sides() if _guessed(draft, side.lang.value)
    )
    found: list[Draft] = []
    left: set[str] = set()
    for draft in drafts:
        abstract, origins = draft.talk.abstract, dict(draft.origins)
        back: set[int] = set()
        for side in draft.talk.abstract.sides():
            if told[side.text] > 1 and _guessed(draft, side.lang.value):
                abstract = abstract.replacing(side.lang, None)
                origin = origins.pop(f"abstract.{side.lang.value}")
                back |= set() if side.text in left else set(origin.lines)
                left.add(side.text)
        if abstract != draft.talk.abstract:
            rest = {line.number: line for line in (*(line for line in lines if line.number in back), *draft.leftovers)}
            draft = replace(
                draft,
                talk=draft.talk.replacing(abstract=abstract),
                origins=MappingProxyType(origins),
                leftovers=tuple(rest[number] for number in sorted(rest)),
            )
        found.append(draft)
    return tuple(found)


def _guessed(draft: Draft, lang: str) -> bool:
    origin = draft.origins.get(f"abstract.{lang}")
    return origin is not None and origin.guessed
