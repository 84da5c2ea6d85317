"""Dates that a page sets in a column of their own, and its text in a row above or below all that they date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.degrees import DEGREE, INSTITUTION
from seminar.read.cv.periods import Period, period
from seminar.read.document import Line

_LONGEST: Final = 60
#: 09/2027 - 06/2031(预计), 2031 (expected)
_FORESEEN: Final = re.compile(r"\s?[（(]?\b(?:预计|預計|expected|anticipated)\b[)）]?", re.I)
_ROUND: Final = " ()（）[]·•*_,;|"
#: Havn, Norland; 中国，云溪: the towns of the houses, in the same column
_TOWN: Final = re.compile(
    r"[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,2}(?:,\s[A-Z][\w.'’ -]{1,30}){0,2}|[一-鿿]{2,6}(?:[，,]\s?[一-鿿]{2,6})?"
)
#: One date at the end is that of the last entry.
_ENOUGH: Final = 2


def dates_apart(lines: Sequence[Line]) -> tuple[list[Line], tuple[Period, ...]]:
    """The other lines and the dates of such a row; no dates where one of the other lines has its own."""
    filled = [at for at, line in enumerate(lines) if line.text.strip()]
    for ats, below in ((filled[::-1], True), (filled, False)):
        count, dates = _row(lines, ats)
        end = len(ats) - count
        if len(dates) < _ENOUGH or not end:
            continue
        others = [lines[at] for at in sorted(ats[count:])]
        first, last = others[0], others[-1]
        rest = [line for line in lines if first.number <= line.number <= last.number]
        if not any(period(line.text[:400]) for line in rest):
            return rest, tuple(dates[::-1] if below else dates)
    return list(lines), ()


def _row(lines: Sequence[Line], ats: Sequence[int]) -> tuple[int, list[Period]]:
    """How many lines from one end are dates and towns, and the dates in that order; the last of them is a date."""
    count, dates = 0, list[Period]()
    for n, at in enumerate(ats, 1):
        if (when := _alone(lines[at])) is not None:
            dates.append(when)
            count = n
        elif not _is_town(lines[at].text.strip()):
            break
    return count, dates


def _is_town(text: str) -> bool:
    named = DEGREE.search(text) or INSTITUTION.search(text)
    return len(text) <= _LONGEST and _TOWN.fullmatch(text) is not None and not named


def _alone(line: Line) -> Period | None:
    """The date a line is, and nothing else; ``None`` where there is more on it."""
    text = _FORESEEN.sub("", line.text[: 2 * _LONGEST]).strip(_ROUND)
    when = period(text) if line.label is None and 0 < len(text) <= _LONGEST else None
    return when if when is not None and not (text[: when.span[0]] + text[when.span[1] :]).strip(_ROUND) else None
