"""A biography drafted from what a curriculum vitae states, in its own language; nothing is added."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminar.bilingual import Bilingual, Lang
from seminar.i18n import SIDE_LOCALES, Words, words
from seminar.language import has_han
from seminar.model import Person
from seminar.read.cv.degrees import last_house
from seminar.read.cv.sections import Section
from seminar.read.cv.studies.education import Education
from seminar.read.cv.wrapping import mostly_chinese, unwrapped
from seminar.read.document import Line

_TRADITIONAL = "zh_TW"
#: Titles quoted in a drafted biography.
_TITLES = 3
_OF = re.compile(
    r"(?:\w+ )?(?:Department|School|Faculty|Institute|Division|University|College|Conservatory|Academy|Cent(?:er|re))"
    r" (?:of|for)\b"
)
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|my|My|me)\b|我(?!国|校|院|们国)|本人")


#: Letters by which a text is told to be in Traditional Chinese, at least.
_FEWEST_TELLING = 2


def _said(lang: Lang, *texts: str | None) -> Words:
    """The words of a side; those of Traditional Chinese where what the CV states (``texts``) is written in it."""
    letters = [letter for text in texts if text for letter in text] if lang is Lang.ZH else []
    told = sum(_is_in(letter, "big5") and not _is_in(letter, "gb2312") for letter in letters)
    simplified = sum(_is_in(letter, "gb2312") and not _is_in(letter, "big5") for letter in letters)
    return words(_TRADITIONAL if told >= _FEWEST_TELLING and told > simplified else SIDE_LOCALES[lang])


def _is_in(letter: str, charset: str) -> bool:
    """Whether a Chinese letter is in a set of letters, that of the mainland or that of Taiwan."""
    return has_han(letter) and letter.encode(charset, "ignore") != b""


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


@dataclass(frozen=True, slots=True)
class Facts:
    """What a biography is drafted from, besides the person."""

    studies: tuple[Education, ...] = ()
    interests: tuple[str, ...] = ()
    advisors: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()

    def texts(self) -> list[str | None]:
        """All that is stated, text by text."""
        studied = [text for study in self.studies for text in (study.institution, study.subject, study.degree)]
        return [*studied, *self.interests, *self.advisors, *self.titles]


@dataclass(frozen=True, slots=True)
class Life:
    """A biography: the CV's own, with its lines, or one drafted here."""

    text: str
    lines: tuple[int, ...] = ()
    drafted: bool = True


def biographies(person: Person, parts: Sequence[Section], facts: Facts, lang: Lang) -> dict[Lang, Life]:
    """The biography of each side the CV states: its own words, else drafted.

    The side of the CV's language takes everything it states; the other one is drafted only where the CV gives the name
    and a post or studies in that language, and only from what is in it.
    """
    lives: dict[Lang, Life] = {}
    for part in parts:
        for lines in _by_language(part.lines) if part.kind == "about" else ():
            if own := own_biography([line.text for line in unwrapped(lines)], person.name):
                side = Lang.ZH if mostly_chinese(own[:400]) else Lang.EN
                lives.setdefault(side, Life(own, tuple(line.number for line in lines if line.text.strip()), False))
    if lives:
        all_said = facts if Lang.ZH not in lives else None
        lives = {side: _completed(life, person, all_said or _in(facts, side), side) for side, life in lives.items()}
        for side in (lang, lang.other):
            said = _in(facts, side)
            told = side not in lives and person.name.side(side) and said.studies
            if told and (text := draft_biography(person, said, side)):
                lives[side] = Life(text)  # a few words in the other language stand above the CV
        return lives
    sides = [side for side in (lang, lang.other) if _is_stated(person, facts, side)] or [lang]
    for side in sides:
        text = draft_biography(person, facts if len(sides) == 1 else _in(facts, side), side)
        if text:
            lives[side] = Life(text)
    return lives


def _by_language(lines: Sequence[Line]) -> list[Sequence[Line]]:
    """The paragraphs of a biography told twice, first all in Chinese, then all in English; else all of them."""
    filled = [line for line in lines if line.text.strip()]
    chinese, english = ([line for line in filled if mostly_chinese(line.text) is side] for side in (True, False))
    if not chinese or not english or max(map(filled.index, chinese)) > min(map(filled.index, english)):
        return [lines]
    return [chinese, english]


