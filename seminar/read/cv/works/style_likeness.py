"""How much a piece of a reference is like the words of a title, and how much like authors or where it appeared."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from seminar.names.spelling import letters
from seminar.read.cv.names import is_pinyin
from seminar.read.cv.vocabulary import cv_words
from seminar.read.cv.works.venues import VENUE
from seminar.read.prose_words import english

_WORD: Final = re.compile(r"[^\W\d_一-鿿][\w'’-]*|[一-鿿]")
_CONTENT: Final = re.compile(r"[a-zà-ÿ]{4,}")
_ADDRESS: Final = re.compile(r"https?:|www\.|doi\b|\b10\.\d{4}|arXiv|\b\d{4}\.\d{4,5}\b", re.I)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_FIGURES: Final = re.compile(r"\d")
#: What the name of a journal, of a meeting or of a house has, and a title seldom
_HOUSE: Final = re.compile(
    r"\b(?:Journal|Proceedings|Proc|Conference|Workshop|Symposium|Transactions|Trans|Letters|Lett|Reviews?|Rev|Annals|Bulletin"
    r"|Press|Springer|Elsevier|Wiley|Nature|Science|Physical|Phys|IEEE|ACM|J|Int|Acta|Zeitschrift|University|Quarterly"
    r"|Publishers?|Archiv|Archives|Preprint|Lecture Notes|Magazine|Notices|Advances)\b\.?"
)
_STATE: Final = re.compile(
    r"\b(?:submitted|to\sappear|in\spress|forthcoming|accepted|under\sreview|in\spreparation|preprint|revision|oral|spotlight"
    r"|published|draft|pdf|slides|code|video|poster|link|paper|project\spage|bibtex|abstract|award)\b",
    re.I,
)
_ZH_HOUSE: Final = re.compile(r"学报|學報|期刊|出版社|杂志|雜誌|大学|大學|会议|學刊|学刊|第\d|研究院|通讯$")
#: Lin, Y; J. Q. Roe; A: letters that stand for given names
_INITIALS: Final = re.compile(r"(?<![^\W\d_])[A-ZÀ-Þ](?![^\W\d_'’])")
_LONG: Final = 45
_MOST_OF_NAME: Final = 5
_SEVERAL: Final = 3


@dataclass(frozen=True, slots=True)
class Likeness:
    """``title`` and ``other``, each from -1 to 1; ``words`` is how much the piece weighs."""

    title: float
    other: float
    words: int


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """What the entries of a list have in common: ``often`` and ``mostly`` are pieces of several and of most of them.

    ``family`` is the owner's name in plain letters.
    """

    often: frozenset[str]
    mostly: frozenset[str]
    family: str

    def likeness(self, text: str) -> Likeness:
        """What one piece is like."""
        words = _WORD.findall(text)
        weight = max(1, min(len(words), 25))
        if not words or _ADDRESS.search(text):
            return Likeness(-0.3 if not words else -1.0, 0.9, weight)
        name, venue = self._name(text, words), _venue(text, words)
        title = _title(text, words)
        key = _key(text)
        if key in self.mostly or (key in self.often and len(words) > 1):
            title, venue = min(title, 0.1), max(venue, 0.8)
        other = max(name, venue)
        return Likeness(2 * title - 1, 2 * other - 1, weight)

    def _name(self, text: str, words: list[str]) -> float:
        """From 0 to 1: how surely a piece is a name, or one half of a name."""
        if "一" <= words[0] <= "鿿":
            return 0.9 if 2 <= len(words) <= 4 and len("".join(words)) == len(text.strip("*#†")) else 0.05
        if len(words) > _MOST_OF_NAME:
            return 0.05
        if any(letters(word) == self.family for word in words) and self.family:
            return 1.0
        if any(_CONTENT.fullmatch(word) for word in words):
            return 0.05
        bare = [word for word in words if len(word) > 1]
        if any(not word[0].isupper() and word not in english().particles for word in bare):
            return 0.1
        initials = len(_INITIALS.findall(text))
        if initials and len(bare) <= 3:
            return 0.95 if not any(map(_is_common, bare)) else 0.4
        if any(word.lower() in english().given for word in bare) or is_pinyin(" ".join(bare)):
            return 0.95
        if any(map(_is_common, bare)):
            return 0.15
        return (0.6, 0.6, 0.75, 0.7, 0.5, 0.3)[min(len(bare), 5)]


def _venue(text: str, words: list[str]) -> float:
    """From 0 to 1: how surely a piece tells where and when a work appeared, or its state."""
    small = sum(_CONTENT.fullmatch(word) is not None and word not in cv_words().venue_words for word in words)
    house = _HOUSE.search(text) is not None or _ZH_HOUSE.search(text) is not None
    figures = _FIGURES.search(text) is not None
    if small > 1 or len(words) > 14:
        return 0.3 if house and figures else 0.1
    told = house or VENUE.match(text) is not None or _STATE.search(text) is not None
    if _YEAR.search(text) and len(words) <= 8:
        return 0.95 if not small else 0.6
    if told:
        return 0.9 if not small else 0.55
    if figures:
        return 0.8 if len(words) <= 3 else 0.5
    return 0.45 if not small else 0.2


def _title(text: str, words: list[str]) -> float:
    """From 0 to 1: how much a piece is like the words of a title."""
    if "一" <= words[0] <= "鿿":
        return 0.9 if len(words) > 5 and not _ZH_HOUSE.search(text) else 0.2
    content = sum(_CONTENT.fullmatch(word) is not None and word not in cv_words().venue_words for word in words)
    common = sum(map(_is_common, words))
    if len(words) > _LONG:
        return 0.2
    if content > 1:
        found = 0.95
    elif content or common > 1:
        found = 0.8
    else:
        found = 0.6 if common else 0.5 if len(words) > 2 else 0.35
    if _YEAR.search(text) and len(words) < 8:
        found -= 0.35
    if _HOUSE.search(text) and content < 2:
        found -= 0.2
    return max(found, 0.0)


def _is_common(word: str) -> bool:
    """Whether a word is one of titles and houses, and no name."""
    low, known = word.strip(".").lower(), english()
    if len(low) < 2 or low in known.given or low in known.also_surnames or low in known.particles:
        return False
    return low in known.title_words or low in known.not_names or low in known.institutions or low in known.events


def _key(text: str) -> str:
    return re.sub(r"[\W\d_]+", "", text.casefold())


def acquaintance(entries: Iterable[Iterable[str]], owner: str | None) -> Acquaintance:
    """What the pieces of several entries have in common; a piece counts once for each entry."""
    pieces = [{_key(piece) for piece in entry} for entry in entries]
    counted = Counter(key for entry in pieces for key in entry if key)
    family = letters(owner.split()[-1]) if owner else ""
    most = max(_SEVERAL, len(pieces) / 2)
    often, mostly = ({key for key, times in counted.items() if times >= least} for least in (2, most))
    return Acquaintance(frozenset(often), frozenset(mostly), family)
