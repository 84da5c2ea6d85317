"""Several speakers of one talk who are named apart: in the two halves of a sentence, or one after the other."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.prose_words import english

_SENTENCE_END: Final = re.compile(r"[a-z0-9)\"”]{2}[.!?]\s+(?=[A-Z\"“])")
#: ``Jane Roe will speak on ice, and`` John Roe will …
_AND_THEN: Final = re.compile(r"[,;]?\s+(?:and|while|then|followed\s+by)\s+(?:(?:Dr|Prof|Professor|Ms|Mr|Mrs)\.?\s+)*$")
#: ``talks by`` Jane Roe ``on ice and`` John Roe
_ON_AND: Final = re.compile(
    r"(?:\s*+\([^()]{2,60}\))?(?:\s*+,)?\s++on\s++[^.;]{3,90},?\s++and\s++(?:by\s++)?(?:(?:Dr|Prof|Professor|Ms|Mr|Mrs)\.?\s++)*$"
)
#: Jane Roe``, author of three novels, and the poet`` John Roe will …
_AND_ALSO: Final = re.compile(
    r"(?:\s*\([^()]{2,60}\)|,\s+[^,.;]{3,60},)\s+and\s+(?:(?:the|our)\s+)?(?:[\w-]+\.?\s+){0,2}$"
)
_SEVERAL: Final = re.compile(
    r"\b(?:talks|lectures|presentations|papers|seminars|readings|speakers)\b[^.;]{0,30}$", re.I
)
#: ``Two translators will read``, ``not one but two short talks``: what the next sentences name one by one.
_ANNOUNCES: Final = re.compile(
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth|[Ss]everal)\s+(?:(?:of\s+)?(?:our|the|these)\s+)?(?:[\w-]+\s+){0,2}?"
    r"(?:(?:speakers|presenters|students|authors|poets|translators|writers|novelists|researchers|scientists|candidates"
    r"|artists|visitors|guests|lecturers|scholars|members|colleagues|fellows|historians|alumni)\s+"
    r"(?:will|are\s+going\s+to|speak|present|read|talk|discuss|share)\b"
    r"|(?:talks|presentations|lectures|readings)\b)"
)
#: What follows the name of one of them.
_TOLD_OF: Final = re.compile(
    r"(?:\s*+\([^()]{2,60}\))?(?:\s*+,[^,.;]{2,80},)?\s++(?:is|has|was|will|on|[a-z]{3,}(?<!s)s)\b(?!\s+(?:the\s+)?(?:host|organi[sz]er|chair))"
)


def together(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether two names of a text, where they stand, are those of two speakers of one talk."""
    between = text[first[1] : second[0]]
    if len(between) > _FAR or _SENTENCE_END.search(between):
        return False
    speaks = english().speaks_after
    behind = text[second[1] : second[1] + _FAR]
    halves = _AND_THEN.search(between) and speaks.match(between) and speaks.match(behind)
    both = _AND_ALSO.fullmatch(between) and speaks.match(behind)
    return bool(halves or both) or of_several(text, first, second)


def of_several(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """``talks by Jane Roe on ice and John Roe on rain``: whether the second is told as the first is."""
    between = text[first[1] : second[0]]
    told = len(between) <= _FAR and _ON_AND.fullmatch(between) and not _SENTENCE_END.search(between)
    return bool(told) and _SEVERAL.search(text[max(0, first[0] - 60) : first[0]]) is not None


def announced(text: str, start: int, end: int) -> bool:
    """Whether a name begins one of the sentences behind the one that says that several people speak."""
    head = _ANNOUNCES.search(text, max(0, start - _FAR_BEHIND), start)
    if head is None:
        return False
    begins = re.search(
        r"(?:[.!?:]|,\s+and|\band)\s+(?:(?:Dr|Prof|Professor|Ms|Mr|Mrs)\.?\s+)*$", text[head.end() : start]
    )
    return begins is not None and _TOLD_OF.match(text, end) is not None


#: Letters between the names of two speakers, and behind the sentence that announces them.
_FAR: Final = 240
_FAR_BEHIND: Final = 700
