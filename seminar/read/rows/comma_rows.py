"""A table as a spreadsheet saves it, inside a text: a row of labels, and under it one talk a row (RFC 4180)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.date_order import WEEKDAY
from seminar.read.document import Line
from seminar.read.labels.cell_parts import own_label
from seminar.read.labels.keys import key_field, moment_key
from seminar.read.labels.segments import GROUP, NOISE, Segment, Span
from seminar.read.lexicon import Lexicon

#: A cell in quotation marks, in which a mark is doubled and a line may break; or one without.
_CELL: Final = re.compile(r"\"((?:[^\"]|\"\")*+)\"(?=,|\n|\Z)|([^,\n]*)")
_WIDE: Final = 4
_MOST: Final = 2_000
#: A table tells of talks where it has a column for one of these.
_TELLING: Final = frozenset(("title", "speaker"))


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of such a table, a segment per cell, and the places of its lines.

    ``None`` unless the first line that is not blank is a row of labels without blanks behind its commas.
    """
    begin = next((n for n, line in enumerate(lines) if line.text.strip()), None)
    if begin is None or any(line.label is not None for line in lines):
        return None
    head = lines[begin].text.strip()
    if head.count(",") < _WIDE - 1 or ", " in head or len(head) > 2_000:
        return None
    labels = [cell.text for cell in _cells(lines, begin, begin + 1)]
    fields = [lexicon.field_of(label) or moment_key(label) or key_field(label, lexicon) for label in labels]
    if len(set(filter(None, fields))) < _WIDE or not _TELLING & set(fields):
        return None
    found: list[tuple[Segment, ...]] = []
    mark = Span(begin, lines[begin].number, 0, len(lines[begin].text), lines[begin].text)
    for row in _records(list(_cells(lines, begin + 1, min(len(lines), begin + _MOST))), len(labels)):
        cells = zip(labels, fields, row, strict=True)
        talk = tuple(
            Segment(field or NOISE, label, (_without_label(cell, field, lexicon),), structured=True)
            for label, field, cell in cells
            if cell.text and (field or WEEKDAY.fullmatch(cell.text))
        )
        if {segment.field for segment in talk} & _TELLING:
            found.append((Segment(GROUP, "", mark=mark), *talk) if not found else talk)
    return (tuple(found), frozenset(range(begin, len(lines)))) if found else None


def _without_label(cell: Span, field: str | None, lexicon: Lexicon) -> Span:
    """A cell without its label at its head, where it repeats that of its column."""
    return replace(cell, text=cell.text[own_label(cell.text, field, lexicon) :])


def _cells(lines: Sequence[Line], begin: int, end: int) -> Iterator[Span]:
    """The cells of some lines in order; behind the last one of a row stands an empty line break (``start`` is -1)."""
    text = "\n".join(line.text for line in lines[begin:end])
    row, column, at = begin, 0, 0
    while at <= len(text):
        match = _CELL.match(text, at)
        assert match is not None  # the second form matches nothing at all, too
        said = match[1].replace('""', '"') if match[1] is not None else match[2]
        yield Span(row, lines[row].number, column, column + len(match.group()), said.strip())
        broken = match.group().count("\n")
        row += broken
        column = len(match.group()) - match.group().rfind("\n") - 1 if broken else column + len(match.group())
        at = match.end() + 1
        if text[match.end() : at] == "\n":
            row, column = row + 1, 0
            yield Span(row, 0, -1, -1, "")
        elif text[match.end() : at] == ",":
            column += 1
        else:
            break


def _records(cells: Sequence[Span], wide: int) -> Iterator[list[Span]]:
    """The rows with as many cells as there are labels."""
    row: list[Span] = []
    for cell in (*cells, Span(0, 0, -1, -1, "")):
        if cell.start >= 0:
            row.append(cell)
            continue
        if len(row) == wide:
            yield row
        row = []
