"""Which of the addresses of a CV is its owner's: the one with the letters of the name; and the number beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from seminar.names.spelling import letters, spellings
from seminar.names.surnames import COMPOUND, surname_readings
from seminar.read.cv.contact import emails_in
from seminar.read.cv.found import Found
from seminar.read.document import Line

#: A family name that may stand anywhere in an address, and not only at its ends, has at least as many letters.
_LONG: Final = 4
#: Words of a name that may end with two surnames, the first of which is in the address.
_TWO_SURNAMES: Final = 3
#: Lines next to the address in which a number without a label is the owner's.
_BESIDE: Final = 2
_LONGEST: Final = 2_000
#: Lines round the address that are of one side bar, and letters of what stands alone there
_SIDE_BAR: Final = 20
_SHORT: Final = 60
#: janeroe.example, +44 161 496 0185
_SITE: Final = re.compile(r"(?:https?://)?[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){1,4}/?")
_OF_A_LAND: Final = re.compile(r"\+\d{1,3}[\s.()-]{0,2}\d[\d\s.()-]{6,16}\d")
_APART: Final = re.compile(r"\s*[|｜·•,，;；]\s*|\s{2,}|\t")
#: 电话 0731-5550 0188: a label without a colon
_LABEL: Final = re.compile(r"^(?:tel|phone|mobile|cell|电话|電話|手机)[.:：]?\s*", re.I)
#: 0161 496 0185, 215-555-0149, 212.555.0101
_NUMBER: Final = re.compile(r"0\d{2,4}[\s-]\d{3,4}[\s-]\d{3,4}|\d{3}([-.\s])\d{3}\1\d{4}")


def fits(address: str, zh: str | None, en: str | None) -> bool:
    """Whether the letters of an address are those of a name: jroe@, roe.jane@; shenrs@ for 沈若水."""
    user = re.sub(r"[^a-z]", "", address.partition("@")[0].lower())
    families: set[str] = set()
    if en and len(words := en.split()) > 1:
        families = {letters(words[-1]), *(letters(part) for part in words[-1].split("-"))}
        if len(words) == _TWO_SURNAMES and len(words[1]) >= _LONG and user.startswith(letters(words[0][0] + words[1])):
            return True  # mmoor@ for Maria Moor Valdes
    if zh:
        family = zh[:2] if zh[:2] in COMPOUND and len(zh) > 2 else zh[:1]
        families |= set(spellings(surname_readings(family)))
    return any(_holds(user, family) for family in families if len(family) > 1)


def _holds(user: str, family: str) -> bool:
    return user.startswith(family) or user.endswith(family) or (len(family) >= _LONG and family in user)


def own_address(found: Found, top: Iterable[Line], elsewhere: Sequence[Line]) -> None:
    """The owner's address and number, where the head (``top``) gives none or somebody else's.

    Another address than the first one of the head counts only if it fits the name and the first one does not.
    """
    name = found.bilingual("name")
    known = found.plain.get("email")
    if name and (known is None or not fits(known, name.zh, name.en)):
        own = _first_that_fits([*top, *elsewhere], name.zh, name.en)
        if own is not None:
            found.plain["email"], found.lines["email"] = own[0], (own[1],)
            _alone_beside(found, elsewhere)
    if "email" in found.plain and "phone" not in found.plain:
        _number_beside(found, [*top, *elsewhere])


def _alone_beside(found: Found, lines: Sequence[Line]) -> None:
    """The page and the number of a side bar that stand alone on lines near the address, among lines of a list."""
    at = found.lines["email"][0]
    near = [line for line in lines if abs(line.number - at) <= _SIDE_BAR and len(line.text.strip()) <= _SHORT]
    for line in near:
        text = line.text.strip()
        if _SITE.fullmatch(text) and not emails_in(text) and fits(f"{text.partition('.')[0]}@", *_sides(found)):
            found.text("homepage", text, line.number)
        elif _OF_A_LAND.fullmatch(text):
            found.text("phone", text, line.number)


def _sides(found: Found) -> tuple[str | None, str | None]:
    name = found.bilingual("name")
    return name.zh, name.en


def _first_that_fits(lines: Sequence[Line], zh: str | None, en: str | None) -> tuple[str, int] | None:
    for line in lines:
        for address in emails_in(f"{line.label or ''} {line.text[:_LONGEST]}"):
            if fits(address, zh, en):
                return address, line.number
    return None


def _number_beside(found: Found, lines: Sequence[Line]) -> None:
    """A telephone number without a label, on the line of the address or next to it."""
    at = found.lines["email"][0]
    near = [line for line in lines if abs(line.number - at) <= _BESIDE and line.label is None]
    for line in sorted(near, key=lambda each: abs(each.number - at)):
        for piece in _APART.split(line.text[:_LONGEST].strip()):
            number = _LABEL.sub("", piece.strip())
            if _NUMBER.fullmatch(number):
                found.text("phone", number, line.number)
