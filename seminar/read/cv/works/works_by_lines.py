"""Lists that give the title, the authors and the journal of each work lines of their own, told by where lines break."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from seminar.language import has_han
from seminar.read.cv.vocabulary import cv_words
from seminar.read.cv.works.authors import STATE, past_authors, surely_author
from seminar.read.cv.works.list_lines import (
    BULLET,
    NUMBERED,
    is_authors_only,
    is_links,
    is_plausible,
    is_sub_heading,
    is_venue_line,
    is_with_others,
)
from seminar.read.cv.works.owner_authors import AuthorRow
from seminar.read.cv.wrapping import joined
from seminar.read.document import Line

#: Works that make such a list; without blank lines, bullets or numbers between them it needs more.
_ENOUGH: Final = 2
_ENOUGH_UNMARKED: Final = 3
#: Share of the width by which a line that is broken on purpose is shorter.
_SLACK: Final = 0.12
_FEW_LETTERS: Final = 4
_THREE: Final = 3
#: Words of a paragraph on what a work is about, and of a line that tells where it appeared, at most.
_ABSTRACT: Final = 24
_MOST_OF_VENUE: Final = 22
_ONLY_YEAR: Final = re.compile(r"\W*(?:19|20)\d\d\W*")
_YEAR_FIRST: Final = re.compile(r"(?:19|20)\d\d[.:,]?\s{1,16}(?=\S)")
#: Salt Roads in Winter               2031
_YEAR_APART: Final = re.compile(r"(?<=\S)\s{3,200}(?:[A-Z][a-z]{2,8}\.?\s)?(?:19|20)\d\d\s*$")
#: First Author, Accepted at ICPS 2031; Accepted by Tides
_STATED: Final = re.compile(
    r"[(（]?(?:(?:(?:co-?|joint\s|equal\s)?(?:first|second|third|lead|corresponding|senior|last)[\s-]authors?|(?:equal\s)?contribution)\b[\s,.;:|()（）*]{0,4}"
    r"(?:$|(?=accepted|published|submitted|under|in\s|to\s|[A-Z(]))|(?:accepted|published|submitted|appeared|presented)\s(?:at|by|in|to|for)\s"
    r"|under\sreview|to\sappear|in\spress|forthcoming|in\spreparation)",
    re.I,
)
_WITH_BEHIND: Final = re.compile(r",?\s[(（](?:joint(?:ly)?\s(?:work\s)?)?with\s[^()]{2,200}[)）]\.?$")
_DATED: Final = re.compile(rf"\b(?:19|20)\d\d\b|[’']\d\d\b|\b{STATE}", re.I)
_SMALL: Final = re.compile(r"(?<![\w’'-])[a-z]{4,}")
#: arXiv preprint, 2031
_SMALL_JOURNAL: Final = re.compile(r"(?:arXiv|bioRxiv|medRxiv|npj\s[A-Z]|eLife|iScience|mBio)\b")
#: Salt roads in winter. Harbour; “Salt Roads”, Roe, J.: what stands behind a title on its line
_GOES_ON: Final = re.compile(r"[^\W\d_]{3}\.\s+[A-Z]|\S{6}[”\"],?\s\S|(?:19|20)\d\d[.;,]")
_OPEN: Final = re.compile(
    r"(?:[:,–‐-]|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|via|vs\.?|versus|with))$", re.I
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands between two breaks on purpose: ``T`` a title, ``A`` authors, ``V`` where and when, ``X`` the rest."""

    kind: str
    text: str
    lines: tuple[int, ...]
    begins: bool


def works_by_lines(lines: Sequence[Line], row: AuthorRow | None = None) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """The titles of such a list and the lines of each; nothing where any work of it is set in another way."""
    if any(has_han(line.text) for line in lines):
        return ()
    pieces = [
        piece for piece in _pieces([line for line in lines if not _is_left_out(line.text)], row) if piece.kind != "X"
    ]
    titles = _titles(pieces)
    marked = sum(piece.begins for piece in titles) >= _ENOUGH and sum(piece.begins for piece in pieces) == len(titles)
    marked = marked or all(_STATED.match(piece.text) for piece in pieces if piece.kind == "V")
    if len(titles) < (_ENOUGH if marked else _ENOUGH_UNMARKED) or any(_is_reference(each.text, row) for each in titles):
        return ()
    found = tuple((_bare(piece.text), piece.lines) for piece in titles)
    return found if all(is_plausible(title) for title, _ in found) else ()


