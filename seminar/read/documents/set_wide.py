"""Lines of a page that are set wide to fill their column: their words, which lie apart, as one line again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from seminar.read.documents import grid
from seminar.read.documents.glyphs import Fragment, merged


def justified(found: Sequence[Fragment]) -> list[Fragment]:
    """The fragments, those of a line set wide to fill its column as one: the line above or below fills it too."""
    rows = rows_of(found)
    width = max((f.right for f in found), default=0.0) - min((f.left for f in found), default=0.0)
    for n in (*range(len(rows)), *reversed(range(len(rows)))):  # several of them in a row know each other by one
        rows[n] = _set_wide(rows, n, _COLUMN * width)
    edges = [edge for edge in _edges(rows) if edge[1] - edge[0] <= _COLUMN * width]
    rows = [_filled(row, edges) for row in rows]
    return [fragment for row in rows for fragment in row]


def _set_wide(rows: Sequence[list[Fragment]], n: int, column: float) -> list[Fragment]:
    row = rows[n]
    around = [*rows[max(n - _NEAR, 0) : n], *rows[n + 1 : n + 1 + _NEAR]] if len(row) > 1 else []
    for line in (line for other in around for line in other):
        inside = [f for f in row if line.left - 2 <= f.left and f.right <= line.right + 2]
        space = _WIDEST_SPACE if line.right - line.left > column else _WIDEST_IN_A_COLUMN
        if len(inside) > 1 and _fills(inside, line, space):
            row = sorted([*(f for f in row if f not in inside), merged(inside)], key=lambda f: f.left)
    return row


def _edges(rows: Sequence[Sequence[Fragment]]) -> list[tuple[float, float]]:
    """The left and right ends that several long lines of a page share: those of its columns."""
    long = [line for row in rows for line in row if line.right - line.left > _LONG * line.size]
    ends = Counter((round(line.left), round(line.right)) for line in long)
    return [edge for edge, count in ends.most_common(_COLUMNS) if count >= _FULL_LINES]


def _filled(row: list[Fragment], edges: Sequence[tuple[float, float]]) -> list[Fragment]:
    """A row with the words that fill a column from end to end as one line: their blanks are as wide as each other."""
    for left, right in edges if len(row) > 1 else ():
        inside = [f for f in row if left - 2 <= f.left and f.right <= right + 2]
        if len(inside) < 2 or abs(inside[0].left - left) > 2 or abs(inside[-1].right - right) > 2:
            continue
        gaps = [after.left - before.right for before, after in pairwise(inside)]
        lone = len(gaps) == 1 and grid.is_label(inside[0].text)  # a label beside its value
        size = inside[0].size
        if not lone and max(gaps) < _WIDEST_IN_A_COLUMN * size and max(gaps) - min(gaps) < _UNEVEN * size:
            row = sorted([*(f for f in row if f not in inside), merged(inside)], key=lambda f: f.left)
    return row


#: A line is long from so many ems on; so many full lines tell where a column ends, and a page has no more columns.
_LONG = 12
_FULL_LINES = 3
_COLUMNS = 6
#: Blanks of one line differ by no more; ems.
_UNEVEN = 0.8
#: Rows above and below that are looked at: those of the other column stand between.
_NEAR = 4
#: The words of a line set wide lie no further apart; ems.
_WIDEST_SPACE = 1.8
#: In a column, which is no wider than this part of the page, they may.
_WIDEST_IN_A_COLUMN = 5
_COLUMN = 0.6


def _fills(row: Sequence[Fragment], line: Fragment, space: float) -> bool:
    """Whether fragments side by side reach from end to end of a long line, with no more than spaces between."""
    near = 0 < row[0].top - line.top < 2.2 * line.size or 0 < line.top - row[0].top < 2.2 * line.size
    long = line.right - line.left > 12 * line.size and abs(row[0].size - line.size) < 0.2 * line.size
    ends = abs(row[0].left - line.left) <= 2 and abs(row[-1].right - line.right) <= 2
    spaces = all(after.left - before.right < space * line.size for before, after in pairwise(row))
    return near and long and ends and spaces


def rows_of(found: Sequence[Fragment]) -> list[list[Fragment]]:
    """Fragments at the same height, each row from left to right."""
    rows: list[list[Fragment]] = []
    for fragment in sorted(found, key=lambda f: (f.middle, f.left)):
        last = rows[-1][-1] if rows else None
        if last and abs(fragment.middle - last.middle) < 0.5 * min(fragment.size, last.size):
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    return [sorted(row, key=lambda f: f.left) for row in rows]
