"""Pages that go on behind a text a crawler took from them: their heading and its labels once more, at its end."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

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
    return before(text, headings)
