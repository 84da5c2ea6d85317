"""Talks under their days whose speaker stands in one line and whose title in the next, under no labels.

``Jane Roe (Harbour University)`` over ``Ice in Clouds``, the way most talks of the list are told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.labels.stack_lines import quoted
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody, people
from seminar.read.unlabelled.bylines import is_sentence
from seminar.read.unlabelled.stack_kinds import bare_line, tells_when

#: What tells that labels say who speaks or what on.
_TOLD: Final = frozenset(("title", "speaker", "talk"))
_LONGEST_WHO: Final = 160
_LONGEST: Final = 200
_SHORTEST: Final = 6
#: Most of the talks are told so.
_MOSTLY: Final = 0.6
#: ``Jane Roe (Northland University, Harbour)``, ``Jane Roe, Northland University``
_NAMED: Final = re.compile(
    r"(?P<name>[^(),:：]{3,48}?)\s*(?:\((?P<house>[^()]{2,140})\)|,\s(?P<behind>[A-Z][^():]{2,100}))"
)


def with_speaker_and_title(talks: Sequence[tuple[Segment, ...]], lexicon: Lexicon) -> list[tuple[Segment, ...]]:
    """The talks with the two lines as speaker and title, where most of them are told so; else as they are.

    A talk told otherwise stays as it is.
    """
    pairs = [_pair(talk, lexicon) for talk in talks]
    if sum(pair is not None for pair in pairs) < _MOSTLY * len(talks):
        pairs = [_either_way(talk, lexicon) for talk in talks]
    if sum(pair is not None for pair in pairs) < _MOSTLY * len(talks):
        talks = [_with_a_life(talk, lexicon) for talk in talks]
        pairs = [_name_and_title(talk, lexicon) for talk in talks]
    if sum(pair is not None for pair in pairs) < _MOSTLY * len(talks):
        return list(talks)
    return [_labelled(talk, *pair) if pair else talk for talk, pair in zip(talks, pairs, strict=True)]


def _pair(talk: Sequence[Segment], lexicon: Lexicon) -> tuple[Segment, Segment] | None:
    """The line of who speaks and that of the title below it; ``None`` where a label tells one, or no two lines do."""
    if any(segment.field in _TOLD and segment.text.strip() for segment in talk):
        return None
    lines = _whole([segment for segment in talk if segment.field == FREE and segment.text.strip()])
    for at, (who, title) in enumerate(pairwise(lines)):
        if not _is_person(who, lexicon):
            continue
        if title.index > who.spans[-1].index + 2 or not _may_be_a_title(title):
            return None
        behind = lines[at + 2] if at + 2 < len(lines) else None
        goes_on = behind is not None and behind.index == title.index + 1 and behind.text.strip()[:1].islower()
        if goes_on and behind is not None and not is_sentence(behind.text):
            return who, replace(title, spans=(*title.spans, *behind.spans))
        return who, title
    return None


def _either_way(talk: Sequence[Segment], lexicon: Lexicon) -> tuple[Segment, Segment] | None:
    """The person, with post and house, and the title among the first two lines of a talk, whichever stands first."""
    if any(segment.field in _TOLD and segment.text.strip() for segment in talk):
        return None
    lines = [segment for segment in talk if segment.field in (FREE, NOISE) and segment.text.strip()]
    lines = [line for line in lines if len(line.spans) == 1 and line.index >= _first_of_its_own(talk)]
    if len(lines) < _BOTH or len(lines) > _FEW:
        return None
    posted = [_is_posted(line, lexicon) for line in lines[:_BOTH]]
    if sum(posted) != 1:
        return None
    who, title = lines[posted.index(True)], lines[posted.index(False)]
    text = bare_line(title)
    title = replace(title, spans=(replace(title.spans[0], text=title.spans[0].text.rstrip(" .")),))
    return (who, title) if _SHORTEST <= len(text) <= _LONGEST and not tells_when(text) else None


def _name_and_title(talk: Sequence[Segment], lexicon: Lexicon) -> tuple[Segment, Segment] | None:
    """The first two lines of a talk, a name alone and below it what may be a title, over a text."""
    if any(segment.field in _TOLD and segment.text.strip() for segment in talk):
        return None
    first = _first_of_its_own(talk)
    lines = [s for s in talk if s.field == FREE and s.text.strip() and len(s.spans) == 1 and s.index > first]
    if len(lines) <= _BOTH or len(lines[0].text) > _LONGEST_NAME or not _may_be_a_title(lines[1]):
        return None
    return (lines[0], lines[1]) if _is_name(lines[0], lexicon) else None


def _is_name(line: Segment, lexicon: Lexicon) -> bool:
    return names_somebody(_GLUED.sub(r"\1 ", bare_line(line)), lexicon, strict=True)


def _with_a_life(talk: tuple[Segment, ...], lexicon: Lexicon) -> tuple[Segment, ...]:
    """A talk whose first line is a name, and what a label far below says of the speaker at length as the life."""
    first = _first_of_its_own(talk)
    above = next((s for s in talk if s.field == FREE and s.text.strip() and s.index > first), None)
    if above is None or len(above.text) > _LONGEST_NAME or not _is_name(above, lexicon):
        return talk
    surname = above.text.split()[-1]
    return tuple(
        replace(s, field="bio") if s.field == "speaker" and len(s.text) > _LONGEST_NAME and surname in s.text else s
        for s in talk
    )


_LONGEST_NAME: Final = 60
#: ``Prof.Jane Roe``
_GLUED: Final = re.compile(r"^(Prof\.|Dr\.)(?=[A-Z])")


def _first_of_its_own(talk: Sequence[Segment]) -> int:
    """The place of the line with the moment, which all that is the talk's own stands behind."""
    return max((s.index for s in talk if s.field in WHEN and s.structured and s.glued), default=0)


