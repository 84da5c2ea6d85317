"""The letter a CV was sent with: what stands above it and is about somebody else's errands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.vocabulary import cv_words, plain
from seminar.read.document import Line

#: Filled lines among which a letter ends.
_WITHIN: Final = 25
_RULE: Final = re.compile(r"\s*[─━—–=_*~-]{3,}\s*")
_LONGEST: Final = 400


def without_cover(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines below a letter that begins with a greeting: from the CV's own title, else a rule, else a blank line.

    What carries no greeting is given back as it is.
    """
    filled = [at for at, line in enumerate(lines) if line.text.strip()][:_WITHIN]
    if not filled or not _greets(lines[filled[0]].text):
        return tuple(lines)
    titled = next((at for at in filled[1:] if plain(lines[at].text[:_LONGEST]) in cv_words().not_headings), None)
    ruled = next((at + 1 for at in filled[1:] if _RULE.fullmatch(lines[at].text[:_LONGEST])), None)
    begins = titled if titled is not None else ruled
    if begins is None:
        begins = _below_letter(lines, filled)
    return tuple(lines[begins:])


def _greets(text: str) -> bool:
    bare = text.strip().casefold()
    first = re.match(r"[^\W\d_]+", bare)
    words = cv_words()
    latin = first is not None and first[0] in words.greetings and len(bare.split()) > 1 and len(bare.split()) <= 12
    return latin or any(word in bare[:30] for word in words.greetings if not word.isascii())


def _below_letter(lines: Sequence[Line], filled: Sequence[int]) -> int:
    """Where the CV begins when nothing parts it from the letter: behind the paragraph that takes leave, if one does."""
    begins = filled[0] + 1
    for n, at in enumerate(filled[1:], 1):
        gap = not lines[at - 1].text.strip()
        leave = lines[at].text.strip().casefold().rstrip(",，!！.。")
        if leave in cv_words().leaves:
            return next((each for each in filled[n + 1 :] if not lines[each - 1].text.strip()), at + 1)
        if gap and begins == filled[0] + 1:
            begins = at
    return begins
