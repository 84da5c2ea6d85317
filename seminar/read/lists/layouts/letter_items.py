"""Letters of a week whose paragraphs tell a talk each: when and where in one sentence, who speaks on what in another.

``- [FOG](fog2031) continues Tuesday at 12:45-2:00pm, February 18th, MH 164.  Dr. Jane Roe will speak about "Ice."``
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.times.hour_lines import is_place

_MOST: Final = 400
#: Letters of a paragraph, and the talks of a letter at least.
_LONGEST: Final = 900
_ENOUGH: Final = 2
_MARK: Final = re.compile(r"\s*(?:[-*•]\s+)?")
#: ``[FOG](fog2031) continues``: the group whose talk it is.
_GROUP: Final = re.compile(
    r"(?:The\s)?\[?(?P<group>[A-Z][\w &'’-]{1,60}?)\]?(?:\([^()\s]{1,200}\))?\s(?:continues|resumes|meets|will\smeet)\b"
)
#: ``Dr. Jane Roe of Harbour University will speak``, at the head of a sentence.
_WHO: Final = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=[.!?]\s\s))(?P<who>(?:(?:Dr|Prof|Mr|Ms|Mrs)\.\s|Professor\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w.'’-]*){1,3}"
    r"(?:\s(?:of|from)\s(?:the\s)?[A-Z][^.!?:\"“”,\n]{2,100}?|\s\([^()\n]{2,100}\))?)\swill\s(?:be\s)?"
    r"(?:speak(?:ing)?|talk(?:ing)?|lectur(?:e|ing)|present(?:ing)?|giv(?:e|ing)\sa\s(?:talk|lecture))\b"
)
#: ``speak about "Ice in Clouds."``, ``The talk is on "Ice in Clouds"``
_ON: Final = re.compile(
    r"\b(?:speak|speaking|talk|talking|lecture|lecturing|present|presenting|talk\sis|title\sis|lecture\sis)\s"
    r"(?:(?:on|about|entitled|titled)\s)?[“\"](?P<title>[^“”\"\n]{3,200}?)[.,]?[”\"]"
)
_ROOM: Final = re.compile(r"[A-Z]{2,5}\s(?:[Rr]oom\s)?#?\d{1,4}[A-Z]?")
_SENTENCE_END: Final = re.compile(r"[.!?]\s+(?=[A-Z\"“])|$")


@dataclass(frozen=True, slots=True)
class _Told:
    """What a paragraph tells, each as a text; ``""`` for what it does not."""

    who: str
    title: str
    when: str
    place: str
    group: str
    rest: tuple[str, ...]


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a letter with the facts of each talk behind labels; any others as they are.

    A letter is believed where two paragraphs at least tell a day with its hour, a person who will speak and a title in
    quotation marks, and no line labels a title or a speaker.
    """
    if sum(" will " in line.text and any(map(str.isdigit, line.text)) for line in lines[:_MOST]) < _ENOUGH:
        return tuple(lines)
    if any(line.label is not None for line in lines[:_MOST]):
        return tuple(lines)
    told: dict[int, _Told] = {}
    gone: set[int] = set()
    for at, text, end in _paragraphs(lines):
        if found := _talk(text, lexicon):
            told[at] = found
            gone |= set(range(at + 1, end))
    if len(told) < _ENOUGH or len({one.when for one in told.values()}) < len(told):
        return tuple(lines)
    if any(_labels_a_talk(line.text, lexicon) for line in lines[:_MOST]):
        return tuple(lines)
    return tuple(
        part
        for at, line in enumerate(lines)
        for part in (_parts(line, told[at]) if at in told else (replace(line, text=""),) if at in gone else (line,))
    )


def _paragraphs(lines: Sequence[Line]) -> Iterator[tuple[int, str, int]]:
    """Each line that begins a paragraph or an item: its place, the text with the lines that go on, where these end."""
    at = 0
    while at < min(len(lines), _MOST):
        end = at + 1
        while end < len(lines) and lines[at].text.strip() and lines[end].text.strip() and not _is_item(lines[end].text):
            end += 1
        text = " ".join(line.text.strip() for line in lines[at:end])
        if text and len(text) <= _LONGEST:
            yield at, text, end
        at = end


def _is_item(text: str) -> bool:
    mark = _MARK.match(text)
    return mark is not None and bool(mark.group().strip())


def _talk(text: str, lexicon: Lexicon) -> _Told | None:
    mark = _MARK.match(text)
    text = text[mark.end() :] if mark else text
    who, on = _WHO.search(text), _ON.search(text)
    if who is None or on is None or on.start("title") < who.end("who"):
        return None
    named = people(who["who"], lexicon)
    if len(named) != 1 or not named[0].person.name:
        return None
    for begin, end in _sentences(text):
        sentence = text[begin:end]
        if not any(map(str.isdigit, sentence)):
            continue
        when = parse_when(sentence, reference=ANY_DAY, month_first=True)
        if when.day is None or when.clock is None:
            continue
        group = _GROUP.match(text)
        moment = sentence[slice(*when.span)]
        place = _place(sentence) or _place_behind(sentence[when.span[1] :])
        rest = tuple(text[a:b] for a, b in _sentences(text) if a != begin and not _meets(a, b, who, on))
        when_alone = moment.replace(place, "") if place else moment
        return _Told(who["who"], on["title"], when_alone, place, _name(group), rest)
    return None


def _meets(begin: int, end: int, *told: re.Match[str]) -> bool:
    return any(begin < match.end() and match.start() < end for match in told)


def _name(group: re.Match[str] | None) -> str:
    return group["group"] if group else ""


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for match in _SENTENCE_END.finditer(text):
        if match.start() - begin > len("Prof."):
            yield begin, match.start()
            begin = match.end()


def _place(sentence: str) -> str:
    """The place among the parts of a sentence between its commas; ``""`` for none."""
    parts = (part.strip(" .") for part in re.split(r",\s", sentence))
    bare = (re.sub(r"^(?:in|at)\s(?:the\s)?", "", part) for part in parts)
    return next((part for part in bare if _ROOM.fullmatch(part) or (len(part) <= _PLACE and is_place(part))), "")


def _place_behind(text: str) -> str:
    """`` in Mill Hall 12``, right behind the hour; ``""`` for no place."""
    match = _IN.fullmatch(text)
    return match[1] if match and is_place(match[1]) else ""


_IN: Final = re.compile(r",?\s+(?:in|at)\s(?:the\s)?([A-Z0-9][^.!?]{2,60}?)[.\s]*")
_PLACE: Final = 60


def _labels_a_talk(text: str, lexicon: Lexicon) -> bool:
    return any(hit.field in ("title", "speaker", "talk") for hit in find_labels(text[:_LONGEST], lexicon))


def _parts(line: Line, told: _Told) -> Iterator[Line]:
    yield line.under("Title", told.title, begins=True)
    facts = (("Speaker", told.who), ("Time", told.when), ("Venue", told.place), ("Series", told.group))
    yield from (line.under(label, text) for label, text in facts if text)
    yield from (replace(line, text=text, heading=0) for text in told.rest)
