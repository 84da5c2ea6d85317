"""Tables of many talks: a row of headers somewhere near the top, a talk in each row below.

Works on rows of text, whatever they came from. Header words go out unchanged: the reader knows what they mean.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from seminar.findings import Finding, Severity
from seminar.language import has_han
from seminar.read.date_order import month_first
from seminar.read.document import Document, Line
from seminar.read.documents import grid
from seminar.read.documents.refusal import DocumentError, finding
from seminar.read.documents.text import decode
from seminar.read.lexicon import Lexicon

CELL_LIMIT = 100_000
_HEADER_ROWS = 40
_HEADER_ROWS_ON_A_PAGE = 5
_DELIMITERS = ",\t;|，"
_DATE_HEADER = re.compile(r"日期|时间|時間|date|time|when|day", re.I)


#: ``茶歇``, ``Coffee break``: what stands between the talks of a programme.
_PAUSE = re.compile(
    r"(?:茶歇|午餐|午休|晚餐|早餐|休息|合影|签到|簽到|报到|報到|开幕式?|開幕式?|闭幕式?|閉幕式?|(?:领导|嘉宾)?致[辞辭])"
    r"(?:[/、与和及 ]{0,2}(?:茶歇|合影|休息|午休|午餐|报到|签到))?"
    r"|(?:tea|coffee|lunch|dinner|break|reception|registration)(?:[\s/&-]+(?:and\s+)?(?:tea|coffee|break|refreshments))?"
    r"|(?:opening|closing|welcome)(?:\s+(?:remarks|ceremony|address|session))?",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A row as the user counts it, with the text of each cell (empty where there is none)."""

    number: int
    cells: tuple[str, ...]

    @property
    def filled(self) -> tuple[str, ...]:
        return tuple(cell for cell in self.cells if cell)


def read_csv(data: bytes, name: str, kind: str = "csv") -> tuple[Document, ...]:
    """The talks of a .csv or .tsv, a document each; encoding and delimiter are found. Raises ``DocumentError``."""
    decoded = decode(data, name)
    rows = _split(decoded.text, name, "\t" if kind == "tsv" else None)
    documents = talks(rows, name, kind)
    if not documents:
        raise DocumentError("documents.no-table", name=name)
    first = replace(documents[0], findings=(*decoded.findings, *documents[0].findings))
    return (first, *documents[1:])


def _split(text: str, name: str, delimiter: str | None) -> list[Row]:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    start = 1
    if match := re.match(r"sep=(.)\n", text, re.I):  # Excel's own line
        delimiter, text, start = match[1], text[match.end() :], 2
    chosen = delimiter if delimiter and delimiter in text else max(_DELIMITERS, key=lambda d: _regularity(text, d))
    rows = _rows(text, chosen, csv.QUOTE_MINIMAL)
    if rows is None or any(_swallowed(cell, chosen) for row in rows for cell in row):
        rows = _rows(text, chosen, csv.QUOTE_NONE)  # a quotation mark that is never closed
    if rows is None:
        raise DocumentError("documents.damaged", name=name)
    if sum(map(len, rows)) > CELL_LIMIT:
        raise DocumentError("documents.too-many-cells", name=name, limit=CELL_LIMIT)
    return [Row(n, tuple(cell.strip() for cell in row)) for n, row in enumerate(rows, start)]


def _rows(text: str, delimiter: str, quoting: int) -> list[list[str]] | None:
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting))  # type: ignore[arg-type]
    except csv.Error:
        return None


def _swallowed(cell: str, delimiter: str) -> bool:
    return sum(line.count(delimiter) >= 2 for line in cell.split("\n")) >= 3


def _regularity(text: str, delimiter: str) -> tuple[int, int]:
    """How many of the first lines have the same number of columns (at least two), and how many columns."""
    counts = [len(row) for row in (_rows(text[:20_000], delimiter, csv.QUOTE_MINIMAL) or []) if any(row)]
    usual = max(set(counts), key=counts.count, default=0)
    return (counts.count(usual), usual) if usual > 1 else (0, 0)


