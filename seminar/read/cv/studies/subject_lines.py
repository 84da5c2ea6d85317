"""Lists of studies that give the subject a line of its own, above the degree, below it or further off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.language import has_han
from seminar.read.cv.degrees import DEGREE, INSTITUTION
from seminar.read.cv.periods import period
from seminar.read.cv.studies.study_details import DETAIL, PLACE
from seminar.read.cv.studies.study_lines import are_sciences, is_science, read_line
from seminar.read.cv.studies.study_stays import is_post
from seminar.read.cv.works.list_lines import BULLET
from seminar.read.document import Line

#: Studies by which the way of a list is known.
_FEWEST: Final = 2
#: Lines between a degree and its subject.
_OFFSETS: Final = (1, -1, 2, -2, 3, -3)
_LONGEST: Final = 60
_MOST: Final = 200
_MOST_WORDS: Final = 7
_SUBJECT_ZH: Final = re.compile(r"[一-鿿与及和、（）()]{2,20}")
#: What names of sciences end with
_SCIENCE_ZH: Final = re.compile(
    r"(?:[学學]|工程|技[术術]|理[论論]|物理|[专專][业業]|管理|[设設][计計]|控制|[经經][济濟]|[与及][一-鿿]{2,6})$"
)
#: Gull, Gull Tech, ENS Gull
_HOUSE_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w'’.-]{1,20}(?:\s(?:[A-ZÀ-Þ][\w'’.-]{0,20}|de|of|di)){0,4}")
_SUBJECT: Final = re.compile(r"[A-ZÀ-Þ][^\W\d_]+(?:[\s,&/-]{1,3}[^\W\d_]+){0,8}")


def with_subjects_beside(lines: Sequence[Line]) -> list[Line]:
    """The lines of a list of studies, each subject that has a line of its own joined to its degree.

    Of ``Tides``, ``PhD``, ``Tern University`` one after the other it makes ``PhD in Tides``, ``Tern University``. All
    degrees of the list must have a line like it at the same place, and half of these at least must name a science.
    """
    filled = [line for line in lines if line.text.strip() and not DETAIL.match(line.text)]
    degrees = [at for at, line in enumerate(filled) if _has_no_subject(line.text)]
    told = sum(DEGREE.search(line.text[:400]) is not None for line in filled)
    if not _FEWEST <= len(degrees) == told:
        return list(lines)
    for offset in _OFFSETS:
        beside = [at + offset for at in degrees]
        if min(beside) >= 0 and max(beside) < len(filled) and not set(beside) & set(degrees):
            subjects = [_bare(_without_years(filled[at].text)) for at in beside]
            if all(map(_may_be_subject, subjects)) and 2 * sum(map(_is_science, subjects)) >= len(subjects):
                joined = {filled[at].number: subject for at, subject in zip(degrees, subjects, strict=True)}
                taken = {filled[at].number for at in beside}
                return [_rest(line) if line.number in taken else _joined(line, joined) for line in lines]
    return list(lines)


def with_houses_beside(lines: Sequence[Line]) -> list[Line]:
    """The lines of a list of studies, each house that only its place tells joined to its degree.

    Where a line at the same place beside each degree is a house, "Gull" is one in the list that has "Tern University"
    there. A list with houses anywhere else stays as it is.
    """
    filled = [line for line in lines if line.text.strip() and not DETAIL.match(line.text)]
    degrees = [at for at, line in enumerate(filled) if _has_no_house(line.text)]
    told = sum(DEGREE.search(line.text[:400]) is not None for line in filled)
    houses = {at for at, line in enumerate(filled) if INSTITUTION.search(line.text[:400])}
    if not (houses and _FEWEST <= len(degrees) == told) or len(houses) >= told:
        return list(lines)
    for offset in _OFFSETS:
        beside = [at + offset for at in degrees]
        if min(beside) < 0 or max(beside) >= len(filled) or not houses < set(beside) or set(beside) & set(degrees):
            continue
        named = {
            degree: _bare(_without_years(filled[at].text)).split(", ", maxsplit=1)[0]
            for degree, at in zip(degrees, beside, strict=True)
            if at not in houses
        }
        if all(_HOUSE_NAME.fullmatch(name) and not is_science(name) for name in named.values()):
            joined = {filled[at].number: name for at, name in named.items()}
            taken = {filled[at + offset].number for at in named}
            return [_rest(line) if line.number in taken else _housed(line, joined) for line in lines]
    return list(lines)


def _housed(line: Line, houses: dict[int, str]) -> Line:
    house = houses.get(line.number)
    return line if house is None else replace(line, text=f"{line.text.rstrip(' ,.')}, {house}")


def _has_no_house(text: str) -> bool:
    """Whether a line tells one degree, and not where it was taken."""
    if not 0 < len(text) < _MOST or not DEGREE.search(text) or INSTITUTION.search(text):
        return False
    told = read_line(text, housed=True)
    return len(told) == 1 and told[0].degree is not None and told[0].institution is None


def _joined(line: Line, subjects: dict[int, str]) -> Line:
    """A line with the subject beside its degree."""
    subject, degree = subjects.get(line.number), DEGREE.search(line.text)
    if subject is None or degree is None:
        return line
    before, behind = line.text[: degree.start()], line.text[degree.end() :]
    told = f"{subject}专业{degree[0]}" if has_han(subject) else f"{degree[0]} in {subject}"
    return replace(line, text=f"{before}{told}{behind}")


def _without_years(text: str) -> str:
    when = period(text[:200])
    return text if when is None else text[: when.span[0]] + text[when.span[1] :]


def _rest(line: Line) -> Line:
    """The line of a subject without it: its years, or nothing."""
    when = period(line.text[:200])
    return replace(line, text="" if when is None else line.text[slice(*when.span)])


def _bare(text: str) -> str:
    return BULLET.sub("", text[:200]).strip(" \t,，;；.*|·–—-()（）").removesuffix("专业")


def _has_no_subject(text: str) -> bool:
    """Whether a line tells one degree, with its house and years or without, and not what it was taken in."""
    if not 0 < len(text) < _MOST or not DEGREE.search(text):
        return False
    told = read_line(text, housed=True)
    return len(told) == 1 and told[0].degree is not None and told[0].subject is None


def _may_be_subject(bare: str) -> bool:
    if not 1 < len(bare) < _LONGEST or PLACE.match(bare) or DEGREE.search(bare) or INSTITUTION.search(bare):
        return False
    named = _SUBJECT_ZH.fullmatch(bare) or (_SUBJECT.fullmatch(bare) and len(bare.split()) <= _MOST_WORDS)
    return bool(named) and period(bare) is None and not is_post(bare)


def _is_science(bare: str) -> bool:
    return _SCIENCE_ZH.search(bare) is not None if has_han(bare) else is_science(bare) or are_sciences(bare)
