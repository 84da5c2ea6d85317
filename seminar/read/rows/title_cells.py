"""What stands in the column of the titles of a table and is of none of them: a count, a journal, who speaks.

``3. Ice in Clouds``, ``4. Rain`` (chapters of a book); ``Ice in Clouds (2031 Journal of Rain)``; ``特邀报告A——主持``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.read.labels.segments import GROUP, Segment
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody, people
from seminar.read.records.entry_kinds import is_kind

_COUNT: Final = re.compile(r"(?P<link>\[?)(?P<count>\d{1,2})(?:\s?[.、．:：](?!\d)\s*|\s+)(?=[^\W\d]|[“\"《])")
_APPEARED: Final = re.compile(
    r"(?<=\S)\s?[(（](?=[^()（）]{0,60}(?<!\d)(?:19|20)\d\d(?!\d))(?=[^()（）]{0,60}[A-Za-z]{3})[^()（）]{4,80}[)）]$"
)
#: So many titles in a row are counted, so many say where they appeared.
_COUNTED: Final = 3
_TWO: Final = 2

_Rows = Sequence[tuple[Segment, ...]]


def bare(rows: _Rows) -> _Rows:
    """The rows with their titles alone; unchanged where most titles are told otherwise.

    Counts are taken off where every title has one and each is more than the one above; the brackets with a year at
    the end where two titles have them. The kind of talk alone, beside who speaks, says that no title is known.
    """
    rows = [tuple(_open(s) if _is_kind(s) else s for s in row) if _names_who(row) else row for row in rows]
    titles = [segment for row in rows for segment in row if _is_title(segment)]
    counts = [_COUNT.match(segment.text) for segment in titles]
    numbers = [int(count["count"]) for count in counts if count]
    counted = len(titles) == len(numbers) >= _COUNTED and all(one < other for one, other in pairwise(numbers))
    appeared = sum(_APPEARED.search(segment.text) is not None for segment in titles) >= _TWO
    if not (counted or appeared):
        return rows
    return [tuple(_cut(s, counted, appeared) if _is_title(s) else s for s in row) for row in rows]


def _names_who(row: Sequence[Segment]) -> bool:
    return any(segment.field == "speaker" and segment.text.strip() for segment in row)


def _is_kind(segment: Segment) -> bool:
    return _is_title(segment) and is_kind(segment.text)


def _open(title: Segment) -> Segment:
    return replace(title, spans=tuple(replace(span, text=_NONE) for span in title.spans))


#: An empty cell, as many tables write it.
_NONE: Final = "-"


def presided(rows: _Rows) -> list[tuple[Segment, ...]]:
    """The rows without those that say who presides over a session, who is then the host of the rows below.

    ``8:40-10:00 | 特邀报告A——主持 | 林远舟``, and below it ``| 报告 | 王若水``.
    """
    found: list[tuple[Segment, ...]] = []
    presides: tuple[Segment, ...] = ()
    heads: tuple[Segment, ...] = ()
    for row in rows:
        if any(_is_title(segment) and _PRESIDES.search(segment.text) for segment in row):
            presides = tuple(replace(segment, field="host") for segment in row if segment.field == "speaker")
            heads = (*heads, *(segment for segment in row if segment.field == GROUP))
            continue
        own = any(segment.field in ("host", "chair") and segment.text.strip() for segment in row)
        found.append((*row, *heads) if own else (*row, *presides, *heads))
        heads = ()
    return found or list(rows)


_PRESIDES: Final = re.compile(
    r"(?:[—–-]{1,2}|[:：（(·\s])\s?(?:主持人?|主席|chair(?:ed by)?|moderat(?:or|ed by))[)）:：]?\s*$", re.IGNORECASE
)


def of_the_talk(row: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """A row without a title that only says again who speaks: ``Invited talk: Jane Roe`` beside ``Jane Roe``."""
    who = {name for segment in row if segment.field == "speaker" for name in _NAME.findall(segment.text)}
    return tuple(segment for segment in row if not (_is_title(segment) and segment.text.strip() in who))


#: A name, perhaps as the words of a link.
_NAME: Final = re.compile(r"[^\[\]()（）]{2,60}")


def with_speakers(rows: _Rows, lexicon: Lexicon) -> _Rows:
    """The rows of a table without a column for who speaks, each with whom the cell of its title names.

    ``云中的冰（林远舟教授，云溪大学）``. Unchanged where fewer than two cells name a person so.
    """
    if any(segment.field == "speaker" for row in rows for segment in row):
        return rows
    told = [tuple(part for segment in row for part in _apart(segment, lexicon)) for row in rows]
    return told if sum(len(new) > len(row) for new, row in zip(told, rows, strict=True)) >= _TWO else rows


_PERSON_BEHIND: Final = re.compile(r"(?P<title>[^（）()]{2,160}?)\s?[（(](?P<who>[^（）()]{2,80})[)）]")


def _apart(segment: Segment, lexicon: Lexicon) -> tuple[Segment, ...]:
    """A cell for the title, and who speaks, where it names one person behind it."""
    match = _PERSON_BEHIND.fullmatch(segment.text) if _is_title(segment) else None
    if match is None or not _is_person(match["who"], lexicon):
        return (segment,)
    (span,) = segment.spans
    title, who = (
        replace(span, start=span.start + match.start(name), end=span.start + match.end(name), text=match[name].strip())
        for name in ("title", "who")
    )
    return (replace(segment, spans=(title,)), replace(segment, field="speaker", label="", mark=None, spans=(who,)))


def _is_person(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is one person: a name alone, or one with post or house."""
    named = people(text, lexicon) if not any(map(str.isdigit, text)) else []
    if len(named) != 1 or named[0].rest or not named[0].person.name:
        return False
    person = named[0].person
    return bool(person.affiliation or person.position) or names_somebody(text, lexicon, strict=True)


def _is_title(segment: Segment) -> bool:
    return segment.field == "title" and len(segment.spans) == 1 and bool(segment.text.strip())


def _cut(title: Segment, counted: bool, appeared: bool) -> Segment:
    (span,) = title.spans
    text = span.text
    count = _COUNT.match(text) if counted else None
    end = _APPEARED.search(text) if appeared else None
    begin, stop = count.end() if count else 0, end.start() if end else len(text)
    link = count["link"] if count else ""  # [3. Ice](https://…): the mark of the link stays
    part = replace(span, start=span.start + begin, end=span.start + stop, text=link + text[begin:stop])
    return replace(title, spans=(part,))
