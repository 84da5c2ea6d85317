"""Lists in narrow columns that have a year, a title over some lines and the journal alone on the last, no authors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.wrapping import joined
from seminar.read.document import Line

#: Works that make such a list.
_ENOUGH: Final = 3
#: Words of a journal, and letters of a line of a narrow column.
_FEW: Final = 7
_NARROW: Final = 60
_YEAR: Final = re.compile(r"\s{0,12}(?:19|20)\d\d\s{1,12}(?=[A-Z])")
#: Tern Letters, eSalt, Journal of the Harbour
_VENUE: Final = re.compile(r"(?:[A-Z][\w&’'-]*|[a-z][A-Z]\w*)(?:\s(?:[A-Z][\w&’'-]*|of|the|and|on|in|for|&))*\.?")
#: What a line of a reference has and a title set like this has not.
_REFERENCE: Final = re.compile(r"[“”\"《》]|\d\s?[(:]\s?\d|https?:|\bpp?\.\s?\d|(?<![^\W\d_])[A-Z]\.\s")
#: Salt Roads of the: a title that goes on in the next line, be it in capitals
_OPEN: Final = re.compile(r"(?:[:,&–-]|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with))$", re.I)
_SMALL: Final = re.compile(r"(?<![^\W_])[a-z]{3,}")


def titles_over_venues(lines: Sequence[Line]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """The titles of such a list and their lines; nothing where a single entry is set in another way.

    ``2031 Why harbours freeze from`` above ``the inside`` and ``Tern Letters`` is one, if all others are like it.
    """
    filled = [line for line in lines if line.text.strip()]
    if not filled or len(max((line.text for line in filled), key=len)) > _NARROW or not _YEAR.match(filled[0].text):
        return ()
    entries: list[list[Line]] = []
    for line in filled:
        if _YEAR.match(line.text):
            entries.append([])
        entries[-1].append(line)
    if len(entries) < _ENOUGH or not all(map(_is_title_over_venue, entries)):
        return ()
    words = [word for entry in entries for word in _title(entry[:-1]).split()[1:]]
    if sum(word[0].islower() for word in words) * 2 < len(words):
        return ()  # where titles are in capitals, their last line looks like a journal
    return tuple((_title(entry[:-1]), tuple(line.number for line in entry)) for entry in entries)


def _is_title_over_venue(entry: Sequence[Line]) -> bool:
    title, venue = _title(entry[:-1]), entry[-1].text.strip()
    if len(entry) < 2 or _OPEN.search(title) or _REFERENCE.search(title) or len(venue.split()) > _FEW:
        return False
    return _VENUE.fullmatch(venue) is not None and len(title.split()) > 2 and _SMALL.search(title) is not None


def _title(lines: Sequence[Line]) -> str:
    text = ""
    for line in lines:
        text = joined(text, _YEAR.sub("", line.text, count=1))
    return text.strip(" .,")
