"""The day of the talk in brackets behind the person who gives it: ``Jane Roe, Harbour University (July 3, 2031)``."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import Segment
from seminar.read.reading import Reading

_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY: Final = re.compile(
    rf"(?<=[A-Za-z.)])\s?[(（]((?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}),?\s20\d\d)[)）]\s*$"
)


def without_their_day(reading: Reading, segment: Segment, text: str) -> str:
    """The text without such a day, which tells when the talk is where no label does."""
    day = _DAY.search(text) if text.rstrip().endswith((")", "）")) and "\n" not in text else None
    if day is None:
        return text
    if not any(other.field in WHEN and other.text.strip() for other in reading.segments):
        reading.when.append(replace(segment, field="date", spans=(replace(segment.spans[0], text=day[1]),)))
    return text[: day.start()]
