"""Works that one line or one paragraph of a list runs together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.read.cv.works.authors import STATE, past_authors
from seminar.read.cv.works.list_lines import BULLET, DETAIL, NUMBERED, is_sub_heading
from seminar.read.cv.works.owner_authors import AuthorRow
from seminar.read.cv.wrapping import joined
from seminar.read.document import Line

#: The text of an entry, its lines, and whether the list marks where an entry begins.
Entry = tuple[str, tuple[int, ...], bool]
#: 《盐路》 with where it appeared in brackets; several of them in a row
_BOOK: Final = re.compile(r"《[^《》]{1,120}(?:《[^《》]{1,60}》[^《》]{0,60})?》(?:[（(][^（）()]{0,80}[)）])?")
_SEVERAL: Final = re.compile(rf"[^《》]{{0,12}}{_BOOK.pattern}(?:[、；;\s]*{_BOOK.pattern}){{1,40}}等?[。.]?")
#: Salt Roads. (TIDES 2030). Jane Roe, Ada Brandt. Ice on Quays. (ICPS 2031).
_WHERE_AND_WHEN: Final = re.compile(r"[(（][^()（）]{0,40}(?:19|20)\d\d[)）]\.\s+(?=[A-Z])")

#: …, 2031; and 审稿中； at the end of an entry
_ENDED: Final = re.compile(
    rf"(?:\b(?:19|20)\d\d[a-z]?[)）]?|{STATE}|R\s?&\s?R|审稿中|在审|待刊|已?录用|已?接收|返修|投稿中|修改中)\s?[;；]\s*$",
    re.I,
)
_DATED_LAST: Final = re.compile(r"\b(?:19|20)\d\d\W{0,2}$")
_LONGEST_END: Final = 40
#: 1. and [1] and （1）, before the works that a line counts, and what stands before the next one of them
_COUNT: Final = re.compile(r"(?<![^\s.。;；)）\]])(?:[\[（(]\d{1,2}[\])）]|\d{1,2}[.、．)）])(?!\d)\s*(?=[^\s\d])")
_DIGITS: Final = re.compile(r"\d+")
#: Letters of a work at least.
_SHORTEST: Final = 8
_CLOSING: Final = frozenset(".。;；)）]")
_SEVERAL_ENDS: Final = 2
#: Lines of such an entry on the average.
_MOST_LINES: Final = 4
#: Commas of one author, and blank lines between two halves of a line.
_FEW: Final = 1
_LONGEST_GAP: Final = 4


def parted(entries: Iterable[Entry], row: AuthorRow | None) -> Iterator[Entry]:
    """The entries, each work of its own where one begins, with its authors, behind where and when the last appeared."""
    for text, numbers, marked in entries:
        at = 0
        for told in _WHERE_AND_WHEN.finditer(text) if row is not None and row.past(text) else ():
            if row is not None and row.past(text[told.end() :]):
                yield text[at : told.end()].strip(), numbers, marked
                at = told.end()
        yield text[at:], numbers, marked


def ends_among_authors(text: str) -> bool:
    """Whether a line is nothing but authors, and a comma that says there are more: Roe, J., Brandt, A.,"""
    return text.rstrip()[-1:] == "," and len(text) - past_authors(text) <= 1 and text.count(",") > _FEW


def without_gaps(lines: Sequence[Line]) -> list[Line]:
    """The lines of a list without the blank ones within a title or a row of authors, as pages of a PDF have them."""
    kept: list[Line] = []
    for at, line in enumerate(lines):
        if line.text.strip() or not kept or not _goes_on(kept[-1].text.strip(), _next(lines, at)):
            kept.append(line)
    return kept


def _next(lines: Sequence[Line], at: int) -> str:
    return next((line.text.strip() for line in lines[at + 1 : at + _LONGEST_GAP] if line.text.strip()), "")


def _goes_on(above: str, below: str) -> bool:
    if not above or not below or BULLET.match(below):
        return False
    small = below[0].islower() and below[0].isascii() and above[-1].isalpha() and not DETAIL.match(below)
    return small or ends_among_authors(above) or above.rfind("“") > above.rfind("”")


def until_semicolons(lines: Sequence[Line]) -> list[Entry]:
    """The entries of a list that ends each with its year or state and a semicolon: 《云溪学刊》，2031；

    Nothing of a list that has another mark, a number or a bullet, where an entry begins.
    """
    filled = [line for line in lines if line.text.strip()]
    if sum(_is_closed(line) for line in filled) * _MOST_LINES < max(len(filled), _SEVERAL_ENDS * _MOST_LINES):
        return []
    if any(BULLET.match(line.text) or NUMBERED.match(line.text) for line in filled):
        return []
    made: list[Entry] = []
    whole = True
    for line in lines:
        text = " ".join(line.text.split())
        if not text or is_sub_heading(text):
            # a year above a blank line or a heading ends an entry as well
            whole = whole or _DATED_LAST.search(made[-1][0][-_LONGEST_END:]) is not None
            continue
        above, numbers = ("", ()) if whole else made.pop()[:2]
        made.append((joined(above, text), (*numbers, line.number), False))
        whole = _is_closed(line)
    return made


def _is_closed(line: Line) -> bool:
    return _ENDED.search(line.text[-_LONGEST_END:]) is not None


def _counted(text: str) -> list[int]:
    """Where each work but the first begins in a line that counts them: 1. Salt. 2031. 2. Ice. 2030."""
    first = _COUNT.match(text)
    if first is None or _DIGITS.findall(first[0]) != ["1"]:
        return []
    found: list[int] = []
    shape = _DIGITS.sub("", first[0]).strip()
    for mark in _COUNT.finditer(text, first.end() + _SHORTEST):
        following = _DIGITS.findall(mark[0]) == [str(len(found) + 2)] and _DIGITS.sub("", mark[0]).strip() == shape
        if following and text[: mark.start()].rstrip()[-1:] in _CLOSING:
            found.append(mark.start())
    return found


def works_apart(line: Line) -> Iterator[Line]:
    """The works a line runs together: 《盐路》（《云溪学刊》2008年）、《海港》（云溪出版社）; 1. Salt. 2031. 2. Ice."""
    if line.label is None and (starts := _counted(line.text)):
        yield from (replace(line, text=line.text[a:b]) for a, b in pairwise([0, *starts, len(line.text)]))
        return
    if line.label is not None or not _SEVERAL.fullmatch(line.text.strip()[:2_000]):
        yield line
        return
    for match in _BOOK.finditer(line.text):
        yield replace(line, text=match[0])
