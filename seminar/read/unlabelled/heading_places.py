"""Unlabelled lines that stand where headings do, though labels stand above them: over the abstract, between labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from seminar.read.days_alone import DAY_ALONE
from seminar.read.headings import headings
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.labels.stack_lines import quoted
from seminar.read.persons.people import names_somebody
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
        series = frozenset(here.index for here in counted if headings.heading(here.text, reading.lexicon).series)
        return series or _speaker_over_the_title(told, reading)
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
    return frozenset(found[:1]) or _counted_talk(told)


#: So many lines over a title name the speaker: name, post, department, house.
_OF_A_SPEAKER: Final = 4


def _speaker_over_the_title(told: Sequence[Segment], reading: Reading) -> frozenset[int]:
    """The places of the lines between the place or the hour and the title, where the first of them names the speaker.

    Where no label does: ``Location: Mill Hall``, ``Dr. Jane Roe``, ``Harbour University``, ``Title: Ice in Clouds``.
    """
    at = next((n for n, segment in enumerate(told) if segment.field == "title"), 0)
    if any(segment.field == "speaker" for segment in told):
        return frozenset()
    begin = at
    while begin and told[begin - 1].field == FREE and not told[begin - 1].structured:
        begin -= 1
    lines = [line for line in told[begin:at] if not DAY_ALONE.fullmatch(line.text.strip())]
    headed = begin > 0 and told[begin - 1].field in WHEN | {"venue"}
    if not headed or not 0 < len(lines) <= _OF_A_SPEAKER or any(len(line.text) > _LONGEST for line in lines):
        return frozenset()
    names = names_somebody(lines[0].text, reading.lexicon, strict=True)
    return frozenset(line.index for line in lines) if names else frozenset()


#: ``第一讲【云中的冰】``, ``第二场《海雾》``: which talk of the day, and its title in marks.
_NTH_TITLE: Final = re.compile(
    r"\W{0,3}第[一二三四五六七八九十\d]{1,2}[讲講场場节節]\s?[:：]?\s?[【《“「][^【】《》“”「」]{4,80}[】》”」]"
)


def _counted_talk(told: Sequence[Segment]) -> frozenset[int]:
    """The place of the one line that says which talk of the day it is and, behind that, its title."""
    free = (one for one in told if one.field == FREE and not one.structured and len(one.text) <= _LONGEST)
    found = [one.index for one in free if _counts_its_title(one.text.strip())]
    return frozenset(found) if len(found) == 1 else frozenset()


#: A line with the title of a talk is no longer.
_LONGEST: Final = 160


def _counts_its_title(text: str) -> bool:
    slot = headings.SLOT.match(text)
    return (slot is not None and slot.end() < len(text)) or _NTH_TITLE.fullmatch(text) is not None
