"""The number of a talk in its series, taken out of a heading: 第12期, No. 12, (XII), 2031-07."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from seminar.read.lexicon import Lexicon
from seminar.read.series.rules import number_of, rules_of

_EN_NUMBER: Final = re.compile(
    r"(?:\b(?:No|Nr|Vol|Issue|Session|Episode)\b\.?\s*#?\s*|#\s?|(?<=Seminar )|(?<=Lecture )|(?<=Talk )|"
    r"(?<=Colloquium ))"
    r"(?!(?:19|20)\d\d\b)(\d{1,4})\b(?!\s*[ap]\.?m|[:.]\d|年|月|\s+(?:[A-Z]\w+\s+)?(?:building|bldg|block|hall|road|street))\s*[-:：.]?",
    re.IGNORECASE,
)


_YEAR_NUMBER: Final = re.compile(
    r"(?:[（(【\[]|(?<!\s))\s*+20\d\d\s*+(?:年\s*+)?[-–—]\s*+(\d{1,3})\s*+[）)】\]]|[（(](?!(?:19|20)\d\d\s*[)）])总?第?\s*(\d{1,4})\s*[期讲场]?[)）]$|[（(]([一二三四五六七八九十]{1,3}|I{1,3}|IV|VI{0,3}|IX|X)[)）](?=$|\s?[-–—:：])|[\[［【(（]?20\d\d[\]］】)）]?\s*+(?:年\s*+)?(?:第\s*+)?(\d{1,4})\s*+号(?:[（(].*)?"
)


#: ``青年学者论坛2``, ``工作坊II``: a number directly behind the name of a series.
_BARE_NUMBER: Final = re.compile(
    r"(?<=[坛座龙坊堂会列])\s(\d{1,3})(?:st|nd|rd|th)$|(?:(?<=[坛座龙坊堂会列谈叙营班])|(?<=之夜)|(?<=面对面)|(?<=专家报告)|(?<=学院学术报告)|(?<=会报告)|(?<=分享)|(?<=[坛座龙坊堂会列][”」]))\s?(\d{1,3}|I{1,3}|IV|VI{0,3}|(?<=系列讲座)[一二三四五六七八九十]{1,3})$"
    r"|(?<=Seminar|Lecture)\s(?!(?:19|20)\d\d)(\d{1,4})$|(?<=\s(?:Forum|Salon))\s(?!(?:19|20)\d\d)(\d{1,4})$"
)


#: ``[通识沙龙2030-31]``: a year of study, no number.
_SCHOOL_YEAR: Final = re.compile(
    "|".join(rf"20{year:02d}\s*[-–—]\s*{(year + 1) % 100:02d}(?!\d)" for year in range(100))
)


_ROMAN: Final = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}


#: ``13th Business School Forum``, ``Notice on the 13th …``
_ORDINAL: Final = re.compile(r"^(?:Notice\s+(?:on|of)\s+)?(?:[Tt]he\s+)?(\d{1,3})(?:st|nd|rd|th)\s+(?=[A-Z])")


#: A bracket with a word for the part of a series, in which its number stands.
_BRACKET_OPEN: Final = re.compile(r"(?<=[一-鿿”」])\s?[（(][一-鿿]{2,8}$")


#: ``（总第128期）``, ``（2031年2期 总第128期）``: counted from the first one on, the number of the year before it.
_IN_ALL: Final = re.compile(
    r"[（(]\s*(?:(?:20\d\d\s?年?)?(?:第?\s?\d{1,3}\s?[期讲场回次号])?[\s,，、/·]{0,3})总第?\s*(\d{1,4})\s*[期讲场回次]?\s*[)）]"
    r"|(?:20\d\d\s?年?)?第?\s?\d{1,3}\s?[期讲场回次号][\s,，、/·]{0,3}总第?\s*(\d{1,4})\s*[期讲场回次]"
)


@dataclass(frozen=True)
class Counted:
    """A chunk without its number: the ``number``, the ``text`` around it, what stood ``behind`` it.

    ``bracketed``: the number stood alone in brackets, ``（二）``, which may as well be the part of a title.
    """

    number: int | None
    text: str
    behind: str = ""
    hashed: bool = False
    bracketed: bool = False


#: ``（二）``: which part of a title.
_PART: Final = re.compile(r"[（(][一二三四五六七八九十]{1,3}[)）]")
#: ``云溪讲坛第7-9讲``: several talks, none of them counted.
_SEVERAL: Final = re.compile(r"第\s?\d{1,3}\s?[-–—~至到]\s?\d{1,3}\s?[讲期场次回](?![^\s|｜丨：:])")


def counted(text: str, lexicon: Lexicon) -> Counted:
    """The number of a series taken out of a chunk: 第12期, No. 12, ``XII``, ``(12 in all)``."""
    rules = rules_of(lexicon)
    number: int | None = None
    text = _SEVERAL.sub("", text)
    folded, behind, bracketed = lexicon.folded(text), "", False
    hashed = _HASHED.search(text) is not None
    if total := _IN_ALL.search(folded):
        number = int(total.group(1) or total.group(2))
        text = f"{text[: total.start()]} {text[total.end() :]}".strip()
        folded = lexicon.folded(text)
    if number is None and (bare := _BARE_NUMBER.search(folded)):
        digits = next(filter(None, bare.groups()))
        number = _ROMAN.get(digits) or number_of(digits)
        text, folded = text[: bare.start()], folded[: bare.start()]
    nth = _ORDINAL.match(text)
    if number is None and nth and rules.en_series_end.search(text):
        number, text = int(nth.group(1)), text[nth.end() :]
        folded = lexicon.folded(text)
    for pattern in (rules.issue, _YEAR_NUMBER, _EN_NUMBER):
        if (match := pattern.search(folded)) and not _SCHOOL_YEAR.search(match.group()):
            digits = next((group for group in match.groups() if group), "")
            bracketed = pattern is _YEAR_NUMBER and _PART.fullmatch(match.group()) is not None
            behind = text[match.end() :].strip(" -—：:）)】")
            number = (_ROMAN.get(digits) or number_of(digits)) if number is None else number
            if within := _BRACKET_OPEN.search(text[: match.start()]):
                text = text[: within.start()] + text[match.end() :].lstrip(" )）")  # 云溪论坛（学生系列第48讲）
            else:
                text = (text[: match.start()] + " " + text[match.end() :]).strip(" -—–·:：")
            break
    text = YEAR_BEHIND.sub("", re.sub(r"(?<=\S{2})期[数號号]$", "", text.rstrip(" :：")))
    text = text if number is None else _BARE_YEAR_BEHIND.sub("", text)
    text = re.sub(r"^20\d\d\s?[/–-]\s?(?:20)?\d\d\s+(?=[A-Z]\w+\s\w+)", "", text)  # 2031/2032 Rain Seminar
    text = re.sub(r"\s*\((?:(?:formerly|previously|also known as|a\.?k\.?a\.?)\s|[^()]*20\d\d)[^()]*\)?$", "", text)
    return Counted(number, text, behind, hashed, bracketed)


#: ``云溪讲堂2031年``, its number taken out.
YEAR_BEHIND: Final = re.compile(r"(?<=\S{3})\s?20\d\d年(?:度)?$")


#: ``云溪讲堂2031``, its number taken out, without the word for the year.
_BARE_YEAR_BEHIND: Final = re.compile(r"(?<=[一-鿿]{3})20\d\d$")


#: ``Rain Across the Time Zones #9``
_HASHED: Final = re.compile(r"\w\s+#\s?\d{1,4}$")
