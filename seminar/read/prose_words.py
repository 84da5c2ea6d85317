"""The words by which running text is read: data in ``locales/*/prose.toml``, one file per language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from seminar.read.lexicon import Lexicon
from seminar.resources import locales


def any_of(phrases: Iterable[str]) -> str:
    """A regular expression for one of the phrases, the longest first, blanks as wide as the source has them."""
    ordered = sorted(phrases, key=len, reverse=True)
    return "(?:" + "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in ordered) + ")"


def _load(locale: str) -> Mapping[str, Any]:
    with (locales() / locale / "prose.toml").open("rb") as source:
        return tomllib.load(source)


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class English:
    """The English words, as sets of lower-case words and compiled phrases."""

    honorifics: frozenset[str]
    ranks: frozenset[str]
    ranks_or_roles: frozenset[str]
    grades: frozenset[str]
    callings: frozenset[str]
    institutions: frozenset[str]
    buildings: frozenset[str]
    rooms: frozenset[str]
    soft_buildings: frozenset[str]
    foreign_places: frozenset[str]
    inner_rooms: frozenset[str]
    place_leads: frozenset[str]
    not_places: frozenset[str]
    events: frozenset[str]
    not_names: frozenset[str]
    also_surnames: frozenset[str]
    chinese_surnames: frozenset[str]
    particles: frozenset[str]
    suffixes: frozenset[str]
    given: frozenset[str]
    family: frozenset[str]
    beside: frozenset[str]
    abbreviations: frozenset[str]
    title_words: frozenset[str]
    labels: Mapping[str, str]
    signs: Mapping[str, str]
    speaks_after: re.Pattern[str]
    speaks_before: re.Pattern[str]
    other_after: re.Pattern[str]
    other_before: re.Pattern[str]
    biography_after: re.Pattern[str]
    place_before: re.Pattern[str]
    title_before: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Chinese:
    """The Chinese words, as expressions to build patterns from."""

    honorific: str
    institution: str
    place: str
    held: str
    speaks_before: str
    speaks_after: str
    hosts_before: str
    hosts_after: str
    other_before: str
    title_before: str
    surname: str
    surnames: frozenset[str]
    frequent: frozenset[str]
    japanese: tuple[str, ...]
    paired: tuple[str, ...]


def _before(phrases: Iterable[str]) -> re.Pattern[str]:
    """Matches where one of the phrases ends a text (then a name or a place begins)."""
    return re.compile(rf"(?:^|[^A-Za-z-])({any_of(phrases)})[\s:,(\"'“-]*(?:\bthe\s*)?$", re.I)


def _after(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"[\s,)]*({any_of(phrases)})\b", re.I)


@cache
def english() -> English:
    words = _load("en")
    labels = {name: kind for kind, names in words["labels"].items() for name in names}
    names = words["names"]
    return English(
        honorifics=_set(words["honorifics"]),
        ranks=_set(words["ranks"]),
        ranks_or_roles=_set(words["ranks_or_roles"]),
        grades=_set(words["grades"]),
        callings=_set(words["callings"]),
        institutions=_set(words["institutions"]),
        buildings=_set(words["buildings"]),
        rooms=_set(words["rooms"]),
        soft_buildings=_set(words["soft_buildings"]),
        foreign_places=_set(words["foreign_places"]),
        inner_rooms=_set(words["inner_rooms"]),
        place_leads=_set(words["place_leads"]),
        not_places=_set(words["not_places"]),
        events=_set(words["events"]),
        not_names=_set(words["not_names"]),
        also_surnames=_set(words["also_surnames"]),
        chinese_surnames=_set(words["chinese_surnames"]),
        particles=_set(words["particles"]),
        suffixes=_set(words["suffixes"]),
        given=_set(names["given"]),
        family=_set(names["family"]),
        beside=_set(words["beside"]),
        abbreviations=_set(words["cv"]["abbreviations"]),
        title_words=_set(words["cv"]["title_words"]),
        labels=MappingProxyType(labels),
        signs=MappingProxyType({sign: kind for kind, signs in words["signs"].items() for sign in signs}),
        speaks_after=_after(words["speaks_after"]),
        speaks_before=_before(words["speaks_before"]),
        other_after=_after(words["other_after"]),
        other_before=_before(words["other_before"]),
        biography_after=_after(words["biography_after"]),
        place_before=_before(words["place_before"]),
        title_before=_before(words["title_before"]),
    )


@cache
def chinese() -> Chinese:
    words = _load("zh_CN")
    names = words["names"]
    compound = (*Lexicon.load().words["compound_surnames"], "歐陽")  # CVs are read unfolded
    known = Lexicon.load().words
    ranks = [word for word in known["positions"] if not word.isascii() and len(word) > 2]
    ranks += [f"{word}教授" for word in known["rank_modifiers"] if not word.isascii()]  # 求是特聘教授
    return Chinese(
        honorific=any_of({*words["honorifics"], *ranks}),
        institution=any_of(words["institutions"]),
        place=any_of(words["places"]),
        held=any_of(words["held"]),
        speaks_before=any_of(words["speaks_before"]),
        speaks_after=any_of(words["speaks_after"]),
        hosts_before=any_of(words["hosts_before"]),
        hosts_after=any_of(words["hosts_after"]),
        other_before=any_of(words["other_before"]),
        title_before=any_of(words["title_before"]),
        surname=f"(?:{'|'.join(compound)}|[{names['surnames']}])",
        surnames=frozenset([*compound, *names["surnames"]]),
        frequent=frozenset(names["frequent"]),
        japanese=tuple(names["japanese"]),
        paired=Lexicon.load().words["paired_names"],
    )


@cache
def small_words() -> tuple[frozenset[str], tuple[str, ...]]:
    """Words of announcements that say nothing by themselves: English ones in small letters, Chinese phrases."""
    words = english()
    small = _set(_load("en")["small_words"]) | words.honorifics | words.particles
    return small, tuple(_load("zh_CN")["small_words"])
