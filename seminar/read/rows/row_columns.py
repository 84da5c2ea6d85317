"""The columns of rows with bars and no heads: which of them are the people, their houses, the titles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody
from seminar.read.records.chunks import Chunk, Fields

_BAR: Final = re.compile(r"\s*[|｜]\s*|\t\s*")
#: Rows by which the columns are known, cells of a row, and the share of the rows that have the same.
_ENOUGH: Final = 3
_FEWEST: Final = 2
_MOSTLY: Final = 0.6
#: Letters of a name, words and letters of a house, the share of short cells, and of those that are surely houses.
_LONGEST_NAME: Final = 48
_FEW_WORDS: Final = 7
_SHORT: Final = 70
_HALF: Final = 0.5
_SOME: Final = 0.25
_HOUSE: Final = re.compile(r"\b[A-Z]{3,6}\b|Universit|Institut|College")


@dataclass(frozen=True, slots=True)
class _Row:
    """A row cut at its bars: where its cells stand, and what they say."""

    cells: tuple[Chunk, ...]
    texts: tuple[str, ...]

    @property
    def filled(self) -> bool:
        """Whether it has more than one cell filled; one alone heads the rows below it."""
        return sum(map(bool, self.texts)) > 1


def fields_by_column(rows: Sequence[str], lexicon: Lexicon) -> list[Fields] | None:
    """Who speaks, where from and on what in each row, told by what most cells of each column are.

    The stretches are those of the rows' texts; an empty cell tells nothing, so a row may have no title. ``None`` where
    the rows have no bars, or no column is of names.
    """
    cut = [_row(row) for row in rows]
    told = [row for row in cut if row.filled]
    width = max((len(row.cells) for row in told), default=0)
    alike = sum(len(row.cells) == width for row in told)
    if len(told) < _ENOUGH or width < _FEWEST or alike < _MOSTLY * len(told):
        return None
    columns = [[row.texts[n] for row in told if n < len(row.texts)] for n in range(width)]
    named = [sum(_is_name(cell, lexicon) for cell in column) for column in columns]
    who = max(range(width), key=lambda n: named[n])
    if named[who] < _MOSTLY * len(told):
        return None
    house = next((n for n in range(width) if n != who and _are_houses(columns[n], lexicon)), None)
    others = [n for n in range(width) if n not in (who, house) and any(columns[n])]
    if not others:
        return None
    title = max(others, key=lambda n: sum(map(len, columns[n])))
    meant = {who: "speaker", title: "title"} | ({house: "affiliation"} if house is not None else {})
    return [
        {name: row.cells[n] for n, name in meant.items() if row.filled and n < len(row.cells) and row.texts[n]}
        for row in cut
    ]


def _row(text: str) -> _Row:
    bounds = [0, *(edge for bar in _BAR.finditer(text) for edge in bar.span()), len(text)]
    cells = list(zip(bounds[::2], bounds[1::2], strict=True))
    if len(cells) > 1 and not text[slice(*cells[-1])].strip():
        del cells[-1]  # behind the bar that closes the row
    return _Row(tuple(cells), tuple(text[slice(*cell)].strip(" *_") for cell in cells))


def _is_name(cell: str, lexicon: Lexicon) -> bool:
    return 1 < len(cell) <= _LONGEST_NAME and names_somebody(cell, lexicon, strict=True)


def _are_houses(cells: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a column tells where people work: most of its cells are short, and some hold the word for a house."""
    filled = [cell for cell in cells if cell]
    short = sum(len(cell.split()) <= _FEW_WORDS and len(cell) <= _SHORT for cell in filled)
    known = sum(lexicon.mentions("institutions", cell) or _HOUSE.search(cell) is not None for cell in filled)
    return bool(filled) and short >= _HALF * len(filled) and known >= _SOME * len(filled)
