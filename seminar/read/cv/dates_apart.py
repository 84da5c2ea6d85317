"""Dates that a page sets in a column of their own, and its text in a row below all that they date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.periods import Period, period
from seminar.read.document import Line

_LONGEST: Final = 60
#: 09/2027 - 06/2031(预计), 2031 (expected)
_FORESEEN: Final = re.compile(r"\s?[（(]?\b(?:预计|預計|expected|anticipated)\b[)）]?", re.I)
_ROUND: Final = " ()（）[]·•*_,;|"
#: One date at the end is that of the last entry.
_ENOUGH: Final = 2


def dates_below(lines: Sequence[Line]) -> tuple[list[Line], tuple[Period, ...]]:
    """The lines above such a row and the dates in it; no dates where one of the lines above has its own."""
    filled = [at for at, line in enumerate(lines) if line.text.strip()]
    dates: list[Period] = []
    while filled and (when := _alone(lines[filled[-1]])) is not None:
        dates.insert(0, when)
        filled.pop()
    above = list(lines[: filled[-1] + 1]) if filled else []
    if len(dates) < _ENOUGH or any(period(line.text[:400]) for line in above):
        return list(lines), ()
    return above, tuple(dates)


def _alone(line: Line) -> Period | None:
    """The date a line is, and nothing else; ``None`` where there is more on it."""
    text = _FORESEEN.sub("", line.text[: 2 * _LONGEST]).strip(_ROUND)
    when = period(text) if line.label is None and 0 < len(text) <= _LONGEST else None
    return when if when is not None and not (text[: when.span[0]] + text[when.span[1] :]).strip(_ROUND) else None
