"""A talk while it is being read: values with the lines they came from, and the values that contradicted them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from typing import Any, Final

from seminar.bilingual import Bilingual, Lang
from seminar.findings import Finding, Severity
from seminar.model import Person
from seminar.read.draft import Origin
from seminar.read.persons.one_person import Named

_PERSON_PAIRS = ("name", "affiliation", "department", "position", "bio")
_PERSON_TEXTS = ("email", "phone", "homepage")
_ENOUGH_LINES = 200
#: Kinds of people in a talk.
GROUPS = ("speakers", "hosts", "chairs", "contacts")


#: All but letters and digits.
_SIGNS: Final = re.compile(r"[\W_]+")


def same(one: str, other: str) -> bool:
    """Whether two texts say the same, spaces, punctuation and width apart."""
    return one == other or bare(one) == bare(other)


def bare(text: str) -> str:
    """A text without what typesetting changes: width, case, spaces, punctuation."""
    return _SIGNS.sub("", unicodedata.normalize("NFKC", text).casefold())


def finding(
    code: str,
    severity: Severity,
    *fields: str,
    values: tuple[str, ...] = (),
    lines: tuple[int, ...] = (),
    **params: object,
) -> Finding:
    """One thing to say of what was read; its sentence is ``read.CODE``, ``values`` are in it by name as well."""
    for name, text in zip(("first", "second"), values, strict=False):
        params.setdefault(name, text)
    params.setdefault("text", values[0] if values else "")
    return Finding(code, severity, fields, values, params, tuple(sorted(set(lines))), key=f"read.{code}")


@dataclass(slots=True)
class Record:
    """The one place where the reader writes. The first value of a field stays; a different one is reported."""

    values: dict[str, Any] = field(default_factory=dict)
    people: dict[str, list[Person]] = field(default_factory=lambda: {group: [] for group in GROUPS})
    origins: dict[str, Origin] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def get(self, path: str) -> Any:
        return self.values.get(path)

    def pair(self, path: str) -> Bilingual:
        value = self.values.get(path)
        return value if isinstance(value, Bilingual) else Bilingual()

    def names_a_speaker(self) -> bool:
        """Whether anybody is known by name to speak."""
        return any(person.name for person in self.people["speakers"])

    def note(self, path: str, lines: tuple[int, ...], confidence: float, guessed: bool = False) -> None:
        known = self.origins.get(path)
        if known is None:
            self.origins[path] = Origin(lines, confidence, guessed)
        else:
            # a text that repeats itself a thousand times need not be listed a thousand times
            more = lines if len(known.lines) < _ENOUGH_LINES else ()
            merged = tuple(sorted({*known.lines, *more}))
            self.origins[path] = Origin(merged, max(known.confidence, confidence), known.guessed and guessed)

    def put(
        self, path: str, value: Any, lines: tuple[int, ...], confidence: float = 1.0, guessed: bool = False
    ) -> bool:
        """A plain value; kept if it is the first."""
        if value in (None, "", ()) or self.values.get(path) not in (None, "", ()):
            return False
        self.values[path] = value
        self.note(path, lines, confidence, guessed)
        return True

    def put_pair(
        self, path: str, value: Bilingual, lines: tuple[int, ...], confidence: float = 1.0, guessed: bool = False
    ) -> None:
        """Each side of a pair; a second, different text of the same side becomes a finding."""
        have = self.pair(path)
        for side in value.sides():
            old = have.side(side.lang)
            where = f"{path}.{side.lang}"
            if old is None or _says_more(path, side.text, old):
                have = have.replacing(side.lang, side.text)
                self.note(where, lines, confidence, guessed)
            elif same(old, side.text):
                self.note(where, lines, confidence, guessed)
            elif not guessed:
                self.differs(where, old, side.text, lines)
        if have:
            self.values[path] = have

    def differs(self, path: str, old: str, new: str, lines: tuple[int, ...]) -> None:
        """The source says two things; the first one stays."""
        self.note(path, lines, 0.0)
        self.find("two_values", Severity.WARNING, path, values=(old, new), lines=lines)

    def find(
        self,
        code: str,
        severity: Severity,
        *fields: str,
        values: tuple[str, ...] = (),
        lines: tuple[int, ...] = (),
        **params: object,
    ) -> None:
        self.findings.append(finding(code, severity, *fields, values=values, lines=lines, **params))

    # ------------------------------------------------------------ people

    def add_people(self, group: str, found: tuple[Named, ...], lines: tuple[int, ...], confidence: float) -> list[int]:
        """Persons named in one place; each joins the one it continues (the other language, the same name)."""
        before = len(self.people[group])
        placed = []
        for n, named in enumerate(found):
            at = self._twin(group, named.person, n, before, len(found))
            if at is None:
                at = len(self.people[group])
                self.people[group].append(Person())
            self.merge(group, at, named.person, lines, confidence)
            placed.append(at)
        return placed

    def guess_name(self, group: str, at: int) -> None:
        """Marks the name of a person as a guess: no label said who it is."""
        for lang in Lang:
            if origin := self.origins.get(path := f"{group}.{at}.name.{lang}"):
                self.origins[path] = replace(origin, guessed=True)

    def _twin(self, group: str, person: Person, n: int, before: int, count: int) -> int | None:
        """The place of the person that ``person`` is, told again."""
        known = self.people[group][:before]
        for at, other in enumerate(known):
            for lang in Lang:
                one, two = person.name.side(lang), other.name.side(lang)
                if one and two and (same(one, two) or variant(one, two) or family_of(one, two)):
                    return at
            if person.email and other.email and person.email.casefold() == other.email.casefold():
                return at
        for at, other in enumerate(self.people[group][before:], before):
            if person.name.zh and person.name.zh == other.name.zh:
                return at  # 林远舟教授, and below it 林远舟，云溪大学教授
        if n < len(known) and count == len(known):
            other = known[n]
            if not any(person.name.side(lang) and other.name.side(lang) for lang in Lang):
                return n
        return None

    def merge(
        self, group: str, at: int, person: Person, lines: tuple[int, ...], confidence: float, guessed: bool = False
    ) -> None:
        """What one place says of a person, added to what is known."""
        known = self.people[group][at]
        changes: dict[str, Any] = {}
        for name in _PERSON_PAIRS:
            have: Bilingual = getattr(known, name)
            for side in getattr(person, name).sides():
                path = f"{group}.{at}.{name}.{side.lang}"
                old = have.side(side.lang)
                if old is None:
                    have = have.replacing(side.lang, side.text)
                    self.note(path, lines, confidence, guessed)
                elif same(old, side.text):
                    self.note(path, lines, confidence, guessed)
                elif name == "position" and _ADDRESS.fullmatch(old) and confidence >= 1:
                    have = have.replacing(side.lang, side.text)  # Prof. Jane Roe, and a label with her post
                    self.note(path, lines, confidence, guessed)
                elif name == "name" and family_of(old, side.text):
                    self.note(path, lines, confidence, guessed)  # Dr. Roe is a professor: no other spelling
                    have = have.replacing(side.lang, max(old, side.text, key=len))
                elif name == "name":
                    have = have.replacing(side.lang, self._one_name(path, old, side.text, lines))
                elif name == "bio":
                    have = have.replacing(side.lang, f"{old}\n\n{side.text}")
                    self.note(path, lines, confidence, guessed)
            changes[name] = have
        for name in _PERSON_TEXTS:
            text = getattr(person, name)
            if text and not getattr(known, name):
                changes[name] = text
                self.note(f"{group}.{at}.{name}", lines, confidence, guessed)
        self.people[group][at] = known.replacing(**changes)

    def _one_name(self, path: str, old: str, new: str, lines: tuple[int, ...]) -> str:
        """One of two spellings of a name: the longer; both are reported."""
        known = self.origins.get(path)
        everywhere = tuple(sorted({*(known.lines if known else ()), *lines}))
        self.find("name_two_ways", Severity.WARNING, path, values=(old, new), lines=everywhere)
        self.note(path, lines, 0.6)
        return max(old, new, key=lambda text: len(bare(text)))


#: How somebody is addressed, where no post is told.
_ADDRESS: Final = re.compile(r"(?:Prof|Dr|Asst\. Prof|Assoc\. Prof|A/Prof)\.?")


def variant(one: str, two: str) -> bool:
    """Whether two names look like one person's, one of them damaged: 周若健 and 周若, Jane Roe and Jane Row."""
    a, b = sorted((bare(one), bare(two)), key=len)
    if not a or a == b:
        return bool(a)
    if re.search(r"[一-鿿]", a):
        return len(a) >= 2 and len(b) - len(a) == 1 and _is_subsequence(a, b)
    if sorted(re.findall(r"\w+", one.casefold())) == sorted(re.findall(r"\w+", two.casefold())):
        return True
    return (
        len(a) >= 6
        and len(b) - len(a) <= 1
        and (_is_subsequence(a, b) or sum(x != y for x, y in zip(a, b, strict=False)) == 1)
    )


