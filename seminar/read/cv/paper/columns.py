"""Columns that a text keeps side by side with blanks: a side bar and the main text, or headings in the margin."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from seminar.read.cv.paper.set_margins import with_set_margins
from seminar.read.cv.periods import period
from seminar.read.cv.vocabulary import kind_of
from seminar.read.document import Line

#: Where the second column may begin, in characters.
_GUTTER: Final = range(12, 81)
#: Lines that must begin there.
_ENOUGH: Final = 8
#: Share of the lines between the first and the last of these that must leave the gutter free.
_FREE: Final = 0.9
#: Headings by which a column of short lines, skills and languages, is known for one.
_OWN_HEADINGS: Final = 2
#: Characters by which the edge of a column may be off.
_WOBBLE: Final = 2
_AFTER_BLANKS: Final = re.compile(r"(?:^|(?<=\S))\s{2,}(?=\S)")
_WIDEST: Final = 400
#: Talks (since 2030)
_ASIDE: Final = re.compile(r"\s[(（][^()（）]{1,40}[)）]$")


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    whole: str
    left: str
    right: str
    crosses: bool
    apart: bool


def columns_apart(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines column after column where two stand side by side, else as they are."""
    if (beside := with_set_margins(lines)) is not None:
        return beside
    begins = Counter(
        match.end()
        for line in lines
        if line.label is None and "\t" not in line.text and len(line.text) <= _WIDEST
        for match in _AFTER_BLANKS.finditer(line.text)
        if match.end() in _GUTTER
    )
    for edge, count in begins.most_common(3):
        if count >= _ENOUGH and (apart := _cut(lines, edge)) is not None:
            return apart
    return tuple(lines)


def _row(line: Line, edge: int) -> _Row:
    # letters of another width put the second column a little to the left
    edge = next((at for at in range(edge, edge - _WOBBLE - 1, -1) if _begins_at(line.text, at)), edge)
    left, right = line.text[:edge], line.text[edge:]
    return _Row(line.number, line.text, left.strip(), right.rstrip(), _crosses(left, right), not left[-2:].strip())


def _begins_at(text: str, at: int) -> bool:
    return bool(text[at : at + 1].strip()) and not text[at - 2 : at].strip()


def _crosses(left: str, right: str) -> bool:
    """Whether a line runs on over the gutter; one blank is gutter enough where the right text begins at its edge."""
    if not right.strip() or not left[-2:].strip():
        return False
    return bool(left[-1:].strip()) or not right[:1].strip()


def _cut(lines: Sequence[Line], edge: int) -> tuple[Line, ...] | None:
    rows = [_row(line, edge) for line in lines]
    inside = [at for at, row in enumerate(rows) if row.right.strip() and not row.crosses]
    first, last = inside[0], _last_beside(rows, inside)
    block = rows[first : last + 1]
    filled = [row for row in block if row.left or row.right.strip()]
    lefts = [row for row in filled if row.left and not row.crosses]
    if sum(row.crosses for row in filled) > (1 - _FREE) * len(filled) or not lefts:
        return None
    begun = next((n for n, row in enumerate(block) if kind_of(row.left) is not None and _is_beside(row)), None)
    headed = None if begun is None else _headings_in_margin([row for row in lefts if row.number >= block[begun].number])
    if begun is not None and headed is not None:
        return tuple(lines[: first + begun]) + _with_margin(block[begun:], headed) + tuple(lines[last + 1 :])
    if (margin := _headings_in_margin(lefts)) is not None:
        return tuple(lines[:first]) + _with_margin(block, margin) + tuple(lines[last + 1 :])
    if not _is_side_bar(lefts, filled):
        return None
    return tuple(lines[:first]) + _side_by_side(block, rows[last + 1 :])


def _is_beside(row: _Row) -> bool:
    """Whether the right column begins at its edge, with no more room before it."""
    return not row.crosses and bool(row.right[:1].strip())


