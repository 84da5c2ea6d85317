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

    An empty tuple where a row is no field, or where fewer than three paragraphs begin with the same key. Values go on
    over rows and paragraphs where each record has the very keys of the first.
    """
    paragraphs = _paragraphs(rows)
    if any(fields is None for fields in paragraphs):
        return _of_long_values(rows)
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


#: The keys of records whose values go on are so many at least.
_FEWEST_KEYS: Final = 4
#: A value that only tells when: ``hours: 9, minutes: 10``.
_FIGURES: Final = re.compile(r"(?:[a-z]{1,8}:\s)?\d[\d\s:.,/-]*(?:[,;]\s?[a-z]{1,8}:\s\d{1,2})*")


def _of_long_values(rows: Sequence[str]) -> tuple[Node, ...]:
    """The records of rows that begin with one, each with the same keys in one order, its values on any rows.

    A record that fills nothing but its first key and its hours is a pause among the talks, and left out.
    """
    fields = [(n, match) for n, row in enumerate(rows) if (match := _FIELD.fullmatch(row))]
    if not fields or fields[0][0] != 0:
        return ()
    first = fields[0][1]["key"]
    starts = [
        at for at, (n, match) in enumerate(fields) if match["key"] == first and (n == 0 or not rows[n - 1].strip())
    ]
    keys = [match["key"] for _, match in fields[: starts[1]]] if len(starts) >= _FEWEST else []
    if len(set(keys)) < max(len(keys), _FEWEST_KEYS):
        return ()
    ends = [*starts[1:], len(fields)]
    records: list[Node] = []
    for start, end in zip(starts, ends, strict=True):
        own = [(n, match) for n, match in fields[start:end] if match["key"] in keys]
        if [match["key"] for _, match in own] != keys:
            return ()
        stops = [*(n for n, _ in own[1:]), fields[end][0] if end < len(fields) else len(rows)]
        entries = tuple(_entry(rows, n, stop, match) for (n, match), stop in zip(own, stops, strict=True))
        if any(leaf.text and not _FIGURES.fullmatch(leaf.text) for _, leaf in entries[1:]):
            records.append(Branch(entries))
    place = Place(0, 0, 0, 0)
    return (Branch(((Leaf("talks", place), Items(tuple(records))),)),) if len(records) >= _FEWEST_FIELDS else ()


def _entry(rows: Sequence[str], n: int, stop: int, match: re.Match[str]) -> tuple[Leaf, Leaf]:
    """A key, and its value with the rows it goes on over, up to the row at ``stop``."""
    last = next((m for m in range(stop - 1, n, -1) if rows[m].strip()), n)
    text = "\n".join((match["value"], *rows[n + 1 : last + 1])) if last > n else match["value"]
    end = len(rows[last]) if last > n else match.end("value")
    key = Leaf(match["key"], Place(n, 0, n, match.end("key")))
    return key, Leaf(text, Place(n, match.start("value"), last, end))
