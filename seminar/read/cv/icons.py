"""Signs of a font of icons before headings, which come out of a PDF as letters of other languages: ŵ 教育经历."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.vocabulary import kind_of
from seminar.read.document import Line

#: One letter or sign that begins no word, room behind it, and a word: Ƣ Publications, ˣ 获奖荣誉, a Education
_SIGNED: Final = re.compile(r"\s{0,40}(?P<sign>[^\s\d(（《〈【\[“\"‘'#*•·▪■◦‣●○➢✓–—一-鿿-])\s{1,4}(?=[A-Z一-鿿])")
_LONGEST: Final = 60


def without_icons(lines: Sequence[Line]) -> list[Line]:
    """The lines, known headings without the sign before them."""
    return [_without(line) for line in lines]


def _without(line: Line) -> Line:
    if len(line.text) > _LONGEST or (signed := _SIGNED.match(line.text)) is None:
        return line
    heading = line.text[signed.end() :]
    return replace(line, text=heading) if kind_of(heading) is not None else line
