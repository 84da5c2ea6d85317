"""Rows of a page as text: each piece at its place, wide gaps as blanks in proportion."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median, quantiles
from typing import Final

from seminar.language import has_han
from seminar.read.cv.paper.page_rows import Piece, Row, middle
from seminar.read.cv.periods import period

#: Space between two rows, in rows, from which a blank line stands for it.
_APART: Final = 1.35
#: How much larger than the row above it, and than other text, a heading is set, and how many words it has at most.
_LARGER: Final = 1.2
_HEADING: Final = 6
#: Gaps in heights of a letter: none between the pieces of a word, one blank between words, from there on several.
_WITHIN_WORD, _BETWEEN_WORDS = 0.13, 0.85
#: A gap up to this may be a space set wide to fill the line, where nothing else begins below or above its end.
_SET_WIDE: Final = 1.8
#: Share of its width that is text, in a line that is filled.
_FILLED: Final = 0.85
#: How far in points the beginnings of pieces of one column may be apart.
_WOBBLE: Final = 2
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


@dataclass(frozen=True, slots=True)
class Measure:
    """How the lengths of a page become characters, in points.

    Where its text begins, the width of a letter, its height, and the usual step from row to row.
    """

    left: float
    letter: float
    size: float
    pitch: float


def measure(blocks: Sequence[Sequence[Row]]) -> Measure:
    """The measure of all pages: letters rather narrow, so that text fits before what stands to its right."""
    pieces = [piece for block in blocks for row in block for piece in row.pieces]
    widths = [(piece.right - piece.left) / _columns(piece.text) for piece in pieces if len(piece.text) > 3]
    size = median([piece.size for piece in pieces] or [1.0])
    letter = quantiles(widths, n=4)[0] if len(widths) > 3 else _USUAL_WIDTH * size
    steps = [middle(below.main) - middle(above.main) for block in blocks for above, below in pairwise(block)]
    usual = Counter(round(step * 2) / 2 for step in steps if step > 0).most_common(1)
    left = min((piece.left for piece in pieces), default=0.0)
    return Measure(left, max(letter, 0.1), size, usual[0][0] if usual else size)


def _columns(text: str) -> int:
    return sum(2 if has_han(char) else 1 for char in text)


def lines(block: Sequence[Row], by: Measure) -> Iterator[str]:
    """The text of rows, one line each; a blank line where the page leaves room."""
    frame = _Frame(by, max((row.pieces[-1].right for row in block), default=0.0), _begun(block))
    for at, row in enumerate(block):
        if at and (row.anew or _is_apart(block[at - 1], row, by)):
            yield ""
        yield _line(row, frame)


@dataclass(frozen=True, slots=True)
class _Frame:
    """A block of rows: its measure, its right margin, and where pieces of several rows begin."""

    by: Measure
    edge: float
    begun: Counter[int]


def _begun(block: Sequence[Row]) -> Counter[int]:
    """How many rows have a piece behind others that begins near a point."""
    return Counter(at for row in block for piece in row.pieces[1:] for at in _near(piece.left))


def _near(left: float) -> range:
    return range(round(left) - _WOBBLE, round(left) + _WOBBLE + 1)


def _is_apart(above: Row, below: Row, by: Measure) -> bool:
    larger = below.main.size > _LARGER * max(above.main.size, by.size) and len(below.pieces) == 1
    if larger and len(below.text.split()) <= _HEADING:
        return True
    size = max(above.main.size, below.main.size)
    return middle(below.main) - middle(above.main) > _APART * max(by.pitch, size)


def _line(row: Row, frame: _Frame) -> str:
    if 1 < len(row.pieces) <= _LETTERS and all(len(one.text) == 1 and has_han(one.text) for one in row.pieces):
        return " " * _place(row.pieces[0], frame) + "".join(one.text for one in row.pieces)
    text = " " * _place(row.pieces[0], frame) + row.pieces[0].text.strip()
    for before, piece in pairwise(row.pieces):
        text += " " * _blanks(text, row, before, piece, frame) + piece.text.strip()
    return text.translate(_HYPHENS)


def _place(piece: Piece, frame: _Frame) -> int:
    return max(min(round((piece.left - frame.by.left) / frame.by.letter), _WIDEST), 0)


def _blanks(text: str, row: Row, before: Piece, piece: Piece, frame: _Frame) -> int:
    """The blanks between two pieces of a row; ``text`` is the row up to there."""
    gap = (piece.left - before.right) / max(piece.size, before.size)
    if -_BETWEEN_WORDS < gap < _BETWEEN_WORDS:
        return 1 if gap > _WITHIN_WORD else 0
    if piece.right > frame.edge - 2 * piece.size and period(piece.text) is not None:
        return _BEFORE_DATE
    if 0 < gap < _SET_WIDE and frame.begun[round(piece.left)] < 2:
        return 1 if _is_filled(row, frame) else 2
    return max(_place(piece, frame) - len(text), 3)


def _is_filled(row: Row, frame: _Frame) -> bool:
    """Whether a row is a line of text that reaches the right margin, with no more than spaces in it."""
    left, right = row.pieces[0].left, row.pieces[-1].right
    text = sum(piece.right - piece.left for piece in row.pieces)
    return right > frame.edge - row.main.size and text > _FILLED * (right - left)
