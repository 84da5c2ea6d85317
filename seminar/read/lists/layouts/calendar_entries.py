"""Entries of a site's calendar: the title, below it the day and its hours with signs, then the title and its place.

``Ice in Clouds`` / ``Nov 25 @ 1:00 pm – 2:00 pm`` / ``Ice in Clouds @ Rain House | Northport``, as All-in-One Event
Calendar (a plugin of WordPress) prints them; the place may stand behind the first title instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest
from typing import Final

from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody
from seminar.read.place_forms import is_place_line
from seminar.read.unlabelled.bylines import is_sentence
from seminar.read.unlabelled.stack_kinds import tells_when

_MOST: Final = 2_000
_LONGEST: Final = 300
_ENOUGH: Final = 2
#: ``Nov 25 @ 1:00 pm – 2:00 pm``
_MOMENT: Final = re.compile(
    r"\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\s\d{1,2}(?:,?\s20\d\d)?\s@\s"
    r"\d{1,2}:\d\d(?:\s[ap]m)?(?:\s[–-]\s\d{1,2}:\d\d(?:\s[ap]m)?)?\s*"
)
#: ``MARCH 28 at noon`` below the hours: the moment again, in words.
_MOMENT_AGAIN: Final = re.compile(r"\s*[A-Za-z]{3,9}\.? \d{1,2},? at (?:noon|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?)\s*", re.I)
#: ``Rain Talks: “Ice in Clouds”``
_OF_A_SERIES: Final = re.compile(r"(?P<series>[A-Z][^:“”\"\n]{2,60}):\s[“\"](?P<title>[^“”\"]{3,200})[”\"]")
#: ``Jane Roe: Ice in Clouds``
_NAMED: Final = re.compile(r"(?P<who>[^:\n]{4,48}):\s(?P<title>\S[^\n]{2,240})")
#: ``Wed 12`` over the entries of a day.
_DAY_MARK: Final = re.compile(r"\s*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\s)?\d{1,2}\s*", re.IGNORECASE)
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

    @property
    def start(self) -> int:
        return min(self.at, self.when)

    @property
    def told(self) -> int:
        """The last line of its head."""
        return max(self.at, self.when, self.again or 0)


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with title, hours and place of such entries behind labels; any others as they are.

    They are believed where two such moments at least stand below a line each; or above one (``The Events Calendar``,
    another plugin), with the place below it.
    """
    whens = [at for at, line in enumerate(lines[:_MOST]) if "@" in line.text and _MOMENT.fullmatch(line.text)]
    if len(whens) < _ENOUGH:
        return tuple(lines)
    entries = [entry for entry in _entries(lines, whens) if _may_be_a_title(lines[entry.at].text, lexicon)]
    if len(entries) < _ENOUGH:
        entries = [entry for entry in _entries_below(lines, whens) if _may_be_a_title(lines[entry.at].text, lexicon)]
    if len(entries) < _ENOUGH:
        return tuple(lines)
    above = lines[: entries[0].start]
    found = list(_above(_without_marks(above), lexicon))
    for entry, before in zip(entries, [entries[0].start, *(one.end for one in entries)], strict=False):
        found += _without_marks(lines[before : entry.start])
        found += (_with_whole_name(part, above) for part in _labelled(lines, entry, lexicon))
    return (*found, *lines[entries[-1].end :])


def _may_be_a_title(text: str, lexicon: Lexicon) -> bool:
    """No day over its entry (``Wed 12``), no sentence of the entry before, no label."""
    return not (_is_day(text) or find_labels(text, lexicon) or (is_sentence(text) and not text.endswith("?")))


def _without_marks(lines: Sequence[Line]) -> list[Line]:
    """The lines between entries; a mark of the day says nothing that the entry below it does not."""
    return [replace(line, text="") if _DAY_MARK.fullmatch(line.text) else line for line in lines]


def _is_day(text: str) -> bool:
    return _DAY_MARK.fullmatch(text) is not None or tells_when(text)


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


def _entries_below(lines: Sequence[Line], whens: Sequence[int]) -> Iterator[_Entry]:
    """The entries whose title stands below the hours, and perhaps the place below the title."""
    for when, after in zip_longest(whens, whens[1:], fillvalue=len(lines)):
        below = [n for n in range(when + 1, after) if lines[n].text.strip()][:_ENOUGH]
        if below and len(lines[below[0]].text) <= _LONGEST:
            place = below[1] if len(below) > 1 and is_place_line(lines[below[1]].text.strip()) else None
            day = (
                after - 1 if after < len(lines) and after - 1 > below[-1] and _is_day(lines[after - 1].text) else after
            )
            yield _Entry(below[0], when, place, day)


def _key(text: str) -> str:
    return _SIGNS.sub("", text).casefold()


def _title_and_place(text: str) -> tuple[str, str]:
    """``Ice in Clouds @ Rain House | Northport``: the title and the place without its town."""
    title, sign, place = text.rpartition(" @ ")
    return (title.strip(), place.split(" | ")[0].strip()) if sign else (text.strip(), "")


def _moment(lines: Sequence[Line], entry: _Entry) -> str:
    """The day and the hours of an entry, with the year of the month above it, where that is named."""
    text = lines[entry.when].text.replace("@", " ").strip()
    if _YEAR.search(text):
        return text
    above = (_MONTH.fullmatch(line.text[:_NAME]) for line in reversed(lines[: entry.when]))
    year = next((month["year"] for month in above if month and month["month"][:3].lower() == text[:3].lower()), "")
    day, blank, hours = text.partition("  ")
    return f"{day}, {year}{blank}{hours}" if year else text


_YEAR: Final = re.compile(r"\b20\d\d\b")
#: ``Events for March 2031``
_MONTH: Final = re.compile(r"[\s#*]*(?:Events\s(?:for|in)\s)?(?P<month>[A-Z][a-z]{2,8})\s(?P<year>20\d\d)[\s*]*")
_NAME: Final = 40


def _labelled(lines: Sequence[Line], entry: _Entry, lexicon: Lexicon) -> Iterator[Line]:
    head = lines[entry.at]
    title, place = _title_and_place(head.text)
    if of_a_series := _OF_A_SERIES.fullmatch(title):
        title = of_a_series["title"]
    told = _NAMED.fullmatch(title)
    who = told["who"] if told and names_somebody(told["who"], lexicon, strict=True) else ""
    yield head.under("Title", told["title"] if told and who else title, begins=True)
    if who:
        yield head.under("Speaker", who)
    if of_a_series:
        yield head.under("Series", of_a_series["series"])
    yield lines[entry.when].under("Time", _moment(lines, entry))
    if entry.again is not None:
        line = lines[entry.again]
        place = (line.text.strip() if entry.when < entry.at else _title_and_place(line.text)[1]) or place
        yield line.under("Venue", place) if place else replace(line, text="", heading=0)
    elif place:
        yield head.under("Venue", place)
    near = [n for n in range(entry.told + 1, entry.end) if lines[n].text.strip()][:_NEAR]
    for n in range(entry.told + 1, entry.end):
        text = lines[n].text.strip()
        if n in near and (_MOMENT_AGAIN.fullmatch(text) or _says_again(text, title)):
            continue
        named = n in near and lines[n].label is None and names_somebody(text, lexicon, strict=True)
        yield lines[n].under("Speaker", text) if named else lines[n]


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
