"""The numbers of a text, whatever their spelling: 1.2万 and 12,000, 二楼 and second floor, 6.6k and 6600."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from seminar.bilingual import Lang
from seminar.language import without_neutral

#: A value a number may stand for: an amount, a clock time (minutes, modulo twelve hours) or a code such as D308.
Value = float | str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in digits: as written, and every value it may stand for."""

    text: str
    values: frozenset[Value]
    is_code: bool = False


_ZH_SCALE: Final = {
    "百": 1e2,
    "千": 1e3,
    "万": 1e4,
    "萬": 1e4,
    "亿": 1e8,
    "億": 1e8,
    "万亿": 1e12,
    "萬億": 1e12,
    "成": 10,
}
_EN_SCALE: Final = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "k": 1e3, "K": 1e3, "M": 1e6,
    "mn": 1e6, "bn": 1e9, "B": 1e9, "m": 1e6,
}  # fmt: skip
_SUPERSCRIPT: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")

_DIGITS: Final = re.compile(r"\d")
#: A zone is no amount.
_ZONE: Final = re.compile(r"\b(?:UTC|GMT)\s?[+\-−±]?\s?\d{0,2}(?::?\d{2})?")
_CLOCK: Final = re.compile(r"(?<![\d.:：])(\d{1,2})[:：](\d{2})(?![\d:：])\s*([ap])?", re.IGNORECASE)
_DOTTED_CLOCK: Final = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{2})(?=\s*[ap]\.?m\b)", re.IGNORECASE)
_HAN_CLOCK: Final = re.compile(r"(?<![\d.:：])(\d{1,2})\s?[点點时時]\s?(半|[一1]刻|[三3]刻|\d{1,2}(?=分))分?")
_DECADE: Final = re.compile(r"(?<!\d)(?:(?:\d{2}\s?世[纪紀]\s?|19|20)?(\d0)\s?年代|(?:19|20)?(\d0)['’]?s(?![A-Za-z]))")
_REPUBLIC: Final = re.compile(r"(?:民国|民國)\s?(\d{1,3})\s?年")
_POWER: Final = re.compile(
    r"(?<![\d.])(\d{1,15}(?:\.\d{1,15})?)\s*[×x*·]\s*10\s*(?:\^\s*\{?\s*(-?\d{1,2})\}?|(⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))"
)
_CODE: Final = re.compile(r"(?<![A-Za-z\d])(?=[A-Za-z]{1,8}-?\d)[A-Za-z]{1,8}-?\d{1,6}[A-Za-z]{0,2}(?![A-Za-z\d])")
_NUMBER: Final = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d+)?)"
    r"\s?(万亿|萬億|[百千万萬亿億成]|(?:hundred|thousand|million|billion|trillion|mn|bn|[kKMBm])(?![A-Za-z]))?"
    r"\s*(?:([ap])\.?m\b|([点點时時](?![间間代])))?",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def figures(text: str) -> tuple[Figure, ...]:
    """The numbers written in digits, in their order. Links, addresses, formulae and zones hold none."""
    if not _DIGITS.search(text):
        return ()
    rest = _ZONE.sub(" ", without_neutral(text))
    found: list[Figure] = []
    for pattern, read in _KINDS:
        found += [read(match) for match in pattern.finditer(rest)]
        rest = pattern.sub(lambda match: " " * len(match[0]), rest)
    return tuple(found)


def _time(hour: int, minute: int) -> str:
    return f"clock {(hour * 60 + minute) % 720}"


def _clock(match: re.Match[str]) -> Figure:
    return Figure(match[0].strip(), frozenset({_time(int(match[1]), int(match[2]))}))


def _han_clock(match: re.Match[str]) -> Figure:
    minutes = {"半": 30, "一刻": 15, "1刻": 15, "三刻": 45, "3刻": 45}.get(match[2])
    return Figure(match[0], frozenset({_time(int(match[1]), int(match[2]) if minutes is None else minutes)}))


def _decade(match: re.Match[str]) -> Figure:
    return Figure(match[0], frozenset({f"decade {match[1] or match[2]}"}))


def _republic(match: re.Match[str]) -> Figure:
    return Figure(match[0], frozenset({float(match[1]), float(match[1]) + 1911}))


def _power(match: re.Match[str]) -> Figure:
    exponent = int(match[2] or match[3].translate(_SUPERSCRIPT))
    return Figure(match[0], frozenset({_amount(float(match[1]) * 10.0**exponent)}))


def _code(match: re.Match[str]) -> Figure:
    digits = re.sub(r"\D+", " ", match[0]).split()
    plain = match[0].upper().replace("-", "")
    return Figure(match[0], frozenset({plain, *(_amount(float(part)) for part in digits)}), is_code=True)


def _number(match: re.Match[str]) -> Figure:
    amount = float(match[1].replace(",", "").replace("，", ""))
    scale = match[2] or ""
    values: set[Value] = {_amount(amount)}
    if factor := _ZH_SCALE.get(scale):
        values = {_amount(amount * factor), *((_amount(amount),) if scale in "千百成" else ())}
    elif factor := _EN_SCALE.get(scale) or _EN_SCALE.get(scale.lower()):
        values = {_amount(amount * factor), *((_amount(amount),) if len(scale) == 1 else ())}
    if match[3] or match[4]:
        values.add(_time(int(amount) % 24, 0))
    return Figure(match[1] + scale, frozenset(values))


