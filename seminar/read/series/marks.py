"""What stands round the name of a series: marks, whose it is, the word for talks behind it."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.series.rules import Rules

_TALK_TAIL: Final = re.compile(r"(?:系列)?(?:学术)?(?:报告|讲座|演讲)会?$")
_QUOTED_SERIES: Final = re.compile(
    r"^(?:[^“”「」《》\"]{2,24}(?:学院|大学|系|中心|研究院|研究所|馆|书院|科协|学生会|研究生会|团委|协会|学会)\s?)?"
    r"[“”「《\"]([^“”「」《》\"]{2,20})[”」》\"]\s?(?:(?:系列)?(?:学术)?(?:讲座|报告|演讲|活动)会?)?$"
)


#: ``观云学院“云中漫谈”系列讲座``: whose it is, before a name in marks.
_UNIT_AHEAD: Final = re.compile(
    r"^[^“”「」《》\"]{2,24}(?:学院|大学|系|中心|研究院|研究所|馆|书院|医院|部|处|科协|学生会|研究生会|团委|专业|学科|教研室|课题组)\s?(?=[“「《][^“”「」《》]{2,20}[”」》])"
)


def unquoted(text: str) -> str:
    """The text without quotation marks around the whole of it, or left alone at one end."""
    for opening, closing in (("“", "”"), ("「", "」"), ("《", "》"), ('"', '"'), ("'", "'")):
        if text.startswith(opening) and text.endswith(closing) and len(text) > 2:
            text = text[1:-1]
        elif text.startswith(opening) and closing not in text[1:]:
            text = text[1:]
        elif text.endswith(closing) and opening not in text[:-1]:
            text = text[:-1]
    return text.strip()


def unwrapped(name: str, folded: str, rules: Rules) -> tuple[str, str]:
    """A name without what stands round it, as written and folded."""
    if unit := _UNIT_AHEAD.match(folded):
        name, folded = name[unit.end() :], folded[unit.end() :]
    if (quoted := _QUOTED_SERIES.match(folded)) and rules.series_end.search(quoted.group(1)):
        name, folded = name[slice(*quoted.span(1))], quoted.group(1)
    if match := re.match(r"^庆祝.*暨(?=.{3})|^关于(?:举办|举行|召开)?(?:的)?", folded):
        name, folded = name[match.end() :], folded[match.end() :]
    if match := rules.wrap_tail.search(folded):
        name, folded = name[: match.start()], folded[: match.start()]
    match = re.search(r"(?:的)?预告$|系列报告$|的$", folded)
    if match and match.group() == "系列报告" and not rules.series_end.search(folded[: match.start()]):
        match = None  # 概率论系列报告: the word makes the name
    if match and match.start() > 3:
        name, folded = name[: match.start()], folded[: match.start()]
    tail = _TALK_TAIL.search(folded)
    if tail and tail.start() > 2 and rules.series_end.search(folded[: tail.start()]):
        name, folded = name[: tail.start()], folded[: tail.start()]
    return unquoted(name), unquoted(folded)
