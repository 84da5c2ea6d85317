"""Lives told together in a list of talks, each beginning with a speaker's name, handed to the talk of that speaker.

``讲者信息`` below a table, over ``林远舟`` and a text, ``王若水`` and a text; ``Jane Roe is a professor …`` and the
like, one paragraph for each, below the last talk or above the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from seminar.language import has_han
from seminar.read.labels.segments import FREE, NOISE, Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.lives import first_and_last
from seminar.read.persons.people import people

Group: TypeAlias = tuple[Segment, ...]

#: Where lives may be told together.
_HOLDING: Final = frozenset(("bio", "abstract", FREE))
#: Of so many speakers at least.
_ENOUGH: Final = 2
#: A life has so many letters at least.
_SHORTEST: Final = 20
#: What a line has that is more than a name and a house.
_SENTENCE: Final = re.compile(r"[，。；]|,\s|\.(?:\s|$)|\b(?:is|was|has)\s")
#: ``- Jane Roe, Northland University`` is an item of a list of names.
_TELLS: Final = re.compile(r"[。；]|，[^，\n]{1,80}，|\.(?:\s|$)|\b(?:is|was|has|received|holds|leads|studies)\s")
#: A line below a name that is no longer and no sentence tells where the speaker works.
_HOUSE: Final = 40
#: A line that only heads a life is no longer, nor is what names the speakers of a talk.
_HEADED: Final = 60
_LONGEST: Final = 200
#: What is looked at: talks, and lines that may tell of their speakers.
_MOST: Final = 100
_LINES: Final = 2_000
#: What stands before a name at the head of a life: a list's mark, a heading's, bold letters, a label.
_BEFORE: Final = re.compile(
    r"\s*(?:#{1,6}\s+)?(?:[-•·*+▪◆■●]\s+|[（(]?\d{1,2}[.、)）]\s?)?[*_]{0,3}"
    r"(?:(?:[报報]告|主[讲講]|[讲講]|嘉)[人者宾賓](?:[简簡]介)?\s?[:：]\s?|(?:speaker|bio(?:graphy)?)\s?:\s?)?"
    r"(?:(?:Prof(?:essor)?|Dr|Mr|Ms|Mrs)\b\.?\s{0,2}){0,2}",
    re.IGNORECASE,
)
#: What may follow a name at the head of a life.
_BEHIND: Final = re.compile(
    r"[*_]{0,3}\s{0,3}(?:$|[，,、（(：:|–—-]|(?:副?教授|博士|先生|女士|研究[员員]|院士|老[师師]|[现現]|[毕畢][业業]|是|[于於])"
    r"|(?:is|was|has|received|obtained|earned|joined|works|holds|leads|heads|studies|studied|completed|graduated|will)\b)"
)
#: ``## Contact``: a heading ends what is told of a speaker.
_HEADING: Final = re.compile(r"\s{0,3}#{1,6}\s")


@dataclass(frozen=True, slots=True)
class _Life:
    """A stretch of text that begins with the name of a speaker: of which talks, its lines, and what heads them."""

    talks: tuple[int, ...]
    lines: tuple[Span, ...]
    label: str = ""
    mark: Span | None = None
    #: The first line is a heading, no part of the text: the name alone or with where the speaker works.
    headed: bool = False

    @property
    def text(self) -> tuple[Span, ...]:
        return self.lines[1:] if self.headed else self.lines


def handed_out(groups: Sequence[Group], lexicon: Lexicon) -> tuple[Group, ...]:
    """The talks of a list, each with the life of its speaker where lives of several speakers are told together.

    Nothing is changed unless lines that all talks share, or that stand behind the last of them, begin with the names
    of the speakers of two talks at least, and a life stands behind each of these names.
    """
    if not _ENOUGH <= len(groups) <= _MOST or sum(len(segment.spans) for segment in groups[-1]) > _LINES:
        return tuple(groups)
    names = [_speakers(group, lexicon) for group in groups]
    told = [life for life in _stretches(groups[-1], names) if _tells_a_life(life.text)]
    if len({talk for life in told for talk in life.talks}) < _ENOUGH or len(told) < _ENOUGH:
        return tuple(groups)
    taken = {(span.index, span.start) for life in told for span in life.lines}
    return tuple(
        (*_without(group, taken), *(s for life in told if n in life.talks for s in _segments(life, group)))
        for n, group in enumerate(groups)
    )


def _speakers(group: Group, lexicon: Lexicon) -> tuple[str, ...]:
    """The names of a talk's speakers as a text about them may begin."""
    said = (s.text for s in group if s.field == "speaker" and 0 < len(s.text.strip()) <= _LONGEST)
    sides = (side.text for text in said for named in people(text, lexicon) for side in named.person.name.sides())
    return tuple(dict.fromkeys(name for side in sides if len(side) > 1 for name in (side, first_and_last(side))))


