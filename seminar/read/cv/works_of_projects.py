"""Works told below the projects they came of, each behind a label, in a CV that has no list of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.sections import Section
from seminar.read.cv.vocabulary import kind_of
from seminar.read.cv.works.authors import past_authors, past_chinese_authors
from seminar.read.cv.works.list_lines import BULLET, NUMBERED
from seminar.read.cv.wrapping import joined
from seminar.read.document import Line

#: 论文：林远舟，王若水. …; Paper: Roe J, Lin Y. Salt Roads. Harbour Review, 2031.
_LABELLED: Final = re.compile(
    r"\s*(?:[•·*-]\s*)?(?:(?:相关|代表性?|发表|学术|对应)?论文|(?:[Rr]elated\s)?(?:[Pp]aper|[Pp]ublication)s?)\s?[:：]\s?(?P<work>\S.{15,})$"
)
_ANOTHER: Final = re.compile(r"\s*[^:：\s]{1,12}\s?[:：]|\s*\[\d")
#: Labels that make it the way of a CV, and further lines of one work.
_ENOUGH: Final = 2
_MOST_LINES: Final = 4
_LONGEST: Final = 600


def works_apart(lines: Sequence[Line]) -> tuple[tuple[Line, ...], Section | None]:
    """The other lines, and the works as a section of their own, each on one line; all lines where there are none.

    Only in a CV in which nothing is headed "Publications".
    """
    begun = [at for at, line in enumerate(lines) if line.label is None and _work(line.text) is not None]
    if len(begun) < _ENOUGH or any(kind_of(line.label or line.text) == "publications" for line in lines):
        return tuple(lines), None
    works: list[Line] = []
    taken: set[int] = set()
    for at in begun:
        text = _work(lines[at].text) or ""
        end = at + 1
        while end < min(len(lines), at + _MOST_LINES) and _goes_on(lines[end]):
            text = joined(text, lines[end].text)
            end += 1
        works.append(Line(lines[at].number, f"[{len(works) + 1}] {text}"))
        taken.update(range(at, end))
    rest = tuple(line for at, line in enumerate(lines) if at not in taken)
    return rest, Section("publications", Line(lines[begun[0]].number, "Publications"), tuple(works))


def _work(text: str) -> str | None:
    """The reference behind a label, which begins with its authors: the thesis of a study has none."""
    match = _LABELLED.match(text[:_LONGEST])
    if match is None or not (past_authors(match["work"]) or past_chinese_authors(match["work"])):
        return None
    return match["work"]


def _goes_on(line: Line) -> bool:
    text = line.text[:_LONGEST]
    own = not text.strip() or line.label is not None or _LABELLED.match(text) or _ANOTHER.match(text)
    return not (own or BULLET.match(text) or NUMBERED.match(text))
