"""A programme pasted with a cell on each line: its heads below each other, then a paragraph to each row.

``Time``, ``Activity``, ``Host``; ``9:00-9:30``, ``Keynote speech (Prof. Jane Roe)``, ``Ice in Clouds``, ``Li Wen``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from seminar.read.document import Line
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_one
from seminar.read.rows.programme_hours import HEAD
from seminar.read.rows.programmes import day_of

_MOST: Final = 2_000
_FEWEST: Final = 3
_MOST_HEADS: Final = 6
_LONGEST_HEAD: Final = 20
_ENOUGH: Final = 2
#: The head of the column that tells what goes on.
_ACTIVITY: Final = re.compile(
    r"activity|activities|event|content|item|programme|program|session|agenda"
    r"|(?:会议|活动)?(?:内容|內容)|活动|活動|议程|議程|环节|環節|事项|安排",
    re.IGNORECASE,
)
_PERSONS: Final = frozenset(("speaker", "host", "chair"))
#: ``Keynote speech 1 in Chinese (Prof. Jane Roe)``, ``特邀报告（林远舟 教授）``
_KIND: Final = re.compile(
    r"(?P<kind>[^()（）]{0,30}(?:keynote|invited|plenary|talk|speech|lecture|presentation|报告|報告|演讲|演講|讲座|講座)[^()（）]{0,40})"
    r"[(（](?P<who>[^()（）]{2,60})[)）]\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Talk:
    """The stretches of a row: its hour, who speaks, on what, and who presides, each a line or a part of one."""

    hour: Span
    who: Span
    title: tuple[Span, ...]
    presides: Segment | None
    day: Span


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of such a programme, a segment for each field, and the places of its lines; ``None`` for no such one.

    A row that names nobody who speaks is a pause or a session, and no talk.
    """
    paragraphs = list(_paragraphs(lines))
    at = next((n for n, places in enumerate(paragraphs) if _heads(lines, places, lexicon)), None)
    if at is None:
        return None
    fields = _heads(lines, paragraphs[at], lexicon)
    used, found = set(paragraphs[at]), []
    day = next((told for n in range(paragraphs[at][0]) if (told := day_of(lines[n], n))), None)
    for places in paragraphs[at + 1 :]:
        match = HEAD.fullmatch(lines[places[0]].text.strip())
        if match is None or match["rest"]:
            day = next((told for n in places if (told := day_of(lines[n], n))), day)
            continue
        used |= set(places)
        if day is not None and (talk := _talk(lines, places, fields, day, lexicon)) is not None:
            found.append(talk)
    if len(found) < _ENOUGH:
        return None
    return tuple(tuple(_segments(talk)) for talk in found), frozenset(used)


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[int]]:
    """The places of the lines of each paragraph."""
    places: list[int] = []
    for n, line in enumerate(lines[:_MOST]):
        if line.text.strip() and line.label is None:
            places.append(n)
        elif places:
            yield places
            places = []
    if places:
        yield places


def _heads(lines: Sequence[Line], places: Sequence[int], lexicon: Lexicon) -> list[str]:
    """The fields of the heads of the columns, the time first; empty where a paragraph is none of heads."""
    texts = [lines[n].text.strip() for n in places]
    if not _ENOUGH <= len(texts) <= _MOST_HEADS or any(len(text) > _LONGEST_HEAD for text in texts):
        return []
    fields = ["talk" if _ACTIVITY.fullmatch(text) else lexicon.field_of(text) or "" for text in texts]
    told = fields[0] in WHEN and all(fields) and sum(field in ("talk", "title") for field in fields) == 1
    return fields if told else []


def _talk(
    lines: Sequence[Line], places: Sequence[int], fields: Sequence[str], day: Span, lexicon: Lexicon
) -> _Talk | None:
    """The talk of a paragraph below the heads; ``None`` where it names nobody who speaks."""
    behind = [field for field in reversed(fields) if field in _PERSONS]
    own = len(behind) if fields[-len(behind) :] == list(reversed(behind)) else 0
    if len(places) < _FEWEST or len(places) < len(fields):
        return None
    middle = list(places[1 : len(places) - own])
    persons = dict(zip(reversed(behind), places[len(places) - own :], strict=False)) if own else {}
    kind = _KIND.fullmatch(lines[middle[0]].text.strip()) if middle else None
    if "speaker" in persons:
        who = _span(lines, persons["speaker"])
    elif kind and len(middle) > 1 and names_one(kind["who"], lexicon):
        start = lines[middle[0]].text.find(kind["who"])
        who = Span(middle[0], lines[middle[0]].number, start, start + len(kind["who"]), kind["who"])
    else:
        return None
    title = tuple(_span(lines, n) for n in (middle[1:] if kind and len(middle) > 1 else middle))
    if not names_one(who.text, lexicon) or not title:
        return None
    role = next((role for role in ("host", "chair") if role in persons), None)
    presides = Segment(role, "", (_span(lines, persons[role]),), glued=True, structured=True) if role else None
    return _Talk(_span(lines, places[0]), who, title, presides, day)


def _span(lines: Sequence[Line], at: int) -> Span:
    line = lines[at]
    return Span(at, line.number, 0, len(line.text), line.text.strip())


def _segments(talk: _Talk) -> Iterator[Segment]:
    yield Segment("time", "", (talk.day, talk.hour), glued=True, structured=True)
    yield Segment("speaker", "", (talk.who,), glued=True, structured=True)
    yield Segment("title", "", talk.title, glued=True, structured=True)
    if talk.presides is not None:
        yield talk.presides
