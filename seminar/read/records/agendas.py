"""The agenda of a meeting kept in a program: talks with their hours, breaks, and groups of talks with who presides.

``/** 10/14 Rain Forum */`` above ``{ type: "group", title: "Ice", host: "Li Wen" }`` and ``{ type: "talk", time:
"09:05–09:30", … }``: the day is told in a remark above, the host of a group is the host of its talks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import Segment, Span
from seminar.read.pauses import is_pause

_ENOUGH: Final = 3
_TALKS: Final = frozenset(("talk", "keynote", "lecture", "speech", "presentation"))
_GROUPS: Final = frozenset(("group", "session", "section", "track"))
#: ``/** 10/14 Rain Forum``, ``// 2031-10-14``: a remark that begins with a day.
_REMARK: Final = re.compile(
    r"\s*(?:/\*{1,2}|\*|//|#|--)\s*(?P<day>(?:20\d\d\s?[-/.年]\s?)?\d{1,2}\s?[-/.月]\s?\d{1,2}(?!\d|[-/.:])日?)"
)
_YEAR: Final = re.compile(r"(?<!\d)20\d\d(?!\d)")
_HEAD: Final = 40


def told_apart(groups: Sequence[Sequence[Segment]], lines: Sequence[Line]) -> Sequence[Sequence[Segment]]:
    """The records of such an agenda that are talks, each with its day and its host; any others as they are.

    An agenda is believed where three records at least say that they are talks and tell hours, and none tells a day.
    """
    kinds = [_kind(group) for group in groups]
    talks = [group for group, kind in zip(groups, kinds, strict=True) if kind in _TALKS]
    if len(talks) < _ENOUGH or not all(_tells_hours_alone(talk) for talk in talks):
        return groups
    found: list[tuple[Segment, ...]] = []
    presides: tuple[Segment, ...] = ()
    for group, kind in zip(groups, kinds, strict=True):
        if kind in _GROUPS:
            presides = tuple(segment for segment in group if segment.field in ("host", "chair"))
        elif kind in _TALKS and not any(segment.field == "title" and is_pause(segment.text) for segment in group):
            own = any(segment.field in ("host", "chair") for segment in group)
            found.append((*_day_above(group, lines), *group, *(() if own else presides)))
    return found or groups


def is_break(group: Sequence[Segment]) -> bool:
    """Whether a record stands for a break of a meeting: called so, and nobody speaks."""
    told = [segment for segment in group if segment.text.strip()]
    titles = [segment.text for segment in told if segment.field == "title"]
    return any(map(is_pause, titles)) and not any(segment.field in ("speaker", "abstract", "bio") for segment in told)


def _kind(group: Sequence[Segment]) -> str:
    return next((segment.text.strip().casefold() for segment in group if segment.label.casefold() == "type"), "")


def _tells_hours_alone(talk: Sequence[Segment]) -> bool:
    told = [parse_when(segment.text[:_HEAD], reference=ANY_DAY) for segment in talk if segment.field in WHEN]
    return any(when.clock for when in told) and not any(when.day for when in told)


def _day_above(talk: Sequence[Segment], lines: Sequence[Line]) -> tuple[Segment, ...]:
    """The day of the nearest remark above a talk that begins with one, in the first year the lines above name."""
    first = min((span.index for segment in talk for span in segment.spans), default=0)
    for at in range(first - 1, -1, -1):
        match = _REMARK.match(lines[at].text[: 2 * _HEAD])
        if match is None:
            continue
        year = next((year.group() for line in lines[: at + 1] if (year := _YEAR.search(line.text))), "")
        day = match["day"] if not year or _YEAR.match(match["day"]) else f"{year}/{_SIGN.sub('/', match['day'])}"
        span = Span(at, lines[at].number, *match.span("day"), day)
        return (replace(Segment("date", "", (span,)), glued=True, structured=True),)
    return ()


_SIGN: Final = re.compile(r"\s?[-.月]\s?(?=\d)")
