"""A speaker's name alone on a line, and below it the posts, the studies, the works: a biography under no label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from seminar.model import Person
from seminar.read import texts
from seminar.read.announcing import announces
from seminar.read.days_alone import DAY_ALONE
from seminar.read.labels.hits import PEOPLE
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.pages.page_lines import boilerplate
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_zh_name
from seminar.read.persons.posts_zh import zh_post
from seminar.read.reading import Reading
from seminar.read.unlabelled.bylines import institution, post_line, rank_line

#: A biography has no more lines.
_MOST: Final = 30
#: Lines no longer than this, without a stop, are the heading of what comes next.
_HEADING: Final = 14
#: A line that tells something, where a post is only named.
_TELLS: Final = 24
_CAREER: Final = re.compile(
    r"教授|研究[员員]|[讲講][师師]|博士|院士|[毕畢][业業]|[现現][为為任]|[会會][长長]|[馆館][长長]|作家|[学學]者|主任|[总總][监監经經]|[专專]家|[创創][办辦始]人"
)


def read_careers(reading: Reading) -> None:
    """The biography below the bare name of a speaker, and the first post it states, where none is known."""
    shown = [line for line in reading.segments if line.text.strip() and line.field not in (NOISE, "noise")]
    for at, line in enumerate(shown):
        name = _bare_name(line)
        if not name or (who := _speaker(reading, name)) is None:
            continue
        below = list(_below(shown[at + 1 :], reading))
        if not any(_is_post(part, reading) or _CAREER.search(part.text[:60]) for part in below[:2]):
            continue
        _tell(reading, line, name, who, below)
        return


def _bare_name(line: Segment) -> str:
    """The text of an unlabelled line that may be a name and nothing else."""
    if line.field != FREE or line.structured or len(line.spans) != 1:
        return ""
    text = texts.short(line.text).strip("#*【】[]·•- ")
    return text if 2 <= len(text) <= 12 else ""


def _speaker(reading: Reading, name: str) -> int | None:
    """The place of the speaker called so who has no biography; a new one where nobody is known to speak."""
    speakers = reading.record.people["speakers"]
    for at, person in enumerate(speakers):
        if person.name.zh == name:
            return None if person.bio.zh else at
    if any(person.name for person in speakers) or not is_zh_name(name, reading.lexicon):
        return None
    # asked last: a text of many short lines would have all of them looked through for each
    labelled = any(line.field in PEOPLE and line.text.strip() for line in reading.segments)
    return None if labelled else 0


def _below(lines: Sequence[Segment], reading: Reading) -> Iterator[Segment]:
    """The unlabelled lines below a name, without the heading over the label that follows."""
    plain = list(takewhile(lambda line: _goes_on(line, reading), lines[:_MOST]))
    followed = len(plain) < len(lines) and lines[len(plain)].mark is not None
    while plain and followed and _heads(plain[-1], reading):
        plain.pop()
    yield from plain


def _goes_on(line: Segment, reading: Reading) -> bool:
    text = texts.short(line.text)
    if line.field != FREE or line.structured or line.heading or announces(text) or DAY_ALONE.fullmatch(text):
        return False
    if reading.has_used(line) and not _is_post(line, reading):
        return False  # the title, the hour
    lexicon = reading.lexicon
    return not (boilerplate(text, lexicon) or lexicon.holds("generic", text) or is_zh_name(text, lexicon))


def _heads(line: Segment, reading: Reading) -> bool:
    text = line.text.strip()
    return len(text) <= _HEADING and not re.search(r"[，。；、！？]", text) and not _is_post(line, reading)


def _is_post(line: Segment, reading: Reading) -> bool:
    text = texts.short(line.text).strip("（）() ")
    return post_line(text, reading) or rank_line(text, reading) or institution(text, reading)


def _tell(reading: Reading, line: Segment, name: str, who: int, below: Sequence[Segment]) -> None:
    """The person of a name, the first post of the lines below it, and the biography they are, if they tell one."""
    record = reading.record
    speakers = record.people["speakers"]
    if not speakers:
        speakers.append(Person())
    lines = tuple(number for part in (line, *below) for number in part.lines)
    for one in people(name, reading.lexicon)[:1]:
        record.merge("speakers", who, one.person, line.lines, 0.6, True)
    posts = [texts.short(part.text).strip("（）() ") for part in takewhile(lambda s: _is_post(s, reading), below)]
    whole = next((post for post in posts if (told := zh_post(post, reading.lexicon)).affiliation and told.position), "")
    known = speakers[who]
    if posts and not known.affiliation and (found := people(f"{name}，{whole or posts[0]}", reading.lexicon)):
        record.merge("speakers", who, found[0].person, lines, 0.6, True)
    if any(len(part.text.strip()) >= _TELLS and re.search(r"[。；，,]", part.text) for part in below):
        rows: list[str] = []
        for before, part in zip((line, *below), below, strict=False):
            rows += ["", part.text] if rows and part.index - before.index > 1 else [part.text]
        record.merge("speakers", who, Person(bio=texts.paragraphs(texts.long(rows), reading.main)), lines, 0.6, True)
    for part in (line, *below):
        reading.use(part)
