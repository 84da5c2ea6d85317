"""A biography drafted from what a curriculum vitae states, in its own language; nothing is added."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seminar.bilingual import Bilingual, Lang
from seminar.i18n import SIDE_LOCALES, words
from seminar.language import has_han
from seminar.model import Person
from seminar.read.cv.education import Education

#: Titles quoted in a drafted biography.
_TITLES = 3
_OF = re.compile(
    r"(?:\w+ )?(?:Department|School|Faculty|Institute|Division|University|College|Cent(?:er|re)) (?:of|for)\b"
)
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|my|My|me)\b|我(?!国|校|院|们国)|本人")


def own_biography(paragraphs: Sequence[str], name: Bilingual) -> str | None:
    """The biography the CV has itself, where it is written of the person and not by the person."""
    text = "\n".join(paragraph.strip() for paragraph in paragraphs if paragraph.strip())
    if len(text) < 40 or _FIRST_PERSON.search(text):
        return None
    names = [side.text for side in name.sides()]
    surname = [part for each in names for part in each.split()]
    return text if any(part in text for part in (*names, *surname)) or len(text) >= 80 else None


def _joined(parts: Sequence[str], lang: Lang) -> str:
    if lang is Lang.ZH:
        return "、".join(parts)
    if len(parts) <= 2:
        return " and ".join(parts)
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def draft_biography(
    person: Person,
    studies: Sequence[Education],
    interests: Sequence[str],
    advisors: Sequence[str],
    titles: Sequence[str],
    lang: Lang,
) -> str | None:
    """Sentences worded by the catalogues; ``None`` where the CV states nothing to say."""
    say = words(SIDE_LOCALES[lang])
    name = person.name.side(lang) or person.name.side(lang.other)
    if name is None:
        return None
    sentences: list[str] = []
    place = _place(person, lang)
    position = person.position.side(lang)
    if position and place:
        sentences.append(say("cv.bio-post", name=name, position=_with_article(position, lang), place=place))
    elif place:
        sentences.append(say("cv.bio-place", name=name, place=place))
    elif position:
        sentences.append(say("cv.bio-position", name=name, position=_with_article(position, lang)))
    entries = [entry for study in studies if (entry := _study(study, lang))]
    if entries:
        sentences.append(
            say("cv.bio-education", name=name, education=("；" if lang is Lang.ZH else "; ").join(entries))
        )
    if advisors:
        sentences.append(say("cv.bio-advisors", advisors=_joined(advisors, lang)))
    if interests:
        sentences.append(say("cv.bio-interests", interests=_joined(interests, lang)))
    if titles:
        quoted = [_quoted(title, lang) for title in titles[:_TITLES]]
        # Chinese book marks need no comma between them (GB/T 15834, 4.13.3)
        joined = "".join(quoted) if lang is Lang.ZH else _joined(quoted, lang)
        sentences.append(say("cv.bio-publications", titles=joined))
    if not sentences:
        return None
    return ("" if lang is Lang.ZH else " ").join(sentences)


def _quoted(title: str, lang: Lang) -> str:
    """A title in the marks of its own language."""
    key = "cv.bio-title" if lang is Lang.EN or has_han(title) else "cv.bio-foreign-title"
    return words(SIDE_LOCALES[lang])(key, title=title)


def _place(person: Person, lang: Lang) -> str | None:
    affiliation, department = person.affiliation.side(lang), person.department.side(lang)
    if affiliation and department:
        return f"{affiliation}{department}" if lang is Lang.ZH else f"{_the(department)}, {affiliation}"
    place = affiliation or department
    return _the(place) if place and lang is Lang.EN else place


def _the(place: str) -> str:
    """The article of an English place: the Department of …, the University of …, Northfield College."""
    return f"the {place}" if _OF.match(place) else place


def _with_article(position: str, lang: Lang) -> str:
    if lang is Lang.ZH:
        return position
    return f"{'an' if position[0].lower() in 'aeio' else 'a'} {position}"


def _study(study: Education, lang: Lang) -> str:
    """One degree in a few words: Ph.D. in Physics, University of Northfield (2008–2012)."""
    say = words(SIDE_LOCALES[lang])
    if lang is Lang.ZH:
        what = (study.subject or "") + (study.degree or "")
        text = "".join(part for part in (study.institution or "", what))
        return say("cv.bio-study", study=text, years=years) if text and (years := _years(study, lang)) else text
    stated = (
        say("cv.bio-subject", degree=study.degree, subject=study.subject)
        if study.degree and study.subject
        else (study.degree or study.subject)
    )
    text = ", ".join(part for part in (stated, study.institution) if part)
    return say("cv.bio-study", study=text, years=years) if text and (years := _years(study, lang)) else text


def _years(study: Education, lang: Lang) -> str:
    start, end = (moment[:4] if moment else "" for moment in (study.from_, study.to))
    if start and not end:
        return words(SIDE_LOCALES[lang])("cv.bio-since", year=start)
    return "–".join(part for part in (start, end) if part)
