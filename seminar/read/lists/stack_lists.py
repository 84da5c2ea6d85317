"""Several stacks below each other: a list whose talks are paragraphs of lines without labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.bilingual import Lang
from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.headings import headings
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, NOISE, RULE, Segment
from seminar.read.lexicon import Lexicon
from seminar.read.pauses import is_pause
from seminar.read.reading import Reading
from seminar.read.unlabelled.stack_kinds import bare_line, kind_of, tells_when

#: A talk takes so many lines of such a list; a longer paragraph is a text.
_FEWEST: Final = 2
_MOST: Final = 8
_TALKS: Final = 2
#: With one of these the page tells of one talk, or its labels part the talks.
_OF_ONE: Final = frozenset(("title", "talk"))
#: What is said of all talks below the last one.
OF_ALL: Final = re.compile(
    r"\b(?:[Bb]oth|[Aa]ll(?: of)?(?: the| these)?) (?:talks|seminars|lectures)\b"
    r"|两场|各场|所有(?:报告|讲座)|以上(?:报告|讲座)"
)
_HOUR: Final = re.compile(r"\d\s?[ap]\.?m\b|\d[:：]\d\d|\d[点點]", re.IGNORECASE)
#: What is looked at.
_BLOCKS: Final = 400


def split(segments: Sequence[Segment], lexicon: Lexicon) -> tuple[tuple[Segment, ...], ...]:
    """The segments of each talk of such a list; all of them as one group where it is none.

    A list is believed where at least two paragraphs tell a day, a person and one thing more each, no two of them the
    same day and hour, and no title stands behind a label. What stands above the first of them is handed to all, and
    so is what is said of all of them below the last.
    """
    whole = (tuple(segments),)
    if any(s.field in _OF_ONE and s.text.strip() and s.label.casefold() != "subject" for s in segments):
        return whole
    segments = [part for segment in segments for part in _to_the_next_day(segment)]
    blocks = _with_days(_blocks(segments))
    if not _TALKS <= len(blocks) <= _BLOCKS:
        return whole
    main = Lang.ZH if any(has_han(segment.text) for segment in segments) else Lang.EN
    reading = Reading(segments, lexicon, main)
    talks = [n for n, block in enumerate(blocks) if _tells_a_talk(block, reading)]
    moments = {_moment(blocks[n]) for n in talks}
    open_blocks = [n for n, block in enumerate(blocks) if n not in talks and _tells_half(block, reading)]
    if len(talks) < _TALKS or len(moments) < len(talks) or len(talks) < len(open_blocks):
        return whole
    labelled = any(segment.mark is not None for segment in segments)
    if labelled and any(segment.field == "speaker" for n in open_blocks for segment in blocks[n]):
        return whole
    # a week without a talk above the first one tells nothing of the talks
    above = (segment for n in range(talks[0]) if n not in open_blocks for segment in blocks[n])
    behind = [n for n in range(talks[-1] + 1, len(blocks)) if OF_ALL.search(" ".join(s.text for s in blocks[n]))]
    shared = [_kept_above(segment, reading) for segment in above]
    shared = [segment for segment in shared if segment.field not in _OF_ONE]
    shared += [segment for n in behind for segment in blocks[n]]
    behind += [n for n in open_blocks if n > talks[0] and any(is_pause(bare_line(line)) for line in blocks[n])]
    ends = [*talks[1:], len(blocks)]
    return tuple(
        (*shared, *(segment for n in range(begin, end) if n not in behind for segment in blocks[n]))
        for begin, end in zip(talks, ends, strict=True)
    )


def _to_the_next_day(segment: Segment) -> Sequence[Segment]:
    """An abstract that ran on, over a blank line, into the day of the next talk, and the lines of that."""
    if segment.field not in _LONG or len(segment.spans) < _FEWEST:
        return (segment,)
    at = next(
        (
            n
            for n, (above, span) in enumerate(pairwise(segment.spans), 1)
            if span.index > above.index + 1 and tells_when(span.text.strip())
        ),
        None,
    )
    if at is None:
        return (segment,)
    below = (Segment(FREE, spans=(span,)) for span in segment.spans[at:])
    return (replace(segment, spans=segment.spans[:at]), *below)


#: Texts that may run on.
_LONG: Final = frozenset(("abstract", "bio", "notes"))


def _blocks(segments: Sequence[Segment]) -> list[list[Segment]]:
    """The paragraphs: lines with no blank line and no rule between them."""
    found: list[list[Segment]] = []
    apart, last = True, -2
    for segment in segments:
        if segment.field == NOISE and RULE.match(segment.text):
            apart = True
            continue
        if found and not apart and segment.index <= last + 1:
            found[-1].append(segment)
        else:
            found.append([segment])
        apart, last = False, max(last, _last(segment))
    return found


def _with_days(blocks: Sequence[list[Segment]]) -> list[list[Segment]]:
    """The paragraphs, a day alone joined to the one below it that begins with its hour."""
    found: list[list[Segment]] = []
    for block in blocks:
        if found and _is_lone_day(found[-1]) and block[0].field == FREE and _begins_with_hour(block[0]):
            found[-1] = [*found[-1], *block]
        else:
            found.append(block)
    return found


def _is_lone_day(block: Sequence[Segment]) -> bool:
    if len(block) != 1 or block[0].field != FREE or not tells_when(bare_line(block[0])):
        return False
    when = parse_when(block[0].text, reference=ANY_DAY)
    return when.day is not None and when.clock is None


def _begins_with_hour(line: Segment) -> bool:
    if not bare_line(line)[:1].isdigit() or not _HOUR.search(line.text):
        return False
    when = parse_when(line.text, reference=ANY_DAY)
    return when.clock is not None and when.day is None and when.span[0] <= 1


def _last(segment: Segment) -> int:
    """The place of the last line of a segment."""
    places = [span.index for span in segment.spans]
    return max([*places, segment.mark.index] if segment.mark is not None else places, default=-2)


def _tells_a_talk(block: Sequence[Segment], reading: Reading) -> bool:
    lines = [segment for segment in block if segment.field == FREE]
    fields = {segment.field for segment in block if segment.field not in (FREE, NOISE)}
    if not _FEWEST < len(lines) + len(fields) <= _MOST:
        return False
    kinds = [kind_of(line, reading) for line in lines]
    kinds = [
        "person" if kind == "name" and after in ("office", "post") else kind
        for kind, after in zip(kinds, [*kinds[1:], ""], strict=False)
    ]
    named = (
        kinds.count("person") == 1
        or (kinds.count("person") == 0 and kinds.count("name") == 1)
        or ("speaker" in fields and kinds.count("person") == 0)
    )
    return ("when" in kinds or bool(WHEN & fields)) and named and bool({"line", "name", "mode"} & set(kinds))


def _tells_half(block: Sequence[Segment], reading: Reading) -> bool:
    """Whether a paragraph tells of a day or a person, as the talk of a list does, but not all of it."""
    if any(segment.field == "speaker" or segment.field in WHEN for segment in block):
        return True
    lines = [segment for segment in block if segment.field == FREE]
    return len(lines) >= _FEWEST and any(tells_when(bare_line(line)) for line in lines)


def _kept_above(segment: Segment, reading: Reading) -> Segment:
    """A line above the list; the name of the list, which tells no talk but perhaps the year, as what no talk says."""
    told = _HOUR.search(segment.text) is not None  # All talks start at 8pm in the Old Library
    return replace(segment, field=NOISE) if not told and _heads_the_list(segment, reading) else segment


def _heads_the_list(segment: Segment, reading: Reading) -> bool:
    """Whether a line above the list names it: no title of any talk in it."""
    if segment.field != FREE or headings.heading(segment.text, reading.lexicon).series:
        return False
    return kind_of(segment, reading) in ("line", "post")


def _moment(block: Sequence[Segment]) -> str:
    told = (bare_line(s) if s.field == FREE else s.text for s in block if s.field == FREE or s.field in WHEN)
    return next((text for text in told if tells_when(text) or any(map(str.isdigit, text))), "")
