"""The heading of a page whose first line tells the way to it (``首页 » 学术报告 » 云溪前沿讲座``), below its menu."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line

#: The marks between the steps of the way.
_STEP: Final = re.compile(r"[»›>]+")
#: So many steps lead to a page; the last one is what it is called.
_STEPS: Final = 3
_SHORTEST: Final = 6
#: The way stands among the first lines, the heading below the menu.
_FIRST: Final = 8
_MENU: Final = 40


def marked(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, the one that says the page's name again as a heading; a page without such a way as it is."""
    for at, line in enumerate(lines[:_FIRST]):
        steps = _STEP.split(line.text.strip())
        name = "".join(steps[-1].split())
        if len(steps) < _STEPS or len(name) < _SHORTEST:
            continue
        below = range(at + 1, min(at + _MENU, len(lines)))
        if (again := next((n for n in below if "".join(lines[n].text.split()) == name), None)) is not None:
            head = replace(lines[again], heading=lines[again].heading or 1)
            return (*lines[:again], head, *lines[again + 1 :])
    return tuple(lines)
