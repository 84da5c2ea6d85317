"""What a page, a form or a paste left behind in a text: labels, HTML, repeated parts."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Final

from seminar.bilingual import Lang
from seminar.check.context import CheckContext
from seminar.check.fields import PROSE, Text, about, excerpt, texts
from seminar.findings import Finding, Severity
from seminar.model import Talk

# ---------------------------------------------------------------- labels

_TALK_ZH: Final = r"(?:报告|讲座|演讲|讲授|学术报告|論壇|講題|演講|講座|報告|论坛|会议|活动)"
_LABELS: Final = {
    "title": rf"{_TALK_ZH}?(?:题目|标题|主题|名称|題目|標題|主題)|titles?|(?:talk\s+)?topic|theme|subject",
    "abstract": (
        rf"{_TALK_ZH}?(?:内容)?(?:摘\s*要|简介|提要|概要|要点|簡介)|{_TALK_ZH}?(?:内容|內容)|abstracts?|(?:talk\s+)?summary|"
        r"description|synopsis"
    ),
    "bio": (
        r"(?:(?:报告|主讲|讲座|演讲)人|演讲者|讲者|(?:主讲|讲座)?嘉宾|專家|专家|個人|个人|講者|講員|作者|教授)?"
        r"(?:学术|人物)?(?:简介|简历|介绍|簡介|簡歷|介紹|生平|履历)|(?:short\s+|speaker'?s?\s+|brief\s+)?"
        r"(?:bio(?:s|graphy|graphical\s+(?:note|sketch))?|profile|cv|vita)|about\s+the\s+speaker"
    ),
    "venue": rf"{_TALK_ZH}?(?:地点|地點|地址|场地|教室|会场)|venue|location|place|room|where|address",
    "when_text": rf"{_TALK_ZH}?(?:时间|日期|時間)|(?:date|time|when)(?:\s*(?:&|and|/)\s*(?:date|time))?",
    "name": (
        rf"{_TALK_ZH}?(?:人|者|嘉宾)|主讲人|主讲|主持人?|邀请人|联系人|召集人|姓名|講者|speakers?|presenters?|lecturers?|"
        r"reporters?|hosts?|chairs?|moderators?|invited\s+by|contacts?(?:\s+person)?|names?"
    ),
    "affiliation": r"(?:工作|所在)?单位(?:名称)?|机构|單位|affiliations?|institutions?|institutes?|organi[sz]ations?",
    "department": r"院系|部门|系所|departments?",
    "position": r"职称|职务|职位|頭銜|职称职务|positions?|job\s+title|post",
    "notes": r"备注|附注|備註|附註|notes|remarks?",
    "series_name": r"系列|论坛名称|系列名称|series(?:\s+name)?",
    "organizers": (
        r"主办(?:单位|方)?|承办(?:单位|方)?|协办(?:单位|方)?|主辦(?:單位)?|organi[sz]ers?|organi[sz]ed\s+by|hosted\s+by|sponsors?"
    ),
    "keywords": r"关键[词字]|關鍵[詞字]|key\s?words?",
}  # fmt: skip
#: In running text a label of another field is as wrong as the field's own; in a line it may be part of the line.
_PROSE_LABELS: Final = "|".join((_LABELS["abstract"], _LABELS["bio"]))


def _label_pattern(words: str) -> re.Pattern[str]:
    """A label at the start: with a colon, or wrapped in 【】, [] or **; decoration before it does not matter."""
    return re.compile(
        rf"[\s*#•·●◆■▪>\-–—]*(?:(?:{words})\s*+(?:[*_]++\s*+)?[:：]\s*+[*_]*+|[【\[〔「]\s*+(?:{words})\s*+(?:[:：]\s*+)?[】\]〕」]\s*+[:：]?"
        rf"|\*\*\s*+(?:{words})\s*+\*\*|(?:{words})[ \t]*+\n)\s*+",
        re.IGNORECASE,
    )


_PATTERNS: Final = {
    kind: _label_pattern(_PROSE_LABELS if kind in ("abstract", "bio") else words) for kind, words in _LABELS.items()
}


def typo_label_left(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A label left at the start of its value: “摘要：……”, “*Abstract: …”."""
    for text in texts(talk):
        match = _PATTERNS[text.kind].match(text.text)
        if match is not None and match.end() < len(text.text):
            rest = text.text[match.end() :]
            yield about("typo_label_left", Severity.WARNING, text, fix=rest, label=match[0].strip())


