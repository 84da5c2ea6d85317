"""Where a post is held when no word tells it: a company named among the posts, Nimbus Robotics or 灵溪智能."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.bilingual import Lang
from seminar.language import has_han
from seminar.read.cv.found import Found
from seminar.read.cv.periods import period
from seminar.read.cv.ranks import RANK_EN, ZH_RANK
from seminar.read.cv.sections import Section
from seminar.read.cv.who.posts import DEPARTMENT, UNIVERSITY, current
from seminar.read.document import Line

_APART: Final = re.compile(r"\t+|\s{2,}|\s*[|｜•·,，;；]\s*|\s+[–—-]\s+|\s+(?:at|@)\s+|\s*[（()）]\s*")
_BULLET: Final = re.compile(r"\s*[•·▪*●○–-]\s")
#: Nimbus Robotics, Brandt & Frost
_COMPANY: Final = re.compile(r"[A-Z][\w&.'’-]*(?:\s(?:[A-Z][\w&.'’-]*|&|of|and)){0,5}")
_COMPANY_ZH: Final = re.compile(r"[一-鿿A-Za-z]{2,15}")
_LETTERS: Final = range(3, 7)
#: What stands beside a post and is no house.
_NO_HOUSE: Final = re.compile(
    r"\b(?:team|present|current|remote|full[- ]time|part[- ]time)\b|至今|现在|全职|兼职|(?:方向|专业|领域)$", re.I
)


def employer(found: Found, parts: Sequence[Section]) -> None:
    """The employer of the post that goes on, where the person's post is known and no house of it is."""
    if found.has("affiliation") or found.has("department"):
        return
    for part in parts:
        if part.kind != "employment":
            continue
        block = [line for line in current(part) if not _BULLET.match(line.text)]
        if not found.has("position") and not any(_rank(line.text) for line in block):
            continue
        for line in sorted(block, key=lambda each: each.number):
            if has_han(line.text) and (abroad := next(filter(_is_university, _latin(line.text)), None)):
                found.pair("affiliation", abroad, Lang.ZH, line.number)  # 海冰研究中心, Tern University
                return
            if house := next(_houses(line), None):
                found.pair("affiliation", house, Lang.ZH if has_han(house) else Lang.EN, line.number)
                return


def _rank(text: str) -> bool:
    return (ZH_RANK if has_han(text) else RANK_EN).search(text) is not None


def _is_university(piece: str) -> bool:
    """Whether a piece is a university, or the letters of one: Tern University, TUN."""
    return UNIVERSITY.search(piece) is not None or (piece.isupper() and len(piece) in _LETTERS and piece.isalpha())


def _latin(text: str) -> list[str]:
    """The pieces of a line in Chinese that are in Latin letters."""
    return [bare for piece in _APART.split(text) if (bare := piece.strip(" .:：*")) and _COMPANY.fullmatch(bare)]


def _houses(line: Line) -> Iterator[str]:
    text = line.text
    if (when := period(text)) is not None:
        text = text[: when.span[0]] + "  " + text[when.span[1] :]
    for piece in _APART.split(text):
        bare = piece.strip(" .:：*")
        if _rank(bare) or DEPARTMENT.search(bare) or _NO_HOUSE.search(bare):
            continue
        if (_COMPANY_ZH if has_han(bare) else _COMPANY).fullmatch(bare):
            yield bare
