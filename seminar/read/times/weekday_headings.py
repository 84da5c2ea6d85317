"""A heading that begins or ends with its day, over a time that tells the day of the week alone.

``2031-05-11 观雨沙龙活动通知`` over ``时间：周日晚上7-9点``; ``Rain Salon, 11 May 2031`` over ``Time: Sunday, 7-9 pm``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from seminar.dates import parse_when
from seminar.read import terms
from seminar.read.date_order import ANY_DAY

#: ``周日晚上``: the day of the week alone; no ``下周日``.
_WEEKDAY: Final = re.compile(
    r"\W{0,3}(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]"
    r"|(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\b)",
    re.IGNORECASE,
)
_DATE_FIRST: Final = re.compile(
    r"[\s#*]{0,6}(?P<day>20\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?)\s{1,3}(?=\S)"
)
_DATE_LAST: Final = re.compile(
    r"[\s,，(（|–—-](?:on\s)?(?P<day>\d{1,2}\s[A-Z][a-z]{2,8}\s20\d\d|[A-Z][a-z]{2,8}\s\d{1,2},\s20\d\d|20\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?)[)）]?$"
)
#: ``May 06``, ``12 March (online only)``: the day of one talk below the usual hours, its year told by the term.
_DAY_OF_A_TALK: Final = re.compile(
    r"[\s#*]{0,6}(?P<day>[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8})(?:\s?[(（][^()（）\d]{2,30}[)）])?[\s*:]{0,4}"
)
#: A heading is no longer.
_LONGEST: Final = 100


def day_over(
    told: str, weekday: int, lines: Iterable[tuple[str, tuple[int, ...]]], reference: datetime
) -> tuple[str, tuple[int, ...]] | None:
    """The day such a heading among ``lines`` tells, and the numbers of its lines; ``None`` where there is none.

    ``told`` is the time as its label tells it, ``weekday`` the day of the week it means (0 for Monday): a heading of
    another day is when the notice was put up.
    """
    if not _WEEKDAY.match(told):
        return None
    lines = tuple(lines)
    for text, numbers in lines:
        match = (_DATE_FIRST.match(text) or _DATE_LAST.search(text)) if len(text) <= _LONGEST else None
        day = parse_when(match["day"], reference=reference).day if match else None
        if match and day is not None and day.weekday() == weekday:
            return match["day"].strip(), numbers
    return _of_the_term(weekday, lines)


def _of_the_term(weekday: int, lines: Sequence[tuple[str, tuple[int, ...]]]) -> tuple[str, tuple[int, ...]] | None:
    """The one day of a talk on a line of its own that is such a weekday in the year its term names."""
    found = {}
    for text, numbers in lines:
        match = _DAY_OF_A_TALK.fullmatch(text) if len(text) <= _LONGEST else None
        day = parse_when(match["day"], reference=ANY_DAY).day if match else None
        year = terms.year_of(day.month, (words for words, _ in lines)) if day else None
        if match and day is not None and year is not None:
            told = f"{match['day']}, {year}"
            dated = parse_when(told, reference=ANY_DAY).day
            if dated is None or dated.weekday() != weekday:
                return None
            found[dated] = (told, numbers)
    return next(iter(found.values())) if len(found) == 1 else None
