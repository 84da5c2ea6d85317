"""The way the rows of a list tell who speaks and on what, found from most of them and then kept to in all of them.

``林远舟，云溪大学 《云中的冰》``, ``Ice in Clouds (by Jane Roe)``, ``Ice in Clouds  Jane Roe@Northland``: one row alone
may be read in several ways, ten rows seldom.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from seminar.language import has_han
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody, people
from seminar.read.records.chunks import Chunk, Fields

#: So many rows at least, and this share of them, tell a person in the same way.
_ENOUGH: Final = 2
_MOSTLY: Final = 0.6
#: Letters of who speaks with post and house, and of a title.
_WHO: Final = r"(?P<who>[^“”\"《》〈〉:：\n\t]{2,120}?)"
_LONGEST: Final = 400
_MARKS: Final = r"[\s*_]*"


@dataclass(frozen=True, slots=True)
class Way:
    """One way: a pattern of a whole row with the groups ``who`` and ``title``."""

    name: str
    pattern: re.Pattern[str]


def _way(name: str, pattern: str) -> Way:
    return Way(name, re.compile(pattern))


#: What parts who from the title when the title has no marks of its own.
_COLON: Final = r"\s*[:：]\s*|\s+[–—-]{1,3}\s+|——"
WAYS: Final = (
    # Jane Roe, Northland "Ice in Clouds"; 林远舟：云溪云数据工程师 《云中的冰》
    _way(
        "quoted",
        rf"{_MARKS}(?P<who>[^“”\"《》〈〉\n\t]{{2,120}}?)[\s,，:：*_–—-]*[“\"《〈](?P<title>[^“”\"《》\n]{{4,200}})[”\"》〉][.。；;*_\s]*",
    ),
    # "Ice in Clouds", Jane Roe, Northland; 《云中的冰》 林远舟
    _way(
        "quoted first",
        rf"{_MARKS}[“\"《〈](?P<title>[^“”\"《》\n]{{4,200}})[”\"》〉][\s,，:：.*_–—-]*(?:by\s)?{_WHO}[.。；;*_\s]*",
    ),
    # Ice in Clouds (by Jane Roe); Ice in Clouds by Jane Roe
    _way(
        "by",
        rf"{_MARKS}(?P<title>[^\n]{{4,200}}?)[*_]*\s*[(（]\s?(?:by|presented\sby|speaker:?|主讲[:：]?|主讲人[:：]?|报告人[:：]?)\s?{_WHO}[)）][.。*_\s]*",
    ),
    # 云中的冰  林远舟@云溪
    _way(
        "at",
        rf"{_MARKS}(?P<title>[^\n@＠]{{4,200}}?)(?:\s+|\s*[|｜,，]\s*|\s+[–—-]+\s+)"
        r"(?P<who>(?:[一-鿿·]{2,5}|[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,2})\s?[@＠]\s?[^\n@＠]{2,40}?)[.。*_\s]*",
    ),
    # Jane Roe: Ice in Clouds
    _way("colon", rf"{_MARKS}{_WHO}[*_]*(?:{_COLON})[*_]*(?P<title>[^\n]{{4,200}}?)[*_\s]*"),
    # Ice in Clouds (Jane Roe, Northland)
    _way("bracket", rf"{_MARKS}(?P<title>[^\n]{{4,200}}?)[*_]*\s*[(（]{_WHO}[)）][.。*_\s]*"),
)

#: Those whose marks leave no doubt.
MARKED: Final = WAYS[:4]


def fields_in(rows: Sequence[str], lexicon: Lexicon, *, ways: Sequence[Way] = WAYS) -> list[Fields] | None:
    """Who speaks and on what in each row (stretches of its text), empty where it tells neither; ``None`` for no way.

    A way is believed where two rows at least and most of them tell a person in it; the others are then read in it as
    well, whatever the person's name looks like.
    """
    for way in ways:
        found = [_match(row, way) for row in rows]
        sure = [match is not None and _is_told(match["who"], way, lexicon) for match in found]
        if sum(sure) < max(_ENOUGH, _MOSTLY * len(rows)):
            continue
        # where the titles are people as well, another way tells which is which
        titles = [match["title"] for match in found if match is not None]
        if 2 * sum(names_somebody(title.strip(), lexicon, strict=True) for title in titles) >= len(titles):
            continue
        return [_fields(match) if match is not None else {} for match in found]
    return None


def _match(row: str, way: Way) -> re.Match[str] | None:
    return way.pattern.fullmatch(row) if len(row) <= _LONGEST else None


def _fields(match: re.Match[str]) -> Fields:
    stretches: dict[str, Chunk] = {"speaker": match.span("who"), "title": match.span("title")}
    return {name: stretch for name, stretch in stretches.items() if stretch[1] > stretch[0]}


#: A word before who speaks leaves no doubt, whatever the name.
_SHORT_NAME: Final = 24


def _is_told(who: str, way: Way, lexicon: Lexicon) -> bool:
    return _is_person(who, lexicon) or (way.name == "by" and len(who) <= _SHORT_NAME)


def _is_person(text: str, lexicon: Lexicon) -> bool:
    """Whether a stretch begins with a name, or is one person by what stands beside the name."""
    first = re.split(r"\s*[,，、;；(（:：/／@＠]\s*|\s{2,}", text.strip(" *_"), maxsplit=1)[0]
    if names_somebody(first, lexicon, strict=True):
        return has_han(first) or len(first.split()) > 1
    named = people(text, lexicon)
    return len(named) == 1 and bool(named[0].person.name) and bool(named[0].person.affiliation) and not named[0].rest
