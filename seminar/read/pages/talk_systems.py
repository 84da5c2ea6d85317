"""Pages of systems that publish talks (talks.cam, Indico, researchseminars.org): lines whose place says what they are.

Such a page has no labels, but its own sentences (``This talk is part of the … series.``) and a fixed order. Where they
are found, the lines they stand beside are labelled as the cells of a table are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.read.document import Line

#: A page has no more lines above the day of its talk.
_ABOVE: Final = 12
#: A page with a longer line is none of theirs.
_LONGEST: Final = 20_000
#: What the reader passes over: a label that says so.
_PASSED: Final = "Tags"

_PART_OF: Final = re.compile(r"\s*This (?:talk|event) is part of (?:the )?(.{3,120}?)(?:\s+series)?\.?\s*$")
_ADD: Final = re.compile(r"\s*(?:Add to your list\(s\)|Download to your calendar using vCal)", re.IGNORECASE)
_ASK: Final = re.compile(r"\s*If you have a question about this talk, please contact (.{3,60}?)\.?\s*$")
_LISTS: Final = re.compile(
    r"\s*(?:Tell a friend about this talk:?|This talk is included in these lists:?|All Talks \(aka the CURE list\)"
    r"|Note that ex-directory lists are not shown\.|Export talk to calendar|Curators only:? edit)\s*$"
)
#: The pictures beside the facts, by their names: ``UserJane Roe (Harbour)``, ``ClockFriday 6 June``, ``HouseHall 2``.
_PICTURE: Final = re.compile(r"\s*(User|Clock|House)\s*(?=[A-Z0-9])")
_PICTURED: Final = {"User": "Speaker", "Clock": "Time", "House": "Venue"}
_WEEKDAY: Final = re.compile(r"\s*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2} [A-Z][a-z]+ \d{4}\b.*\d")

#: ``Tuesday 24 Mar 2031, 11:00 → 12:15 Europe/Rome``
_ARROW: Final = re.compile(
    r".{6,60}\d{1,2}:\d\d(?:\s?[AP]M)?\s*→\s*\d{1,2}:\d\d(?:\s?[AP]M)?(?:\s+[A-Z][A-Za-z_]+/[A-Z][A-Za-z_/]+)?\s*$"
)
#: ``Abstract: …``: a line the page's author labelled.
_LABELLED: Final = re.compile(r"\s*\W{0,3}[A-Z][a-z]+(?: [a-z]+)?\W{0,3}:")
#: A line that cannot be a place: a label of its own.
_LABEL: Final = re.compile(r"\s*(?:[A-Z]\w+(?: \w+)?:?|Speakers?|Description|Convener\w*|Chair\w*)\s*$")

#: ``27-Oct-2031, 15:00-16:00 (16 hours from now)``
_FROM_NOW: Final = re.compile(r"(.{8,60}\d{1,2}:\d\d.{0,20}?)\s*\((?:\d+|an?)\s\w+ (?:from now|ago)\)\s*$")
_COMMENTS: Final = re.compile(r"\s*Series comments:")


def told_apart(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with labels where the page of such a system says what they are; others as they are."""
    if any(line.label is not None for line in lines):
        return tuple(lines)
    texts = [line.text for line in lines]
    if max(map(len, texts), default=0) > _LONGEST:
        return tuple(lines)
    found: dict[int, tuple[str, str]] = {}
    full = [n for n, text in enumerate(texts) if text.strip()]
    for system in (_of_talks, _of_indico, _of_seminars):
        for at, label, text in system(texts, full):
            found.setdefault(at, (label, text))
    return tuple(
        replace(line, label=found[n][0], text=found[n][1]) if n in found else line for n, line in enumerate(lines)
    )


def _of_talks(texts: Sequence[str], full: Sequence[int]) -> Iterator[tuple[int, str, str]]:
    """talks.cam and its kin: the title over the links to keep it, then who, when and where, at the end the series."""
    part = next((n for n in full if _PART_OF.match(texts[n])), None)
    if part is None:
        return
    yield part, "Series", _PART_OF.sub(r"\1", texts[part])
    for place, n in enumerate(full):
        text = texts[n]
        if asked := _ASK.match(text):
            yield n, "Contact", asked[1]
        elif _LISTS.match(text) or _ADD.match(text) or (n > part and any(_LISTS.match(texts[m]) for m in full[:place])):
            yield n, _PASSED, text
        elif picture := _PICTURE.match(text):
            yield n, _PICTURED[picture[1]], text[picture.end() :]
    told = list(_facts_of_talks(texts, [n for n in full if n < part]))
    yield from told
    last = max((at for at, label, _ in told if label in ("Time", "Venue")), default=part)
    below = [
        n
        for n in full
        if last < n < part and not (_ASK.match(texts[n]) or _LISTS.match(texts[n]) or _ADD.match(texts[n]))
    ]
    if below and not any(_LABELLED.match(texts[n]) for n in below):
        yield below[0], "Abstract", "\n\n".join(texts[n] for n in below)
        for n in below[1:]:
            yield n, _PASSED, texts[n]


def _facts_of_talks(texts: Sequence[str], full: Sequence[int]) -> Iterator[tuple[int, str, str]]:
    """The lines around the day of a talk, and the title over them."""
    day = next((k for k, n in enumerate(full) if _WEEKDAY.match(_PICTURE.sub("", texts[n]))), None)
    if day is None or not 1 < day <= _ABOVE:
        return
    yield full[day], "Time", _PICTURE.sub("", texts[full[day]])
    yield full[day - 1], "Speaker", _PICTURE.sub("", texts[full[day - 1]])
    if day + 1 < len(full) and len(texts[full[day + 1]]) <= 120 and not _ASK.match(texts[full[day + 1]]):
        yield full[day + 1], "Venue", _PICTURE.sub("", texts[full[day + 1]]).strip().removesuffix(".")
    over = [n for n in full[: day - 1] if not _ADD.match(texts[n])]
    for n in over[:-1]:
        yield n, _PASSED, texts[n]
    if over:
        yield over[-1], "Title", texts[over[-1]]


def _of_indico(texts: Sequence[str], full: Sequence[int]) -> Iterator[tuple[int, str, str]]:
    """Indico: the day with an arrow between the hours, and the place on the line below."""
    for place, n in enumerate(full[:_ABOVE]):
        if not _ARROW.match(texts[n]):
            continue
        yield n, "Time", texts[n]
        below = full[place + 1] if place + 1 < len(full) else None
        if below is not None and below - n <= 2 and len(texts[below]) <= 120 and not _LABEL.match(texts[below]):
            yield below, "Venue", texts[below]
        return


def _of_seminars(texts: Sequence[str], full: Sequence[int]) -> Iterator[tuple[int, str, str]]:
    """researchseminars.org: how far off the hour is, and the series over the remarks on it."""
    when = next((n for n in full if _FROM_NOW.match(texts[n])), None)
    if when is None:
        return
    yield when, "Time", _FROM_NOW.sub(r"\1", texts[when])
    for above, n in pairwise(full):
        if _COMMENTS.match(texts[n]) and len(texts[above]) <= 90 and above > when:
            yield above, "Series", texts[above]
            yield n, _PASSED, texts[n]
        elif _LISTS.match(texts[n]):
            yield n, _PASSED, texts[n]
