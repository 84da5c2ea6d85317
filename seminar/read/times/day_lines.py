"""The place that stands, under no label, beside the day or below it.

``Thursday 12 June 2031, Rain Hall, Cloud Institute``, ``云溪宾馆三楼会议厅，2031年5月12日``.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from seminar.bilingual import Lang
from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read import texts
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE
from seminar.read.lexicon import Lexicon
from seminar.read.place_forms import place_forms
from seminar.read.reading import Reading
from seminar.read.times.hour_lines import is_place

#: Letters of a line with a day and a place, of a day alone, and of a place.
_LONGEST: Final = 170
_LONGEST_DAY: Final = 60
_LONGEST_PLACE: Final = 120
_SHORTEST_PLACE: Final = 3
#: What joins the place to the day, and words that only lead to it.
_JOINT: Final = " \t\u3000,，;；|·•:：@–—-/"
_LED: Final = re.compile(
    r"(?:All\s(?:talks|seminars|lectures|meetings)\s(?:(?:are|will be|take place)\s)?(?:held\s)?)?(?:in|at)\s(?:the\s)?"
    r"|地点[:：]|[于在]"
)
_WEEKDAY: Final = re.compile(
    r"^(?:[（(](?:周|星期|週|礼拜)[一二三四五六日天][)）]|(?:周|星期|週)[一二三四五六日天](?![一-鿿])"
    r"|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b)|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$"
)
#: Words that make a sentence or a title of a Chinese line, and how the name of a place ends.
_TOLD: Final = re.compile(
    r"[。；！？!?《》“”\"「」：]|举行|举办|召开|舉行|舉辦|第\s?\d{1,4}\s?[次期讲講回]|(?:报告|讲座)$|欢迎|通知|论坛|研讨会|报名|報名"
)
_ZH_END: Final = re.compile(
    r"(?:[室厅廳楼樓堂馆館院阁斋苑座层層]|中心|[A-Z]?-?\d{2,4}[A-Z]?|校区|校區)(?:[（(][^（）()]{2,20}[)）])?$"
)
#: A day and its hour, in figures or Chinese numerals, at the head of a line.
_ZH_WHEN: Final = re.compile(
    r"\W{0,4}(?:[\d一二三四五六七八九〇零○]{4}\s?[年./-]\s?)?[\d一二三四五六七八九十]{1,3}\s?[月./-]\s?"
    r"[\d一二三四五六七八九十]{1,3}[日号]?.{0,24}(?:\d[:：]\d\d|[点點时])"
)
#: What may stand before a day over a programme.
_PROGRAMME: Final = re.compile(r"^(?:Programme|Program|Schedule|Agenda|Timetable)(?:\s(?:for|of|on))?[\s:]{1,2}")
#: A house and what is in it, with a number or a floor.
_ZH_ROOM: Final = re.compile(
    r"(?=.*(?:\d|[一二三四五六七八九十][层層楼樓]))[一-鿿A-Za-z0-9][一-鿿A-Za-z0-9 ·（）()#-]{3,29}"
)


def read_place_of_the_day(reading: Reading) -> None:
    """The place beside the day, or right below the line of it, where nothing else tells the place."""
    if any(segment.field in ("venue", "when_where") for segment in reading.segments) or reading.record.pair("venue"):
        return
    for segment in reading.free():
        if place := place_beside_the_day(segment.text, reading.lexicon):
            reading.place(place, segment, 0.6)
            reading.use(segment)
            return
    for above, segment in pairwise(reading.segments):
        if segment.field != FREE or segment.index > above.index + 2 or reading.has_used(segment):
            continue
        text = texts.short(segment.text)
        told = above.field in WHEN or (above.field == FREE and _ZH_WHEN.match(above.text))
        zh = told and _ZH_ROOM.fullmatch(text) and reading.lexicon.mentions("places", text)
        day = _is_day(above.text) if above.field == FREE else above.field in WHEN and not segment.heading
        if zh or (day and _is_place(text, reading.lexicon)):
            reading.place(text, segment, 0.6)
            reading.use(segment)
            return
    for segment in reading.free():
        hall = _HALL_IN_BRACKETS.fullmatch(segment.text) if len(segment.text) <= _LONGEST_DAY else None
        if hall and reading.lexicon.mentions("places", hall[1]):
            reading.place(hall[1], segment, 0.5)
            reading.use(segment)
            return


#: ``【云溪大学海洋楼国际会议厅】``, ``（观云楼报告厅）``: a hall that has a line to itself.
_HALL_IN_BRACKETS: Final = re.compile(
    r"\s*[【（(]\s?([^【】（）()，。：:]{3,30}(?:厅|廳|会议室|會議室|讲堂|講堂|礼堂|禮堂))\s?[】）)]\s*"
)


def read_place_over_two_lines(reading: Reading) -> None:
    """The last words of a place that stands at the end of a line broken by its width."""
    place = reading.record.pair("venue").en
    if not place:
        return
    for above, below in pairwise(reading.free()):
        first, rest = above.text.strip(), below.text.strip(" \t.")
        broken = below.index == above.index + 1 and len(first) >= _BROKEN and first.endswith(place)
        if broken and 0 < len(rest) <= _LONGEST_REST and place_forms().whole.fullmatch(f"{place} {rest}"):
            reading.record.values["venue"] = reading.record.pair("venue").replacing(Lang.EN, f"{place} {rest}")
            reading.record.note("venue.en", below.lines, 0.6)
            reading.use(below)
            return


#: What is in a house, and the house.
_ROOM_LINE: Final = re.compile(r".*\b(?:room|floor|auditorium|lounge|theat(?:re|er)|suite)\b.*", re.IGNORECASE)
_HOUSE_LINE: Final = re.compile(r".*\b(?:Building|Hall|House|Cent(?:er|re)|Library|Tower|Pavilion)")


def read_room_over_its_house(reading: Reading) -> None:
    """``3rd Floor Conference Room`` over ``Rain House``, where one of the two was taken for the whole place."""
    place = reading.record.pair("venue").en
    lines = [segment for segment in reading.segments if segment.field == FREE and len(segment.spans) == 1]
    for above, below in pairwise(lines) if place else ():
        first, rest = above.text.strip(), below.text.strip(" \t.")
        if place not in (first, rest) or below.index != above.index + 1 or max(len(first), len(rest)) > _LONGEST_REST:
            continue
        if _ROOM_LINE.fullmatch(first) and not _HOUSE_LINE.fullmatch(first) and _HOUSE_LINE.fullmatch(rest):
            if (_FLOOR.match(first) or place_forms().whole.fullmatch(first)) and place_forms().whole.fullmatch(rest):
                whole = f"{first}, {rest}"
                reading.record.values["venue"] = reading.record.pair("venue").replacing(Lang.EN, whole)
                reading.record.note("venue.en", (*above.lines, *below.lines), 0.6, True)
                reading.use(above)
                reading.use(below)
            return


#: A line broken by its width has so many letters at least, and what is left of a place so many at most.
_BROKEN: Final = 56
_LONGEST_REST: Final = 40


def place_beside_the_day(text: str, lexicon: Lexicon) -> str:
    """The place of a line that tells a day or an hour and a place and nothing else; ``""`` where it is no such line."""
    text = text.strip(" *_#\t")
    if len(text) > _LONGEST or not any(map(str.isdigit, text)):
        return ""
    when = parse_when(_FLOOR.sub(lambda match: "-" * len(match[0]), text), reference=ANY_DAY)
    if when.day is None and when.clock is None:
        return ""
    begin, end = when.span
    before = text[:begin].rstrip("（(").strip(_JOINT)
    behind = text[end:].lstrip("）)").strip(_JOINT)  # the bracket round the day of the week
    if before and behind:
        return ""
    place = _WEEKDAY.sub("", before or behind).strip(_JOINT)
    if led := _LED.match(place):
        place = place[led.end() :].strip(_JOINT)
    return place if _is_place(place, lexicon) else ""


#: ``3rd Floor Conference Room``: no third of a month.
_FLOOR: Final = re.compile(r"\d{1,2}(?:st|nd|rd|th)\s+floor\b", re.IGNORECASE)


def _is_place(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a place and nothing else, perhaps in both languages: ``雨楼 D401 / Room D401, Rain House``."""
    if not _SHORTEST_PLACE <= len(text) <= _LONGEST_PLACE:
        return False
    sides = [side.strip() for side in re.split(r"\s+/\s+", text)]
    return len(sides) <= _SIDES and all(
        _is_zh(side, lexicon) if has_han(side) else bool(_WORD.match(side)) and is_place(side) for side in sides
    )


#: Not "12h-13h", nor "Day 1".
_WORD: Final = re.compile(r"(?!(?:Day|Week|Session|Part|Talk|Lecture|Track|Slot|Chapter)\s?\d).*[A-Za-z]{3}")
#: The languages of a place.
_SIDES: Final = 2


def _is_zh(place: str, lexicon: Lexicon) -> bool:
    return not _TOLD.search(place) and bool(_ZH_END.search(place)) and lexicon.mentions("places", place)


def _is_day(text: str) -> bool:
    """``Programme for Friday, 15 May 2031``: whether a line tells a day and its year, and nothing else."""
    day = _PROGRAMME.sub("", texts.short(text))
    if not 0 < len(day) <= _LONGEST_DAY:
        return False
    when = parse_when(day, reference=ANY_DAY, month_first=True)
    behind = day[when.span[1] :].strip(_JOINT)
    again = parse_when(behind, reference=ANY_DAY).span == (0, len(behind)) if behind else True
    return when.day is not None and when.year_given and when.span[0] == 0 and again