def talks(rows: Sequence[Row], name: str, kind: str) -> tuple[Document, ...]:
    """A document for each talk of a table; one for a form of labels and values; none where neither is seen.

    Titles above the header, blank rows, repeated headers and notes below are left out, each note with a finding.
    """
    rows = [row for row in rows if row.filled]
    at = next((n for n, row in enumerate(rows[:_HEADER_ROWS]) if _is_header(row, rows[n + 1 : n + 4])), None)
    if at is None:
        return _form(rows, name, kind)
    table = _Table(name, kind, rows[at])
    for row in rows[at + 1 :]:
        table.add(row)
    above = [_left_out(row) for row in rows[:at]]
    documents = dated(table.documents)
    if not documents:
        return ()
    return (replace(documents[0], findings=(*above, *map(_left_out, table.notes))), *documents[1:])


@dataclass(frozen=True, slots=True)
class Listed:
    """A table on a page that lists talks: the texts above its labels, the lines of each talk, the texts between."""

    above: tuple[str, ...]
    talks: tuple[tuple[Line, ...], ...]
    notes: tuple[str, ...]


def listed(cells: Sequence[tuple[str, ...]], first: int = 1) -> Listed | None:
    """The talks of a table on a page, its rows numbered from ``first``; ``None`` for a form, or a frame of texts."""
    rows = [row for n, texts in enumerate(cells, first) if (row := Row(n, texts)).filled]
    for at, head in enumerate(rows[:_HEADER_ROWS_ON_A_PAGE]):
        # a row of one cell is a day, or a note
        full = [row.cells for row in rows[at + 1 :] if len(row.filled) > 1]
        if not grid.is_list([head.cells, *full]):
            continue
        table = _Table("", "", head)
        for row in rows[at + 1 :]:
            table.add(row)
        above = tuple(" ".join(row.filled) for row in rows[:at])
        notes = tuple(" ".join(row.filled) for row in table.notes)
        return Listed(above, tuple(talk.lines for talk in table.documents), notes) if table.documents else None
    return None


