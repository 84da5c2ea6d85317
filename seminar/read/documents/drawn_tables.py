"""The drawn tables of a page as a reader takes them: forms, label by label, and lists of talks, row by row."""

from __future__ import annotations

from collections.abc import Sequence

from seminar.read.documents import grid
from seminar.read.documents.layout import Fragment, Glyph, fragments, reading_order
from seminar.read.documents.pages import paragraphs
from seminar.read.documents.ruling import Box, Ruled
from seminar.read.documents.tables import listed

#: Columns of the lines of tables are counted from here, apart from those of the text around them.
_FIRST_COLUMN = 10_000


def around_and_within(glyphs: Sequence[Glyph], tables: Sequence[Ruled]) -> list[Fragment]:
    """The lines of a page in reading order, those of its drawn tables as facts with labels, or as rows of a list.

    A table that is neither (a poster in boxes) is read cell by cell.
    """
    told: list[tuple[Box, list[Fragment]]] = []
    left = list(glyphs)
    for table in tables:
        frame = table.frame
        within = [glyph for glyph in left if _in(frame, glyph)]
        lines = _lines(table, within, _FIRST_COLUMN * (len(told) + 1))
        if lines:
            told.append((frame, lines))
            left = [glyph for glyph in left if not _in(frame, glyph)]
    found: list[Fragment] = []
    for frame, lines in told:
        above = [glyph for glyph in left if _is_over(frame, glyph)]
        found += [*reading_order(fragments(above)), *lines]
        left = [glyph for glyph in left if not _is_over(frame, glyph)]
    return [*found, *reading_order(fragments(left))]


def _in(box: Box, glyph: Glyph) -> bool:
    return box.holds((glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2)


def _is_over(box: Box, glyph: Glyph) -> bool:
    return (glyph.top + glyph.bottom) / 2 < box.top


def _lines(table: Ruled, glyphs: Sequence[Glyph], column: int) -> list[Fragment]:
    """The facts of a form, the rows of a list, or the paragraphs of one cell after the other."""
    rows = [[(_text(cell, glyphs), cell) for cell in row] for row in table.rows]
    cells = [[grid.Cell(text, cell.across, cell.down) for text, cell in row] for row in rows]
    whole = grid.unfolded(cells)
    boxes = [row[0][1] for row in rows]
    if listed(whole) is not None or grid.is_calendar(whole):
        texts = [" | ".join(map(grid.one_line, row)) for row in whole]
        return [_said(text, None, box, column + n) for n, (text, box) in enumerate(zip(texts, boxes, strict=True))]
    entries = [
        (entry, box) for row, box in zip(grid.labels_repeated(cells), boxes, strict=True) for entry in grid.entries(row)
    ]
    labelled = [entry for entry, _ in entries if entry.label is not None and grid.is_label(entry.label)]
    if len(labelled) < 2 or 2 * len(labelled) < len(entries):
        parts = [(part, box) for row in rows for text, box in row for part in text.split("\n") if part]
        return [_said(part, None, box, column + n) for n, (part, box) in enumerate(parts)]
    return [_said(entry.text, entry.label, box, column + n) for n, (entry, box) in enumerate(entries)]


def _text(cell: Box, glyphs: Sequence[Glyph]) -> str:
    """What a cell says, its broken lines joined, a line for each paragraph."""
    lines = reading_order(fragments(glyph for glyph in glyphs if _in(cell, glyph)))
    return "\n".join(f"{label}：{text}" if label else text for text, label in paragraphs([lines]))


def _said(text: str, label: str | None, box: Box, column: int) -> Fragment:
    return Fragment(text, box.left, box.top, box.right, box.bottom, 1.0, label, column, whole=True)
