"""Programmes whose hours stand below what they are the hours of: turned round, as all others have them.

``云中的冰  林远舟@云溪`` over ``13:30-14:10``, and so on: the first of such lines is no heading, for there is no hour
above it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.document import Line
from seminar.read.pauses import is_pause

_MOST: Final = 2_000
_LONGEST: Final = 160
#: So many hours alone on their lines.
_ENOUGH: Final = 4
_HOURS: Final = re.compile(
    r"\s*(?:[上下]午\s?)?\d{1,2}[:：.]\d{2}\s?(?:[ap]m)?\s?[-–—~～至到]{1,2}\s?\d{1,2}[:：.]\d{2}\s?(?:[ap]m)?\s*", re.I
)


def turned(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with each hour before the line it stands below; as they are where the hours stand above.

    They stand below where every hour has a line of its own right above it, and the first of these is a pause, or the
    last hour has no line right below it that could be a talk's.
    """
    hours = [at for at, line in enumerate(lines[:_MOST]) if line.label is None and _HOURS.fullmatch(line.text)]
    if len(hours) < _ENOUGH or not _stand_below(lines, hours):
        return tuple(lines)
    made = list(lines)
    for at in hours:
        made[at - 1], made[at] = made[at], made[at - 1]
    return tuple(made)


def _stand_below(lines: Sequence[Line], hours: Sequence[int]) -> bool:
    told = [lines[at - 1].text.strip() if at else "" for at in hours]
    if not all(text and len(text) <= _LONGEST and not _HOURS.fullmatch(text) for text in told):
        return False
    behind = lines[hours[-1] + 1].text.strip() if hours[-1] + 1 < len(lines) else ""
    return is_pause(told[0]) or (is_pause(told[-1]) and not is_pause(behind)) or not behind
