"""How biographies begin, and what lines tell of a life: whose it is, and that they are of nobody's talk."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.language import has_han
from seminar.model import Person
from seminar.names import NameMatch, compare, strip_honorifics

BIO_HEAD: Final = re.compile(
    r"^(?![一-鿿]{2,6}(?:教授|博士|先生|女士|老师)的(?:讲座|講座|报告|報告|演讲|演講))"
    r"([一-鿿]{2,4}?|[一-鿿]{1,8}(?:[·・•‧][一-鿿]{1,8}){1,3})(?:教授|博士|先生|女士|研究员|副教授|老师|院士|[，,、（(:：]|現|现|\s)"
)
#: What may follow a name and its rank at the head of a biography.
HEAD_END: Final = "，,、（(：:现現 "
EN_BIO_HEAD: Final = re.compile(
    r"^((?:(?:Prof|Dr|Professor|Mr|Ms)(?:\.\s*|\s+))*[A-Z][\w.’'\-]+(?:\s+\([A-Z]\w+\))?(?:\s+[A-Z][\w.’'\-]*){1,3})(?=\s+(?:is|received|obtained|was(?!\s+(?:founded|established|formed))|has|joined|works|holds|graduated|earned"
    r"|studied|studies|completed|leads|heads|teaches|directs|serves|specializes|specialises|conducts|began)\b|[,，]|\s*[（(])"
)
#: ``Jane Roe教授：…``, ``Jane Roe 博士，…``
_LATIN_HEAD: Final = re.compile(
    r"^[A-Z][\w.’'\-]*(?: [A-Z][\w.’'\-]*){1,3}\s?"
    r"(?:副?教授|博士|先生|女士|研究[员員]|院士|老[师師])(?=[，,：:（(是系]|[现現]|毕业|畢業)"
)
_CAREER: Final = re.compile(
    r"教授|院士|研究员|现任|现为|毕业|博士|[学碩硕]士学位|\bis an?\b|received|professor|Ph\.?D", re.IGNORECASE
)


#: ``Associate Professor`` before the name at the head of a life.
_RANK_AHEAD: Final = re.compile(
    r"(?:(?:Associate|Assistant|Adjunct|Emeritus|Distinguished|Visiting|Chair)\s){0,2}Professor\s(?:Emeritus\s|Dr\.?\s)?"
)


#: ``主讲人林远舟，为…``: the word for the speaker before the name.
_LEAD: Final = re.compile(
    r"(?:主[讲講]人|[报報]告人|主[讲講]嘉[宾賓]|[讲講]者|演[讲講]者)[\s:：]?(?=[一-鿿]{2,4}\s?[，,（(])"
)


def without_lead(text: str) -> str:
    """A life without the word for the speaker before the name: ``林远舟，为雨社成员。``"""
    lead = _LEAD.match(text)
    return text[lead.end() :] if lead else text


#: ``After receiving her PhD from Northland in 2031, Professor Jane Roe …``: what comes before the name.
_STUDIED_FIRST: Final = re.compile(
    r"(?:After|Upon|Having|Since)\s(?:receiv|complet|earn|obtain|gain|graduat|finish)(?:ing|ed)\s[^\n]{0,200}"
)


def whose(text: str, speakers: Sequence[Person]) -> int | None:
    """The place of the speaker with whose name a paragraph begins; ``None`` for none."""
    text = without_lead(text)
    ranked = _RANK_AHEAD.match(text)
    studied = _STUDIED_FIRST.match(text)
    ahead = ranked.end() if ranked else studied.end() if studied else 8
    return next(
        (
            at
            for at, p in enumerate(speakers)
            for s in p.name.sides()
            if text.startswith((s.text, first_and_last(s.text)))
            or s.text in text[: len(s.text) + ahead]
            or _by_surname(text, s.text)
        ),
        _spelled(text, speakers),
    )


def begins_bio(text: str) -> bool:
    bare = without_lead(text.strip())
    patterns = (BIO_HEAD,) if has_han(bare[:4]) else (EN_BIO_HEAD, _LATIN_HEAD)
    return any(pattern.match(bare) for pattern in patterns) and _CAREER.search(bare[:200]) is not None


#: ``林远舟，云溪大学教授``: a name with a comma or a bracket behind it.
_NAMED: Final = re.compile(r"([一-鿿]{2,4})\s?[，,（(]")


def of_another(life: Person, other: Person) -> bool:
    """Whether a Chinese biography, all that is known of the speaker, begins with another name than ``other``'s."""
    bio = (life.bio.zh or "").lstrip()
    name = other.name.zh or ""
    match = _NAMED.match(bio) if name and not life.name else None
    return match is not None and begins_bio(bio) and match[1] not in name and name not in match[1]


