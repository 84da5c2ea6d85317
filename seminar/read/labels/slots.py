"""The line over each talk of a list that says which it is: ``第二场 15:15-16:15``, ``Talk 2``, ``【报告一】``."""

from __future__ import annotations

import re
from typing import Final

_SLOT: Final = re.compile(
    r"\s*(?:#{1,6}\s)?[【\[（(]?(?:第[一二三四五六七八九十\d]{1,2}[场場讲講节節]|(?:Talk|Session|Lecture|Part)\s?\d{1,2}|报告[一二三四五六])"
    r"[】\])）]?\s?[:：,，|｜–-]?\s*(?P<hour>(?:[上下]午)?\d{1,2}[:：]\d\d(?:\s?[-–—~～至到]{1,2}\s?\d{1,2}[:：]\d\d)?)?\s*"
)
#: Without an hour a heading within a long text as well.
_PART: Final = re.compile(r"\W*(?:Part\b|第.{1,2}[节節])")


def is_slot(text: str) -> bool:
    """Whether a line heads the next talk of a list and says nothing more."""
    match = _SLOT.fullmatch(text)
    return match is not None and (match["hour"] is not None or _PART.match(match[0]) is None)


def hour_of(text: str) -> tuple[int, int] | None:
    """Where the hour stands that such a line tells; ``None`` for any other line."""
    match = _SLOT.fullmatch(text)
    return match.span("hour") if match and match["hour"] else None
