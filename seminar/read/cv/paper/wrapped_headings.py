"""Headings that a narrow margin broke: over two lines, or with the first line of their text behind one blank."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.degrees import DEGREE
from seminar.read.cv.names import name_line
from seminar.read.cv.vocabulary import kind_of
from seminar.read.document import Line

#: Honors and, Professional, JOURNAL: what may be the first half of a heading
_HALF: Final = re.compile(r"[A-Z][A-Za-z-]*(?:\s(?:[A-Za-z]+|&)){0,2}")
_LONGEST: Final = 24
#: Education Doctor of Philosophy in Tides
_BESIDE: Final = re.compile(
    rf"(?P<heading>[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+)?)\s(?P<text>(?:{DEGREE.pattern}).{{0,300}})$"
)
#: PUBLICATIONS                    (* equal contribution): the gap before a remark makes no heading long
_WIDE = re.compile(r"(?<=\S)\s{3,200}(?=[（(][^（）()]{1,60}[)）]$)")
#: 论文与成果                    †共同第一作者: a remark on the marks below, at the right margin
_MARK_EXPLAINED = re.compile(r"(?<=\S)\s{3,200}[*†‡§#✉](?:[^\s,.;。，；][^,.;。，；]{0,60})?$")
_GAP = "   "
_CLOSING: Final = {")": "(", "）": "（"}
#: Words of a line of running text at least.
_FEW: Final = 4
#: TEACHING EXPERIENCE : 17 Years
_HOW_LONG = re.compile(r"\s{0,8}[:：–(-]\s{0,8}\d{1,2}(?:\.\d{1,2})?\+?\s(?:[Yy]ears?|[Yy]rs?|YEARS?)\.?\)?$")


def heading_alone(text: str, before: str = "") -> str:
    """A heading without the remark on the marks of the authors behind it, and without how many years it covers.

    Nothing is left of a word that ends what the line ``before`` has begun: ``with works in four`` / ``publications``.
    """
    if text[:1].islower() and _goes_on(before.strip()):
        return ""
    if text[-1:] in _CLOSING and text.count(_CLOSING[text[-1]]) < text.count(text[-1]):
        return ""  # preparation), below "Salt roads (in"
    if _GAP in text:
        text = _WIDE.sub("  ", _MARK_EXPLAINED.sub("", text))
    return _HOW_LONG.sub("", text)


def _goes_on(before: str) -> bool:
    """Whether a line ends amid its sentence."""
    return len(before.split()) >= _FEW and (before[-1].isalnum() or before[-1] in ",(") and kind_of(before) is None


def with_whole_headings(lines: Sequence[Line]) -> list[Line]:
    """The lines with a heading of two lines on the first of them: Honors and / Awards."""
    made: list[Line] = []
    for line in lines:
        if made and (whole := _whole(made[-1], line)) is not None:
            made[-1] = replace(made[-1], text=whole)
        else:
            made.append(line)
    return made


def _whole(first: Line, second: Line) -> str | None:
    """The heading of which two lines are the halves; ``None`` where the first is a heading itself, or a name."""
    halves = first.text.strip(), second.text.strip()
    if first.label is not None or second.label is not None or first.heading or second.heading:
        return None
    if not all(len(half) <= _LONGEST and _HALF.fullmatch(half) for half in halves):
        return None
    whole = " ".join(halves)
    begun = kind_of(halves[0]) is not None or any(name_line(halves[0], alone=True))
    return None if begun or kind_of(whole) is None else whole


def studies_beside(text: str) -> re.Match[str] | None:
    """The heading of the studies with the first degree behind one blank, as groups ``heading`` and ``text``."""
    match = _BESIDE.match(text[:400])
    return match if match is not None and kind_of(match["heading"]) == "education" else None
