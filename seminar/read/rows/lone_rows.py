"""One item cut out of a list of talks: when the one line of a text is the row of a talk."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from seminar.read.document import Line

_MOST: Final = 2_000
#: ``### 2031``, ``Spring 2031`` above the line
_YEAR_HEAD: Final = re.compile(r"(?:#{1,6} )?(?:[A-Z][a-z]{3,6} )?20\d\d\s?[年\W]{0,4}$")
#: ``# Seminars``, ``《观云讨论班》，每周五9:30``: what may stand above the one item left of such a list.
_ABOVE: Final = re.compile(
    r"#{1,6} \S.{0,80}|.{0,80}(?:每周|每週|每星期|\b[Ww]eekly\b"
    r"|\b[Ee]very\s(?:[A-Z][a-z]{2,5}day|(?:second\s|other\s)?week)\b).{0,400}"
)
#: ``- 题目：云中的冰，报告人：林远舟``: a notice in one line, which is read by its labels.
_LABELS_ITSELF: Final = re.compile(r"(?:报告|讲座|演讲)?(?:题目|主题)\s?[:：]|(?:Title|Topic)\s?:", re.IGNORECASE)


def is_alone(lines: Sequence[Line], at: int, fields: Collection[str], *, begins: int, titled_below: bool) -> bool:
    """Whether a text holds one item cut out of such a list: its bullet, a day, a speaker and a title, nothing else.

    ``begins`` is where the row begins behind its bullet, 0 without one. A speaker with an institution over a title of
    its own line (``titled_below``) is believed below sentences and headings too.
    """
    if tells_no_title(lines, fields):
        return True
    if not begins or _LABELS_ITSELF.match(lines[at].text, begins):
        return False
    if titled_below and "affiliation" in fields:
        return True
    full = [n for n, line in enumerate(lines[:_MOST]) if (text := line.text.strip()) and not _YEAR_HEAD.match(text)]
    above = [n for n in full if n < at and (lines[n].heading or _ABOVE.fullmatch(lines[n].text.strip()))]
    return len(full) == 1 + len(above) and "title" in fields


def tells_no_title(lines: Sequence[Line], fields: Collection[str]) -> bool:
    """Whether a text is one line alone that tells a day, a person and an institution, and no title yet."""
    said = {"time", "speaker", "affiliation"} <= set(fields) and "title" not in fields
    return said and sum(bool(line.text.strip()) for line in lines[:_MOST]) == 1
