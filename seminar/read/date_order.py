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
#: What dates are read against where only their form matters: a year that holds every day, so that none is refused.
ANY_DAY: Final = datetime(2024, 1, 1)
#: Rows that must stand in one order of days and not in the other.
_ENOUGH: Final = 3
#: ``Tuesday``, ``Tue.``, ``星期二``: a cell beside the one of the date.
WEEKDAY: Final = re.compile(
    r"\s*(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day|\.)?|(?:周|週|星期)[一二三四五六日天])\s*",
    re.IGNORECASE,
)
#: ``12.09.2031``: with points and the year at its end the day comes first, as it is written between Lisbon and Moscow.
_POINTS: Final = re.compile(r"^\D{0,12}?(?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d(?!\d)")


def month_first(texts: Sequence[str], *, chinese: bool, weekdays: Sequence[str] = ()) -> bool | None:
    """How the ambiguous dates among ``texts`` (the cells of a column, top down) are meant; ``None``: nothing tells.

    The unambiguous ones decide (03-25), where they agree, and those whose weekday stands beside them (``weekdays``,
    one a text, empty for none); then the language, Chinese putting the month first; then the order of the rows, where
    it fits one reading only; then the points between the numbers.
    """
    pairs = [(int(match[1]), int(match[2])) for text in texts[:500] if (match := _PAIR.match(text))]
    told = {first <= 12 for first, second in pairs if (first > 12) != (second > 12) and max(first, second) <= 31}
    if not any(_open(text) for text in texts[:500] if _PAIR.match(text)):
        # 5/7 (Fri) is open in another year than the one it was looked up in
        beside = any(first != second and max(first, second) <= 12 for first, second in pairs)
        return next(iter(told)) if len(told) == 1 and beside else None
    told |= {
        order
        for text, weekday in zip(texts[:500], weekdays, strict=False)
        if weekday and (order := _by_its_weekday(text, weekday)) is not None
    }
    if len(told) == 1:
        return told.pop()
    if chinese:
        return True
    fitting = [order for order in (True, False) if _rises(pairs if order else [(b, a) for a, b in pairs])]
    if len(fitting) == 1 and len(pairs) >= _ENOUGH:
        return fitting[0]
    return False if not told and all(_POINTS.match(text) for text in texts if _open(text)) else None


def _by_its_weekday(text: str, weekday: str) -> bool | None:
    """Whether the month stands first in a date that is the weekday told beside it in one order alone."""
    match = _PAIR.match(text)
    if match is None or match[1] == match[2]:
        return None
    when = parse_when(f"{weekday.strip()} {match.group().strip()}{text[match.end() :][:20]}", reference=ANY_DAY)
    return None if when.day is None or when.refused else when.day.month == int(match[1])


def _open(text: str) -> bool:
    pair = _PAIR.match(text) if _POINTS.match(text) else None
    if pair and pair[1] != pair[2] and max(int(pair[1]), int(pair[2])) <= _MONTHS:
        return True  # the points tell the order only where nothing beside them does
    when = parse_when(text[:100], reference=ANY_DAY)
    return when.refused == "ambiguous_date"


_MONTHS: Final = 12


def _rises(days: Sequence[tuple[int, int]]) -> bool:
    """Whether days follow each other, one turn of the year apart."""
    falls = sum(before > after for before, after in pairwise(days))
    return falls == 0 and all(month <= 12 for month, _ in days)
