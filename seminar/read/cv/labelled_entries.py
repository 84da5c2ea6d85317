"""Entries told with a label for each fact, as forms have them: Dates, Title of qualification, Name of employer."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from seminar.read.cv.vocabulary import cv_words, plain
from seminar.read.document import Line

#: Behind a label: a colon, a bar, a tab or a wide gap.
_BEHIND: Final = re.compile(r"\s*[:：|]\s*|\t\s*|\s{2,}")
#: A label of so many words needs no gap behind it: "Title of qualification awarded PhD".
_WORDS: Final = 3
#: What goes on with the value above it stands at least so far to the right.
_INDENT: Final = 8
#: Facts that make a group of labels an entry.
_ENOUGH: Final = 2
_LONGEST: Final = 400
#: Lines above a fact among which another one of its entry is.
_NEAR: Final = 3
_NO_VALUE: Final = re.compile(r"\s*(?:thesis|dissertation|tutor|advis|supervis)", re.I)


@dataclass(frozen=True, slots=True)
class LabelledEntry:
    """The facts of one study or post (``years``, ``degree``, ``subject``, ``house``, ``position``), and its lines."""

    facts: Mapping[str, str]
    lines: tuple[int, ...]


@dataclass(slots=True)
class _Open:
    """The entry that is being read, and the fact whose value may go on in the next line."""

    facts: dict[str, str] = field(default_factory=dict)
    lines: list[int] = field(default_factory=list)
    last: str | None = None


def labelled_entries(lines: Sequence[Line]) -> tuple[LabelledEntry, ...]:
    """The entries of a section, one after the other; nothing where its lines are not labelled in this way.

    An entry ends where one of its labels comes again.
    """
    made = [_Open()]
    told = _labelled(lines)
    for line, fact, value in told:
        current = made[-1]
        if fact is None:
            if current.last and _set_in(line) >= _INDENT and not _NO_VALUE.match(line.text):
                current.facts[current.last] += f" {value}"
            else:
                current.last = None
            continue
        if fact and fact in current.facts:
            made.append(current := _Open())
        current.last = fact or None
        if fact:
            current.facts[fact] = value
            current.lines.append(line.number)
    found = [entry for entry in made if len(entry.facts) >= _ENOUGH and {"house", "degree"} & entry.facts.keys()]
    # what is set in goes on with a fact above it, known or not
    counted = [fact for line, fact, _ in told if fact is not None or _set_in(line) < _INDENT]
    usual = sum(fact is not None for fact in counted) * 2 >= len(counted)
    return tuple(LabelledEntry(MappingProxyType(one.facts), tuple(one.lines)) for one in found) if usual else ()


def is_of_entry(line: Line, above: Sequence[Line]) -> bool:
    """Whether a labelled line is a fact of the entry that is told above it: University, below Degree and Period."""
    nearest = next((each for each in reversed(above[-_NEAR:]) if each.text.strip()), None)
    return nearest is not None and _fact(line)[0] is not None and _fact(nearest)[0] is not None


def _labelled(lines: Sequence[Line]) -> list[tuple[Line, str | None, str]]:
    """The filled lines with the fact and the value of each; no fact where it has no label that is known."""
    return [(line, *_fact(line)) for line in lines if line.text.strip()]


def _set_in(line: Line) -> int:
    return len(line.text) - len(line.text.lstrip())


def _fact(line: Line) -> tuple[str | None, str]:
    labels, text = cv_words().entry_labels, line.text.strip()[:_LONGEST]
    if line.label is not None:
        return labels.get(plain(line.label)), text
    for gap in _BEHIND.finditer(text):
        label, value = plain(text[: gap.start()]), text[gap.end() :].strip()
        if value and label in labels:
            return labels[label], value
    words = text.split(" ")
    for size in range(min(len(words) - 1, 10), _WORDS - 1, -1):
        if (fact := labels.get(plain(" ".join(words[:size])))) is not None:
            return fact, " ".join(words[size:]).strip()
    return None, text
