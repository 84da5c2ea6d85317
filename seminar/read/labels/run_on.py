"""Pages whose lines were run together: labels that lost their colon within a line, courtesies behind a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.persons.person_names import is_zh_name

#: ``…新思路。 报告人简介 林远舟，男，1972年生。…``
_BARE_BIO: Final = re.compile(
    r"(?:(?<=[。！!）)])|(?<=\s))([一-鿿]{2,5}(?:简介|簡介|介绍|介紹))[\s:：]{1,8}(?=([一-鿿]{2,4})[，,（(])"
)
#: ``欢迎有兴趣的师生参加！`` behind a text, and what the page says below it.
_WELCOME: Final = re.compile(
    r"(?:(?<=[。.！!；;])|\s)\s{0,8}(?:热烈|热忱|诚挚|敬请|诚邀|歡迎|欢迎){1,2}(?:[^。！!\n]{0,40})"
    r"(?:参加|參加|光临|光臨|参与|參與|聆听|莅临|出席|前来|交流)[^。！!\n]{0,12}(?:[！!。]|$)"
)
#: ``。分享：…``, ``。上一篇：…``: where the page goes on behind the text.
_PAGE_ENDS: Final = re.compile(r"(?<=[。！!])\s{0,3}(?:分享(?:[到至])?|[上下]一[篇条]|打印|关闭窗口)\s?[:：]")
#: ``林远舟老师', '12', 'image/4.jpg');``
_CODE: Final = re.compile(r"(?<=\S)(['\"])\s{0,3}(?:,\s{0,3}(?:['\"\d\[]|$)|\)\s{0,3};)")
#: No more than this stands below a courtesy.
_FOOT: Final = 240


#: A word with a colon behind a blank: a label, where the lexicon knows it.
_WORD_AND_COLON: Final = re.compile(
    r"(?:(?<=[\s。！!；;|）)])|^)([A-Za-z_一-鿿]{2,16}(?:\s[A-Za-z一-鿿]{1,10})?)\s?[:：](?!//)"
)
_DAY: Final = re.compile(r"(?:20\d\d\s?[年./-]|\d{1,2}\s?月)")
#: A line shorter than this has lost no breaks.
_LONG_LINE: Final = 120
_ENOUGH: Final = 3


def run_together(text: str, lexicon: Lexicon) -> bool:
    """Whether a line is a whole notice: labels of three fields stand in it, a title or a speaker among them."""
    if len(text) < _LONG_LINE:
        return False
    told = {lexicon.field_of(match[1]) for match in _WORD_AND_COLON.finditer(text[:4_000])}
    told -= {None, "noise", "section", "notes"}
    return len(told) >= _ENOUGH and bool(told & {"title", "speaker"})


#: `` 主题 云中的冰 时间 8月28日 14:30 地点 明德楼``: words between blanks, their colons lost.
_BARE_FACT: Final = re.compile(
    r"(?:(?<=\s)|(?<=[。！）)]))((?:讲座|報告|报告|活动|演讲|講座|活動|演講)?"
    r"(?:主题|主題|题目|題目|时间|時間|地点|地點|主讲人?|主講人?|嘉宾|嘉賓|参与方式|參與方式|报名方式|報名方式))\s+(?=[^\s:：]{2})"
)


#: ``题目：…，报告人：…，时间 2031.07.31 9:00``
_TIME_LISTED: Final = re.compile(r"(?<=[，,；;])\s?((?:报告|讲座)?(?:时间|時間))\s+(?=20\d\d)")


def bare_facts(text: str, begin: int, lexicon: Lexicon) -> Iterator[tuple[int, int, str, str]]:
    """Where labels without colons begin and end in a line; their letters and fields.

    Nothing unless the time, with a digit behind it, and the place are both told so.
    """
    found = [
        (match.start(1), match.end(), match[1], lexicon.field_of(match[1]) or "")
        for match in _BARE_FACT.finditer(text, begin, begin + 4_000)
    ]
    if listed := _TIME_LISTED.search(text, begin, begin + 4_000):
        yield listed.start(1), listed.end(), listed[1], "time"
        return
    times = [end for _, end, _, field in found if field == "time" and any(map(str.isdigit, text[end : end + 6]))]
    if times and any(field == "venue" for *_, field in found):
        yield from (fact for fact in found if fact[3] in ("title", "time", "venue", "speaker", "registration", "notes"))


#: ``…报告题目云中的冰报告人林远舟（云溪大学）报告时间…``: labels with nothing between them and the values around.
_GLUED_FACT: Final = re.compile(
    r"(?<![本次场该和与、])((?:报告|讲座|演讲|会议|主讲|活动|讲授)"
    r"(?:题目|主题|名称|(?:人|专家|嘉宾)(?:简介|介绍|简历)|(?:人|专家|嘉宾)(?:[（(](?:单位|姓名)[)）])?"
    r"|时间|地点|密码|摘要|内容(?:提要|简介|摘要))|(?:点评|评议|主持|与谈)人(?:[（(]单位[)）])?)"
)


def glued_facts(text: str, begin: int, lexicon: Lexicon) -> list[tuple[int, int, str, str]]:
    """Where labels begin and end in a whole page run into one line, colons and blanks lost; their letters and fields.

    Nothing unless title, speaker and two things more are told so, the title before a label that follows soon.
    """
    if len(text) < _LONG_LINE or not "一" <= text[:1] <= "鿿":
        return []
    found: list[tuple[int, int, str, str]] = []
    for match in _GLUED_FACT.finditer(lexicon.folded(text), begin, begin + 8_000):
        label, behind = text[match.start() : match.end()], text[match.end() : match.end() + 24]
        field = "speaker" if label.endswith(("单位)", "单位）", "姓名)", "姓名）")) else lexicon.field_of(label)
        if field is None or behind[:1] in ":：的" or any(field == told for *_, told in found if told != "section"):
            continue
        if label.startswith(("点评", "评议", "主持", "与谈")) and not found:
            continue
        field = "when_where" if field == "venue" and _DAY.match(behind) else field
        field = "section" if label.startswith(("点评", "评议", "与谈")) else field
        found.append((match.start(), match.end(), label, field))
    told = {field for *_, field in found}
    return found if {"title", "speaker"} <= told and len(told - {"section"}) > _ENOUGH else []


def bare_bios(text: str, begin: int, lexicon: Lexicon) -> Iterator[tuple[int, int, str]]:
    """Where labels of biographies without a colon begin and end in a line, a Chinese name behind each; the labels."""
    for match in _BARE_BIO.finditer(text, begin):
        label = match.group(1)
        if lexicon.field_of(label) == "bio" and is_zh_name(match.group(2), lexicon):
            yield match.start(1), match.end(), label


def before_the_code(text: str, start: int, end: int) -> int:
    """Where a value ends whose line is the argument of a program's call: at a quotation mark nothing opened."""
    match = _CODE.search(text, start, end) if "'" in text or '"' in text else None
    return match.start() if match and match.group(1) not in text[start : match.start()] else end


def before_the_welcome(text: str, start: int, end: int) -> int:
    """Where a text ends in a line that goes on with an invitation to come; ``end`` where it does not."""
    found = (pattern.search(text, max(start, end - _FOOT), end) for pattern in (_WELCOME, _PAGE_ENDS))
    return min((match.start() for match in found if match and match.start() > start), default=end)
