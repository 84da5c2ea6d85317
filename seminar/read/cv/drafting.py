"""Reading a curriculum vitae: the person, the studies, the publications, and a biography drafted from them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from seminar.bilingual import Bilingual, Lang
from seminar.findings import Finding, Severity
from seminar.model import Person
from seminar.read.cv.advisors import advisors
from seminar.read.cv.biography import draft_biography, own_biography
from seminar.read.cv.education import Education, education
from seminar.read.cv.interests import interests_of
from seminar.read.cv.person import Found, language_of, person_of
from seminar.read.cv.publications import publications
from seminar.read.cv.sections import Section, sections
from seminar.read.document import Document, Line
from seminar.read.draft import Origin

__all__ = ["CVDraft", "Education", "read_cv", "to_json"]

#: Lines of a CV that are read; a longer document is not a CV.
_LONGEST = 5_000
_ADVISED = re.compile(r"[（(][^（）()]*[)）]|(?:导师|advis|supervis).*", re.I)
_PAIRS = ("name", "affiliation", "department", "position")
_HAN = re.compile(r"[一-鿿]")


@dataclass(frozen=True, slots=True)
class CVDraft:
    """A CV as read. ``origins`` maps paths (``person.name.en``, ``education.0``, ``publications.1``) to their lines.

    ``findings`` name the side the CV does not give; ``leftovers`` are the lines in no field.
    """

    person: Person
    education: tuple[Education, ...] = ()
    publications: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    leftovers: tuple[Line, ...] = ()


def read_cv(document: Document) -> CVDraft:
    """The person record of a CV in Chinese or English; what it does not state stays missing."""
    lines = document.lines[:_LONGEST]
    parts = sections(lines)
    whole = "\n".join(line.text for line in lines)
    lang = language_of(whole)
    found = person_of(parts, whole)
    studies = [entry for part in parts if part.kind == "education" for entry in education(part.lines)]
    if not studies:
        studies = _unheaded(parts)
    works = [work for part in parts if part.kind == "publications" for work in publications(part.lines)]
    interests, interest_lines = interests_of(parts)
    if not found.has("affiliation"):
        _from_studies(found, studies, lang)
    told = [
        (name, line.number)
        for part in parts
        if part.kind != "publications"
        for line in part.lines
        for name in advisors(line.text)
    ]
    named = tuple(dict.fromkeys(name for name, _ in told))
    person = Person(
        name=found.bilingual("name"),
        affiliation=found.bilingual("affiliation"),
        department=found.bilingual("department"),
        position=found.bilingual("position"),
        email=found.plain.get("email"),
        phone=found.plain.get("phone"),
        homepage=found.plain.get("homepage"),
    )
    bio, bio_lines, drafted = _biography(person, parts, studies, interests, named, [work.title for work in works], lang)
    person = person.replacing(bio=Bilingual().replacing(lang, bio))
    origins = {f"person.{name}": Origin(numbers) for name, numbers in found.lines.items()}
    origins |= {f"education.{n}": Origin(numbers) for n, (_, numbers) in enumerate(studies)}
    origins |= {f"publications.{n}": Origin(work.lines) for n, work in enumerate(works)}
    if told:
        origins["advisors"] = Origin(tuple(dict.fromkeys(number for _, number in told)))
    if interests:
        origins["interests"] = Origin(interest_lines)
    if bio:
        origins[f"person.bio.{lang}"] = Origin(bio_lines, 0.6 if drafted else 1.0, guessed=drafted)
    return CVDraft(
        person=person,
        education=tuple(entry for entry, _ in studies),
        publications=tuple(work.title for work in works),
        interests=interests,
        origins=origins,
        findings=_findings(person, lang, drafted=bool(bio) and drafted),
        leftovers=_leftovers(document.lines, parts, origins),
    )


_POST = re.compile(
    r"讲师|教授|研究员|博士后|工程师|助教|professor|lecturer|postdoc|researcher|fellow|engineer|intern\b", re.I
)
_STUDIED = re.compile(r"毕业|获|学位|received|earned|obtained|graduated|holds|degree", re.I)


def _unheaded(parts: Sequence[Section]) -> list[tuple[Education, tuple[int, ...]]]:
    """Studies without a section of their own: among the posts, or told in a sentence."""
    found: list[tuple[Education, tuple[int, ...]]] = []
    for part in parts:
        if part.kind == "employment":
            kept = [line for line in part.lines if not _POST.search(_ADVISED.sub("", line.text))]
            found += [(entry, lines) for entry, lines in education(kept) if entry.degree and entry.institution]
    for part in parts if not found else ():
        if part.kind in {"head", "about", "employment"}:
            told = [
                Line(line.number, sentence)
                for line in part.lines
                for sentence in re.split(r"(?<=[。；;])|(?<=\w{3}\.)\s", line.text[:5_000])
                if _STUDIED.search(sentence)
            ]
            found += [(entry, lines) for entry, lines in education(told) if entry.degree and entry.institution]
    return found


def _from_studies(found: Found, studies: Sequence[tuple[Education, tuple[int, ...]]], lang: Lang) -> None:
    """A student's institution is where the studies go on."""
    for entry, numbers in studies:
        if entry.institution and entry.from_ and entry.to is None:
            side = Lang.ZH if _HAN.search(entry.institution) else Lang.EN
            found.pair(
                "affiliation",
                entry.institution.split(", ")[-1] if side is Lang.EN else entry.institution,
                side,
                *numbers,
            )
            return


