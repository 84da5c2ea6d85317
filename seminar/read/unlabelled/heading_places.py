"""Unlabelled lines that stand where headings do, though labels stand above them: over the abstract, between labels."""

from __future__ import annotations

from itertools import pairwise

from seminar.read.headings import headings
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, NOISE
from seminar.read.labels.stack_lines import quoted
from seminar.read.reading import Reading


def before_the_abstract(reading: Reading) -> frozenset[int]:
    """The places of the few short lines directly above the abstract, where no label gives a title."""
    if any(segment.field == "title" for segment in reading.segments):
        return frozenset()
    lines: list[int] = []
    for segment in reading.segments:
        if segment.field == "abstract" and not segment.structured:
            return frozenset(lines[-4:])
        lines = [*lines, segment.index] if segment.field == FREE and not segment.structured else []
    return frozenset()


def between_labels(reading: Reading) -> frozenset[int]:
    """The place of the one line between the label of the hour or the place and that of the speaker, either first.

    Lists of talks print the title so, where no label gives it. Where one does, the line directly above it counts if it
    names a series and its number.
    """
    told = [segment for segment in reading.segments if segment.field not in (NOISE, "noise", "posted")]
    if any(segment.field in ("title", "talk", "subtitle") for segment in told):
        over = (here for here, after in pairwise(told) if here.field == FREE and after.field == "title")
        counted = (here for here in over if headings.heading(here.text, reading.lexicon).number is not None)
        return frozenset(here.index for here in counted if headings.heading(here.text, reading.lexicon).series)
    found = [
        here.index
        for before, here, after in zip(told, told[1:], told[2:], strict=False)
        if here.field == FREE
        and not here.structured
        and (
            (before.field in WHEN | {"venue"} and after.field == "speaker")
            or (before.field == "speaker" and (after.field in WHEN | {"venue"} or quoted(here.text.strip())))
        )
    ]
    return frozenset(found[:1])
