"""Lines that a page broke, put together again."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.cv.vocabulary import cv_words

_CJK: Final = re.compile(r"[一-鿿、。〈-】，．：；！？（）“”]")
_LAST_WORD: Final = re.compile(r"([^\W\d_]+)-$")
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+")


def joined(before: str, after: str) -> str:
    """Two lines of one text as one: a word hyphenated at the end is whole again, a compound keeps its hyphen.

    Chinese goes on without a blank, and so does a range of pages (601-/609).
    """
    before, after = before.rstrip(), after.strip()
    if not before or not after:
        return before or after
    if before[-1] in "-‐" and len(before) > 1 and before[-2].isalnum():
        return before[:-1] + after if _is_one_word(before, after) else before + after
    if before[-1] == "–" and before[-2:-1].isdigit() and after[0].isdigit():
        return before + after
    gap = "" if _CJK.match(before[-1]) and _CJK.match(after[0]) else " "
    return before + gap + after


def _is_one_word(before: str, after: str) -> bool:
    last, first = _LAST_WORD.search(before[-40:].replace("‐", "-")), _FIRST_WORD.match(after)
    if last is None or first is None or not first[0].islower():
        return False
    return last[1].lower() not in cv_words().compounds and after[first.end() : first.end() + 1] != "-"
