"""Where a value ends in a text whose line breaks are lost: ``地点：明德楼 305 本次讲座主要探讨云的形成，…``."""

from __future__ import annotations

import re
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.hits import WHEN
from seminar.read.lexicon import Lexicon

#: A line shorter than this has lost no breaks; a value that ends so far on has lost none either.
_LONG_LINE: Final = 100
_LONG_VALUE: Final = 40
#: A value is no longer than this, and what follows it is at least a sentence.
_LONGEST: Final = 100
_SENTENCE: Final = 30
_GAP: Final = re.compile(r"[\s\u3000]+")
_PROSE: Final = re.compile(r"[^，。；：\s]{2,40}[，。；：]")


def value_end(field: str, text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """The end of the value of ``field`` that stands from ``start``; ``end`` where nothing shows that it ends before."""
    if len(text) < _LONG_LINE or end - start < _LONG_VALUE:
        return end
    for gap in _GAP.finditer(text, start + 1, min(end, start + _LONGEST)):
        head, tail = text[start : gap.start()].strip(), text[gap.end() : end]
        if len(tail) < _SENTENCE:
            break
        if head and _PROSE.match(tail) and _whole(field, head, tail, lexicon):
            return gap.start()
    return end


def _whole(field: str, head: str, tail: str, lexicon: Lexicon) -> bool:
    """Whether ``head`` says all the field needs, and ``tail`` begins something else."""
    if field == "venue":
        told = any(map(str.isdigit, head)) or lexicon.mentions("places", head)
        return told and not lexicon.mentions("places", tail[:10]) and has_han(tail[:10])
    if field in WHEN:
        return bool(parse_when(head, reference=ANY_DAY).day) and not any(map(str.isdigit, tail[:10]))
    return field == "title" and has_han(head) and len(head) >= 6 and len(tail) >= 80 and "。" in tail[:300]