def _completed(life: Life, person: Person, said: Facts, side: Lang) -> Life:
    """The CV's own biography, with sentences for what it leaves out and the CV states elsewhere (``said``).

    Added are the post, the studies and the advisers, each where none of it is in the text, and the fields of research
    where one of them is not.
    """
    name, place = person.name.side(side), person.affiliation.side(side)
    houses = [last_house(study.institution) for study in said.studies if study.institution]
    # where the person works is named as such, and tells nothing of studies there
    houses = [house for house in houses if not place or house not in place] or houses
    missing = Facts(
        studies=() if any(house in life.text for house in houses) else said.studies,
        interests=() if all(_told_in(interest, life.text) for interest in said.interests) else said.interests,
        advisors=() if any(advisor.split()[-1] in life.text for advisor in said.advisors) else said.advisors,
    )
    before = list(_post_sentence(person, name, side)) if name and place and place not in life.text else []
    after = list(_fact_sentences(missing, name or "", side)) if name else []
    if not before and not after:
        return life
    gap = "" if side is Lang.ZH else " "
    return Life(gap.join([*before, life.text, *after]), life.lines)


def _told_in(interest: str, text: str) -> bool:
    return interest.casefold() in text.casefold()


def _is_stated(person: Person, facts: Facts, side: Lang) -> bool:
    told = person.affiliation.side(side) or person.position.side(side) or _in(facts, side).studies
    return bool(person.name.side(side) and told)


def _in(facts: Facts, side: Lang) -> Facts:
    """The facts given in one language; interests and advisers given in the other one alone go with its side."""

    def fits(text: str) -> bool:
        return has_han(text) is (side is Lang.ZH)

    return Facts(
        tuple(study for study in facts.studies if fits(f"{study.institution}{study.degree}{study.subject}")),
        tuple(filter(fits, facts.interests)),
        tuple(filter(fits, facts.advisors)) or (facts.advisors if side is Lang.ZH else ()),
        tuple(filter(fits, facts.titles)),
    )


def draft_biography(person: Person, facts: Facts, lang: Lang) -> str | None:
    """Sentences worded by the catalogues; ``None`` where the CV states nothing to say."""
    name = person.name.side(lang) or person.name.side(lang.other)
    if name is None:
        return None
    sentences = [*_post_sentence(person, name, lang), *_fact_sentences(facts, name, lang)]
    if not sentences:
        return None
    return ("" if lang is Lang.ZH else " ").join(sentences)


def _fact_sentences(facts: Facts, name: str, lang: Lang) -> Iterator[str]:
    say = _said(lang, name, *facts.texts())
    entries = [entry for study in facts.studies if (entry := study_in_words(study, lang))]
    if entries:
        yield say("cv.bio-education", name=name, education=("；" if lang is Lang.ZH else "; ").join(entries))
    if facts.advisors:
        yield say("cv.bio-advisors", advisors=_joined(facts.advisors, lang))
    if facts.interests:
        yield say("cv.bio-interests", interests=_joined(facts.interests, lang))
    if facts.titles:
        quoted = [_quoted(title, lang, say) for title in facts.titles[:_TITLES]]
        # Chinese book marks need no comma between them (GB/T 15834, 4.13.3)
        yield say("cv.bio-publications", titles="".join(quoted) if lang is Lang.ZH else _joined(quoted, lang))


def _post_sentence(person: Person, name: str, lang: Lang) -> Iterator[str]:
    say = words(SIDE_LOCALES[lang])
    place, position = _place(person, lang), person.position.side(lang)
    if position and place:
        yield say("cv.bio-post", name=name, position=_with_article(position, lang), place=place)
    elif place:
        yield say("cv.bio-place", name=name, place=place)
    elif position:
        yield say("cv.bio-position", name=name, position=_with_article(position, lang))


def _quoted(title: str, lang: Lang, say: Words) -> str:
    """A title in the marks of its own language."""
    key = "cv.bio-title" if lang is Lang.EN or has_han(title) else "cv.bio-foreign-title"
    return say(key, title=title)


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


def study_in_words(study: Education, lang: Lang) -> str:
    """One degree in a few words: Ph.D. in Physics, University of Northfield (2008–2012).

    Chinese order and marks are for a study stated in Chinese; any other is worded in English.
    """
    if lang is Lang.ZH and not has_han(study.institution or study.degree or study.subject or ""):
        return study_in_words(study, Lang.EN)
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
