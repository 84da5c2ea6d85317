"""Pages that go on behind a text a crawler took from them: their heading and its labels once more, at its end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.announcing import OF_THE_TALK
from seminar.read.labels.segments import FREE, Segment
from seminar.read.records.trees import Leaf, Node

#: Keys under which such records keep the heading of the page.
_KEYS: Final = frozenset(("title", "listtitle", "name", "标题", "名称"))
#: So many letters of the heading are known again, behind so many of the text; of Latin ones more: Security is one word.
_KNOWN: Final = 8
_LATIN: Final = 20
_BEHIND: Final = 40
#: What the page goes on with: a label, or its end.
_GOES_ON: Final = re.compile(r".{0,40}?(?:题\s?目|报\s?告|主\s?讲|时\s?间|地\s?点|:)|.{0,30}$", re.DOTALL)
_WIDE: Final = str.maketrans("（）：，；！？", "():,;!?")


def headings_of(entries: Iterable[tuple[Leaf, Node]]) -> tuple[str, ...]:
    """How the headings begin that a record keeps of its page; none that is too short to be known again."""
    told = (value.text for key, value in entries if isinstance(value, Leaf) and key.text.casefold() in _KEYS)
    starts = (text.strip().translate(_WIDE)[: _LATIN if text.strip()[:_KNOWN].isascii() else _KNOWN] for text in told)
    return tuple(start for start in starts if len(start) == (_LATIN if start.isascii() else _KNOWN))


#: ``…的相关计算。 专家简介: 林远舟,…``: the life behind the abstract, which the record has under a key of its own.
_LIFE: Final = re.compile(r"(?<=[。.!?！？])\s{0,3}(?:专家|报告人|主讲人|嘉宾|讲者|作者)(?:个人)?简介\s?[:：]")


def without_life(text: str) -> str:
    """An abstract without the life of the speaker that stands behind it."""
    life = _LIFE.search(text, _BEHIND)
    return text[: life.start()] if life else text


#: ``…编辑委员。 报告主题：云中的冰``: the next label of the page, behind a life.
_TOPIC: Final = re.compile(r"(?<=[。.!?！？])\s{0,3}(?:报告|讲座|演讲|讲演)?(?:题\s?目|主\s?题)\s?[:：]")


#: ``报告题目（Title）：云中的冰的成长报告人：…``: what the talk is called, where the page begins again.
_TOLD: Final = re.compile(
    r"(?:题\s?目|主\s?题)\s?(?:[（(][A-Za-z ]{3,20}[)）])?\s?[:：]\s?(\S.{3,80}?)\s?"
    r"(?=(?:(?:报\s?告|主\s?讲|演\s?讲|讲\s?座)\s?(?:人|专家|嘉宾|学者|者)|主\s?讲|嘉\s?宾|(?:报告|讲座)?时\s?间|(?:报告|讲座)?地\s?点)\s?[:：]|$)"
)
#: What a crawler cut off the name of a page to get the name of the talk.
_CUT_OFF: Final = ("讲座", "报告", "沙龙", "演讲")
_KNOWN_TITLE: Final = 4


def whole_title(title: str, entries: Iterable[tuple[Leaf, Node]]) -> str:
    """The title a text of the record tells whole, where it was cut short or is cut out of the page's; else as it is."""
    texts = [value.text for _, value in entries if isinstance(value, Leaf)]
    title = title.strip()
    if len(title) < _KNOWN_TITLE:
        return title
    of_the_page = any(text.strip().startswith(tuple(title + word for word in _CUT_OFF)) for text in texts)
    for told in (match[1] for text in texts if len(text) > _LONGEST_TITLE for match in _TOLD.finditer(text)):
        goes_on = told.startswith(title) and told != title and not set(":：") & set(told[len(title) :])
        if of_the_page or goes_on:
            return told
    return title


def settled(segments: Sequence[Segment], entries: Sequence[tuple[Leaf, Node]]) -> list[Segment]:
    """The segments of a record with titles told whole, and without an abstract that only says a part of the life."""
    lives = ["".join(segment.text.split()) for segment in segments if segment.field == "bio"]
    return [_settled(segment, entries, lives) for segment in segments]


def _settled(segment: Segment, entries: Sequence[tuple[Leaf, Node]], lives: Sequence[str]) -> Segment:
    if not segment.spans:
        return segment
    if segment.field == "abstract":
        text = "".join(segment.text.split())
        again = len(text) > _BEHIND and any(text in life for life in lives) and not OF_THE_TALK.match(text)
        return replace(segment, field=FREE) if again or _ARRANGED.search(text) else segment
    text = _retold(segment, entries)
    return segment if text == segment.text else replace(segment, spans=(replace(segment.spans[0], text=text),))


