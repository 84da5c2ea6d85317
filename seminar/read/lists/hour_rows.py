"""Talks of one line each under headings that are days: ``Fog Seminar, 1:30 pm, Mill Hall 12, Jane Roe, Ice``.

Or with the group last: ``- 12–1: Jane Roe (Harbour), "Ice in Clouds" (Fog Forum, 12 Mill Hall)``, as letters have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.records.chunks import Chunk, Fields, assign, chunks_of
from seminar.read.rows.programme_hours import with_minutes
from seminar.read.unlabelled.stack_kinds import bare_line_text, tells_when

_MOST: Final = 2_000
_LONGEST: Final = 300
_LONGEST_DAY: Final = 60
#: The hour stands among so many stretches at the head of a row.
_HEAD: Final = 3
_ENOUGH: Final = 2
_HOUR: Final = re.compile(r"\s*\d{1,2}(?:[:：.]\d\d)?\s?(?:[ap]\.?m\b|[-–—~至]|$)", re.IGNORECASE)
#: ``*Ice in Clouds*``, and ``1400 BPS`` behind the hour.
_SLANTED: Final = re.compile(r"\*[^*]{3,200}\*\.?")
_ROOM: Final = re.compile(r"(?:Room\s)?[A-Z]{0,3}\d{1,4}[A-Z]?(?:\s[A-Z][\w.]{1,20}){1,3}")
#: A row has an hour behind a comma or a bar.
_LIKELY: Final = re.compile(r"[,，|｜]\s*\d{1,2}(?:[:：.]\d\d)?\s?(?:[ap]\.?m\b|[-–—~至]|[,，|｜])", re.IGNORECASE)
#: ``12:30–2: Jane Roe (Harbour), "Ice in Clouds" (Fog Forum, 12 Mill Hall)``, and TBA for a title.
_GROUP_LAST: Final = re.compile(
    r"\s*(?:[-*•]\s+)?(?P<hour>\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?[-–—]\s?\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?)?)[:,]\s+"
    r"(?P<speaker>[A-Z][^\"“”:\n]{4,160}?),?\s+(?:[“\"](?P<title>[^\"“”\n]{3,300}?)[.,\s]*[”\"]|TBA|TBD),?\s*"
    r"\((?P<series>[^(),\n]{3,80}),\s(?P<venue>[^()\n]{2,80})\)[\s.]*",
)
_LABELS: Final = (
    ("title", "Title"),
    ("speaker", "Speaker"),
    ("affiliation", "Affiliation"),
    ("position", "Position"),
    ("series", "Series"),
    ("venue", "Venue"),
)


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with such rows as labelled lines of the same number; any others as they are.

    They are believed where two days at least stand as headings, and two talks at least are told below them: in rows,
    or under a speaker's label.
    """
    if not any(line.label is None and _is_likely(line.text) for line in lines[:_MOST]):
        return tuple(lines)
    days: list[Line] = []
    rows: dict[int, tuple[Chunk, Fields]] = {}
    day_of: dict[int, Line] = {}
    labelled = 0
    for at, line in enumerate(lines[:_MOST]):
        if line.label is not None or not line.text.strip():
            continue
        if is_day(line):
            days.append(line)
        elif days and (row := _row(line, lexicon)) is not None:
            rows[at], day_of[at] = row, days[-1]
        elif days and len(line.text) <= _LONGEST:
            labelled += any(hit.field == "speaker" for hit in find_labels(line.text, lexicon))
    if not rows or len(days) < _ENOUGH or len(rows) + labelled < _ENOUGH:
        return tuple(lines)
    return tuple(
        part
        for at, line in enumerate(lines)
        for part in (_parts(line, day_of[at], *rows[at]) if at in rows else (line,))
    )


def _is_likely(text: str) -> bool:
    return _LIKELY.search(text[:_LONGEST]) is not None or _GROUP_LAST.fullmatch(text[:_LONGEST]) is not None


def is_day(line: Line) -> bool:
    """``WEDNESDAY, March 20, 2031`` alone on its line."""
    text = bare_line_text(line.text)
    if len(text) > _LONGEST_DAY or not any(map(str.isdigit, text)) or not tells_when(text):
        return False
    when = parse_when(text, reference=ANY_DAY, month_first=True)
    return when.day is not None and when.clock is None


def _row(line: Line, lexicon: Lexicon) -> tuple[Chunk, Fields] | None:
    """The stretch of the hour and those of the fields of a row; ``None`` where it does not tell who and on what."""
    text = line.text
    if len(text) > _LONGEST or not any(map(str.isdigit, text)) or find_labels(text, lexicon):
        return None
    if (last := _GROUP_LAST.fullmatch(text)) is not None:
        return last.span("hour"), {name: last.span(name) for name, _ in _LABELS if last.groupdict().get(name)}
    chunks = list(chunks_of(text, 0))
    at = next((n for n, chunk in enumerate(chunks[:_HEAD]) if _tells_hour(text[slice(*chunk)])), None)
    if not at or len(chunks) < at + _HEAD:  # the group whose talk it is stands before the hour
        return None
    fields: Fields = {}
    rest = chunks[at + 1 :]
    if _SLANTED.fullmatch(text, *rest[-1]):
        fields["title"] = rest.pop()
    if rest and _ROOM.fullmatch(text, *rest[0]):
        fields["venue"] = rest.pop(0)
    assign(text, rest, fields, lexicon)
    if not {"speaker", "title"} <= set(fields):
        return None
    fields["series"] = (chunks[0][0], chunks[at - 1][1])
    return chunks[at], fields


def _tells_hour(chunk: str) -> bool:
    if not _HOUR.match(chunk):
        return False
    when = parse_when(chunk, reference=ANY_DAY)
    return when.clock is not None and when.day is None and when.span[1] - when.span[0] >= len(chunk.strip()) - 1


def _parts(line: Line, day: Line, hour: Chunk, fields: Fields) -> Iterator[Line]:
    """The row with its title first, as a heading: with it the talk begins."""
    last = _GROUP_LAST.fullmatch(line.text) is not None  # there a title may be open
    first = "speaker" if last else "title"
    for name, label in sorted(_LABELS, key=lambda pair: pair[0] != first):
        if name in fields:
            text = line.text[slice(*fields[name])].strip(" *_")
            text = _each_with_house(text) if last and name == "speaker" else text
            yield replace(line, text=text, label=label, heading=_RANK if name == first else 0)
    yield day.under("Date", bare_line_text(day.text))
    yield line.under("Time", with_minutes(line.text[slice(*hour)].strip()))


def _each_with_house(who: str) -> str:
    """Several people of one house, each with it: ``Jane Roe, John Doe, and Ann Wren (Northland)``."""
    match = _TOGETHER.fullmatch(who)
    if match is None:
        return who
    names = re.split(r",\s(?:and\s)?|\sand\s", match["names"])
    return "; ".join(f"{name} ({match['house']})" for name in names)


#: Names of two words and more between commas, and the house of all of them.
_TOGETHER: Final = re.compile(
    r"(?P<names>(?:[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]*){1,3}(?:,\s(?:and\s)?|\sand\s)){1,5}[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]*){1,3})"
    r"\s\((?P<house>[^(),;]{2,80})\)"
)


#: The rank of a title among headings.
_RANK: Final = 3
