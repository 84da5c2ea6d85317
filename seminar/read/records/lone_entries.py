"""A page of a seminar whose card lists one talk so far: ``info: [{date: …, speaker: …, title: …}]`` under its name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.records.lists_of_records import days_told
from seminar.read.records.trees import Branch, Items, Leaf, Node

#: ``Cloud Seminar (2031 Fall)``: the term behind the name.
_TERM_BEHIND: Final = re.compile(
    r"\s*[(（]\s?(?:20\d\d\s)?(?:Spring|Summer|Fall|Autumn|Winter)(?:\s20\d\d)?\s?[)）]\s*$", re.IGNORECASE
)


def holds_its_talk(node: Branch, others: Sequence[Node], lexicon: Lexicon) -> bool:
    """Whether a card names a page, and one entry of a list in it has all a talk has: title, speaker and day.

    ``others`` are the values of the card that may hold talks.
    """
    if not _names_a_page(node, lexicon):
        return False
    lists = [value for value in others if isinstance(value, Items) and len(value.values) == 1]
    return any(_has_all(value, lexicon) for value in lists)


def without_term(text: str) -> str:
    """A name without the term in brackets behind it: ``Cloud Seminar (2031 Fall)`` is ``Cloud Seminar``."""
    return _TERM_BEHIND.sub("", text).strip()


def is_of_a_seminar(node: Branch, lexicon: Lexicon) -> bool:
    """Whether a page says it is laid out as one for a series of talks: ``layout: seminar``."""
    return any(
        lexicon.normal(key.text) == "layout" and isinstance(value, Leaf) and lexicon.holds("series", value.text.strip())
        for key, value in node.entries
    )


def _names_a_page(node: Branch, lexicon: Lexicon) -> bool:
    """Whether a card has a layout and a title, and nobody who speaks."""
    keys = [lexicon.normal(key.text) for key, _ in node.entries]
    fields = {lexicon.field_of(key.text) for key, _ in node.entries}
    return "layout" in keys and "title" in keys and "speaker" not in fields


def _has_all(value: Items, lexicon: Lexicon) -> bool:
    (entry,) = value.values
    if not isinstance(entry, Branch):
        return False
    fields = {lexicon.field_of(key.text) for key, inner in entry.entries if isinstance(inner, Leaf) and inner.text}
    return {"title", "speaker"} <= fields and days_told(value, lexicon)
