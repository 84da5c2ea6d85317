"""The fields of research a curriculum vitae states."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seminar.read.cv.sections import Section

_HAN = re.compile(r"[一-鿿]")
_INTEREST = re.compile(
    r"(?:interested\s+in|research\s+interests?\s+(?:are|is|include|lie\s+in|span|cover|focus\s+on)|research\s+focus(?:es)?\s+(?:is\s+)?on|works?\s+on|specializ\w+\s+in"
    r"|研究(?:方向|兴趣|领域)(?:为|是|包括|主要为|主要包括|主要是|集中在|有)?[:：]?|主要从事|从事)\s*[:：]?\s*(?P<what>[^.;。；]{3,300})",
    re.I,
)
_LIST = re.compile(r"\s*(?:[,，;；、/|•·\n\t]|\band\b(?!\s+its)|\s{3,})\s*|(?<=[一-鿿])(?:和|与|及|以及)(?=[一-鿿])")


def interests_of(parts: Sequence[Section]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    for part in parts:
        if part.kind == "interests":
            lines = [line for line in part.lines if line.text.strip()][:20]
            items = [item for line in lines for item in _items(line.text)]
            if items:
                return tuple(dict.fromkeys(items)), tuple(line.number for line in lines)
    for part in parts:
        if part.kind in {"about", "head", "contact"}:
            for line in part.lines:
                if match := _INTEREST.search(line.text[:5_000]):
                    items = _items(match["what"])
                    if items:
                        return tuple(dict.fromkeys(items)), (line.number,)
    return (), ()


def _items(text: str) -> list[str]:
    if match := _INTEREST.search(text[:2_000]):
        text = match["what"]
    items = [
        re.sub(r"^(?:and|以及|和|及|including|the)\s*|^\d{1,2}[.、)）]\s*|^[-–*•]\s*", "", item).strip(" .。:：()（）")
        for item in _LIST.split(text[:2_000])
    ]
    if items and _HAN.search(items[-1]):
        items[-1] = re.sub(r"(?:等)?(?:方面|领域|方向)?的?(?:研究)?(?:工作)?$", "", items[-1])
    return [item for item in items if 2 <= len(item) <= 80]
