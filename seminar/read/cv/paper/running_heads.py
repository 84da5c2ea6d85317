"""What every page of a CV has at its head or foot: its number, the owner's name, the title of a form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.vocabulary import kind_of
from seminar.read.document import Line

_PAGE: Final = re.compile(
    r"[\s–—|·-]*(?:(?:page|pg\.?|p\.)[\s|]*)?\d{1,3}(?:\s*(?:of|/|\|)\s*\d{1,3})?[\s–—|·-]*"
    r"|[\s–—|·-]*第\s?\d{1,3}\s?[页頁](?:[\s/，,（(]*共\s?\d{1,3}\s?[页頁][）)]?)?[\s–—|·-]*"
    r"|[\s–—|·-]*共\s?\d{1,3}\s?[页頁][\s/，,]*第\s?\d{1,3}\s?[页頁]\s*",
    re.I,
)
#: ROE, Jane        page 1
_PAGE_BESIDE: Final = re.compile(r"(?<!\s)\s{2,400}(?:page|p\.)\s?\d{1,2}(?:\s?(?:/|of)\s?\d{1,2})?\s*$", re.I)
_PAGE_AT_END: Final = re.compile(rf"(?<![\d+])(?:{_PAGE.pattern})$", re.I)
#: Page 1/2 – Curriculum vitae of    © Harbour Union: a foot that begins with its number
_PAGE_FIRST: Final = re.compile(r"page\s+\d{1,3}\s?(?:/|of)\s?\d{1,3}\b", re.I)
#: The number of a page behind other words, told by its word or by the room before it; "Tides 101" has none.
_NUMBERED: Final = re.compile(
    r"(?:\s{3,}\d{1,3}(?:\s?(?:of|/)\s?\d{1,3})?|[\s|–—-]{0,20}(?:page|第|共)\s?\d{1,3}[\s\w/，,]{0,20})$", re.I
)
_WORDS: Final = re.compile(r"[一-鿿]+|[^\W\d_]+(?:['’-][^\W\d_]+)*")
#: When a CV was made, beside the name in its running head: November 2025, 2025年11月.
_MADE: Final = re.compile(
    r"(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s)?\b(?:19|20)\d\d\b(?:\s?年(?:\s?\d{1,2}\s?月)?)?",
    re.I,
)
_TITLE_WORDS: Final = frozenset(("curriculum", "vitae", "vita", "cv", "resume", "résumé", "个人简历", "简历", "履历"))
#: Lines at the top that say whose CV it is; a line further down made of their words alone is a running head.
_TOP: Final = 3
#: Longer lines are no running heads.
_LONGEST: Final = 200


def without_running_heads(lines: Sequence[Line]) -> list[Line]:
    """The lines without the numbers of pages, and without what stands beside these and is no part of the text."""
    filled = [line for line in lines if line.text.strip()]
    head = filled[0] if filled else None
    lines = [replace(line, text=_PAGE_BESIDE.sub("", line.text)) if line is head else line for line in lines]
    filled = [line for line in lines if line.text.strip()]
    owners = [_owner_words(line.text) for line in filled[:_TOP] if len(line.text) <= 80 and line.label is None]
    top = {line.number for line in filled[:_TOP]}
    again = _on_several_pages(lines)
    kept: list[Line] = []
    beside_page = False
    for at, line in enumerate(lines):
        text = line.text.strip()
        if not text or line.number in top or line.label is not None or len(text) > _LONGEST:
            beside_page = beside_page and not text
            kept.append(line)
            continue
        numbered = _PAGE.fullmatch(text) is not None or _PAGE_FIRST.match(text) is not None
        if numbered or _bare(text) in again or _runs(text, owners, beside_page or _page_follows(lines, at)):
            beside_page = True
            continue
        beside_page = False
        kept.append(line)
    return kept


def _on_several_pages(lines: Sequence[Line]) -> frozenset[str]:
    """What stands in one line with the number of a page, or next to it, on two pages at least: 林远舟教授简介.

    No heading does: "Publications" may well be the first line of a page.
    """
    texts = [line.text.strip() for line in lines if line.text.strip() and len(line.text) <= _LONGEST]
    numbered = [_PAGE.fullmatch(text) is not None for text in texts]
    beside = Counter(
        _bare(text)
        for at, text in enumerate(texts)
        if not numbered[at] and (any(numbered[max(at - 1, 0) : at + 2]) or _bare(text) != text or at == len(texts) - 1)
    )
    return frozenset(text for text, times in beside.items() if times > 1 and len(text) > 1 and kind_of(text) is None)


def _bare(text: str) -> str:
    return _NUMBERED.sub("", text).strip()


def _owner_words(text: str) -> frozenset[str]:
    words = {word.casefold() for word in _WORDS.findall(text)}
    return frozenset(words | {word[0] for word in words} | _TITLE_WORDS)


def _runs(text: str, owners: Sequence[frozenset[str]], beside_page: bool) -> bool:
    """Whether a line holds the owner's name or "Curriculum vitae" alone, with a page number in it or next to it."""
    words = {word.casefold() for word in _WORDS.findall(_PAGE_AT_END.sub("", _MADE.sub(" ", text)))}
    if max(map(len, words), default=0) < 2 or not any(words <= owner for owner in owners) or "@" in text:
        return False
    titled = bool(words & _TITLE_WORDS)
    return beside_page or _PAGE_AT_END.search(text) is not None or (titled and not words <= _TITLE_WORDS)


def _page_follows(lines: Sequence[Line], at: int) -> bool:
    following = next((line.text.strip() for line in lines[at + 1 : at + 4] if line.text.strip()), "")
    if len(following) > _LONGEST:
        return False
    # Curriculum Vitae 2
    words = {word.casefold() for word in _WORDS.findall(following)}
    titled = bool(words) and words <= _TITLE_WORDS and _PAGE_AT_END.search(following) is not None
    return titled or _PAGE.fullmatch(following) is not None
