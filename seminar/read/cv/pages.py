"""The lines of a CV on paper: read line by line, with the dates at the right beside what they date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Protocol

from seminar.read.cv.periods import period
from seminar.read.document import Line

#: Share of a column's pieces that are dates or no more than three words, from which it belongs to the lines beside it.
_BESIDE = 0.8
#: Space between two rows, in rows, from which a blank line stands for it.
_APART = 1.6


class Piece(Protocol):
    """A piece of a line on a page, y downwards; :class:`seminar.read.documents.layout.Fragment` is one."""

    @property
    def text(self) -> str: ...
    @property
    def left(self) -> float: ...
    @property
    def top(self) -> float: ...
    @property
    def bottom(self) -> float: ...
    @property
    def column(self) -> int: ...


def cv_lines(pages: Sequence[Sequence[Piece]]) -> tuple[Line, ...]:
    """The lines of the pages (pieces in reading order): rows where the right-hand pieces are dates, else columns.

    Blank lines stand where the page leaves room. Lines are numbered from 1.
    """
    texts: list[str] = []
    for page in pages:
        rows = _rows(page) if _dates_beside(page) else [row for column in _columns(page) for row in _rows(column)]
        texts += [*_spaced(rows), ""]
    return tuple(Line(number, text) for number, text in enumerate(texts, 1))


def _columns(page: Sequence[Piece]) -> list[list[Piece]]:
    columns: dict[int, list[Piece]] = {}
    for piece in page:
        columns.setdefault(piece.column, []).append(piece)
    return list(columns.values())


def _dates_beside(page: Sequence[Piece]) -> bool:
    """Whether the columns to the right hold dates and places only: they go with the lines at their left."""
    columns = _columns(page)
    if len(columns) < 2:
        return True
    edge = min(piece.left for piece in page)
    right = [piece for column in columns for piece in column if min(each.left for each in column) > edge + 100]
    short = sum(period(piece.text) is not None or len(piece.text.split()) <= 3 for piece in right)
    return not right or short >= _BESIDE * len(right)


def _rows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces at one height, from left to right; the rows from top to bottom."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda one: (one.top + one.bottom) / 2):
        middle = (piece.top + piece.bottom) / 2
        if rows and rows[-1][0].top <= middle <= rows[-1][0].bottom:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _spaced(rows: Sequence[Sequence[Piece]]) -> Iterator[str]:
    steps = [below[0].top - above[0].top for above, below in pairwise(rows)]
    usual = median([step for step in steps if step > 0] or [0.0])
    for at, row in enumerate(rows):
        if at and usual and not 0 < steps[at - 1] <= _APART * usual:
            yield ""
        yield "    ".join(piece.text.strip() for piece in row)
