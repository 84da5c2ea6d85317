"""Fields of research that are each explained: below the field, or behind its colon or dash."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.language import has_han

#: Salt roads, 盐潮与海冰: a field alone on its line, above a sentence that ends with its stop
_HEAD_ALONE: Final = re.compile(r"[A-Z][\w'’-]*(?:\s[\w&'’-]+){0,7}|[^\W\dA-Za-z][^\s，。；、：:,;.]{2,23}")
_STOP_LAST: Final = re.compile(r"[。.]\W?$")
#: 海冰测量：声呐、卫星; Salt tolls — how ports were paid: a field, and what it is made of or about behind its mark
_TOLD_BEHIND: Final = re.compile(
    r"(?:[•·▪■◦‣*●○–-]\s*|\d{1,2}[.、)）]\s*)?(?!主要|其他|其它|研究|理论|应用|方法|目前|过去|以往|[一-鿿]{0,4}方向|[一-鿿]{0,4}领域)"
    r"(?P<field>[^:：—、，；。]{4,24}[：:][^:：。]{6,300}[、，；][^:：]{2,300}|[A-Z][^—:;.]{4,60}?\s[—–]\s[a-z][^—]{12,400})"
)
_BEHIND: Final = re.compile(r"[：:]|\s[—–]\s")
#: Salt tolls — how ports were paid, whose rest is in the lines below
_DASHED: Final = re.compile(r"[A-Z][^—:;.]{4,60}?\s[—–]\s[a-z]")
_LONGEST: Final = 1_000
_SEVERAL: Final = 2
#: Lines of one such explanation, on the average.
_MOST_LINES: Final = 6


def heads_of_items(blocks: Sequence[str]) -> list[str]:
    """The fields of a list each line of which has one, and behind its colon or dash what it is about; else nothing."""
    told = [_TOLD_BEHIND.fullmatch(block[:_LONGEST]) for block in blocks]
    han = bool(blocks) and has_han(blocks[0])
    if not all(told) or any(has_han(block) is not han for block in blocks):
        return []
    return [_BEHIND.split(match["field"], maxsplit=1)[0] for match in told if match]


def heads_before_dashes(texts: Sequence[str]) -> list[str]:
    """The fields of a section in which each begins a line, a dash behind it and the explanation over several lines.

    Above them may stand sentences that end with a colon: "I have several interests:".
    """
    begun = [at for at, text in enumerate(texts) if _DASHED.match(text[:_LONGEST])]
    introduced = bool(begun) and (begun[0] == 0 or texts[begun[0] - 1].endswith((":", "：")))
    if len(begun) < _SEVERAL or not introduced or len(texts) - begun[0] > _MOST_LINES * len(begun):
        return []
    if any(texts[at - 1][-1:] in ",;" for at in begun[1:]):
        return []
    return [re.split(r"\s[—–]\s", texts[at], maxsplit=1)[0] for at in begun]


def heads_of_sentences(texts: Sequence[str]) -> list[str]:
    """The fields of a section in which each stands alone above a sentence on it, which may go over several lines."""
    heads: list[str] = []
    within = False
    for at, text in enumerate(texts):
        if within:
            within = _STOP_LAST.search(text) is None
        elif _HEAD_ALONE.fullmatch(text) and at + 1 < len(texts) and not _HEAD_ALONE.fullmatch(texts[at + 1]):
            heads.append(text)
            within = True
        else:
            return []
    return heads if len(heads) > 1 and not within else []
