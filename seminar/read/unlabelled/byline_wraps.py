"""A byline broken at its commas: ``By Jane Roe,``, below it ``Department of Rain,`` and ``Harbour University``."""

from __future__ import annotations

import re
from typing import Final

from seminar.read import texts
from seminar.read.labels.segments import Segment
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name
from seminar.read.reading import Reading
from seminar.read.unlabelled.bylines import line_below

_BY: Final = re.compile(r"(?:(?:Presented|Given|A talk)\s)?[Bb]y\s+(?=[\[*_]{0,3}[A-Z])")
#: No line of a byline is longer, and it has no more lines.
_LONGEST: Final = 200
_MOST: Final = 5


def read_wrapped_byline(reading: Reading) -> None:
    """The speaker of a byline that goes on over several lines, where no label names the speaker.

    It is believed where it names one person and where that person works; a line that says neither is left over.
    """
    if reading.record.names_a_speaker():
        return
    for segment in reading.free():
        if not _BY.match(segment.text) or len(lines := _lines(reading, segment)) < 2:
            continue
        said = [texts.short(line.text) for line in lines]
        named = people(_BY.sub("", ", ".join(said), count=1), reading.lexicon)
        name = named[0].person.name.en if len(named) == 1 else None
        if not name or not named[0].person.affiliation or not is_latin_name(name, reading.lexicon):
            continue
        own = [line for line, text in zip(lines, said, strict=True) if text not in named[0].rest]
        reading.record.add_people("speakers", named, tuple(number for line in own for number in line.lines), 0.8)
        for line in own:
            reading.use(line)
        return


def _lines(reading: Reading, segment: Segment) -> list[Segment]:
    """A line and those right below it, each but the last with a comma at its end."""
    found = [segment]
    while found[-1].text.rstrip().endswith(",") and len(found) < _MOST:
        below = line_below(reading, found[-1])
        if below is None or below.index > found[-1].index + 1 or len(below.text) > _LONGEST:
            break
        found.append(below)
    return found
