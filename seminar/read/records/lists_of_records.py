"""Lists of talks in data: what their entries tell, and which entries are no talks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, TypeAlias

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.hits import WHEN
from seminar.read.lexicon import Lexicon
from seminar.read.records.flow_lists import as_talks
from seminar.read.records.trees import Branch, Items, Leaf, Node

#: What the keys above a list say of all its talks.
Shared: TypeAlias = tuple[tuple[Leaf, Node], ...]
_SEVERAL: Final = 2
_DEEPEST: Final = 8
#: What is looked at of a list, and letters of a moment.
_MOST: Final = 200
_LONGEST: Final = 60


def days_told(node: Node, lexicon: Lexicon) -> bool:
    """Whether an entry of a list tells a day of its own, not the hour alone."""
    return any(
        _day(leaf) is not None
        for entry in (node.values[:_MOST] if isinstance(node, Items) else ())
        for leaf in _moments(entry, lexicon)
    )


def _day(leaf: Leaf) -> date | None:
    return parse_when(leaf.text[:_LONGEST], reference=ANY_DAY).day


def _moments(node: Node, lexicon: Lexicon) -> Iterator[Leaf]:
    for key, value in node.entries if isinstance(node, Branch) else ():
        if isinstance(value, Leaf) and lexicon.field_of(key.text) in WHEN:
            yield value


#: ``"2031-05-11": {"name": "Jane Roe", …}``
_DAY: Final = re.compile(r"20\d\d-\d\d?-\d\d?")


def day_in_key(key: Leaf) -> Shared:
    """The day of the talk below a key that is one, as an entry of the talk; empty for any other key."""
    return ((replace(key, text="date"), key),) if _DAY.fullmatch(key.text.strip()) else ()


def with_the_day(
    found: Sequence[tuple[Branch | Items, Shared]], nodes: Sequence[Node], lexicon: Lexicon
) -> list[tuple[Branch | Items, Shared]]:
    """The talks of some data, each with the one day that is told anywhere in it, where it tells none itself."""
    if len(found) < _SEVERAL:
        return list(found)
    days = {entry[1].text.strip(): entry for node in nodes for entry in _days(node, lexicon, 0)}
    if len(days) != 1:
        return list(found)
    (day,) = days.values()
    return [
        (node, shared if _has_day(node, lexicon) or _has_day(Branch(shared), lexicon) else (*shared, day))
        for node, shared in found
    ]


def _has_day(node: Branch | Items, lexicon: Lexicon) -> bool:
    return next(_days(node, lexicon, _DEEPEST - 1), None) is not None


def _days(node: Node, lexicon: Lexicon, depth: int) -> Iterator[tuple[Leaf, Leaf]]:
    """The keys and values in a tree that tell a day."""
    if depth > _DEEPEST or isinstance(node, Leaf):
        return
    if isinstance(node, Items):
        for value in node.values:
            yield from _days(value, lexicon, depth + 1)
        return
    for key, value in node.entries:
        if not isinstance(value, Leaf):
            yield from _days(value, lexicon, depth + 1)
        elif lexicon.field_of(key.text) in WHEN and _day(value) is not None:
            yield key, value


#: The key under which the talks of such a source are put.
_TALKS: Final = "talks"


def under_their_card(nodes: Sequence[Node], lexicon: Lexicon) -> Sequence[Node]:
    """The trees of a source, ``const SEMINAR = {…}; const TALKS = […]`` as one: what it says of all, and its talks.

    Any others as they are, the entries of programmes in them with the keys of talks.
    """
    nodes = [as_talks(node, lexicon) for node in nodes]
    lists = [node for node in nodes if isinstance(node, Items)]
    cards = [node for node in nodes if isinstance(node, Branch)]
    if len(lists) != 1 or not cards or not all(isinstance(value, Branch) for value in lists[0].values):
        return nodes
    keys = [key.text for card in cards for key, _ in card.entries]
    if len(set(keys)) < len(keys) or _TALKS in keys:
        return nodes
    place = next(key.place for card in cards for key, _ in card.entries) if keys else None
    if place is None:
        return nodes
    entries = (entry for card in cards for entry in card.entries)
    return (Branch((*entries, (Leaf(_TALKS, place), lists[0]))),)
