"""The education section of a curriculum vitae: degrees, institutions, subjects and years as stated."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from seminar.language import has_han
from seminar.read.cv.both_languages import studies_in_one_language
from seminar.read.cv.degrees import DEGREE, INSTITUTION, WAY, ZH_INSTITUTION, is_part
from seminar.read.cv.periods import period
from seminar.read.cv.republic_years import in_western_years
from seminar.read.cv.studies.clauses import parts_of, told_studies, years_together
from seminar.read.cv.studies.dates_apart import dates_apart
from seminar.read.cv.studies.degrees_together import of_one_house
from seminar.read.cv.studies.study_cuts import regular_cuts, with_entries_apart, with_years_alone
from seminar.read.cv.studies.study_details import DETAIL, PLACE, is_told_at_length, tells_of_award, without_told_below
from seminar.read.cv.studies.study_lines import (
    Education,
    are_sciences,
    in_short,
    is_science,
    pieces_of,
    read_line,
    science_in,
)
from seminar.read.cv.studies.study_records import recorded_studies
from seminar.read.cv.studies.study_stays import JOINTLY, VISIT, is_post, without_stay
from seminar.read.cv.studies.study_wraps import whole_lines
from seminar.read.cv.studies.subject_lines import with_houses_beside, with_subjects_beside
from seminar.read.cv.studies.torn_columns import in_rows
from seminar.read.cv.vocabulary import cv_words
from seminar.read.cv.works.list_lines import BULLET
from seminar.read.document import Line

__all__ = ["Education", "education"]

Study = tuple[Education, tuple[int, ...]]

_LABELLED_ZH = re.compile(r"\s*(?P<label>[一-鿿]{2,6})\s?[:：]\s?[^:：]{1,60}$")
#: The page of an adviser or a school that is linked
_ADDRESS = re.compile(r"\s?https?://[!-~]{4,300}")
#: Degrees: Master of Science; Bachelor of Science, below the study they were taken at the end of
_AWARDED_BELOW = re.compile(r"\s*(?:degrees|degrees?\s+(?:titles?|awarded|earned|obtained|conferred))\s?[:：]\s*", re.I)
#: Master's Program, above the degree that it ends with
_PROGRAMME = re.compile(r"(?:Master|Bachelor)(?:['’]?s)?|Doctoral", re.I)
#: B.A. Tides, Tern University, Incomplete: no degree was taken
_NOT_TAKEN = re.compile(r"[(\[,;]\s?(?:incomplete|not\scompleted|unfinished|withdrew|discontinued|肄业|未完成)\b", re.I)
#: Labels of the facts of one study, and of its subject
_SHORT = 80
_STUDENT = re.compile(r"(?:Doctoral|Graduate|Undergraduate)(?:\s(?:student|candidate))?", re.I)
#: • Graduated with University Honors
_DONE = re.compile(r"\W*[A-Z][a-z]+ed\s")
#: Words in small letters before a house that make a sentence of an item
_SENTENCE = 4
#: Letters of an item that may be a subject
_SHORT_ITEM = 10
_FACT = re.compile(
    r"^\s*(?:institution|university|school|degree|qualification|period|dates?|years?|学校|院校|学位|学历|时间|起止时间)\s*[:：]\s*",
    re.I,
)
_SUBJECT = re.compile(
    r"^\s*(?:(?:fields?(?:\s+of\s+study)?|majors?|subject|speciali[sz]ation|专业)\s*[:：]|(?:majored|majoring|major)\s+in\s)"
    r"\s*(?P<what>[^\d:：]{2,60})$",
    re.I,
)
#: In 2031, she completed her PhD: a list told in sentences
_IN_SENTENCES = re.compile(
    r"\b(?:she|he|I)\s(?:received|earned|obtained|completed|graduated|holds|was\sawarded|got)\b", re.I
)
#: • MA and MPhil earned en route to PhD (2028, 2030)
_ON_THE_WAY = re.compile(r"\ben[\s-]route\b|\balong\sthe\sway\b", re.I)
#: • Expected: December 2031; Expected graduation date: 05/2031, below a study that goes on
_EXPECTED = re.compile(
    r"\W*(?:expected|anticipated|estimated|projected)(?:\s(?:date\sof\s)?(?:graduation|completion|defen[cs]e)(?:\sdate)?)?\s?:?\s(?=\S.{3,20}$)",
    re.I,
)
_SMALL = r"(?:[A-Z][\w'’-]+|of|de|di|du|la|the|and|for)"
_PLACE_NAME = re.compile(rf"{_SMALL}(?:\s{_SMALL}){{0,5}}")


def _adds(current: Education, new: Education) -> bool:
    """Whether a line goes on with the current entry: it repeats nothing the entry has."""
    if new.institution and current.institution:
        return False
    if new.degree and current.degree:
        return False
    return not ((new.from_ or new.to) and (current.from_ or current.to))


def _merge(current: Education, new: Education) -> Education:
    merged = Education(
        *(getattr(current, name) or getattr(new, name) for name in ("degree", "institution", "subject", "from_", "to"))
    )
    # what stood beside the house alone may be its town: 云溪大学，信息学院    云溪, above 博士，计算机科学
    beside_degree = new.degree and new.subject and not current.degree
    return replace(merged, subject=new.subject) if beside_degree else merged


def education(lines: Sequence[Line]) -> tuple[Study, ...]:
    """The entries of an education section, each with its source lines."""
    lines = whole_lines(lines)
    others, dates = dates_apart(lines)
    if dates and len(found := _entries(others)) == len(dates):
        return tuple(
            (replace(entry, from_=when.from_, to=when.to), where)
            for (entry, where), when in zip(found, dates, strict=True)
        )
    return _entries(lines)


def _entries(lines: Sequence[Line]) -> tuple[Study, ...]:
    if recorded := recorded_studies(lines):
        return recorded
    lines = without_told_below(studies_in_one_language(lines))
    lines = [replace(line, text=years_together(in_western_years(line.text))) for line in lines]
    lines = with_houses_beside(with_subjects_beside(with_entries_apart(lines)))
    whole = " ".join(line.text for line in lines)
    lines = with_years_alone(_without_houses_of_posts(lines))
    found = _read_in_turn(lines)
    if _IN_SENTENCES.search(whole[:5_000]):
        told = _read_in_turn(told_studies(lines))
        found = told if _whole(told) >= _whole(found) else found
    # the blank lines between the studies tell where each ends, where that makes more of them whole
    blocks = _blocks(lines)
    apart = [study for block in blocks if not _is_of_stay(block) for study in _read_in_turn(block)]
    if len(blocks) > 1 and _whole(apart) > _whole(found):
        found = apart
    if not all(map(_is_full, of_one_house(found))):
        found = _read_alike(lines, in_rows(found))
    return tuple((_settled(entry, whole), where) for entry, where in of_one_house(found))


def _is_full(study: Study) -> bool:
    entry = study[0]
    return None not in (entry.degree, entry.institution) and (entry.from_ or entry.to) is not None


def _read_alike(lines: Sequence[Line], found: list[Study]) -> list[Study]:
    """The studies as the first cut gives them that leaves all of them full; ``found`` where none does."""
    for blocks in regular_cuts(lines):
        studies = [study for block in blocks for study in _read_in_turn(block, together=True)]
        if len(studies) == len(blocks) and all(map(_is_full, studies)) and len(studies) >= sum(map(_is_full, found)):
            return studies
    return found


def _read_in_turn(lines: Sequence[Line], *, together: bool = False) -> list[Study]:
    """The studies of the lines, each line added to the one before it where it repeats nothing of it.

    ``together`` where they are known to be one study.
    """
    reading, within = _Reading(together=together), False
    listed = _is_bulleted(next((line.text for line in lines if line.text.strip()), ""))
    for at, line in enumerate(lines):
        text = _ADDRESS.sub("", " ".join(part for part in (line.label, line.text) if part)).strip()
        item = _is_bulleted(text)
        within = bool(text) and not listed and ((item and _is_remark(text[:400])) or (within and _goes_on(text)))
        if within or _is_of_another_fact(text) or _NOT_TAKEN.search(text[:400]):
            continue
        due = _EXPECTED.match(text[:_SHORT])
        if due and reading.is_due(text[due.end() :], begun_below=_is_begun(lines[at + 1 : at + 6])):
            continue
        if awarded := _AWARDED_BELOW.match(text):
            reading.ends_programme()
            if reading.current.degree or not reading.current.institution:
                continue
            text = re.split(r"[;；]", text[awarded.end() :], maxsplit=1)[0]
        below = _house_below(lines[at + 1 : at + 3])
        for part in parts_of(in_short(_FACT.sub("", text[:4_000]))):
            if DETAIL.match(part):
                continue
            if not is_post(part) or reading.awaits_degree(part):
                reading.read(part, line.number, below=below)
            elif VISIT.search(part):
                reading.stays(part)
    return reading.closed()


def _is_begun(lines: Sequence[Line]) -> bool:
    """Whether one of the lines, before any further degree, tells since when a study goes on: Fall 2031–."""
    for line in lines:
        if DEGREE.search(line.text[:400]):
            return False
        if (when := period(line.text[:400])) is not None:
            return when.ongoing and when.from_ is not None
    return False


def _is_bulleted(text: str) -> bool:
    return BULLET.match(text[:80]) is not None


def _is_remark(text: str) -> bool:
    """Whether an item below a study tells what was done in it: no degree, house or time, nor a subject alone."""
    bare = BULLET.sub("", text)
    if _ON_THE_WAY.search(bare):
        return True
    named = INSTITUTION.search(bare[:_SHORT])
    before = bare[: named.start()] if named else ""
    # Built a tool for harbour masters used by the University of Gull
    prose = sum(word.islower() for word in before.split()) >= _SENTENCE
    house = named and not (_DONE.match(text) or ":" in before or prose)
    when = period(bare)
    dated = when is not None and len(bare) - (when.span[1] - when.span[0]) < _SHORT_ITEM
    told = house or dated or DEGREE.search(text) or _SUBJECT.match(BULLET.sub("", text))
    return DETAIL.match(text) is not None or (not told and len(text) > _SHORT_ITEM and not is_science(text))


def _goes_on(text: str) -> bool:
    """Whether a line below such an item may be the rest of it."""
    told = DEGREE.search(text) or INSTITUTION.search(text) or period(text)
    return not (told or _is_bulleted(text) or is_science(text))


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines between the blank ones."""
    return [list(block) for filled, block in groupby(lines, lambda line: bool(line.text.strip())) if filled]


