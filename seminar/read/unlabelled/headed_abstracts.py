"""Posters pasted below the label of an abstract: ``Abstract:`` over a day, a title, a name, and then the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.segments import FREE, Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.persons.person_names import is_latin_name
from seminar.read.persons.posts import Grammar, grammar
from seminar.read.unlabelled.bylines import FIRM, STUDENT

#: A line of a poster is no longer, and a poster has so many lines.
_LONGEST: Final = 76
_FEWEST: Final = 4
_MOST: Final = 20
#: A name has no more words.
_WORDS: Final = 4
#: How a line of running text ends or begins.
_SENTENCE: Final = re.compile(r"[a-z\d)]{3}[.;!]\s*$|^\s*[a-z]{3,}\s[a-z]")


def parted(segments: Sequence[Segment], lexicon: Lexicon) -> tuple[Segment, ...]:
    """The segments, a poster among the lines of the abstract apart from it, where no label names a speaker.

    The lines before the poster announce it; those behind it are the abstract.
    """
    if any(segment.field == "speaker" and segment.text.strip() for segment in segments):
        return tuple(segments)
    return tuple(part for segment in segments for part in _parts(segment, lexicon))


def _parts(segment: Segment, lexicon: Lexicon) -> Iterator[Segment]:
    end = _poster(segment, lexicon) if segment.field == "abstract" and not segment.structured else None
    if end is None:
        yield segment
        return
    begin, stop = _speaker(segment.spans[:end], lexicon)
    for span in segment.spans[:begin]:
        yield Segment(FREE, spans=(span,))
    if begin < stop:
        yield Segment("speaker", "", segment.spans[begin:stop], glued=True)
    for span in segment.spans[stop:end]:
        yield Segment(FREE, spans=(span,))
    yield replace(segment, spans=segment.spans[end:])


def _speaker(lines: Sequence[Span], lexicon: Lexicon) -> tuple[int, int]:
    """The places of the first name that stands over what its bearer is or where, and behind the last line of that."""
    words = grammar(lexicon)
    for at, line in enumerate(lines[:-1]):
        name = words.en_degree_end.sub("", line.text.strip())
        if not (1 < len(name.split()) <= _WORDS and is_latin_name(name, lexicon)):
            continue
        stop = at + 1
        while stop < min(len(lines), at + 4) and _tells_of_a_post(lines[stop].text.strip(), words):
            stop += 1
        if stop > at + 1 and not words.en_institution.search(name):
            return at, stop
    return len(lines), len(lines)


def _tells_of_a_post(line: str, words: Grammar) -> bool:
    if any(map(str.isdigit, line)) or len(line) > _LONGEST:
        return False
    return bool(STUDENT.match(line) or FIRM.fullmatch(line) or words.en_position.match(line)) or (
        words.en_institution.search(line) is not None or words.en_department.match(line) is not None
    )


def _poster(segment: Segment, lexicon: Lexicon) -> int | None:
    """The place behind the last line of a poster; ``None`` where there is none."""
    if len(segment.spans) < _FEWEST or has_han(segment.text[:400]):
        return None
    at = 0
    runs = list(_runs(segment.spans))
    if len(runs) == 1 and all(map(_is_short, segment.spans)):
        return len(segment.spans)  # nothing of it is running text
    for run in runs:
        poster = _FEWEST <= len(run) <= _MOST and all(map(_is_short, run))
        if poster and (any(_tells_the_hour(span.text) for span in run) or _speaker(run, lexicon)[0] < len(run)):
            return at + len(run)
        at += len(run)
    return None


def _tells_the_hour(line: str) -> bool:
    return any(map(str.isdigit, line)) and parse_when(line, reference=ANY_DAY).clock is not None


def _runs(spans: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
    """Stretches of short lines, and of the others, in turns."""
    run: list[Span] = []
    short = False
    for paragraph in _paragraphs(spans):
        is_short = all(map(_is_short, paragraph))
        if run and is_short != short:
            yield tuple(run)
            run = []
        run += paragraph
        short = is_short
    if run:
        yield tuple(run)


def _is_short(span: Span) -> bool:
    return len(span.text.strip()) <= _LONGEST and not _SENTENCE.search(span.text)


def _paragraphs(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """Lines with no blank line between them."""
    lines: list[Span] = []
    for span in spans:
        if lines and span.index > lines[-1].index + 1:
            yield lines
            lines = []
        lines.append(span)
    if lines:
        yield lines
