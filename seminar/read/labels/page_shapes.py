"""The shape of a page: its menu, a form whose labels have no colons, and the head of its other language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from seminar.language import has_han
from seminar.read.document import Line
from seminar.read.labels.hits import PEOPLE, WHEN, Hit, plausible
from seminar.read.labels.of_a_line import longest_prefix
from seminar.read.lexicon import Lexicon

#: Lines of a page that are looked at for a menu or a form.
_LINES: Final = 300
#: A menu has at least so many of the words menus have.
_MENU_WORDS: Final = 3
#: So many other short lines may stand between two such words.
_BETWEEN: Final = 3


#: ``E-Mail Print``, ``列印 分享``: what a page offers to do with it.
_TOOLS: Final = re.compile(
    r"(?:(?:電子郵件|电子邮件|E-?mail|友善列印|列印此頁|列印|打印|Print|PDF|轉寄|转发|转寄|分享|Share|收藏|Facebook|Twitter|RSS訂閱|Rss|RSS"
    r"|訂閱|微博|微信|Tweet|Login|登入|登录|繁體中文|简体中文|English)[\s|/·]*){2,8}"
)


def menu_lines(lines: Sequence[Line], lexicon: Lexicon) -> frozenset[int]:
    """The places of the lines of a menu: ``Home``, ``Upcoming Events``, ``Contact`` below each other."""
    found: set[int] = set()
    words: list[int] = []

    def end_menu() -> None:
        if len(words) >= _MENU_WORDS:
            found.update(n for n in range(words[0], words[-1] + 1) if lines[n].text.strip())
        words.clear()

    others = 0
    for n, line in enumerate(lines[:_LINES]):
        bare = line.text.strip(" \t*-•·|>»#")
        if not bare and line.label is None:
            continue
        if line.label is None and (_menu_line(bare, lexicon) or _TOOLS.fullmatch(bare)):
            found.add(n)
            continue
        if line.label is None and len(bare) <= 30 and lexicon.holds("menus", bare):
            words.append(n)
            others = 0
            continue
        others += 1
        short = line.label is None and len(bare) <= 30 and re.search(r"[\d:：@,，.。?？]", bare) is None
        if not short or others > _BETWEEN:
            end_menu()
    end_menu()
    return frozenset(found)


#: ``版权所有 © 云溪大学 地址：…``: the foot of a page.
FOOT: Final = re.compile(
    r"\s*(?:版权所有|版權所有|Copyright\b|©|All Rights Reserved|\S{1,3}ICP[备証证])", re.IGNORECASE
)
_WORDS_OF_A_MENU: Final = re.compile(r"\s*[|｜·•>»/]\s*|\s{2,}|(?<=[一-鿿])\s(?=[一-鿿])")


def _menu_line(text: str, lexicon: Lexicon) -> bool:
    """Whether one line is the menu: ``首页 | 学院概况 | 师资队伍 | 联系我们``."""
    if len(text) > 200 or FOOT.match(text):
        return FOOT.match(text) is not None and len(text) <= 300
    words = [word for word in _WORDS_OF_A_MENU.split(text) if word]
    known = sum(lexicon.holds("menus", word) for word in words)
    return len(words) >= _MENU_WORDS and known >= 2 and 2 * known >= len(words) - 2 and max(map(len, words)) <= 24


#: Fields that tell a talk; three of them make a form.
_TELLING: Final = WHEN | {"title", "speaker", "venue", "abstract", "bio", "host", "affiliation"}
_ANYWHERE: Final = frozenset(("registration", "language", "series", "organizer"))


def form_rows(lines: Sequence[Line], found: Sequence[tuple[Hit, ...]], lexicon: Lexicon) -> Mapping[int, Hit]:
    """The rows of a form that a page printed without the bounds of its cells: ``Title Ice in Clouds``.

    Empty unless at least three fields of a talk are told so, a title or a speaker and the time among them.
    """
    rows: dict[int, Hit] = {}
    for n, line in enumerate(lines[:_LINES]):
        if found[n] or line.label is not None or not line.text[:1].isupper():
            continue
        hit = _bare_label(line.text, lexicon)
        if hit is None or hit.field not in _TELLING | _ANYWHERE:
            continue
        value = line.text[hit.end :]
        sure = WHEN | PEOPLE | {"venue", "affiliation"}
        if hit.field not in sure or plausible(hit.field, value, lexicon):
            rows[n] = hit
    told = {hit.field for hit in rows.values()} & _TELLING
    names = any(hits for hits in found)
    enough = len(told) >= 3 and told & WHEN and told & {"title", "speaker"} and not (names and len(rows) < 4)
    return rows if enough else {}


def _bare_label(text: str, lexicon: Lexicon) -> Hit | None:
    """The Latin label a line begins with, a blank or nothing before its value: ``Venue Mill Hall``, ``Date12 May``."""
    found = longest_prefix(text[:80], 0, lexicon)
    if found is None or not text[: found[1]].isascii():
        return None
    field, end = found
    start = end + (text[end : end + 1] == " ")
    first = text[start : start + 1]
    begins = first.isupper() or first.isdigit() or first in ("“", '"') or has_han(first)
    return Hit(field, text[:end], 0, start) if begins else None


#: ``Academic Talk | Ice in Clouds``: the kind of page, and its title.
TOLD_BEFORE_A_STROKE: Final = re.compile(
    r"(?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+\s?[|｜丨]\s?[^|｜丨]{8,140}$|[一-鿿]{2,8}\s?[|｜丨]\s?[^|｜丨]{4,80}$"
)
#: So many lines may stand between the head of a half and its first label.
_OVER_LABELS: Final = 4


def second_heads(lines: Sequence[Line], hits: Sequence[tuple[Hit, ...]]) -> frozenset[int]:
    """The places of lines that head the notice again in the other language.

    The label behind such a line is in its language, the label before it is not. Below a gap it may stand over a byline
    and a sentence or two of its half, with a word for talks before a stroke (``Academic Talk | Ice in Clouds``).
    """
    found: list[int] = []
    last: bool | None = None
    full = [n for n, line in enumerate(lines) if line.text.strip() and line.label is None]
    for at, (n, after) in enumerate(pairwise(full)):
        if hits[n]:
            last = has_han(hits[n][-1].label)
        elif last is not None and n - full[at - 1] > 1 and TOLD_BEFORE_A_STROKE.match(lines[n].text.strip()):
            behind = next((hits[m] for m in full[at + 1 : at + 1 + _OVER_LABELS] if hits[m]), ())
            other = has_han(lines[n].text)
            if behind and other is not last and has_han(behind[0].label) is other:
                found.append(n)
        elif last is not None and hits[after] and len(lines[n].text) <= 160:
            text = lines[n].text.strip()
            other = has_han(hits[after][0].label)
            if other is not last and has_han(text) is other and text[-1] not in "。.!！;；,，":
                found.append(n)
    return frozenset(found)


def spread(lines: Sequence[Line]) -> bool:
    """Whether blank lines stand between nearly all lines, as pages saved from a content system have it."""
    full = [n for n, line in enumerate(lines) if line.text.strip()]
    apart = sum(1 for a, b in pairwise(full) if b - a > 1)
    return len(full) > 3 and apart >= 0.5 * (len(full) - 1)