def _is_of_stay(block: Sequence[Line]) -> bool:
    """Whether a block begins with a stay and tells no degree: Visiting PhD student, above the house she stayed at."""
    return is_post(block[0].text) and not any(
        DEGREE.search(line.text[:400]) for line in block if not VISIT.search(line.text[:400])
    )


def _whole(found: Sequence[Study]) -> int:
    """How many studies have their degree and their house, less those that lack one."""
    return sum(1 if entry.degree and entry.institution else -1 for entry, _ in found)


def _without_houses_of_posts(lines: Sequence[Line]) -> list[Line]:
    """The lines without the houses of the posts among them, where degrees stand above their houses.

    助理研究员 above 云溪大学 is a post in two lines, as 博士 above it is a study.
    """
    if not any(_is_title(line.text) and _is_house(below.text) for line, below in pairwise(lines)):
        return list(lines)
    kept: list[Line] = []
    for at, line in enumerate(lines):
        above = lines[at - 1].text[:400] if at else ""
        of_post = above.strip() and is_post(above) and not INSTITUTION.search(above) and period(above) is None
        if not (of_post and _is_house(line.text)):
            kept.append(line)
    return kept


def _is_title(text: str) -> bool:
    """Whether a line tells a degree without its house."""
    return (
        0 < len(text) < _SHORT and DEGREE.search(text) is not None and not (is_post(text) or INSTITUTION.search(text))
    )


