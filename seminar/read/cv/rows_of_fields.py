"""Fields of research in a row: what parts them, and which word joins the last two."""

from __future__ import annotations

import re
from typing import Final

#: Not within brackets: Vowels (Sorbian, Faroese), tone.
COMMAS: Final = re.compile(r"(?<!\s)\s*+[,，、](?![^(（]*[)）])\s*+")
#: simulation of engines and machines, 盐潮与海冰的快速测量: one field of two things
_OF_BOTH: Final = re.compile(
    r"\b(?:of|for)\s(?:[\w-]+\s){1,2}?[\w-]+s\s+and\s+[\w-]+s$|^[^的]*[一-鿿](?:以及|[及与和])[一-鿿]{2,8}的[一-鿿]{2,}$"
)
_AND: Final = re.compile(
    r",?\s+(?:and|as\s+well\s+as|&)\s+|(?<=[一-鿿])(?:以及|(?<![调调調温溫饱飽中共总總缓緩柔谐諧亲親求混缩])和|(?<!参)(?<!參)与|(?<!普)及)(?!其)(?!(?:(?![与和及的])[一-鿿]){1,10}的?(?:交叉|融合|结合|耦合))(?=[一-鿿])"
)
_WITHIN_FIELD: Final = re.compile(r"[一-鿿][与和及][一-鿿]")


def of_row(text: str) -> list[str]:
    """The fields between commas, the last two of which a word joins."""
    *fields, last = COMMAS.split(text)
    return [*fields, *(last_ones(last) if fields else [last])]


def last_ones(piece: str) -> list[str]:
    """The last two fields of a list, which a word joins; one where the word stands within it."""
    if _OF_BOTH.search(piece.rstrip(" .。")):
        return [piece]
    # 盐潮与海冰以及港口与船: the longer word joins what the shorter ones join within
    wide = piece.split("以及")
    return wide if len(wide) > 1 and _WITHIN_FIELD.search("".join(wide)) else _AND.split(piece)
