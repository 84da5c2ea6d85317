"""Reading what no label says: running text, mail-like headers and centred stacks, in English and Chinese.

Candidates only: the reader decides what becomes of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Generic, TypeVar

from seminar.bilingual import Bilingual
from seminar.dates import When
from seminar.language import has_han
from seminar.model import Person
from seminar.read.document import Line
from seminar.read.labels.units import Unit, units
from seminar.read.lexicon import Lexicon
from seminar.read.prose import chinese, chinese_places
from seminar.read.prose.names import ordinary
from seminar.read.prose.people import SPEAKS, Figure, figures, mentions
from seminar.read.prose.places import HELD, masks, numbered, places
from seminar.read.prose.titles import TITLED, titles
from seminar.read.prose.when import moments

T = TypeVar("T")

_HOSTS = 3.0
_TITLED_ZH = 6.0


@dataclass(frozen=True, slots=True)
class Guess(Generic[T]):
    """One candidate: the value, the source lines it came from (from 1), how sure it is (0–1).

    Guesses of one ``group`` were named together: two speakers of one talk.
    """

    value: T
    lines: tuple[int, ...]
    confidence: float
    group: int = 0


@dataclass(frozen=True, slots=True)
class Prose:
    """What running text says of a talk: candidates, best first; empty where nothing was said clearly enough."""

    speakers: tuple[Guess[Person], ...] = ()
    venues: tuple[Guess[Bilingual], ...] = ()
    when: tuple[Guess[When], ...] = ()
    hosts: tuple[Guess[Person], ...] = ()
    titles: tuple[Guess[Bilingual], ...] = ()

    @property
    def cast(self) -> tuple[Guess[Person], ...]:
        """The speakers named together with the best one, in the order of the text."""
        together = (guess for guess in self.speakers if guess.group == self.speakers[0].group)
        return tuple(sorted(together, key=lambda guess: guess.lines[:1]))


def find_in_prose(
    lines: Sequence[Line], *, reference: datetime, timezone: str, lexicon: Lexicon | None = None
) -> Prose:
    """The candidates in the lines. ``reference`` (aware) dates words like "Thursday"; ``timezone`` is an IANA name."""
    return _found(tuple(lines), reference, timezone, lexicon or Lexicon.load())


@lru_cache(maxsize=2)  # the talks of one page share the text around their rows
def _found(lines: tuple[Line, ...], reference: datetime, timezone: str, lexicon: Lexicon) -> Prose:
    parts = units(lines)
    plain = ordinary("\n".join(unit.text for unit in parts))
    found = venues = places(parts)
    people = figures(mentions(parts, plain, masks(venues)), parts, lexicon)
    if any(has_han(unit.text) for unit in parts):
        venues = sorted([*venues, *chinese_places.places(parts, lexicon)], key=lambda place: -place.points)
        people = sorted([*people, *chinese.people(parts, lexicon)], key=lambda figure: -figure.speaks)
    speakers = [figure for figure in people if figure.speaks >= SPEAKS and figure.hosts < SPEAKS]
    venues = [place for place in venues if not _works_there(place.text, speakers)]
    hosts = sorted((figure for figure in people if figure.hosts >= _HOSTS), key=lambda figure: -figure.hosts)
    return Prose(
        tuple(Guess(one.person, one.lines, one.confidence, one.chain) for one in speakers),
        tuple(Guess(_sided(one.text), one.lines, one.confidence) for one in venues if one.points >= HELD),
        tuple(
            Guess(one.when, one.lines, one.confidence)
            for one in moments(parts, reference=reference, timezone=timezone, rooms=numbered(found))
            if one.points > 0
        ),
        tuple(Guess(one.person, one.lines, min(1.0, one.hosts / 6)) for one in hosts),
        _titles(parts, speakers[0] if speakers else None, lexicon),
    )


def _works_there(place: str, speakers: Sequence[Figure]) -> bool:
    """Whether a place without a room is where a speaker comes from."""
    pairs = [pair for one in speakers for pair in (one.person.affiliation, one.person.department)]
    return not re.search(r"\d", place) and any(place == side.text for pair in pairs for side in pair.sides())


def _sided(text: str) -> Bilingual:
    return Bilingual(zh=text) if has_han(text) else Bilingual(en=text)


def _titles(parts: Sequence[Unit], speaker: Figure | None, lexicon: Lexicon) -> tuple[Guess[Bilingual], ...]:
    english = [(one.points, Guess(_sided(one.text), one.lines, one.confidence)) for one in titles(parts, speaker)]
    told = [
        (points, Guess(_sided(text), lines, round(min(1.0, points / _TITLED_ZH), 2)))
        for text, lines, points in chinese_places.titles(parts, lexicon)
    ]
    ranked = sorted([*english, *told], key=lambda pair: -pair[0])
    return tuple(guess for points, guess in ranked if points >= TITLED)
