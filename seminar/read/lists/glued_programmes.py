"""Programmes whose line breaks are lost: ``9:40 – 10:30 Ice, Jane Roe 10:30 – 11:20 Fog, John Doe …`` in one line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.read.document import Line

_HOURS: Final = re.compile(
    r"(?<![\d:：.])(?P<hour>[01]?\d|2[0-4])[:：](?P<minute>[0-5]\d)\s{0,2}[-–—~～至]{1,2}\s{0,2}(?:[01]?\d|2[0-4])[:：][0-5]\d(?![\d:：])"
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
    return len(entries) + 1 >= _ENOUGH and _go_on(found)


def _parts(line: Line) -> Iterator[Line]:
    found = list(_HOURS.finditer(line.text[:_LONGEST])) if line.label is None and "|" not in line.text else []
    whole = _is_programme(line)
    if not whole and (not found or not _go_on(found) or _DAY_OR_LABEL.search(line.text, 0, found[0].start())):
        yield line
        return
    places = [0, *(one.start() for one in found if one.start()), len(line.text)]
    for begin, end in pairwise(places):
        if line.text[begin:end].strip():
            yield replace(line, text=line.text[begin:end].strip())


def _go_on(found: Sequence[re.Match[str]]) -> bool:
    """Whether each hour is later than the one before it, as in a programme of one day."""
    told = [60 * int(one["hour"]) + int(one["minute"]) for one in found]
    return all(before < after for before, after in pairwise(told))
