"""Hours and days under their labels that lack the sign between their parts: ``17.15``, ``1400-1600``, ``10.30``."""

from __future__ import annotations

import re
from typing import Final

#: ``17.15`` or ``12.30 – 13.45`` alone under "Time".
_HALF: Final = r"\s*(?:[ap]\.?m\b|h(?:rs?|ours)?\b|uhr\b)?\.?"
_DOTTED: Final = re.compile(
    rf"(?:^|(?<=[-–—]))(\s*(?:[01]?\d|2[0-3]))\.([0-5]\d)(?!\.\s*(?:$|,|\n))(?={_HALF}\s*(?:[-–—]\s*(?:[01]?\d|2[0-3])\.[0-5]\d{_HALF})?$)",
    re.IGNORECASE,
)
#: ``1400-1600``, ``12 March, 0930-1030 hrs`` under "Time": no colons; 2028-2031 are years.
_UNPARTED: Final = re.compile(
    r"(?:^|(?<=[\s,，)）]))(?!20[0-5]\d\s?[-–—~～]\s?20)([01]\d|2[0-3])([0-5]\d)\s?[-–—~～至]\s?([01]\d|2[0-3])([0-5]\d)"
    r"\s?(?:hrs?|hours|h)?\.?$",
    re.IGNORECASE,
)

#: ``19 – 20 (local time)`` under "Time": full hours.
_FULL_HOURS: Final = re.compile(r"^([89]|1\d|2[0-2])\s?[-–—]\s?(9|1\d|2[0-3])(?=\s*(?:$|[(（]))")
#: ``10.30`` alone under "Date": the month first, as in 2031.10.30.
_DOTTED_DAY: Final = re.compile(r"^(1[0-2]|0?[1-9])\.(3[01]|[12]\d|0?[1-9])$")


def written_out(text: str, field: str) -> str:
    """A text under the label of ``field`` with its signs: ``14:00-16:00`` for the time ``1400-1600``."""
    if field in ("time", "start", "end"):
        text = _FULL_HOURS.sub(r"\1:00-\2:00", _DOTTED.sub(r"\1:\2", text))
        return _UNPARTED.sub(r"\1:\2-\3:\4", text)
    return _DOTTED_DAY.sub(r"\1月\2日", text) if field == "date" else text
