"""What somebody likes to do at home, where a CV heads it as it would the fields of research: Chess, hiking."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.cv.vocabulary import cv_words

#: Reading (fiction and poetry)
_BRACKETS: Final = re.compile(r"\s?[(（][^()（）]{0,60}[)）]?")
#: A heading that may be of research or of leisure
_ANY_INTERESTS: Final = re.compile(r"(?:personal\s+|other\s+|general\s+)?interests?|兴趣")


def may_be_of_leisure(heading: str) -> bool:
    """Whether a heading without marks leaves it open whose interests follow: ``interests``, ``other interests``."""
    return _ANY_INTERESTS.fullmatch(heading) is not None


def are_hobbies(items: Sequence[str]) -> bool:
    """Whether half of the interests at least, and more than one, are hobbies."""
    hobbies = sum(map(_is_hobby, items))
    return hobbies > 1 and hobbies * 2 >= len(items)


def _is_hobby(item: str) -> bool:
    """Trail running, amateur radio; "running biomechanics" is a science."""
    words = re.findall(r"[^\W\d_]+", _BRACKETS.sub("", item).casefold())
    return bool(words) and (words[-1] in cv_words().hobby_words or words[0] in {"amateur", "recreational", "playing"})
