"""A speaker named again on a line of its own, with what the heading left out: ``林远舟, 教授`` over ``云溪大学``."""

from __future__ import annotations

from typing import Final

from seminar.read import texts
from seminar.read.persons.people import people
from seminar.read.reading import Reading
from seminar.read.unlabelled.bylines import institution, is_sentence, line_below

#: Such a line is no longer.
_LONGEST: Final = 80


def read_named_again(reading: Reading) -> None:
    """Post and house of the one speaker from an unlabelled line that begins with the name, and from the one below."""
    speakers = reading.record.people["speakers"]
    if len(speakers) != 1 or speakers[0].affiliation or not speakers[0].name:
        return
    names = tuple(side.text for side in speakers[0].name.sides())
    for segment in reading.free():
        text = texts.short(segment.text)
        if len(text) > _LONGEST or not text.startswith(names) or reading.has_used(segment) or is_sentence(text):
            continue
        below = line_below(reading, segment)
        house = texts.short(below.text) if below is not None else ""
        if below is None or below.index > segment.index + 1 or not institution(house, reading):
            house = ""
        told = people(f"{text}, {house}" if house else text, reading.lexicon)
        if len(told) != 1 or told[0].rest or not told[0].person.affiliation:
            continue
        if not any(told[0].person.name.side(side.lang) == side.text for side in speakers[0].name.sides()):
            continue
        reading.record.merge("speakers", 0, told[0].person, segment.lines, 0.7)
        reading.use(segment)
        if below is not None and house:
            reading.use(below)
        return