def _last_beside(rows: Sequence[_Row], inside: Sequence[int]) -> int:
    """The last row of the two columns: below them the text may run over the whole width, a pair of referees in it."""
    crossing = list(accumulate((row.crosses for row in rows), initial=0))
    filled = list(accumulate((bool(row.left or row.right.strip()) for row in rows), initial=0))
    first = inside[0]
    inside = [at for at in inside if at < _over_the_whole_width(rows, inside)]
    for last in reversed(inside[_ENOUGH - 1 :]):
        crosses, whole = crossing[last + 1] - crossing[first], filled[last + 1] - filled[first]
        if not rows[last].apart:
            continue  # a word that begins at the edge by chance
        if crosses <= (1 - _FREE) * whole and not any(row.crosses for row in rows[max(last - 2, first) : last]):
            return last
    return inside[-1]


def _over_the_whole_width(rows: Sequence[_Row], inside: Sequence[int]) -> int:
    """Where a heading stands whose text runs over the gutter at once, below enough rows of two columns."""
    filled = [at for at in range(inside[_ENOUGH - 1], len(rows)) if rows[at].left or rows[at].right.strip()]
    for at, below in pairwise(filled):
        if rows[below].crosses and not rows[at].right.strip() and kind_of(rows[at].left) is not None:
            return at
    return len(rows)


def _is_side_bar(lefts: Sequence[_Row], filled: Sequence[_Row]) -> bool:
    """Whether the left column is text of its own with a heading, and the right one more than dates and places."""
    dated = sum(period(row.left) is not None for row in lefts)
    rights = [row.right.strip() for row in filled if row.right.strip()]
    short = sum(period(text) is not None and len(text.split()) <= 6 for text in rights)
    headed = any(kind_of(row.left) is not None for row in lefts) and any(kind_of(text) is not None for text in rights)
    own = sum(kind_of(text) is not None for text in rights) >= _OWN_HEADINGS
    wide = own or sum(len(text.split()) for text in rights) >= 3 * len(rights)
    return len(lefts) >= 5 and headed and dated * 2 < len(lefts) and short * 2 < len(rights) and wide


def _headings_in_margin(lefts: Sequence[_Row]) -> dict[int, str] | None:
    """The headings that stand in the margin by the line they begin at; ``None`` where anything else stands there."""
    groups: list[list[_Row]] = []
    for row in lefts:
        if groups and row.number == groups[-1][-1].number + 1:
            groups[-1].append(row)
        else:
            groups.append([row])
    found: dict[int, str] = {}
    for group in groups:
        joined = _ASIDE.sub("", " ".join(row.left for row in group))
        if kind_of(joined) is not None:
            found[group[0].number] = joined
        elif all(kind_of(row.left) is not None for row in group):
            found |= {row.number: row.left for row in group}
        else:
            return None
    return found if len(found) >= 2 else None


def _with_margin(block: Sequence[_Row], margin: dict[int, str]) -> tuple[Line, ...]:
    made: list[Line] = []
    for row in block:
        if row.number in margin:
            made += [Line(row.number, ""), Line(row.number, margin[row.number])]
        made.append(Line(row.number, row.whole if row.crosses else row.right))
    return tuple(made)


def _side_by_side(block: Sequence[_Row], rest: Sequence[_Row]) -> tuple[Line, ...]:
    """The column that begins with a heading after the one that does not; the left one first where both do."""
    left = [Line(row.number, "" if row.crosses else row.left) for row in block]
    right = [Line(row.number, row.whole if row.crosses else row.right) for row in block]
    apart, after = Line(block[-1].number, ""), [Line(row.number, row.whole) for row in rest]
    opens = next((line.text for line in left if line.text.strip()), "")
    other = next((line.text for line in right if line.text.strip()), "")
    if kind_of(opens) is not None and kind_of(other) is None and not (opens.isupper() and other.isupper()):
        return (*right, apart, *left, *after)
    return (*left, apart, *right, *after)
