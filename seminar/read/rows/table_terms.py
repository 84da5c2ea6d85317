"""The term or year a table stands under, where a text has a table for each: ``## Fall 2031`` over its rows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from seminar.read import terms
from seminar.read.document import Line
from seminar.read.labels.segments import FREE, Segment, Span

#: Lines with text that may stand between the heading and the table.
_BETWEEN: Final = 2
_LOOKED_AT: Final = 8


def over(lines: Sequence[Line], head: int, used: Collection[int]) -> tuple[Segment, ...]:
    """The heading with the term of a table, as an unlabelled line of its rows; its labels stand on the line ``head``.

    Empty where none stands right above it, below the lines of other tables (``used``).
    """
    between = 0
    for at in range(head - 1, max(head - _LOOKED_AT, -1), -1):
        text = lines[at].text
        if at in used or between > _BETWEEN:
            return ()
        if text.strip() and lines[at].label is None and terms.heads_a_list(text):
            span = Span(at, lines[at].number, 0, len(text), text)
            return (Segment(FREE, spans=(span,), heading=lines[at].heading),)
        between += bool(text.strip())
    return ()
