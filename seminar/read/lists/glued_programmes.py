"""Programmes whose line breaks are lost: ``9:40 – 10:30 Ice, Jane Roe 10:30 – 11:20 Fog, John Doe …`` in one line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.read.document import Line

_HOURS: Final = re.compile(
    r"(?<![\d:：.])(?P<hour>[01]?\d|2[0-4])[:：.](?P<minute>[0-5]\d)\.?\s{0,2}[-–—~～至]{1,2}\s{0,2}(?:[01]?\d|2[0-4])[:：.][0-5]\d(?![\d:：])"
)
#: ``Saturday, March 20th`` between the hours: the day of those behind it.
_DAY: Final = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?:\d{1,2}(?:st|nd|rd|th)?\s)?[A-Z][a-z]{2,8}(?:\s\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s20\d\d)?(?=\s)"
)
#: ``时间：5月16日``, before the hours of the whole meeting.
_DAY_OR_LABEL: Final = re.compile(r"[\d:：]")
#: So many entries make a programme, each with so many letters.
_ENOUGH: Final = 3
_SHORTEST: Final = 3
#: A line is looked at this far.
_LONGEST: Final = 20_000


def apart(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with such programmes cut before their hours, as lines of the same number; others as they are.

    Where one line is such a programme, the others with hours behind a pause are parts of it.
    """
    if not any(_is_programme(line) for line in lines):
        return tuple(lines)
    return tuple(part for line in lines for part in _parts(line))


def _is_programme(line: Line) -> bool:
    if line.label is not None or len(line.text) < _ENOUGH * _SHORTEST or "|" in line.text:
        return False
    found = list(_HOURS.finditer(line.text[:_LONGEST]))
    entries = [one for one, after in pairwise(found) if after.start() - one.end() > _SHORTEST]
    return len(entries) + 1 >= _ENOUGH and _go_on(line.text, found)


def _parts(line: Line) -> Iterator[Line]:
    text = line.text
    found = list(_HOURS.finditer(text[:_LONGEST])) if line.label is None and "|" not in text else []
    whole = _is_programme(line)
    if not whole and (not found or not _go_on(text, found) or _DAY_OR_LABEL.search(text, 0, found[0].start())):
        yield line
        return
    cuts = {one.start() for one in found}
    if whole:
        cuts |= {day.start() for day in _DAY.finditer(text[:_LONGEST], max(0, found[0].start() - _AHEAD))}
        bullets = [mark.start() for mark in _BULLET.finditer(text[:_LONGEST])]
        cuts |= set(bullets) if len(bullets) >= _ENOUGH else set()
        cuts |= {behind.start() for behind in _BEHIND.finditer(text, found[-1].end())}
    for begin, end in pairwise((0, *sorted(cuts - {0}), len(text))):
        if whole and _BEHIND.match(text, begin):
            yield replace(line, text="")  # each of them a paragraph
        if part := text[begin:end].strip(" *" if whole else None):
            yield replace(line, text=_STRAY.sub("", part, count=1))


#: ``15.15.-16.45``
_STRAY: Final = re.compile(r"(?<=^\d\d\.\d\d)\.(?=\s?[-–—])")
#: A day stands so many letters before the first hour at most.
_AHEAD: Final = 60
#: What is said below a programme: ``For further details please contact``.
_BEHIND: Final = re.compile(
    r"(?<=\s)(?:Abstracts?\s(?:are|can|will)|For\s(?:further|more|any)\s|Further\s(?:details|information)|Registration\s(?:is|will)|Please\s"
    r"|To\sregister|All\s(?:are\s)?welcome)"
)
_BULLET: Final = re.compile(r"\s[*•·]\s")


def _go_on(text: str, found: Sequence[re.Match[str]]) -> bool:
    """Whether each hour is later than the one before it, as in a programme of one day, or a day stands between."""
    told = [60 * int(one["hour"]) + int(one["minute"]) for one in found]
    later = (before < after for before, after in pairwise(told))
    return all(
        goes_on or _DAY.search(text, one.end(), after.start())
        for goes_on, (one, after) in zip(later, pairwise(found), strict=True)
    )