def _amount(value: float) -> float:
    return float(f"{value:.9g}") if value < 1e300 else 0.0


#: In the order they are taken: what one kind took, the next does not see.
_KINDS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Figure]], ...]] = (
    (_CLOCK, _clock),
    (_DOTTED_CLOCK, _clock),
    (_HAN_CLOCK, _han_clock),
    (_DECADE, _decade),
    (_REPUBLIC, _republic),
    (_POWER, _power),
    (_CODE, _code),
    (_NUMBER, _number),
)


# ---------------------------------------------------------------- numbers in words

_DIGIT: Final = {
    char: n
    for n, chars in enumerate(("〇零", "一壹", "二两兩双雙", "三叁", "四肆", "五伍", "六陆", "七", "八", "九"))
    for char in chars
}
_TEN: Final = {"十": 10, "百": 100, "千": 1000}
_MYRIAD: Final = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
_HAN_RUN: Final = re.compile("[〇零一壹二两兩双雙三叁四肆五伍六陆七八九十百千万萬亿億]{1,20}成?")
_HALF: Final = re.compile("一半|半数|半數|过半|過半")


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ONES: Final = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_ORDINAL: Final = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
_TENS: Final = _words("twenty thirty forty fifty sixty seventy eighty ninety")
_MONTHS: Final = _words("january february march april may june july august september october november december")


def _word_values() -> Mapping[str, float]:
    values: dict[str, float] = {word: float(n) for n, word in enumerate(_ONES)}
    values |= {word: 10.0 * n for n, word in enumerate(_TENS, 2)}
    values |= {word + "th": value for word, value in values.items() if not word.endswith("y")}
    values |= {word[:-1] + "ieth": value for word, value in values.items() if word.endswith("y")}
    values |= _ORDINAL
    values |= {month: float(n) for n, month in enumerate(_MONTHS, 1)}
    values |= {month[:3]: float(n) for n, month in enumerate(_MONTHS, 1)}
    values |= {
        "half": 0.5,
        "both": 2,
        "twice": 2,
        "double": 2,
        "doubled": 2,
        "pair": 2,
        "couple": 2,
        "triple": 3,
        "dozen": 12,
    }
    values |= {
        "quarter": 4,
        "decade": 10,
        "decades": 10,
        "sept": 9,
        "thrice": 3,
        "single": 1,
        "once": 1,
        "century": 100,
    }
    values |= {"ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9}
    return MappingProxyType(values)


_WORD_VALUES: Final = _word_values()
_SCALES: Final = {
    "hundred": 100.0,
    "hundreds": 100.0,
    "thousand": 1e3,
    "thousands": 1e3,
    "million": 1e6,
    "billion": 1e9,
}
_WORD: Final = re.compile(r"[A-Za-z]+")


def spoken(text: str, lang: Lang) -> frozenset[Value]:
    """Every value the number words of a text may stand for; generous, since it only ever excuses."""
    if lang is Lang.ZH:
        return frozenset(_amount(value) for run in _HAN_RUN.findall(text) for value in _han_values(run)) | (
            frozenset({0.5, 50.0, 2.0}) if _HALF.search(text) else frozenset()
        )
    return frozenset(_amount(value) for value in _english_values(text))


def _han_values(run: str) -> Iterator[float]:
    tenths = run.endswith("成")  # 七成: seventy percent
    run = run.removesuffix("成")
    yield _han_number(run) * (10 if tenths else 1)
    yield from (_DIGIT[char] for char in run if char in _DIGIT)
    if len(run) > 1 and all(char in _DIGIT for char in run):  # 二〇二六
        yield float("".join(str(_DIGIT[char]) for char in run))


def _han_number(run: str) -> float:
    total, section, digit = 0.0, 0.0, 0.0
    for char in run:
        if char in _DIGIT:
            digit = _DIGIT[char]
        elif char in _TEN:
            section += (digit or 1) * _TEN[char]
            digit = 0
        else:
            total = (total + section + digit or 1) * _MYRIAD[char]
            section = digit = 0
    return total + section + digit


def _english_values(text: str) -> Iterator[float]:
    current = 0.0
    for word in (found.lower() for found in _WORD.findall(text)):
        if (value := _WORD_VALUES.get(word)) is not None:
            yield value
            yield value * 100 if value == 0.5 else value
            current = current + value if current and current % 10 == 0 and value < 10 else value
            yield current
        elif (scale := _SCALES.get(word)) is not None:
            current = (current or 1) * scale
            yield current
        elif word != "and":
            current = 0.0


# ---------------------------------------------------------------- comparing


def unmatched(one: Sequence[Figure], other: Sequence[Figure]) -> tuple[list[Figure], list[Figure]]:
    """The figures of either text without a partner in the other; codes look for codes before they look for numbers."""
    left, right = list(one), list(other)
    for codes_only in (True, False):
        for figure in tuple(left):
            partner = next((other for other in right if _agree(figure, other, codes_only)), None)
            if partner is not None:
                left.remove(figure)
                right.remove(partner)
    return left, right


def _agree(one: Figure, other: Figure, exactly: bool) -> bool:
    if one.is_code and other.is_code:
        return any(isinstance(value, str) for value in one.values & other.values)
    if exactly and (one.is_code or other.is_code):
        return False
    return bool(one.values & other.values)
