"""Houses told with their name in short: ICFO – Institut de Ciències Fotòniques, Northfield Institute (NI)."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from seminar.read.cv.degrees import CAMPUS, DEGREE, INSTITUTION

#: ICFO – Institut de Ciències Fotòniques
_SHORT_HOUSE: Final = re.compile(r"(?<![^\W_])(?P<short>[A-Z]{3,8})\s[–—-]\s(?P<name>[A-ZÀ-Þ][^,;|()\t]{4,80})")
#: Northfield Institute of Technology (NIT)
_SHORT_BEHIND: Final = re.compile(r"(?P<name>[A-ZÀ-Þ][^|;()\t]{8,160}?)\s?\((?P<short>[A-Z]{3,10})\)")
_LONGEST_SHORT: Final = 6
#: Lands and marks in brackets behind a house.
_NO_SHORT: Final = frozenset(("USA", "UAE", "PRC", "GPA", "CGPA", "HONS", "USSR", "GDR", "FRG", "UK"))
_HOUSE_ALONE: Final = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’-]+\s){0,3}(?:University|Institute|Institut|College|Academy|School|Polytechnic|Universit\w+)"
    r"(?:\s(?:of|de|for)\s[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){0,2})?"
)
#: Stand for the dash between both, and for the brackets round the short one.
_JOINED, _OPENED, _CLOSED = "\1", "\2", "\3"
#: Stand for the dash or hyphen before a campus.
_DASHED, _HYPHENED = "\4", "\5"
#: Stands between the letters of a name in short that would be read as a degree.
_WITHIN: Final = "\6"
_READ: Final = str.maketrans(
    {_WITHIN: "", _JOINED: " – ", _OPENED: " (", _CLOSED: ")", _DASHED: " – ", _HYPHENED: " - "}
)
#: University of Texas - Havn: a dash before the campus
_CAMPUS_BEHIND: Final = re.compile(rf"\b(?P<house>{CAMPUS.pattern[1:-1]})\s(?P<dash>[–-])\s(?=[A-Z][a-z])")


def as_one_campus(text: str) -> str:
    """A line with the dash between a university and its campus marked: University of Texas - Havn."""
    return _CAMPUS_BEHIND.sub(lambda told: told["house"] + (_HYPHENED if told["dash"] == "-" else _DASHED), text)


def as_one_name(text: str) -> str:
    """A line with what parts a house and its name in short marked, so that it parts no facts there."""
    return _SHORT_BEHIND.sub(_with_short, _SHORT_HOUSE.sub(_joined_house, as_one_campus(text)))


def as_written(name: str) -> str:
    """A name with the marks of :func:`as_one_name` read again."""
    return name.translate(_READ)


def _joined_house(told: re.Match[str]) -> str:
    short, name = told["short"], told["name"]
    if DEGREE.fullmatch(short) or INSTITUTION.search(name) is None or not _stands_for(short, name):
        return told[0]
    return f"{short}{_JOINED}{name}"


def _with_short(told: re.Match[str]) -> str:
    name, short = told["name"], told["short"]
    if DEGREE.fullmatch(short) and INSTITUTION.search(name) and _is_initials(short, name):
        return f"{name}{_OPENED}{_WITHIN.join(short)}{_CLOSED} | "
    if (
        INSTITUTION.search(name) is None
        or DEGREE.fullmatch(short)
        or not (_shortens(short, name) or _is_called(short, name))
    ):
        return told[0]
    # a town may follow without a comma
    return f"{name}{_OPENED}{short}{_CLOSED} | "


def _is_initials(short: str, name: str) -> bool:
    """Whether a name in short that looks like a degree is the initials of a house: Northland Academy of Ice (NAI)."""
    house = name.rpartition(",")[2]
    first = [word[0] for word in house.split() if word[0].isupper()]
    left = iter(first)
    return first[:1] == [short[0]] and all(letter in left for letter in short) and DEGREE.search(house) is None


def is_short_of(short: str, name: str) -> bool:
    """Whether a name in short is the initials of a house told in full: ``UNH``, University of Northland, Havn."""
    first = [word[0] for word in re.split(r"[\s,-]+", name.removeprefix("The ")) if word[:1].isupper()]
    return len(short) > 2 and short == "".join(first)


def _is_called(short: str, name: str) -> bool:
    """Whether a house alone stands before a name in short that is of another language: Royal Institute of Ice (KIF)."""
    house = name.rpartition(",")[2].strip()
    return short not in _NO_SHORT and len(short) <= _LONGEST_SHORT and _HOUSE_ALONE.fullmatch(house) is not None


def _shortens(short: str, text: str) -> bool:
    """Whether a name in short stands for the end of a text: of "PhD in Tides, Northfield Institute" for the house."""
    words = text.split()
    names = (" ".join(words[at:]) for at in range(len(words)))
    return any(INSTITUTION.search(name) and _stands_for(short, name) for name in names)


def _stands_for(short: str, name: str) -> bool:
    """Whether the letters of a name in short come in the name, the first one first: ICFO, Institut de Ciències …."""
    told = "".join(letter for letter in unicodedata.normalize("NFD", name.upper()) if letter.isalpha())
    if not told.startswith(short[0]):
        return False
    left = iter(told)
    return all(letter in left for letter in short)
