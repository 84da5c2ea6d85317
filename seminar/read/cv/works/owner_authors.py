"""The authors of works as a list writes them, known by the way it writes the owner of the CV: CT Moor, Corvin Moor."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from seminar.names.matching import looks_chinese
from seminar.names.spelling import letters
from seminar.read.cv.names import PARTICLES, is_pinyin
from seminar.read.cv.works.authors import past_authors, surely_author
from seminar.read.cv.works.venues import VENUE
from seminar.read.document import Line
from seminar.read.prose_words import english

#: Places where the owner stands among authors that tell the way of a list.
_ENOUGH: Final = 2
#: Words of a name, and letters of an entry that are looked at.
_MOST_WORDS: Final = 5
_LONGEST: Final = 1_500
#: Authors of one work at most.
_MOST: Final = 100
_WORD: Final = r"(?:[^\W\d_a-z]\.(?:[\s-]?[^\W\d_a-z]\.){0,2}|[^\W\d_][\w'’-]{0,30})"
#: What parts authors, or ends them.
_BEHIND_A_NAME: Final = (
    r"(?P<sep>,\s*(?:and|&)\s+|[,;]\s+|\s+(?:and|&)\s+|(?:(?<![\s-][^\W\d_a-z])\.|:)(?=\s|$)|(?=\s?[(（|“\"])|\.?\s*$)"
)
_PIECE: Final = re.compile(rf"\s*(?P<name>{_WORD}(?:\s{_WORD}){{0,5}}?)[*†‡§#^¹²³]{{0,4}}" + _BEHIND_A_NAME)
#: Moor, Corvin T.
_TURNED: Final = re.compile(
    rf"\s*(?P<name>(?:(?:{PARTICLES})\s){{0,2}}[^\W\d_a-z][\w'’-]{{1,30}}"
    r",\s[^\W\d_a-z][\w'’-]{1,30}(?:\s(?:[^\W\d_a-z]\.|[^\W\d_a-z][\w'’-]{1,30})){0,2}?)[*†‡§#^¹²³]{0,4}"
    + _BEHIND_A_NAME
)
_OTHERS: Final = re.compile(r"\s*(?:et\s+al\b\.?|and\s+others\b)")
_INITIALS_FIRST: Final = re.compile(
    rf"[A-Z](?:-?[A-Z]){{0,2}}\s(?:(?:{PARTICLES})\s){{0,2}}"
    r"[^\W\d_a-z][\w'’-]{1,25}(?:[\s-][^\W\d_a-z][\w'’-]{1,25})?"
)
_ONE_SHORT: Final = re.compile(rf"(?P<name>{_INITIALS_FIRST.pattern})[*†‡]{{0,2}}\.\s(?=[A-Z])")
_WORDS: Final = re.compile(r"[^\W\d_][\w'’-]*")
_INITIAL: Final = re.compile(r"[^\W\d_a-z]\.?(?:-?[^\W\d_a-z]\.?){0,2}")
#: A name at the head of a line or behind another, with more, or the end of the authors, behind it
_AMONG: Final = r"(?:^|(?<=[\s,;*.])){}(?!\w)(?=\s?[*†#]{0,3}[,;.:(&|]|\s?$|\sand)"
#: Where authors may begin behind a title: after a stop, a comma or a bar
_BEHIND: Final = re.compile(r"[.?!,;|]\s+")


@dataclass(frozen=True, slots=True)
class AuthorRow:
    """How a list writes authors; ``family`` is the owner's name in plain letters.

    ``short`` where initials come first, CT Moor; ``turned`` where the family name does, Moor, Corvin;
    ``dotted`` where initials tell authors by themselves, Moor, C. T.
    """

    family: str
    short: bool = False
    turned: bool = False
    dotted: bool = False

    def past(self, text: str) -> int:
        """Where the authors at the head of an entry end, the owner among them; 0 where it begins with none."""
        if self.dotted:
            end = past_authors(text[:_LONGEST])
            return end if any(letters(word) == self.family for word in _WORDS.findall(text[:end])) else 0
        at, owned, text = 0, False, text[:_LONGEST]
        last = (0, "")
        for _ in range(_MOST):
            if others := _OTHERS.match(text, at):
                return others.end() if owned else 0
            piece = (_TURNED.match(text, at) if self.turned else None) or _PIECE.match(text, at)
            if piece is None or not self._is_name(piece["name"]):
                break
            owned = owned or self._is_owner(piece["name"])
            if piece["sep"][:1] not in {",", ";"} and piece["sep"].strip() not in {"and", "&"}:
                return piece.start("sep") if owned else 0
            last, at = (piece.start("name"), piece["name"]), piece.end()
        if not owned:
            return 0
        # behind a comma, two or three words in capitals are a title where the next are a journal
        title = last[0] > 0 and VENUE.match(text[at:]) and not (self._is_owner(last[1]) or _is_surely_name(last[1]))
        return last[0] if title else at

    def past_one(self, text: str) -> int:
        """Where a lone author with initials first ends, in a list that writes all so: L Moor. Salt Roads."""
        one = _ONE_SHORT.match(text) if self.short else None
        return one.end("name") if one and not any(_is_common(word) for word in one["name"].split()[1:]) else 0

    def start(self, text: str) -> int:
        """Where authors begin behind a title; 0 where none do."""
        return next(
            (gap.end() for gap in _BEHIND.finditer(text[:_LONGEST], 8) if self.past(text[gap.end() :])),
            0,
        )

    def is_row(self, text: str) -> bool:
        """Whether a line holds authors alone, the owner among them."""
        bare = text.strip()
        at = self.past(bare)
        return at > 0 and not bare[at:].strip(" .,;*")

    def _is_owner(self, name: str) -> bool:
        return letters(name.partition(",")[0].rstrip(".").split()[-1]) == self.family

    def _is_name(self, name: str) -> bool:
        if "," in name:
            return not any(_is_common(word) for word in name.replace(",", " ").split()) or self._is_owner(name)
        if self.short:
            return _INITIALS_FIRST.fullmatch(name) is not None
        words = name.rstrip(".").split()
        if not 1 < len(words) <= _MOST_WORDS or not all(_is_part(word) for word in words) or _is_small(words[-1]):
            return False
        return self._is_owner(name) or is_pinyin(name) or not any(_is_common(word) for word in words)


def _is_surely_name(name: str) -> bool:
    return surely_author(name) or is_pinyin(name) or looks_chinese(name)


def _is_part(word: str) -> bool:
    return word[0].isupper() or word.lower() in english().particles


def _is_small(word: str) -> bool:
    return not word[0].isupper() or _INITIAL.fullmatch(word) is not None


def _is_common(word: str) -> bool:
    """Whether a word is one of titles and houses, and no name."""
    low, words = word.strip(".").lower(), english()
    if len(low) < 2 or low in words.given or low in words.also_surnames or low in words.particles:
        return False
    return low in words.title_words or low in words.not_names or low in words.institutions or low in words.events


def author_row(owner: str | None, lines: Sequence[Line]) -> AuthorRow | None:
    """How the lines of a list write their authors, where they have the owner's name in full or behind initials."""
    words = owner.split() if owner else []
    family = letters(words[-1]) if len(words) > 1 else ""
    if len(family) < _ENOUGH or not words[0][:1].isalpha():
        return None
    first, given, last = re.escape(words[0][0]), re.escape(words[0]), re.escape(words[-1])
    whole = "\n".join(line.text for line in lines)
    ways = {
        "short": rf"(?i:{first})[A-Z]?\s{last}",
        "full": rf"{given}\s(?:\S{{1,12}}\s)?{last}",
        "turned": rf"{last},\s{given}",
        "dotted": rf"(?:(?i:{last}),?\s{first}(?:\.|[A-Z]{{0,2}}\b)|{first}\.(?:[\s-]?[A-Z]\.){{0,2}}\s{last}\b)",
    }
    counted = {way: len(re.findall(_AMONG.replace("{}", form), whole, re.M)) for way, form in ways.items()}
    usual = max(counted, key=lambda way: counted[way])
    if counted[usual] < _ENOUGH:
        return None
    return AuthorRow(family, short=usual == "short", turned=usual == "turned", dotted=usual == "dotted")
