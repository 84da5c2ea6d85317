"""The people a curriculum vitae names as advisers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seminar.read.cv.degrees import INSTITUTION
from seminar.read.cv.names import PARTICLES

_NAME = r"[A-Z](?:\.(?=\s)|[^\W\d_]+(?:['’-][^\W\d_]+)*)"
_SMALL = rf"(?:\s+(?:{PARTICLES}|zu))*"
_PERSON = rf"{_NAME}(?:{_SMALL}\s+{_NAME}){{1,3}}"
_TITLED = (
    r"(?:(?:[Ee]merit(?:us|a)\s+)?(?:A/|Assoc\.\s?|Asst\.\s?)?(?:[Pp]rof(?:essors?|s)?\.?|[Dd]rs?\.?|PD|Sir|Dame)\s*)*"
)
_ZH_RANKS = r"(?:副?教授|研究[员員]|院士|老师|先生|女士|博士)"
_ZH_NAMED = rf"[一-鿿]{{2,4}}?(?:\s?{_ZH_RANKS}|(?=[，。；、）)\s]|[和与及](?!{_ZH_RANKS})[一-鿿]{{2}}|$))"
_ZH_PERSON = re.compile(
    rf"[、和与及]?(?P<name>[一-鿿]{{2,4}}?)(?:\s?{_ZH_RANKS}|(?=[，。；、）)\s]|[和与及](?!{_ZH_RANKS})[一-鿿]{{2}}|$))"
)
#: 師事林遠舟, 指導教授：Jane Roe
_ZH_CUES = r"師從|师事于?|師事|受[教業业][于於]|[导導]師|指[导導]教授|指[导導]教師"
_ADVISOR = re.compile(
    r"(?:\b(?i:(?:co-?)?advis[eo]rs?|(?:co-?)?supervis(?:ed\s+by|ors?)|mentors?|under\s+the\s+(?:supervision|guidance|direction)\s+of"
    r"|work(?:ed|ing)?\s+with|advised\s+by|(?:co-?)?promotors?|doktorvater|betreuer(?:in)?|directeurs?\s+de\s+th[eè]se|under(?=\s+(?:Prof|Dr))|(?<=\()with(?=\s+(?:Prof|Dr)))"
    rf"|导师|指导教师|师从|{_ZH_CUES})\s*+(?:\(s\)\s*+)?(?:[:：–-]\s*+)?{_TITLED}"
    rf"(?P<en>{_PERSON}(?:(?:[,;]\s*|,?\s+and\s+|\s*&\s*|\s+und\s+){_TITLED}{_PERSON})*)"
    rf"|(?:导师(?:为|是)?|指导教师|师从于?|师承|{_ZH_CUES})\s*+(?:[:：]\s*+)?(?P<zh>{_ZH_NAMED}(?:[、和与及]{_ZH_NAMED})*)"
)


def advisors(text: str) -> Iterator[str]:
    """The people a text names as advisers."""
    for match in _ADVISOR.finditer(text):
        if match["zh"]:
            yield from (person["name"] for person in _ZH_PERSON.finditer(match["zh"]))
            continue
        for name in re.split(r",?\s+(?:and|und)\s+|[,;]\s*|\s*&\s*", match["en"]):
            bare = re.sub(rf"^{_TITLED}(?=[A-Z])", "", name).strip(" .")
            if len(bare.split()) > 1 and not INSTITUTION.search(bare) and not re.search(r"[A-Z]{3}|\bLab", bare):
                yield bare
