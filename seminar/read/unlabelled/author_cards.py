"""The card of its author that a page of a personal site ends with, and what such a page calls the event."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from seminar.bilingual import Bilingual
from seminar.language import has_han
from seminar.model import Person
from seminar.read import texts
from seminar.read.headings.headings import heading
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import Segment
from seminar.read.persons.people import names_one, names_somebody, people
from seminar.read.persons.posts import grammar
from seminar.read.reading import Reading

#: The headings of a card are small.
_SMALL: Final = 4
#: A name in Latin letters has so many words at least.
_NAMES: Final = 2
#: A post takes no longer line.
_LONGEST: Final = 80


def read_author(reading: Reading) -> None:
    """The speaker from a card below the text, ``##### Jane Roe`` over ``Senior Researcher``, if nothing names one."""
    if reading.record.names_a_speaker() or not reading.record.pair("title"):
        return
    free = [segment for segment in reading.free() if not reading.has_used(segment)]
    for n, segment in enumerate(free):
        name = texts.short(segment.text.lstrip("# "))
        if not _is_a_card(reading, segment, name):
            continue
        places = reading.record.add_people("speakers", people(name, reading.lexicon), segment.lines, 0.6)
        reading.use(segment)
        below = free[n + 1] if n + 1 < len(free) else None
        post = texts.short(below.text.lstrip("# ")) if below is not None else ""
        if below is not None and places and 0 < len(post) <= _LONGEST and _is_post(reading, post):
            told = Person(position=Bilingual().replacing(texts.side(post, reading.main), post))
            reading.record.merge("speakers", places[0], told, below.lines, 0.6, True)
            reading.use(below)
        return


def _is_a_card(reading: Reading, segment: Segment, name: str) -> bool:
    """A small heading that is a name, or one of any size that has the house beside it: ``## Jane Roe, Northland``."""
    if not segment.heading or (len(name.split()) < _NAMES and not has_han(name)):
        return False
    if segment.heading >= _SMALL:
        return names_one(name, reading.lexicon)
    named = people(name, reading.lexicon)
    if len(named) != 1 or not named[0].person.affiliation or named[0].rest:
        return False
    return all(names_somebody(side.text, reading.lexicon, strict=True) for side in named[0].person.name.sides())


def _is_post(reading: Reading, text: str) -> bool:
    rules = grammar(reading.lexicon)
    return bool(rules.en_position.search(text) or reading.lexicon.mentions("positions", text)) and "." not in text


def read_event(reading: Reading) -> None:
    """The series such a page names: ``Event`` alone, below it ``Northland Colloquium Series``, beside day and place."""
    if reading.record.pair("series_name") or not any(s.field in WHEN and s.mark is not None for s in reading.segments):
        return
    free = reading.free()
    for label, value in pairwise(free):
        if texts.short(label.text).casefold() != "event" or value.index != label.index + 1:
            continue
        found = heading(value.text, reading.lexicon)
        if found.series and not found.title and not found.people:
            reading.record.put_pair("series_name", texts.pair(texts.short(value.text), reading.main), value.lines, 0.8)
            reading.use(label)
            reading.use(value)
