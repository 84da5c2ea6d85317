"""Tables inside a text: a row of labels, and under it one talk per row (Markdown pipes or tabs)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.document import Line
from seminar.read.lexicon import Lexicon
from seminar.read.segments import FREE, GROUP, Segment, Span

_CELL: Final = {"|": re.compile(r"(?:\\\||[^|])+"), "\t": re.compile(r"[^\t]+|(?<=\t)(?=\t)")}
_RULE: Final = re.compile(r"^[\s|:+\-=]*$")
_ENOUGH: Final = 2


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of the first table of a text, a segment per cell, and the places of its lines.

    ``None`` where no row of labels stands over at least one row of values.
    """
    for n, line in enumerate(lines):
        mark = "|" if line.text.count("|") >= _ENOUGH else "\t" if line.text.strip("\t").count("\t") >= 1 else ""
        if not mark or len(line.text) > 400 or line.label is not None:
            continue
        heads = _cells(n, line, mark)
        fields = [lexicon.field_of(span.text) for span in heads]
        telling = {field for field in fields if field} - {"noise", "section"}
        if len(telling) < _ENOUGH + 1 or not telling & {"title", "speaker"} or len(telling) < 0.6 * len(fields):
            continue
        found, used = _body(lines, n, mark, heads, fields)
        if found:
            return tuple(found), frozenset(used)
    return None


def _cells(index: int, line: Line, mark: str) -> list[Span]:
    text = line.text
    begin, end = len(text) - len(text.lstrip(" |")), len(text.rstrip(" |")) if mark == "|" else len(text)
    if mark == "\t":
        begin = 0
    return [
        Span(index, line.number, match.start(), match.end(), match.group().strip())
        for match in _CELL[mark].finditer(text, begin, end)
    ]


def _body(
    lines: Sequence[Line], head: int, mark: str, heads: Sequence[Span], fields: Sequence[str | None]
) -> tuple[list[tuple[Segment, ...]], set[int]]:
    found: list[tuple[Segment, ...]] = []
    used = {head}
    for n in range(head + 1, len(lines)):
        text = lines[n].text
        if mark not in text:
            if text.strip():
                break
            continue
        used.add(n)
        if _RULE.match(text):
            continue
        cells = _cells(n, lines[n], mark)
        row = [
            Segment(field or FREE, title.text, (cell,), title if not found else None, structured=True)
            for cell, title, field in zip(cells, heads, fields, strict=False)
            if cell.text
        ]
        row += [Segment(FREE, spans=(cell,), structured=True) for cell in cells[len(heads) :]]
        if found or not row:
            found += [tuple(row)] if row else []
        else:
            said = {segment.label for segment in row}
            row += [Segment(GROUP, title.text, mark=title) for title in heads if title.text not in said]
            found.append(tuple(row))
    return found, used