def _biography(
    person: Person,
    parts: Sequence[Section],
    studies: Sequence[tuple[Education, tuple[int, ...]]],
    interests: Sequence[str],
    named: Sequence[str],
    titles: Sequence[str],
    lang: Lang,
) -> tuple[str | None, tuple[int, ...], bool]:
    """The biography, its lines, and whether it was drafted here."""
    for part in parts:
        if part.kind == "about":
            own = own_biography([line.text for line in part.lines], person.name)
            if own:
                return own, tuple(line.number for line in part.lines if line.text.strip()), False
    entries = [entry for entry, _ in studies]
    text = draft_biography(person, entries, interests, named, titles, lang)
    return text, tuple(dict.fromkeys(number for _, numbers in studies for number in numbers)), True


def _findings(person: Person, lang: Lang, *, drafted: bool) -> tuple[Finding, ...]:
    found: list[Finding] = []
    if not person.name:
        found.append(Finding("cv_no_name", Severity.ERROR, ("name",), key="cv.no-name"))
    missing = [
        f"{name}.{side}"
        for name in (*_PAIRS, "bio")
        for side in Lang
        if getattr(person, name) and getattr(person, name).side(side) is None
    ]
    for side in Lang:
        fields = tuple(path for path in missing if path.endswith(f".{side}"))
        if fields:
            key = "cv.missing-zh" if side is Lang.ZH else "cv.missing-en"
            found.append(Finding("cv_missing_side", Severity.INFO, fields, params={"n": len(fields)}, key=key))
    if drafted:
        found.append(Finding("cv_bio_drafted", Severity.INFO, (f"bio.{lang}",), key="cv.bio-drafted"))
    return tuple(found)


def _leftovers(lines: Sequence[Line], parts: Sequence[Section], origins: Mapping[str, Origin]) -> tuple[Line, ...]:
    used = {number for origin in origins.values() for number in origin.lines}
    used |= {part.heading.number for part in parts if part.heading is not None}
    return tuple(line for line in lines if line.text.strip() and line.number not in used)


def to_json(draft: CVDraft) -> dict[str, Any]:
    """The draft as JSON values: person, education (``from``, ``to``), publications, interests, bio."""
    person = draft.person.model_dump(mode="json")
    studies = [
        {
            "degree": entry.degree,
            "institution": entry.institution,
            "subject": entry.subject,
            "from": entry.from_,
            "to": entry.to,
        }
        for entry in draft.education
    ]
    bio = draft.person.bio
    return {
        "person": person,
        "publications": list(draft.publications),
        "education": studies,
        "interests": list(draft.interests),
        "bio": {"zh": bio.zh, "en": bio.en},
    }
