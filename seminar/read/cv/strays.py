"""What a side bar tore out of its section: a degree under "Skills", a reference under "Languages"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.contact import emails_in, reaches
from seminar.read.cv.degrees import DEGREE, INSTITUTION
from seminar.read.cv.periods import period
from seminar.read.cv.sections import Section
from seminar.read.cv.vocabulary import cv_words, readings
from seminar.read.cv.works.authors import YEAR_OR_STATE, past_authors, past_chinese_authors, surely_author
from seminar.read.cv.works.line_kinds import AWARD, is_work, kind_by_shape
from seminar.read.cv.wrapping import paragraphs
from seminar.read.document import Line

#: Headings of what is no degree, though it name one: Master's Stage, below Honors
_OF_HONOURS: Final = re.compile(
    rf"{AWARD.pattern}|荣誉|榮譽|\b(?:honou?rs?|distinctions?|fellowships?|grants?)\b", re.I
)
#: 2031-2034 Doctoral Researcher Tern Institute
_POST: Final = re.compile(r"\b(?:research(?:er|\s(?:assistant|associate|fellow|scholar))|scientist|postdoc\w*)\b", re.I)
#: What tells a Chinese reference from an award: the mark of GB/T 7714, or an issue of a journal.
_CHINESE_SOURCE: Final = re.compile(r"\[[JCMDN]\]|》[^《》]{0,20}(?:期|辑|卷)|》[，,]\s?\d")
#: References that are a list.
_ENOUGH: Final = 2
#: Lines of the head that a page with two columns there has below the first heading.
_TORN: Final = 12
_SHORT: Final = 60
#: Lines of one study told with its date, its degree and its house apart
_ENTRY: Final = 3
#: ^ janeroe: a name on some service behind its icon
_SIGNED: Final = re.compile(r"[^\w\s•·–-]\s\w+$")


def with_head_whole(parts: Sequence[Section]) -> tuple[Section, ...]:
    """The sections with the address and number of the head, where they stand below the first heading, apart from it.

    A head in two columns comes out of a PDF like this: the name, ``Education``, the e-mail, the first study.
    """
    at = next((n for n, part in enumerate(parts) if part.heading is not None), None)
    if at is None or any(emails_in(line.text[:400]) for part in parts[:at] for line in part.lines):
        return tuple(parts)
    torn = _torn_from_head(parts[at].lines)
    if not torn:
        return tuple(parts)
    own, rest = parts[at].lines[:torn], parts[at].lines[torn:]
    return (*parts[:at], Section("contact", None, own), replace(parts[at], lines=rest), *parts[at + 1 :])


def _torn_from_head(lines: Sequence[Line]) -> int:
    """How many lines a section begins with that tell how to reach somebody, an address among them."""
    filled = [at for at, line in enumerate(lines) if line.text.strip()][:_TORN]
    begun = [at for at in filled if not _is_of_head(lines[at])]
    ahead = [at for at in filled if not begun or at < begun[0]]
    if not any(emails_in(lines[at].text) for at in ahead):
        return 0
    return max((at + 1 for at in ahead if reaches(lines[at].text)), default=0)


def _is_of_head(line: Line) -> bool:
    """Whether a short line tells how to reach somebody, or is a piece of a row of such facts: | u roe.example |."""
    text = line.text.strip()
    if len(text) > _SHORT or DEGREE.search(text) or INSTITUTION.search(text):
        return False
    return reaches(text) or "|" in text or _SIGNED.match(text) is not None


def gathered(parts: Sequence[Section]) -> tuple[Section, ...]:
    """The sections with strayed degrees and references given back to the section that was interrupted.

    Only a section that never holds such things gives any away, and only one that began before it gets them.
    """
    made: list[Section] = []
    for part in parts:
        begun = {section.kind for section in made}
        if part.heading is None or not any(reading in cv_words().asides for reading in readings(part.heading.text)):
            made.append(part)
            continue
        kept: list[Line] = []
        for paragraph in _with_dates(part.lines):
            kind = _kind(paragraph) if kept else None
            if kind == "education" and _OF_HONOURS.search(part.heading.text):
                kind = None  # BSc Project Commendation, below Awards
            if kind is None or kind not in begun:
                kept += paragraph
            else:
                last = max(n for n, section in enumerate(made) if section.kind == kind)
                made[last] = replace(made[last], lines=(*made[last].lines, *paragraph))
        made.append(replace(part, lines=tuple(kept)))
    return tuple(made)


def _with_dates(lines: Sequence[Line]) -> list[list[Line]]:
    """The paragraphs, a date alone with the degree and the house apart below it: 2031-2034, PhD in Tides."""
    made: list[list[Line]] = []
    for paragraph in paragraphs(lines):
        filled = [line for line in paragraph if line.text.strip()]
        open_ = bool(made) and _begins_with_date(made[-1]) and len(_filled(made[-1])) < _ENTRY
        if open_ and len(filled) == 1 and not _begins_with_date(paragraph):
            made[-1] += paragraph
        else:
            made.append(list(paragraph))
    return made


def _filled(paragraph: Sequence[Line]) -> list[str]:
    return [line.text.strip() for line in paragraph if line.text.strip()]


def _begins_with_date(paragraph: Sequence[Line]) -> bool:
    first = next(iter(_filled(paragraph)), "")[:_SHORT]
    when = period(first)
    return when is not None and when.from_ is not None and len(first) <= when.span[1] - when.span[0] + 1


def works_at_head(parts: Sequence[Section]) -> list[Line]:
    """The lines of the works that stand under no heading, for a CV that has none for them: two references or more."""
    return [
        line
        for part in parts
        if part.kind in {"head", "contact"}
        for paragraph in paragraphs(part.lines)
        if sum(is_work(line.text) for line in paragraph) >= _ENOUGH and kind_by_shape(paragraph) == "publications"
        for line in paragraph
    ]


def _kind(paragraph: Sequence[Line]) -> str | None:
    """``education`` or ``publications`` where a paragraph can be nothing else."""
    filled = [line.text.strip() for line in paragraph if line.text.strip()]
    if not filled:
        return None
    whole = " ".join(filled)[:2_000]
    at = past_authors(whole)
    if at and surely_author(whole[:at]) and YEAR_OR_STATE.match(whole[at:].lstrip(" .,")) and len(whole) > at + 20:
        return "publications"
    if past_chinese_authors(whole) and _CHINESE_SOURCE.search(whole):
        return "publications"
    told = DEGREE.search(whole) and INSTITUTION.search(whole) and period(whole)
    if told and not (AWARD.search(whole) or _POST.search(whole)):
        return "education"
    return None
