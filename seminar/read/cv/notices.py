"""A life that comes inside the notice of a talk: what stands above it is about the talk and not about the person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.read.document import Line

#: Facts of a talk that make lines the head of a notice.
_ENOUGH: Final = 2
_LONGEST: Final = 200
_OF_A_TALK: Final = re.compile(
    r"\s*【?(?:(?:讲座|講座|报告|報告|演讲|演講|活动)?(?:题目|題目|主题|主題|时间|時間|地点|地點|日期)|title|topic|date|time|venue|location)"
    r"(?:】|\s*[:：])",
    re.I,
)
#: 第 12 期“海港讲堂”, Port Seminar Series: what a row of talks is called
_OF_A_ROW: Final = re.compile(
    r"讲座|講座|讲堂|講堂|论坛|論壇|沙龙|沙龍|预告|預告|第\s?[\d一二三四五六七八九十百]{1,5}\s?[期讲講场場回]"
    r"|\b(?:seminars?|lecture|colloquium|talk)\s+(?:series|announcement|notice)\b",
    re.I,
)


def without_notice(lines: Sequence[Line]) -> list[Line]:
    """The lines of a head without those that tell of the talk; all of them where they are no notice."""
    told = [line.label is None and _OF_A_TALK.match(line.text[:_LONGEST]) is not None for line in lines]
    if sum(told) < _ENOUGH:
        return list(lines)
    return [
        line
        for line, of_talk in zip(lines, told, strict=True)
        if not of_talk and not (line.label is None and _OF_A_ROW.search(line.text[:_LONGEST]))
    ]
