"""A side bar on a page, told from dates, labels and headings that stand beside the rows they belong to."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from seminar.read.cv.contact import emails_in
from seminar.read.cv.paper.page_margins import are_headings
from seminar.read.cv.paper.page_rows import Piece, Row, middle, rows
from seminar.read.cv.periods import period
from seminar.read.cv.vocabulary import kind_of

#: Edges a second column may begin at that are tried, those with most pieces first.
_TRIED: Final = 6
#: How far in points the beginnings of lines of one column may be apart.
_WOBBLE: Final = 2.5
#: Points by which what belongs to the left column may reach over the edge.
_OVER: Final = 0.5
#: Rows a column has at least; fewer where another page has the same columns.
_ENOUGH: Final = 5
_FEW: Final = 2
#: Share of the rows at the left that may be level with one at the right: what runs on by itself seldom is.
_LEVEL: Final = 0.6
#: How far in heights of a letter the middles of rows that are level may be apart.
_OFF_LEVEL: Final = 0.12
#: Words of a row of text, on the average; a row of a table, or of dates and places, has fewer.
_TEXT: Final = 5
#: One row in so many is a date in a column of dates and towns, whose rows have so many words on the average.
_DATED: Final = 5
_FEW_WORDS: Final = 3
#: Words of a place beside a date.
_PLACE: Final = 2


@dataclass(frozen=True, slots=True)
class _Sides:
    """What stands left and right of an edge in a stretch of a page."""

    left: tuple[Row, ...]
    right: tuple[Row, ...]


def columns_of(pages: Sequence[Sequence[Piece]]) -> list[list[list[Row]]]:
    """The blocks of each page in reading order, as rows: one where no side bar stands on it.

    A page with few rows is cut where another page has its side bar.
    """
    found = [rows(page) for page in pages]
    edges = [_edge(page) for page in found]
    known = [edge for edge in edges if edge is not None]
    return [
        list(_blocks(page, edge)) if edge is not None else list(_blocks(page, _same_edge(page, known), known=True))
        for page, edge in zip(found, edges, strict=True)
    ]


def _edge(page: Sequence[Row]) -> float | None:
    """Where the second of two columns begins, in points."""
    begun = Counter(round(piece.left) for row in page for piece in row.pieces)
    tried = (at for at, times in begun.most_common(_TRIED) if times >= _FEW)
    return next((float(at) for at in tried if _are_columns(_together(_stretches(page, at)))), None)


def _same_edge(page: Sequence[Row], known: Sequence[float]) -> float | None:
    for edge in known:
        here = _together(_stretches(page, edge))
        starts = sum(abs(row.pieces[0].left - edge) <= _WOBBLE for row in here.right)
        if len(here.left) >= _FEW and starts >= _FEW and _level(here) < _LEVEL * len(here.left):
            return edge
    return None


def _stretches(page: Sequence[Row], edge: float) -> Iterator[_Sides | tuple[Row, ...]]:
    """The page from top to bottom: rows that run over the edge, and between them the sides of it."""
    for over, stretch in groupby(page, key=lambda row: _runs_over(row, edge)):
        if over:
            yield tuple(stretch)
            continue
        pieces = [piece for row in stretch for piece in row.pieces]
        left = [piece for piece in pieces if piece.left < edge - _WOBBLE]
        yield _Sides(tuple(rows(left)), tuple(rows([piece for piece in pieces if piece.left >= edge - _WOBBLE])))


def _runs_over(row: Row, edge: float) -> bool:
    """Whether a row runs over the edge; an address too long for the left column may, beside a row of the right one."""
    over = any(piece.left < edge - _WOBBLE and piece.right > edge + _OVER for piece in row.pieces)
    return over and not any(abs(piece.left - edge) < _WOBBLE for piece in row.pieces)


def _together(parts: Iterable[_Sides | tuple[Row, ...]]) -> _Sides:
    """The stretches with something on both sides, as one."""
    both = [part for part in parts if isinstance(part, _Sides) and part.left and part.right]
    return _Sides(tuple(row for part in both for row in part.left), tuple(row for part in both for row in part.right))


def _are_columns(here: _Sides) -> bool:
    lefts, rights = [row.text for row in here.left], [row.text for row in here.right]
    if min(len(lefts), len(rights)) < _FEW:
        return False
    if _has_own_address(lefts) and not _is_headed(lefts):
        headed = sum(kind_of(text) is not None for text in rights) >= _FEW
        return headed or sum(len(text.split()) for text in rights) >= _TEXT * len(rights)
    dated = sum(period(text) is not None for text in lefts)
    short = sum(map(_is_date, rights))
    return (
        min(len(lefts), len(rights)) >= _ENOUGH
        and _is_headed(lefts)
        and _is_headed(rights)
        and 2 * dated < len(lefts)
        and 2 * short < len(rights)
        and not _are_dates_and_places(rights)
        and _level(here) < _LEVEL * len(lefts)
        and not _is_margin(here.left)
        and not are_headings(here.left)
    )


def _is_date(text: str) -> bool:
    """Whether a text is a date, with a place at most."""
    when = period(text)
    return when is not None and len((text[: when.span[0]] + text[when.span[1] :]).split()) <= _PLACE


def _are_dates_and_places(texts: Sequence[str]) -> bool:
    """Whether rows are dates and the towns above them, which stand half a row off what they date."""
    dated = sum(map(_is_date, texts))
    return dated * _DATED >= len(texts) and sum(len(text.split()) for text in texts) <= _FEW_WORDS * len(texts)


def _is_margin(found: Sequence[Row]) -> bool:
    """Whether rows end at one edge and begin anywhere: labels, dates and headings set towards the text beside them."""
    edge = max(row.pieces[-1].right for row in found)
    begun = max(Counter(round(row.pieces[0].left) for row in found).values())
    return 2 * sum(row.pieces[-1].right > edge - 2 * _WOBBLE for row in found) > len(found) > 2 * begun


def _is_headed(texts: Sequence[str]) -> bool:
    return any(kind_of(text) is not None for text in texts)


def _has_own_address(texts: Sequence[str]) -> bool:
    """Whether an address stands alone in a row: a column of contacts, and no labels."""
    return any(text in emails_in(text) for text in texts)


def _level(here: _Sides) -> int:
    heights = sorted(middle(row.main) for row in here.right)
    return sum(_is_near(middle(row.main), heights, _OFF_LEVEL * row.main.size) for row in here.left)


def _is_near(height: float, heights: Sequence[float], off: float) -> bool:
    at = bisect_left(heights, height - off)
    return at < len(heights) and heights[at] <= height + off


def _blocks(page: Sequence[Row], edge: float | None, *, known: bool = False) -> Iterator[list[Row]]:
    """The blocks of a page cut at an edge, which may be ``known`` from another page."""
    if edge is None:
        yield list(page)
        return
    for part in _stretches(page, edge):
        if not isinstance(part, _Sides):
            yield list(part)
        elif part.left and part.right and (known or _goes_on(part)):
            yield from _in_order(part)
        else:
            yield rows([piece for row in (*part.left, *part.right) for piece in row.pieces])


def _goes_on(part: _Sides) -> bool:
    """Whether a stretch is of two columns as the page is; a table below may leave their gutter too."""
    long = min(len(part.left), len(part.right)) >= _ENOUGH
    return long or _is_headed([row.text for row in part.right]) or _has_own_address([row.text for row in part.left])


def _in_order(part: _Sides) -> tuple[list[Row], list[Row]]:
    """The column that begins with a heading after the one that does not; the left one first where both do."""
    left, right = list(part.left), list(part.right)
    opens, other = left[0].text, right[0].text
    if kind_of(opens) is not None and kind_of(other) is None and not (opens.isupper() and other.isupper()):
        return right, left
    return left, right