def of_somebody_else(known: Person, told: Person) -> bool:
    """Whether two English names are of two people: no word of one begins one of the other: ``Jane Roe``, ``J. Roe``."""
    mine, other = ((person.name.en or "").casefold().replace(".", "").split() for person in (known, told))
    return bool(mine and other) and not any(a.startswith(b) or b.startswith(a) for a in mine for b in other)


def first_and_last(name: str) -> str:
    """A name without the initials in its middle, as a biography may have it: ``Jane R. Roe`` as ``Jane Roe``."""
    words = name.split()
    kept = [word for n, word in enumerate(words) if n in (0, len(words) - 1) or not re.fullmatch(r"[A-Z]\.?", word)]
    return " ".join(kept) or name


_VERB_BEHIND: Final = re.compile(
    r"(?:, who)?\s(?:is|was|has|received|holds|joined|earned|serves|served|teaches|taught|graduated"
    r"|specializes|specialises|wrote|authored)\s"
)
#: What a name at the head of a life has behind it.
_MARKS_BEHIND: Final = ("，", ",", "（", "(", "：", ":")


def _by_surname(text: str, name: str) -> bool:
    """``Roe is the head of …``, ``Jane is a professor …``: a biography that begins with one of the names alone."""
    words = name.split()
    if len(words) < _WHOLE or has_han(name):
        return False
    told = next((word for word in (words[-1], words[0]) if len(word) > _INITIALS and text.startswith(word)), "")
    behind = _VERB_BEHIND.match(text, len(told)) if told else None
    return behind is not None and (told == words[-1] or _CAREER.search(text[:_HEAD_OF_A_LIFE]) is not None)


#: Words of a name told in full; an initial is no longer.
_WHOLE: Final = 2
_INITIALS: Final = 2


def life_behind(text: str, name: str) -> int:
    """Where the life of the speaker begins in a text on the talk, in a paragraph of its own; 0 where none does."""
    for match in _PARAGRAPH_AHEAD.finditer(text):
        told = text[match.end() :]
        if (told.startswith(name) or _by_surname(told, name)) and _CAREER.search(told[:_HEAD_OF_A_LIFE]):
            behind = len(name) if told.startswith(name) else len(told.split(maxsplit=1)[0])
            return match.end() if _VERB_BEHIND.match(told, behind) else 0
    return 0


_PARAGRAPH_AHEAD: Final = re.compile(r"\n\s*(?=[A-Z])")


#: What a line on a life says, and no line on a talk.
_LIFE: Final = re.compile(
    r"现任|現任|现为|現為|毕业|畢業|著有|出版|研究方向|研究领域|研究領域|博士生[导導]师|博[导導]|从事|從事|曾任|曾[获獲]|学位|學位|院士|主要作品|代表作"
    r"|^主持[^，。]{0,40}[项項]|[发發]表[^，。]{0,24}论文|主[编編]《|[国國]家自然科[学學]基金"
)
#: Posts and honours, one after the other.
_POSTS: Final = re.compile(r"(?:[员員长長者师師授家任人]|委员)(?=[，。、；])")
_HEAD_OF_A_LIFE: Final = 200
_COMING: Final = re.compile(r"将|將|本[次场場期]|[为為]我们|[为為]大家")


