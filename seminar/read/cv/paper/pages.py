"""The lines of a CV on paper: row by row as it stands on its pages, a side bar apart from the main text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.read.cv.paper.page_columns import columns_of
from seminar.read.cv.paper.page_lines import Measure, lines, measure
from seminar.read.cv.paper.page_margins import margin_edge, with_margin
from seminar.read.cv.paper.page_rows import Piece, Row
from seminar.read.cv.paper.page_turns import goes_on, without_running_heads
from seminar.read.document import Line


def cv_lines(pages: Sequence[Sequence[Piece]]) -> tuple[Line, ...]:
    """The lines of the pages, with blanks for wide gaps and blank lines where the page leaves room.

    Lines are numbered from 1.
    """
    found = columns_of(without_running_heads(pages))
    by = measure([block for page in found for block in page])
    edge = margin_edge([page[0] for page in found if len(page) == 1])
    texts: list[str] = []
    for page, following in pairwise([*found, []]):
        for block in page:
            texts += _lines(block, by, edge, len(page))
            if block is not page[-1] or not (following and goes_on(block, following[0])):
                texts.append("")
    return tuple(Line(number, text) for number, text in enumerate(texts, 1))


def _lines(block: Sequence[Row], by: Measure, edge: float | None, blocks: int) -> Iterator[str]:
    """The lines of a block of a page; ``edge``: where the text begins beside a margin, on pages of one block."""
    if blocks > 1:
        return lines(block, replace(by, left=min(row.pieces[0].left for row in block)))
    if edge is None:
        return lines(block, by)
    return lines(with_margin(block, edge), replace(by, left=edge))
