"""Lectures of one guest: marked titles, each over its day and hour, and the guest's name over a life once for all.

``**Ice in Clouds**`` / ``**—Thursday, April 17th, 1:30pm-2:30pm—**`` / ``**—Mill Hall 12—**`` / a text, and again;
then ``**Jane Roe**`` over ``Jane Roe received her Ph.D. …``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody
from seminar.read.place_forms import is_place_line

_MOST: Final = 600
_LONGEST: Final = 240
_ENOUGH: Final = 2
#: Letters of a life, and of a text on a talk, at least.
_LIFE: Final = 80
_TEXT: Final = 60
#: Lines below the hour among which its place and the text stand.
_NEAR: Final = 4
_MARKED: Final = re.compile(r"\s*(?:#{1,6}\s+\S.*|\*\*.{1,240}\*\*\s*)")
#: What stands around a line that is set apart.
_AROUND: Final = " \t*_#—–-"


@dataclass(frozen=True, slots=True)
class _Lecture:
    """The places of a title, of the day and hour below it, of the place and of the text, where these are told."""

    at: int
    when: int
    place: int | None
    text: int | None


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a page with its facts behind labels, the guest's above the first lecture; others as they are.

    A page is believed where two titles at least stand over different moments and nothing is labelled, the titles being
    marked and one marked name standing over a text that begins with it; or where a speaker is labelled once, above the
    first of them, and no title.
    """
    heads = [at for at, line in enumerate(lines[:_MOST]) if line.label is None and _is_head(lines, at)]
    if len(heads) < _ENOUGH:
        return tuple(lines)
    full = [at for at in range(min(len(lines), _MOST)) if lines[at].text.strip()]
    below = dict(pairwise(full))
    guests = [at for at in heads if at in below and _is_marked(lines[at]) and _is_guest(lines, at, below[at], lexicon)]
    lectures = [found for at in heads if at not in guests and (found := _lecture(lines, at, below))]
    moments = {_bare(lines[lecture.when].text) for lecture in lectures}
    if len(guests) > 1 or len(lectures) < _ENOUGH or len(moments) < len(lectures):
        return tuple(lines)
    if not _one_speaks(lines, full, lectures, guests, lexicon):
        return tuple(lines)
    first = lectures[0].at
    told = {at: line for lecture in lectures for at, line in _labelled(lines, lecture).items()}
    who: list[Line] = []
    for at in guests:
        who = [lines[at].under("Speaker", _bare(lines[at].text))]
        who.append(lines[below[at]].under("Biography"))
        told |= {place: replace(lines[place], text="", heading=0) for place in (at, below[at])}  # told above
    read = [told.get(at, line) for at, line in enumerate(lines)]
    return (*read[:first], *who, *read[first:])


def _one_speaks(
    lines: Sequence[Line], full: Sequence[int], lectures: Sequence[_Lecture], guests: Sequence[int], lexicon: Lexicon
) -> bool:
    """Whether the guest of marked titles is named below them and nothing labelled, or labelled once above them."""
    hits = [(at, hit.field) for at in full for hit in find_labels(lines[at].text[:_LONGEST], lexicon)]
    labelled = [(at, field) for at, field in hits if field in _TOLD]
    if guests:
        return not labelled and all(_is_marked(lines[lecture.at]) for lecture in lectures)
    return len(labelled) == 1 and labelled[0][1] == "speaker" and labelled[0][0] < lectures[0].at


_TOLD: Final = frozenset(("speaker", "title", "talk"))


def _is_marked(line: Line) -> bool:
    return (line.heading > 0 and len(line.text) <= _LONGEST) or _MARKED.fullmatch(line.text[: _LONGEST + 1]) is not None


def _is_head(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is marked, or stands below a blank line right over a day with its hour."""
    if _is_marked(lines[at]):
        return True
    alone = lines[at].text.strip() and len(lines[at].text) <= _LONGEST and (not at or not lines[at - 1].text.strip())
    return bool(alone) and at + 1 < len(lines) and _tells_moment(_bare(lines[at + 1].text))


def _bare(text: str) -> str:
    return text.strip(_AROUND)


def _is_guest(lines: Sequence[Line], at: int, below: int, lexicon: Lexicon) -> bool:
    """Whether a marked line is a name and the text below it begins with that name."""
    name = _bare(lines[at].text)
    life = lines[below].text.strip()
    return len(life) >= _LIFE and life.startswith(name) and names_somebody(name, lexicon, strict=True)


def _lecture(lines: Sequence[Line], at: int, below: dict[int, int]) -> _Lecture | None:
    """The lecture under a marked line; ``None`` where the line below it is no day with its hour."""
    when = below.get(at)
    title = _bare(lines[at].text)
    if when is None or lines[when].label is not None or _tells_day(title):
        return None
    if not _tells_moment(_bare(lines[when].text)):
        return None
    place = text = None
    n = below.get(when)
    for _ in range(_NEAR):
        if n is None or lines[n].label is not None:
            break
        if place is None and text is None and is_place_line(_bare(lines[n].text)):
            place = n
        elif len(lines[n].text) >= _TEXT and not _is_marked(lines[n]):
            text = n
            break
        n = below.get(n)
    return _Lecture(at, when, place, text)


def _tells_day(text: str) -> bool:
    if not any(map(str.isdigit, text)):
        return False
    when = parse_when(text, reference=ANY_DAY, month_first=True)
    return when.day is not None or when.clock is not None


def _tells_moment(text: str) -> bool:
    """``Thursday, April 17th, 1:30pm-2:30pm``: a day, an hour, and nothing else."""
    if len(text) > _LONGEST // 3 or not any(map(str.isdigit, text)):
        return False
    when = parse_when(text, reference=ANY_DAY, month_first=True)
    whole = when.span[0] <= 1 and when.span[1] >= len(text) - 1
    return when.day is not None and when.clock is not None and whole


def _labelled(lines: Sequence[Line], lecture: _Lecture) -> dict[int, Line]:
    fields = ((lecture.at, "Title"), (lecture.when, "Time"), (lecture.place, "Venue"), (lecture.text, "Abstract"))
    return {
        at: lines[at].under(label, _bare(lines[at].text), begins=label == "Title")
        for at, label in fields
        if at is not None
    }
