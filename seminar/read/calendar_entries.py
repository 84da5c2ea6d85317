"""Entries of a site's calendar: the title, below it the day and its hours with signs, then the title and its place.

``Ice in Clouds`` / ``Nov 25 @ 1:00 pm – 2:00 pm`` / ``Ice in Clouds @ Rain House | Northport``, as All-in-One Event
Calendar (a plugin of WordPress) prints them; the place may stand behind the first title instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from seminar.read.document import Line
from seminar.read.labels import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody

_MOST: Final = 2_000
_LONGEST: Final = 300
_ENOUGH: Final = 2
#: A title is a heading: what stands over it is of the entry before.
_RANK: Final = 2
#: ``Nov 25 @ 1:00 pm – 2:00 pm``
_MOMENT: Final = re.compile(
    r"\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\s\d{1,2}(?:,?\s20\d\d)?\s@\s"
    r"\d{1,2}:\d\d\s[ap]m(?:\s[–-]\s\d{1,2}:\d\d\s[ap]m)?\s*"
)
#: ``MARCH 28 at noon`` below the hours: the moment again, in words.
_MOMENT_AGAIN: Final = re.compile(r"\s*[A-Za-z]{3,9}\.? \d{1,2},? at (?:noon|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?)\s*", re.I)
#: ``Rain Talks: “Ice in Clouds”``
_OF_A_SERIES: Final = re.compile(r"(?P<series>[A-Z][^:“”\"\n]{2,60}):\s[“\"](?P<title>[^“”\"]{3,200})[”\"]")
#: A longer paragraph is a text.
_TEXT: Final = 140
#: Lines below an entry's head in which its title may come again, or its speaker stand alone.
_NEAR: Final = 6
_SIGNS: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class _Entry:
    """The place of the title, of the hours below it, of the title with its place below these, and the next entry's."""

    at: int
    when: int
    again: int | None
    end: int


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with title, hours and place of such entries behind labels; any others as they are.

    They are believed where two such moments at least stand below a line each.
    """
    whens = [at for at, line in enumerate(lines[:_MOST]) if "@" in line.text and _MOMENT.fullmatch(line.text)]
    if len(whens) < _ENOUGH:
        return tuple(lines)
    entries = [entry for entry in _entries(lines, whens) if not find_labels(lines[entry.at].text, lexicon)]
    if len(entries) < _ENOUGH:
        return tuple(lines)
    above = lines[: entries[0].at]
    found = list(_above(above, lexicon))
    for entry in entries:
        found += (_with_whole_name(part, above) for part in _labelled(lines, entry, lexicon))
    return tuple(found)


def _above(lines: Sequence[Line], lexicon: Lexicon) -> Iterator[Line]:
    """The lines above the entries; a text tells of the calendar, and is the abstract of none of them."""
    for filled, group in groupby(lines, key=lambda line: bool(line.text.strip())):
        block = list(group)
        text = filled and sum(len(line.text) for line in block) > _TEXT
        own = any(line.label is not None or find_labels(line.text, lexicon) for line in block)
        yield from (replace(line, label="Notes") for line in block) if text and not own else block


def _entries(lines: Sequence[Line], whens: Sequence[int]) -> Iterator[_Entry]:
    titles = [next((n for n in range(at - 1, max(-1, at - 3), -1) if lines[n].text.strip()), -1) for at in whens]
    ends = [*(at if at >= 0 else when for at, when in zip(titles[1:], whens[1:], strict=True)), len(lines)]
    for at, when, end in zip(titles, whens, ends, strict=True):
        if at >= 0 and len(lines[at].text) <= _LONGEST and not _MOMENT.fullmatch(lines[at].text):
            below = next((n for n in range(when + 1, min(end, when + 3)) if lines[n].text.strip()), None)
            title = _key(_title_and_place(lines[at].text)[0])
            same = below is not None and _key(lines[below].text).startswith(title)
            yield _Entry(at, when, below if same else None, end)


def _key(text: str) -> str:
    return _SIGNS.sub("", text).casefold()


def _title_and_place(text: str) -> tuple[str, str]:
    """``Ice in Clouds @ Rain House | Northport``: the title and the place without its town."""
    title, sign, place = text.rpartition(" @ ")
    return (title.strip(), place.split(" | ")[0].strip()) if sign else (text.strip(), "")


def _labelled(lines: Sequence[Line], entry: _Entry, lexicon: Lexicon) -> Iterator[Line]:
    head = lines[entry.at]
    title, place = _title_and_place(head.text)
    if of_a_series := _OF_A_SERIES.fullmatch(title):
        title = of_a_series["title"]
    yield replace(head, text=title, label="Title", heading=_RANK)
    if of_a_series:
        yield replace(head, text=of_a_series["series"], label="Series", heading=0)
    yield replace(lines[entry.when], text=lines[entry.when].text.replace("@", " ").strip(), label="Time", heading=0)
    if entry.again is not None:
        line = lines[entry.again]
        place = _title_and_place(line.text)[1] or place
        yield replace(line, text=place, label="Venue" if place else None, heading=0)
    elif place:
        yield replace(head, text=place, label="Venue", heading=0)
    told = entry.when if entry.again is None else entry.again
    near = [n for n in range(told + 1, entry.end) if lines[n].text.strip()][:_NEAR]
    for n in range(entry.when + 1, entry.end):
        text = lines[n].text.strip()
        if n == entry.again or (n in near and (_MOMENT_AGAIN.fullmatch(text) or _says_again(text, title))):
            continue
        named = n in near and lines[n].label is None and names_somebody(text, lexicon, strict=True)
        yield replace(lines[n], text=text, label="Speaker", heading=0) if named else lines[n]


def _with_whole_name(line: Line, above: Sequence[Line]) -> Line:
    """A series before a title with the word for its talks, where the page names it so: ``Lunch Hour Lectures``."""
    if line.label != "Series":
        return line
    whole = re.compile(rf"{re.escape(line.text)}\s(?:Lectures?|Talks?|Seminars?|Lecture\sSeries|Series)\b")
    said = next((match for part in above if (match := whole.match(part.text.lstrip("#* ")))), None)
    return replace(line, text=said[0]) if said else line


def _says_again(text: str, title: str) -> bool:
    """Whether a line below is the title once more, perhaps without the series before it."""
    key = _key(text)
    return len(key) >= _SHORTEST and _key(title).endswith(key)


#: Letters of a title told again.
_SHORTEST: Final = 12
