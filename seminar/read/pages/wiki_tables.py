"""The tables of wikis as rows of cells between strokes, and those with two columns as labels and values.

MediaWiki opens a table with ``{|`` and may give each cell a line; DokuWiki puts ``^`` around the heads of columns,
Moin, Trac and Jira double the strokes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line

_OPENS: Final = re.compile(r"\s*:*\{\|")
_CLOSES: Final = re.compile(r"\s*\|\}")
_ROW: Final = re.compile(r"\s*\|-")
_CAPTION: Final = re.compile(r"\s*\|\+")
_CELL: Final = re.compile(r"\s*([|!])")
#: What stands between the cells of one line; ``!!`` only between heads.
_BETWEEN: Final = re.compile(r"\|\||!!")
#: ``style="width: 9em" |`` before what the cell says.
_STYLE: Final = re.compile(
    r"\s*(?:[\w-]{2,20}\s*=\s*(?:\"[^\"|]{0,200}\"|'[^'|]{0,200}'|[\w%#.-]{1,40})\s*){1,6}\|(?!\|)"
)
#: ``[[Page|words]]``, ``[[words]]``, ``[https://example.org words]``
_PAGE: Final = re.compile(r"\[\[(?:[^\[\]|]{0,200}\|)?([^\[\]|]{1,300})\]\]")
_LINK: Final = re.compile(r"\[https?://[^\s\[\]]{1,500} ([^\[\]]{1,300})\]")
_BOLD: Final = re.compile(r"'{2,5}|<br\s*/?>")
#: ``^ Date ^ Speaker ^``, ``|| Date || Speaker ||``, ``||= Date =||``
_CARETS: Final = re.compile(r"\s*\^.*\^\s*$|\s*\^[^|^]+\|")
_DOUBLED: Final = re.compile(r"\s*\|\|.*\|\|\s*$")
_LONGEST: Final = 2_000
#: A head above its column has so many beside it; one with a single cell beside it labels that.
_WIDE: Final = 3


def apart(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with the tables of wikis as rows of cells; others as they are."""
    if any(line.label is not None for line in lines):
        return tuple(lines)
    found = list(lines)
    within: list[int] | None = None
    for n, line in enumerate(lines):
        if within is None:
            if _OPENS.match(line.text):
                within = [n]
            elif len(line.text) <= _LONGEST and (_CARETS.match(line.text) or _DOUBLED.match(line.text)):
                found[n] = _single(line)
            continue
        within.append(n)
        if _CLOSES.match(line.text):
            for at, told in _table(lines, within):
                found[at] = told
            within = None
    return tuple(found)


def _single(line: Line) -> Line:
    """The row with one stroke between its cells; the one cell a head stands beside as its value."""
    text = re.sub(r"\|\|=?|=?\|\||\^", "|", line.text)
    cells = [_said(cell.strip(" =")) for cell in text.strip().strip("|").split("|")]
    if line.text.lstrip().startswith("^") and line.text.count("^") == 1 and len(cells) == _WIDE - 1:
        return replace(line, text=cells[1], label=cells[0])
    return replace(line, text=_row(cells))


def _table(lines: Sequence[Line], places: Sequence[int]) -> Iterator[tuple[int, Line]]:
    """The lines of one table: the first of each row holds the row, the others are blank."""
    rows: list[tuple[int, list[tuple[str, str]]]] = []
    for n in places:
        text = lines[n].text
        yield n, replace(lines[n], text="")
        if _OPENS.match(text) or _CLOSES.match(text) or _CAPTION.match(text):
            continue
        if _ROW.match(text):
            rows.append((n, []))
        elif cell := _CELL.match(text):
            rows = rows or [(n, [])]
            if not rows[-1][1]:
                rows[-1] = (n, rows[-1][1])
            kind = cell[1]
            mark = _BETWEEN if kind == "!" else re.compile(r"\|\|")
            rows[-1][1].extend((kind, _STYLE.sub("", part, count=1)) for part in mark.split(text[cell.end() :]))
        elif rows and rows[-1][1] and text.strip():
            kind, said = rows[-1][1][-1]
            rows[-1][1][-1] = (kind, f"{said} {text.strip()}")
    for n, cells in rows:
        kinds = "".join(kind for kind, _ in cells)
        if kinds == "!|":
            yield n, replace(lines[n], text=_said(cells[1][1]), label=_said(cells[0][1]))
        elif cells:
            yield n, replace(lines[n], text=_row([_said(said) for _, said in cells]))


def _said(cell: str) -> str:
    """What a cell says, without links and bold letters."""
    return _BOLD.sub(" ", _LINK.sub(r"\1", _PAGE.sub(r"\1", cell))).strip()


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
