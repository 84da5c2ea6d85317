"""A notice told whole in Chinese and then whole in English: one talk, though every label comes twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seminar.dates import When, parse_when
from seminar.language import has_han
from seminar.names import NameMatch, compare
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import Segment
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people

_HALVES = 2
#: ``详情 Details``
_LATIN_WORD = re.compile(r"[A-Za-z]{3}")
#: A day with its hours is no longer.
_MOMENT = 120


def of_one_talk(groups: Sequence[Sequence[Segment]], lexicon: Lexicon) -> bool:
    """Whether two groups have labels in one language each, tell the same moment, and name nobody the other does not."""
    if len(groups) != _HALVES:
        return False
    shared = {s.index for s in groups[0]} & {s.index for s in groups[1]}
    first, second = ([s for s in group if s.label and s.text.strip() and s.index not in shared] for group in groups)
    if not first or not second or _language(first) is None or _language(second) is None:
        return False
    if _language(first) is _language(second) or not _same_moment(first, second):
        return False
    names = [_name(half, lexicon) for half in (first, second)]
    return not all(names) or compare(*sorted(filter(None, names), key=has_han, reverse=True)) is not NameMatch.MISMATCH


def _language(labelled: Sequence[Segment]) -> bool | None:
    """Whether all labels are Chinese (``True``) or none is; ``None`` where some are. One in both counts for neither."""
    told = {han for s in labelled if not ((han := has_han(s.label)) and _LATIN_WORD.search(s.label))}
    return told.pop() if len(told) == 1 else None


def _same_moment(first: Sequence[Segment], second: Sequence[Segment]) -> bool:
    one, other = (next(_moments(half), None) for half in (first, second))
    if one is None or other is None or one.day is None or other.day is None:
        return False
    return (one.day.month, one.day.day, one.clock) == (other.day.month, other.day.day, other.clock)


def _moments(half: Sequence[Segment]) -> Iterator[When]:
    told = (parse_when(s.text[:_MOMENT], reference=ANY_DAY, month_first=True) for s in half if s.field in WHEN)
    yield from (when for when in told if when.day is not None)


def _name(half: Sequence[Segment], lexicon: Lexicon) -> str:
    """The one speaker a half names, in its own language; ``""`` where it names none or several."""
    named = [who for s in half if s.field == "speaker" for who in people(s.text, lexicon)]
    name = named[0].person.name if len(named) == 1 else None
    return (name.zh if has_han(half[0].label) else name.en) or "" if name else ""
