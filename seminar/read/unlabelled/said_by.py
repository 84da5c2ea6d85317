"""A line that says by whom: ``Ice in Clouds, by Jane Roe``, ``Rain Seminar Series - Talk by Dr. Jane Roe``."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.names import NameMatch, compare
from seminar.read.headings import headings
from seminar.read.headings.talks_by import talk_by, without_kind_and_day
from seminar.read.headings.talks_in_series import talk_in_series
from seminar.read.labels.segments import Segment
from seminar.read.lives import of_another
from seminar.read.persons.one_person import Named
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name
from seminar.read.prose_words import english
from seminar.read.reading import Reading
from seminar.read.record import same
from seminar.read.series.names import both_names

#: by Prof. Moor
_ADDRESSED: Final = re.compile(r"(?:Prof|Dr|Mr|Ms|Mrs|Sir|Dame|Fr|Rev)\b", re.IGNORECASE)
#: ``Ice in Clouds, by Jane Roe (Harbour University)``
_BY: Final = re.compile(
    r"^[“\"*_]*([A-Z][^|]{6,140}?)[”\"*_]*,?(?<!hosted)(?<!invited)(?<!chaired)(?<!moderated)(?<!introduced)\s++by\s++[*_]*((?:Dr|Prof|Professor)?\.?\s*+[A-Z][^,|]{3,80})$"
)
#: ``A Public Lecture``
_EVENT: Final = re.compile(r"(?:(?:An?|The)\s)?(?:[\w-]+\s){0,3}(?:Lecture|Talk|Seminar|Colloquium|Presentation)", re.I)
#: A sentence to the reader, which no title is.
_ADDRESSES: Final = re.compile(
    r"(?:Please |Do )?(?:Join|Come|(?<=Please )(?:join|come|attend|note|consider)|(?<=Do )(?:join|come)"
    r"|You|We|Attend|This|There|The next|Our next|It is (?:our|my|a)|It gives)\b"
)


def read_by(reading: Reading, segment: Segment, text: str) -> tuple[bool, str]:
    """Whether a line says by whom, which the record is told; and what of the line may be the title, ``""`` for none."""
    text = without_kind_and_day(text)
    by = None if _ADDRESSES.match(text) else _BY.match(text)
    if by and (talk_by(text, reading.lexicon) or talk_in_series(text, reading.lexicon)):
        return False, ""  # read as a heading
    who = _WHO_ENDS.split(by.group(2))[0] if by else ""
    named = people(re.sub(r"[*_]", "", who), reading.lexicon) if by else ()
    if by is None or not named or not named[0].person.name:
        return False, ""
    if (name := named[0].person.name.en) and " " in name and not is_latin_name(name, reading.lexicon):
        return False, ""  # Learning Trees by Argmin Differentiation
    known = name is None or " " in name or name.casefold() in english().given
    if not known and not _ADDRESSED.match(who.strip(" *_")):
        return False, ""  # Harbours by Accident
    add_speakers(reading, named[:1], segment)
    reading.use(segment)
    before = by.group(1).strip(" *_")
    told = headings.heading(before, reading.lexicon)
    if told.series and not told.title:  # Rain Webinar Series - Talk by Dr. Jane Roe
        reading.record.put_pair("series_name", both_names(told.series, reading.lexicon), segment.lines, 0.7)
        return True, ""
    event = _EVENT.fullmatch(before) or by.group(1).endswith((" presented", " given"))
    return True, "" if event else before


#: What ends the name of whom a line is by: the next sentence, the day.
_WHO_ENDS: Final = re.compile(
    r"(?<=[a-z]{2})(?<!Prof)(?<!Assoc)(?<!Asst)(?<!Assist)\.\s+(?=[A-Z])|\son\s(?=[MTWFS]\w+day\b)"
    r"|(?<=\))\s(?:entitled|titled|called|on|about)\s"
)


def _may_be_one(name: Bilingual, other: Bilingual) -> bool:
    """Whether two names are in two languages and may be one person's: not 林远舟 and Ruoshui Wang."""
    if any(name.side(lang) and other.side(lang) for lang in Lang):
        return False
    zh, en = name.zh or other.zh, name.en or other.en
    return not (zh and en) or compare(zh, en) is not NameMatch.MISMATCH


def add_speakers(reading: Reading, named: tuple[Named, ...], segment: Segment) -> None:
    """Persons of a heading fill in what the labels left out; they add nobody where the labels named somebody."""
    record = reading.record
    speakers = record.people["speakers"]
    if not any(person.name for person in speakers):
        if speakers:  # known by a biography alone
            if of_another(speakers[0], named[0].person):
                return
            record.merge("speakers", 0, named[0].person, segment.lines, 0.8)
            named = named[1:]
        record.add_people("speakers", named, segment.lines, 0.8)
        reading.use(segment)
        return
    if len(named) == len(speakers) == 1 and _may_be_one(named[0].person.name, speakers[0].name):
        record.merge("speakers", 0, named[0].person, segment.lines, 0.7)
        reading.use(segment)
    for item in named:
        for at, person in enumerate(speakers):
            if any(
                a and b and same(a, b)
                for lang in Lang
                if (a := item.person.name.side(lang)) and (b := person.name.side(lang))
            ):
                record.merge("speakers", at, item.person, segment.lines, 0.7)
                reading.use(segment)