# ---------------------------------------------------------------- HTML

_TAGS: Final = (
    "p|br|b|i|u|s|em|strong|span|div|a|ul|ol|li|sub|sup|font|table|tbody|thead|tr|td|th|h[1-6]|img|hr|center|blockquote|"
    "section|article|pre|code|small|big|label|o:p|w:[a-z]+|html|body|style|script|input|video|iframe|figure|strike|tt"
)
_TAG: Final = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]{{0,500}})?/?>|<!--.{{0,2000}}?-->", re.IGNORECASE | re.DOTALL)
_BREAK: Final = re.compile(r"<br\s*/?>|</(?:p|div|li|tr|h[1-6])>", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});|&nbsp(?![A-Za-z])")


def html_entities_left(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """HTML tags and entities in a text: ``&nbsp;``, ``<br>``, ``&#160;``."""
    for text in texts(talk):
        found = _TAG.search(text.text) or next(_entities(text.text), None)
        if found is not None:
            yield about(
                "html_entities_left", Severity.WARNING, text, fix=without_html(text.text), text=excerpt(found[0])
            )


def _entities(text: str) -> Iterator[re.Match[str]]:
    """The entities that are ones: ``&c;`` of ``AT&T;`` is none."""
    return (match for match in _ENTITY.finditer(text) if html.unescape(match[0]) != match[0])


def without_html(text: str) -> str:
    """The text with tags taken out (line breaks kept) and entities replaced by their characters."""
    plain = _TAG.sub("", _BREAK.sub("\n", text))
    plain = html.unescape(html.unescape(plain) if "&amp;" in plain else plain).replace("\xa0", " ")
    plain = re.sub(r"[ \t]+", " ", plain)
    return re.sub(r" ?\n ?", "\n", re.sub(r"\n{3,}", "\n\n", plain)).strip()


# ---------------------------------------------------------------- repetition

_SENTENCE: Final = {
    Lang.ZH: re.compile(r"[^。！？；!?\n]+[。！？；!?]?"),
    Lang.EN: re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$|[\"”’')])[^.!?\n]*)*[.!?]?"),
}
_SHORTEST: Final = {Lang.ZH: 8, Lang.EN: 20}
_TWICE: Final = re.compile(r"\b(the|of|and|to|in|for|with|on|by|from|is|are|an|at|as)\s+\1\b", re.IGNORECASE)


def duplicated_paragraph(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A paragraph or a sentence that stands twice in a text, or a text that stands in two fields."""
    seen: dict[str, Text] = {}
    for text in texts(talk):
        if text.kind not in (*PROSE, "title"):
            continue
        if (again := repeated(text)) is not None:
            yield about("duplicated_paragraph", Severity.WARNING, text, text=excerpt(again))
        whole = _bare(text.text)
        if text.kind != "title" and len(whole) >= 40:
            if whole in seen and seen[whole].lang is text.lang:
                yield about("duplicated_paragraph", Severity.WARNING, text, seen[whole], key="check.duplicated_field")
            seen.setdefault(whole, text)


def repeated(text: Text) -> str | None:
    """The first paragraph or sentence of a text that stands in it twice."""
    seen: set[str] = set()
    for paragraph in text.text.split("\n"):
        bare = _bare(paragraph)
        if len(bare) >= _SHORTEST[text.lang]:
            if bare in seen:
                return paragraph.strip()
            seen.add(bare)
    sentences: set[str] = set()
    for match in _SENTENCE[text.lang].finditer(text.text):
        bare = _bare(match[0])
        if len(bare) >= _SHORTEST[text.lang]:
            if bare in sentences:
                return match[0].strip()
            sentences.add(bare)
    half = len(whole := _bare(text.text)) // 2
    if half >= 6 and len(whole) % 2 == 0 and whole[:half] == whole[half:]:
        return text.text
    return None


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def repeated_word(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A small word twice in a row: the the."""
    for text in texts(talk):
        if text.lang is Lang.EN and (match := _TWICE.search(text.text)):
            yield about("repeated_word", Severity.WARNING, text, word=match[0])
