"""Lines that are a day and nothing else, and titles with a day behind them."""

from __future__ import annotations

import re
from typing import Final

#: ``18 Oct 2031 (Sat)``, ``Friday, 12 March at 3 pm``: nothing but a day.
DAY_ALONE: Final = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}+|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}+"
    r"|\d{1,4}+(?!\d)(?:st|nd|rd|th)?|[ap]\.?m|noon|at|the|of|to|from|[\s.,:;/()（）\-–—'’]){2,40}",
    re.IGNORECASE,
)
#: ``Fri, May 8, 2031``, ``8th May``: a piece of other patterns.
EN_DAY: Final = (
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s)?"
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?"
    r"|\d{1,2}(?:st|nd|rd|th)?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?)(?:,?\s20\d\d)?"
)
#: ``Ice in Clouds (Wednesday 12 March 2031)``
_DAY_BEHIND: Final = re.compile(r"(?<=\S)\s*[(\[（]([^()（）\[\]]{4,40})[)\]）]$")


def without_day(text: str) -> str:
    """A title without the day in brackets behind it."""
    match = _DAY_BEHIND.search(text)
    told = match.group(1) if match else ""
    named = re.search(r"\d", told) and re.search(r"[A-Za-z]{3}", told) and DAY_ALONE.fullmatch(told)
    return text[: match.start()] if match and named else text
