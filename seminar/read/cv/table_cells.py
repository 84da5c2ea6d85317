"""The cells of a line that is the row of a table: between bars, tabs or wide gaps."""

from __future__ import annotations

import re
from typing import Final

_APART: Final = re.compile(r"\s*[|｜]\s*|\s*\t\s*|\s{2,}|　+")


def cells_of(text: str) -> list[str]:
    """What stands in each column of a line; the whole line where it has but one."""
    return _APART.split(text.strip().strip("|").strip())
