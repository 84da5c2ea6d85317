"""Lines of studies that a page broke within a name: of a house, or of a subject beside its year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.degrees import CAMPUS, DEGREE, INSTITUTION
from seminar.read.cv.periods import period
from seminar.read.cv.studies.study_details import DETAIL
from seminar.read.cv.works.list_lines import BULLET
from seminar.read.cv.wrapping import joined
from seminar.read.document import Line

#: Northfield University of Salt and, MSc in Data In-: what is not at its end
_OPEN: Final = re.compile(r"(?:\s(?:of|and|&|for|the|de|di|du|des)|[a-z]-)$")
#: PhD, Politecnico, above: di Havn
_HOUSE_LAST: Final = re.compile(rf"(?:{INSTITUTION.pattern})$")
_OF_TOWN: Final = re.compile(r"(?:di|de|of|for|del|della|do|da)\s(?:la\s)?[A-Z]")
_AT_CAMPUS: Final = re.compile(r"at\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?")
#: BSc in Physics    2031, above: with Geology
_GOES_ON: Final = re.compile(
    r"(?:with|and|&|of)\s(?!Honou?rs|Distinction|Merit)[A-Z][a-z]+(?:\s(?:and\s)?[A-Z][a-z]+)?"
)
#: MSc in Salt    2031: years in a column of their own
_GAP: Final = "   "
_DATED: Final = re.compile(r"(?P<told>\S.*?\S)(?P<gap>\s{3,200})(?P<when>\S.{3,40})$")
_PERSON: Final = re.compile(r"with\s[A-Z][a-z]+\s[A-Z]")
#: Words of the rest of a name; of one that its page broke before "of" they may be more.
_MOST: Final = 5
_MOST_OF_TOWN: Final = 7
_LONGEST: Final = 300
#: Entries and further lines by which a list is known that runs on, how wide its lines are, and how many of them.
_FEWEST: Final = 2
_WIDE: Final = 0.8
_MOSTLY: Final = 0.7
_NARROW: Final = 68
_LONGEST_DATE: Final = 30
#: One line in so many ends where no line of its own would.
_SURELY: Final = 3
_ENDS_AMID: Final = re.compile(r"(?:[,&-]|\s(?:of|and|for|the|in|at|with|by|to|under|Prof\.|Dr\.|di|de))$")
_LABEL: Final = re.compile(r"\s*[^:：]{1,20}\s?[:：]")


def whole_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines, the rest of a name given back to the line it was broken off from.

    ``MSc in Data Sci-    2031`` above ``ence`` is ``MSc in Data Science    2031`` and an empty line.
    """
    made = _flowing(lines)
    for at in range(len(made) - 1):
        line, below = made[at], made[at + 1]
        rest = below.text.strip()
        if not line.text.strip() or not rest or line.label is not None or below.label is not None:
            continue
        told, behind = _told(line.text[:_LONGEST].rstrip())
        if len(line.text) <= _LONGEST and _is_cut(told, rest, dated=bool(behind)):
            made[at] = replace(line, text=joined(told, rest) + behind)
            made[at + 1] = replace(below, text="")
    return [line for at, line in enumerate(made) if line.text.strip() or not lines[at].text.strip()]


def _flowing(lines: Sequence[Line]) -> list[Line]:
    """The lines, each entry of a list that runs on beside its dates as one line; other lists as they are.

    A list runs on where most of the lines that another one follows are as wide as its widest.
    """
    texts = [line.text[:_LONGEST].rstrip() for line in lines]
    begun = [_dated_first(text) for text in texts]
    follow = [at for at in range(1, len(texts)) if _follows(texts[at - 1], texts[at]) and not begun[at]]
    widest = max(map(len, texts), default=0)
    wide = sum(len(texts[at - 1]) >= _WIDE * widest for at in follow)
    amid = sum(_ENDS_AMID.search(texts[at - 1][-12:]) is not None for at in follow)
    if sum(begun) < _FEWEST or len(follow) < _FEWEST or wide < _MOSTLY * len(follow) or widest < _NARROW:
        return list(lines)
    if amid * _SURELY < len(follow):
        return list(lines)
    made = list(lines)
    goes_on = {at for at in follow if at > begun.index(True) and len(texts[at - 1]) >= _WIDE * widest}
    first = 0
    for at, line in enumerate(lines):
        if at in goes_on and line.label is None:
            made[first] = replace(made[first], text=joined(made[first].text, line.text))
            made[at] = replace(line, text="")
        else:
            first = at
    return made


def _dated_first(text: str) -> bool:
    """Whether a line begins with years and a gap: 2027 – 2031   PhD in Tides."""
    date, gap, _ = text.strip().partition("  ")
    return bool(gap) and len(date) <= _LONGEST_DATE and period(date) is not None


def _follows(above: str, text: str) -> bool:
    """Whether a line may go on with the one above it."""
    if not (above.strip() and text.strip()) or BULLET.match(above):
        return False
    if above[-1] not in ",;" and INSTITUTION.search(text.split(",", maxsplit=1)[0]):
        return False  # a house on its own line
    return not (BULLET.match(text) or DETAIL.match(text.strip()) or _LABEL.match(text))


def _told(text: str) -> tuple[str, str]:
    """A line without the years set apart at its end, and those with their gap."""
    dated = _DATED.search(text) if _GAP in text else None
    if dated is None or (when := period(dated["when"])) is None or when.span[1] - when.span[0] < len(dated["when"]) - 2:
        return text, ""
    return text[: dated.end("told")], dated["gap"] + dated["when"]


def _is_campus_below(told: str, rest: str) -> bool:
    """Whether a line ends with a university of several campuses, and one of them is below: at Havn."""
    house = told.rpartition(",")[2].strip()
    return _AT_CAMPUS.fullmatch(rest) is not None and CAMPUS.match(house) is not None


def _is_cut(told: str, rest: str, *, dated: bool) -> bool:
    of_town = _OF_TOWN.match(rest) and _HOUSE_LAST.search(told)
    open_end = _OPEN.search(told) or of_town or _is_campus_below(told, rest)
    # Institute of Salt, above Northland Academy of Ice
    row = told[-1:] == "," and INSTITUTION.search(told) and INSTITUTION.search(rest) and not DEGREE.search(told)
    beside = dated and _GOES_ON.fullmatch(rest) and not _PERSON.match(rest)
    most = _MOST_OF_TOWN if of_town else _MOST
    if not (open_end or beside or row) or len(rest.split()) > most or BULLET.match(rest) or DETAIL.match(rest):
        return False
    if period(rest) or DEGREE.search(rest):
        return False
    return DEGREE.search(told) is not None or INSTITUTION.search(told) is not None