def dated(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The talks of a table, told how those of its dates that leave month and day open are meant."""
    lines = [line for document in documents for line in document.lines]
    dates = [line.text for line in lines if _DATE_HEADER.search(line.label or "")]
    headed = any(has_han(line.label or "") for line in lines)
    order = month_first(dates, chinese=headed or 2 * sum(has_han(line.text) for line in lines) > len(lines))
    return tuple(replace(document, month_first=order) for document in documents)


def _is_header(row: Row, below: Sequence[Row]) -> bool:
    filled = row.filled
    if len(filled) < 2 or len(set(filled)) < len(filled):
        return False
    labels = sum(map(grid.is_label, filled))
    if labels < 2 or labels < 0.5 * len(filled):
        return False
    # in a form the left column goes on with labels; below a header stand values
    lefts = [r.filled[0] for r in below if r.filled]
    form = len(filled) <= 4 and sum(map(grid.is_label, lefts)) > 0.5 * len(lefts) and labels < len(filled)
    return bool(below) and not form


def _form(rows: Sequence[Row], name: str, kind: str) -> tuple[Document, ...]:
    """A sheet filled in as a form: labels on the left, values beside them."""
    lines = [Line(row.number, e.text, e.label) for row in rows for e in grid.entries(row.filled)]
    labelled = sum(line.label is not None and grid.is_label(line.label) for line in lines)
    if labelled < 2 or labelled < 0.4 * len(lines):
        return ()
    return (Document(name, kind, tuple(lines)),)


def _left_out(row: Row) -> Finding:
    text = " ".join(row.filled)[:120]
    return finding("row-left-out", Severity.INFO, lines=(row.number,), values=(text,), row=row.number, text=text)


class _Table:
    """A table being read: the header in force, the day a heading row gave, the talks so far."""

    def __init__(self, name: str, kind: str, header: Row) -> None:
        self.name = name
        self.kind = kind
        self.written = header.cells
        self.header = _with_speaker(header.cells)
        self.day: str | None = None
        self.documents: list[Document] = []
        #: rows of no talk
        self.notes: list[Row] = []
        self._fresh = True

    def add(self, row: Row) -> None:
        filled = row.filled
        if row.cells in (self.written, self.header):
            return
        if self._fresh and self._continues(row):
            self.header = tuple(_under_merged(_aligned(self.header, row.cells)))
        elif len(filled) == 1:
            self._alone(row)
        elif len(filled) == len(set(filled)) >= 3 and sum(map(grid.is_label, filled)) >= 0.8 * len(filled):
            self.written, self.header, self.day = row.cells, _with_speaker(row.cells), None  # a further table below
        else:
            self._talk(row)
        self._fresh = False

    def _continues(self, row: Row) -> bool:
        """A second row of headers, under a merged one."""
        pairs = list(_aligned(self.header, row.cells))
        gaps = [sub for top, sub in pairs if not top]
        own = [sub for top, sub in pairs if sub and sub != top]
        return any(gaps) and all(map(grid.is_short, own)) and 2 * sum(map(_is_sub_label, own)) >= len(own)

    def _alone(self, row: Row) -> None:
        text = row.filled[0]
        if len(text) <= 40 and grid.DAY.search(text) and not text.startswith(("注", "备注", "*", "Note")):
            self.day = text
        else:
            self.notes.append(row)

    def _talk(self, row: Row) -> None:
        if any(_PAUSE.fullmatch(cell.strip()) for cell in row.filled):
            self.notes.append(row)
            return
        lines = [
            Line(row.number, text, grid.one_line(named) or None)
            for label, cell in _aligned(self.header, row.cells)
            if cell and not grid.counts_rows(label)
            for named, text in _apart(label, cell)
        ]
        if self.day and not any(
            line.label and _DATE_HEADER.search(line.label) and grid.DAY.search(line.text) for line in lines
        ):
            han = any(ch > "\u2e7f" for ch in "".join(self.header))
            lines.insert(0, Line(row.number, self.day, "日期" if han else "Date"))
        if len(lines) < 2:
            self.notes.append(row)
            return
        self.documents.append(Document(self.name, self.kind, tuple(lines)))


def _with_speaker(header: tuple[str, ...]) -> tuple[str, ...]:
    """The headers of a table; ``Name`` is the speaker's where no other column is."""
    fields = [Lexicon.load().field_of(cell) for cell in header]
    if "speaker" in fields or "title" not in fields:
        return header
    return tuple("Speaker" if cell.strip().casefold() in ("name", "full name") else cell for cell in header)


#: ``摘要：…``, a line within a cell.
_LABELLED = re.compile(r"([^:：\n]{2,16})[:：]\s*(\S.*)")


def _apart(label: str, cell: str) -> Iterable[tuple[str, str]]:
    """The facts of one cell: its lines from a label on are that label's (``题目与摘要``: the title, ``摘要：…``)."""
    first, *further = cell.split("\n")
    facts = [(label, [first])]
    for line in further:
        inner = _LABELLED.fullmatch(line.strip())
        if inner and grid.is_label(inner[1]):
            facts.append((inner[1], [inner[2]]))
        else:
            facts[-1][1].append(line)
    return [(named, "\n".join(lines)) for named, lines in facts]


def _aligned(header: Sequence[str], cells: Sequence[str]) -> Iterable[tuple[str, str]]:
    width = max(len(header), len(cells))
    return zip((*header, *[""] * (width - len(header))), (*cells, *[""] * (width - len(cells))), strict=True)


def _is_sub_label(text: str) -> bool:
    """Whether a cell below a header is one itself, or names a language (``题目`` over ``中文`` and ``英文``)."""
    return grid.is_label(text) or re.fullmatch(r"[中英]文?|Chinese|English", text.strip(), re.I) is not None


def _under_merged(pairs: Iterable[tuple[str, str]]) -> Iterable[str]:
    """The labels of two rows as one; one over several columns says of what the others are (``题目`` | ``英文``)."""
    above = ""
    for top, sub in pairs:
        above = top or (above if sub else "")
        yield _joined(top if top or grid.is_label(sub) else above, sub)


def _joined(top: str, sub: str) -> str:
    if not top or not sub or top == sub:
        return top or sub
    return top + sub if top[-1] > "\u2e7f" and sub[0] > "\u2e7f" else f"{top} {sub}"
