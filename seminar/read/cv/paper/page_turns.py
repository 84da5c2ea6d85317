"""From one page to the next: running heads and page numbers left out, and whether the text goes on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.paper.page_rows import Piece, Row, middle, rows
from seminar.read.cv.vocabulary import kind_of

#: Rows at the top and at the bottom of a page among which running heads are looked for.
_EDGE: Final = 2
#: Points in height that a running head keeps on all pages.
_SAME_HEIGHT: Final = 4
#: Share of the pages that have it; left and right pages may have heads of their own.
_SHARE: Final = 0.4
#: The number of a page; a year has four figures, and may stand in the last row of a page.
_NUMBER: Final = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
_PAGE_NUMBER: Final = re.compile(
    r"[\s|·–—-]*(?:page|p\.|第)?\s?\d{1,3}(?:\s?[页頁])?"
    r"(?:\s?(?:of|/|[,，]?\s?共)\s?\d{1,3}(?:\s?[页頁])?)?[\s|·–—-]*",
    re.I,
)
_SENTENCE_END: Final = re.compile(r"[.。!！?？:：;；]\W*$")
#: What begins an item of a list: a bullet, a number.
_ITEM: Final = re.compile(r"\[|[•·▪■*●○◦–-]|\d{1,3}[.)、]")
#: How near the right margin, in heights of a letter, the last row of a page comes where its text goes on.
_FULL: Final = 3.0


def without_running_heads(pages: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """The pages without their numbers and what they have in common at the head or the foot, the first head kept."""
    edges = [_edges(rows(page)) for page in pages]
    seen = Counter(shape for page in edges for shape in {_shape(row) for row in page})
    least = max(2, _SHARE * sum(bool(page) for page in pages))
    kept: list[list[Piece]] = []
    for number, (page, found) in enumerate(zip(pages, edges, strict=True)):
        dropped: set[int] = set()
        for at, row in enumerate(found):
            first = number == 0 and at < _EDGE
            runs = seen[_shape(row)] >= least and kind_of(row.text) is None and not first
            if _PAGE_NUMBER.fullmatch(row.text) or (runs and (number or "@" not in row.text)):
                dropped |= {id(piece) for piece in row.pieces}
        kept.append([piece for piece in page if id(piece) not in dropped])
    return kept


def _edges(page: Sequence[Row]) -> list[Row]:
    return list(page) if len(page) <= 2 * _EDGE else [*page[:_EDGE], *page[-_EDGE:]]


def _shape(row: Row) -> tuple[str, int]:
    """What a running head has in common on all pages: its words, and its height."""
    return re.sub(r"\s+", "", _NUMBER.sub("#", row.text)), round(middle(row.main) / _SAME_HEIGHT)


def goes_on(page: Sequence[Row], following: Sequence[Row]) -> bool:
    """Whether the last row of a page runs on in the first row of the next one."""
    if not page or not following:
        return False
    last, first = page[-1], following[0]
    margin = max(row.pieces[-1].right for row in page)
    full = last.pieces[-1].right > margin - _FULL * last.main.size
    begins = kind_of(first.text) is not None or _ITEM.match(first.text) is not None
    return full and not begins and _SENTENCE_END.search(last.text) is None