def _stretches(group: Group, names: Sequence[tuple[str, ...]]) -> Iterator[_Life]:
    """The stretches of a talk's texts that begin with the name of a speaker of any talk, each up to the next."""
    current: _Life | None = None
    for segment in group:
        holds = segment.field in _HOLDING and not segment.structured
        for span in segment.spans if holds else ():
            begins = _named(span.text, names)
            if begins is not None or (current is not None and _HEADING.match(span.text)):
                yield from [current] if current is not None else ()
                current = None
            if begins is not None:
                first = span is segment.spans[0] and segment.field != FREE
                talks, headed = begins
                label, mark = (segment.label, segment.mark) if first else ("", None)
                current = _Life(talks, (span,), label, mark, headed)
            elif current is not None:
                current = replace(current, lines=(*current.lines, span))
        if not holds and current is not None:
            yield current
            current = None
    yield from [current] if current is not None else ()


def _named(text: str, names: Sequence[tuple[str, ...]]) -> tuple[tuple[int, ...], bool] | None:
    """The talks whose speaker a line begins with, and whether it only heads a text; ``None`` for any other line."""
    before = _BEFORE.match(text)
    begin = before.end() if before else 0
    talks = tuple(n for n, of_talk in enumerate(names) if any(_begins(text, name, begin) for name in of_talk))
    if not talks:
        return None
    return talks, len(text) <= _HEADED and _SENTENCE.search(text) is None


def _begins(text: str, name: str, begin: int) -> bool:
    if text[begin : begin + len(name)].casefold() != name.casefold():
        return False
    behind = begin + len(name)
    return _BEHIND.match(text, behind) is not None or (has_han(name) and text[behind : behind + 1].isspace())


def _tells_a_life(lines: Sequence[Span]) -> bool:
    text = "\n".join(span.text for span in lines)
    return len(text) >= _SHORTEST and _TELLS.search(text) is not None


def _without(group: Group, taken: set[tuple[int, int]]) -> Iterator[Segment]:
    """A talk's segments without the lines of lives; a label whose lines all are gone goes with them."""
    for segment in group:
        kept = tuple(span for span in segment.spans if (span.index, span.start) not in taken)
        if len(kept) == len(segment.spans):
            yield segment
        elif kept:
            yield replace(segment, spans=kept)


def _segments(life: _Life, group: Group) -> Iterator[Segment]:
    """The life as a talk's segments: the text, and what stands above it between the name and the text."""
    text = life.text
    knows = any(segment.field == "affiliation" and segment.text.strip() for segment in group)
    if life.headed:
        head = life.lines[0]
        yield Segment(NOISE if knows else "speaker", life.label, (head,), life.mark)
        first = next(iter(text), None)
        if first is not None and len(text) > 1 and len(first.text) <= _HOUSE and not _SENTENCE.search(first.text):
            yield Segment(NOISE if knows else "affiliation", "", (first,))
            text = text[1:]
    yield Segment("bio", "" if life.headed else life.label, text, None if life.headed else life.mark)
