"""The house's own translations: affiliations, venues, series and posts, as pairs in a TOML file.

    [[term]]
    kind = "affiliation"
    zh = "云溪大学"
    en = "Yunxi University"
    also_en = ["Yunxi Univ."]

``kind`` may be left out: the term then holds everywhere. ``also_zh`` and ``also_en`` are further forms the checker
accepts; what is proposed is always the main one.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Self

from seminar import toml_lines
from seminar.bilingual import Bilingual, Lang
from seminar.errors import SeminarError
from seminar.language import side_of
from seminar.model import Person, Talk

#: The kinds of term, and the field each stands in.
KINDS: Final = ("affiliation", "department", "position", "venue", "series", "organizer")
_PERSONS: Final = ("speakers", "hosts", "chairs", "contacts")
_PERSON_KINDS: Final = ("affiliation", "department", "position")


@dataclass(frozen=True, slots=True)
class Term:
    """One translation; ``kind`` is one of :data:`KINDS`, or ``None`` where it holds in every field."""

    zh: str
    en: str
    kind: str | None = None
    also_zh: tuple[str, ...] = ()
    also_en: tuple[str, ...] = ()

    def forms(self, lang: Lang) -> tuple[str, ...]:
        return (self.zh, *self.also_zh) if lang is Lang.ZH else (self.en, *self.also_en)

    def serves(self, kind: str) -> bool:
        return self.kind in (None, kind)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A text the talks translate in several ways: ``translations`` with how often each stands, most frequent first."""

    kind: str
    lang: Lang
    text: str
    translations: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Glossary:
    terms: tuple[Term, ...] = field(default=())

    @classmethod
    def load(cls, *paths: Path) -> Self:
        """The terms of one or more files, earlier files first.

        Raises :class:`SeminarError` (``glossary.*``) naming the file and what is wrong in it.
        """
        terms: list[Term] = []
        for path in paths:
            try:
                text = path.read_text(encoding="utf-8-sig")
            except (OSError, UnicodeDecodeError):
                raise SeminarError("glossary.unreadable", source=str(path)) from None
            terms += cls.loads(text, str(path)).terms
        return cls(tuple(terms))

    @classmethod
    def loads(cls, text: str, source: str = "-") -> Self:
        """The terms of a TOML text; ``source`` is its name in error messages."""
        data = toml_lines.parse(text, source)
        tables = data.pop("term", [])
        if data:
            raise SeminarError("glossary.unknown-key", source=source, name=next(iter(data)))
        if not isinstance(tables, list):
            raise SeminarError("glossary.not-a-list", source=source)
        return cls(tuple(_term(table, number, source) for number, table in enumerate(tables, 1)))

    def dumps(self) -> str:
        """The glossary as TOML, terms in their order."""
        return "\n".join(_written(term) for term in self.terms)

    def translate(self, text: str, lang: Lang, kind: str) -> str | None:
        """The house's translation of a whole text of side ``lang``; ``None`` where no term is exactly this text."""
        wanted = _plain(text)
        for term in self.terms:
            if term.serves(kind) and any(_plain(form) == wanted for form in term.forms(lang)):
                return term.forms(lang.other)[0]
        return None

    def departures(self, pair: Bilingual, kind: str) -> Iterator[Term]:
        """The terms one side of a pair uses without the other side using their translation."""
        if pair.zh is None or pair.en is None:
            return
        sides = {lang: _plain(pair.side(lang) or "") for lang in Lang}
        used = {
            lang: [term for term in self.terms if term.serves(kind) and _uses(sides[lang], term, lang)] for lang in Lang
        }
        kept = {form for term in used[Lang.ZH] if term in used[Lang.EN] for form in term.forms(Lang.ZH)}
        for term in used[Lang.ZH]:
            # a longer term that fits (云溪大学附属医院) speaks for the shorter one inside it (云溪大学)
            if term not in used[Lang.EN] and not any(term.zh in form and term.zh != form for form in kept):
                yield term


def _uses(side: str, term: Term, lang: Lang) -> bool:
    return any(_plain(form) in side for form in term.forms(lang))


def _plain(text: str) -> str:
    """For comparing: case, blanks and a leading article do not matter."""
    words = " ".join(text.casefold().replace("’", "'").split()).removeprefix("the ")
    return words if any("a" <= char <= "z" for char in words) else words.replace(" ", "")


