"""Rows with a day and a speaker, each over one line alone that is the title.

``Oct 19 – Jane Roe, Rain House`` over ``Ice in Clouds``, with a blank line between or without.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.records.chunks import Chunk, Fields
from seminar.read.unlabelled.bylines import is_sentence

#: So many rows make such a list, and so many of them tell a day and a speaker and nothing else.
_ENOUGH: Final = 3
_BARE: Final = 2
_LONGEST: Final = 200
#: The title of the last row is no further below.
_NEAR: Final = 2


def titles_below(
    lines: Sequence[Line], dated: Sequence[tuple[int, frozenset[str]]], lexicon: Lexicon
) -> dict[int, int]:
    """The place of the title of each row, by the place of the row; empty where the rows are not over their titles.

    ``dated`` are the rows with a day: their places, and the fields they seem to tell. They are over their titles where
    one line alone stands between each two of them, and some name a speaker and can hold no title.
    """
    bare = sum("speaker" in fields and "title" not in fields for _, fields in dated)
    if len(dated) < _ENOUGH or bare < _BARE:
        return {}
    found: dict[int, int] = {}
    ends = [*(at for at, _ in dated[1:]), len(lines)]
    for (row, fields), end in zip(dated, ends, strict=True):
        near = end if end < len(lines) else min(end, row + 1 + _NEAR)
        between = [at for at in range(row + 1, near) if lines[at].text.strip()]
        if not between or (len(between) > 1 and end < len(lines)):
            return {}
        title = lines[between[0]]
        if title.label is not None or find_labels(title.text, lexicon):
            return {}
        if "speaker" in fields and (len(title.text) > _LONGEST or is_sentence(title.text.strip())):
            return {}
        found[row] = between[0]
    return found


def all_of_the_person(fields: Mapping[str, Chunk], end: int) -> Fields:
    """The fields of a row over its title: behind the time, all up to ``end`` says who speaks and where from."""
    if "speaker" not in fields:
        return dict(fields)
    begin = min(start for name, (start, _) in fields.items() if name != "time")
    return {"time": fields["time"], "speaker": (begin, end)}
