"""The markup of Typst sources as plain lines: the cells of a table between pipes, the title of the document alone.

``[04/01/2031], [Jane Roe], [Ice in Clouds],`` below ``table.header[Date][Speaker][Title]``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line

_MOST: Final = 2_000
_HEADER: Final = "table.header["
_ROW: Final = re.compile(r"\s*(?:table\.header\s?)?\[")
_CELL: Final = re.compile(r"\[([^\[\]]{0,600})\]")
_TITLE: Final = re.compile(r"\s*#set document\(.{0,80}?title:\s*[\[\"]([^\[\]\"]{2,200})[\]\"].*")
#: A command that only lays out the page.
_LAYOUT: Final = re.compile(r"\s*#(?:set|show|let|import|title|pagebreak|align|v|h)\b.*")
#: A row runs over so many lines.
_LONGEST: Final = 6


def plain(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a Typst source with a table, its rows between pipes; any others as they are."""
    if not any(_HEADER in line.text for line in lines[:_MOST]) or any(line.label is not None for line in lines):
        return tuple(lines)
    found = list(lines)
    for at, line in enumerate(lines[:_MOST]):
        if titled := _TITLE.fullmatch(line.text[:400]):
            found[at] = replace(line, text=titled[1].strip(), heading=1)
        elif _LAYOUT.fullmatch(line.text[:400]):
            found[at] = replace(line, text="")
        elif _ROW.match(line.text):
            end = _end(lines, at)
            cells = _CELL.findall(" ".join(row.text.strip() for row in lines[at:end]))
            if len(cells) > 1:
                found[at] = replace(line, text=f"| {' | '.join(' '.join(cell.split()) for cell in cells)} |")
                found[at + 1 : end] = [replace(row, text="") for row in lines[at + 1 : end]]
    return tuple(found)


def _end(lines: Sequence[Line], at: int) -> int:
    """The place behind a row, whose last cell may run over lines."""
    depth = 0
    for n in range(at, min(at + _LONGEST, len(lines))):
        depth += lines[n].text.count("[") - lines[n].text.count("]")
        if depth <= 0:
            return n + 1
    return at + 1
