"""Records whose levels were written below each other: a meeting, a talk of it, its speaker, each with the same keys."""

from __future__ import annotations

from collections import Counter
from typing import Final

from seminar.read.records.trees import Branch, Leaf

#: So many keys come again where one level stands below the other.
_ENOUGH: Final = 2


def innermost(node: Branch) -> Branch:
    """The record with the last value of each key that comes again, where two keys do: the talk's, not the meeting's.

    ``titleEn: Cloud Days``, ``titleEn: Ice in Clouds`` and below them ``name: Jane Roe``.
    """
    plain = [key.text for key, value in node.entries if isinstance(value, Leaf)]
    again = {name for name, times in Counter(plain).items() if times > 1}
    if len(again) < _ENOUGH or len(plain) < len(node.entries):
        return node
    last = {key.text: n for n, (key, _) in enumerate(node.entries)}
    return Branch(tuple(entry for n, entry in enumerate(node.entries) if last[entry[0].text] == n))
