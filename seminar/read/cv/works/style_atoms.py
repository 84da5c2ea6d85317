"""The smallest pieces that an entry of a list of works may be parted into, and what parts them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from seminar.read.prose_words import english

#: What parts the pieces of a reference, each sign with the room round it; several in a row are one.
_PARTS: Final = re.compile(
    r"\n"
    r"|[,.]?[ ]?[(（](?=(?:joint(?:ly)?\s)?(?:work\s)?with\s)"
    r"|(?:(?<=[\s.,;])|(?<=\())(?:joint(?:ly)?\s)?(?:work\s)?(?:[Ww]ith|by|By)\s(?=[A-ZÀ-Þ][\w.'’-]{0,20}[ ][A-ZÀ-Þ])"
    r"|\s[–—-]{1,2}\s|—|\s//?\s|\s{0,4}[|｜·•]\s{0,4}|\s[\u0180-\u02ff\ue000-\uf8ff]\s|[ \t]{3,200}"
    r"|[“”„«»]|(?:(?<=\s)|^)[\"‘'](?=\S)|[\"’'](?=[\s,.;)]|$)|\*{1,2}|`|(?:(?<=\s)|^)_(?=\S)|(?<=\S)_(?=[\s,.]|$)"
    r"|[(（)）\[\]【】]|(?:^|(?<=\n))(?:19|20)\d\d[.:,]?\s+"
    r"|(?:(?<=\s(?:19|20)\d\d)|(?<=[A-Z](?:19|20)\d\d)|(?<=[A-Z]['’]\d\d)|(?<=^[A-Z]{3})|(?<=^[A-Z]{4})|(?<=^[A-Z]{5})"
    r"|(?<=^[A-Z]{6}))\s(?=[A-Z“\"\[])"
    r"|[,;:](?=\s|$)|[,;:，；：。．](?=[A-Z一-鿿])|[。．]|\.(?=\s|$)|[?？!！](?=\s[A-Z(]|$)"
)
_SHORT_WORD: Final = re.compile(r"(?<![^\W\d_])([^\W\d_]+)$")
#: The kinds of what parts pieces, by a letter, and the signs of each.
_KINDS: Final = (
    *(("“", "“„«"), ("”", "”»"), ("*", "*"), ("_", "_"), ("[", "[【"), ("]", "]】"), ("w", "wWbBj"), ("n", "\n")),
    *(("|", "|｜·•"), ("-", "–—-"), ("/", "/"), (";", ";；"), ("(", "(（"), (")", ")）"), ("~", "~"), (":", ":：")),
    *((".", ".。．?？!！"), (",", ",，")),
)
#: Pieces of an entry at most; what is left over stays in the last one.
_MOST: Final = 60


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece from ``start`` to ``end`` of its entry.

    ``before`` and ``after`` have a letter for each kind of sign there, ``^`` and ``$`` for the ends of the entry.
    """

    text: str
    start: int
    end: int
    before: str
    after: str


def atoms(text: str) -> tuple[Atom, ...]:
    """The pieces of an entry: ``Roe, J. Salt roads. Tides`` has "Roe", "J", "Salt roads" and "Tides"."""
    found: list[Atom] = []
    at, before = 0, "^"
    signs = ""
    for part in _PARTS.finditer(text):
        if part[0] == "." and _is_short(text[max(0, part.start() - 20) : part.start()]):
            continue
        piece = text[at : part.start()]
        if piece.strip():
            found.append(_atom(text, at, part.start(), before))
            before, signs = "", ""
            if len(found) >= _MOST:
                break
        signs += _sign(text, part)
        before = _kinds(signs) if found else "^"
        at = part.end()
    if text[at:].strip() and len(found) < _MOST:
        found.append(_atom(text, at, len(text), before))
    behind = [*(each.before for each in found[1:]), "$"][: len(found)]
    return tuple(
        Atom(each.text, each.start, each.end, each.before, after) for each, after in zip(found, behind, strict=True)
    )


def _sign(text: str, part: re.Match[str]) -> str:
    """A parting as one of the signs of :data:`_KINDS`: marks of letters and quotes tell whether they open or close."""
    sign = part[0]
    if sign[0] in "\"'‘*_`":
        opens = text[part.end() : part.end() + 1].strip() and not text[: part.start()][-1:].strip(" \n([")
        return ("“" if opens else "”") if sign[0] in "\"'‘" else "*" if opens else "_"
    if sign.strip() and not sign.strip().isascii() and sign.strip().isalpha():
        return "|"  # the letter of an icon
    if sign.strip() or "\n" in sign:
        return sign
    return "|" if len(sign) > 1 else "~"


def _atom(text: str, start: int, end: int, before: str) -> Atom:
    piece = text[start:end]
    own = piece.strip()
    begin = start + piece.index(own)
    return Atom(own, begin, begin + len(own), before, "")


def _kinds(signs: str) -> str:
    return "".join(kind for kind, among in _KINDS if any(sign in among for sign in signs)) or ","


def _is_short(before: str) -> bool:
    """Whether a stop behind this text ends a word in short, or an initial amid a name, and no sentence."""
    word = _SHORT_WORD.search(before)
    if word is None:
        return False
    return word[1].lower() in english().abbreviations and len(word[1]) > 1
