"""Programmes by sessions: the hours, the session with its place and chair, and each paper over those who wrote it.

``5月12日，9:00 - 10:20`` / ``特邀报告1 Keynote 1`` / ``地点：雨楼报告厅  主持人：林远舟`` / ``云中的冰`` /
``Ice in Clouds`` / ``王若水 教授 云溪大学``. Each paper of a session has its hours, place and chair.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line, paragraphs
from seminar.read.labels.of_a_line import find_labels
from seminar.read.labels.segments import Segment, Span, segments
from seminar.read.lexicon import Lexicon
from seminar.read.pauses import is_pause
from seminar.read.persons.people import names_somebody, people
from seminar.read.persons.person_names import is_latin_name
from seminar.read.unlabelled.stack_kinds import tells_when

_MOST: Final = 2_000
_ENOUGH: Final = 2
_LONGEST_HEAD: Final = 100
_LONGEST_DAY: Final = 40
_LONGEST: Final = 240
_SHORTEST_TITLE: Final = 4
#: Titles and persons of a paper: one, or one in each language.
_BOTH: Final = 2
#: What a session tells of all its papers.
_OF_SESSIONS: Final = frozenset(("venue", "chair", "host", "organizer", "link", "meeting_id", "passcode", "mode"))
_AND: Final = re.compile(r"\s*[,，、;]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+")
_COLUMN: Final = re.compile(r"\s{2,}|\t+")


@dataclass(slots=True)
class _Paper:
    """The places of its title and of those who give it, perhaps in both languages."""

    titles: list[int] = field(default_factory=list)
    persons: list[int] = field(default_factory=list)


def split(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[Segment, ...], ...]:
    """The segments of each paper of such a programme; empty where the lines are none.

    A programme is believed where two sessions at least begin with a line that is a day and hours alone, and whatever
    they hold besides labels are titles with persons below them, no line left over.
    """
    heads = [at for at, line in enumerate(lines[:_MOST]) if _is_head(line)]
    if len(heads) < _ENOUGH or any(line.label is not None for line in lines[:_MOST]):
        return ()
    days = _days(lines)
    talks: list[tuple[Segment, ...]] = []
    for head, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        day = max((at for at in days if at < head), default=None)
        if (own := _session(lines, head, end, lexicon)) is None or (day is None and not _tells_day(lines[head])):
            return ()
        dated = (_part(lines, day, "date", lexicon),) if day is not None and not _tells_day(lines[head]) else ()
        talks += [(*dated, *talk) for talk in own]
    above = segments(lines[: heads[0]], lexicon, without=frozenset(days))
    return tuple((*above, *talk) for talk in talks) if len(talks) >= _ENOUGH else ()


#: ``Session 1: Clouds``, ``分组报告二``: what stands beside the hours of a session.
_SESSION: Final = re.compile(
    r"[\s(（\[【]*(?:(?:\w+\s){0,2}Session\b|Part\s|第?\s?[一二三四五六七八九十\d]{0,2}\s?(?:分会场|分組|分组|专场|专题|单元|上半场|下半场|[节場场](?![一-鿿])))"
    r"[^。]{0,60}",
    re.IGNORECASE,
)


def _is_head(line: Line) -> bool:
    """Whether a line is the hours of a session, its day and its name at most beside them."""
    text = line.text.strip(" #*_\t")
    if line.label is not None or len(text) > _LONGEST_HEAD or not (":" in text or "：" in text):
        return False
    begin, end = _hours_in(text)
    rest = f"{text[:begin].strip(_ROUND)} {text[end:].strip(_ROUND)}".strip()
    return end > begin and (not rest or _SESSION.fullmatch(rest) is not None)


#: ``9:00 - 10:30``, ``9:00 – 10:30 am``
_CLOCKS: Final = re.compile(
    r"(?<![\d:])\d{1,2}[:：]\d\d(?:\s?[ap]\.?m\b\.?)?\s?[-–—~～至到]{1,2}\s?\d{1,2}[:：]\d\d(?:\s?[ap]\.?m\b\.?)?",
    re.IGNORECASE,
)
_ROUND: Final = " \t\u3000()（）[]【】,，:：|｜–—-#*_"


def _hours_in(text: str) -> tuple[int, int]:
    """From where to where the hours stand in the head of a session, with the day before them; 0, 0 for no hours."""
    clocks = _CLOCKS.search(text)
    if clocks is None:
        return 0, 0
    day = parse_when(text[: clocks.start()], reference=ANY_DAY) if clocks.start() > 1 else None
    if day is not None and day.day is not None and not text[: day.span[0]].strip(_ROUND):
        return day.span[0], clocks.end()
    return clocks.span()


def _tells_day(line: Line) -> bool:
    return parse_when(line.text[:_LONGEST_HEAD], reference=ANY_DAY).day is not None


def _days(lines: Sequence[Line]) -> list[int]:
    """The places of the lines that are a day alone."""
    return [at for at, line in enumerate(lines[:_MOST]) if _is_day(line)]


def _is_day(line: Line) -> bool:
    text = line.text.strip(" #*_\t")
    if line.label is not None or len(text) > _LONGEST_DAY or not any(map(str.isdigit, text)) or not tells_when(text):
        return False
    when = parse_when(text, reference=ANY_DAY)
    return when.day is not None and when.clock is None


def _is_between(line: Line) -> bool:
    """Whether a line stands between sessions: the day of the next, coffee and its hours."""
    text = line.text.strip(" #*_\t")
    begin, end = _hours_in(text)
    return _is_day(line) or is_pause(f"{text[:begin]}{text[end:]}".strip(_ROUND))


def _hours(lines: Sequence[Line], at: int) -> Segment:
    text = lines[at].text
    begin, end = _hours_in(text)
    return Segment("time", "", (Span(at, lines[at].number, begin, end, text[begin:end]),), glued=True, structured=True)


def _session(lines: Sequence[Line], head: int, end: int, lexicon: Lexicon) -> list[tuple[Segment, ...]] | None:
    """The papers of one session; ``None`` where it holds something else."""
    told: set[int] = set()
    rest: list[int] = []
    named = head + 1 < end and lines[head + 1].text.strip() and not find_labels(lines[head + 1].text, lexicon)
    for paragraph in paragraphs(lines, head + (2 if named else 1), end):
        fields = {hit.field for at in paragraph for hit in find_labels(lines[at].text, lexicon)}
        if not fields <= _OF_SESSIONS:
            return None
        if fields:
            told.update(paragraph)
        else:
            rest += paragraph
    papers = _papers(lines, [at for at in rest if not _is_between(lines[at])], lexicon)
    if papers is None:
        return None
    moment = _hours(lines, head)
    shared = segments(lines[:end], lexicon, without=frozenset(range(end)) - told) if told else ()
    return [
        (
            moment,
            *shared,
            *(_part(lines, at, "title", lexicon) for at in paper.titles),
            *(_part(lines, at, "speaker", lexicon) for at in paper.persons),
        )
        for paper in papers
    ]


def _papers(lines: Sequence[Line], places: Sequence[int], lexicon: Lexicon) -> list[_Paper] | None:
    """The papers the lines at ``places`` tell one below the other; ``None`` where a line is of none."""
    papers: list[_Paper] = []
    for at in places:
        text = lines[at].text.strip(" *_\t")
        if len(text) > _LONGEST:
            return None
        if _is_who(text, lexicon):
            if not papers:
                return None
            papers[-1].persons.append(at)
        elif len(text) < _SHORTEST_TITLE or tells_when(text):
            return None
        else:
            if not papers or papers[-1].persons:
                papers.append(_Paper())
            papers[-1].titles.append(at)
    whole = all(paper.persons and _in_two_languages(lines, paper.titles, paper.persons) for paper in papers)
    return papers if whole else None


def _in_two_languages(lines: Sequence[Line], *told: Sequence[int]) -> bool:
    """Whether what is told twice is told in each language once."""
    scripts = [[has_han(lines[at].text) for at in places] for places in told]
    return all(len(each) <= _BOTH and len(set(each)) == len(each) for each in scripts)


def _is_who(text: str, lexicon: Lexicon) -> bool:
    """``Jane Roe, John Doe, and Ann Poe``, ``王若水 教授 云溪大学``, ``Jane Roe   Professor   Northland``"""
    first, *columns = _COLUMN.split(text)
    if names_somebody(first, lexicon, strict=True) and (columns or not any(map(str.isdigit, text))):
        return has_han(first) or len(first.split()) > 1
    authors = [part for part in _AND.split(text) if part]
    if len(authors) > 1 and all(is_latin_name(part, lexicon) for part in authors):
        return True
    ahead = text.split(maxsplit=1)[0]
    if not has_han(ahead) or not names_somebody(ahead, lexicon, strict=True):
        return False
    named = people(text, lexicon)
    return len(named) == 1 and bool(named[0].person.affiliation or named[0].person.position)


def _part(lines: Sequence[Line], at: int, name: str, lexicon: Lexicon) -> Segment:
    text = lines[at].text.strip(" #*_\t")
    if name == "speaker" and not has_han(text):
        text = _COLUMN.sub(", ", text)
        authors = [part for part in _AND.split(text) if part]
        if len(authors) > 1 and all(is_latin_name(part, lexicon) for part in authors):
            text = f"{', '.join(authors[:-1])} and {authors[-1]}"
    span = Span(at, lines[at].number, 0, len(lines[at].text), text)
    return Segment(name, "", (span,), glued=True, structured=True)
