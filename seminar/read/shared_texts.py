"""What is told of several talks of a list is the abstract and the title of none of them, and is left over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from types import MappingProxyType

from seminar.bilingual import Side
from seminar.dates import parse_when
from seminar.read import problems
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.draft import Draft
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, NOISE, Segment


def said_of_the_list(around: Sequence[Segment], talks: Sequence[Sequence[Segment]]) -> tuple[Segment, ...]:
    """The segments around a table whose rows tell day and hour, and most of them the place, each for itself.

    The time and the place behind labels outside it are then of the meeting that is reported, or of the first talk.
    """
    whole = all(any(_is_moment(s) for s in talk if s.field in WHEN) for talk in talks)
    placed = sum(any(s.field == "venue" for s in talk) for talk in talks)
    if not whole:
        return tuple(around)
    of_others = dict.fromkeys(WHEN, FREE) | ({"venue": NOISE} if 2 * placed > len(talks) else {})
    return tuple(
        replace(segment, field=of_others.get(segment.field, segment.field)) if segment.spans else segment
        for segment in around  # a label of nothing stays one
    )


def _is_moment(segment: Segment) -> bool:
    when = parse_when(segment.text[:200], reference=ANY_DAY)
    return when.day is not None and when.clock is not None


def given_back(
    drafts: Sequence[Draft], groups: Sequence[Sequence[Segment]], lines: Sequence[Line]
) -> tuple[Draft, ...]:
    """The talks of a document without what was only guessed of one of them and is told of all.

    That is an abstract others have too, and a title from a line all ``groups`` share where most talks have their own.
    The ``lines`` of the document it stood on are left over with the first of them.
    """
    if len(drafts) < _SEVERAL:
        return tuple(drafts)
    told = Counter(side.text for draft in drafts for side in draft.talk.abstract.sides())
    shared = set.intersection(*({number for segment in group for number in segment.lines} for group in groups))
    titled = [_of_all(draft, "title", side, shared) for draft in drafts for side in draft.talk.title.sides()]
    own = 2 * titled.count(False) >= len(drafts)
    found: list[Draft] = []
    seen: set[str] = set()
    for draft in drafts:
        back = [
            ("abstract", side)
            for side in draft.talk.abstract.sides()
            if (told[side.text] > 1 or _of_all(draft, "abstract", side, shared)) and _guessed(draft, "abstract", side)
        ]
        back += [("title", side) for side in draft.talk.title.sides() if own and _of_all(draft, "title", side, shared)]
        found.append(_without(draft, back, [] if {side.text for _, side in back} <= seen else lines))
        seen |= {side.text for _, side in back}
    return tuple(found)


def _without(draft: Draft, back: Sequence[tuple[str, Side]], lines: Sequence[Line]) -> Draft:
    """A talk without some sides of its texts, their lines among those left over."""
    if not back:
        return draft
    origins, talk, numbers = dict(draft.origins), draft.talk, set[int]()
    for name, side in back:
        numbers |= set(origins.pop(f"{name}.{side.lang.value}").lines)
        talk = talk.replacing(**{name: getattr(talk, name).replacing(side.lang, None)})
    rest = {line.number: line for line in (*(line for line in lines if line.number in numbers), *draft.leftovers)}
    left = tuple(rest[number] for number in sorted(rest))
    findings = problems.told_anew(draft.findings, talk, origins, left)
    return replace(draft, talk=talk, origins=MappingProxyType(origins), findings=findings, leftovers=left)


def _of_all(draft: Draft, name: str, side: Side, shared: AbstractSet[int]) -> bool:
    """Whether a value is from lines that all talks share."""
    origin = draft.origins.get(f"{name}.{side.lang.value}")
    return origin is not None and set(origin.lines) <= shared


def _guessed(draft: Draft, name: str, side: Side) -> bool:
    origin = draft.origins.get(f"{name}.{side.lang.value}")
    return origin is not None and origin.guessed


#: Fewer talks share nothing.
_SEVERAL = 2
