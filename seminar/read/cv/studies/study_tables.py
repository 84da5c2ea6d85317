"""Studies kept as a table: a row of column headings in any order, and below it one degree in each row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from seminar.read.cv.periods import period
from seminar.read.cv.table_cells import cells_of
from seminar.read.cv.vocabulary import cv_words, plain
from seminar.read.document import Line

#: The facts of a study that make a row of headings one of studies.
_NEEDED: Final = 3
_LONGEST: Final = 300
#: Blanks before what is no row of its own.
_FAR: Final = 24
#: 2008 / 08  至  2013 / 12: the years of one cell, set wide
_STRETCH: Final = re.compile(
    r"(?:19|20)\d\d\s{0,3}[/.年-]\s{0,3}\d{1,2}\s{0,3}月?\s{0,3}(?:至|到|[~～–—-])\s{0,3}"
    r"(?:(?:19|20)\d\d\s{0,3}[/.年-]\s{0,3}\d{1,2}\s{0,3}月?|迄?今|present)"
)

#: A row: the fact of each column (``degree``, ``institution``, ``subject``, ``years``) with what stands in it.
Row = tuple[Mapping[str, str], int]


def study_rows(lines: Sequence[Line]) -> tuple[Row, ...]:
    """The rows below the headings, with the line of each; nothing where the lines are no table, or a row is no row."""
    filled = [line for line in lines if line.text.strip() and line.label is None]
    head = next((at for at, line in enumerate(filled) if _columns(line.text)), None)
    if head is None:
        return ()
    columns = _columns(filled[head].text)
    below = [line for line in filled[head + 1 :] if not _goes_on(line.text)]
    rows = list(_rows(columns, below))
    return tuple(rows) if rows and len(rows) * 2 >= len(below) else ()


def _goes_on(text: str) -> bool:
    """Whether a line far to the right is the rest of one cell of the row above it: First with / Distinction."""
    return len(text) - len(text.lstrip()) >= _FAR and len(cells_of(text[:_LONGEST])) == 1


def _closed_up(match: re.Match[str]) -> str:
    return re.sub(r"\s+", "", match[0])


def _columns(text: str) -> tuple[str, ...]:
    """The facts that the cells of a row of headings name; ``""`` for a column of something else."""
    cells = [plain(cell) for cell in cells_of(text)] if len(text) <= _LONGEST else []
    columns = tuple(_column(cell) for cell in cells)
    named = {column for column in columns if column}
    return columns if len(named) >= _NEEDED and {"degree", "institution"} <= named else ()


def _column(cell: str) -> str:
    """The fact of a column; a heading that leaves the choice, "Major / Area of study", where both halves are one."""
    known = cv_words().study_columns
    halves = {known.get(half.strip(), "") for half in re.split(r"[/／]|\sor\s", cell)}
    return known.get(cell) or (halves.pop() if len(halves) == 1 else "")


def _rows(columns: Sequence[str], lines: Sequence[Line]) -> Iterator[Row]:
    for line in lines:
        cells = cells_of(_STRETCH.sub(_closed_up, line.text[:_LONGEST]))
        if len(cells) == len(columns):
            row: dict[str, str] = {}
            for named, cell in zip(columns, cells, strict=True):
                column = named or ("years" if "years" not in columns and period(cell) else "")
                if column and cell.strip(" -–—/"):
                    row[column] = f"{row[column]} – {cell}" if column in row else cell
            yield row, line.number
