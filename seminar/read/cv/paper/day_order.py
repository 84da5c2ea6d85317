"""Dates of days in figures: 07/01/2021 is of July where another date of the CV can only have its month first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line

#: 06/30/2026, 7/1/2021: two numbers and a year
_DAY: Final = re.compile(r"(?<![\d/.])(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>(?:19|20)\d\d)(?![\d/])")
_MONTHS: Final = 12
_LONGEST: Final = 200


def with_months_first(lines: Sequence[Line]) -> list[Line]:
    """The lines with such a date as month and year, where the CV's other dates tell that the month stands first.

    Dates that can only have the day first leave all as they are; so does running text.
    """
    told = [match for line in lines if len(line.text) <= _LONGEST for match in _DAY.finditer(line.text)]
    day_first = any(int(match["first"]) > _MONTHS for match in told)
    month_first = any(int(match["second"]) > _MONTHS for match in told)
    if day_first or not month_first:
        return list(lines)
    return [
        replace(line, text=_DAY.sub(r"\g<first>/\g<year>", line.text)) if len(line.text) <= _LONGEST else line
        for line in lines
    ]
