"""When a talk is as the subject of its mail tells: ``Subject: Rain Seminar: Jane Roe, May 6``."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from seminar.read import texts
from seminar.read.labels.segments import Segment
from seminar.read.reading import Reading
from seminar.read.times import moments


def subjects(reading: Reading) -> list[tuple[str, tuple[int, ...]]]:
    """The subject of the mail, which may tell the day: ``Subject: Rain Seminar: Jane Roe, May 6``."""
    return [(texts.clean(segment.text), segment.lines) for segment in _lines(reading)]


def when_of_the_subject(reading: Reading, reference: datetime, timezone: str) -> moments.Settled:
    """Day and hour from the subject of the mail, where nothing below tells either."""
    own = [moments.clue(replace(segment, field="time"), reference, timezone, None) for segment in _lines(reading)]
    return moments.settle(own, (), reference=reference, posted=None, timezone=timezone)


def _lines(reading: Reading) -> list[Segment]:
    return [segment for segment in reading.segments if reading.lexicon.normal(segment.label) == "subject"]
