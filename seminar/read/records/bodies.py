"""A card and the text behind it: what the text tells surer than the card does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from seminar.dates import When, find_when, parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import FREE, Segment
from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts import grammar
from seminar.read.records.meanings import BODY

#: Keys for the day of a page as much as for the talk's.
_DAYS_OF_PAGES: Final = frozenset(("date", "datetime", "日期"))
#: A day is told within so many letters.
_TOLD: Final = 200
_SENTENCES: Final = 600
_MARKS: Final = re.compile(r"[*_]{1,3}")
_ROOM: Final = re.compile(r"\d|\b(?:room|hall|auditorium|theat(?:er|re))\b", re.IGNORECASE)


def with_body(record: tuple[Segment, ...], body: Sequence[Segment], lexicon: Lexicon) -> tuple[Segment, ...]:
    """A record and the text behind its card: a text says more than the summary of it, and which day is the talk's."""
    record = _without_summary(record, body, lexicon)
    record = tuple(_of_the_page(segment, body, lexicon) for segment in record)
    if any(segment.field == "venue" and _ROOM.search(segment.text) for segment in body):
        # venue: Harbour University, and below it "Location: Room 5"
        record = tuple(replace(s, field=FREE) if _names_a_house(s, lexicon) else s for s in record)
    return (*record, *body)


def _without_summary(record: tuple[Segment, ...], body: Sequence[Segment], lexicon: Lexicon) -> tuple[Segment, ...]:
    abstracts = [segment for segment in record if segment.field == "abstract"]
    free = max((len(s.text) for s in body if s.field == FREE), default=0)
    if abstracts and all(lexicon.holds("weak_abstracts", segment.label) for segment in abstracts):
        longest = max(len(segment.text) for segment in abstracts)
        if free >= max(BODY, 2 * longest) and not any(s.field == "abstract" for s in body):
            return tuple(segment for segment in record if segment not in abstracts)
    return record


def _of_the_page(segment: Segment, body: Sequence[Segment], lexicon: Lexicon) -> Segment:
    """The day of a card as the day of posting, where a label of the text tells another: ``**Date:** 12 May 2031``."""
    if segment.field not in WHEN or lexicon.normal(segment.label) not in _DAYS_OF_PAGES:
        return segment
    own = _days(segment)
    told = {day for other in body if other.field in WHEN for day in _days(other)}
    told = told or {day for other in body if other.field == FREE for day in _days_of_sentences(other.text)}
    same = any(a[1:] == b[1:] and (a[0] == b[0] or not b[0]) for a in own for b in told)
    return replace(segment, field="posted") if own and told and not same else segment


#: Year, month and day; the year 0 where none is told.
_Day: TypeAlias = tuple[int, int, int]


def _day(when: When) -> _Day:
    assert when.day is not None
    return (when.day.year if when.year_given else 0, when.day.month, when.day.day)


def _days(segment: Segment) -> set[_Day]:
    """The days a text may tell: 5/6/2031 is two of them."""
    read = (parse_when(segment.text[:_TOLD], reference=ANY_DAY, month_first=order) for order in (True, False))
    return {_day(when) for when in read if when.day and not when.relative}


#: What a sentence says of the talk, and what of other days.
_HELD: Final = re.compile(
    r"\b(?:will|gives?|gave|talk|lecture|seminar|held|speaks?)\b|[将將于於][^。]{0,40}(?:举|舉|作|做|报告|報告|演讲|演講|讲座|講座)"
)
_OTHERWISE: Final = re.compile(
    r"\b(?:regist|deadline|submi|due\b|close[sd]?\b|updated|posted|previous|last\s)|报名|報名|截止|投稿|更新|发布",
    re.IGNORECASE,
)


def _days_of_sentences(text: str) -> Iterator[_Day]:
    """The day and hour a sentence tells the talk by: ``Jane Roe will speak on 12 May at 2:30 pm``."""
    text = text[:_SENTENCES]
    if any(map(str.isdigit, text)) and _HELD.search(text) and not _OTHERWISE.search(text):
        yield from (
            _day(when)
            for when in find_when(_MARKS.sub("", text), reference=ANY_DAY)
            if when.day and when.clock and not when.relative
        )


def _names_a_house(segment: Segment, lexicon: Lexicon) -> bool:
    """``venue: Harbour University``: whose guest it is, or where the guest comes from; no room."""
    text = segment.text.strip()
    if segment.field != "venue" or _ROOM.search(text):
        return False
    return bool(grammar(lexicon).en_institution.search(text)) and len(text.split()) <= 6
