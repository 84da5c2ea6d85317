"""Reading a curriculum vitae: the person, the studies, the publications, and a biography drafted from them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from seminar.bilingual import Bilingual, Lang
from seminar.findings import Finding, Severity
from seminar.language import has_han
from seminar.model import Person
from seminar.read.cv.biography import Facts, Life, biographies
from seminar.read.cv.cover import without_cover
from seminar.read.cv.degrees import last_house
from seminar.read.cv.houses_in_short import is_short_of
from seminar.read.cv.interests import interests_of
from seminar.read.cv.names import name_line
from seminar.read.cv.paper.layout import as_meant
from seminar.read.cv.periods import period
from seminar.read.cv.sections import Section, sections
from seminar.read.cv.strays import gathered, with_head_whole, works_at_head
from seminar.read.cv.studies.advisors import advisors
from seminar.read.cv.studies.clauses import told_studies
from seminar.read.cv.studies.education import Education, education
from seminar.read.cv.studies.study_records import highest_degree, is_fact
from seminar.read.cv.studies.told_degrees import with_told_degrees
from seminar.read.cv.told_works import told_works
from seminar.read.cv.who.latin_names import name_among_authors
from seminar.read.cv.who.person import Found, language_of, person_of
from seminar.read.cv.works.publications import Publication, publications
from seminar.read.cv.works_of_projects import works_apart
from seminar.read.cv.wrapping import unwrapped
from seminar.read.document import Document, Line
from seminar.read.draft import Origin

__all__ = ["CVDraft", "Education", "read_cv", "to_json"]

#: Lines of a CV that are read; a longer document is not a CV.
_LONGEST = 5_000
_ADVISED = re.compile(r"[（(][^（）()]*[)）]|(?:导师|advis|supervis).*", re.I)
Study = tuple[Education, tuple[int, ...]]
_PAIRS = ("name", "affiliation", "department", "position")


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
    lines = as_meant(without_cover(document.lines[:_LONGEST]))
    others, works_told = works_apart(lines)
    parts = gathered(with_head_whole(sections(others)))
    parts = parts if works_told is None else (*parts, works_told)
    whole = "\n".join(line.text for line in lines)
    lang = language_of(whole)
    found = person_of(parts, whole)
    listed = [line for part in parts if part.kind == "publications" for line in part.lines]
    name_among_authors(found, document.lines[:_LONGEST], listed, whole)
    told = _studies(parts)
    studies = _once(told)
    works = _works(parts, found.bilingual("name").en)
    interests, interest_lines = interests_of(parts)
    if not found.has("affiliation") or not found.has("position") or _assists(found):
        _from_studies(found, studies, lines)
        _from_address(found, studies)
    named = _advisors(parts)
    facts = Facts(
        tuple(entry for entry, _ in told),
        interests,
        tuple(dict.fromkeys(name for name, _ in named)),
        tuple(work.title for work in works),
    )
    person = _person(found)
    lives = biographies(person, parts, facts, lang)
    person = person.replacing(bio=Bilingual(*(life.text if (life := lives.get(side)) else None for side in _SIDES)))
    origins = {f"person.{name}": Origin(numbers) for name, numbers in found.lines.items()}
    origins |= _origins(studies, works, lives)
    if named:
        origins["advisors"] = Origin(tuple(dict.fromkeys(number for _, number in named)))
    if interests:
        origins["interests"] = Origin(interest_lines)
    return CVDraft(
        person=person,
        education=tuple(entry for entry, _ in studies),
        publications=tuple(work.title for work in works),
        interests=interests,
        origins=origins,
        findings=_findings(person, tuple(side for side, life in lives.items() if life.drafted)),
        leftovers=_leftovers(document.lines, parts, origins),
    )


def _person(found: Found) -> Person:
    return Person(
        name=found.bilingual("name"),
        affiliation=found.bilingual("affiliation"),
        department=found.bilingual("department"),
        position=found.bilingual("position"),
        email=found.plain.get("email"),
        phone=found.plain.get("phone"),
        homepage=found.plain.get("homepage"),
    )


def _origins(studies: Sequence[Study], works: Sequence[Publication], lives: Mapping[Lang, Life]) -> dict[str, Origin]:
    """Where studies, works and biographies come from; a drafted biography is a guess."""
    origins = {f"education.{n}": Origin(numbers) for n, (_, numbers) in enumerate(studies)}
    origins |= {f"publications.{n}": Origin(work.lines) for n, work in enumerate(works)}
    studied = tuple(dict.fromkeys(number for _, numbers in studies for number in numbers))
    for side, life in lives.items():
        sure = 0.6 if life.drafted else 1.0
        origins[f"person.bio.{side}"] = Origin(life.lines or studied, sure, guessed=life.drafted)
    return origins


#: In the order of :class:`Bilingual`.
_SIDES = (Lang.ZH, Lang.EN)
_POST = re.compile(
    r"讲师|教授|研究员|博士后|工程师|助教|professor|lecturer|postdoc|researcher|fellow|engineer|intern\b", re.I
)


def _works(parts: Sequence[Section], owner: str | None) -> list[Publication]:
    """Every work once, in the order of the document; of a CV that lists none, those its sentences name."""
    found: dict[str, Publication] = {}
    for part in parts:
        if part.kind == "publications":
            for work in publications(part.lines, owner):
                found.setdefault(re.sub(r"\W+", "", work.title.casefold()), work)
    if any(part.kind == "publications" for part in parts):
        return list(found.values())
    return list(publications(works_at_head(parts))) or told_works(parts)


def _studies(parts: Sequence[Section]) -> list[Study]:
    studies = [entry for part in parts for entry in _listed_studies(part)]
    if any(entry.institution for entry, _ in studies):
        # a cell "最高学历：博士" above a list of degrees is none of them
        studies = [(entry, numbers) for entry, numbers in studies if entry.institution or entry.from_ or entry.to]
        studies = [study for study in studies if not _is_told_again(study[0], [entry for entry, _ in studies])]
    if any(entry.degree is None for entry, _ in studies):
        studies = with_told_degrees(studies, [entry for entry, _ in _told_in_lives(parts)])
    facts = [line for part in parts if part.kind in {"head", "contact"} for line in part.lines]
    if studies and not any(entry.institution for entry, _ in studies):
        studies = _unheaded(parts) or studies  # 学历：博士研究生, beside a life that tells where
    return studies or _unheaded(parts) or list(highest_degree(facts))


def _is_told_again(entry: Education, studies: Sequence[Education]) -> bool:
    """Whether a study without years is one that the CV tells with its years: the highest degree, above the list."""
    return not (entry.from_ or entry.to) and any(
        (other.from_ or other.to) and (other.institution, other.degree) == (entry.institution, entry.degree)
        for other in studies
    )


def _listed_studies(part: Section) -> list[Study]:
    """The studies of a section of them; those among posts where the heading tells of both: 海外学习与工作经历."""
    if part.kind == "education":
        return list(education(part.lines))
    if part.kind != "employment" or part.heading is None or not _STUDIES_TOO.search(part.heading.text):
        return []
    return [entry for entry in education(_without_posts(part.lines)) if entry[0].degree and entry[0].institution]


_STUDIES_TOO = re.compile(r"[学學][习習]|求[学學]|教育|[学學][业業]|\b(?:education|studies|training|study)\b", re.I)


def _without_posts(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if not _POST.search(_ADVISED.sub("", line.text))]


def _once(studies: Sequence[Study]) -> list[Study]:
    """Studies that both versions of the CV tell, in the language the document begins with."""
    sides = [_side(entry) for entry, _ in studies]
    if Lang.ZH not in sides or Lang.EN not in sides:
        return list(studies)
    first = sides[0]
    alike = {
        (entry.from_ or "")[:4] + (entry.to or "")[:4]
        for (entry, _), side in zip(studies, sides, strict=True)
        if side is first
    }
    return [
        study
        for study, side in zip(studies, sides, strict=True)
        if side is first or (study[0].from_ or "")[:4] + (study[0].to or "")[:4] not in alike
    ]


def _side(entry: Education) -> Lang:
    return Lang.ZH if has_han(entry.institution or entry.degree or "") else Lang.EN


def _advisors(parts: Sequence[Section]) -> list[tuple[str, int]]:
    """The advisers named with the studies or in a biography; else wherever the CV names some."""
    for kinds in (("education",), ("about", "head"), ("employment", "other", "interests", "contact")):
        named = [
            (name, line.number)
            for part in parts
            if part.kind in kinds and not (part.heading and _REFEREES.search(part.heading.text))
            for line in (unwrapped(part.lines) if part.kind in {"about", "head"} else part.lines)
            for name in advisors(line.text[:5_000])
        ]
        if named:
            return named
    return []


_REFEREES = re.compile(r"refere(?:e|nce)|推荐人|证明人|students|supervision|指导学生|research group", re.I)


def _unheaded(parts: Sequence[Section]) -> list[Study]:
    """Studies without a section of their own: among the posts, or told in a sentence."""
    found: list[Study] = []
    for part in parts:
        if part.kind == "employment":
            found += [
                (entry, lines)
                for entry, lines in education(_without_posts(part.lines))
                if entry.degree and entry.institution
            ]
    taken = [entry for entry, _ in found if not _STAGE.fullmatch(entry.degree or "")]
    told_twice = {(entry.institution or "").casefold() for entry in taken}
    found = [
        (entry, lines)
        for entry, lines in found
        if entry in taken or (entry.institution or "").casefold() not in told_twice
    ]
    return found or _told_in_lives(parts)


#: Tern University | Undergraduate, among posts, where the degree taken there is told as well
_STAGE: Final = re.compile(r"(?:undergraduate|graduate|doctoral)(?:\sstudent)?", re.I)


def _told_in_lives(parts: Sequence[Section]) -> list[Study]:
    """The studies that the sentences on the person tell."""
    found: list[Study] = []
    for part in parts:
        if part.kind in {"head", "about", "employment"}:
            # JANE ROE, PhD is a name and no study
            lines = [
                line for line in part.lines if part.kind != "head" or "。" in line.text or not any(name_line(line.text))
            ]
            lines = [line for line in lines if not is_fact(line)]
            told = education([line for line in told_studies(lines) if not _studies_still(line.text)])
            found += [(entry, lines) for entry, lines in told if entry.degree and entry.institution]
    return found


#: 云溪大学博士生: somebody who studies, with no word of when; no degree was taken yet
_STILL: Final = re.compile(r"[博硕]士(?:研究)?生(?!导师|期间|毕业|学位)|\b(?:student|candidate)\b", re.I)


def _studies_still(clause: str) -> bool:
    return _STILL.search(clause) is not None and period(clause) is None


#: What a student is called in the line of the studies that go on.
_STUDENT = re.compile(
    r"(?:Ph\.?\s?D\.?|Doctoral|Master'?s?|Graduate|M\.?Sc\.?)\s+(?:student|candidate)"
    r"|在读(?:博士|硕士)(?:研究生|生)?|(?:博士|硕士)在读|博士候[选選]人|(?:博士|硕士)(?:研究)?生",
    re.I,
)
#: What a student does beside the studies.
_ASSISTS = re.compile(
    r"(?:(?:graduate|research|teaching|student|doctoral|undergraduate|lab(?:oratory)?|course)\s+)+"
    r"(?:assistant|researcher|instructor|tutor|intern)|(?:\w+\s+){0,2}intern|(?:教学|科研|研究)?助(?:教|研|理)",
    re.I,
)


def _assists(found: Found) -> bool:
    """Whether the post found is one that students hold."""
    return all(_ASSISTS.fullmatch(side.text) for side in found.bilingual("position").sides())


def _from_studies(found: Found, studies: Sequence[Study], lines: Sequence[Line]) -> None:
    """A student's institution is where the studies go on, and the post what the line calls a student."""
    for entry, numbers in studies:
        text = " ".join(line.text for line in lines if line.number in numbers)
        going_on = bool(entry.from_) and entry.to is None
        if not entry.institution or not (going_on or _EXPECTED.search(text)):
            continue
        side = _side(entry)
        house = last_house(_SHORT.sub("", entry.institution)) if side is Lang.EN else entry.institution
        if found.has("affiliation"):
            if found.bilingual("affiliation").side(side) != house:
                return
        else:
            found.pair("affiliation", house, side, *numbers)
        if _assists(found) and (student := _STUDENT.search(text)):
            found.instead("position", student[0].strip(), side, *numbers)
        return


def _from_address(found: Found, studies: Sequence[Study]) -> None:
    """The latest place of study that the owner's address is of, where nothing else tells one: jr@stern.tnu.edu."""
    labels = found.plain.get("email", "").partition("@")[2].split(".")[:-1]
    for entry, numbers in studies if not found.has("affiliation") else ():
        house = last_house(_SHORT.sub("", entry.institution or ""))
        if any(is_short_of(label.upper(), house) for label in labels):
            found.pair("affiliation", house, Lang.EN, *numbers)
            return


#: Northfield Institute of Technology (NIT)
_SHORT = re.compile(r"\s\([A-Z]{3,10}\)$")
_EXPECTED = re.compile(r"expected|anticipated|预计|在读", re.I)


def _findings(person: Person, drafted: Sequence[Lang]) -> tuple[Finding, ...]:
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
        fields = tuple(f"bio.{side}" for side in drafted)
        found.append(Finding("cv_bio_drafted", Severity.INFO, fields, key="cv.bio-drafted"))
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
