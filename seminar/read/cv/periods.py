"""Stretches of time in a line of a curriculum vitae: a range of years or months, or one date."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: n for n, name in enumerate(_MONTH_NAMES, 1)}
#: Whole words: a town may begin like one, Marseille, 2010
_MONTH = (
    r"(?<![^\W\d_])(?:jan(?:uary?|vier)?|feb(?:ruary?|rero|braio)?|mar(?:ch|zo|s)?|apr(?:ile?)?|mayo?|jun(?:e|io?)?|jul(?:y|io?)?"
    r"|aug(?:ust)?|sept?(?:i?em(?:ber|bre))?|oct(?:ober|[ou]bre)?|nov(?:i?em(?:ber|bre))?|dec(?:em(?:ber|bre))?)(?![^\W\d_])\.?"
)
#: 01/10/2019, 12.06.2018: the day before the month is no part of what is kept; 06/30/2026 has it behind
_DAY = r"(?:(?:0?[1-9]|[12]\d|3[01])(?:/|\.(?=\d\d?\.)))?"
_POINT = (
    rf"(?:(?P<{{0}}word>{_MONTH})(?:\s*+(?:,\s*+)?|[-/])(?P<{{0}}wy>(?:19|20)\d\d)"
    rf"|{_DAY}(?P<{{0}}mm>0?[1-9]|1[0-2])(?:(?:/(?:1[3-9]|2\d|3[01]))?\s*/\s*|(?:(?<=\d\d)|(?<=\.\d))\.)(?P<{{0}}my>(?:19|20)\d\d)"
    r"|(?P<{0}y>(?:19|20)\d\d)(?:\s*(?:[.-]|/\s?|年\s*)(?P<{0}m>1[0-2]|0?[1-9])(?!\d)(?:[./-]\d{{1,2}}(?!\d)|\s?月(?:\s*\d{{1,2}}\s*日)?)?|\s?年)?)"
)
_NOW = (
    r"(?P<now>present|now|current|today|ongoing|in\s+progress|(?:to|till)\s+(?:date|now|today)|date"
    r"|迄?今|现在|至今|目前)"
)
_RANGE = re.compile(
    rf"(?<![\d.]){_POINT.format('a')}[^\S\t]*(?:[-‐‑–—~～―－−]+→?|→|至|到|to|until|through)"
    rf"(?:\s*+(?:(?:(?:spring|summer|fall|autumn|winter)\s*+)?{_POINT.format('b')}(?:\s?[(（](?:now|current|present)[)）])?"
    rf"|{_NOW}|(?P<short>\d\d)(?!\d|[./]\d))|\s*(?=[\s),;，]|$))",
    re.I,
)
_SINGLE = re.compile(
    rf"(?P<since>since|from|seit|depuis|dal|desde|自)?(?<!\s)\s*+(?<![\d.]){_POINT.format('a')}(?!\d)"
    r"(?:\s*(?P<until>至今|起|onwards?\b)|(?P<dash>[ ]?-\s*$))?",
    re.I,
)

#: 07/15 - present, 08/05 - 06/07: months and years of two figures, in a stretch alone
_SHORT_YEARS = re.compile(
    r"(?<![\d/.])(?P<am>0?[1-9]|1[0-2])/(?P<ay>\d\d)\s?(?:-{1,2}|[–—])\s?"
    rf"(?:(?P<bm>0?[1-9]|1[0-2])/(?P<by>\d\d)(?![\d/])|{_NOW})",
    re.I,
)
#: Mar–Jun 2013: months of one year
_MONTHS_OF_YEAR = re.compile(
    rf"(?P<am>{_MONTH})\s?(?:-{{1,2}}|[–—]|to)\s?(?P<bm>{_MONTH})\s?,?\s?(?P<year>(?:19|20)\d\d)(?![\d./-])", re.I
)
#: Fall 2015: the season before a year is part of the date
_SEASON = re.compile(r"\b(?:spring|summer|fall|autumn|winter)s?,?\s{1,3}$", re.I)
#: Years of two figures below are of this century.
_CENTURY = 50


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time in a line: where it stands, from, to, and whether it goes on."""

    span: tuple[int, int]
    from_: str | None
    to: str | None
    ongoing: bool = False


def _point(groups: dict[str, str | None], side: str) -> str | None:
    if word := groups.get(f"{side}word"):
        return f"{groups[f'{side}wy']}-{_MONTHS[word[:3].lower()]:02}"
    if month := groups.get(f"{side}mm"):
        return f"{groups[f'{side}my']}-{int(month):02}"
    if year := groups.get(f"{side}y"):
        return f"{year}-{int(month):02}" if (month := groups.get(f"{side}m")) else year
    return None


def _of_short_years(told: re.Match[str]) -> Period:
    """A stretch whose years have two figures: 07/15 - present, 08/05 - 06/07."""
    end = _month(told["bm"], told["by"]) if told["by"] else None
    return Period(told.span(), _month(told["am"], told["ay"]), end, end is None)


def _month(month: str, year: str) -> str:
    return f"{20 if int(year) < _CENTURY else 19}{year}-{int(month):02}"


def period(text: str) -> Period | None:
    """The first stretch of time in a line: a range, or a single date (the end, unless it says since)."""
    if "/" in text and (short := _SHORT_YEARS.search(text)):
        return _of_short_years(short)
    if (months := _MONTHS_OF_YEAR.search(text)) and not _RANGE.search(text):
        begun, ended = (f"{months['year']}-{_MONTHS[months[side][:3].lower()]:02}" for side in ("am", "bm"))
        return Period(months.span(), begun, ended)
    found = _stretch(text)
    season = None if found is None else _SEASON.search(text[: found.span[0]][-12:])
    if found is None or season is None:
        return found
    return replace(found, span=(found.span[0] - len(season[0]), found.span[1]))


def _in_full(year: str, short: str) -> str:
    """The year in which a stretch ends, told in two figures: 1998–02 ends in 2002."""
    end = year[:2] + short
    return end if end >= year else str(int(end) + 100)


def _stretch(text: str) -> Period | None:
    """The first range of a line, else its first date."""
    if match := _RANGE.search(text):
        groups = match.groupdict()
        start, end = _point(groups, "a"), _point(groups, "b")
        if groups["short"] and start:
            end = _in_full(start[:4], groups["short"])
        return Period(match.span(), start, end, end is None)
    if match := _SINGLE.search(text):
        point = _point(match.groupdict(), "a")
        if match["since"] or match["until"] or match["dash"]:
            return Period(match.span(), point, None, True)
        return Period(match.span(), None, point)
    return None
