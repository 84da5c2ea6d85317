"""Words set off within a title or behind it: a phrase in quotation marks, what a work is in brackets."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.cv.vocabulary import cv_words
from seminar.read.cv.works.venues import VENUE

#: “A Salt Method with “Dual Averages” for Ports”: marks within marks
_NESTED: Final = re.compile(
    r"[“„](?P<title>[^“”„]{2,200}[“„‘][^“”„]{1,100}”(?:[^“”„]{0,120}“[^“”„]{1,100}”){0,2}[^“”„]{0,200}?)[,.]?”"
)
#: The word right before an opening mark, with no comma, stop or dash between both
_WORD_BEFORE: Final = re.compile(r"(?<![^\W_])(?P<word>[^\W\d_][\w'’-]*)\s?$")
#: Jane Roe and “Salt Roads”, a paper titled “Salt Roads”: what may stand right before a title, in small letters
_BEFORE_TITLE: Final = frozenset(
    (
        *("and", "with", "by", "et", "al", "und", "y", "e", "eds", "ed", "in", "titled", "entitled", "called", "named"),
        *("paper", "article", "chapter", "thesis", "dissertation", "talk"),
    )
)
#: Frost. Reading “Tide Tables” with …: a sentence begins behind the authors and before the phrase
_BEGINS_BEFORE: Final = re.compile(r"(?:^[\s*†]{0,4}[.:]|[)）\]][.:,]?)[\s*_]{1,4}[^\W\d_][^.,:;()“”\"]{0,120}$")
#: *Reading “Tide Tables” in Ports*: the letters of Markdown are of the whole
_SLANTED: Final = re.compile(r"\W{0,3}?(?P<mark>\*{1,2}|_)(?=\S).{8,300}?(?<=\S)(?P=mark)(?=[\s.,]|$)")
#: Behind a phrase the words of the title go on, be it in capitals: “Good” Ports Fail
_GOES_ON: Final = re.compile(r"\s(?=[^\W\d_])(?!(?:in|with|under|to\sappear)\b)|[-–]\w|,\s[a-z]")
_SUBTITLE: Final = re.compile(r":\s+(?=[A-Z])")
#: Winter Ports (monograph), Salt (artist's book), Tides (in Chinese): what a work is, in brackets behind its title
_WHAT_IT_IS: Final = re.compile(r"\s+[(（]([A-Za-z][A-Za-z' ,;/’-]{2,60})[)）](?=\s*(?:[,.;]|$))")
#: Salt Roads (solo-authored), (job market paper), (AI-generated): how a work came about
_HOW_IT_CAME: Final = re.compile(
    r"(?:\w+-(?:author(?:ed)?|generated|assisted|verified|refereed|reviewed|length|invited)|(?:solo|single|sole|lead)\sauthor(?:ed)?|JMP"
    r"|(?:my\s|the\s)?job\smarket\s(?:paper|candidate\spaper))",
    re.I,
)


def title_with_marks_within(text: str) -> str | None:
    """The title at the first marks of a reference that has marks within them; ``None`` where it has none.

    Of ``Roe, J., “A Salt Method with “Dual Averages” for Ports”, Tides`` it is ``A Salt Method with “Dual Averages”
    for Ports``.
    """
    if text.count("“") + text.count("„") < 2:
        return None
    told = _NESTED.search(text[:1_000])
    return told["title"].strip(" ,.") if told and not set("“”„") & set(text[: told.start()]) else None


def is_phrase_of_title(text: str, authors: int, begin: int, end: int) -> bool:
    """Whether marks from ``begin`` to ``end`` set off a phrase of the title, and not the whole of it.

    ``authors`` is where the authors end: in ``Roe, J. (2031). What “salt” tells`` words of the title stand before.
    """
    before = _WORD_BEFORE.search(text[max(0, begin - 60) : begin])
    if before is None:
        return False
    word = before["word"]
    if word[0].islower():
        return word not in _BEFORE_TITLE or (word == "in" and _goes_on(text, end))
    slanted = None if authors else _SLANTED.match(text[:400])
    if slanted is not None:
        return slanted.end() > end
    return authors > 0 and _BEGINS_BEFORE.search(text[authors:begin]) is not None


def is_first_of_title(text: str, end: int) -> bool:
    """Whether a subtitle follows a phrase in marks: “Salt First”: Rules for Winter Ports."""
    told = _SUBTITLE.match(text, end)
    return told is not None and VENUE.match(text[told.end() :]) is None


def _goes_on(text: str, end: int) -> bool:
    told = _GOES_ON.match(text, end)
    return told is not None and VENUE.match(text[told.end() :]) is None


def without_kind_behind(title: str, text: str) -> str:
    """A title without the brackets behind it that tell what the work is, or how it came about."""
    if "(" not in title and "（" not in title:
        return title
    for aside in _WHAT_IT_IS.finditer(text, 4):
        if aside.start() >= len(title):
            break
        if all(map(_tells_kind, re.split(r"[,;/]\s*", aside[1]))):
            return title[: aside.start()]
    return title


def _tells_kind(piece: str) -> bool:
    words = piece.lower().split()
    known = cv_words().list_words
    return _HOW_IT_CAME.fullmatch(piece.strip()) is not None or (bool(words) and all(word in known for word in words))
