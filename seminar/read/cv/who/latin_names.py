"""The name in Latin letters of somebody whose head has the Chinese one alone: among authors, in bold, at the foot."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.bilingual import Lang
from seminar.names.matching import NameMatch, compare
from seminar.read.cv.found import Found
from seminar.read.cv.names import ordered
from seminar.read.cv.works.venues import VENUE
from seminar.read.document import Line

#: **Yuanzhou Lin** or __Lin Yuan-zhou__; Lin Y. tells too little.
_BOLD: Final = re.compile(
    r"(?:\*\*|__)(?P<name>[A-Z][a-z]+(?:-[A-Za-z][a-z]+)?[ ][A-Z][a-z]+(?:-[A-Za-z][a-z]+)?)[*†]?(?:\*\*|__)"
)
#: © 2031 Yuanzhou Lin, at the foot of a page
_RIGHTS_OF: Final = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright)[\s\d–-]{0,14}"
    r"(?P<name>[A-Z][a-z]+(?:-[A-Za-z][a-z]+)?[ ][A-Z][a-z]+(?:-[A-Za-z][a-z]+)?)"
)
#: Yuanzhou Lin, among others: with a comma, a mark or the stop of the authors behind it
_AUTHOR: Final = re.compile(
    r"(?<![^\s,;&•\d.\])])(?P<name>[A-Z][a-z]+(?:['’-][A-Za-z][a-z]+)?[ ][A-Z][a-z]+)"
    r"(?=\s?[*†#]{0,3}(?:[,;.]|\s(?:and|&)\s))"
)
#: Lin, Yuanzhou and Wang, Ruoshui. 2031.
_AUTHOR_TURNED: Final = re.compile(
    r"(?<![^\s;&•\d.\])])(?P<family>[A-Z][a-z]+),\s(?P<given>[A-Z][a-z]+(?:['’-][A-Za-z][a-z]+)?)(?=\s?[*†#]{0,3}(?:[,;.(]|\s(?:and|&)\s))"
)
_LATIN_NAME: Final = re.compile(r"[A-Z][A-Za-z]+(?:-[A-Za-z][a-z]+)?\s[A-Z][A-Za-z]+(?:-[A-Za-z][a-z]+)?")
#: Jane M. Roe, likewise
_IN_FULL: Final = re.compile(
    r"(?<![^\s,;&•\d.\])*_])(?P<name>[A-Z][a-z]+(?:\s[A-Z]\.)?[ ][A-Z][a-z]+(?:-[A-Z][a-z]+)?)"
    r"(?=\s?[*†#_]{0,3}(?:[,;.]|\s(?:and|&)\s))"
)
#: Works by which somebody is known for the owner.
_SEVERAL: Final = 4
_LONGEST_RIGHTS: Final = 200


def name_among_authors(found: Found, lines: Sequence[Line], works: Sequence[Line], whole: str) -> None:
    """The name in Latin letters as it stands among the authors of a work, or at the foot: **Yuanzhou Lin**, A. Brandt.

    Only where the head has the Chinese name alone. ``lines`` are the source's, with the marks that set the name off;
    without any, the first author in full of the ``works`` whose name is the Chinese one. Where the CV names nobody, as
    a page under its owner's banner, it is the one who wrote most of the works.
    """
    zh = found.bilingual("name").zh
    if not found.has("name") and (own := _author_of_most(works)) is not None:
        found.pair("name", *own)
    if zh is None or found.has("name", Lang.EN):
        return
    for line in lines:
        for match in (*_BOLD.finditer(line.text[:2_000]), *_RIGHTS_OF.finditer(line.text[:_LONGEST_RIGHTS])):
            if compare(zh, match["name"]) is NameMatch.MATCH:
                found.pair("name", ordered(match["name"], whole, zh), Lang.EN, line.number)
                return
    for line in lines:
        # at the foot of a page
        bare = line.text.strip() if len(line.text) <= _LONGEST_RIGHTS else ""
        if _LATIN_NAME.fullmatch(bare) and compare(zh, bare) is NameMatch.MATCH:
            found.pair("name", ordered(bare, whole, zh), Lang.EN, line.number)
            return
    for line in works:
        for match in _AUTHOR.finditer(line.text[:2_000]):
            if compare(zh, match["name"]) is NameMatch.MATCH and ordered(match["name"], whole, zh) == match["name"]:
                found.pair("name", match["name"], Lang.EN, line.number)
                return
    for line in works:
        for match in _AUTHOR_TURNED.finditer(line.text[:2_000]):
            name = f"{match['given']} {match['family']}"
            if compare(zh, name) is NameMatch.MATCH:
                found.pair("name", name, Lang.EN, line.number)
                return


def _author_of_most(works: Sequence[Line]) -> tuple[str, Lang, int] | None:
    """The one whose name in full stands in most works, far more often than any other: with the side and its line."""
    lines: dict[str, list[int]] = {}
    for line in works:
        for name in dict.fromkeys(match["name"] for match in _IN_FULL.finditer(line.text[:2_000])):
            if not VENUE.match(name):
                lines.setdefault(name, []).append(line.number)
    first, second, *_ = sorted(lines, key=lambda name: -len(lines[name])) + [""] * 2
    times = len(lines.get(first, ()))
    if times < _SEVERAL or 2 * times < 3 * len(lines.get(second, ())):
        return None
    return first, Lang.EN, lines[first][0]
