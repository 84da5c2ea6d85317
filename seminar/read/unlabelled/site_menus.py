"""The menu of a site between its name and the heading of the talk."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from seminar.read.labels.segments import FREE, NOISE
from seminar.read.reading import Reading
from seminar.read.unlabelled.columns import over_a_label

#: So many lines of navigation make a menu; none has more words.
_LINES: Final = 4
_WORDS: Final = 4


def end_of_the_menu(reading: Reading) -> int:
    """The place of the last line of a menu that stands right above a heading over the labels; -1 for none."""
    run = 0
    for above, segment in pairwise(reading.segments):
        run = run + 1 if above.field == NOISE and len(above.text.split()) <= _WORDS else 0
        if run >= _LINES and segment.field == FREE and over_a_label(reading, segment):
            return above.index
    return -1
