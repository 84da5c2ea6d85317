"""Word files: paragraphs, tables and text boxes in the order of the document (ECMA-376 part 1, WordprocessingML).

Read from the XML by local names: python-docx (1.2) knows neither text boxes, content controls nor revisions, refuses
macro files and strict OOXML, and fails on the dangling relationships that other word processors write.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from seminar.findings import Finding
from seminar.read.document import Document, Line
from seminar.read.documents import grid, tables
from seminar.read.documents.archive import DEPTH_LIMIT, Archive, opened
from seminar.read.documents.refusal import DocumentError, finding

#: Not part of the text as it stands: deletions, moves' sources, field codes, the old-format double of a text box.
_OUT = frozenset(
    {
        "del",
        "moveFrom",
        "delText",
        "instrText",
        "delInstrText",
        "Fallback",
        "rPr",
        "pPr",
        "sectPr",
        "tblPr",
        "trPr",
        "tcPr",
    }
)
_BREAKS = {"br": "\n", "cr": "\n", "tab": " ", "ptab": " ", "noBreakHyphen": "-", "softHyphen": ""}
_PICTURES = frozenset({"drawing", "pict", "object"})
_HEADING = re.compile(r"(?:heading|标题|標題)\s*([1-6])$", re.I)


#: Tables within tables that are read as tables; those further in only frame their text. Each level is walked twice.
_TABLES_IN_TABLES = 3


#: Paragraphs of a document, those in cells included.
LINE_LIMIT = 50_000


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[str, ...]
    #: how many columns each cell takes, and whether it goes on from the row above (vMerge)
    across: tuple[int, ...]
    merged: tuple[bool, ...]

    @property
    def continued(self) -> bool:
        """Whether the label cell goes on from the row above."""
        return bool(self.merged) and self.merged[0]


def read(data: bytes, name: str) -> tuple[Document, ...]:
    """The document of a Word file; several where a table lists several talks (one per row).

    Lines are numbered by paragraph and table row. Revisions count as accepted; headers, footers and comments are no
    part of the text. Raises ``DocumentError``: damaged, locked, only pictures, no text.
    """
    with opened(data, name) as archive:
        main = _main_part(archive, name)
        body = _root(archive.xml(main), name)
        headings = _heading_styles(archive, posixpath.dirname(main), name)
        findings = _macros(archive)
    walk = _Walk(name, headings)
    walk.blocks(body)
    if not walk.lines and not walk.lists:
        pictures = any(_local(node) in _PICTURES for node in body.iter())
        raise DocumentError("documents.only-pictures" if pictures else "documents.blank", name=name)
    return _documents(walk, name, findings)


def _documents(walk: _Walk, name: str, findings: tuple[Finding, ...]) -> tuple[Document, ...]:
    if not walk.lists:
        return (Document(name, "docx", tuple(walk.lines), findings=findings),)
    around = tuple(walk.lines)
    return tables.dated(
        [
            Document(name, "docx", (*around, *lines), findings=findings if n == 0 else ())
            for n, lines in enumerate(walk.lists)
        ]
    )


def _macros(archive: Archive) -> tuple[Finding, ...]:
    has = any(path.lower().endswith("vbaproject.bin") for path in archive.names)
    return (finding("macros"),) if has else ()


def _main_part(archive: Archive, name: str) -> str:
    relations = archive.xml("_rels/.rels")
    if relations:
        for relation in _root(relations, name):
            if (relation.get("Type") or "").endswith("/officeDocument"):
                path = (relation.get("Target") or "").lstrip("/")
                if path in archive.names:
                    return path
    if "word/document.xml" in archive.names:
        return "word/document.xml"
    raise DocumentError("documents.damaged", name=name)


def _root(xml: bytes, name: str) -> Any:
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        root = etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DocumentError("documents.damaged", name=name) from error
    return root


def _local(node: Any) -> str:
    tag = node.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _value(node: Any) -> str:
    return next((value for key, value in node.attrib.items() if key.rpartition("}")[2] == "val"), "")


def _child(node: Any, *path: str) -> Any:
    for step in path:
        node = next((child for child in node if _local(child) == step), None)
        if node is None:
            return None
    return node


def _heading_styles(archive: Archive, folder: str, name: str) -> dict[str, int]:
    """The style ids that are headings, with their level."""
    xml = archive.xml(posixpath.join(folder, "styles.xml"))
    found: dict[str, int] = {}
    for style in _root(xml, name) if xml else ():
        title = _child(style, "name")
        key = next((value for attribute, value in style.attrib.items() if attribute.endswith("styleId")), "")
        if title is not None and (match := _HEADING.match(_value(title))):
            found[key] = int(match[1])
        elif title is not None and _value(title).lower() == "title":
            found[key] = 1
    return found


class _Walk:
    """One pass through the body, collecting lines."""

    def __init__(self, name: str, headings: dict[str, int], nesting: int = 0) -> None:
        self.name = name
        self.headings = headings
        self.nesting = nesting
        self.lines: list[Line] = []
        #: one tuple of lines for each talk of a table that lists talks
        self.lists: list[tuple[Line, ...]] = []
        self.number = 0
        #: paragraphs in the cells of tables, for the limit
        self.parts = 0

    def blocks(self, node: Any, depth: int = 0) -> None:
        if depth > DEPTH_LIMIT:
            return
        for child in node:
            kind = _local(child)
            if kind in _OUT:
                continue
            if kind == "p":
                self._paragraph(child)
            elif kind == "tbl":
                self._table(child)
            else:
                self.blocks(child, depth + 1)

    def _paragraph(self, node: Any) -> None:
        self.number += 1
        if self.number > LINE_LIMIT:
            raise DocumentError("documents.too-long", name=self.name)
        boxes: list[Any] = []
        text = _text(node, boxes)
        style = _child(node, "pPr", "pStyle")
        heading = self.headings.get(_value(style), 0) if style is not None else 0
        for part in text.split("\n"):
            if part.strip():
                self.lines.append(Line(self.number, part.strip(), heading=heading))
        for box in boxes:
            self.blocks(box)

    def _table(self, node: Any) -> None:
        if self.nesting >= _TABLES_IN_TABLES:
            for cell in _cells(node):
                self.blocks(cell)
            return
        rows = list(self._rows(node))
        cells = [row.cells for row in rows]
        if _is_frame(cells):
            self.nesting += 1
            for cell in _cells(node):
                self.blocks(cell)
            self.nesting -= 1
            return
        if self._listed(rows):
            return
        label: str | None = None
        for row in rows:
            self.number += 1
            if row.continued and label and len(row.cells) > 1:
                self.lines += [Line(self.number, text.strip(), label) for text in row.cells[1:] if text.strip()]
                continue
            for entry in grid.entries(row.cells):
                label = entry.label or label
                self._entry(entry)

    def _rows(self, table: Any) -> Iterator[_Row]:
        for node in table:
            kind = _local(node)
            if kind == "tr":
                if _child(node, "trPr", "del") is None:
                    yield self._row(node)
            elif kind not in _OUT:
                yield from self._rows(node)

    def _row(self, node: Any) -> _Row:
        cells = list(_cells(node))
        marks = [_child(cell, "tcPr", "vMerge") for cell in cells]
        spans = [_child(cell, "tcPr", "gridSpan") for cell in cells]
        return _Row(
            tuple(self._cell(cell) for cell in cells),
            tuple(_count(span) for span in spans),
            tuple(mark is not None and _value(mark) != "restart" for mark in marks),
        )

    def _cell(self, node: Any) -> str:
        """The paragraphs of a cell, text boxes and inner tables included, a line each."""
        walk = _Walk(self.name, {}, self.nesting + 1)
        walk.blocks(node)
        self.parts += walk.number + walk.parts
        if self.parts > LINE_LIMIT:
            raise DocumentError("documents.too-long", name=self.name)
        inner = [*walk.lines, *(line for lines in walk.lists for line in lines)]
        return "\n".join(f"{line.label}：{line.text}" if line.label else line.text for line in inner)

    def _entry(self, entry: grid.Entry) -> None:
        if entry.label is not None:
            self.lines.append(Line(self.number, entry.text, entry.label))
        else:
            self.lines += [Line(self.number, part.strip()) for part in entry.text.split("\n") if part.strip()]

    def _listed(self, rows: list[_Row]) -> bool:
        """Takes a table that lists talks, one a row; whether it was one."""
        whole = _unfolded(rows)
        table = tables.listed(whole, self.number + 1)
        if table is not None:
            self.number += len(rows)
            self.lines += [Line(self.number, text) for text in (*table.above, *table.notes)]
            self.lists += table.talks
        elif grid.is_calendar(whole):
            for cells in whole:
                self.number += 1
                self.lines.append(Line(self.number, " | ".join(grid.one_line(cell) for cell in cells if cell)))
        else:
            return False
        return True


def _unfolded(rows: list[_Row]) -> list[tuple[str, ...]]:
    """The rows column by column; a cell that goes on from the row above says the same."""
    found: list[tuple[str, ...]] = []
    for row in rows:
        texts: list[str] = []
        for cell, across, merged in zip(row.cells, row.across, row.merged, strict=True):
            above = found[-1][len(texts)] if merged and found and len(texts) < len(found[-1]) else ""
            texts += [cell or above, *[""] * (across - 1)]
        found.append(tuple(texts))
    return found


def _count(span: Any) -> int:
    value = _value(span) if span is not None else ""
    return min(int(value), 60) if value.isascii() and value.isdigit() and 0 < len(value) < 4 else 1


def _is_frame(rows: list[tuple[str, ...]]) -> bool:
    """A table of one cell, or with whole pages in its cells, only frames the text."""
    filled = [cell for row in rows for cell in row if cell.strip()]
    return len(filled) <= 1 or all(len([c for c in row if c.strip()]) <= 1 for row in rows)


def _cells(table: Any) -> Iterator[Any]:
    for node in table:
        kind = _local(node)
        if kind == "tc":
            yield node
        elif kind not in _OUT:
            yield from _cells(node)


def _text(node: Any, boxes: list[Any], depth: int = 0) -> str:
    """The text of a paragraph as it stands with all revisions accepted; text boxes anchored in it go to ``boxes``."""
    parts: list[str] = []
    if depth > DEPTH_LIMIT:
        return ""
    for child in node:
        kind = _local(child)
        if kind in _OUT:
            continue
        if kind == "txbxContent":
            boxes.append(child)
        elif kind == "t":
            parts.append(child.text or "")
        elif kind in _BREAKS:
            parts.append(_BREAKS[kind])
        else:
            parts.append(_text(child, boxes, depth + 1))
    return "".join(parts)
