"""Lines of a page's template that are shown only where its header says nothing.

A site generator (Liquid, Jinja) fills ``{{ page.abstract }}`` from the header of the page; the words behind
``{% else %}`` stand in for it where the header has none. They are of every page of the site, and of no talk.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_IF: Final = re.compile(r"\s*\{%-?\s*if\b[^{}%]{0,200}%\}\s*")
_ELSE: Final = re.compile(r"\s*\{%-?\s*else\s*-?%\}\s*")
_END: Final = re.compile(r"\s*\{%-?\s*endif\s*-?%\}\s*")
#: A line that holds nothing but what the template puts there.
_FILLED: Final = re.compile(r"\s*(?:\{\{[^{}\n]{1,200}\}\}\s*)+")


def without_stand_ins(rows: Sequence[str]) -> list[str]:
    """The rows of a source; those that stand in for an empty field are blank, so that the numbers stay as they were."""
    shown = list(rows)
    at: int | None = None  # the row of an {% if %} whose first branch holds only the field
    other: int | None = None
    for n, row in enumerate(rows):
        if "{" not in row:
            at = None if at is not None and other is None and row.strip() else at
        elif _IF.fullmatch(row):
            at, other = n, None
        elif at is not None and _ELSE.fullmatch(row):
            other = n
        elif at is not None and _END.fullmatch(row):
            if other is not None and other > at + 1:
                shown[other + 1 : n] = [""] * (n - other - 1)
            at = other = None
        elif other is None and not _FILLED.fullmatch(row):
            at = None
    return shown
