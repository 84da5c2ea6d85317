"""Names set in small capitals, which a text has in small letters: jane roe, above jroe@harbour.example."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from seminar.read.cv.contact import emails_in
from seminar.read.cv.names import name_line
from seminar.read.cv.own_address import fits
from seminar.read.cv.vocabulary import kind_of
from seminar.read.document import Line

#: Filled lines at the head among which the name stands.
_WITHIN: Final = 8
_NAME: Final = re.compile(r"\s*[^\W\d_A-Z][^\W\d_A-Z'’-]{1,20}(?:\s(?:[^\W\d_A-Z]\.|[^\W\d_A-Z'’-]{2,20})){1,3}\s*")
_LONGEST: Final = 120
_WORD: Final = re.compile(r"[^\W\d_]+")


#: E DUCATION, R ESEARCH I NTERESTS, J ANE R OE; words of one piece among them
_FALLEN: Final = re.compile(r"\s{0,80}[A-Z] [A-Z]{2,20}(?:\s{1,3}(?:[A-Z] [A-Z]{2,20}|&|AND|OF|[A-Z][a-z]?\.)){0,4}\s*")
#: T HESIS: On Winter Ports; S UBMITTED: May 2031
_LABELS: Final = re.compile(
    r"\b(?:THESIS|DISSERTATION|TITLE|TOPIC|ADVISORS?|SUPERVISORS?|COMMITTEE|MENTORS?|SUBMITTED|DEFENDED|ACCEPTED)$"
)
_FALLEN_LABEL: Final = re.compile(r"\s{0,40}[A-Z] [A-Z]{2,20}(?:\s[A-Z] [A-Z]{2,20})?\s?(?=:)")
_PIECES: Final = re.compile(r"(?<![A-Z])([A-Z]) (?=[A-Z]{2})")


#: E DUCATION        Northland University, Havn; S ERVICE AND alone, above A WARDS
_FALLEN_BESIDE: Final = re.compile(
    r"(?P<margin>\s?(?:[A-Z][A-Z&]{0,20}\s){0,3}(?:[A-Z] [A-Z]{2,20}|& [A-Z] [A-Z]{2,20})"
    r"(?:\s(?:[A-Z] [A-Z]{2,20}|[A-Z]{2,20}|&)){0,3})(?P<gap>\s{2,80}(?=\S)|\s{0,80}$)"
)
#: Known headings beside their text that make a margin of headings which fell apart.
_MARGIN: Final = 3


def put_together(lines: Sequence[Line]) -> list[Line]:
    """The lines, headings and names in small capitals that fell apart behind their capitals as they were meant.

    ``E DUCATION`` is a heading only if it is one as a whole, and ``J ANE R OE`` a name. Beside the text, in a margin
    of such headings, all stand whole, and the text where it stood: ``S ELECTED      Harbour prize``.
    """
    beside = [_FALLEN_BESIDE.match(line.text[:_LONGEST]) for line in lines]
    known = sum(kind_of(_whole(row["margin"])) is not None for row in beside if row and row.end() < row.endpos)
    if known < _MARGIN:
        return [_put_together(line) for line in lines]
    return [line if row is None else _beside(line, row) for line, row in zip(lines, beside, strict=True)]


def _whole(text: str) -> str:
    return _PIECES.sub(r"\1", text)


def _beside(line: Line, row: re.Match[str]) -> Line:
    """A line with what stands in its margin whole, and as wide as it was."""
    margin = _whole(row["margin"])
    width = len(row["margin"]) + len(row["gap"])
    return replace(line, text=margin.ljust(width) + line.text[width:])


def _put_together(line: Line) -> Line:
    if (label := _FALLEN_LABEL.match(line.text[:_LONGEST])) and _LABELS.search(_whole(label[0])):
        return replace(line, text=_whole(label[0]) + line.text[label.end() :])
    if not _FALLEN.fullmatch(line.text[:_LONGEST]):
        return line
    whole = _whole(line.text)
    named = len(whole.split()) > 1 and any(name_line(whole, alone=True))
    return replace(line, text=whole) if kind_of(whole) is not None or named else line


def with_capitals(lines: Sequence[Line]) -> list[Line]:
    """The lines, a name at the head in small letters as it is written elsewhere, or as an address of the CV has it."""
    small = {line.number for line in _top(lines) if line.label is None and _NAME.fullmatch(line.text[:120])}
    if not small:
        return list(lines)
    whole = "\n".join(line.text for line in lines)
    return [_with_capitals(line, whole) if line.number in small else line for line in lines]


def _top(lines: Sequence[Line]) -> list[Line]:
    filled = [line for line in lines[: _WITHIN * 4] if line.text.strip()][:_WITHIN]
    return list(takewhile(lambda line: kind_of(line.text) is None, filled))


def _with_capitals(line: Line, whole: str) -> Line:
    name = _WORD.sub(lambda word: word[0].capitalize(), line.text)
    words = name.split()
    told = f" {words[-1]}" in whole and name.strip() in whole
    first, last = words[0].lower(), words[-1].lower()
    address = any(
        fits(mail, None, name.strip()) or mail.partition("@")[0].lower() in {first, f"{first}{last[0]}"}
        for text in whole.splitlines()
        for mail in emails_in(text[:400])
    )
    return replace(line, text=name) if told or address else line
