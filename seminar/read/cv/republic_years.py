"""Years of the Republic of China, which count from 1912: 民國八十一年 is 1992."""

from __future__ import annotations

import re
from typing import Final

_BEFORE_THE_FIRST: Final = 1911
_DIGITS: Final = {sign: n for n, sign in enumerate("〇一二三四五六七八九")} | {"零": 0}
_NUMBER: Final = r"(?:\d{1,3}|[一二三四五六七八九十百〇零]{1,6})"
_MONTH: Final = r"(?:\s?(?P<{0}>\d{{1,2}})\s?月)?"
#: 一九八六年
_IN_WORDS: Final = re.compile(r"(?:一九|二[〇零])[一二三四五六七八九〇零]{2}(?=\s?年)")
_REPUBLIC: Final = re.compile(
    rf"[民][國国]\s?(?P<from>{_NUMBER})\s?年?{_MONTH.format('month')}"
    rf"(?:\s?(?:至|到|[-–—~～－])\s?(?:民[國国]\s?)?(?P<to>{_NUMBER})\s?年{_MONTH.format('last')})?"
)


def in_western_years(text: str) -> str:
    """A text with the years of the Republic as Western ones: 民國79年9月至83年6月 is 1990年9月至1994年6月."""
    return _REPUBLIC.sub(_western, _IN_WORDS.sub(_in_figures, text))


def _in_figures(match: re.Match[str]) -> str:
    return "".join(str(_DIGITS[sign]) for sign in match[0])


def _western(match: re.Match[str]) -> str:
    begun = f"{_BEFORE_THE_FIRST + _number(match['from'])}年"
    begun += f"{match['month']}月" if match["month"] else ""
    if not match["to"]:
        return begun
    ended = f"至{_BEFORE_THE_FIRST + _number(match['to'])}年"
    return begun + ended + (f"{match['last']}月" if match["last"] else "")


def _number(text: str) -> int:
    """A number up to some hundreds, in figures or in Chinese: 八十一, 一百零三, 九十."""
    if text.isdecimal():
        return int(text)
    if not set(text) & {"十", "百"}:
        return int("".join(str(_DIGITS[sign]) for sign in text))
    hundreds, _, rest = text.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    value = 100 * _DIGITS.get(hundreds[-1:], 1) if "百" in text else 0
    value += 10 * _DIGITS.get(tens.strip("零〇")[-1:], 1) if ten else 0
    return value + _DIGITS.get(ones[-1:], 0)
