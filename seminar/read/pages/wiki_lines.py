"""The markup of wikis as layout: headings between equals signs, slanted letters between strokes, broken lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line
from seminar.read.pages import wiki_tables

#: ``===== Ice in Clouds =====``: DokuWiki has more signs the higher the heading, the other wikis fewer.
_HEADING: Final = re.compile(r"\s*+(={1,6})\s++([^=].{0,200}?)\s++\1\s*+$")
_HIGHEST: Final = 6
_SLANTED: Final = re.compile(
    r"(?<![:\w/])//(?=\S)([^/\n]{2,300}?)(?<=\S)//(?!/)|'''?(?=\S)([^'\n]{2,300}?)(?<=\S)'''?(?!')"
)
_BROKEN: Final = re.compile(r"\s*\\\\\s*$")


def plain(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a page of a wiki without its markup; others as they are."""
    lines = wiki_tables.apart(lines)
    found = [match for line in lines if (match := _HEADING.match(line.text[:300]))]
    if not found or any(line.label is not None for line in lines):
        return tuple(lines)
    most = max(len(match[1]) for match in found)
    top = _HIGHEST if most >= 5 else 0
    return tuple(_plain(line, top) for line in lines)


def _plain(line: Line, top: int) -> Line:
    if len(line.text) <= 300 and (match := _HEADING.match(line.text)):
        level = top + 1 - len(match[1]) if top else len(match[1])
        return replace(line, text=match[2], heading=min(max(level, 1), 6))
    bare = _BROKEN.sub("", line.text)
    return replace(line, text=_SLANTED.sub(lambda slanted: slanted[1] or slanted[2], bare))
