"""The hour of a weekly series, told above the one talk of a page: ``All talks are on Thursdays at 4PM``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, Segment

#: A sentence on the series is no longer.
_LONGEST: Final = 240
_WEEKLY: Final = re.compile(
    r"\b(?:on|[Ee]very|[Ee]ach)\s(?:(?:most|other)\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|每[周週][一二三四五六日天]"
)
_CLOCK: Final = re.compile(r"\d\s?(?:[ap]\.?m\b|[:：]\d\d)|[点點时時]", re.IGNORECASE)

#: ``07:00 PST | 10:00 EST | 16:00 CET``: the hour of every meeting, as the clocks of its members show it.
_CLOCKS: Final = re.compile(r"\d{1,2}:\d\d [A-Z]{2,5}(?:\s?[|/,;]\s?\d{1,2}:\d\d [A-Z]{2,5}){1,9}")


def told(group: Sequence[Segment]) -> tuple[Segment, ...]:
    """The sentence that tells the hour of the series, where a label tells the day of the talk and nothing its hour.

    Empty where any other line tells an hour too: it may be the talk's own.
    """
    if zoned := [segment for segment in group if segment.field == FREE and _CLOCKS.fullmatch(segment.text.strip())]:
        others = [s for s in group if s not in zoned and (s.field in WHEN or s.heading) and _CLOCK.search(s.text[:400])]
        return tuple(zoned) if len(zoned) == 1 and not others else ()
    labelled = [segment.text[:200] for segment in group if segment.field in WHEN and segment.text.strip()]
    if not labelled or any(_CLOCK.search(text) for text in labelled):
        return ()
    timed = [segment for segment in group if segment.field == FREE and _CLOCK.search(segment.text[:400])]
    if len(timed) != 1 or len(timed[0].text) > _LONGEST or not _WEEKLY.search(timed[0].text):
        return ()
    days = (parse_when(text, reference=ANY_DAY) for text in labelled)
    return (timed[0],) if any(when.day and not when.clock for when in days) else ()
