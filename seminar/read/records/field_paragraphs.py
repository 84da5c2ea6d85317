"""Records one below the other, a field a line and a blank line between: what is left of data without its syntax."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from seminar.read.records.trees import Branch, Items, Leaf, Node, Place

#: ``time: 9:00-9:15``; a person who writes labels begins them with a capital.
_FIELD: Final = re.compile(r"(?P<key>[a-z][A-Za-z_]{1,30})(?P<colon>\s*:\s*)(?P<value>.*?)\s*")
_FEWEST: Final = 3
_FEWEST_FIELDS: Final = 2


def from_paragraphs(rows: Sequence[str]) -> tuple[Node, ...]:
    """The tree of such rows: what the paragraphs before the first record say, and the records as a list below it.

    An empty tuple where a row is no field, or where fewer than three paragraphs begin with the same key.
    """
    paragraphs = _paragraphs(rows)
    if any(fields is None for fields in paragraphs):
        return ()
    told = [fields for fields in paragraphs if fields]
    first = Counter(fields[0][0].text for fields in told if len(fields) >= _FEWEST_FIELDS)
    (key, count), *_ = first.most_common(1) or [("", 0)]
    if count < _FEWEST or 2 * count < len(told):
        return ()
    at = next(n for n, fields in enumerate(told) if fields[0][0].text == key)
    above = [entry for fields in told[:at] for entry in fields]
    records: list[Node] = [Branch(tuple(fields)) for fields in told[at:] if fields[0][0].text == key]
    place = records[0].entries[0][0].place if isinstance(records[0], Branch) else Place(0, 0, 0, 0)
    return (Branch((*above, (Leaf("talks", place), Items(tuple(records))))),)


def _paragraphs(rows: Sequence[str]) -> list[list[tuple[Leaf, Leaf]] | None]:
    """The fields of each paragraph; ``None`` for one that has another row among them."""
    full = [n for n, row in enumerate(rows) if row.strip()]
    found: list[list[tuple[Leaf, Leaf]] | None] = []
    for before, n in pairwise([-2, *full]):
        if n > before + 1:
            found.append([])
        match = _FIELD.fullmatch(rows[n].strip())
        current = found[-1]
        if match is None or current is None:
            found[-1] = None
            return found
        column = len(rows[n]) - len(rows[n].lstrip())
        key = Leaf(match["key"], Place(n, column, n, column + match.end("key")))
        value = Leaf(match["value"], Place(n, column + match.start("value"), n, column + match.end("value")))
        current.append((key, value))
    return found
