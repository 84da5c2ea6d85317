"""Lines too slight to be a title: a word, a day, hours, a term, a price, what leads to the facts."""

from __future__ import annotations

import re
from typing import Final

from seminar.dates import find_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.days_alone import DAY_ALONE
from seminar.read.persons.one_person import URL

_TIMETABLE: Final = re.compile(
    r"\d{1,2}\s?[ap]\.?m\b\.?\s*(?:,|$)|\d{1,2}[:：]\d\d\s*(?:[ap]\.?m\.?)?\s*(?:[-–—~至到]|\s|$)", re.IGNORECASE
)
_HOURS: Final = re.compile(r"(?<!\d)\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?\s*[-–—~至到]\s*\d{1,2}:\d\d", re.IGNORECASE)
#: ``🕒 3月11日（周二）晚上 19:00-20:30``, or what is left of it
_ZH_HOUR: Final = re.compile(
    r"[^一-鿿\d]{0,3}(?:(?:\d{4}年)?\d{1,2}月\d{1,2}[日号號])?\s*+[（(]?(?:[周週](?=[一二三四五六日天])|星期|[礼禮]拜)?[一二三四五六日天]?[)）]?"
    r"\s*+(?:(?:[上下]午|晚上?|中午)\s*+)?\d{1,2}[:：点點时時][^一-鿿]{0,20}(?:[（(][^（）()]{2,20}[)）])?"
)
#: ``20 / 5 (六)``
_ZH_DAY: Final = re.compile(
    r"\d{1,2}\s?[/.月]\s?\d{1,2}\s?[日号號]?\s?[（(](?:[周週]|星期)?[一二三四五六日天][)）].{0,3}"
)
_TERM: Final = re.compile(
    r"(?:Spring|Summer|Fall|Autumn|Winter|Michaelmas|Hilary|Trinity|Lent|Easter)(?:\s+(?:Term|Semester|Quarter))?\s*,?\s*(?:20\d\d)?$"
    r"|20\d\d\s*[-–—]\s*(?:20)?\d\d\s*学年.{0,8}$|20\d\d\s*年?\s*[春夏秋冬]季?(?:学期)?$",
    re.IGNORECASE,
)


#: ``Fall 2031-Special Event, Tuesday, October 3``
_TERM_HEAD: Final = re.compile(
    r"(?:Spring|Summer|Fall|Autumn|Winter)\s+20\d\d\b.*(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\s+\d{1,2}$"
)


#: ``现将安排通知如下``, ``将于当日举办``, ``演讲详细信息``: what leads to the facts of a talk.
_SAYS_WHERE: Final = re.compile(
    r"如下\s?[:：。]?$|^[将將][于於].{0,12}[举舉][办辦行]"
    r"|(?:细节|細節|详细|詳細)(?:资讯|資訊|信息|資料)$|^在线人数|^When is\b"
)
#: A day with its hours is no longer; which day it is asked for against says nothing.
_LONGEST_MOMENT: Final = 60
#: ``£5, members £3``
_PRICES: Final = re.compile(r"[£€$¥￥]\s?\d{1,4}\b(?![^,;]{12})|\b(?:Free admission|Admission free)\b", re.IGNORECASE)
#: ``In Cantonese (with sign language interpreting)``, ``Conducted in English``
_IN_A_LANGUAGE: Final = re.compile(
    r"(?:(?:Conducted|Delivered|Given|Held|Presented|Talk|Lecture)\s+)?in\s+(?:English|Cantonese|Mandarin|Putonghua|Chinese|French"
    r"|German|Japanese|Korean|Spanish|Italian)(?:\s+(?:and|with|or)\b.{0,60}|\s*[(,;].{0,60})?\.?$",
    re.IGNORECASE,
)


#: ``SPECIAL RAIN SEMINAR FOR``: goes on below, and says only for whom.
_UNFINISHED: Final = re.compile(r"\b(?:SEMINAR|LECTURE|COLLOQUIUM|TALK)S?\s(?:FOR|OF|AT|BY)$", re.IGNORECASE)
#: ``云物理专场``, ``气象分论坛``: which part of a meeting the talk is in.
_SESSION: Final = re.compile(r"[^，。：:“《\s]{2,10}(?:专场|專場|分会场|分會場|分论坛|分論壇)")

#: ``林远舟教授莅临指导工作``: news of a visit.
_VISIT: Final = re.compile(
    r"(?:莅临|蒞臨|来访|來訪|到访|到訪|来[我本]?[校院所室]).{0,8}(?:指导|指導|考察|调研|調研|参观|參觀)(?:工作)?$"
)


#: ``Professor of Rain Studies``, ``Senior Lecturer in Clouds``: what the speaker is.
_POST: Final = re.compile(
    r"(?:(?:Associate|Assistant|Senior|Distinguished|Emeritus|Adjunct|Visiting|Full|Chair|Research|Principal)\s){0,2}"
    r"(?:Professor|Lecturer|Reader|Scientist|Fellow)\s(?:Emeritus\s)?(?:of|in|at)\s[A-Z][^.:?!]{2,60}"
)


def slight(text: str) -> bool:
    """A word, a salutation, a term or a line of a timetable is no title."""
    if (
        _TIMETABLE.match(text)
        or _TERM.match(text)
        or (len(text) <= 60 and _TERM_HEAD.match(text))
        or _ZH_HOUR.fullmatch(text)
        or _ZH_DAY.fullmatch(text)
        or DAY_ALONE.fullmatch(text)
        or (_HOURS.search(text) and re.search(r"[,，]|\d{4}", text))
    ):
        return True
    if _PRICES.search(text) or URL.match(text) or _SAYS_WHERE.search(text) or _a_moment(text):
        return True
    if has_han(text):
        return len(text) < 4 or _SESSION.fullmatch(text) is not None or _VISIT.search(text) is not None
    if _IN_A_LANGUAGE.match(text) or _POST.fullmatch(text):
        return True
    if _UNFINISHED.search(text):
        return True
    return len(text.split()) < 2 or bool(re.match(r"(?:Dear|Hi|Hello|Best|Regards|Thanks|Sincerely)\b", text))


def _a_moment(text: str) -> bool:
    """Whether a short line is a day or an hour and hardly anything else: ``May9, 2031. 16:00 (Beijing time)``."""
    if len(text) > _LONGEST_MOMENT or not any(map(str.isdigit, text)):
        return False
    told = sum(when.span[1] - when.span[0] for when in find_when(text, reference=ANY_DAY) if when.day or when.clock)
    return told >= 0.6 * len(text)
