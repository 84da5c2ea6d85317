"""The rows of a page: the pieces of text that stand at one height."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

#: How far apart, in heights of a letter, the middles of two pieces of one row may be; raised figures stand above it.
_LEVEL: Final = 0.45
#: Pieces of a row that may stand close above a further one; a drawing may have thousands at one height.
_NEAR: Final = 60
#: How far above or below its row a bullet may stand that is set between the two rows of its item.
_BULLET_OFF: Final = 0.9
_BULLET: Final = re.compile(r"[•·▪■*●○◦–]")


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


def middle(piece: Piece) -> float:
    return (piece.top + piece.bottom) / 2


def rows(pieces: Sequence[Piece]) -> list[Row]:
    """The rows of pieces from top to bottom."""
    found: list[list[Piece]] = []
    main: Piece | None = None
    for piece in sorted(pieces, key=middle):
        if (
            main is not None
            and _is_level(piece, main)
            and not any(_above(other, piece) for other in found[-1][-_NEAR:])
        ):
            found[-1].append(piece)
            main = piece if piece.size > main.size else main
        else:
            found.append([piece])
            main = piece
    return [Row(tuple(sorted(row, key=lambda one: one.left))) for row in _with_bullets(found)]


def _is_level(piece: Piece, main: Piece) -> bool:
    return middle(piece) - middle(main) < _LEVEL * max(piece.size, main.size)


def _above(one: Piece, other: Piece) -> bool:
    """Whether a piece stands over another, so that they are in two rows set close."""
    size = min(one.size, other.size)
    return min(one.right, other.right) - max(one.left, other.left) > size and middle(other) - middle(one) > 0.2 * size


def _with_bullets(found: Sequence[list[Piece]]) -> list[list[Piece]]:
    """The rows, a bullet that stands alone between two of them in the one above."""
    made: list[list[Piece]] = []
    for row in found:
        lone = len(row) == 1 and _BULLET.fullmatch(row[0].text.strip()) is not None
        if lone and made and middle(row[0]) - middle(made[-1][0]) < _BULLET_OFF * made[-1][0].size:
            made[-1].append(row[0])
        else:
            made.append(row)
    return made
