"""When and where the talks of a list usually are, as a sentence above them tells, alone or within a paragraph.

``The seminar meets most weeks on Tuesday from 6-7pm, in Rain Hall 305.``; ``Talks begin at 4:00pm in RH 101``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from seminar.read.labels.segments import FREE, Segment
from seminar.read.place_forms import place_forms

_LONGEST: Final = 3_000
_LIKELY: Final = re.compile(r"\d\s?[ap]\.?m\b|\d:\d\d", re.IGNORECASE)
#: Words of one sentence between what is told of and its hour.
_GAP: Final = r"(?:(?![.!?]\s)[^\n]){0,60}?"
_NUMBERS: Final = r"\d{1,2}(?:[:.]\d\d)?"
_HALF: Final = r"\s?[ap]\.?m\b"
_TO: Final = r"\s?(?:-|–|—|to|until)\s?"
_HOURS: Final = (
    rf"(?:\d{{1,2}}:\d\d(?:{_HALF})?(?:{_TO}{_NUMBERS}(?:{_HALF})?)?|{_NUMBERS}{_HALF}(?:{_TO}{_NUMBERS}(?:{_HALF})?)?"
    rf"|{_NUMBERS}{_TO}{_NUMBERS}{_HALF})"
)
_USUAL: Final = re.compile(
    r"\b(?:seminars?|seminar\sseries|series|colloqui(?:um|a)(?:\s(?:lectures?|talks?))?|talks|lectures|meetings|sessions|[Ww]e)\s"
    rf"{_GAP}\b(?:occurs?|meets?|takes?\splace|held|begins?|starts?|runs?|scheduled|(?:are|is)\s(?:usually|normally|on|at|from))\b"
    rf"{_GAP}\b(?P<hours>{_HOURS})",
    re.IGNORECASE,
)
#: A day of the year: the sentence is on one talk.
_DAY: Final = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d|\d(?:st|nd|rd|th)?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
_ONE: Final = re.compile(r"\b(?:first|next|last|opening|final|this)\s$", re.IGNORECASE)
_END: Final = re.compile(r"[.!?]\s+(?=[A-Z])|\n|$")
_IN: Final = re.compile(r"\b(?:in|at)\s(?:the\s)?")
#: ``Rain Auditorium (101 Mill Center)``
_ROOM_BEHIND: Final = re.compile(r"\s\(\d{1,4}[A-Z]?\s[^()\n]{2,40}\)")


def told(segment: Segment) -> Iterator[Segment]:
    """The hours and the place of the first such sentence of an unlabelled line; nothing where it has none."""
    text = segment.text
    if segment.field != FREE or len(segment.spans) != 1 or len(text) > _LONGEST or not _LIKELY.search(text):
        return
    match = _USUAL.search(text)
    if match is None or _ONE.search(text, max(0, match.start() - 12), match.start()):
        return
    end = _sentence_end(text, match.end())
    if _DAY.search(text, match.start(), end):
        return
    yield _part(segment, "time", match.span("hours"))
    places = (place_forms().whole.match(text, cue.end(), end) for cue in _IN.finditer(text, match.end(), end))
    if (place := next(filter(None, places), None)) is not None:
        room = _ROOM_BEHIND.match(text, place.end())
        # a row that tells its own place is read before what is said of all
        stretch = (place.start(), room.end() if room else place.end())
        yield replace(_part(segment, "venue", stretch), structured=False)


def _sentence_end(text: str, begin: int) -> int:
    end = _END.search(text, begin)
    return end.start() if end else len(text)


def _part(segment: Segment, field: str, stretch: tuple[int, int]) -> Segment:
    (line,) = segment.spans
    start, end = stretch
    span = replace(line, start=line.start + start, end=line.start + end, text=segment.text[start:end])
    return Segment(field, "", (span,), glued=True, structured=True)
