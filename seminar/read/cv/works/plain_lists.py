"""A list of works without what Markdown and LaTeX set round its entries: bullets before numbers, items below titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.works.authors import past_authors
from seminar.read.cv.works.line_kinds import is_work
from seminar.read.cv.works.list_lines import BULLET, NUMBERED, is_sub_heading
from seminar.read.document import Line

#: * 4.林远舟. 盐路与海冰: a bullet before the number, as an item of Markdown has that is numbered by hand
_BULLET_AND_NUMBER: Final = re.compile(r"^\s*[•·▪*–-]\s+(?=(?:\d{1,3}[.．、)]|\[\d{1,3}\])(?!\d))")
#: Lines that make a mark one of the list.
_ENOUGH: Final = 2
#: Items of one work, on the average.
_MOST_ITEMS: Final = 8
#: with Ada Brandt, on a line below the title
_WITH: Final = re.compile(r"\s*(?:joint(?:ly)?\s)?with\s(?=[A-Z])")


def plain_list(lines: Sequence[Line]) -> list[Line]:
    """The lines of a list, ``* 4. Salt Roads`` as ``4. Salt Roads``, without the items below the works."""
    made = list(lines)
    if sum(_BULLET_AND_NUMBER.match(line.text) is not None for line in made) >= _ENOUGH:
        made = [replace(line, text=_BULLET_AND_NUMBER.sub("", line.text, count=1)) for line in made]
    return without_items(made)


def without_items(lines: Sequence[Line]) -> list[Line]:
    """The lines of a numbered list without the items below its works, which tell of co-authors, prizes and links.

    ``1. Salt Roads`` above ``- Coauthor: Ada Brandt``; a list whose items are works themselves keeps them.
    """
    numbered = [line.text for line in lines if NUMBERED.match(line.text)]
    items = [line.text for line in lines if BULLET.match(line.text)]
    first = next((line.text for line in lines if line.text.strip() and not is_sub_heading(line.text)), "")
    if not NUMBERED.match(first) or not _ENOUGH <= len(items) <= _MOST_ITEMS * len(numbered):
        return list(lines)
    heads = any(is_sub_heading(text) for text in numbered)
    return list(lines) if heads or any(map(is_work, items)) else list(_above_items(lines))


def _above_items(lines: Sequence[Line]) -> Iterator[Line]:
    among = False
    for line in lines:
        ends = not line.text.strip() or NUMBERED.match(line.text) or is_sub_heading(line.text)
        among = not ends and (among or BULLET.match(line.text) is not None)
        if not among:
            yield line


def with_comma(above: str, text: str) -> str:
    """A line below a title, with the comma left out before those it was written with: Salt Roads / with Ada Brandt."""
    told = _WITH.match(text)
    if told is None or not above or above[-1] in ",.;(" or not past_authors(text[told.end() :]):
        return text
    return f", {text.strip()}"
