"""Whether 5/9 is 9 May or 5 September, where its neighbours tell: the other dates of a table, its language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import Final

from seminar.dates import parse_when

#: Two numbers at the head of a date that begins with no year: 5/9, 05-09, 10.9.
_PAIR: Final = re.compile(r"^\D{0,12}?(?<![\d./-])(\d{1,2})\s{0,2}[./-]\s{0,2}(\d{1,2})(?!\d)")
#: A year in which every day of the year exists, so that no date is refused for its year.
_REFERENCE: Final = datetime(2024, 1, 1)
#: Rows that must stand in one order of days and not in the other.
_ENOUGH: Final = 3


def month_first(texts: Sequence[str], *, chinese: bool) -> bool | None:
    """How the ambiguous dates among ``texts`` (the cells of a column, top down) are meant; ``None``: nothing tells.

    The unambiguous ones decide (03-25), where they agree; then the language, Chinese putting the month first; then
    the order of the rows, where it fits one reading only.
    """
    pairs = [(int(match[1]), int(match[2])) for text in texts[:500] if (match := _PAIR.match(text))]
    if not any(_open(text) for text in texts[:500] if _PAIR.match(text)):
        return None
    told = {first <= 12 for first, second in pairs if (first > 12) != (second > 12) and max(first, second) <= 31}
    if len(told) == 1:
        return told.pop()
    if chinese:
        return True
    fitting = [order for order in (True, False) if _rises(pairs if order else [(b, a) for a, b in pairs])]
    return fitting[0] if len(fitting) == 1 and len(pairs) >= _ENOUGH else None


def _open(text: str) -> bool:
    when = parse_when(text[:100], reference=_REFERENCE)
    return when.refused == "ambiguous_date"


def _rises(days: Sequence[tuple[int, int]]) -> bool:
    """Whether days follow each other, one turn of the year apart."""
    falls = sum(before > after for before, after in pairwise(days))
    return falls == 0 and all(month <= 12 for month, _ in days)
