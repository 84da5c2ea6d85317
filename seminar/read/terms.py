"""The year a notice means by the term in its heading: ``Physics Colloquium, Spring 2031``, ``2031-2032学年``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from seminar.dates import When

#: The months a term may have, those of the year after it as 13 and on.
_MONTHS: Final = {
    "spring": range(1, 8),
    "summer": range(4, 10),
    "fall": range(8, 14),
    "autumn": range(8, 14),
    "winter": (*range(1, 5), *range(10, 13)),
    "lent": range(1, 5),
    "hilary": range(1, 5),
    "epiphany": range(1, 5),
    "easter": range(4, 8),
    "trinity": range(4, 9),
    "michaelmas": range(9, 14),
    "春": range(1, 8),
    "夏": range(4, 10),
    "秋": range(8, 14),
    "冬": (*range(1, 3), *range(10, 13)),
}
_SEASON: Final = r"Spring|Summer|Fall|Autumn|Winter|Lent|Hilary|Epiphany|Easter|Trinity|Michaelmas"
_TERM: Final = re.compile(
    rf"\b(?P<season>{_SEASON})(?:\s+(?:Semester|Term|Quarter))?,?\s+(?:of\s+)?(?P<year>20\d\d)\b(?!\s?[-/–]\s?\d)"
    rf"|\b(?P<year2>20\d\d)(?:,?\s+)?(?P<season2>{_SEASON})\b"
    r"|(?P<year3>20\d\d)\s*年?\s*[（(]?(?P<season3>[春夏秋冬])(?:季|学期|[）)]|\s*$)",
    re.IGNORECASE,
)
_SCHOOL_YEAR: Final = re.compile(r"(?<!\d)(20\d\d)\s?[-/–—]\s?(?:20)?(\d\d)(?!\s?[-/.–—]?\d)")
#: ``Rain Colloquium 2031``: the year of a programme.
_PROGRAMME: Final = re.compile(
    r"^[^.。!?]{0,60}\b(?:Seminars?|Colloqui(?:um|a)|Series|Schedule|Talks|Lectures|Program(?:me)?"
    r"|Reading Group|Journal Club)(?:\s(?:on|in)\s[^.。!?,\d]{2,40})?[\s,(]{1,3}(20\d\d)\)?$",
    re.IGNORECASE,
)
#: ``二〇三一年雲溪館講座系列``, ``2031年度海雾论坛``: the year of a Chinese programme.
_HAN_PROGRAMME: Final = re.compile(
    r"^\W{0,3}(?:[一-鿿]{2,14}(?:大学|学院|学部|系|院|馆|中心)\s?)?(20\d\d|二[〇零○Oo0][〇零○Oo0一二三四五六七八九]{2})\s?年度?(?!\s?(?:\d|[一二三四五六七八九十]{1,2}\s?月|第))"
    r"[^。！!？?，]{0,40}(?:系列|[讲講][座坛壇堂]|[论論][坛壇]|沙[龙龍]|演[讲講]|[报報]告|研[讨討][会會班]|[会會][议議]|年[会會]|日程|[议議]程|安排)"
)
#: ``2031 International Workshop on Rain``: the year before the name of the meeting.
_YEAR_AND_MEETING: Final = re.compile(
    r"^(?:The\s)?(20\d\d)\s(?:[A-Z][\w&-]*\s){0,6}(?:Workshop|Symposium|Conference|Congress|Meeting|Forum|Seminar)\b(?![^.!?]{0,80}20\d\d)"
)
#: ``RAIN2031 大会程序``: the meeting by its letters, over its programme.
_LETTERS_AND_YEAR: Final = re.compile(
    r"^\W{0,3}[A-Z][A-Za-z]{2,9}[-–' ]{0,2}(20\d\d)\s{0,2}"
    r"(?:[一-鿿]{0,12}(?:[会會][议議]|研[讨討][会會]|程序|[议議]程|日程|安排)[一-鿿]{0,6}"
    r"|(?:Conference\s|Workshop\s|Symposium\s)?(?:Program(?:me)?|Schedule|Agenda))$"
)
#: ``云雾研究所2031年5月学术报告安排``: the list of one month.
_HAN_MONTH: Final = re.compile(
    r"^[^。！!？?，\d]{0,30}(?P<year>20\d\d)\s?年\s?(?P<month>\d{1,2})\s?月(?:份)?(?!\s?\d)"
    r"[^。！!？?，\d]{0,20}(?:活[动動]|安排|[预預]告|日程|[计計][划劃])"
)
#: ``2031年10-11月``: the months a run of talks takes.
_HAN_MONTHS: Final = re.compile(
    r"(?P<year>20\d\d)\s?年\s?(?P<first>\d{1,2})\s?月?\s?[-–—~～至到]\s?(?P<last>1[0-2]|[1-9])\s?月(?!\s?\d)"
)
_MONTHS_OF_A_YEAR: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = rf"((?:{'|'.join(_MONTHS_OF_A_YEAR)})[a-z]{{0,6}})\.?"
#: ``WEEKLY | Feb 26 - Mar 1, 2031``, ``10-14 March 2031``: the days of a week's list.
_WEEK: Final = re.compile(
    rf"\b{_MONTH}\s\d{{1,2}}\s?[-–—]\s?(?:{_MONTH}\s)?\d{{1,2}},?\s(20\d\d)\b"
    rf"|\b\d{{1,2}}(?:\s{_MONTH})?\s?[-–—]\s?\d{{1,2}}\s{_MONTH},?\s(20\d\d)\b",
    re.IGNORECASE,
)
_HAN_DIGITS: Final = str.maketrans("〇零○Oo一二三四五六七八九", "00000123456789")
#: A heading is no longer than this, nor a paragraph on what is held in a term.
_LINE: Final = 120
_PARAGRAPH: Final = 600
_IN_A_TERM: Final = rf"(?:{_SEASON})(?:\s(?:semester|term|quarter))?,?\s(?:of\s)?20\d\d|20\d\d\s?(?:{_SEASON})\b"
#: ``This page is for seminars held in 2031 Fall.``, ``Our talks continue during Spring 2031``: not the term of a life.
_HELD_IN: Final = re.compile(
    r"\b(?:seminars?|colloqui(?:um|a)|talks|lectures|meetings|sessions|series)\b[^.!?]{0,80}?"
    rf"\s(?:in|during|for|of|throughout)\s(?:the\s)?(?={_IN_A_TERM})"
    rf"|(?:^|[.!?]\s)(?:in|during|for|throughout)\s(?:the\s)?(?=(?:{_IN_A_TERM}),?\s[^.!?]{{0,60}}\b(?:seminars?|colloqui(?:um|a)|talks|lectures|meet)\b)"
    rf"|^(?:[a-z&’'-]+\s){{0,4}}(?:seminars?|colloqui(?:um|a)|talks|lectures|series)[\s,:–—-]{{1,3}}(?={_IN_A_TERM})",
    re.IGNORECASE,
)


def year_of(month: int, lines: Iterable[str]) -> int | None:
    """The year of a day in ``month`` by the first term a line of ``lines`` names; ``None`` where no term fits.

    A heading counts before the sentence of a paragraph on the series.
    """
    paragraphs = []
    for line in lines:
        text = line.strip(" #*_\t")
        if "20" not in text and "年" not in text:
            continue
        if len(text) <= _LINE and (year := _named(month, text)) is not None:
            return year
        if len(text) <= _PARAGRAPH:
            paragraphs.append(text)
    for text in paragraphs:
        held = _HELD_IN.search(text)
        if held and (term := _TERM.match(text, held.end())) and (year := _named(month, term.group())) is not None:
            return year
    return None


#: Terms that only British and Irish universities have.
_BRITISH: Final = re.compile(
    r"\W{0,4}(?:Michaelmas|Hilary|Epiphany|Lent|Trinity|Easter) (?:term|20\d\d)\b", re.IGNORECASE
)


def puts_the_day_first(lines: Iterable[str]) -> bool:
    """Whether a term among ``lines`` is of a country where 7/2 is of February: ``Michaelmas term``."""
    return any(_BRITISH.match(line) is not None for line in lines)


def heads_a_list(text: str) -> bool:
    """Whether a text heads the list of one term or year: ``Fall 2031 Talks``, ``2031年秋季学期``, ``2031``."""
    bare = text.strip(" *_#:：\t")
    if len(bare) > _LONGEST_HEAD or "20" not in bare:
        return False
    match = _TERM.match(bare) or _SCHOOL_YEAR.match(bare) or _YEAR_ALONE.match(bare)
    return match is not None and not any(map(str.isdigit, bare[match.end() :])) and len(bare) - match.end() <= _BEHIND


_YEAR_ALONE: Final = re.compile(r"20\d\d\s?年?(?=\s*$|\s*(?:Talks|Seminars?|Schedule|日程|安排|活动))", re.IGNORECASE)
#: Letters of such a heading, and of what stands in it behind the term.
_LONGEST_HEAD: Final = 40
_BEHIND: Final = 12


def is_term(text: str) -> bool:
    """Whether a text is a term and its year and nothing else: ``Spring 2031``."""
    return _TERM.fullmatch(text.strip(" *_#")) is not None


def dated(when: When, lines: Iterable[str]) -> When:
    """A moment whose text gives no year, in the year of its term."""
    if when.start is None or when.day is None or when.year_given or when.relative:
        return when
    year = year_of(when.day.month, lines)
    if year is None or (when.day.month, when.day.day) == (2, 29):
        return when
    later = year - when.day.year
    start, end = (moment and moment.replace(year=moment.year + later) for moment in (when.start, when.end))
    return replace(when, start=start, end=end, day=when.day.replace(year=year), year_given=True)


def _named(month: int, text: str) -> int | None:
    if match := _TERM.search(text):
        said = {name.rstrip("23"): value for name, value in match.groupdict().items() if value}
        year, months = int(said["year"]), _MONTHS[said["season"].casefold()]
        return year if month in months else year + 1 if month + 12 in months else None
    if (match := _SCHOOL_YEAR.search(text)) and (int(match[1]) + 1) % 100 == int(match[2]):
        return int(match[1]) + (month < 8)
    if re.fullmatch(r"20\d\d(?:\s?年|\s\W)?", text):
        return int(text[:4])  # a list headed by the year
    if week := _WEEK.search(text):
        words = [word[:3].casefold() for word in week.groups() if word and word[0].isalpha()]
        named = [_MONTHS_OF_A_YEAR.index(word) + 1 for word in words]
        return int(week[3] or week[6]) if month in named else None
    if (match := _HAN_MONTH.match(text)) and int(match["month"]) == month:
        return int(match["year"])
    if match := _HAN_MONTHS.search(text):
        return int(match["year"]) if int(match["first"]) <= month <= int(match["last"]) else None
    if match := _HAN_PROGRAMME.match(text):
        return int(match[1].translate(_HAN_DIGITS))
    match = _PROGRAMME.match(text) or _LETTERS_AND_YEAR.match(text) or _YEAR_AND_MEETING.match(text)
    return int(match[1]) if match else None
