"""The rows of a page as text: each piece at its place, wide gaps as blanks in proportion."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median, quantiles
from typing import Final, Protocol

from seminar.language import has_han
from seminar.read.cv.periods import period

#: How far apart, in heights of a letter, the middles of two pieces of one row may be; raised figures stand above it.
_LEVEL: Final = 0.45
#: Space between two rows, in rows, from which a blank line stands for it.
_APART: Final = 1.35
#: Gaps in heights of a letter: none between the pieces of a word, one blank between words, from there on several.
_WITHIN_WORD, _BETWEEN_WORDS = 0.13, 0.85
_WIDE: Final = 1.2
#: Blanks before the date at the right margin, which stands far from what it dates.
_BEFORE_DATE: Final = 4
#: Columns of characters of the widest line: a piece far to the right is as far as this.
_WIDEST: Final = 200
#: Width of a letter in heights, where a page has too little text to tell.
_USUAL_WIDTH: Final = 0.45

#: Letters of a Chinese name or heading that is set wide.
_LETTERS: Final = 4
#: A word is cut by a soft hyphen at the end of a line, and some fonts have no hyphen but those of typesetters.
_HYPHENS: Final = {0xAD: "-", 0x2010: "-", 0x2011: "-"}


class Piece(Protocol):
    """A piece of a line on a page, lengths in points, y downwards; :class:`Fragment` of the documents is one."""

    @property
    def text(self) -> str: ...
    @property
    def left(self) -> float: ...
    @property
    def top(self) -> float: ...
    @property
    def right(self) -> float: ...
    @property
    def bottom(self) -> float: ...
    @property
    def size(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece put together from others."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces at one height, from left to right. ``anew``: a blank line stands before it, however close it is."""

    pieces: tuple[Piece, ...]
    anew: bool = False

    @property
    def main(self) -> Piece:
        """The largest piece: a raised figure beside it says little of the height of the row."""
        return max(self.pieces, key=lambda piece: piece.size)

    @property
    def text(self) -> str:
        """The words of the row, without its gaps."""
        return " ".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Measure:
    """How the lengths of a page become characters: where its text begins, the width of a letter, the usual pitch."""

    left: float
    letter: float
    pitch: float


def middle(piece: Piece) -> float:
    return (piece.top + piece.bottom) / 2


def rows(pieces: Sequence[Piece]) -> list[Row]:
    """The rows of pieces from top to bottom."""
    found: list[list[Piece]] = []
    main: Piece | None = None
    for piece in sorted(pieces, key=middle):
        if main is not None and _is_level(piece, main) and not any(_above(other, piece) for other in found[-1]):
            found[-1].append(piece)
            main = piece if piece.size > main.size else main
        else:
            found.append([piece])
            main = piece
    return [Row(tuple(sorted(row, key=lambda one: one.left))) for row in found]


def _is_level(piece: Piece, main: Piece) -> bool:
    return middle(piece) - middle(main) < _LEVEL * max(piece.size, main.size)


def _above(one: Piece, other: Piece) -> bool:
    """Whether a piece stands over another, so that they are in two rows set close."""
    size = min(one.size, other.size)
    return min(one.right, other.right) - max(one.left, other.left) > size and middle(other) - middle(one) > 0.2 * size


def measure(pages: Sequence[Sequence[Row]]) -> Measure:
    """The measure of all pages: letters rather narrow, so that text fits before what stands to its right."""
    pieces = [piece for page in pages for row in page for piece in row.pieces]
    widths = [(piece.right - piece.left) / _columns(piece.text) for piece in pieces if len(piece.text) > 3]
    size = median([piece.size for piece in pieces] or [1.0])
    letter = quantiles(widths, n=4)[0] if len(widths) > 3 else _USUAL_WIDTH * size
    steps = [step for page in pages for step in _steps(page) if step > 0]
    usual = Counter(round(step * 2) / 2 for step in steps).most_common(1)
    return Measure(min((piece.left for piece in pieces), default=0.0), max(letter, 0.1), usual[0][0] if usual else size)


def _columns(text: str) -> int:
    return sum(2 if has_han(char) else 1 for char in text)


def _steps(page: Sequence[Row]) -> list[float]:
    return [middle(below.main) - middle(above.main) for above, below in pairwise(page)]


def lines(block: Sequence[Row], by: Measure) -> Iterator[str]:
    """The text of rows, one line each; a blank line where the page leaves room."""
    edge = max((row.pieces[-1].right for row in block), default=0.0)
    for at, row in enumerate(block):
        if row.anew or (at and _is_apart(block[at - 1], row, by.pitch)):
            yield ""
        yield _line(row, by, edge)


def _is_apart(above: Row, below: Row, pitch: float) -> bool:
    step = middle(below.main) - middle(above.main)
    size = max(above.main.size, below.main.size)
    return step > _APART * max(pitch, size)


def _line(row: Row, by: Measure, edge: float) -> str:
    """The text of a row; ``edge`` is the right margin, where dates stand."""
    if 1 < len(row.pieces) <= _LETTERS and all(len(one.text) == 1 and has_han(one.text) for one in row.pieces):
        return " " * _blanks("", None, row.pieces[0], by) + "".join(one.text for one in row.pieces)
    text = ""
    before: Piece | None = None
    for piece in row.pieces:
        if before is not None and piece.right > edge - 2 * piece.size and _is_far_date(before, piece):
            blanks = _BEFORE_DATE
        else:
            blanks = _blanks(text, before, piece, by)
        text += " " * blanks + piece.text.strip()
        before = piece
    return text.translate(_HYPHENS)


def _is_far_date(before: Piece, piece: Piece) -> bool:
    return _gap(before, piece) >= _BETWEEN_WORDS and period(piece.text) is not None


def _gap(before: Piece, piece: Piece) -> float:
    return (piece.left - before.right) / max(piece.size, before.size)


def _blanks(text: str, before: Piece | None, piece: Piece, by: Measure) -> int:
    place = min(round((piece.left - by.left) / by.letter), _WIDEST)
    if before is None:
        return max(place, 0)
    gap = _gap(before, piece)
    if -_BETWEEN_WORDS < gap < _BETWEEN_WORDS:
        return 1 if gap > _WITHIN_WORD else 0
    return max(place - len(text), 3 if gap > _WIDE else 2)
