"""Headings in the left margin of a page, beside their text: each on a line of its own above it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.page_rows import Placed, Row, middle, rows
from seminar.read.cv.vocabulary import kind_of

#: Rows that begin at the edge of the text, and headings in the margin, at least.
_ENOUGH: Final = 6
_HEADINGS: Final = 2
#: Share of the rows that may run over the edge, and of the width that a margin takes at most.
_OVER: Final = 0.25
_WIDEST: Final = 0.45
#: How far in points the beginnings of rows may be apart.
_WOBBLE: Final = 2.5
#: Rows of one heading are no further apart than this, in heights of a letter.
_CLOSE: Final = 1.7
#: What is not at its end, and what goes on with the row above: "Roe J., and" above "Wang R. (2031)".
_OPEN_END: Final = re.compile(r"(?:[,&–—-]|\b(?:and|of|in|for|the|to))$")
_GOES_ON: Final = re.compile(r"[(（a-z&–—]")
_FIGURES: Final = re.compile(r"\d")
#: How far apart, in heights of a letter, what stands in the margin and its row may be.
_BESIDE: Final = 0.6


def margin_edge(pages: Sequence[Sequence[Row]]) -> float | None:
    """Where the text begins beside a margin with headings in it, in points; ``None`` where there is no such margin."""
    found = [row for page in pages for row in page]
    if not found:
        return None
    left = min(row.pieces[0].left for row in found)
    right = max(row.pieces[-1].right for row in found)
    begun = Counter(round(piece.left) for row in found for piece in row.pieces[:2] if piece.left > left + _WOBBLE)
    for at, times in begun.most_common(3):
        edge = at - 1.0
        over = sum(_crosses(row, edge) for row in found)
        if times < _ENOUGH or at - left > _WIDEST * (right - left) or over > _OVER * len(found):
            continue
        cells = [cell for page in pages for cell in _cells(_sides(page, edge)[0])]
        if sum(kind_of(_joined(cell)) is not None for cell in cells) >= _HEADINGS:
            return edge
    return None


def with_margin(page: Sequence[Row], edge: float) -> list[Row]:
    """The rows from top to bottom, a heading of the margin as a row that begins anew, at the edge of the text.

    Anything else in the margin, a date or the authors of a work, stands before the row it is level with.
    """
    lefts, rights = _sides(page, edge)
    cells = [(_joined(cell), cell[0]) for cell in _cells(lefts)]
    upper = all(text.isupper() for text, _ in cells if kind_of(text) is not None)
    made = [row for row in page if _crosses(row, edge)]
    for text, first in cells:
        heading = kind_of(text) is not None or (upper and text.isupper() and not _FIGURES.search(text))
        at = first.main
        piece = Placed(text, edge, at.top, edge - at.size if heading else edge - 2 * at.size, at.bottom, at.size)
        level = next((row for row in rights if abs(middle(row.main) - middle(at)) < _BESIDE * at.size), None)
        if heading or level is None:
            made.append(Row((piece,), anew=heading))
        else:
            rights[rights.index(level)] = Row((piece, *level.pieces))
    return sorted((*made, *rights), key=lambda row: middle(row.main) - (_BESIDE * row.main.size if row.anew else 0))


def _crosses(row: Row, edge: float) -> bool:
    return any(piece.left < edge < piece.right for piece in row.pieces)


def _sides(page: Sequence[Row], edge: float) -> tuple[list[Row], list[Row]]:
    """The rows left and right of the edge, without those that cross it."""
    pieces = [piece for row in page if not _crosses(row, edge) for piece in row.pieces]
    return (
        rows([piece for piece in pieces if piece.left < edge]),
        rows([piece for piece in pieces if piece.left >= edge]),
    )


def _cells(lefts: Sequence[Row]) -> list[list[Row]]:
    """Rows of the margin in groups that are one heading, or one text, each."""
    cells: list[list[Row]] = []
    for row in lefts:
        if cells and _goes_on(cells[-1], row):
            cells[-1].append(row)
        else:
            cells.append([row])
    return cells


def _goes_on(cell: Sequence[Row], row: Row) -> bool:
    step = middle(row.main) - middle(cell[-1].main)
    if step > _CLOSE * row.main.size:
        return False
    if _OPEN_END.search(cell[-1].text) or _GOES_ON.match(row.text):
        return True
    return kind_of(f"{_joined(cell)} {row.text}") is not None


def _joined(cell: Sequence[Row]) -> str:
    return " ".join(row.text for row in cell)
