"""A sentence above a list that tells where its talks are, and at what hour, perhaps over two lines.

``These lectures take place in the Round Room of Rain House, 9 Mill Street, starting at 2.15 pm.``
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.read.document import Line
from seminar.read.labels.segments import Segment, Span

_MOST: Final = 60
_LONGEST: Final = 300
_HELD: Final = re.compile(
    r"\b(?:lectures?|talks?|seminars?|series|sessions?|colloquia)\b[^.\n]{0,60}?\b(?:takes?\splace|(?:be|are|is)\s(?:all\s)?held)\s"
    r"(?:in|at)\s(?:the\s)?(?P<place>[A-Z][^.;]{3,160}?)"
    r",?\s(?:starting|beginning|commencing)?\s?(?:from|at)\s(?P<hour>\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b)"
)
_LIKELY: Final = re.compile(r"\btakes? place\b|\bheld\b")


def told(lines: Sequence[Line]) -> Iterator[Segment]:
    """The place and the hour of the first such sentence among the lines above a list; nothing where there is none."""
    for at, line in enumerate(lines[:_MOST]):
        if line.label is not None or len(line.text) > _LONGEST or not _LIKELY.search(line.text):
            continue
        below = lines[at + 1].text if at + 1 < len(lines) and not line.text.rstrip().endswith(".") else ""
        text = f"{line.text} {below[:_LONGEST]}"
        match = _HELD.search(text)
        if match is None:
            continue
        yield Segment("venue", "", tuple(_spans(lines, at, *match.span("place"))), glued=True, structured=True)
        yield Segment("time", "", tuple(_spans(lines, at, *match.span("hour"))), glued=True, structured=True)
        return


def _spans(lines: Sequence[Line], at: int, begin: int, end: int) -> Iterator[Span]:
    """A stretch of the line at ``at`` and the one below it, a blank between, where it stands in each."""
    first = lines[at]
    cut = len(first.text)
    if begin < cut:
        yield Span(at, first.number, begin, min(end, cut), first.text[begin:end])
    if end > cut + 1:
        below = lines[at + 1]
        start, stop = max(0, begin - cut - 1), end - cut - 1
        yield Span(at + 1, below.number, start, stop, below.text[start:stop])
