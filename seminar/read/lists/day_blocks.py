"""Talks under a line with the day each: who speaks and on what stand on the line below it, a colon between.

``周二（5月14日）9:30，雨楼 302`` over ``林远舟 教授（云溪大学）：云中的冰``; ``31st May`` over ``Dr Jane Roe, Director
of Rain House - Ice in Clouds``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import fields_named, find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody, people
from seminar.read.times.day_lines import place_beside_the_day
from seminar.read.unlabelled.stack_kinds import bare_line_text, tells_when

#: What is looked at, and letters of the line with the day and of the one below it.
_MOST: Final = 2_000
_LONGEST_DAY: Final = 90
_LONGEST: Final = 240
_LONGEST_WHO: Final = 80
_ENOUGH: Final = 2
#: Days alone may be those a page was put up, and the last one to come forward.
_ENOUGH_DAYS: Final = 3
_LONGEST_POSTED: Final = 200
#: Between who speaks and on what.
_CUT: Final = re.compile(r"\s*[：:]\s*(?=\D)|\s+[-–—]{1,2}\s+|\s?——\s?|\s*(?=《)|(?<=[）)])\s?[，,]\s*")
_QUOTED: Final = re.compile(r"《([^《》]{2,120})》")
#: What may stand behind the place: ``（注意换了房间）``.
_REMARK: Final = re.compile(r"\s*[（(][^（）()]{2,40}[)）]\s*$")


#: ``静斋111`` behind the hour: what no list of places has.
_HOUSE_AND_ROOM: Final = re.compile(r"[一-鿿]{2,12}[A-Z]?-?\d{2,4}室?")


@dataclass(frozen=True, slots=True)
class _Pair:
    """The places of the line with the day and of the one below it, where the speaker ends and the title begins."""

    at: int
    below: int
    end: int
    begin: int
    timed: bool


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a list with time, place, speaker and title behind labels; any others as they are.

    A list is believed where two such pairs of lines at least tell different moments (three, where the moments are
    days alone), and no speaker and no title stands behind a label; and a single pair where the next line goes on with
    the name: ``Jane Roe is a …``.
    """
    pairs = {pair.at: pair for at in range(min(len(lines), _MOST) - 1) if (pair := _pair(lines, at, lexicon))}
    if not all(pair.timed for pair in pairs.values()) and len(pairs) < _ENOUGH_DAYS:
        pairs = {at: pair for at, pair in pairs.items() if pair.timed}
    several = len(pairs) >= _ENOUGH and len({lines[at].text.strip() for at in pairs}) == len(pairs)
    if not several and not (len(pairs) == 1 and _tells_a_life(lines, *pairs.values())):
        return tuple(lines)
    below = {pair.below: pair for pair in pairs.values()}
    if any(_labels_a_speaker(line, lexicon) for at, line in enumerate(lines[:_MOST]) if at not in below):
        return tuple(lines)
    found: list[Line] = []
    for at, line in enumerate(lines):
        if at in pairs:
            found += hour_and_place(line, lexicon)
        elif at in below:
            pair = below[at]
            found.append(replace(line, text=line.text[: pair.end].strip(), label="Speaker"))
            title = line.text[pair.begin :].strip()
            quoted = _QUOTED.fullmatch(title)
            found.append(replace(line, text=quoted[1] if quoted else title, label="Title"))
        else:
            found.append(line)
    return tuple(found)


def _tells_a_life(lines: Sequence[Line], pair: _Pair) -> bool:
    """Whether the line below a pair begins with the speaker's name, as a life does."""
    who = bare_line_text(lines[pair.below].text[: pair.end])
    below = next((line.text for line in lines[pair.below + 1 :][:_NEAR] if line.text.strip()), "")
    return bool(who) and len(below) >= 2 * len(who) and bare_line_text(below).startswith(who)


#: A life stands so many lines below at most.
_NEAR: Final = 2


