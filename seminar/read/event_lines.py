"""The head of a talk in a week's list: series, hour, room and way in one line."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.read import headings, online, texts
from seminar.read.moments import DAY_ALONE
from seminar.read.reading import Reading
from seminar.read.segments import Segment

#: ``-1:30pm``: an end cut off from its beginning.
_CLOCK: Final = re.compile(r"[-–—\s]*\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?", re.IGNORECASE)


def event_line(reading: Reading, segment: Segment, text: str) -> bool:
    """``Condensed Matter Seminar, 4:10 pm, 1400 BPS, In Person and Zoom``: the head of a talk in a week's list."""
    parts = [part.strip() for part in re.split(r"\s*[,;，]\s*", text) if part.strip()]
    if len(parts) < 2 or has_han(text):
        return False
    series = headings.heading(
        re.sub(r"\s+\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?$", "", parts[0], flags=re.IGNORECASE), reading.lexicon
    )
    clock = re.search(
        r"\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?(?:\s*[-–]\s*\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?)?|\d{1,2}\s*[ap]\.?m\b",
        ", ".join(parts[:3]),
        re.IGNORECASE,
    )
    if not series.series or clock is None:
        return False
    record = reading.record
    record.put_pair("series_name", Bilingual(en=series.series), segment.lines, 0.8, True)
    record.put("number", series.number, segment.lines, 0.8)
    reading.when.append(Segment("time", "", (segment.spans[0],), None))
    for part in parts[1:]:
        if (
            clock.group() in part
            or _CLOCK.fullmatch(part)
            or DAY_ALONE.fullmatch(part)
            or re.search(r"refreshments|lunch|coffee|served", part, re.IGNORECASE)
        ):
            continue
        if reading.lexicon.holds("remote", part) or online.platform_in(part, reading.lexicon):
            reading.online(online.Meeting(platform=online.platform_in(part, reading.lexicon)), segment)
        elif re.search(r"\d", part) and not record.pair("venue"):
            record.put_pair("venue", texts.pair(part, Lang.EN), segment.lines, 0.7, True)
    reading.use(segment)
    return True