#: Speaker and title, and so many lines at most with the text.
_BOTH: Final = 2
_FEW: Final = 6


def _is_posted(line: Segment, lexicon: Lexicon) -> bool:
    """``Professor Jane Roe, FRS, Department of Rain, Harbour University``"""
    text = " ".join(bare_line(line).split())
    if len(text) > _LONGEST_WHO or "," not in text or text.endswith((".", "?")):
        return False
    named = people(text, lexicon)
    return len(named) == 1 and bool(named[0].person.name) and bool(named[0].person.affiliation)


def _whole(lines: Sequence[Segment]) -> list[Segment]:
    """The lines, one within whose bracket the next begins joined to it."""
    found: list[Segment] = []
    for line in lines:
        last = found[-1] if found else None
        if last is not None and last.text.count("(") > last.text.count(")") and line.index == last.spans[-1].index + 1:
            found[-1] = replace(last, spans=(*last.spans, *line.spans))
        else:
            found.append(line)
    return found


def _is_person(line: Segment, lexicon: Lexicon) -> bool:
    """Whether a line is one name and behind it, in brackets or behind a comma, where the person works."""
    text = " ".join(bare_line(line).split())
    told = _NAMED.fullmatch(text) if len(text) <= _LONGEST_WHO else None
    if told is None or not names_somebody(told["name"], lexicon, strict=True):
        return False
    named = people(text, lexicon)
    return len(named) == 1 and bool(named[0].person.name)


def _may_be_a_title(line: Segment) -> bool:
    text = bare_line(line)
    if not _SHORTEST <= len(text) <= _LONGEST or tells_when(text) or text.startswith("("):
        return False
    return quoted(text) or not is_sentence(text)


def _labelled(talk: Sequence[Segment], who: Segment, title: Segment) -> tuple[Segment, ...]:
    """The segments with the two lines as fields; a title in quotation marks without them."""
    said = {who.index: replace(who, field="speaker", structured=True, glued=True)}
    said[title.index] = replace(title, field="title", structured=True, glued=True)
    gone = {span.index for part in (who, title) for span in part.spans[1:]}
    return tuple(
        said.get(s.index, s) if s.field in (FREE, NOISE) else s
        for s in talk
        if not (s.field == FREE and s.index in gone)
    )
