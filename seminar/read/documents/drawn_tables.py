"""The drawn tables of a page as a reader takes them: forms, label by label, and lists of talks, row by row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.read.document import Line
from seminar.read.documents import grid
from seminar.read.documents.glyphs import Fragment, Glyph, fragments
from seminar.read.documents.layout import reading_order
from seminar.read.documents.pages import paragraphs
from seminar.read.documents.ruling import Box, Ruled
from seminar.read.documents.set_wide import justified
from seminar.read.documents.tables import listed
from seminar.read.documents.wrapping import joined
from seminar.read.lexicon import Lexicon

#: Columns of the lines of tables are counted from here, apart from those of the text around them.
_FIRST_COLUMN = 10_000
_LATIN_NAME = re.compile(r"(?:[A-Z\u00c0-\u00de][\w.'’-]*\s){1,3}[A-Z\u00c0-\u00de][\w'’-]+")
#: Two words in a row: ``Longfellow, University of …`` is the rest of a name and an institution.
_BEGINS_AN_INSTITUTION = re.compile(r"[A-Z\u00c0-\u00de][\w'’-]+\s\w")


@dataclass(frozen=True, slots=True)
class Page:
    """A page as read: its lines in reading order, and the lines of each talk of the lists on it."""

    lines: tuple[Fragment, ...]
    talks: tuple[tuple[Line, ...], ...] = ()


def around_and_within(glyphs: Sequence[Glyph], tables: Sequence[Ruled]) -> Page:
    """A page with drawn tables: those that are forms as facts with labels, those that list talks as the talks.

    A table that is neither (a poster in boxes) is read cell by cell.
    """
    told: list[tuple[Box, Page]] = []
    left = list(glyphs)
    for table in tables:
        frame = table.frame
        within = [glyph for glyph in left if _in(frame, glyph)]
        page = _table(table, within, _FIRST_COLUMN * (len(told) + 1))
        if page.lines or page.talks:
            told.append((frame, page))
            left = [glyph for glyph in left if not _in(frame, glyph)]
    found: list[Fragment] = []
    for frame, page in told:
        above = [glyph for glyph in left if _is_over(frame, glyph)]
        found += [*reading_order(fragments(above)), *page.lines]
        left = [glyph for glyph in left if not _is_over(frame, glyph)]
    talks = tuple(talk for _, page in told for talk in page.talks)
    return Page((*found, *reading_order(fragments(left))), talks)


def cells_at_top(glyphs: Sequence[Glyph], tables: Sequence[Ruled]) -> list[Fragment]:
    """The fragments of a page, those of a drawn cell moved up until it begins level with the other cells of its row.

    A label in the middle of a tall cell stands beside the first line of its value then, and not beside the third.
    """
    left = list(glyphs)
    found: list[Fragment] = []
    for table in tables:
        within = [glyph for glyph in left if _in(table.frame, glyph)]
        left = [glyph for glyph in left if not _in(table.frame, glyph)]
        for row in table.rows:
            cells = [justified(fragments(glyph for glyph in within if _in(cell, glyph))) for cell in row]
            tops = [min(piece.middle for piece in cell) for cell in cells if cell]
            for cell, top in zip((cell for cell in cells if cell), tops, strict=True):
                found += [_raised(piece, top - min(tops)) for piece in cell]
    return [*found, *justified(fragments(left))]


def _raised(piece: Fragment, by: float) -> Fragment:
    return replace(piece, top=piece.top - by, bottom=piece.bottom - by)


def _in(box: Box, glyph: Glyph) -> bool:
    return box.holds((glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2)


def _is_over(box: Box, glyph: Glyph) -> bool:
    return (glyph.top + glyph.bottom) / 2 < box.top


def _table(table: Ruled, glyphs: Sequence[Glyph], column: int) -> Page:
    """The facts of a form, the talks of a list, or the paragraphs of one cell after the other."""
    head = [(_text(cell, glyphs), cell) for cell in table.rows[0]]
    names = {cell.left for text, cell in head if _heads_speakers(text)}
    rows = [head, *([(_text(cell, glyphs, names=cell.left in names), cell) for cell in row] for row in table.rows[1:])]
    cells = [[grid.Cell(text, cell.across, cell.down) for text, cell in row] for row in rows]
    whole = grid.unfolded(cells)
    boxes = [row[0][1] for row in rows]
    if (talks := listed(whole)) is not None:
        around = [_said(text, None, boxes[0], column + n) for n, text in enumerate((*talks.above, *talks.notes))]
        return Page(tuple(around), talks.talks)
    if grid.is_calendar(whole):
        texts = [" | ".join(map(grid.one_line, row)) for row in whole]
        return Page(
            tuple(_said(text, None, box, column + n) for n, (text, box) in enumerate(zip(texts, boxes, strict=True)))
        )
    return Page(tuple(_form(cells, boxes, column)))


def _form(cells: Sequence[Sequence[grid.Cell]], boxes: Sequence[Box], column: int) -> list[Fragment]:
    """The facts of a form; its cells one by one where too few of them are labels."""
    entries = [
        (entry, box) for row, box in zip(grid.labels_repeated(cells), boxes, strict=True) for entry in grid.entries(row)
    ]
    labelled = [entry for entry, _ in entries if entry.label is not None and grid.is_label(entry.label)]
    # the first row goes on with the last one of the page before: nothing stands where its label would
    broken = len(cells[0]) > 1 and not cells[0][0].text.strip() and bool(cells[0][1].text.strip())
    if len(labelled) < 2 - broken or 2 * len(labelled) < len(entries) - broken:
        parts = [
            (part, box) for row, box in zip(cells, boxes, strict=True) for cell in row for part in _lines(cell.text)
        ]
        return [_said(part, None, box, column + n) for n, (part, box) in enumerate(parts)]
    found = [_said(entry.text, entry.label, box, column + n) for n, (entry, box) in enumerate(entries)]
    return [replace(found[0], continues=True), *found[1:]] if broken and found[0].label is None else found


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


def _heads_speakers(header: str) -> bool:
    return Lexicon.load().field_of(header.strip()) == "speaker"


def _text(cell: Box, glyphs: Sequence[Glyph], *, names: bool = False) -> str:
    """What a cell says, its broken lines joined, a line for each paragraph.

    In a column of ``names`` a whole name in Latin letters over an institution stays a line of its own, though the
    line looks full: the narrow column says nothing about where it was broken.
    """
    lines = reading_order(fragments(glyph for glyph in glyphs if _in(cell, glyph)))
    if not names or not _name_above(lines):
        return "\n".join(_paragraphs(lines))
    first, *more = _paragraphs(lines[1:])
    while more and not _names_an_institution(first):
        first = joined(first, more.pop(0))  # Deccan Technical, and below it University
    return "\n".join((lines[0].text, first, *more))


def _paragraphs(lines: Sequence[Fragment]) -> list[str]:
    return [f"{label}：{text}" if label else text for text, label in paragraphs([lines])]


def _name_above(lines: Sequence[Fragment]) -> bool:
    if len(lines) < 2 or not _LATIN_NAME.fullmatch(lines[0].text):
        return False
    below = " ".join(line.text for line in lines[1:])
    return _BEGINS_AN_INSTITUTION.match(below) is not None and _names_an_institution(below)


def _names_an_institution(text: str) -> bool:
    return Lexicon.load().mentions("institutions", text)


def _said(text: str, label: str | None, box: Box, column: int) -> Fragment:
    return Fragment(text, box.left, box.top, box.right, box.bottom, 1.0, label, column, whole=True)
