"""A line that tells the hour and behind it the place: ``3:30 - 5 pm, Common Room 12``. It is neither title nor name."""

from __future__ import annotations

import re
from typing import Final

from seminar.dates import find_when, parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.place_forms import place_forms

#: The day and the hours take no more letters than this, the place behind them no more than that.
_LONGEST_HOUR: Final = 60
_LONGEST_PLACE: Final = 110
#: ``(Registration starts at 4 pm)`` between the hour and the place.
_REMARK: Final = re.compile(r"\s*[(\[][^()\[\]]{3,60}[)\]](?=\s*\S)")
#: ``4:10 pm (313)``
_IN_BRACKETS: Final = re.compile(r"\s*[(\[]([^()\[\]]{2,60})[)\]]$")
_BETWEEN: Final = re.compile(r"[\s,;:|@·–—-]*(?:(?:in|at)\s+(?:the\s+)?)?", re.IGNORECASE)
#: ``F2.1``, ``313``, ``S15-03-15``: a room that has a number and no name.
_NUMBERED: Final = re.compile(r"(?!(?:19|20)\d\d$)[A-Z]{0,4}-?\d[\dA-Z.\-]{0,9}", re.IGNORECASE)
#: ``F2.1``, ``1C207``; not ``2031`` or ``5pm``.
_LETTERED: Final = re.compile(
    r"(?!\d+(?:st|nd|rd|th|am|pm|h)$)(?:[A-Z]{1,3}-?\d|\d{1,2}[A-Z]\d)[\dA-Z.\-]{1,9}", re.IGNORECASE
)
#: What may stand behind the first part of a place.
_GOES_ON: Final = re.compile(r"\s*(?:$|[,(;|/.]|[-–]\s|of\s|at\s|in\s|\d)")
#: The words of a place: capitals, numbers, and the small ones between them.
_OF_A_PLACE: Final = re.compile(
    r"(?:[\s,;:()/&|–-]+|[A-Z\d][\w.'’/-]*|(?:of|at|in|on|the|and|for|to|from|de|des|la|floor|level|lobby|nearest|near"
    r"|next|entrance|room|building|campus|large|small|main|conference|seminar|lecture|meeting|hall|wing|ground|upper|lower"
    r"|first|second|third|opposite|behind|via|online|zoom)\b)*+\.?",
)
_BUILT: Final = re.compile(
    r"\b(?:Hall|Auditorium|Theat(?:re|er)|Rooms?|Rm|Lounge|Cent(?:re|er)|Library|Building|Bldg|Campus|House|Chapel"
    r"|Museum|Gallery|Lab|Laboratory|Classroom|Studio|Floor|Tower|Pavilion)\b",
    re.IGNORECASE,
)

#: ``Auditorium of the Arts, North Campus``, ``170 Hope St., Room 108``, ``Upper Parlour, 9 Mill Lane``
_HEADED: Final = re.compile(
    r"(?:Auditorium|Lecture (?:Hall|Theat(?:re|er))|Seminar Room|Conference Room|Meeting Room|Classroom)\b"
    r"|\d{1,5}\s(?:[A-Z][\w.'’]*\s){1,3}?(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Square|Way)\b\.?,\s"
    r"|[A-Z][\w.'’]*(?:\s[A-Z][\w.'’]*){0,3},\s\d{1,4}\s(?:[A-Z][\w.'’]*\s){1,3}?"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Square|Way|Place|Terrace|Court)\b\.?(?:,|$)"
)


#: ``15:00 物理楼207``, ``14:00-16:00 图书馆报告厅``
_ZH_HOUR_AND_PLACE: Final = re.compile(
    r"\d{1,2}[:：]\d\d(?:\s?[-–—~～至]\s?\d{1,2}[:：]\d\d)?\s+(?=\S*[一-鿿])(?P<place>[一-鿿A-Za-z\d]{1,20}(?:[厅廳室楼樓馆館堂]|\d{2,4}[室房]?))"
)


def place_behind_the_hour(text: str) -> str:
    """The place of a line that begins with an hour, in English a day and an hour; ``""`` where the line is no such."""
    text = text.strip(" *_\t")
    if (chinese := _ZH_HOUR_AND_PLACE.fullmatch(text)) is not None:
        return chinese["place"]
    if not text[:1].isalnum() or has_han(text) or not any(map(str.isdigit, text)):
        return ""
    when = parse_when(text[:_LONGEST_HOUR], reference=ANY_DAY, month_first=True)
    if not when.clock or when.span[0] > 1:
        return ""
    rest = text[when.span[1] :].removeprefix(")")
    if remark := _REMARK.match(rest):
        rest = rest[remark.end() :]
    elif whole := _IN_BRACKETS.match(rest):
        rest = f" {whole[1]}"
    between = _BETWEEN.match(rest)
    place = rest[between.end() if between else 0 :].strip(" .")
    if not place or len(place) > _LONGEST_PLACE or rest[:1].isalnum():
        return ""
    return place if is_place(place) else ""


#: A day in figures, or in Chinese numerals.
_ZH_DAY: Final = re.compile(r"(?:20\d\d|二[〇○零]..)\s?[年./-]|\d{1,2}\s?[月./]\s?\d{1,2}")


def behind_the_day(text: str) -> str:
    """What stands in a Chinese line behind the day and the hour it begins with; ``""`` where it begins with none."""
    if not has_han(text) or _ZH_DAY.match(text) is None:
        return ""
    when = next(iter(find_when(text[:_LONGEST_HOUR], reference=ANY_DAY)), None)
    told = when is not None and when.day and when.clock and not when.span[0]
    return text[when.span[1] :].strip(" ，,、|｜\t\u3000") if told and when else ""


def room_number(text: str) -> bool:
    """``F2.1``, ``1C207``: whether a line is letters and numbers as rooms have, and nothing else."""
    return _LETTERED.fullmatch(text) is not None


def of_a_place(text: str) -> bool:
    """Whether the words behind the first part of a place are more of it, or there are none."""
    return _OF_A_PLACE.fullmatch(text) is not None


def is_place(text: str) -> bool:
    """Whether a text is a room's number, or begins with a room, a hall, a house."""
    if _NUMBERED.fullmatch(text):
        return True
    if _HEADED.match(text) and _OF_A_PLACE.fullmatch(text):
        return True
    found = place_forms().whole.match(text)
    tail = text[found.end() :] if found else ""
    if found is None or not _GOES_ON.match(tail) or not _OF_A_PLACE.fullmatch(tail):
        return False
    return _BUILT.search(found.group()) is not None or any(map(str.isdigit, found.group()))
