"""What stands around the name of a series and is no part of it: years, terms, months, the part of a meeting."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.lexicon import Lexicon

#: Which part of a meeting, and what kind of talk, behind the name of the meeting.
_PART_OF_A_MEETING: Final = re.compile(
    r"(?<=[坛会])(?:[·—\s-]*[一-鿿]{0,8}?(?:分会场|分论坛|平行论坛|专场)(?:[（(][^（）()]{1,12}[)）])?)?[·—\s]*(?:(?:特邀|主旨|大会|邀请|主题)(?:报告|演讲))?$"
)
#: ``2031年秋季学期 观云讨论班``, ``2030-2031学年第二学期…``, ``Fall 2031 Rain Colloquium``
_TERM_AHEAD: Final = re.compile(
    r"^(?:(?:Spring|Fall|Autumn|Summer|Winter)\s20\d\d(?=\s[A-Z]\S*\s[A-Z])|20\d\d\s?(?:[-–—/至]\s?(?:20)?\d\d\s?)?(?:[学學]?年度?)?\s?第?(?:[一二12]|[春夏秋冬上下])季?(?:半年)?[学學]期"
    r"|[学學]年度?(?:第?[一二12]|[春夏秋冬上下]季?)[学學]期|20\d\d\s?[-–—/至]\s?(?:20)?\d\d\s?[学學]年度?|20\d\d\s?年?[春夏秋冬]季)[\s·]*(?=[^\s的]{3})"
)
#: ``云雨社 2031年9月 月度技术分享会``: whose it is, and which month's, before what it is called.
_MONTH_AHEAD: Final = re.compile(r"^(?:[^\s\d]{2,12}\s)?20\d\d\s?年\s?\d{1,2}\s?月份?\s(?=[一-鿿]{4})")
#: ``2031年度 观云论坛``, ``2031云雾学术研讨会``, ``2031 Rain Society Lightning Talks``, not ``2031 Spring …``
_YEAR_AHEAD: Final = re.compile(
    r"^20\d\d(?:年(?:度)?\s+(?=\S{2})|(?=[一-鿿]{6})(?!年)"
    r"|\s(?=[一-鿿]{6}|(?!Spring|Summer|Fall|Autumn|Winter)[A-Z]\S*(?:\s\S+){2}))"
)

#: ``Next week at the Rain Colloquium``, ``Tomorrow's Rain Seminar``, ``Upcoming Rain Seminar``: when it meets.
_WHEN_AHEAD: Final = re.compile(
    r"^(?:(?:(?:This|Next|Coming)\s(?:week|month|term|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|Today|Tomorrow|Tonight)(?:['’]s)?"
    r"(?:\s(?:at|in)(?=\s(?:the|our)\s))?(?:\s(?:the|our))?|Upcoming|Forthcoming)\s(?=[A-Z]\S*\s[A-Z])"
)

#: ``Calendar of department colloquia``, ``Schedule for Rain seminars``: that it is a list of them.
_LIST_OF: Final = re.compile(
    r"^(?:(?:Calendar|Schedule|List|Archive|Overview|Programme?)\s(?:of|for)\s(?:the\s|our\s|all\s)?)(?=\S+\s\S)",
    re.IGNORECASE,
)


def without_years(name: str, number: int | None, lexicon: Lexicon) -> str:
    """A name without the year or term before it and, where it is counted, the part of a meeting behind it."""
    if number is not None and (tail := _PART_OF_A_MEETING.search(lexicon.folded(name))):
        name = name[: tail.start()]  # 第十二届云溪学术论坛分会场特邀报告
    if number is not None:
        name = re.sub(r"^20\d\d年度?(?=[一-鿿]{4})", "", name)
    name = _MONTH_AHEAD.sub("", name) if "月" in name else name
    return _TERM_AHEAD.sub("", _YEAR_AHEAD.sub("", _LIST_OF.sub("", _WHEN_AHEAD.sub("", name))))
