"""A text whose headings all stand in its left margin, however far the text beside them is set in on each page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from seminar.read.cv.vocabulary import kind_of
from seminar.read.document import Line

#: Text beside a margin begins so many characters from the edge at least; a heading, no more from it than these.
_SET_IN: Final = 8
_AT_EDGE: Final = 1
#: What stands in a margin is no longer, in characters, and its text begins no farther in.
_LONGEST: Final = 26
_FARTHEST: Final = 48
#: Share of the lines that are set in, of those that may run over the margin, and of the headings that are known ones.
_TEXT: Final = 0.6
_CROSSING: Final = 0.1
_KNOWN: Final = 0.5
#: Known headings that make a margin.
_ENOUGH: Final = 3
#: Lines that must be set in farther where a page begins whose text is.
_AHEAD: Final = 8
#: What a heading never has.
_NO_HEADING: Final = re.compile(r"[\d@:;]|\.\s")
_GOES_ON: Final = re.compile(r"(?:[&/,-]|\b(?:and|or|of|in|for|the|selected|other|invited))$", re.I)
_GAP: Final = re.compile(r"(?<=\S)\s{1,200}(?=\S)")


@dataclass(frozen=True, slots=True)
class _Row:
    """A line with what stands in its margin, and where its text begins; ``crosses``: it runs over the margin."""

    line: Line
    margin: str
    at: int
    crosses: bool = False


def with_set_margins(lines: Sequence[Line]) -> tuple[Line, ...] | None:
    """The lines with each heading above its text, the text at the edge; ``None`` where no such margin is.

    "PEER REVIEWED   Salt roads in winter" above "WORK" at the edge and further lines set in as the title is.
    """
    rows = _rows(lines)
    begun = next((at for at, row in enumerate(rows) if _is_beside(row) and kind_of(row.margin) is not None), len(rows))
    inside = _with_heading_above(rows, begun)
    filled = [row for row in inside if row.line.text.strip()]
    deep = sum(_is_beside(row) or not (row.margin or row.crosses) for row in filled)
    if deep < _TEXT * len(filled) or sum(row.crosses for row in filled) > _CROSSING * len(filled):
        return None
    groups = _groups(inside)
    known = sum(kind_of(_heading(group)) is not None for group in groups)
    if known < max(_ENOUGH, _KNOWN * len(groups)) or any(_NO_HEADING.search(_heading(group)) for group in groups):
        return None
    headings = {id(group[0]): replace(group[0].line, text=_heading(group), heading=1) for group in groups}
    made = [line for row, edge in zip(inside, _edges(inside), strict=True) for line in _made(row, edge, headings)]
    return (*lines[: len(rows) - len(inside)], *made)


def _rows(lines: Sequence[Line]) -> list[_Row]:
    rows: list[_Row] = []
    below = 0
    for line in reversed(lines):
        row = _row(line, below)
        rows.append(row)
        if row.at and line.text.strip():
            below = row.at
    return rows[::-1]


def _row(line: Line, below: int) -> _Row:
    """A line read on its own; ``below``: where the text of the next one begins, known by which one blank is a gap."""
    text = line.text
    indent = len(text) - len(text.lstrip())
    if not text.strip() or indent >= _SET_IN:
        return _Row(line, "", indent)
    gap = next((gap for gap in _GAP.finditer(text, indent, _FARTHEST) if _parts(gap, below)), None)
    margin = text[indent:].rstrip() if gap is None else text[indent : gap.start()]
    if indent > _AT_EDGE or len(margin) > _LONGEST or line.label is not None:
        return _Row(line, "", indent, crosses=True)
    return _Row(line, margin, len(text) if gap is None else gap.end())


def _parts(gap: re.Match[str], below: int) -> bool:
    return gap.end() >= _SET_IN and (len(gap[0]) > 1 or gap.end() == below)


def _is_beside(row: _Row) -> bool:
    """Whether text stands beside what is in the margin."""
    return bool(row.margin) and row.at < len(row.line.text)


def _with_heading_above(rows: Sequence[_Row], at: int) -> Sequence[_Row]:
    """The rows from one with a heading; "Contact" right above "Information   Salt Street 1" begins it."""
    above = rows[at - 1] if 0 < at < len(rows) else None
    wrapped = above is not None and above.margin and kind_of(f"{above.margin} {rows[at].margin}") is not None
    return rows[at - 1 if wrapped else at :]


def _groups(rows: Sequence[_Row]) -> list[list[_Row]]:
    """Rows right below one another that have something in the margin; a known heading beside its text begins anew."""
    groups: list[list[_Row]] = []
    open_ = False
    for row in rows:
        if not row.margin:
            open_ = False
            continue
        above = groups[-1] if open_ else []
        again = open_ and _is_beside(row) and (kind_of(_heading(above)) is not None or _is_over(above))
        # RESEARCH is a heading, and beside its second line so is RESEARCH INTERESTS
        whole = again and kind_of(f"{_heading(groups[-1])} {row.margin}") is not None
        if open_ and (whole or not (again and kind_of(row.margin) is not None)):
            groups[-1].append(row)
        else:
            groups.append([row])
        open_ = True
    return groups


def _is_over(group: Sequence[_Row]) -> bool:
    """Whether the heading of one line beside its text may be whole: Citizenship, but not Honors and."""
    return len(group) == 1 and _is_beside(group[0]) and _GOES_ON.search(group[0].margin) is None


def _heading(group: Sequence[_Row]) -> str:
    return " ".join(row.margin for row in group)


def _edges(rows: Sequence[_Row]) -> Iterator[int]:
    """Where the text begins at each row: as far in as that beside a heading, which changes from page to page."""
    known = sorted({row.at for row in rows if _is_beside(row)})
    now = known[-1]
    for at, row in enumerate(rows):
        if not row.crosses and row.line.text.strip() and row.at < len(row.line.text):
            fitting = [edge for edge in known if edge <= row.at]
            ahead = [other.at for other in rows[at : at + _AHEAD] if not other.margin and other.line.text.strip()]
            further = [edge for edge in fitting if edge > now and min(ahead, default=0) >= edge]
            if _is_beside(row):
                now = row.at
            elif row.at < now:
                now = fitting[-1] if fitting else row.at
            elif further:
                now = further[-1]
        yield now


def _made(row: _Row, edge: int, headings: Mapping[int, Line]) -> Iterator[Line]:
    heading = headings.get(id(row))
    if heading is not None:
        yield replace(heading, text="", heading=0)
        yield heading
    if row.crosses or not row.margin:
        yield row.line if row.crosses else replace(row.line, text=row.line.text[min(edge, row.at) :])
    elif _is_beside(row):
        yield replace(row.line, text=row.line.text[row.at :])
