"""Days and weeks in headings: which day a talk is on, or that a list is of one week, is no part of a name or title."""

from __future__ import annotations

import re
from typing import Final

from seminar.dates import find_when
from seminar.read.date_order import ANY_DAY
from seminar.read.lexicon import Lexicon

#: ``学术报告通知（3月12日，周三）``
DAY_IN_BRACKETS: Final = re.compile(
    r"(?<=\S)\s?[（(](?:20\d\d\s?[年./-])?\s?(?:1[0-2]|0?[1-9])\s?[月./]\s?\d{1,2}[日号號]?(?:[\s,，、（(]{0,2}(?:[周週]|星期)?[一二三四五六日天][)）]?"
    r"|\s?[-–—~～至]{1,2}\s?(?:(?:1[0-2]|0?[1-9])\s?[月./]\s?)?\d{1,2}[日号號]?)?[)）]$"
    r"|(?<=\S)\s?[（(](?:今[天日晚]|明[天日晚]|[后後][天日]|[本下][周週][一二三四五六日末]?)(?:[上下]午|中午|晚上?)?[\s\d:：点點]*[)）]$"
)
#: ``云中的冰 — 5月12日（周一）16:00 / May 12 (Mon) 16:00``: the subject of a mail that names the day last.
_BEHIND_A_DASH: Final = re.compile(r"\s[—–]\s+(?=[^—–]*\d)([^—–]{4,90})$")
_MOSTLY: Final = 0.6


def without_moment(text: str) -> str:
    """A line without the day and the hour behind a dash at its end, perhaps told in both languages."""
    match = _BEHIND_A_DASH.search(text)
    if match is None:
        return text
    told = sum(when.span[1] - when.span[0] for when in find_when(match[1], reference=ANY_DAY) if when.day or when.clock)
    return text[: match.start()] if told >= _MOSTLY * len(match[1]) else text


#: ``12.3 林远舟教授：云中的冰``: the day before whom it brings.
DOTTED_HEAD: Final = re.compile(
    r"(?:1[0-2]|0?[1-9])[./](?:3[01]|[12]\d|0?[1-9])\s?(?:[（(][^（）()]{1,4}[)）])?\s*([一-鿿·]{2,24})(?=[:：])"
)
_WEEK_AHEAD: Final = re.compile(
    r"^(?:(?:本|上|下|这)(?:一|个)?(?:周|星期|月)[一二三四五六日天末]?|第[\d一二三四五六七八九十]{1,3}周|今[天日晚]|明[天日晚]|后天|近期|本期)(?:[的·:：\s]{0,2})"
)
_LISTED: Final = re.compile(r"(?:汇总|一览表?|合集|集锦|速递|速览|列表|清单|日程表?|安排表?|预告|预报|通知|通告)+$")


def of_a_week(folded: str, lexicon: Lexicon) -> bool:
    """``本周讲座汇总``, ``下周三学术报告通知``: talks of a day or a week, and no name of theirs."""
    ahead = _WEEK_AHEAD.match(folded)
    left = _LISTED.sub("", folded[ahead.end() :]) if ahead else ""
    return bool(ahead) and (not left or lexicon.holds("generic", left))


#: ``图书馆一周活动（3月23日—3月29日）``: what goes on between two days.
_FROM_DAY_TO_DAY: Final = re.compile(
    r"[^，。！？“《：:]{0,16}(?:活动|讲座|安排|日程|预告|汇总|一览|列表|动态|资讯)"
    r"[（(]\s?(?:20\d\d[年./-])?\d{1,2}[月./]\d{1,2}[日号]?\s?[-–—~～至到]{1,2}\s?(?:20\d\d[年./-])?(?:\d{1,2}[月./])?\d{1,2}[日号]?\s?[)）]"
)


def of_a_list(text: str) -> bool:
    """Whether a heading is of what goes on from one day to another, of no one talk."""
    return _FROM_DAY_TO_DAY.fullmatch(text) is not None
