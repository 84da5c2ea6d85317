"""Talks of a session in pairs of lines, no hour told of any: the title, and below it who speaks and where from.

``Salt and Silence: Ports of the North`` over ``Jane Roe, Harbour University (History)``; or the person first. The hours
of a session and its chair, told above its talks, are those of each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import fields_named, find_labels
from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.pauses import is_pause
from seminar.read.persons.people import names_somebody, people

_MOST: Final = 2_000
_LONGEST_PERSON: Final = 120
_LONGEST_TITLE: Final = 220
_SHORTEST_TITLE: Final = 8
_ENOUGH: Final = 3
#: Between the talks of two sessions stand so many lines at most: the heading, the hours, the chair, blank ones.
_APART: Final = 8
_CLOCK: Final = r"\d{1,2}(?:[:：.]\d{2})?\s?(?:[ap]\.?m\b\.?)?"
_HOURS: Final = re.compile(
    rf"(?:^|[\s:：,，(（])(?P<when>{_CLOCK}\s?[-–—~至]\s?\d{{1,2}}[:：.]\d{{2}}\s?(?:[ap]\.?m\b\.?)?)", re.I
)
_PRESIDES: Final = frozenset(("chair", "host"))
_OF_ONE_TALK: Final = frozenset(("speaker", "title", "abstract"))


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of such a list, a segment for each field, and the places of its lines; ``None`` where there is none.

    A list is believed where three persons with their houses stand on lines of their own, above each of them (or below
    each) a line that may be a title, not far from the next, and no label tells a talk.
    """
    if _labels_a_talk(lines, lexicon):
        return None
    persons = [at for at, line in enumerate(lines[:_MOST]) if _is_person(line, lexicon)]
    if len(persons) < _ENOUGH or _has_its_own_moments(lines, persons):
        return None
    for step in (-1, 1):
        if all(_may_be_title(lines, at + step, persons, lexicon) for at in persons) and _near(persons):
            return (
                tuple(tuple(_segments(lines, at, at + step, lexicon)) for at in persons),
                frozenset((*persons, *(at + step for at in persons))),
            )
    return None


def _is_person(line: Line, lexicon: Lexicon) -> bool:
    """Whether a line is one person with a house behind a comma, and nothing else."""
    text = line.text.strip(" *_")
    if (
        line.label is not None
        or line.heading
        or not 8 <= len(text) <= _LONGEST_PERSON
        or not re.search(r"[,，（(]", text)
    ):
        return False
    first = re.split(r"\s*[,，（(]", text, maxsplit=1)[0]
    if not names_somebody(first, lexicon, strict=True) or any(map(str.isdigit, text)):
        return False
    named = people(text, lexicon)
    return len(named) == 1 and bool(named[0].person.affiliation) and not named[0].rest


def _may_be_title(lines: Sequence[Line], at: int, persons: Sequence[int], lexicon: Lexicon) -> bool:
    if not 0 <= at < len(lines) or at in persons or lines[at].label is not None:
        return False
    text = lines[at].text.strip(" *_")
    enough = _SHORTEST_TITLE if not has_han(text) else _SHORTEST_TITLE // 2
    return (
        enough <= len(text) <= _LONGEST_TITLE
        and not is_pause(text)
        and not find_labels(text, lexicon)
        and not _tells_when(text)
    )


def _has_its_own_moments(lines: Sequence[Line], persons: Sequence[int]) -> bool:
    """Whether a short line before each person but the first tells a day or an hour: each talk then has its own."""
    told = (line.text for line in lines[persons[0] : persons[-1]] if len(line.text) <= _LONGEST_PERSON)
    return sum(map(_tells_when, told)) >= len(persons) - 1


def _tells_when(text: str) -> bool:
    if not any(map(str.isdigit, text)):
        return False
    when = parse_when(text, reference=ANY_DAY)
    return when.day is not None or when.clock is not None


def _near(persons: Sequence[int]) -> bool:
    return all(after - before <= _APART for before, after in pairwise(persons))


def _labels_a_talk(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    return any(not _OF_ONE_TALK.isdisjoint(fields_named(line, lexicon)) for line in lines[:_MOST])


def _segments(lines: Sequence[Line], who: int, title: int, lexicon: Lexicon) -> Iterator[Segment]:
    yield from _told_above(lines, min(who, title), lexicon)
    for name, at in (("title", title), ("speaker", who)):
        text = lines[at].text
        yield Segment(
            name, "", (Span(at, lines[at].number, 0, len(text), text.strip(" *_")),), glued=True, structured=True
        )


def _told_above(lines: Sequence[Line], at: int, lexicon: Lexicon) -> Iterator[Segment]:
    """The hours of the session, and who presides over it: the nearest of each above the talk."""
    hours = presides = None
    for above in range(at - 1, -1, -1):
        text = lines[above].text
        if hours is None and len(text) <= _LONGEST_PERSON and (told := _HOURS.search(text)) and not is_pause(text):
            hours = Segment(
                "time",
                "",
                (Span(above, lines[above].number, *told.span("when"), told["when"]),),
                glued=True,
                structured=True,
            )
        hits = find_labels(text, lexicon) if presides is None and len(text) <= _LONGEST_PERSON else ()
        if len(hits) == 1 and hits[0].field in _PRESIDES and not text[: hits[0].start].strip():
            value = Span(above, lines[above].number, hits[0].end, len(text), text[hits[0].end :])
            mark = Span(above, lines[above].number, 0, hits[0].end, text[: hits[0].end])
            presides = Segment(hits[0].field, hits[0].label, (value,), mark, glued=True, structured=True)
        if hours is not None:
            break
    yield from (segment for segment in (hours, presides) if segment is not None)
