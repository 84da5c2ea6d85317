"""Signs of a font of icons beside headings, which come out of a PDF as letters of other languages: ŵ 教育经历.

And the small pictures that a page has behind its headings: 教育背景 🎓.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.vocabulary import kind_of
from seminar.read.document import Line

#: One letter or sign that begins no word, room behind it, and a word: Ƣ Publications, ˣ 获奖荣誉, a Education
_SIGNED: Final = re.compile(r"\s{0,40}(?P<sign>[^\s\d(（《〈【\[“\"‘'#*•·▪■◦‣●○➢✓–—一-鿿-])\s{1,4}(?=[A-Z一-鿿])")
#: Employment                           r: the sign at the right margin
_SIGNED_BEHIND: Final = re.compile(r"(?P<heading>\s{0,40}\S[^\n]{0,60}?)\s{12,200}[^\s\d一-鿿]\s{0,4}$")
#: Signs that have no letter of their own at all.
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
#: 教育背景 🎓, Awards 🏆: pictures behind a line, with what makes one of several
_PICTURES_BEHIND: Final = re.compile(
    r"(?<=[^\s\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff])\s{0,4}"
    r"[\u2600-\u27bf\U0001f000-\U0001faff][\s\u2600-\u27bf\ufe0f\u200d\U0001f000-\U0001faff]{0,12}$"
)
_LONGEST: Final = 60
_WIDEST: Final = 300


def without_icons(lines: Sequence[Line]) -> list[Line]:
    """The lines, known headings without the sign before or behind them."""
    return [_without(_plain(line)) for line in lines]


def _plain(line: Line) -> Line:
    """A line with room in place of signs without a letter, and without one far behind a known heading, or pictures."""
    text = _CONTROL.sub(" ", line.text)
    if len(text) <= _LONGEST and not text.isascii():
        text = _PICTURES_BEHIND.sub("", text)
    if len(text) <= _WIDEST and (signed := _SIGNED_BEHIND.match(text)) and kind_of(signed["heading"]) is not None:
        text = signed["heading"]
    return line if text == line.text else replace(line, text=text)


def _without(line: Line) -> Line:
    if len(line.text) > _LONGEST or (signed := _SIGNED.match(line.text)) is None:
        return line
    heading = line.text[signed.end() :]
    return replace(line, text=heading) if kind_of(heading) is not None else line
