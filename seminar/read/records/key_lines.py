"""Data that lost its marks: a key of a program alone on its line, below it the value, once or in two languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from seminar.language import has_han
from seminar.read.document import Line

_KEY: Final = re.compile(r"[a-z]+(?:_[a-z]+|[A-Z][a-z]+)?")
#: Keys of which such data has several.
_TELLING: Final = frozenset(
    ("title", "talk", "speaker", "name", "abstract", "time", "date", "location", "venue", "affiliation", "bio")
)
_FEWEST: Final = 4
#: No key is longer.
_LONGEST: Final = 32
#: Those whose keys follow theirs.
_PERSONS: Final = frozenset(("guests", "guest", "speakers", "speaker", "lecturers", "lecturer", "presenter", "people"))
#: What the keys of a person mean.
_OF_A_PERSON: Final = MappingProxyType(
    {"name": "speaker", "talk": "title", "description": "bio", "intro": "bio", "introduction": "bio"}
)
#: Keys that say what their words say.
_PLAIN: Final = MappingProxyType({"talk": "title", "location": "venue", "description": "abstract"})
#: Values taken as they stand: the other keys are read as any label alone on its line.
_TAKEN: Final = frozenset(("title", "speaker", "affiliation", "position", "venue", "time", "date", "abstract", "bio"))


def labelled(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with each value under the label its key stands for; a text with fewer such keys as it is."""
    short = ((n, line) for n, line in enumerate(lines) if len(line.text) <= _LONGEST and line.label is None)
    keys = [n for n, line in short if _KEY.fullmatch(line.text.strip())]
    if len(keys) < _FEWEST:
        return tuple(lines)
    words = [lines[n].text.strip() for n in keys]
    if len(set(words) & _TELLING) < _FEWEST:
        return tuple(lines)
    return tuple(_told(lines, keys, words))


def _told(lines: Sequence[Line], keys: Sequence[int], words: Sequence[str]) -> Iterator[Line]:
    yield from lines[: keys[0]]
    person = titled = False
    for n, word, end in zip(keys, words, [*keys[1:], len(lines)], strict=True):
        person = word in _PERSONS or (person and word not in ("host", "moderator", "time", "date", "location"))
        values = lines[n + 1 : end]
        label = (_OF_A_PERSON if person else _PLAIN).get(word, _PLAIN.get(word, word))
        if word in _PERSONS and not any(line.text.strip() for line in values):
            continue  # guests, and below it the keys of the first
        if word == "title" and person and titled:
            label = "position"
        titled = titled or (word == "title" and not person)
        if word == "title" and not person and "talk" in words:
            continue  # the session's: each talk has its own
        if label not in _TAKEN:
            yield lines[n]
            yield from values
            continue
        for line in _together(values):
            yield replace(line, label=label)


def _together(values: Sequence[Line]) -> Iterator[Line]:
    """The rows of a value, those of one language as one text."""
    last: Line | None = None
    for line in values:
        if not line.text.strip():
            continue
        if last is not None and has_han(last.text) is has_han(line.text):
            last = replace(last, text=f"{last.text}\n{line.text}")
            continue
        if last is not None:
            yield last
        last = line
    if last is not None:
        yield last
