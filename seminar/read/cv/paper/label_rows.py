"""Labels that a page sets in a column of their own, and its text in rows above the values they belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.vocabulary import cv_words, kind_of, plain
from seminar.read.document import Line

#: Thesis Title:, 起止时间：, and responsibilities:
_LABEL: Final = re.compile(r"\s*(?:[A-Za-z]+(?:\s[A-Za-z]+){0,3}|[一-鿿]{2,8})\s?[:：]\s*")
#: Main activities, above the rest of the label
_FIRST_HALF: Final = re.compile(r"\s*[A-Z][a-z]+(?:\s[a-z]+){0,3}\s*")
#: Labels one under the other that make a row.
_ENOUGH: Final = 3
#: Kinds of sections whose sub-headings may stand one under the other.
_LISTS: Final = frozenset(("publications", "interests", "about"))


def without_label_rows(lines: Sequence[Line]) -> list[Line]:
    """The lines without such rows: Degree: / Period: / University: above PhD in Tides / 2027 – 2031 / Tern College."""
    kept: list[Line] = []
    row: list[Line] = []
    for at, line in enumerate(lines):
        if _is_label(line) or (row and _is_first_half(lines, at)):
            row.append(line)
            continue
        kept += () if _is_row(row) else row
        row = []
        kept.append(line)
    return kept if _is_row(row) else kept + row


def _is_label(line: Line) -> bool:
    return line.label is None and len(line.text) <= 60 and _LABEL.fullmatch(line.text) is not None


def _is_first_half(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is the first half of a label that goes on below in small letters."""
    below = lines[at + 1] if at + 1 < len(lines) else None
    half = lines[at].label is None and _FIRST_HALF.fullmatch(lines[at].text[:60]) is not None
    return half and below is not None and _is_label(below) and below.text.strip()[:1].islower()


def _is_row(row: Sequence[Line]) -> bool:
    """Whether labels one under the other are those of an entry: one of them is known, and none heads a list."""
    words = cv_words()
    bare = [plain(line.text) for line in row]
    known = any(each in words.entry_labels or each in words.study_columns for each in bare)
    return len(row) >= _ENOUGH and known and not any(kind_of(line.text) in _LISTS for line in row)
