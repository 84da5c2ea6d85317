"""A value under the label of another: the place, or the title, under a second label for the time."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read import texts
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import Segment

#: What of a place an English line has.
_PLACE: Final = re.compile(
    r"\b(?:Room|Hall|Building|Auditorium|Theat(?:er|re)|Cent(?:er|re)|Library|Lounge|Campus|Dept|Department|House|Online|Zoom)\b",
    re.IGNORECASE,
)
#: And a Chinese one.
_ZH_PLACE: Final = re.compile(r"[楼樓室厅廳堂馆館院][^，。]{0,8}$")
#: No title and no place is longer.
_LONGEST: Final = 160
#: Labels for the time of which one may be a copy.
_TWICE: Final = 2
#: Words a title has.
_FEWEST: Final = 3


def mended(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments, each under the field its value is of.

    A label was copied, and the value below it is another's: only where another label tells the time, and none the
    place, or the title.
    """
    if sum(segment.field in WHEN for segment in segments) < _TWICE:
        return segments
    fields = {segment.field for segment in segments if segment.text.strip()}
    timed = any(segment.field in WHEN and any(map(str.isdigit, segment.text)) for segment in segments)
    return [_rightly(segment, fields) for segment in segments] if timed else segments


def _rightly(segment: Segment, fields: Collection[str]) -> Segment:
    text = texts.short(segment.text)
    if segment.field not in WHEN or not text or len(text) > _LONGEST or any(map(str.isdigit, text)):
        return segment
    when = parse_when(text, reference=ANY_DAY)
    if when.day is not None or (when.refused and when.refused != "no_date"):
        return segment
    if "venue" not in fields and (_ZH_PLACE if has_han(text) else _PLACE).search(text):
        return replace(segment, field="venue")
    words = len(text) // 2 if has_han(text) else len(text.split())
    return replace(segment, field="title") if not {"title", "talk"} & set(fields) and words >= _FEWEST else segment
