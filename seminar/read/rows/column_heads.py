"""The heads of the columns of a table, and which field of a talk each of them names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from seminar.read.labels.segments import Span
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody

#: What stands over the numbers of the talks of a series.
_COUNT: Final = ("#", "№")
#: What only the head of a column means so.
_IN_A_HEAD: Final = MappingProxyType(
    {
        **dict.fromkeys(("分享", "演讲", "讲", "演講", "講", "领读", "領讀", "带读", "导读", "导读人"), "speaker"),
        **dict.fromkeys(("led by", "lead", "leader"), "speaker"),
        **dict.fromkeys(("主持",), "chair"),
        **dict.fromkeys(("院校", "高校", "院系", "来自", "school", "from"), "affiliation"),
        **dict.fromkeys(("时段", "時段", "预计时长", "预计时间", "起止时间", "slot", "time slot"), "time"),
    }
)
#: What the talk is about: the title, where no other column is.
_CONTENT: Final = frozenset(
    ("内容", "分享内容", "报告内容", "內容", "報告內容", "议程", "議程", "环节", "環節", "日程", "活动", "活動", "安排",
     "content", "contents", "event", "events", "activity", "item", "presentation", "agenda",
     "上课内容", "授课内容", "讲课内容", "讲授内容", "課程內容", "课程内容", "教学内容",
     "活动内容", "研读内容", "议程内容", "主题内容", "主题/内容", "章节内容", "教材章节", "阅读材料", "book", "article",
     "reading", "readings", "章节", "章節", "chapter", "chapters", "论文", "論文", "文献", "文獻", "书目", "書目")
)  # fmt: skip
_ABOUT: Final = frozenset(
    ("内容", "分享内容", "报告内容", "內容", "報告內容", "content", "contents",
     "上课内容", "授课内容", "讲课内容", "讲授内容")
)  # fmt: skip
#: Who leads a talk and, where no column is the speaker's, gives it.
_LEADS: Final = frozenset(("主持", "主持分享"))
#: Whose name it is goes without saying.
_NAME: Final = frozenset(("name", "full name", "姓名"))
#: ``Pre-talk speaker``, ``汇报人/主讲人``
_WORD: Final = re.compile(r"[\s_-]+")
_EITHER: Final = re.compile(r"\s*[/／|、]\s*|\s+(?:and|&)\s+")
#: A head of more letters is a sentence.
_LONGEST: Final = 30
_BRACKET: Final = re.compile(r"\s*[(（][^()（）]{1,24}[)）]$")
_TAG: Final = re.compile(r"<[a-z][^<>]{0,80}>", re.IGNORECASE)
#: ``Presenter 主讲人``, ``主讲人/Presenter``
_BOTH: Final = re.compile(
    r"(?P<en>[A-Za-z][A-Za-z ./&'-]*+)\s*[|｜·]?\s*(?P<zh>[一-鿿]{1,8})"
    r"|(?P<zh2>[一-鿿]{1,8})\s*[/／|｜·]?\s*(?P<en2>[A-Za-z][A-Za-z .&'-]*+)"
)
_TWICE: Final = 2
#: ``节次[2]``: the mark of a note.
_NOTE: Final = re.compile(r"(?<=[^\W\d])\[\d{1,2}\]$")


def fields_of(heads: Sequence[str], lexicon: Lexicon) -> list[str | None]:
    """The field each head names, ``None`` for the others; where none is the title, what the talks are about is.

    Where none is the speaker, a name beside a title is the speaker's.
    """
    bare = [_NOTE.sub("", _TAG.sub("", head).strip().strip("*_")) for head in heads]
    fields = [_field(head, lexicon) for head in bare]
    if "speaker" not in fields and "title" in fields and fields.count("chair") == 1:
        # who leads the talk, where nobody else does; 主持人 presides over those who speak
        fields = ["speaker" if head in _LEADS else name for head, name in zip(bare, fields, strict=True)]
    if "speaker" not in fields and {"title", "talk"} & set(fields):
        fields = [
            "speaker" if name is None and head.casefold() in _NAME else name
            for head, name in zip(bare, fields, strict=True)
        ]
    if "talk" in fields and "speaker" in fields and "title" not in fields:
        return ["title" if name == "talk" else name for name in fields]  # 报告 | 报告人
    if "title" in fields or "talk" in fields:
        return fields
    told = [_is_one_of(_CONTENT, head) for head in bare]
    if told.count(True) > 1:  # 活动 | 主讲人 | 内容: the kind of it, and what it is about
        told = [about and _is_one_of(_ABOUT, head) for about, head in zip(told, bare, strict=True)]
    return ["title" if about and told.count(True) == 1 else name for about, name in zip(told, fields, strict=True)]


def _is_one_of(words: frozenset[str], head: str) -> bool:
    """Whether a head, or one of its two languages, is among some words."""
    return head.casefold() in words or any(side.casefold() in words for side in _sides(head))


def _sides(head: str) -> tuple[str, ...]:
    """The two languages of a head: ``Chapter 章节``; empty where it has one."""
    both = _BOTH.fullmatch(head) if not head.isascii() and len(head) <= _LONGEST else None
    return tuple(side.strip(" /") for side in both.groups() if side) if both else ()


def field_of_head(head: str, lexicon: Lexicon) -> str | None:
    """The field the head of a column names, what stands in brackets behind it left out: ``Date (Eastern Time)``."""
    return _field(_BRACKET.sub("", head), lexicon)


def _field(head: str, lexicon: Lexicon) -> str | None:
    """The field the head of a column names."""
    if head in _COUNT:
        return "number"
    if found := lexicon.field_of(head) or _IN_A_HEAD.get(lexicon.normal(head)) or _IN_A_HEAD.get(head.casefold()):
        return found
    if len(head) > _LONGEST:
        return None
    sides = [lexicon.field_of(side) for side in _sides(head)]
    if told := {side for side in sides if side}:
        return next(iter(told)) if len(told) == 1 else None
    either = [lexicon.field_of(part) for part in _EITHER.split(head)]
    if len(either) > 1 and either[0] and (len(set(either)) == 1 or either[0] == "speaker"):
        return either[0]  # 演讲者 / 组织者
    words = _WORD.split(head)
    last = lexicon.field_of(words[-1]) if len(words) > 1 else None
    return last if last in ("title", "speaker") else None


def under_heads(cells: list[Span], fields: Sequence[str | None], lexicon: Lexicon) -> list[Span]:
    """The cells of a row under their heads, where a column without a head stands before the one of who speaks.

    A row has one cell more than there are heads, the cell under the speaker's names nobody, and the next one does:
    ``2031-05-12 | 硕士一年级 | 林远舟 | 云中的冰``. The cell of no head then goes to the end.
    """
    if len(cells) != len(fields) + 1 or "speaker" not in fields:
        return cells
    at = fields.index("speaker")
    own, after = cells[at].text, cells[at + 1].text
    if not own or names_somebody(own, lexicon, strict=True) or not names_somebody(after, lexicon, strict=True):
        return cells
    return [*cells[:at], *cells[at + 1 :], cells[at]]


def groups_of(fields: Sequence[str | None]) -> list[list[int]]:
    """The columns of each talk where a row tells two, by turns who and on what: ``speaker, title, speaker, title``.

    One group of all columns where a row tells one.
    """
    who, what = ([n for n, name in enumerate(fields) if name == told] for told in ("speaker", "title"))
    if len(who) != _TWICE or len(what) != _TWICE:
        return [list(range(len(fields)))]
    second = min(who[1], what[1])
    if max(who[0], what[0]) > second or max(who[1], what[1]) - second > _TWICE:
        return [list(range(len(fields)))]
    of_one = frozenset(("speaker", "title", "affiliation", "position", "abstract"))
    first = min(who[0], what[0])
    shared = [n for n, name in enumerate(fields) if n < first or (n > second and name not in of_one)]
    return [
        sorted({*shared, *range(first, second)}),
        sorted({*shared, *(n for n in range(second, len(fields)))}),
    ]
