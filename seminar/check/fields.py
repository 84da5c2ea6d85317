"""The texts of a talk with their paths, for rules that look at every text alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.findings import Finding, Fix, Severity
from seminar.model import Person, Talk

#: Characters of a field that are looked at; a pasted book must not hold up the check.
LONGEST: Final = 20_000
#: Entries of a list that are looked at: a conference has fewer speakers.
MOST: Final = 200
_PERSONS: Final = ("speakers", "hosts", "chairs", "contacts")
_OF_PERSON: Final = ("name", "affiliation", "department", "position", "bio")
#: Fields that hold running text rather than a name or a line.
PROSE: Final = frozenset({"abstract", "bio", "notes"})


@dataclass(frozen=True, slots=True)
class Text:
    """One side of one field. ``kind`` is the field's name without its place (``bio`` of ``speakers.0.bio.en``)."""

    path: str
    kind: str
    lang: Lang
    text: str
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Pair:
    """A field with both its sides; its path names no side (``speakers.0.bio``)."""

    path: str
    kind: str
    zh: Text | None
    en: Text | None

    def side(self, lang: Lang) -> Text | None:
        return self.zh if lang is Lang.ZH else self.en

    def sides(self) -> tuple[Text, ...]:
        return tuple(text for text in (self.zh, self.en) if text is not None)


@lru_cache(maxsize=4)  # every rule asks for the same talk's
def pairs(talk: Talk) -> tuple[Pair, ...]:
    """Every pair of the talk that has a side at all, in the order of the record."""
    return tuple(_pair(path, kind, value) for path, kind, value in _all(talk) if value)


@lru_cache(maxsize=4)
def texts(talk: Talk) -> tuple[Text, ...]:
    """Every text of the talk, Chinese side first."""
    return tuple(text for pair in pairs(talk) for text in pair.sides())


def persons(talk: Talk) -> tuple[tuple[str, Person], ...]:
    """Every person of the talk with the path to it (``speakers.0``)."""
    return tuple((f"{role}.{n}", person) for role in _PERSONS for n, person in enumerate(getattr(talk, role)[:MOST]))


def _all(talk: Talk) -> Iterator[tuple[str, str, Bilingual]]:
    for name in ("series_name", "title"):
        yield name, name, getattr(talk, name)
    for path, person in persons(talk):
        for name in _OF_PERSON:
            yield f"{path}.{name}", name, getattr(person, name)
    for name in ("organizers", "keywords"):
        for number, value in enumerate(getattr(talk, name)[:MOST]):
            yield f"{name}.{number}", name, value
    for name in ("when_text", "venue", "abstract", "notes"):
        yield name, name, getattr(talk, name)


def _pair(path: str, kind: str, value: Bilingual) -> Pair:
    return Pair(path, kind, *(_text(path, kind, lang, value.side(lang)) for lang in Lang))


def _text(path: str, kind: str, lang: Lang, text: str | None) -> Text | None:
    if text is None:
        return None
    return Text(f"{path}.{lang}", kind, lang, text[:LONGEST], whole=len(text) <= LONGEST)


def excerpt(text: str, around: str = "", width: int = 40) -> str:
    """A short quotation of ``text``, on one line, with ``around`` in it."""
    line = " ".join(text.split())
    at = max(line.find(around), 0) if around else 0
    start = max(0, min(at - width // 4, len(line) - width))
    cut = line[start : start + width]
    return ("…" if start else "") + cut + ("…" if start + width < len(line) else "")


def about(
    code: str, severity: Severity, *found: Text, fix: str | None = None, key: str = "", **params: object
) -> Finding:
    """A finding on one or more texts. ``fix`` is the certain repair of the first one, given it was seen whole."""
    repair = None
    if fix is not None and found[0].whole and fix != found[0].text:
        repair = Fix(found[0].path, found[0].text, fix)
    return Finding(
        code,
        severity,
        fields=tuple(text.path for text in found),
        values=tuple(text.text for text in found),
        params=params,
        fix=repair,
        key=key,
    )
