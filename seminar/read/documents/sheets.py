"""Excel workbooks. The one door to openpyxl."""

from __future__ import annotations

import io
import re
import warnings
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from seminar.findings import Finding
from seminar.read.document import Document
from seminar.read.documents.archive import Archive, opened
from seminar.read.documents.refusal import DocumentError, finding
from seminar.read.documents.tables import CELL_LIMIT, Row, talks

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

#: Rows looked at, filled or not: a stray cell at the bottom of a sheet would else make a million of them.
_ROW_LIMIT = 20_000
_COLUMN_LIMIT = 200
_MERGE = re.compile(
    rb"<(?:\w+:)?mergeCell\s[^>]*?ref=[\"']\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})[\"']"
)
#: What openpyxl raises on the many ways a workbook can be broken.
_DAMAGE = (
    *(ValueError, KeyError, TypeError, AttributeError, IndexError, OSError, EOFError, SyntaxError),
    *(BadZipFile, zlib.error, NotImplementedError, AssertionError, OverflowError, UnboundLocalError),
)


def read(data: bytes, name: str) -> tuple[Document, ...]:
    """A document for each talk in the visible sheets. Raises ``DocumentError``: damaged, locked, no table in it."""
    findings: list[Finding] = []
    with opened(data, name) as archive:
        for path in archive.names:
            if path.endswith((".xml", ".rels", ".vml")):
                archive.xml(path)
        if any(path.lower().endswith("vbaproject.bin") for path in archive.names):
            findings.append(finding("macros"))
        tables = list(_tables(data, name, archive, findings))
    documents = [document for table in tables for document in table]
    if not documents:
        raise DocumentError("documents.no-table", name=name)
    return (replace(documents[0], findings=(*findings, *documents[0].findings)), *documents[1:])


def _tables(data: bytes, name: str, archive: Archive, findings: list[Finding]) -> Iterator[tuple[Document, ...]]:
    import openpyxl

    budget = CELL_LIMIT
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns of extensions it leaves out; none holds text
        try:
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            sheets = [sheet for sheet in book.worksheets if hasattr(sheet, "reset_dimensions")]
            shown = [sheet for sheet in sheets if sheet.sheet_state == "visible"]
            findings += [finding("hidden-sheet", sheet=sheet.title) for sheet in sheets if sheet not in shown]
            read = [(sheet.title, _rows(sheet, archive, budget // max(1, len(shown)), name)) for sheet in shown]
        except _DAMAGE as error:
            raise DocumentError("documents.damaged", name=name) from error
    tables = [(title, rows, talks(rows, name, "xlsx")) for title, rows in read]
    several = sum(bool(table) for _, _, table in tables) > 1
    for title, rows, table in tables:
        if not table and any(row.filled for row in rows):
            findings.append(finding("sheet-without-table", sheet=title))
        yield tuple(replace(document, name=f"{name} [{title}]") for document in table) if several else table


def _rows(sheet: Worksheet, archive: Archive, budget: int, name: str) -> list[Row]:
    # A read-only sheet has methods of its own that the type stubs do not know.
    sheet.reset_dimensions()  # type: ignore[attr-defined]  # the size a sheet says it has may be a lie
    rows: list[list[str]] = []
    filled = 0
    for cells in sheet.iter_rows(max_row=_ROW_LIMIT, max_col=_COLUMN_LIMIT, values_only=True):
        texts = [shown(value) for value in cells]
        filled += sum(map(bool, texts))
        if filled > budget:
            raise DocumentError("documents.too-many-cells", name=name, limit=CELL_LIMIT)
        rows.append(texts)
    _fill_down(rows, archive.part(sheet._worksheet_path))  # type: ignore[attr-defined]
    return [Row(n, tuple(texts)) for n, texts in enumerate(rows, 1)]


def _fill_down(rows: list[list[str]], xml: bytes) -> None:
    """Talks of one day share a merged cell: each of its rows says the day. A cell merged to the right stays one."""
    for match in _MERGE.finditer(xml):
        column, last_column = _column(match[1]), _column(match[3])
        top, bottom = int(match[2]), min(int(match[4]), len(rows))
        if last_column - column > 3 or not 1 <= top <= bottom or column >= len(rows[top - 1]):
            continue
        value = rows[top - 1][column]
        for row in rows[top:bottom]:
            if len(row) > column and any(row) and not row[column]:
                row[column] = value


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def shown(value: Any) -> str:
    """A cell as text: dates in ISO 8601, times as hours and minutes, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        if value.time() == time():
            return value.date().isoformat()
        return value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, timedelta):
        minutes = int(value.total_seconds()) // 60
        return f"{minutes // 60:02}:{minutes % 60:02}"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value).strip()
