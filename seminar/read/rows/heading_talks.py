"""Talks under headings of their own without labels: ``## 12 May: Ice in Clouds``, below it who speaks, then a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.pauses import is_pause
from seminar.read.records.chunks import Fields, assign, chunks_of
from seminar.read.rows.housed_rows import is_housed
from seminar.read.rows.programme_rows import spans_of
from seminar.read.unlabelled.bylines import is_sentence

_MOST: Final = 2_000
_LONGEST: Final = 200
#: Lines below a heading that may tell who speaks, when and where.
_BELOW: Final = 3
_ENOUGH: Final = 2
#: A shorter text below is no abstract.
_ABSTRACT: Final = 40
_HEADING: Final = re.compile(r"\s{0,3}(?P<rank>#{1,6})\s+(?=\S)|\s{0,3}(?P<bold>\*\*)(?=[^*\n]{3,200}\*\*\s*$)")
_BOLD: Final = 7


@dataclass(frozen=True, slots=True)
class _Talk:
    """The segments of a talk, the month and day it is on, and the places of its lines."""

    segments: tuple[Segment, ...]
    day: tuple[int, int]
    lines: frozenset[int]


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of such a page, a segment for each field, and the places of their lines; ``None`` where it has none.

    A page is believed where two headings of one rank at least, and most of those that tell a day, tell with the lines
    right below them a day, a person and a title, on different days, and none of these lines has a label.
    """
    ranks = {at: rank for at, line in enumerate(lines[:_MOST]) if (rank := _rank(line))}
    for rank in sorted(set(ranks.values())):
        starts = [at for at, own in ranks.items() if own == rank]
        if len(starts) < _ENOUGH:
            continue
        ends = [min([*(at for at, own in ranks.items() if at > start and own <= rank), len(lines)]) for start in starts]
        told = [_talk(lines, start, end, lexicon) for start, end in zip(starts, ends, strict=True)]
        talks = [talk for talk in told if talk is not None]
        if len(talks) < _ENOUGH or 2 * len(talks) <= len(starts) or len({talk.day for talk in talks}) < len(talks):
            continue
        return tuple(talk.segments for talk in talks), frozenset().union(*(talk.lines for talk in talks))
    return None


def _rank(line: Line) -> int:
    """The rank of a heading; 0 for any other line."""
    if line.label is not None or len(line.text) > _LONGEST:
        return 0
    match = _HEADING.match(line.text)
    return line.heading if match is None else len(match["rank"]) if match["rank"] else _BOLD


def _of_two_lines(text: str, lexicon: Lexicon) -> Fields:
    """Speaker and title of two lines, tabs between, one of which is a person with the house in brackets."""
    parts = [match for match in re.finditer(r"[^\t]+", text) if match.group().strip(_ROUND)]
    who = [n for n, part in enumerate(parts) if is_housed(part.group().strip(_ROUND), lexicon)]
    if len(parts) != _TWO or len(who) != 1:
        return {}
    found: Fields = {}
    for name, part in (("speaker", parts[who[0]]), ("title", parts[1 - who[0]])):
        begin = part.start() + len(part.group()) - len(part.group().lstrip(_ROUND))
        found[name] = (begin, begin + len(part.group().strip(_ROUND)))
    return found


_TWO: Final = 2
_ROUND: Final = " *_:：,，–—-|"


def _talk(lines: Sequence[Line], at: int, end: int, lexicon: Lexicon) -> _Talk | None:
    """What the heading at ``at`` and the lines below it, up to ``end``, tell of a talk."""
    places = [at]
    for n in range(at + 1, end):
        text = lines[n].text.strip()
        if not text:
            continue
        if len(places) > _BELOW or len(text) > _LONGEST or is_sentence(text) or lines[n].label is not None:
            break
        places.append(n)
    if any(find_labels(lines[n].text, lexicon) for n in places):
        return None
    text, starts = "", []
    for n in places:
        head = _HEADING.match(lines[n].text)
        lead = head.end() if head else len(lines[n].text) - len(lines[n].text.lstrip())
        starts.append((len(text), n, lead))
        text += lines[n].text[lead:].rstrip("# *") + "\t"
    when = parse_when(text, reference=ANY_DAY)
    if when.day is None:
        return None
    begin, stop = when.span
    rest = f"{text[:begin]}{chr(9) * (stop - begin)}{text[stop:]}"
    fields = _of_two_lines(rest, lexicon)
    if not fields:
        assign(rest, list(chunks_of(rest, 0)), fields, lexicon)
    if not {"speaker", "title"} <= set(fields) or is_pause(text[slice(*fields["title"])]):
        return None
    found = [Segment("time", "", tuple(spans_of(lines, starts, begin, stop)), glued=True, structured=True)]
    for name, (first, last) in fields.items():
        found.append(Segment(name, "", tuple(spans_of(lines, starts, first, last)), glued=True, structured=True))
    below = [n for n in range(places[-1] + 1, end) if lines[n].text.strip()]
    told = tuple(Span(n, lines[n].number, 0, len(lines[n].text), lines[n].text) for n in below)
    labelled = any(find_labels(span.text, lexicon) for span in told)
    if labelled or sum(len(span.text) for span in told) < _ABSTRACT:
        return _Talk(tuple(found), (when.day.month, when.day.day), frozenset(places))
    abstract = Segment("abstract", "", told, structured=True)
    return _Talk((*found, abstract), (when.day.month, when.day.day), frozenset((*places, *below)))