def _titles(pieces: Sequence[_Piece]) -> list[_Piece]:
    """The titles, where all works have the same lines, or each has one title and what is told of it below."""
    kinds = "".join(piece.kind for piece in pieces)
    if "V" in kinds and re.fullmatch(r"A?(?:T[AV]++)++T?|(?:ATV*+)++", kinds):
        return [piece for piece in pieces if piece.kind == "T"]
    # a journal without a year, known by its place: title, authors, journal in every work
    order = next((order for order in (r"(?:[TV]A[VT])+", r"(?:[TV][VT]A)+") if re.fullmatch(order, kinds)), None)
    return list(pieces[::_THREE]) if order is not None else []


def _is_left_out(text: str) -> bool:
    if _SMALL_JOURNAL.match(text.strip()):
        return False
    return _ONLY_YEAR.fullmatch(text) is not None or is_sub_heading(text) or is_links(text)


def _pieces(lines: Sequence[Line], row: AuthorRow | None) -> Iterator[_Piece]:
    """The lines put together where the end of the page broke them, each with what it tells."""
    width = max((len(line.text.rstrip()) for line in lines), default=0)
    text, numbers, begins, blank, last, dated = "", list[int](), False, True, "", False
    for line in lines:
        bare = _YEAR_APART.sub("", line.text)
        own = _YEAR_FIRST.sub("", NUMBERED.sub("", BULLET.sub("", bare, count=1), count=1).strip(), count=1)
        mark = bool(own) and own != bare.strip()
        if not own:
            blank = True
            continue
        apart = bare != line.text
        if text and not (blank or mark or apart) and _runs_on(text, last, own, width, row):
            text = joined(text, own)
            numbers.append(line.number)
        else:
            if text:
                yield _Piece(_kind(text, row, dated=dated), text, tuple(numbers), begins)
            dated = apart
            text, numbers, begins = own, [line.number], mark or blank
        blank, last = False, line.text
    if text:
        yield _Piece(_kind(text, row, dated=dated), text, tuple(numbers), begins)


def _runs_on(text: str, above: str, own: str, width: int, row: AuthorRow | None) -> bool:
    """Whether a line goes on with the one above, which is as long as the page is wide or ends amid its words."""
    if _YEAR_APART.search(above) or _SMALL_JOURNAL.match(own) or is_with_others(own):
        return False
    if _OPEN.search(above.rstrip()) or own[:1].islower():
        return _STATED.match(own) is None
    room = width - len(above.rstrip()) - 1 - len(own.split()[0])
    return room < max(_FEW_LETTERS, _SLACK * width) and _kind(own, row) == "T" and _kind(text, row) in "TX"


def _kind(text: str, row: AuthorRow | None, *, dated: bool = False) -> str:
    if is_with_others(text) or is_authors_only(text) or (row is not None and row.is_row(text)):
        return "A"
    if _STATED.match(text) or _is_venue(f"{text}, 2000" if dated else text):
        return "V"
    return "X" if len(text.split()) >= _ABSTRACT and text[-1] == "." else "T"


def _is_venue(text: str) -> bool:
    """Whether a text tells where and when a work appeared: names in capitals, with a year or the state."""
    if len(text.split()) > _MOST_OF_VENUE or _OPEN.search(text):
        return False
    small = [word for word in _SMALL.findall(text) if word not in cv_words().venue_words]
    return (_DATED.search(text) is not None and not small) or (is_venue_line(text) and len(small) <= 1)


def _is_reference(text: str, row: AuthorRow | None) -> bool:
    """Whether what seems a title has authors before or behind it, or goes on behind its end."""
    at = past_authors(text)
    return (
        (at > 0 and surely_author(text[:at]))
        or _GOES_ON.search(text) is not None
        or (row is not None and row.start(text) > 0)
    )


def _bare(text: str) -> str:
    return _WITH_BEHIND.sub("", text).strip('*_ .,“”"')
