"""Rows with the speaker's house in brackets: all behind them is the title, whatever stands in it.

``May 6: Jane Roe (Harbour University) – From University to Industry: A Journey``, ``…, "Ice, Rain, and Snow"``.
"""

from __future__ import annotations

import re
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people

_NAME: Final = r"[A-Z][\w.’'-]*(?:\s(?:[a-z]{2,3}\s){0,2}[A-Z][\w.’'-]*){1,3}"
_WHO: Final = rf"{_NAME}\s[(][^()\n]{{2,100}}[)]"
_HOUSED: Final = re.compile(_WHO)
_ROW: Final = re.compile(
    rf"\W*(?P<who>{_WHO})[*_]*"
    r"(?:\s?[–—-]\s|\s?:\s|,?\s(?=[“\"]))[*_“\"]*(?P<title>[A-Z\d][^\n]{3,200}?)[*_”\".]*\s*"
)
#: What is no title: an hour, a room, another person or a link behind it.
_MORE: Final = re.compile(
    r"\d[:.]\d\d|\d\s?[ap]\.?m\b|\bRoom\b|\]\(|\b(?-i:[A-Z]{2,})\s?\d{2,}\b|\s[|｜–—]\s|[“”\"]", re.IGNORECASE
)


def who_and_title(text: str, start: int, end: int, lexicon: Lexicon) -> dict[str, tuple[int, int]]:
    """The stretches of speaker and title in such a row from ``start`` to ``end``; empty for any other row."""
    row = _ROW.fullmatch(text, start, end)
    if row is None or _MORE.search(row["title"]):
        return {}
    return {"speaker": row.span("who"), "title": row.span("title")} if is_housed(row["who"], lexicon) else {}


def is_housed(who: str, lexicon: Lexicon) -> bool:
    """Whether a text is ``Jane Roe (Harbour University)``: one person, the house in brackets, and nothing besides."""
    named = people(who, lexicon) if _HOUSED.fullmatch(who) else ()
    return len(named) == 1 and bool(named[0].person.name and named[0].person.affiliation) and not named[0].rest
