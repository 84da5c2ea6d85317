"""Programmes of clubs: a row with the day, who speaks and the title in quotation marks, below it what it is about.

``Tuesday 15th April 2031 Dr Jane Roe ‘Ice in Clouds’`` over ``Fellow, Harbour Museum`` and a text, or a text alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody, people
from seminar.read.persons.posts import grammar

_MOST: Final = 2_000
_LONGEST: Final = 300
_ENOUGH: Final = 2
#: Letters of a text on a talk at least, of a line with posts at most, and lines below a row among which they stand.
_TEXT: Final = 40
_POSTS: Final = 140
_NEAR: Final = 8
_ROW: Final = re.compile(
    r"\s*(?:[-*•]\s+)?(?P<head>(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s+)?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Z]|[A-Z][a-z]{2,8}\.?\s\d)[^‘“\"\n]{6,160}?)[,:]?\s+[‘“\"]\s?(?P<title>\S.{2,200}?)[’”\"]\.?\s*"
)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row: its place, its day, who speaks, the title, and the month and day it is on."""

    at: int
    when: str
    who: str
    title: str
    day: tuple[int, int]


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with such rows, and what stands below them, behind labels; any others as they are.

    They are believed where two rows at least tell different days and one person each, no sign between day and person,
    and below half of them a text stands: rows alone are read as those of any list.
    """
    rows = [row for at, line in enumerate(lines[:_MOST]) if (row := _row(line, at, lexicon)) is not None]
    if len(rows) < _ENOUGH or len({row.day for row in rows}) < len(rows):
        return tuple(lines)
    ends = [*(row.at for row in rows[1:]), min(len(lines), rows[-1].at + _NEAR)]
    below = [_below(lines, row.at, end, lexicon) for row, end in zip(rows, ends, strict=True)]
    if 2 * sum("Abstract" in told.values() for told in below) < len(rows):
        return tuple(lines)
    labels = {at: label for told in below for at, label in told.items()}
    of = {row.at: row for row in rows}
    return tuple(part for at, line in enumerate(lines) for part in _read(line, of.get(at), labels.get(at)))


def _row(line: Line, at: int, lexicon: Lexicon) -> _Row | None:
    text = line.text
    if line.label is not None or len(text) > _LONGEST or not any(quote in text for quote in '‘“"'):
        return None
    match = _ROW.fullmatch(text)
    if match is None or find_labels(match["head"], lexicon):
        return None
    when = parse_when(match["head"], reference=ANY_DAY, month_first=True)
    behind = match["head"][when.span[1] :]
    if when.day is None or when.span[0] > 1 or not behind[:1].isspace() or not behind.strip()[:1].isalpha():
        return None
    named = people(behind.strip(), lexicon)
    if len(named) != 1 or not named[0].person.name or named[0].rest:
        return None
    person = named[0].person
    if not (person.affiliation or person.position or names_somebody(behind.strip(), lexicon)):
        return None
    return _Row(
        at, match["head"][: when.span[1]], behind.strip(), match["title"].strip(), (when.day.month, when.day.day)
    )


def _below(lines: Sequence[Line], at: int, end: int, lexicon: Lexicon) -> dict[int, str]:
    """The labels of the posts and of the text below a row, by their places."""
    found: dict[int, str] = {}
    for n in range(at + 1, end):
        text = lines[n].text.strip()
        if not text:
            continue
        if lines[n].label is not None or find_labels(text, lexicon):
            break
        if len(text) >= _TEXT and (found or not _is_post(text, lexicon)):
            return found | {n: "Abstract"}
        if not found and len(text) <= _POSTS and _is_post(text, lexicon):
            found[n] = "Position"
    return found


def _is_post(text: str, lexicon: Lexicon) -> bool:
    """``Fellow, Harbour Museum``: posts and houses between commas, and no sentence."""
    first = re.split(r",\s", text, maxsplit=1)[0]
    told = grammar(lexicon)
    return len(text) <= _POSTS and not text.endswith(".") and told.en_position.search(first) is not None


def _read(line: Line, row: _Row | None, label: str | None) -> Iterator[Line]:
    if label == "Position":
        post, *houses = line.text.strip().split(", ", 2)
        yield replace(line, text=post, label=label)
        yield from (replace(line, text=house, label="Affiliation") for house in houses[:1])
        yield from (replace(line, text=rest) for rest in houses[1:])
        return
    if row is None:
        yield replace(line, text=line.text.strip(), label=label) if label else line
        return
    yield line.under("Title", row.title, begins=True)
    yield line.under("Speaker", row.who)
    yield line.under("Date", row.when.strip())
