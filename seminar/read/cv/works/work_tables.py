"""Lists of works kept as a table: a row of column headings, and below it one work in each row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.read.cv.table_cells import cells_of
from seminar.read.cv.vocabulary import cv_words, plain
from seminar.read.document import Line

#: Columns that make a row the head of a table.
_ENOUGH: Final = 2


def table_titles(lines: Sequence[Line]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """The titles in the column headed so and the line of each; nothing where the list is no table."""
    rows = [(cells_of(line.text), line.number) for line in lines if line.text.strip()]
    head = next((at for at, (cells, _) in enumerate(rows) if _title_column(cells) is not None), None)
    return () if head is None else tuple(_below(rows[head:]))


def _below(rows: Sequence[tuple[list[str], int]]) -> Iterator[tuple[str, tuple[int, ...]]]:
    column, width = _title_column(rows[0][0]), len(rows[0][0])
    for cells, number in rows[1:]:
        if (again := _title_column(cells)) is not None:
            column, width = again, len(cells)  # the next table: 期刊论文, then 会议论文
        elif column is not None and len(cells) == width and (title := cells[column].strip('《》“”" ')):
            yield title, (number,)


def _title_column(cells: Sequence[str]) -> int | None:
    """Where the titles stand, in a row that is the head of a table."""
    words = cv_words().work_columns
    named = [plain(cell) for cell in cells]
    if len(cells) < _ENOUGH or any(len(name) > 20 or re.search(r"\d{4}", name) for name in named):
        return None
    return next((at for at, name in enumerate(named) if name in words), None)
