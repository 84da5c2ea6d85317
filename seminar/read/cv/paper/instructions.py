"""What a form says to whoever fills it in: behind its headings and in lines of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.vocabulary import kind_of
from seminar.read.document import Line

#: 二、學歷  請由最高學歷填起; Publications   (please list the last five years)
_BESIDE: Final = re.compile(
    r"(?P<heading>\S.{0,60}?)(?:[:：]?\s{2,}|[:：]\s?)[（(]?(?:請|请|指與|指与|須|须|限填|依|按|如有|包括|[Pp]lease\b|[Ll]ist\s+(?:all|up|the|your)\b).{2,300}",
    re.S,
)
#: 請詳列近三年之著作。
_ALONE: Final = re.compile(
    r"[（(※*＊註注:： ]{0,6}(?:請|请)(?:詳|详|逐|依|按|自行|務必|务必|以|分別|分别|由)?[^，,。]{0,8}?"
    r"(?:列|填|述|勾選|勾选|註明|注明|檢附|检附|說明|说明)"
    r"|[(（]?[Pp]lease\s+(?:list|provide|fill|indicate|attach|describe|enter)\b"
)
_LONGEST: Final = 400


def without_instructions(lines: Sequence[Line]) -> list[Line]:
    """The lines without what a form asks for; a heading keeps its line."""
    return [_heading_alone(line) for line in lines if not _asks(line)]


def _asks(line: Line) -> bool:
    return line.label is None and len(line.text) <= _LONGEST and _ALONE.match(line.text.strip()) is not None


def _heading_alone(line: Line) -> Line:
    beside = _BESIDE.fullmatch(line.text.strip()) if line.label is None and len(line.text) <= _LONGEST else None
    return replace(line, text=beside["heading"]) if beside and kind_of(beside["heading"]) is not None else line