def hour_and_place(line: Line, lexicon: Lexicon) -> Iterator[Line]:
    """A line with the day, the hour and perhaps the place beside it, as a line for the time and one for the place."""
    text = _bare(line.text)
    place = place_beside_the_day(text, lexicon) or place_beside_the_day(_REMARK.sub("", text), lexicon)
    if not place and _HOUSE_AND_ROOM.fullmatch(
        rest := text[parse_when(text, reference=ANY_DAY).span[1] :].strip(" ,，")
    ):
        place = rest
    at = text.rfind(place) if place else len(text)
    if 0 < at < len(text):
        yield replace(line, text=text[:at].strip(" ,，;；|"), label="Time")
        yield replace(line, text=_REMARK.sub("", text[at:]) if text.endswith(("）", ")")) else text[at:], label="Venue")
    else:
        yield replace(line, text=text, label="Time")


def _bare(text: str) -> str:
    """A line without its mark or number, which no day follows as a month: ``1. 4月23日 …``."""
    return _NUMBER.sub("", bare_line_text(text))


_NUMBER: Final = re.compile(r"^(?:\d{1,2}(?:[、．]|[.)）]\s)|[（(]?[一二三四五六七八九十]{1,2}[)）、])\s*(?=\S)")


def _pair(lines: Sequence[Line], at: int, lexicon: Lexicon) -> _Pair | None:
    """The talk of the line at ``at`` and the one below it; ``None`` where they tell none."""
    under = at + 1 if lines[at + 1].text.strip() or at + 2 >= len(lines) else at + 2  # a blank line between
    above, below = lines[at], lines[under]
    if above.label is not None or below.label is not None or len(below.text) > _LONGEST:
        return None
    text = _bare(above.text)
    if not any(map(str.isdigit, text[:40])) or len(text) > _LONGEST_DAY:
        return None
    timed = _tells_a_moment(text, lexicon)
    if timed:
        cut = _CUT.search(below.text, 0, _LONGEST_WHO)
        named = cut is not None and _is_person(below.text[: cut.start()], lexicon)
    else:
        cut = _DASH.search(below.text, 0, _LONGEST_POSTED) if _HONORED.match(below.text) and _is_a_day(text) else None
        named = cut is not None and bool(people(below.text[: cut.start()], lexicon))
    if cut is None or not named or not below.text[cut.end() :].strip():
        return None
    return _Pair(at, under, cut.start(), cut.end(), timed)


#: ``Dr Jane Roe, Director of Rain House - Ice in Clouds``
_HONORED: Final = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Ir|Sir|Dame|Revd?)\b\.?\s")
_DASH: Final = re.compile(r"\s+[-–—]\s*(?=[A-Z\d“\"])")


def _is_a_day(text: str) -> bool:
    return tells_when(text) and parse_when(text, reference=ANY_DAY).day is not None


def _tells_a_moment(text: str, lexicon: Lexicon) -> bool:
    """Whether a line tells a day and an hour, and beside them a place at most."""
    if len(text) > _LONGEST_DAY:
        return False
    when = parse_when(text, reference=ANY_DAY)
    if when.day is None or when.clock is None or find_labels(text, lexicon):
        return False
    text = _REMARK.sub("", text)
    return when.span[0] <= 1 and (tells_when(text) or bool(place_beside_the_day(text, lexicon)))


def _is_person(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is one person, with post and house at most, and no label."""
    text = bare_line_text(text)
    if len(text) < _ENOUGH or lexicon.field_of(text) or re.search(r"\d", text):
        return False
    named = people(text, lexicon)
    if len(named) != 1 or not named[0].person.name or named[0].rest:
        return False
    person = named[0].person
    return bool(person.affiliation or person.position) or names_somebody(text, lexicon, strict=True)


def _labels_a_speaker(line: Line, lexicon: Lexicon) -> bool:
    return "speaker" in fields_named(line, lexicon)
