"""What stands in a field until somebody fills it: TBD, 待定, XXX, lorem ipsum."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from seminar.check.context import CheckContext
from seminar.check.fields import PROSE, Text, about, excerpt, texts
from seminar.findings import Finding, Severity
from seminar.model import Talk
from seminar.names import strip_honorifics

#: A whole field that says it has nothing to say yet.
_WHOLE: Final = re.compile(
    r"(?:(?:题目|标题|摘要|简介|内容|时间|地点|报告人|主讲人|title|abstract|speaker|venue|room|location|place|time|bio(?:graphy)?)"
    r"\s*+(?:is\s++)?(?:[:：]\s*+)?)?"
    r"(?:t\.?\s?b\.?\s?[adc]\.?|待定|待补充?|待補充?|待通知|待公布|待公佈|待确[定认]|待確[定認]|待填写?|待更新|另行通知|敬请期待|敬請期待|"
    r"暂无|暫無|暂缺|暂定|未定|尚未确定|未确定|有待确定|(?:将)?另行通知|稍后(?:公布|补充|通知|更新)|略|无|無|同上|n\s?/\s?a|none|null|nil|todo|tbc|pending|coming\s+soon|to\s+follow|forthcoming|empty|"
    r"(?:abstract|title|text|your\s+\w+)\s+(?:goes\s+)?here|(?:title|abstract|name)\s+of\s+(?:the\s+)?(?:talk|speaker)|"
    r"speaker'?s?\s+name|sample\s+text|题目|标题|摘要|简介|姓名|报告人姓名|主讲人姓名|title|abstract|speaker|bio|venue|"
    r"(?:to\s+be\s+)?(?:announced|determined|decided|confirmed|added|provided|filled(?:\s+in)?)(?:\s+(?:later|soon))?|"
    r"x{2,}|[×✕]{2,}|\*{3,}|_{2,}|\.{3,}|…+|-{2,}|—{2,}|[?？]{1,}|\[\s*\]|\(\s*\)|某某某?|某教授|test|测试|测试\d*|占位符?|placeholder|"
    r"foo|bar|asdf\w*|abc|123+|xxx+\s*(?:university|大学|学院|教授|楼|室|会议室)?)",
    re.IGNORECASE,
)
_WRAPPING: Final = " \t\n\u3000()（）[]【】<>《》〈〉{}「」“”\"'。.,，！!:：*"
#: Words that are a placeholder wherever they stand.
_ANYWHERE: Final = re.compile(
    r"lorem ipsum|dolor sit amet"
    r"|[\[【<＜{（(]\s*(?:please\s+)?(?:insert\b|fill\s+in\b"
    r"|(?:add|enter|type|put|your)\b[^\]】>＞}）)\n]{0,30}\b(?:here|title|name|abstract|bio|text|venue|affiliation)\b"
    r"|请填写|请输入|请在此|此处填|此处插入|填写|插入|输入|待补充|待定|待填)[^\]】>＞}）)\n]{0,60}[\]】>＞}）)]"
    r"|此处(?:填写|插入|输入)|请在此(?:填写|输入)|(?:请|在此)填写(?:题目|摘要|简介|姓名|地点)"
    r"|[xX×]{2,}\s*(?:教授|老师|博士|先生|女士|大学|学院|研究所|楼|室|会议室|年|月|日)|某某(?:教授|大学|老师)?"
    r"|\b(?:Prof|Dr)\.?\s*(?:X{2,}|Y{3,})(?![A-Za-z])|your name here|\{\{[^{}\n]{0,60}\}\}|<<[^<>\n]{1,40}>>"
    r"|\bTODO\b|\bFIXME\b|(?<![A-Za-z])X{4,}(?![A-Za-z])",
    re.IGNORECASE,
)
#: Words that are one in a short field; a running text may speak of them (下次报告题目待定).
_IN_LINES: Final = re.compile(
    r"\bTB[ADC]\b|待定(?!系数)|待补充|待補充|待通知|待公布|待确[定认]|另行通知"
    r"|to be (?:announced|determined|confirmed|decided)"
    r"|(?<![A-Za-z\d])X{3,}(?![A-Za-z\d])|[?？]{3,}",
    re.IGNORECASE,
)


def is_placeholder(text: str) -> bool:
    """Whether a text is nothing but a placeholder."""
    if len(text) > 80:
        return False
    bare = strip_honorifics(text.strip(_WRAPPING))[0].strip(_WRAPPING)
    return not bare or _WHOLE.fullmatch(bare) is not None


def placeholder_left(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A field that still waits for its text."""
    for text in texts(talk):
        if (word := placeholder_in(text)) is not None:
            yield about("placeholder_left", Severity.WARNING, text, text=excerpt(word))


def placeholder_in(text: Text) -> str | None:
    """The words of a text that wait to be replaced; ``None`` where there are none."""
    if is_placeholder(text.text):
        return text.text
    match = _ANYWHERE.search(text.text)
    if match is None and text.kind not in PROSE:
        match = _IN_LINES.search(text.text)
        if (
            match is not None
            and text.kind in ("title", "series_name", "keywords")
            and len(match[0]) * 4 < len(text.text)
        ):
            match = None  # a long title that happens to hold the word
    return match[0] if match else None