def _is_house(text: str) -> bool:
    """Whether a line is a house and tells neither a degree nor a time."""
    text = text[:400]
    return INSTITUTION.search(text) is not None and DEGREE.search(text) is None and period(text) is None


def _is_of_another_fact(text: str) -> bool:
    """Whether a line tells something else of the person: 办公地点：北楼 305, 在职信息：在职; Tern Scholarship 2031."""
    if tells_of_award(text[:400]):
        return True
    match = _LABELLED_ZH.match(text[:400])
    if match is None or DEGREE.search(text) or ZH_INSTITUTION.search(text) or period(text):
        return False
    label = match["label"]
    return label not in cv_words().study_columns and label not in cv_words().entry_labels and "专业" not in label


class _Reading:
    """The entries read so far and the one that is open."""

    def __init__(self, *, together: bool = False) -> None:
        #: Whether all lines are of one study.
        self.together = together
        self.found: list[Study] = []
        self.current = Education()
        self.numbers: list[int] = []
        #: The institution on a line of its own, below which its degrees stand.
        self.house: str | None = None
        #: Whether the open entry, a house, is where somebody stayed for a while: Exchange student below it.
        self.stay = False

    def read(self, part: str, number: int, *, below: bool = False) -> None:
        """One line, or the part of a line that is an entry of its own; ``below`` where its house is in the next."""
        if self.current and not self.current.subject and (of := _SUBJECT.match(part)):
            self.current = replace(self.current, subject=of["what"].strip(" ."))
            return
        for told in read_line(without_stay(part[:400]), housed=self.house is not None or below):
            new = replace(told, degree=None) if self._tells_way(told) else told
            if not new and new.to and self.current.degree and not self.current.subject:
                new = replace(new, subject=science_in(part))  # Geology | 2031, below the degree
            if new or new.from_ or new.to:
                self._add(new, number)
            elif self.current.degree and not self.current.institution and (house := _bare_house(part)):
                self.current = replace(self.current, institution=house)
                self.numbers.append(number)
            elif self.current.degree and not self.current.subject and (is_science(part) or are_sciences(part)):
                self.current = replace(self.current, subject=part.strip(" .,;"))
                self.numbers.append(number)
            elif new.subject and self.current and not (self.current.subject or is_told_at_length(part)):
                self.current = _merge(self.current, new)

    def stays(self, part: str) -> None:
        """A line that tells of a stay, which the house above it is of where it names none itself."""
        house, named = self.current.institution, INSTITUTION.search(part)
        if house and not self.current.degree and (named is None or is_part(named[0], house)):
            self.stay = True

    def ends_programme(self) -> None:
        """The open study without the name of its programme, where the degree it ends with is told below."""
        if _PROGRAMME.fullmatch(self.current.degree or "") and self.current.institution:
            self.current = replace(self.current, degree=None)

    def is_due(self, text: str, *, begun_below: bool) -> bool:
        """Whether a line tells no more than when the open study, which goes on, is to end.

        ``begun_below`` where the line that tells since when it does comes later.
        """
        when = period(text)
        due = when is not None and when.from_ is None and (when.span[1] - when.span[0]) + _SHORT_ITEM > len(text)
        return due and bool(self.current.degree and (self.current.from_ or begun_below)) and self.current.to is None

    def awaits_degree(self, part: str) -> bool:
        """Whether a line tells of joint training below its house and years: 海洋科学  联合培养博士."""
        current = self.current
        told = current.institution is not None and current.from_ is not None and current.degree is None
        return told and JOINTLY.search(part) is not None and period(part) is None

    def _tells_way(self, new: Education) -> bool:
        """Whether a line says no more than how one came to the degree above it: 硕博连读."""
        way = new.degree is not None and WAY.fullmatch(new.degree) is not None
        return way and self.current.degree is not None and not (new.institution or new.to)

    def _add(self, new: Education, number: int) -> None:
        if self._is_of_school(new):
            new = replace(new, institution=None)  # 经济学博士，港口学院, below 云溪大学
        if _STUDENT.fullmatch(self.current.degree or "") and new.degree and not new.institution:
            self.current = replace(self.current, degree=None)  # Tern University | Doctoral student, above PhD in Tides
        begins = not (self.together and self.current) and not _adds(self.current, new)
        if begins:
            self._close()
        if new.institution:
            alone = not new.degree and (begins or not self.current)
            self.house = new.institution if alone else None
        self.current = _merge(self.current, new)
        self.numbers.append(number)
        if begins and self.house and new.degree and not new.institution:
            self.current = replace(self.current, institution=self.house)

    def _is_of_school(self, new: Education) -> bool:
        """Whether a line has the degree and the school of the university that stands above it."""
        open_, once = self.current, not ((new.from_ or new.to) and (self.current.from_ or self.current.to))
        if not (open_.institution and new.institution and new.degree and once) or open_.degree:
            return False
        return is_part(new.institution, open_.institution)

    def _close(self) -> None:
        if self.current and not (self.stay and self.current.degree is None):
            self.found.append((self.current, tuple(self.numbers)))
        self.current, self.numbers, self.stay = Education(), [], False

    def closed(self) -> list[Study]:
        """All entries."""
        self._close()
        return self.found


def _house_below(lines: Sequence[Line]) -> bool:
    """Whether the next filled line begins with a house and has no degree: "Ph.D.  Tides" above "Tern College, 2031"."""
    text = next((line.text.strip()[:400] for line in lines if line.text.strip()), "")
    house = INSTITUTION.search(pieces_of(text)[0]) if pieces_of(text) else None
    return house is not None and DEGREE.search(text) is None and not is_post(text)


def _bare_house(part: str) -> str | None:
    """A line that is nothing but a place of study: "Stanford", "Imperial, London"."""
    first = pieces_of(part)[0] if pieces_of(part) else ""
    named = _PLACE_NAME.fullmatch(first)
    return first if named and ":" not in part and not PLACE.match(first) and len(part.split()) <= 8 else None


def _settled(entry: Education, whole: str) -> Education:
    """ "Ph.D., Stanford" has the place where others have the subject: a lone capitalised name is the institution."""
    subject = entry.subject
    if entry.institution or not subject or len(subject.split()) > 2 or has_han(subject) or is_science(subject):
        return entry
    if re.search(rf"(?:in|major)\s*:?\s+{re.escape(subject)}", whole):
        return entry
    return replace(entry, institution=subject, subject=None)