def short_life(text: str, speakers: Sequence[Person]) -> bool:
    """``林远舟，云溪大学教授。著有《云》。``: a sentence or two on the life of a speaker they name first."""
    names = [side.text for person in speakers for side in person.name.sides()]
    text = without_lead(text)
    if any(text.startswith(name) and _EN_LIFE.fullmatch(text, len(name)) for name in names):
        return True  # Jane Roe is a professor at Northland University.
    headed = any(text.startswith(name) and text[len(name) :].startswith(_MARKS_BEHIND) for name in names)
    return headed and (lives_on(text) or (len(text) >= 30 and text.endswith("。") and len(_POSTS.findall(text)) > 1))


#: What goes on with a life behind the name, in a sentence or two.
_EN_LIFE: Final = re.compile(
    r"\s(?:is\s(?:currently\s|now\s|presently\s)?(?:an?|the)\s|(?:received|obtained|earned|holds|completed)\s(?:his|her|their|an?)\s"
    r"|(?:is|was)\s(?:Professor|Lecturer|Reader|Director|Head|Dean)\b|works\s(?:at|as|on)\s|joined\s)"
    r"(?![^.]*\b(?:talk|lecture|seminar|speaker|presentation)\b)[^\n]{16,400}\."
)


def life_of(text: str, name: str) -> bool:
    """``林远舟，云溪大学讲席教授，…``: whether a text begins with a Chinese name and tells that life."""
    behind = text.strip().removeprefix(name)
    headed = behind != text.strip() and behind.startswith(_MARKS_BEHIND)
    return headed and begins_bio(text) and not _COMING.search(text[:_HEAD_OF_A_LIFE])


#: ``…软件架构。 报告人简介: 林远舟，…``: the life stands behind a label of its own, the abstract before it.
_OWN_LIFE: Final = re.compile(
    r"(?:报告人|主讲人|主讲嘉宾|演讲人|讲座人|报告专家|(?<=[。；.\s])(?:讲者|嘉宾|专家|作者|个人))(?:简介|介绍|简历)\s?[:：]\s*(?=\S{12})"
)
#: ``二、报名方式和截止时间``: the next part of the page, run into the life.
_NEXT_PART: Final = re.compile(
    r"\s更多[^。]{0,16}请?(?:参见|参考|访问)[:：]?\s?http|\s[一二三四五六七]、\s?(?:报名|参加|参与|联系|学时|活动|讲座|沙龙|注意|其他|会议)[^。]{0,16}"
)
#: So much of a life stands before the next part of its page.
_LIFE_LETTERS: Final = 12


def life_alone(text: str) -> str:
    """The life within the value of a key for it, the abstract before it and the next part of the page taken off."""
    if label := _OWN_LIFE.search(text):
        text = text[label.end() :]
    part = _NEXT_PART.search(text, _LIFE_LETTERS)
    return text[: part.start()].rstrip() if part else text


def lives_on(text: str) -> bool:
    """``主要从事云物理研究，著有《云》。``: whether a sentence or two tell of a life, not of a talk."""
    return len(text) >= 20 and text.endswith("。") and bool(_LIFE.search(text)) and not _COMING.search(text)


def _spelled(text: str, speakers: Sequence[Person]) -> int | None:
    """The place of the speaker whose Chinese name an English biography spells: ``林远舟``, ``Yuanzhou Lin is …``."""
    match = EN_BIO_HEAD.match(text)
    if match is None or not begins_bio(text):
        return None
    name, _ = strip_honorifics(match.group(1))
    return next(
        (
            at
            for at, one in enumerate(speakers)
            if one.name.zh and not one.name.en and compare(one.name.zh, name) is NameMatch.MATCH
        ),
        None,
    )