def _retold(segment: Segment, entries: Sequence[tuple[Leaf, Node]]) -> str:
    """What a field other than the abstract says, without what the crawler took with it or whole where it was cut."""
    match segment.field:
        case "title":
            whole = whole_title(segment.text, entries)
            return segment.text if whole == segment.text.strip() else whole
        case "speaker":
            return _whole_name(segment.text, entries)
        case "venue" | "when_where":
            return _NEXT_ITEM.sub("", segment.text)
        case "bio" if told := _told_behind(segment.text, entries):
            return segment.text[:told].rstrip()
    return segment.text


#: ``…本期培训的具体安排如下: 一、培训安排``: a text that only leads to what is organized.
_ARRANGED: Final = re.compile(r"(?:安排|事项|日程|信息)如下[:：]?(?:[一1][、.][^，,。；;]{2,8})?$")
#: ``雨楼206室(三号楼)二``: the number of what stands below on the page.
_NEXT_ITEM: Final = re.compile(r"(?<=[)）室厅])[一二三四五六]\s*$")
#: ``Jane R. Roe, Ph.D. is …``: how a life begins.
_LIFE_OF: Final = re.compile(
    r"\s*(?:(?:Prof|Dr|Professor)\.?\s)?(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]*){1,3}),?\s(?:Ph\.?D|is\b|was\b|received\b)"
)
_ONE_WORD: Final = re.compile(r"\s*[A-Z][a-z'’-]{2,}\s*")


def _whole_name(name: str, entries: Sequence[tuple[Leaf, Node]]) -> str:
    """The name a life of the record begins with, where the record keeps its first word alone; else as it is."""
    if not _ONE_WORD.fullmatch(name):
        return name
    lives = (_LIFE_OF.match(value.text) for _, value in entries if isinstance(value, Leaf))
    whole = (life["name"] for life in lives if life is not None)
    return next((told for told in whole if told.split()[0] == name.strip()), name)


def _told_behind(life: str, entries: Sequence[tuple[Leaf, Node]]) -> int:
    """Where in a life the abstract begins that the record tells once more under another key; 0 for none."""
    values = (value.text.strip() for _, value in entries if isinstance(value, Leaf))
    places = (life.find(text) for text in values if len(text) > _BEHIND and OF_THE_TALK.match(text))
    return max(0, min(places, default=0))


#: Longer values are texts, and may hold the page again.
_LONGEST_TITLE: Final = 120


def life_alone(text: str) -> str:
    """A life without the abstract a crawler took with it, before its label, and without the title behind it."""
    own = _LIFE.search(text, _BEHIND)
    text = text[own.end() :] if own else text
    topic = _TOPIC.search(text, _BEHIND)
    return text[: topic.start()] if topic else text


#: ``…的灵感。 报告人: 林远舟博士,云溪大学副教授。 他于2011年…``: a life behind the label of a name.
_WHO: Final = re.compile(
    r"(?<=[。！？])\s{0,3}(?:报告人|主讲人|演讲人|讲者)\s?[:：]\s?"
    r"(?=[一-鿿·]{2,4}(?:教授|博士|研究员|副教授|老师)?[,，][^。]{4,60}。\s{0,3}(?:[他她]|[^。]{0,40}(?:毕业|获|研究|从事)))"
)


def life_behind(text: str) -> tuple[str, str]:
    """An abstract, and the life that stands behind it under a label of who speaks; ``""`` where there is none."""
    who = _WHO.search(text, _BEHIND)
    return (text[: who.start()], text[who.end() :]) if who else (text, "")


#: ``…心理健康教育。 地点: 雨楼 面向对象: 全体教师``: the organization of the talk, where the page goes on.
_ORGANIZED: Final = re.compile(
    r"(?<=[。.!！?？）)”\"」])\s{1,3}(?:[一二三四五六]、\s?)?(?:(?:时\s?间|地\s?点|联系人|联系方式|联系电话)|(?:面向|参与|参加|适用)(?:对象|人群|人员)"
    r"|报名(?:方式|方法|链接|时间|截止(?:时间)?)|(?:主办|承办|协办|组织)(?:单位|方))\s?[:：]"
)


def _without_what_is_organized(text: str) -> str:
    behind = _ORGANIZED.search(text, _BEHIND)
    return text[: behind.start()] if behind else text


def before(text: str, headings: Iterable[str]) -> str:
    """A text of such a record without what stands in it from the heading of the page on."""
    plain = text.translate(_WIDE)
    places = [(at, at + len(start)) for start in headings if (at := plain.find(start, _BEHIND)) >= 0]
    at, end = min(places, default=(-1, -1))
    return text[:at].rstrip() if at >= 0 and _GOES_ON.match(plain, end) else text


def alone(text: str, field: str, headings: Iterable[str], *, lives: bool, notice: bool) -> str:
    """An abstract or a life of a record without what a crawler took of the page around it.

    ``lives`` says that the record has the life under a key of its own, ``notice`` that the text is a whole notice.
    """
    if field == "abstract" and lives:
        text = without_life(text)
    elif field == "bio" and not notice:
        text = life_alone(text)
    if not notice:
        text = _without_what_is_organized(text)
    return before(text, headings)
