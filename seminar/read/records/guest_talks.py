"""A session whose guests each give a talk: ``guests: [{name: …, talk: …, abstract: …}]`` under its title and hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.label_hits import PEOPLE
from seminar.read.lexicon import Lexicon
from seminar.read.records.keys import NAMES
from seminar.read.records.trees import Branch, Items, Leaf, Node

#: What a guest speaks about; a title may be the guest's own.
_SUBJECTS: Final = frozenset(("talk", "talktitle", "speech", "lecture", "讲题", "报告题目"))
#: What of a session is no other title.
_NAMED: Final = frozenset(("title", "name", "标题", "名称"))


def guests_with_talks(node: Branch, lexicon: Lexicon) -> tuple[Branch, ...]:
    """The guests of a session as records of their talks, each under ``title``; empty where one has no talk."""
    for key, value in node.entries:
        if isinstance(value, Items) and lexicon.field_of(key.text) in PEOPLE - {"host", "chair"}:
            guests = tuple(guest for guest in value.values if isinstance(guest, Branch))
            if guests and len(guests) == len(value.values) and all(_speaks(guest, lexicon) for guest in guests):
                return tuple(_entitled(guest, lexicon) for guest in guests)
    return ()


def of_the_session(entries: Sequence[tuple[Leaf, Node]], lexicon: Lexicon) -> tuple[tuple[Leaf, Node], ...]:
    """What a session says of all its talks: all but its title and the guests."""
    return tuple(
        (key, value)
        for key, value in entries
        if lexicon.normal(key.text) not in _NAMED and lexicon.field_of(key.text) not in (None, "speaker", "title")
    )


def _speaks(guest: Branch, lexicon: Lexicon) -> bool:
    keys = [lexicon.normal(key.text) for key, _ in guest.entries]
    return bool(NAMES & set(keys)) and sum(key in _SUBJECTS for key in keys) == 1


def _entitled(guest: Branch, lexicon: Lexicon) -> Branch:
    """The record of a guest, with the name as the speaker's, the talk as the title, the rest as it stands."""
    called = {**dict.fromkeys(_SUBJECTS, "title"), **dict.fromkeys(NAMES, "speaker"), "title": "position"}
    entries = ((key, called.get(lexicon.normal(key.text)), value) for key, value in guest.entries)
    return Branch(tuple((replace(key, text=name) if name else key, value) for key, name, value in entries))
