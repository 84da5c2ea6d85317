"""Abstracts told behind a programme, each below the title of its talk, handed to the talks they belong to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.record import bare
from seminar.read.segments import FREE, Segment, Span

#: Letters that a line with a title may have besides: its number, the speaker in brackets.
_BESIDE: Final = 60
#: A title is no shorter where it is looked for in other lines.
_SHORTEST: Final = 4
_NUMBER: Final = re.compile(r"\s*(?:[（(]?\d{1,2}[)）.、]|[一二三四五六七八九十]{1,3}、)\s*")


def handed_out(shared: Sequence[Segment], talks: Sequence[Sequence[Segment]]) -> tuple[tuple[Segment, ...], ...]:
    """The talks of a list behind what all of them share, each with the abstract that stands there below its title.

    Nothing changes unless the titles of two talks at least stand there on lines of their own, with a text below each.
    """
    groups = tuple((*shared, *talk) for talk in talks)
    spans = [span for segment in shared if segment.field in (FREE, "abstract") for span in segment.spans]
    if not _ENOUGH <= len(talks) <= _MOST or len(spans) > _LINES:
        return groups
    titles = [_title(talk) for talk in talks]
    told: dict[int, list[Span]] = {}
    taken: set[Span] = set()
    current: int | None = None
    for span in spans:
        of = next((n for n, title in enumerate(titles) if title and _names(span.text, title)), None)
        if of is not None:
            current = of
            told.setdefault(of, [])
            taken.add(span)
        elif current is not None and span.text.strip():
            told[current].append(span)
            taken.add(span)
    if sum(bool(lines) for lines in told.values()) < _ENOUGH:
        return groups
    return tuple(_with(group, told.get(n, []), taken) for n, group in enumerate(groups))


#: Talks with an abstract of their own that make a list of abstracts.
_ENOUGH: Final = 2
#: What is looked at: talks, and lines they share.
_MOST: Final = 100
_LINES: Final = 2_000


def _title(group: Sequence[Segment]) -> str:
    title = next((bare(segment.text) for segment in group if segment.field == "title" and segment.structured), "")
    return title if len(title) >= _SHORTEST else ""


def _names(text: str, title: str) -> bool:
    """Whether a line is the title of a talk, with its number and the speaker at most."""
    line = _NUMBER.sub("", text, count=1)
    if len(line) > len(title) * 2 + _BESIDE:
        return False
    _, colon, behind = line.replace("：", ":").partition(":")
    return bare(line).startswith(title) or (bool(colon) and bare(behind).startswith(title))  # Jane Roe: Ice in Clouds


def _with(group: Sequence[Segment], lines: Sequence[Span], taken: set[Span]) -> tuple[Segment, ...]:
    """A talk without what is told of others, and with its own abstract."""
    kept: list[Segment] = []
    for segment in group:
        if segment.structured or not taken & set(segment.spans):
            kept.append(segment)
        elif left := tuple(span for span in segment.spans if span not in taken):
            kept.append(replace(segment, spans=left))
    return (*kept, Segment("abstract", "", tuple(lines))) if lines else tuple(kept)
