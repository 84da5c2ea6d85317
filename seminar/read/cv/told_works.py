"""Works that a biography names in its sentences, for a CV that has no list of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.language import has_han
from seminar.read.cv.sections import Section
from seminar.read.cv.works.publications import Publication
from seminar.read.cv.wrapping import unwrapped

_LONGEST: Final = 5_000
#: *Winter Ports*, “Salt Roads”, "Salt Roads,"
_TITLED: Final = re.compile(
    r"(?<![\w*])(?P<open>\*)(?P<book>[^*]{3,200})\*(?![\w*])"
    r"|“(?P<quoted>[^“”]{8,300}?)[,.]?”|(?<!\w)\"(?P<plain>[^\"]{8,300}?)[,.]?\""
    r"|(?<!\w)‘(?P<single>(?:[^‘’]|(?<=\w)’(?=\w)){8,300}?)[,.]?’(?!\w)"
)
#: Where a work stands: (Tern Press, 2002); , in the Journal of Tides in 1994; which appeared in
_WHERE: Final = re.compile(
    r"[,.]?\s*(?:\((?:[^()]{0,80}\b(?:19|20)\d\d|forthcoming|in press)\)"
    r"|(?:(?:which\s+)?(?:was\s+)?(?:published|appeared|forthcoming|came\s+out)\s+)?in\s+(?:the\s+)?[A-Z*])"
)
#: Of a book in italics the press is told as well: a year alone stands behind a journal too.
_WHERE_BOOK: Final = re.compile(r"[,.]?\s*\((?=[^()]*[A-Z])[^()]{0,80}\b(?:(?:19|20)\d\d|forthcoming|in press)\)")
#: What comes before a title: her book, the articles, in which two follow with "and"; not "in" for a journal.
_CUE: Final = re.compile(
    r"\b(?:books?|monographs?|papers?|articles?|essays?|novels?|author\s+of|wrote|published|edited|translated)"
    r"(?:\s+(?:is|are|was|were|include|such\s+as|on\s+\w+|entitled|titled|called))?[\s,:]*$",
    re.I,
)
_AND: Final = re.compile(
    r"\s*+(?:\([^()]{0,80}\)\s*+)?(?:,\s*+)?(?:(?:and|&|followed\s+by|,)\s*+)?(?:by\s++)?(?:then\s++)?"
)
#: Her books include, co-editor of: a title of a book follows, though no mark sets it off.
_BOOK_CUE: Final = re.compile(
    r"\b(?:(?:[Bb]ooks?|monographs?|novels?)\s+(?:is|are|include)|(?:author|editor|translator)s?\s+of|wrote|edited)\s+(?=[A-Z])"
)
#: Winter Ports: A History (Tern University Press, 2011)
_BOOK: Final = re.compile(
    r"(?P<title>[A-Z][^()“”\"*.;《》]{5,150}?)\s\([A-Z][^()]{2,80}(?:,\s(?:19|20)\d\d|,\s(?:forthcoming|in press))\)"
)
#: A small word that is none of a title's: author of Salt and editor of Ice, editor of Salt and writes for
_NO_TITLE: Final = re.compile(
    r"\b(?!(?:an?|the|and|or|nor|but|of|in|on|at|by|for|to|from|with|without|into|under|over|as|is|its|their|our|vs|d|l|de|la|le|und|der|die|das)\b)(?<![’'-])[a-z]"
)
_AND_BOOK: Final = re.compile(r",?\s+(?:and\s+)?(?=[A-Z])")
_IN: Final = re.compile(r"\b(?:in|for|(?<!author )of|journal)\s+(?:the\s+)?$", re.I)
_BOOKED: Final = re.compile(
    r"《(?P<booked>[^《》]{2,120}(?:《[^《》]{1,60}》[^《》]{0,60})?)》|“(?P<quoted>[^“”]{6,300})”"
    r"|(?<![A-Za-z])\"(?P<plain>[^\"]{6,300})\""
)
#: 著有, 发表论文, 出版专著: a title of a work follows; 在 and 任 let a journal follow.
_ZH_CUE: Final = re.compile(
    r"(?:论文|論文|文章|专著|專著|专书|專書|著作|[著译譯编編合]有|[译譯]著|合著|[编編]著|出版了?|[发發]表了?|主[编編]|代表作|教材|作品|题为|題為)(?:有|为|了|包括)?[^，。；《》“”在任]{0,3}$"
)
_ZH_WHERE: Final = re.compile(r"\s*[（(][^（）()]{0,40}(?:《|出版社|[书書]局|[书書]店|(?:19|20)\d\d)")
_ZH_JOURNAL: Final = re.compile(
    r"(?:编委|編委|主[编編]|副主[编編]|[编編]辑|審|审稿|特[约約]|通[讯訊]|杂志|期刊|上[发發]|[发發]表|等(?:学术)?(?:期刊|刊物|杂志|报))"
)
_PERIODICAL: Final = re.compile(r"(?:学报|學報|杂志|雜誌|学刊|學刊|期刊|季刊|月刊|集刊|日报|日報)$")
_ZH_AND: Final = re.compile(r"[、和与及，]?(?:[（(][^（）()]{0,60}[)）])?[、和与及，]?")


def told_works(parts: Sequence[Section]) -> list[Publication]:
    """The works named in the running text of the CV, once each, with the line their paragraph begins at."""
    found: dict[str, Publication] = {}
    for part in parts:
        for line in unwrapped(part.lines) if part.kind in {"about", "head"} else ():
            text = line.text[:_LONGEST]
            told = (*(_chinese(text) if has_han(text) else _latin(text)), *_unmarked(text))
            for title in sorted(told, key=text.find):
                found.setdefault(title.casefold(), Publication(title, (line.number,)))
    return list(found.values())


def _latin(text: str) -> Iterator[str]:
    """Titles in italics or quotation marks with where they appeared, or with "book" or "paper" before them."""
    last, works = 0, False
    for match in _TITLED.finditer(text):
        title = " ".join((match["book"] or match["quoted"] or match["plain"] or match["single"]).split()).strip(" ,.")
        before = text[max(0, match.start() - 60) : match.start()]
        # what goes on after a journal is a journal, after a work a work
        if last == 0 or _AND.fullmatch(text[last : match.start()]) is None:
            printed = (_WHERE_BOOK if match["open"] else _WHERE).match(text, match.end())
            works = bool(printed or _CUE.search(before)) and not (match["open"] and _IN.search(before))
        last = match.end()
        if works and (title[:1].isupper() or title[:1].isdigit()):
            yield title


def _unmarked(text: str) -> Iterator[str]:
    """Titles of books that only their place in the sentence and the press behind them tell."""
    for cue in _BOOK_CUE.finditer(text):
        at: int | None = cue.end()
        while at is not None and (book := _BOOK.match(text, at)) and not _NO_TITLE.search(book["title"]):
            yield book["title"]
            joined = _AND_BOOK.match(text, book.end())
            at = joined.end() if joined else None


def _chinese(text: str) -> Iterator[str]:
    last = -1
    for match in _BOOKED.finditer(text):
        before, after = text[max(0, match.start() - 14) : match.start()], text[match.end() : match.end() + 12]
        title = match["booked"] or match["quoted"] or match["plain"]
        if _ZH_JOURNAL.match(after) or (_PERIODICAL.search(title) and not _ZH_WHERE.match(text, match.end())):
            continue
        goes_on = last >= 0 and _ZH_AND.fullmatch(text[last : match.start()]) is not None
        in_brackets = text.count("（", 0, match.start()) > text.count("）", 0, match.start())
        told = _ZH_CUE.search(before) or goes_on or (match["booked"] and _ZH_WHERE.match(text, match.end()))
        if told and not in_brackets:
            last = match.end()
            yield title.strip(" ，。,.")
