"""Authors as the forms of foundations have them, each up to a semicolon: 林远舟(#); 王若水(*); 盐路与海冰, 云溪学报."""

from __future__ import annotations

import re
from typing import Final

_MARKS: Final = r"(?:\s?[(（][#*＃＊†,，]{1,5}[)）]|[#*＃＊†]){0,3}"
_HAN: Final = re.compile(rf"(?P<han>[一-鿿]{{2,4}}|[一-鿿]{{1,6}}·[一-鿿]{{1,6}})\s?{_MARKS}")
#: Lin, Yuanzhou(#)
_TURNED: Final = re.compile(
    rf"(?P<family>[A-Z][\w'’-]{{1,30}}),\s?(?P<given>[A-Z])[\w'’.-]{{0,30}}(?:\s[A-Z][\w'’.-]{{0,20}}){{0,2}}\s?{_MARKS}"
)
#: Yuanzhou Lin(*)
_FULL: Final = re.compile(
    rf"(?P<given>[A-Z])[\w'’.-]{{0,30}}(?:\s[A-Z][\w'’.-]{{0,20}}){{0,2}}\s(?P<family>[A-Z][\w'’-]{{1,30}})\s?{_MARKS}"
)
_BETWEEN: Final = re.compile(r"\s{0,4}[;；]\s{0,4}")
_MARKED: Final = re.compile(r"[(（][#*＃＊†]")
#: Authors that tell the form; one with such a mark in brackets is enough.
_ENOUGH: Final = 2
#: Lin, Yuanzhou; Yuanzhou Lin
_IN_FULL: Final = re.compile(r"[a-z],?\s(?:[A-Z][\w'’.-]*\s)?[A-Z][a-z]")
_LONGEST: Final = 2_000


def with_usual_authors(text: str) -> str:
    """A reference whose authors end with semicolons, with these in the usual form; any other as it stands.

    ``Lin, Yuanzhou(#); Roe, Jane(*); Salt roads, Tides`` is ``Lin, Y., Roe, J. Salt roads, Tides``.
    """
    if not (";" in text[:80] or "；" in text[:80]) or len(text) > _LONGEST:
        return text
    pieces = _BETWEEN.split(text)
    names: list[str] = []
    for piece in pieces[:-1]:
        if (name := _usual(piece)) is None:
            break
        names.append(name)
    rest = "; ".join(pieces[len(names) :])
    marked = any(map(_MARKED.search, pieces[: len(names)]))
    # Roe, J.; Brandt, C. P.: with initials alone they are read as they stand
    full = sum(
        _HAN.fullmatch(piece) is not None or _IN_FULL.search(piece) is not None for piece in pieces[: len(names)]
    )
    if not names or not (marked or (full == len(names) and len(names) >= _ENOUGH)):
        return text
    latin = names[-1].endswith(".")
    return f"{', '.join(names)}{' ' if latin else '. '}{rest}"


def _usual(piece: str) -> str | None:
    """An author as references have one, ``Lin, Y.`` or 林远舟; ``None`` for what is no name."""
    if han := _HAN.fullmatch(piece):
        return han["han"]
    name = _TURNED.fullmatch(piece) or _FULL.fullmatch(piece)
    return f"{name['family']}, {name['given']}." if name else None
