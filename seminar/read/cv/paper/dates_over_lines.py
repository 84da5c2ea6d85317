"""Dates of a narrow column that go on below their dash: 2028.09–   学士   云溪大学, with 2032.07 alone below."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.periods import period
from seminar.read.document import Line

#: 2028.09–   学士, Sep 2028 –   PhD in Tides: a date, its dash, and what stands beside it behind a gap
_OPEN: Final = re.compile(r"(?P<room>\s{0,60})(?P<date>[^\s–—-][^–—]{2,14}?)\s?(?P<dash>[–—-])(?P<gap>\s{2,80})(?=\S)")
#: 2032.07, Jul 2032, 至今
_ALONE: Final = re.compile(r"\s{0,60}(?P<date>[^\s–—-][^–—\n]{1,14}?)\s{0,80}")
_NOW: Final = re.compile(r"至今|现在|[Pp]resent|[Nn]ow|[Cc]urrent")
#: Columns by which the edge of the dates may be off.
_WOBBLE: Final = 2


def dates_whole(lines: Sequence[Line]) -> list[Line]:
    """The lines, each such date whole on its first line, and the second one left out."""
    return list(_whole(lines))


def _whole(lines: Sequence[Line]) -> Iterator[Line]:
    taken = -1
    for at, line in enumerate(lines):
        if at == taken:
            continue
        opened = _OPEN.match(line.text) if line.label is None else None
        end = _end_of(opened, lines[at + 1].text) if opened and at + 1 < len(lines) else None
        if opened is None or end is None:
            yield line
            continue
        taken = at + 1
        told = f"{opened['room']}{opened['date']}{opened['dash']}{end}{opened['gap']}"
        yield replace(line, text=told + line.text[opened.end() :])


def _end_of(opened: re.Match[str], below: str) -> str | None:
    """The date below that ends the stretch which is open above it; ``None`` where none does."""
    alone = _ALONE.fullmatch(below)
    if alone is None or abs(alone.start("date") - opened.start("date")) > _WOBBLE:
        return None
    begun, ended = period(opened["date"]), period(alone["date"])
    if begun is None or begun.to is None or begun.span != (0, len(opened["date"])):
        return None
    if _NOW.fullmatch(alone["date"]):
        return alone["date"]
    whole = ended is not None and ended.to is not None and ended.span == (0, len(alone["date"]))
    return alone["date"] if whole and ended and (ended.to or "") > begun.to else None