def family_of(one: str, two: str) -> bool:
    """Whether one of two names in Latin letters is the family alone of the other: ``Roe``, ``Jane Roe``."""
    short, long = sorted((one.split(), two.split()), key=len)
    return len(short) == 1 < len(long) and len(short[0]) > _INITIALS and short[0].isascii() and long[-1] == short[0]


#: Letters an initial has at most, with its stop.
_INITIALS: Final = 2


def _is_subsequence(short: str, long: str) -> bool:
    rest = iter(long)
    return all(char in rest for char in short)


def _says_more(path: str, text: str, short: str) -> bool:
    """Whether a second place tells what the first one told in short.

    ``B6605, Mill Hall, Harbour University`` is the room with its building; ``云中的冰：三十年的观测`` the title with
    what follows its colon, where ``云中的冰`` or ``林远舟：云中的冰`` was known.
    """
    if path == "abstract" and len(text) > len(short):
        return same(text[: len(short)], short)  # the first line of it in a list of news, all of it in the notice
    if path == "title":
        short = re.sub(r"^[一-鿿·]{2,6}[:：]\s*(?=\S{4})", "", short)
    behind = {"venue": r"\s?[,，(（]\s?\S", "title": r"\s?(?:[:：]|——|–|—)\s?\S"}.get(path)
    more = behind is not None and re.match(behind, text[len(short) :]) is not None
    return more and same(text[: len(short)], short)
