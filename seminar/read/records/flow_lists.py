"""The programme of a meeting kept as data: ``flow: [{title: …, duration: "14:00-14:30", name: "云溪/林远舟"}, …]``."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.labels.keys import NAMES
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody
from seminar.read.records.trees import Branch, Items, Leaf, Node

_ENOUGH: Final = 3
_MOSTLY: Final = 0.8
_DEEPEST: Final = 6
_HOURS: Final = re.compile(r"\s*\d{1,2}[:：]\d\d\s?[-–—~～至]\s?\d{1,2}[:：]\d\d\s*")
_HOUSE_AND_NAME: Final = re.compile(r"\s*([^/／|]{2,30}?)\s?[/／|]\s?([^/／|]{2,30}?)\s*")


def as_talks(node: Node, lexicon: Lexicon, depth: int = 0) -> Node:
    """A tree in which the entries of such programmes have the keys of talks, those of nobody left out.

    A list is one where most entries have hours from and to under one key, whatever it is called, a title, and a name
    under a key for names that is empty for breaks. The house before a stroke goes behind the name, in brackets.
    """
    if depth > _DEEPEST or isinstance(node, Leaf):
        return node
    if isinstance(node, Items):
        rows = [value for value in node.values if isinstance(value, Branch)]
        if len(rows) >= _ENOUGH and len(rows) == len(node.values) and (told := _talks(rows, lexicon)):
            return Items(told)
        return Items(tuple(as_talks(value, lexicon, depth + 1) for value in node.values))
    return Branch(tuple((key, as_talks(value, lexicon, depth + 1)) for key, value in node.entries))


def _talks(rows: Sequence[Branch], lexicon: Lexicon) -> tuple[Node, ...]:
    hours = _key_of_most(rows, lambda key, value: _HOURS.fullmatch(value) is not None)
    titles = _key_of_most(rows, lambda key, value: lexicon.field_of(key) == "title" and bool(value.strip()))
    names = _key_of_most(rows, lambda key, _: lexicon.normal(key) in NAMES)
    if not (hours and titles and names) or lexicon.field_of(names) is not None:
        return ()  # a list that calls its speakers speakers is read as it is
    called = {hours: "time", names: "speaker"}
    talks = [row for row in rows if _value(row, names).strip()]
    return tuple(_entitled(row, called, lexicon) for row in talks) if len(talks) >= _ENOUGH else ()


def _key_of_most(rows: Sequence[Branch], fits: Callable[[str, str], bool]) -> str:
    """The key under which most rows have what fits; ``""`` for none."""
    keys = dict.fromkeys(key.text for row in rows for key, _ in row.entries)
    return next((key for key in keys if sum(_fits(row, key, fits) for row in rows) >= _MOSTLY * len(rows)), "")


def _fits(row: Branch, name: str, fits: Callable[[str, str], bool]) -> bool:
    return any(key.text == name and isinstance(value, Leaf) and fits(name, value.text) for key, value in row.entries)


def _value(row: Branch, name: str) -> str:
    return next((value.text for key, value in row.entries if key.text == name and isinstance(value, Leaf)), "")


def _entitled(row: Branch, called: dict[str, str], lexicon: Lexicon) -> Branch:
    return Branch(
        tuple(
            (
                replace(key, text=called.get(key.text, key.text)),
                _person(value, lexicon) if called.get(key.text) == "speaker" else value,
            )
            for key, value in row.entries
        )
    )


def _person(value: Node, lexicon: Lexicon) -> Node:
    """``云溪/林远舟`` as ``林远舟（云溪）``."""
    both = _HOUSE_AND_NAME.fullmatch(value.text) if isinstance(value, Leaf) else None
    if both is None or not isinstance(value, Leaf) or not names_somebody(both[2], lexicon, strict=True):
        return value
    return replace(value, text=f"{both[2]}（{both[1]}）")
