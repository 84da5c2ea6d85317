"""Labels over remarks: notes, and how to sign up. The place, the meeting and the host they tell are the talk's."""

from __future__ import annotations

import re
from typing import Final

from seminar.language import has_han
from seminar.read import online, texts
from seminar.read.labelled.labelled_people import add_people
from seminar.read.labels.segments import Segment
from seminar.read.persons.people import people
from seminar.read.place_forms import is_place_line
from seminar.read.reading import Reading

#: What names a service in so few words says where the talk is.
_SHORT: Final = 60
#: ``invited by Jane Roe``, ``由林远舟教授邀请``
_INVITED_BY: Final = re.compile(
    r"(?:Invited|Hosted|Host(?:ing)?|Invitation)\s(?:by|from)\s(?:the\s)?(.{3,60}?)\.?$"
    r"|[由应應](.{2,20}?)邀[请請]$",
    re.IGNORECASE,
)


def notes(reading: Reading, segment: Segment, text: str) -> None:
    """Remarks; a meeting told among them is the talk's, and one told alone is no remark."""
    found = online.meeting(text, reading.lexicon)
    if found.url or (found.platform and found.id):
        reading.online(found, segment)
        if online.only_meeting(text, found):
            reading.use(segment)
            return
    if is_place_line(texts.short(text)) and not any(s.field == "venue" and s.text.strip() for s in reading.segments):
        reading.place(text, segment, 0.7)  # note: MIL 305
        reading.use(segment)
        return
    if invited := _INVITED_BY.match(texts.short(text)):
        named = people(invited[1] or invited[2], reading.lexicon)
        if len(named) == 1 and named[0].person.name and not named[0].rest:
            add_people(reading, "host", named, segment, 0.8)
            reading.use(segment)
            return
    value = reading.long_text(segment)
    have = reading.record.pair("notes")
    for side in value.sides():
        old = have.side(side.lang)
        have = have.replacing(side.lang, f"{old}\n{side.text}" if old else side.text)
        reading.record.note(f"notes.{side.lang}", segment.lines, 0.9)
    reading.record.values["notes"] = have


def registration(reading: Reading, segment: Segment, text: str) -> None:
    """Kept as a note with its label: who may come, and how to sign up; a meeting's address there is the meeting's."""
    found = online.meeting(text, reading.lexicon)
    told = len(text) < _SHORT or found.url  # a long text may name a service to sign up with
    reading.online(online.Meeting(platform=found.platform if told else "", url=found.url), segment)
    value = texts.long([span.text for span in segment.spans])
    separator = "：" if has_han(segment.label) else ": "
    have = reading.record.pair("notes")
    lang = texts.side(f"{segment.label} {value}", reading.main)
    line = f"{segment.label}{separator}{value}"
    old = have.side(lang)
    reading.record.values["notes"] = have.replacing(lang, f"{old}\n{line}" if old else line)
    reading.record.note(f"notes.{lang}", segment.lines, 0.8)
    reading.use(segment)
