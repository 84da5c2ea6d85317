"""Titles and courtesies round a name: 张三 教授, Prof. Dr. San Zhang, Ph.D."""

from __future__ import annotations

import re
from typing import Final

_ZH_RANK: Final = (
    r"(?:(?:特聘|讲席|講席|客座|荣誉|榮譽|兼职|兼職|资深|資深|终身|終身|长聘|長聘|预聘|預聘|青年|首席|高级|高級|杰出|"
    r"特任|访问|訪問|名誉|名譽|副|助理|助教)*"
    r"(?:教授|研究员|研究員|研究馆员|馆员|工程师|工程師|讲师|講師|实验师|科学家|科學家|编辑|医师|醫師|医生|醫生|教师|教師))"
)
_ZH: Final = (
    rf"(?:{_ZH_RANK}|博士后|博士後|博士生导师|博士生|硕士生|博士|院士|会士|會士|老师|老師|先生|女士|小姐|同学|同學|"
    r"(?:常务)?副?(?:院长|院長|校长|校長|所长|所長|主任|系主任|处长|主席|理事长|总监|总裁|经理|首席执行官))"
)
_EN_PREFIX: Final = (
    r"(?:(?:(?:Assoc(?:iate|\.)?|Asst\.?|Assistant|Adjunct|Visiting|Distinguished|Emeritus|Chair|Full|Research)\s+)*"
    r"Prof(?:essor|\b\.?)|Academician|A\.?\s?/\s?Prof\.?|Dr\b\.?|Mr\b\.?|Mrs\b\.?|Ms\b\.?|Miss\b|Mx\b\.?|Sir\b|Dame\b|"
    r"Rev\b\.?|Ir\b\.|Assoc\.\s?Prof\.?)"
)
_EN_SUFFIX: Final = r"(?:Ph\.?\s?D\.?|M\.?D\.|D\.?Sc\.?|FRS|FREng|FIEEE|Professor|Prof\.?|Dr\.?|Academician)"
_AFTER: Final = re.compile(rf"(?:^|(?<=[^\s,，、/]))[\s,，、/]*+(?P<title>{_ZH})\s*+$")
_AFTER_EN: Final = re.compile(rf"(?<=\S)(?:\s*[,，]\s*|\s+)(?P<title>{_EN_SUFFIX})\s*$")
_BEFORE: Final = re.compile(rf"^\s*(?P<title>{_EN_PREFIX})[\s,]*(?=[^\W_])", re.IGNORECASE)
#: Further than this from a name, it is not a name.
_LONGEST: Final = 200


def strip_honorifics(name: str) -> tuple[str, tuple[str, ...]]:
    """The bare name, and the titles found round it in the order they stood.

    ``("张三 教授")`` gives ``("张三", ("教授",))``; ``("Prof. Dr. Ada Li, Ph.D.")`` gives
    ``("Ada Li", ("Prof.", "Dr.", "Ph.D."))``. A text that is nothing but a title is left alone.
    """
    if len(name) > _LONGEST:
        return name, ()
    bare = name.strip()
    before: list[str] = []
    after: list[str] = []
    while match := _BEFORE.match(bare):
        before.append(match["title"].strip())
        bare = bare[match.end() :].strip()
    while match := _AFTER.search(bare) or _AFTER_EN.search(bare):
        rest = bare[: match.start()].rstrip(" ,，、/")
        if not rest:
            break
        after.insert(0, match["title"])
        bare = rest
    return (bare, (*before, *after)) if bare else (name, ())
