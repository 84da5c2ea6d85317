"""When a talk is as the subject of its mail tells: ``Subject: Rain Seminar: Jane Roe, May 6``."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from seminar.read import texts
from seminar.read.reading import Reading
from seminar.read.times import moments


def subjects(reading: Reading) -> list[tuple[str, tuple[int, ...]]]:
    """The subject of the mail, which may tell the day: ``Subject: Rain Seminar: Jane Roe, May 6``."""
    labels = reading.lexicon.normal
    return [(texts.clean(s.text), s.lines) for s in reading.segments if labels(s.label) == "subject"]


def when_of_the_subject(reading: Reading, reference: datetime, timezone: str) -> moments.Settled:
    """Day and hour from the subject of the mail, where nothing below tells either."""
    lines = [s for s in reading.segments if reading.lexicon.normal(s.label) == "subject"]
    own = [moments.clue(replace(segment, field="time"), reference, timezone, None) for segment in lines]
    return moments.settle(own, (), reference=reference, posted=None, timezone=timezone)
