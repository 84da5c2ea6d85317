"""How the names of series end and are counted: the patterns made from the word lists, and Chinese numerals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from seminar.read.lexicon import Lexicon

_DIGITS: Final = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_NUMBER: Final = r"(\d{1,4}|[零〇一二三四五六七八九十百两]{1,6})"


def number_of(text: str) -> int | None:
    """A number in digits or Chinese numerals up to 999."""
    if text.isdecimal():  # no ① and no ²
        return int(text)
    total, unit = 0, 0
    for char in text:
        if char == "百":
            total, unit = total + (unit or 1) * 100, 0
        elif char == "十":
            total, unit = total + (unit or 1) * 10, 0
        elif char in _DIGITS:
            unit = unit * 10 + _DIGITS[char] if unit and "十" not in text and "百" not in text else _DIGITS[char]
        else:
            return None
    return total + unit


#: ``第六次观雨沙龙活动``: which time, before the name.
_NTH_TIME: Final = re.compile(
    rf"第\s?{_NUMBER}\s?次\s?(?P<name>[^\s，。：:]{{3,16}}?)\s?(?:活动)?(?:的?(?:通知|预告|公告|邀请))?"
)


def nth_time(text: str, lexicon: Lexicon) -> tuple[str, int] | None:
    """The series a heading counts before its name, and its number; ``None`` for any other: ``第六次学术报告``."""
    match = _NTH_TIME.fullmatch(text.strip())
    number = number_of(match[1]) if match else None
    if match is None or number is None or lexicon.holds("generic", match["name"]):
        return None
    ends = rules_of(lexicon).series_end.search(lexicon.folded(match["name"]))
    return (match["name"], number) if ends and ends.start() > 1 else None


@dataclass(frozen=True)
class Rules:
    """The patterns the word lists make: what ends a series or a heading, counts an issue."""

    issue: re.Pattern[str]
    series_end: re.Pattern[str]
    en_series_end: re.Pattern[str]
    wrap_tail: re.Pattern[str]
    talk_of: re.Pattern[str]
    talk_tail: re.Pattern[str]
    department: re.Pattern[str]
    counted: re.Pattern[str]
    news: re.Pattern[str]


def _words(lexicon: Lexicon, name: str, *, latin: bool) -> str:
    chosen = {lexicon.folded(word) for word in lexicon.words[name] if word.isascii() is latin}
    return "|".join(re.escape(word) for word in sorted(chosen, key=lambda word: (-len(word), word)))


@cache
def rules_of(lexicon: Lexicon) -> Rules:
    """The patterns of a lexicon, made once."""
    units = "".join(lexicon.words["number_units"])
    series = _words(lexicon, "series", latin=False)
    generic = _words(lexicon, "generic", latin=False)
    ranks = _words(lexicon, "positions", latin=False) + "|" + _words(lexicon, "honorifics", latin=False)
    return Rules(
        issue=re.compile(
            rf"#\s?(\d{{1,4}})\s?[{units}]|[（(【]?(?:总)?第\s*{_NUMBER}\s*(?:(?!次)[{units}]|次(?![^\s：:，,）)】“《|丨学讲报活沙论研会]))[）)】]?|(?<!\d)(?:(?=\d)|(?<=[坛座堂龙坊会列班])){_NUMBER}\s*[期讲](?=$|[：:\s])"
            rf"|(?<=[座告列坛会堂龙坊谈营夜班叙享茶])之{_NUMBER}(?=$|[：:\s—–-])|[【\[]\s?{_NUMBER}\s?[场期讲]\s?[】\]]"
        ),
        series_end=re.compile(
            rf"(?:{series}|系列(?:学术|讲座|演讲|公益|教学|主题|文化|科普){{0,3}}活动|Talk|talk|Seminar|Colloquium|Workshop|Forum)(?:系列)?$"
        ),
        en_series_end=re.compile(rf"\b(?:{_words(lexicon, 'series', latin=True)})$", re.IGNORECASE),
        wrap_tail=re.compile(r"(?:的)?(?:通知|通告|提醒|预告|公告|海报|信息|安排|简讯|邀请函)+$"),
        department=re.compile(rf"^.{{2,16}}?(?:{_words(lexicon, 'departments', latin=False)})(?!术|会)"),
        counted=re.compile(rf"^(?:{_words(lexicon, 'counted', latin=True)})\s+#?\d{{1,3}}\s*[:：.–—-]\s+(?=\S{{3}})"),
        news=re.compile(
            rf"\b(?:{_words(lexicon, 'departments', latin=True)}|Universit\w+|Faculty)\b.{{0,80}}"
            r"\b(?:News|Events|Announcements|Newsletter|Calendar)(?:\s*[一-鿿]{2,8})?$"
        ),
        talk_tail=re.compile(rf"(?:的|作|做)?(?:{generic}){{1,6}}的?(?:通知|预告|公告|信息|回顾)?$"),
        talk_of=re.compile(
            rf"^(.*?(?:{ranks}))(?:的|作|做|来.{{0,8}})?(?:{generic}){{1,6}}的?(?:通知|预告|公告|信息|回顾)?$"
        ),
    )
