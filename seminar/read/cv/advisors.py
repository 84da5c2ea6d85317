"""The people a curriculum vitae names as advisers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seminar.read.cv.degrees import INSTITUTION

_PERSON = r"[A-Z](?:\.(?=\s)|[^\W\d_]+(?:['’-][^\W\d_]+)*)(?:\s+[A-Z](?:\.(?=\s)|[^\W\d_]+(?:['’-][^\W\d_]+)*)){1,3}"
_TITLED = r"(?:(?:[Pp]rof(?:essors?|s)?\.?|Drs?\.?)\s*)*"
_ADVISOR = re.compile(
    r"\b(?i:(?:co-?)?advis[eo]rs?|(?:co-?)?supervis(?:ed\s+by|ors?)|mentors?|under\s+the\s+(?:supervision|guidance)\s+of"
    rf"|work(?:ed|ing)?\s+with|advised\s+by)\s*[:：]?\s*{_TITLED}"
    rf"(?P<en>{_PERSON}(?:(?:,\s*|,?\s+and\s+|\s*&\s*){_TITLED}{_PERSON})*)"
    r"|(?:导师(?:为|是)?|指导教师|师从|师承|合作导师)\s*[:：]?\s*(?P<zh>[一-鿿]{2,4}?)"
    r"(?=教授|研究员|院士|副教授|老师|博士|[，。；、）)\s]|$)"
)


def advisors(text: str) -> Iterator[str]:
    """The people a text names as advisers."""
    for match in _ADVISOR.finditer(text):
        if match["zh"]:
            yield match["zh"]
            continue
        for name in re.split(r",?\s+and\s+|,\s*|\s*&\s*", match["en"]):
            bare = re.sub(r"^(?:Prof(?:essor)?\.?|Dr\.?)\s+", "", name).strip(" .")
            if len(bare.split()) > 1 and not INSTITUTION.search(bare) and not re.search(r"[A-Z]{3}|\bLab", bare):
                yield bare