def _term(table: Any, number: int, source: str) -> Term:
    if not isinstance(table, dict):
        raise SeminarError("glossary.not-a-list", source=source)
    also = {"also_zh": table.get("also_zh", []), "also_en": table.get("also_en", [])}
    for key in table:
        if key not in ("zh", "en", "kind", *also):
            raise SeminarError("glossary.unknown-key-in-term", source=source, number=number, name=key)
    for key in ("zh", "en"):
        if not isinstance(table.get(key), str) or not table[key].strip():
            raise SeminarError("glossary.side-missing", source=source, number=number, name=key)
    for key, forms in also.items():
        if not isinstance(forms, list) or not all(isinstance(form, str) and form.strip() for form in forms):
            raise SeminarError("glossary.not-texts", source=source, number=number, name=key)
    if table.get("kind") not in (None, *KINDS):
        raise SeminarError("glossary.bad-kind", source=source, number=number, kind=table["kind"], known=tuple(KINDS))
    return Term(
        table["zh"].strip(), table["en"].strip(), table.get("kind"), tuple(also["also_zh"]), tuple(also["also_en"])
    )


def _written(term: Term) -> str:
    lines = ["[[term]]"]
    if term.kind:
        lines.append(f"kind = {_quoted(term.kind)}")
    lines += [f"zh = {_quoted(term.zh)}", f"en = {_quoted(term.en)}"]
    for key, forms in (("also_zh", term.also_zh), ("also_en", term.also_en)):
        if forms:
            lines.append(f"{key} = [{', '.join(map(_quoted, forms))}]")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A TOML basic string; JSON escapes are a subset of its own, but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


# ---------------------------------------------------------------- talks


def _used(talk: Talk) -> Iterator[tuple[str, Bilingual]]:
    for role in _PERSONS:
        for person in getattr(talk, role):
            yield from ((kind, getattr(person, kind)) for kind in _PERSON_KINDS)
    yield "venue", talk.venue
    yield "series", talk.series_name
    yield from (("organizer", pair) for pair in talk.organizers)


def learn(talks: Iterable[Talk]) -> tuple[Glossary, tuple[Conflict, ...]]:
    """The glossary of finished talks, and every text they translate in more than one way.

    Of several translations the most frequent is taken, of equally frequent ones the first.
    """
    seen: Counter[tuple[str, str, str]] = Counter()
    for talk in talks:
        for kind, pair in _used(talk):
            if pair.zh and pair.en and (side_of(pair.zh), side_of(pair.en)) == (Lang.ZH, Lang.EN):
                seen[kind, " ".join(pair.zh.split()), " ".join(pair.en.split())] += 1
    by_text: dict[tuple[str, Lang, str], list[tuple[str, int]]] = defaultdict(list)
    for (kind, zh, en), count in seen.most_common():
        by_text[kind, Lang.ZH, zh].append((en, count))
        by_text[kind, Lang.EN, en].append((zh, count))
    terms = [Term(text, found[0][0], kind) for (kind, lang, text), found in by_text.items() if lang is Lang.ZH]
    conflicts = (
        Conflict(kind, lang, text, tuple(found)) for (kind, lang, text), found in by_text.items() if len(found) > 1
    )
    order = {kind: place for place, kind in enumerate(KINDS)}
    return (
        Glossary(tuple(sorted(terms, key=lambda term: (order[term.kind or ""], term.zh)))),
        tuple(sorted(conflicts, key=lambda conflict: (order[conflict.kind], conflict.lang, conflict.text))),
    )


def propose(talk: Talk, glossary: Glossary) -> tuple[Talk, tuple[str, ...]]:
    """The talk with missing sides filled from the glossary, and the paths filled (``speakers.0.affiliation.en``).

    Only a text that is a term as a whole is translated; the caller marks the paths as proposed.
    """
    filled: list[str] = []

    def completed(pair: Bilingual, kind: str, path: str) -> Bilingual:
        for side in pair.sides():
            missing = side.lang.other
            if pair.side(missing) is None and (text := glossary.translate(side.text, side.lang, kind)):
                filled.append(f"{path}.{missing}")
                return pair.replacing(missing, text)
        return pair

    def person(value: Person, path: str) -> Person:
        changes = {kind: completed(getattr(value, kind), kind, f"{path}.{kind}") for kind in _PERSON_KINDS}
        return value.replacing(**changes)

    changes: dict[str, object] = {
        role: tuple(person(value, f"{role}.{n}") for n, value in enumerate(getattr(talk, role))) for role in _PERSONS
    }
    changes["venue"] = completed(talk.venue, "venue", "venue")
    changes["series_name"] = completed(talk.series_name, "series", "series_name")
    changes["organizers"] = tuple(
        completed(pair, "organizer", f"organizers.{n}") for n, pair in enumerate(talk.organizers)
    )
    return (talk.replacing(**changes), tuple(filled)) if filled else (talk, ())
