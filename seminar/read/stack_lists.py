"""Several stacks below each other: a list whose talks are paragraphs of lines without labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seminar.bilingual import Lang
from seminar.language import has_han
from seminar.read import headings
from seminar.read.lexicon import Lexicon
from seminar.read.reading import Reading
from seminar.read.segments import FREE, NOISE, Segment
from seminar.read.stack_kinds import bare_line, kind_of, tells_when

#: A talk takes so many lines of such a list; a longer paragraph is a text.
_FEWEST: Final = 2
_MOST: Final = 8
_TALKS: Final = 2
#: What is looked at.
_BLOCKS: Final = 400


def split(segments: Sequence[Segment], lexicon: Lexicon) -> tuple[tuple[Segment, ...], ...]:
    """The segments of each talk of such a list; all of them as one group where it is none.

    A list is believed where at least two paragraphs tell a day, a person and one thing more each, no two of them the
    same day and hour, and no label tells of a talk. What stands above the first of them is handed to all.
    """
    whole = (tuple(segments),)
    if any(segment.field not in (FREE, NOISE, "noise", "posted") for segment in segments):
        return whole
    blocks = _blocks(segments)
    if not _TALKS <= len(blocks) <= _BLOCKS:
        return whole
    main = Lang.ZH if any(has_han(segment.text) for segment in segments) else Lang.EN
    reading = Reading(segments, lexicon, main)
    talks = [n for n, block in enumerate(blocks) if _tells_a_talk(block, reading)]
    moments = {_moment(blocks[n]) for n in talks}
    if len(talks) < _TALKS or len(moments) < len(talks) or 2 * len(talks) < len(blocks):
        return whole
    above = (segment for block in blocks[: talks[0]] for segment in block)
    shared = tuple(segment for segment in above if not _heads_the_list(segment, reading))
    ends = [*talks[1:], len(blocks)]
    return tuple(
        (*shared, *(segment for block in blocks[begin:end] for segment in block))
        for begin, end in zip(talks, ends, strict=True)
    )


def _blocks(segments: Sequence[Segment]) -> list[list[Segment]]:
    """The paragraphs: lines with no blank line between them."""
    found: list[list[Segment]] = []
    for segment in segments:
        if found and segment.index == found[-1][-1].spans[-1].index + 1:
            found[-1].append(segment)
        else:
            found.append([segment])
    return found


def _tells_a_talk(block: Sequence[Segment], reading: Reading) -> bool:
    lines = [segment for segment in block if segment.field == FREE]
    if not _FEWEST < len(lines) <= _MOST:
        return False
    kinds = [kind_of(line, reading) for line in lines]
    named = kinds.count("person") == 1 or (kinds.count("person") == 0 and kinds.count("name") == 1)
    return "when" in kinds and named and bool({"line", "name"} & set(kinds))


def _heads_the_list(segment: Segment, reading: Reading) -> bool:
    """Whether a line above the list names it: no title of any talk in it."""
    if segment.field != FREE or headings.heading(segment.text, reading.lexicon).series:
        return False
    return kind_of(segment, reading) == "line"


def _moment(block: Sequence[Segment]) -> str:
    return next(bare_line(segment) for segment in block if tells_when(bare_line(segment)))
