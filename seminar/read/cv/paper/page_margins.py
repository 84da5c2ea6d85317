"""Headings in the left margin of a page, beside their text: each on a line of its own above it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.paper.page_rows import Piece, Placed, Row, middle, rows
from seminar.read.cv.vocabulary import kind_of

#: Rows that begin at the edge of the text, and headings in the margin, at least.
_ENOUGH: Final = 6
_HEADINGS: Final = 2
#: Known headings that make a column one of headings.
_KNOWN: Final = 4
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
_CUT: Final = re.compile(r"(?<=[^\W\d_])[-\xad]\s(?=[^\W\d_])")
#: Rows, and words, of the longest heading.
_MOST_ROWS: Final = 4
#: How far from the edge, in heights of a letter, a heading may end that runs into its text.
_NEAR: Final = 2.5
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
        split = [_apart(page, edge) for page in pages]
        over = sum(_crosses(row, edge) for page in split for row in page)
        if times < _ENOUGH or at - left > _WIDEST * (right - left) or over > _OVER * len(found):
            continue
        cells = [cell for page in split for cell in _cells(_sides(page, edge)[0])]
        if sum(kind_of(_joined(cell)) is not None for cell in cells) >= _HEADINGS:
            return edge
    return None


def are_headings(column: Sequence[Row]) -> bool:
    """Whether a column holds headings and nothing else, in one row or broken over several: a margin, no side bar."""
    cells = [_joined(cell) for cell in _cells(column)]
    known = sum(kind_of(text) is not None for text in cells)
    return known >= _KNOWN and known * 2 >= len(cells) and not any(_FIGURES.search(text) for text in cells)


def with_margin(page: Sequence[Row], edge: float) -> list[Row]:
    """The rows from top to bottom, a heading of the margin as a row that begins anew, at the edge of the text.

    Anything else in the margin, a date or the authors of a work, stands before the row it is level with.
    """
    page = _apart(page, edge)
    lefts, rights = _sides(page, edge)
    cells = [(_joined(cell), cell[0]) for cell in _cells(lefts)]
    upper = all(text.isupper() for text, _ in cells if kind_of(text) is not None)
    made = [row for row in page if _crosses(row, edge)]
    heights = [middle(row.main) for row in rights]
    for text, first in cells:
        heading = kind_of(text) is not None or (upper and text.isupper() and not _FIGURES.search(text))
        at = first.main
        piece = Placed(text, edge, at.top, edge - at.size if heading else edge - 2 * at.size, at.bottom, at.size)
        level = bisect_left(heights, middle(at) - _BESIDE * at.size)
        if heading or level == len(rights) or heights[level] > middle(at) + _BESIDE * at.size:
            made.append(Row((piece,), anew=heading))
        else:
            rights[level] = Row((piece, *rights[level].pieces))
    return sorted((*made, *rights), key=lambda row: middle(row.main) - (_BESIDE * row.main.size if row.anew else 0))


def _apart(page: Sequence[Row], edge: float) -> list[Row]:
    return [Row(tuple(part for piece in row.pieces for part in _split(piece, edge)), row.anew) for row in page]


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
    rest = list(lefts)
    while rest:
        most = _heading_rows(rest)
        if most == 1 and cells and _is_close(cells[-1][-1], rest[0]) and _goes_on(cells[-1][-1].text, rest[0].text):
            cells[-1].append(rest[0])
        else:
            cells.append(rest[:most])
        rest = rest[most:]
    return cells


def _heading_rows(rest: Sequence[Row]) -> int:
    """How many of the rows are one heading together: "Research" above "Interests"; 1 where none is broken."""
    close = 1
    while close < min(len(rest), _MOST_ROWS) and _is_close(rest[close - 1], rest[close]):
        if _FIGURES.search(rest[close].text):
            break  # "Education", and below it the years of the first study
        close += 1
    return next((most for most in range(close, 1, -1) if kind_of(_joined(rest[:most])) is not None), 1)


def _is_close(above: Row, below: Row) -> bool:
    return middle(below.main) - middle(above.main) <= _CLOSE * below.main.size


def _goes_on(above: str, below: str) -> bool:
    capitals = above.isupper() and below.isupper() and not _FIGURES.search(above + below)
    return bool(_OPEN_END.search(above) or _GOES_ON.match(below)) or (capitals and kind_of(below) is None)


def _joined(cell: Sequence[Row]) -> str:
    """The text of rows as one, a word cut at the end of a row whole."""
    return _CUT.sub("", " ".join(row.text for row in cell))


def _split(piece: Piece, edge: float) -> list[Piece]:
    """A heading so near its text that both are one piece, as two; else the piece as it is."""
    if not piece.left < edge < piece.right:
        return [piece]
    words = piece.text.split()
    for most in range(1, min(len(words), _MOST_ROWS)):
        heading, text = " ".join(words[:most]), " ".join(words[most:])
        end = piece.left + (piece.right - piece.left) * _width(heading) / _width(piece.text)
        if kind_of(heading) is not None and abs(end - edge) < _NEAR * piece.size:
            first = Placed(heading, piece.left, piece.top, edge - 1.0, piece.bottom, piece.size)
            return [first, Placed(text, edge, piece.top, piece.right, piece.bottom, piece.size)]
    return [piece]


def _width(text: str) -> float:
    """The width of a text in small letters; a capital is a third wider."""
    return len(text) + sum(char.isupper() for char in text) / 3
