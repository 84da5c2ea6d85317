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
#: So many entries make a programme, each with so many letters.
_ENOUGH: Final = 3
_SHORTEST: Final = 3
#: A line is looked at this far.
_LONGEST: Final = 20_000


def apart(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with such programmes cut before their hours, as lines of the same number; others as they are."""
    return tuple(part for line in lines for part in _parts(line))


def _parts(line: Line) -> Iterator[Line]:
    found = list(_HOURS.finditer(line.text[:_LONGEST])) if line.label is None and "|" not in line.text else []
    entries = [one for one, after in pairwise(found) if after.start() - one.end() > _SHORTEST]
    if len(entries) + 1 < _ENOUGH or not _go_on(found):
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
