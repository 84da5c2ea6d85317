"""The lines of a CV on paper: row by row as it stands on its pages, a side bar apart from the main text."""

from __future__ import annotations

from collections.abc import Sequence

from seminar.read.cv.page_columns import columns_of
from seminar.read.cv.page_rows import Piece, lines, measure
from seminar.read.document import Line


def cv_lines(pages: Sequence[Sequence[Piece]]) -> tuple[Line, ...]:
    """The lines of the pages, with blanks for wide gaps and blank lines where the page leaves room.

    Lines are numbered from 1.
    """
    found = columns_of(pages)
    by = measure([block for page in found for block in page])
    texts = [text for page in found for block in page for text in (*lines(block, by), "")]
    return tuple(Line(number, text) for number, text in enumerate(texts, 1))
