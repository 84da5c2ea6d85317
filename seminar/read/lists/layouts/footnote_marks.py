"""Marks behind titles that a line below explains: ``Ice in Clouds #`` and ``# In Cantonese``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line
from seminar.read.lexicon import Lexicon

_LONGEST: Final = 300
_ENOUGH: Final = 2
#: ``# In Cantonese``, ``Δ Conducted in Putonghua``: in which language a talk with this mark is.
_LEGEND: Final = re.compile(
    r"\s*(?P<mark>[#ΔδΩ†‡§^△▲◆★☆]{1,2})\s?(?:(?:[Cc]onducted|[Gg]iven|[Hh]eld|[Dd]elivered)\s)?[Ii]n\s[A-Z][a-z]+(?:\s(?:and|or|with)\s[\w\s]{3,40})?[\s.]*"
)


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines without such marks at their ends, where two lines at least carry them; any others as they are."""
    marks = {
        told["mark"] for line in lines[-_TAIL:] if len(line.text) <= _SHORT and (told := _LEGEND.fullmatch(line.text))
    }
    if not marks:
        return tuple(lines)
    ends = tuple(marks)
    marked = [line.label is None and len(line.text) <= _LONGEST and line.text.rstrip().endswith(ends) for line in lines]
    if sum(marked) < _ENOUGH:
        return tuple(lines)
    return tuple(
        replace(line, text=line.text.rstrip().rstrip("".join(ends)).rstrip()) if carries else line
        for line, carries in zip(lines, marked, strict=True)
    )


#: A legend stands at the foot, on a short line.
_TAIL: Final = 12
_SHORT: Final = 80
