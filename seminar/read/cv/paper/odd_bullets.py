"""Bullets that came out of a document as other letters, because their font of symbols did not come with them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line

#: { Jane Roe. Salt Roads; § Tern Prize; o Reviewer; Ø Member: the sign or small letter of a bullet, and a capital
_BEGUN: Final = re.compile(
    r"(?P<room>\s{0,40})(?P<sign>[{}§¹ª±¤¡¦¨º°►▶▸▹❖◆◇☐□★☆✦✧➤⮚→»›~¬?Ø¶ƒþðü\x80-\x84\x86-\x9f]|[ovqnlu])(?=\s{1,40}(?:[A-ZÀ-ÞĀ-Ž“\"‘《]|[一-鿿]))"
)
#: -云溪大学, ·2027-2031: the sign of a list with no room behind it
_GLUED: Final = re.compile(r"(?P<room>\s{0,8})(?P<sign>[-·•●▪*])(?=[一-鿿《（]|(?:19|20)\d\d)")
#: { Mar-2029 – Aug-2032: what stands behind the sign of a calendar
_DATED: Final = re.compile(r"\s{1,40}(?:\d{1,2}[-\s])?[A-Z][a-z]{2,8}\.?[-\s/,]{1,2}(?:19|20)\d\d(?!\d)")
#: Lines with one sign that make it a bullet; a letter may begin a line of its own by chance.
_ENOUGH: Final = 2
_ENOUGH_LETTERS: Final = 3


def with_usual_bullets(lines: Sequence[Line]) -> list[Line]:
    """The lines with the usual bullet for the sign that begins several of them; all else as it stands."""
    lines = _with_room_behind(lines)
    begun = [_BEGUN.match(line.text) if line.label is None else None for line in lines]
    signs = Counter(match["sign"] for match in begun if match is not None)
    usual = {
        sign
        for sign, times in signs.items()
        if times >= (_ENOUGH_LETTERS if sign.isascii() and sign.isalpha() else _ENOUGH)
    }
    others = {match["sign"] for match in begun if match and not _DATED.match(match.string, match.end())}
    dated = usual - others  # the sign of a calendar begins no item of a list
    return [
        _with_bullet(line, match, "" if match["sign"] in dated else "•") if match and match["sign"] in usual else line
        for line, match in zip(lines, begun, strict=True)
    ]


def _with_bullet(line: Line, match: re.Match[str], bullet: str) -> Line:
    return replace(line, text=f"{match['room']}{bullet}{line.text[match.end() :]}")


def _with_room_behind(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with a bullet and a blank for the sign that begins several of them at once."""
    begun = [_GLUED.match(line.text) if line.label is None else None for line in lines]
    signs = Counter(match["sign"] for match in begun if match is not None)
    usual = {sign for sign, times in signs.items() if times >= _ENOUGH_LETTERS}
    if not usual:
        return lines
    return [
        _with_bullet(line, match, "• ") if match and match["sign"] in usual else line
        for line, match in zip(lines, begun, strict=True)
    ]
