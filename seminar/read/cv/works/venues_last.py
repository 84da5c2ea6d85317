"""Where a work appeared, told last in a reference that parts all by commas: J. Roe, Salt roads, Tides B."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.cv.works.authors import STATE

#: Words of a title without its journal, and those of them in small letters, at least.
_FEWEST: Final = 4
_FEWEST_SMALL: Final = 2
_SMALL: Final = re.compile(r"(?<![^\W_])[a-z]{4,}")
#: Computers and Harbours, Physical Tides B, npj Ice: a name in capitals, be it with small words within
_NAME: Final = re.compile(
    r"(?:npj\s|[ae](?=[A-Z]))?[A-Z][\w.&'’:-]*"
    r"(?:\s(?:[A-Z][\w.&'’:-]*|\([A-Z][\w.&’' -]{0,30}\)|of|and|in|on|for|the|to|&|[-–]))*"
)
#: What tells no journal behind a title: nothing, a year, a state, the words of links
_NOTHING: Final = re.compile(
    rf"[\s.,;:()\[\]]*+(?:(?:{STATE}|pre-?print|draft|link|pdf|code|paper|arXiv|(?:19|20)\d\d[a-z]?+(?!\d)"
    r"|(?<!\d)\d{1,4}+(?!\d))[\s.,;:()\[\]]*+)*+",
    re.I,
)
#: , Environment and Harbour Systems: the end of a name of three, behind its first word
_OF_THREE: Final = re.compile(r",\s(?:[A-Z][a-z]+,\s)?(?:[A-Z][\w-]*\s){1,2}(?:and|&)\s[A-Z]")
_LONGEST: Final = 600


def without_last_venue(title: str, rest: str, *, by_commas: bool) -> str:
    """A title in small letters without the journal in capitals behind its last comma, where nothing else tells one.

    ``rest`` is the reference behind its authors, ``by_commas`` whether a comma stands between both. ``Salt roads in
    early winter, Computers and Harbours`` loses the journal where only a year follows; ``Salt roads in early winter,
    Computers`` loses its last word where ``Environment and Harbour Systems`` does.
    """
    if ", " not in title or len(rest) > _LONGEST:
        return title
    behind = rest[rest.find(title) + len(title) :]
    if _OF_THREE.match(behind):
        before, _, last = title.rpartition(", ")
        return before if last.isalpha() and _NAME.fullmatch(last) and _is_told_small(before) else title
    if not by_commas or not _NOTHING.fullmatch(behind):
        return title
    pieces = title.split(", ")
    kept = len(pieces)
    while kept > 1 and _NAME.fullmatch(pieces[kept - 1]):
        kept -= 1
    before = ", ".join(pieces[:kept])
    return before if _is_told_small(before) else title


def _is_told_small(title: str) -> bool:
    """Whether a title has capitals only where they must be, and ends with a word that has none."""
    words = title.split()
    return len(words) >= _FEWEST and not words[-1][0].isupper() and len(_SMALL.findall(title)) >= _FEWEST_SMALL
