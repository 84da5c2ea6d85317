"""Programmes in blocks, each with a line of hours: the title over it and who speaks below, or who speaks over it.

``云中的冰`` / ``10:00-10:45`` / ``林远舟`` / ``讲者简介：云溪大学教授`` / a text; or ``林远舟`` / ``云溪公司工程师`` /
``10:00-10:45`` / ``云中的冰`` / a text. Within one programme all blocks are of one way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.pauses import is_panel, is_pause
from seminar.read.persons.people import names_somebody
from seminar.read.persons.posts import grammar
from seminar.read.unlabelled.bylines import is_sentence

_MOST: Final = 2_000
_ENOUGH: Final = 3
#: Letters of a name, of a line with posts or a title, and of a line with the day of the meeting.
_NAME: Final = 40
_LONGEST: Final = 160
_DAY: Final = 60
_HOURS: Final = re.compile(r"\s*\d{1,2}[:：]\d\d\s?(?:[-–—~～至到]|--)\s?\d{1,2}[:：]\d\d\s*")
#: ``林远舟 & 王若水``, ``Jane Roe / Ann Doe``
_AND: Final = re.compile(r"\s+[&＆/／]\s+|、")


@dataclass(frozen=True, slots=True)
class _Block:
    """A block: the places of its lines, which of them has the hours, and the day told last above it."""

    lines: tuple[int, ...]
    hours: int
    day: str


@dataclass(frozen=True, slots=True)
class _Told:
    """A talk of a block: its lines behind labels, and whether the block makes sure that somebody speaks in it."""

    lines: tuple[Line, ...]
    sure: bool


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a programme with the facts of each talk behind labels; any others as they are.

    A programme is believed where three blocks at least are of one way, and half of them name a person as such, or
    label the life or tell the post of one. Pauses, openings and blocks in which nobody speaks are no talks.
    """
    if sum(bool(_HOURS.fullmatch(line.text)) for line in lines[:_MOST] if len(line.text) < _NAME) < _ENOUGH:
        return tuple(lines)
    if any(line.label is not None for line in lines[:_MOST]):
        return tuple(lines)
    blocks = tuple(_blocks(lines))
    for way in (_title_first, _person_first):
        talks = {block: told for block in blocks if (told := way(lines, block, lexicon)) is not None}
        if len(talks) >= _ENOUGH and 2 * sum(told.sure for told in talks.values()) >= len(talks):
            read: dict[int, tuple[Line, ...]] = {n: (_aside(lines[n]),) for block in blocks for n in block.lines}
            for block, told in talks.items():
                read |= dict.fromkeys(block.lines, ()) | {block.lines[0]: told.lines}
            return tuple(part for n, line in enumerate(lines) for part in read.get(n, (line,)))
    return tuple(lines)


def _blocks(lines: Sequence[Line]) -> Iterator[_Block]:
    """The paragraphs with one line of hours, each with the day told last above it."""
    day = ""
    at = 0
    while at < min(len(lines), _MOST):
        end = at
        while end < len(lines) and lines[end].text.strip():
            end += 1
        hours = [n for n in range(at, end) if len(lines[n].text) < _NAME and _HOURS.fullmatch(lines[n].text)]
        if len(hours) == 1:
            yield _Block(tuple(range(at, end)), hours[0] - at, day)
        else:
            day = next((told for n in range(end - 1, at - 1, -1) if (told := _day(lines[n].text))), day)
        at = end + 1


def _day(text: str) -> str:
    """The day a short line tells, its hours left out: those of the whole meeting are of no talk."""
    if len(text) > _DAY or not any(map(str.isdigit, text)):
        return ""
    when = parse_when(text, reference=ANY_DAY, month_first=True)
    if when.day is None or (when.clock is not None and not when.year_given):
        return ""
    return when.day.isoformat() if when.year_given else text[slice(*when.span)]


def _title_first(lines: Sequence[Line], block: _Block, lexicon: Lexicon) -> _Told | None:
    """A title, the hours, who speaks, and below it a life behind its label and a text."""
    own = [lines[n] for n in block.lines]
    if block.hours != 1 or len(own) <= _NAME_BELOW or _is_aside(own[0].text):
        return None
    who, below = own[_NAME_BELOW], own[_NAME_BELOW + 1 :]
    if (
        len(who.text) > _NAME
        or is_sentence(who.text)
        or find_labels(who.text, lexicon)
        or who.text.strip()[-1] in "。！"
    ):
        return None
    life = bool(below) and any(hit.field == "bio" for hit in find_labels(below[0].text, lexicon))
    named = names_somebody(who.text, lexicon, strict=True)
    if not life and not named:
        return None
    found = (
        own[0].under("Title", own[0].text.strip(), begins=True),
        _time(own[1], block),
        who.under("Speaker", who.text.strip()),
        *(below[:1] if life else ()),
        *_text(below[1:] if life else below),
    )
    return _Told(found, life or named)


def _person_first(lines: Sequence[Line], block: _Block, lexicon: Lexicon) -> _Told | None:
    """Who speaks, perhaps a post, the hours, and below them the title and a text."""
    own = [lines[n] for n in block.lines]
    if not 0 < block.hours <= _NAME_BELOW or len(own) <= block.hours + 1:
        return None
    who, title = own[0], own[block.hours + 1]
    if len(who.text) > _NAME or len(title.text) > _LONGEST or _is_aside(title.text) or is_sentence(who.text):
        return None
    named = names_somebody(who.text, lexicon, strict=True)
    posts = own[1 : block.hours]
    posted = bool(posts) and len(posts[0].text) <= _LONGEST and _tells_a_post(posts[0].text, lexicon)
    if not named and not posts:
        return None
    names = [name.strip() for name in _AND.split(who.text)]
    ranks = [rank for line in posts for rank in _AND.split(line.text)]
    found = (
        title.under("Title", title.text.strip(), begins=True),
        who.under("Speaker", names[0]),
        *(posts[0].under("Position", rank.strip()) for rank in ranks[:1]),
        _time(own[block.hours], block),
        *_text(own[block.hours + 2 :]),
    )
    return _Told(found, named or posted)


#: The line of a name below a title and its hours; above the hours a name and its post are as many.
_NAME_BELOW: Final = 2


def _tells_a_post(text: str, lexicon: Lexicon) -> bool:
    told = grammar(lexicon)
    return bool(told.zh_rank.search(text) or told.en_position.search(text))


def _time(line: Line, block: _Block) -> Line:
    return line.under("Time", f"{block.day} {line.text.strip()}".strip())


def _text(below: Sequence[Line]) -> Iterator[Line]:
    if any(line.text.strip() for line in below):
        text = "\n".join(line.text.strip() for line in below)
        yield below[0].under("Abstract", text)


def _is_aside(text: str) -> bool:
    return is_pause(text) or is_panel(text)


def _aside(line: Line) -> Line:
    """A line of a block that is no talk, as what pages say beside their talks."""
    return line.under("Type", line.text.strip())
