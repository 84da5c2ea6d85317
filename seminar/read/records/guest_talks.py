"""A session whose guests each give a talk: ``guests: [{name: …, talk: …, abstract: …}]`` under its title and hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.language import has_han
from seminar.read.labels.hits import PEOPLE
from seminar.read.labels.keys import NAMES
from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts import grammar
from seminar.read.records.trees import Branch, Items, Leaf, Node

#: What a guest speaks about; a title may be the guest's own.
_SUBJECTS: Final = frozenset(("talk", "talktitle", "speech", "lecture", "讲题", "报告题目"))
_TITLE: Final = frozenset(("title",))
#: The title of a talk has so many words, or so many Chinese letters; a post seldom has.
_WORDS_ENOUGH: Final = 4
_LONG_ENOUGH: Final = 8
#: What of a session is no other title.
_NAMED: Final = frozenset(("title", "name", "标题", "名称"))


def guests_with_talks(node: Branch, lexicon: Lexicon) -> tuple[Branch, ...]:
    """The guests of a session as records of their talks, each under ``title``; empty where one has no talk."""
    for key, value in node.entries:
        if isinstance(value, Items) and lexicon.field_of(key.text) in PEOPLE - {"host", "chair"}:
            guests = tuple(guest for guest in value.values if isinstance(guest, Branch))
            if not guests or len(guests) < len(value.values):
                continue
            if all(_speaks(guest, lexicon) for guest in guests):
                return tuple(_entitled(guest, lexicon, _SUBJECTS) for guest in guests)
            if not _is_titled(node, lexicon) and all(_has_a_title(guest, lexicon) for guest in guests):
                return tuple(_entitled(guest, lexicon, _TITLE) for guest in guests)
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


def _is_titled(node: Branch, lexicon: Lexicon) -> bool:
    """Whether a session has a title, beside which a guest's is what the guest is."""
    keys = [key.text for key, _ in node.entries]
    return any(lexicon.field_of(key) in ("title", "talk") or lexicon.normal(key) in _NAMED for key in keys)


def _has_a_title(guest: Branch, lexicon: Lexicon) -> bool:
    """Whether a guest has a name and, under ``title``, what is no post: some words, none of them a rank."""
    keys = {lexicon.normal(key.text) for key, _ in guest.entries}
    values = (value for key, value in guest.entries if lexicon.normal(key.text) in _TITLE)
    told = [value.text for value in values if isinstance(value, Leaf)]
    return bool(NAMES & keys) and len(told) == 1 and _is_a_subject(told[0], lexicon)


def _is_a_subject(text: str, lexicon: Lexicon) -> bool:
    if has_han(text):
        return len(text) >= _LONG_ENOUGH and not lexicon.mentions("positions", text)
    # Engineering Education in Cold Lands names no engineer
    return len(text.split()) >= _WORDS_ENOUGH and grammar(lexicon).en_position.search(text) is None


def _entitled(guest: Branch, lexicon: Lexicon, subjects: frozenset[str]) -> Branch:
    """The record of a guest, with the name as the speaker's, the talk as the title, the rest as it stands."""
    called = {**dict.fromkeys(NAMES, "speaker"), "title": "position", **dict.fromkeys(subjects, "title")}
    entries = ((key, called.get(lexicon.normal(key.text)), value) for key, value in guest.entries)
    return Branch(tuple((replace(key, text=name) if name else key, value) for key, name, value in entries))
