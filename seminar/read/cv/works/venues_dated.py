"""Where a work appeared, behind the comma of its title: a journal before its year or volume, a conference."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.cv.works.authors import STATE

#: Words of a title before its journal, at least.
_FEW_WORDS: Final = 3
#: , Harbour Review, 2031; , Tides: Studies in Salt, Volume 12: a journal in capitals before its year or volume
_DATED_VENUE: Final = re.compile(
    r",\s+[A-Z][\w.&'’-]*:?(?:\s(?:[A-Z(][\w.&'’)-]*:?|of|and|on|in|for|the|to|&|[-–]|[Vv]ol\.?)){0,12},\s+"
    rf"(?:[Vv]ol(?:ume)?\.?\s?\d|(?:19|20)\d\d(?!\d)|\d{{1,4}}\s\((?:19|20)\d\d\)|(?i:{STATE}))"
)
#: , Tern Transactions on Salt, Ice and Snow, 2031; , Harbour Mathematics: Theory, Methods and Ports, 12(3)
_ROW_VENUE: Final = re.compile(
    r",\s+[A-Z][\w.&'’-]*:?(?:\s(?:[A-Z][\w.&'’-]*:?|of|on|in|for|the|an?)){0,8}(?:,\s[A-Z][\w-]*(?:\s[A-Z][\w-]*)?){0,2},?\s(?:and|&)\s[A-Z][\w-]*"
    r"(?:(?::|\s(?:[A-Z][\w-]*|of|an?))){0,5},\s+(?:[Vv]ol(?:ume)?\.?\s?\d|(?:19|20)\d\d(?!\d)|\d{1,4}\s?\(\d)"
)
#: , 12th Harbour Conference (HARB): where a work was told, before the town and the day
_EVENT: Final = re.compile(
    r",\s+(?:The\s)?(?:\d{1,2}(?:st|nd|rd|th)\s)?(?:(?:[A-Z][\w.&'’/-]*|of|on|and|in|for|the|&)\s){0,8}"
    r"(?:Conference|Symposium|Workshop|(?:Annual|Spring|Autumn|Fall|Winter)\sMeeting|Congress|Convention|Colloquium)\b"
)


def before_dated_venue(title: str, text: str, end: int) -> str:
    """A title without the journal that stands between its comma and the year: Ice on quays, Harbour Review, 2031.

    ``end`` is where its first sentence ends: what goes on over a stop is no journal.
    """
    rows = (row for row in _ROW_VENUE.finditer(text, 8) if _ends_small(text[: row.start()]))
    venues = (*_DATED_VENUE.finditer(text, 8), *_EVENT.finditer(text, 8), *rows)
    for venue in sorted(venues, key=lambda each: each.start()):
        before = text[: venue.start()]
        if venue.start() >= len(title):
            break
        if venue.start() < end < venue.end():
            continue
        if before.count("(") == before.count(")") and len(before.split()) >= _FEW_WORDS:
            return before
    return title


def _ends_small(title: str) -> bool:
    """Whether the last word of a title has no capital, as the names behind its comma have."""
    return title.split()[-1][:1].islower()
