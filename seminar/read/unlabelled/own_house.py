"""A place told with the letters of the university it is in: ``Rain House 207 (NLU)`` on a board of that university."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Lang
from seminar.read.reading import Reading

#: A room with a number, and letters behind it.
_LETTERS_BEHIND: Final = re.compile(r"(?P<place>\S.{3,70}\S)(?:,\s|\s\(|\s)(?P<letters>[A-Z]{3,5})\)?")
#: Words of a name that give no letter.
_SMALL: Final = frozenset(("of", "the", "and", "at", "for", "in"))


def left_out(reading: Reading) -> None:
    """Takes the letters of the house away from its own room, where the notice says whose letters they are."""
    record = reading.record
    if any(segment.structured and segment.field == "venue" for segment in reading.segments):
        return  # the place of a record is told whole: Room 102, NLU
    place = record.pair("venue").en or ""
    told = _LETTERS_BEHIND.fullmatch(place)
    room = told["place"].rstrip(",").rpartition(",")[2] if told is not None else ""
    if told is None or not any(map(str.isdigit, room)) or not _is_own(reading, told["letters"]):
        return
    record.values["venue"] = record.pair("venue").replacing(Lang.EN, told["place"].rstrip(","))


def _is_own(reading: Reading, letters: str) -> bool:
    """Whether letters are those of an address, of where somebody works, or behind another name as well."""
    host = re.compile(rf"[@.]{letters.lower()}\.(?:edu|ac|org)\b", re.IGNORECASE)
    beside = re.compile(rf"[a-z],\s{letters}(?=\s*$|[,;)])")
    lines = [segment.text[:400] for segment in reading.segments]
    if any(host.search(line) or beside.search(line) for line in lines):
        return True
    houses = [
        side.text
        for group in ("speakers", "hosts", "contacts")
        for person in reading.record.people[group]
        for side in person.affiliation.sides()
    ]
    return any(_initials(house).startswith(letters) or house == letters for house in houses) or any(
        _initials(line) in (letters, letters[:-1]) for line in lines if 2 <= len(line.split()) <= len(letters) + 2
    )


def _initials(name: str) -> str:
    words = [word for word in re.split(r"[\s-]+", name) if word and word.lower() not in _SMALL]
    return "".join(word[0] for word in words if word[0].isupper())
