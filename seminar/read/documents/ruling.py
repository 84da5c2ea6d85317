"""Tables drawn with lines: the strokes of a page into the cells they enclose, row by row.

A form printed from Word has its labels in the middle of tall cells; by the heights of its lines alone nobody can tell
which of them stand beside each other. The lines around the cells can.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

#: Points by which lines that are meant to meet miss each other.
_MISS: Final = 3.0
#: A drawing has more lines than any table.
STROKE_LIMIT: Final = 1_500
#: Crossings looked at; a table of 40 rows and 10 columns has 451.
_CROSSING_LIMIT: Final = 1_500
#: A cell is no smaller than a letter.
_SMALLEST: Final = 6.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line of a page, upright or level; y grows downwards, lengths in points."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def level(self) -> bool:
        return self.right - self.left >= self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Box:
    """The space between lines: a cell, or a table. ``across`` and ``down`` count the columns and rows it takes."""

    left: float
    top: float
    right: float
    bottom: float
    across: int = 1
    down: int = 1

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x < self.right and self.top <= y < self.bottom


@dataclass(frozen=True, slots=True)
class Ruled:
    """A table on a page: its cells, row by row, from left to right."""

    rows: tuple[tuple[Box, ...], ...]

    @property
    def frame(self) -> Box:
        cells = [cell for row in self.rows for cell in row]
        return Box(
            min(cell.left for cell in cells),
            min(cell.top for cell in cells),
            max(cell.right for cell in cells),
            max(cell.bottom for cell in cells),
        )


@dataclass(frozen=True, slots=True)
class _Line:
    """Strokes one behind the other: ``at`` is the height of a level line, or the distance of an upright one."""

    at: float
    begin: float
    end: float

    def covers(self, at: float) -> bool:
        return self.begin - _MISS <= at <= self.end + _MISS


def tables(strokes: Sequence[Stroke]) -> list[Ruled]:
    """The tables of at least two rows and two columns among the strokes, from top to bottom."""
    if not 4 <= len(strokes) <= STROKE_LIMIT:
        return []
    level = _joined([_Line((s.top + s.bottom) / 2, s.left, s.right) for s in strokes if s.level])
    upright = _joined([_Line((s.left + s.right) / 2, s.top, s.bottom) for s in strokes if not s.level])
    level = [*level, *_page_edges(level, upright)]
    found = [_ruled(group) for group in _connected(_cells(level, upright))]
    told = [table for table in found if len(table.rows) > 1 and any(len(row) > 1 for row in table.rows)]
    return sorted(told, key=lambda table: table.frame.top)


def _page_edges(level: Sequence[_Line], upright: Sequence[_Line]) -> list[_Line]:
    """Level lines where the upright ones of a table break off: a row goes on over the edge of the page."""
    edges = []
    for ends in ([line.begin for line in upright], [line.end for line in upright]):
        for group in _near(_Line(end, line.at, line.at) for end, line in zip(ends, upright, strict=True)):
            at = group[0].at
            left, right = min(one.begin for one in group), max(one.end for one in group)
            if len(group) > 1 and not any(abs(line.at - at) <= _MISS for line in level):
                edges.append(_Line(at, left, right))
    return edges


def _joined(lines: Iterable[_Line]) -> list[_Line]:
    """Lines that lie on each other or go on with each other, as one: the borders of neighbouring cells."""
    found: list[_Line] = []
    for level in _near(lines):
        at = level[0].at
        for line in sorted(level, key=lambda one: one.begin):
            if found and found[-1].at == at and line.begin <= found[-1].end + _MISS:
                found[-1] = _Line(at, found[-1].begin, max(found[-1].end, line.end))
            else:
                found.append(_Line(at, line.begin, line.end))
    return found


def _near(lines: Iterable[_Line]) -> list[list[_Line]]:
    """The lines in groups that are meant to lie at one height, or one distance."""
    groups: list[list[_Line]] = []
    for line in sorted(lines, key=lambda one: one.at):
        if groups and line.at - groups[-1][0].at <= _MISS:
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _cells(level: Sequence[_Line], upright: Sequence[_Line]) -> list[Box]:
    """The smallest boxes between two level and two upright lines that cross at all four corners."""
    crossing = {
        (row, column)
        for row, one in enumerate(level)
        for column, other in enumerate(upright)
        if one.covers(other.at) and other.covers(one.at)
    }
    if len(crossing) > _CROSSING_LIMIT:
        return []
    across: dict[int, list[int]] = {}
    down: dict[int, list[int]] = {}
    for row, column in sorted(crossing, key=lambda place: (level[place[0]].at, upright[place[1]].at)):
        across.setdefault(row, []).append(column)
        down.setdefault(column, []).append(row)
    return [
        Box(upright[column].at, level[row].at, upright[right].at, level[bottom].at)
        for row, column in crossing
        if (end := _end(row, column, across[row], down[column], crossing, level, upright)) is not None
        for bottom, right in [end]
    ]


def _end(
    row: int,
    column: int,
    across: Sequence[int],
    down: Sequence[int],
    crossing: set[tuple[int, int]],
    level: Sequence[_Line],
    upright: Sequence[_Line],
) -> tuple[int, int] | None:
    """The lines below and to the right that close the smallest box below a crossing; ``None`` where none do."""
    below = [n for n in down if level[n].at - level[row].at >= _SMALLEST]
    beside = [n for n in across if upright[n].at - upright[column].at >= _SMALLEST]
    return next(((bottom, right) for bottom in below for right in beside if (bottom, right) in crossing), None)


def _connected(cells: Sequence[Box]) -> list[list[Box]]:
    """The cells of each table: those that share a corner, or a piece of a side, belong together."""
    groups: list[list[Box]] = []
    for cell in cells:
        near = [group for group in groups if any(_touch(cell, other) for other in group)]
        joined = [cell, *(other for group in near for other in group)]
        groups = [group for group in groups if group not in near] + [joined]
    return groups


def _touch(one: Box, other: Box) -> bool:
    beside = abs(one.right - other.left) <= _MISS or abs(other.right - one.left) <= _MISS
    below = abs(one.bottom - other.top) <= _MISS or abs(other.bottom - one.top) <= _MISS
    upright = min(one.bottom, other.bottom) - max(one.top, other.top)
    level = min(one.right, other.right) - max(one.left, other.left)
    return (beside and upright > 0) or (below and level > 0)


def _ruled(cells: Sequence[Box]) -> Ruled:
    """Cells in rows by their upper edges, each with the number of columns and rows it takes."""
    tops, lefts = _edges([cell.top for cell in cells]), _edges([cell.left for cell in cells])
    rows: dict[int, list[Box]] = {}
    for cell in cells:
        row, column = _place(tops, cell.top), _place(lefts, cell.left)
        across = max(1, sum(left < cell.right - _MISS for left in lefts) - column)
        down = max(1, sum(top < cell.bottom - _MISS for top in tops) - row)
        rows.setdefault(row, []).append(Box(cell.left, cell.top, cell.right, cell.bottom, across, down))
    return Ruled(tuple(tuple(sorted(rows[row], key=lambda cell: cell.left)) for row in sorted(rows)))


def _edges(values: Iterable[float]) -> list[float]:
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _MISS:
            found.append(value)
    return found


def _place(edges: Sequence[float], value: float) -> int:
    return max(n for n, edge in enumerate(edges) if edge <= value + 0.01 or n == 0)
