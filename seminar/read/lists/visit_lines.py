"""Visits a group lists, a sentence each: ``May 10, Prof. Jane Roe from Northland will give us a talk via Zoom``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line
from seminar.read.lexicon import Lexicon
from seminar.read.online import platform_in
from seminar.read.persons.people import people

_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_VISIT: Final = re.compile(
    rf"\s*(?:[-*•]\s+)?(?P<day>{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH})(?P<year>,?\s20\d\d)?"
    r"\s*[,:]\s*(?P<who>\S.{2,160}?)\s+from\s+(?:the\s)?(?P<house>[A-Z][^.;:!?]{3,120}?),?\s+"
    r"(?:will\s+(?:give|deliver|present)|is\s+going\s+to\s+give|gives|gave|delivered)\s+(?:us\s+|our\s+group\s+)?"
    r"an?\s+(?:(?:invited|online|virtual|short|academic|research)\s+)?(?:talk|lecture|seminar|report)\b"
    r"(?:\s+(?:via|on|over|through)\s+(?P<way>[A-Z]\w+(?:\s[Mm]eeting)?))?\s*(?P<rest>.*)"
)
#: ``- 2031``, ``#### 2031``: the year of the visits below it.
_YEAR: Final = re.compile(r"[\s#*•-]*(20\d\d)[\s:*]*")
_LONGEST: Final = 400
_MOST: Final = 2_000


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with such sentences as labelled lines of the same number; any others as they are."""
    if not any(" from " in line.text and _VISIT.fullmatch(line.text[:_LONGEST]) for line in lines[:_MOST]):
        return tuple(lines)
    found: list[Line] = []
    year = ""
    for line in lines:
        told = _VISIT.fullmatch(line.text) if line.label is None and len(line.text) <= _LONGEST else None
        if alone := _YEAR.fullmatch(line.text[:_LONGEST]):
            year = alone[1]
        found += _parts(line, told, year, lexicon) if told and people(told["who"], lexicon) else (line,)
    return tuple(found)


def _parts(line: Line, told: re.Match[str], year: str, lexicon: Lexicon) -> Iterator[Line]:
    """What the sentence tells, one thing a line; what stands behind it is read as it stands."""
    yield replace(line, text=told["who"].strip(), label="Speaker")
    yield replace(line, text=told["house"].strip(), label="Affiliation")
    day = f"{told['day']}{told['year'] or ''}"
    yield replace(line, text=day if told["year"] or not year else f"{day}, {year}", label="Date")
    way = told["way"] or ""
    if way and platform_in(way, lexicon):
        yield replace(line, text=way, label="Platform")
    if rest := told["rest"].strip(" .()"):
        yield replace(line, text=rest)
