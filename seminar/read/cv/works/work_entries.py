"""Where the entries of a list of works begin, told by the mark that most of them share, and what is set off in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.read.cv.works.list_lines import BULLET, NUMBERED, is_sub_heading
from seminar.read.document import Line

#: Entries by which a mark is known for one.
_ENOUGH: Final = 2
#: Lines of an entry, its mark counted, on the average.
_MOST_LINES: Final = 8
_ONLY_YEAR: Final = re.compile(r"\W*(?:19|20)\d\d\W*")
#: 2031     Ice on Quays; 09/31   Roe, J.; 2029-31  Salt: when, in a column of its own
_DATED: Final = re.compile(
    r"\s{0,8}(?:(?:(?:0?[1-9]|1[0-2])[/.])?(?:(?:19|20)\d\d|(?<=[/.])\d\d)(?:\s?[-–/]\s?(?:\d\d){1,2})?)(?P<gap>\s{2,40})(?=\S)"
)
#: Lines of a title with items below it, at most.
_MOST_TITLE_LINES: Final = 3
#: ∗  ∗†  †: the marks of authors, which a PDF has on a line of their own
_ONLY_MARKS: Final = re.compile(r"[\s*∗†‡§¶#✉,]+")
#: Characters by which the edge of a column may be off.
_WOBBLE: Final = 1
#: A line with something set off at its right end: Roe, J.            arXiv:3101.00001
_SET_OFF: Final = re.compile(r"(?<=\S)\s{3,200}(?=\S)")
#: How far to the right of the text that stands.
_FAR: Final = 20
_WIDEST: Final = 400
_ADDRESS: Final = re.compile(r"\s*(?:arXiv:\s?\d|doi:\s?10\.|https?://)", re.I)
_NUMBER: Final = re.compile(r"\D{0,4}(\d{1,3})")


def titled_entries(lines: Sequence[Line]) -> list[list[Line]]:
    """The entries of a list that has what is told of each work in items below its title; else nothing.

    ``Salt Roads`` above ``• Jane Roe, Ada Brandt`` above ``• ICPS 2031``.
    """
    kept = [line for line in lines if not _ONLY_YEAR.fullmatch(line.text) and not is_sub_heading(line.text)]
    filled = [line for line in kept if line.text.strip() and not _ONLY_MARKS.fullmatch(line.text[:_WIDEST])]
    items = [BULLET.match(line.text) is not None for line in filled]
    if not items or items[0] or not items[-1] or any(NUMBERED.match(line.text) for line in filled):
        return []
    edge = min(len(line.text) - len(line.text.lstrip()) for line in filled)
    made: list[list[Line]] = []
    for at, line in enumerate(filled):
        inset = len(line.text) - len(line.text.lstrip()) > edge + _WOBBLE
        if not items[at] and (at == 0 or (items[at - 1] and not inset)):
            made.append([])
        made[-1].append(line)
    titles = [sum(BULLET.match(line.text) is None for line in entry) for entry in made]
    short = max(titles) <= _MOST_TITLE_LINES and len(filled) <= _MOST_LINES * len(made)
    return made if len(made) >= _ENOUGH and short else []


def marked_entries(lines: Sequence[Line]) -> list[list[Line]]:
    """The entries of a list, each without blank lines: from mark to mark, else from blank line to blank line.

    The mark is a number, a bullet, or a date in a column of its own, which is left out.
    """
    kept = [line for line in lines if not _ONLY_YEAR.fullmatch(line.text) and not is_sub_heading(line.text)]
    if (column := _column_of_dates(kept)) is not None:
        return list(_from(_without_dates(kept, column), None))
    first = next((line.text for line in kept if line.text.strip()), "")
    if NUMBERED.match(first) or not _counts(kept):
        mark = next((mark for mark in (NUMBERED, BULLET) if mark.match(first)), None)
        return list(_from(kept, mark))
    return [entry for entry in _from(kept, NUMBERED) if NUMBERED.match(entry[0].text)]


def _counts(lines: Sequence[Line]) -> bool:
    """Whether numbered lines that count on part the list, though something else stands above the first one."""
    filled = [line.text for line in lines if line.text.strip()]
    numbers = [int(told[1]) for text in filled if NUMBERED.match(text) and (told := _NUMBER.match(text))]
    steps = sum(abs(one - other) == 1 for one, other in pairwise(numbers))
    return len(numbers) >= _ENOUGH and steps * 2 >= len(numbers) - 1 > 0 and len(numbers) * _MOST_LINES >= len(filled)


def _column_of_dates(lines: Sequence[Line]) -> int | None:
    """Where the text begins of a list that has the dates in a column of their own, and nothing else in it."""
    filled = [line.text for line in lines if line.text.strip()]
    begins = [dated.end() for text in filled if (dated := _DATED.match(text[:80]))]
    if len(begins) < _ENOUGH or not _DATED.match(filled[0][:80]) or max(begins) - min(begins) > _WOBBLE:
        return None
    edge = min(begins)
    others = [text for text in filled if not _DATED.match(text[:80])]
    below = bool(others) and all(len(text) - len(text.lstrip()) >= edge - _WOBBLE for text in others)
    return edge if below and len(begins) * _MOST_LINES >= len(filled) else None


def _without_dates(lines: Sequence[Line], edge: int) -> Iterator[Line]:
    """The lines without the column of dates, a blank one before each date."""
    for line in lines:
        if dated := _DATED.match(line.text[:80]):
            yield Line(line.number, "")
            yield replace(line, text=" " * edge + line.text[dated.end() :])
        else:
            yield line


def _from(lines: Iterator[Line] | Sequence[Line], mark: re.Pattern[str] | None) -> Iterator[list[Line]]:
    entry: list[Line] = []
    lines = list(lines)
    for at, line in enumerate(lines):
        if entry and (mark.match(line.text) if mark else _parts(lines, at)):
            yield entry
            entry = []
        if line.text.strip():
            entry.append(line)
        elif mark and entry and not (mark is NUMBERED and _goes_on(entry, lines[at + 1 : at + 2])):
            yield entry
            entry = []
    if entry:
        yield entry


def _parts(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is a blank one that parts entries; no entry begins with an address: arXiv:3101.00001."""
    below = next((line.text for line in lines[at : at + 4] if line.text.strip()), "")
    return not lines[at].text.strip() and _ADDRESS.match(below) is None


def _goes_on(entry: Sequence[Line], below: Sequence[Line]) -> bool:
    """Whether an entry goes on below a blank line, as the end of a page leaves one: set in as far as its text is."""
    number = NUMBERED.match(entry[0].text)
    if number is None or not below or not below[0].text.strip() or NUMBERED.match(below[0].text):
        return False
    return abs(len(below[0].text) - len(below[0].text.lstrip()) - number.end()) <= _WOBBLE and number.end() > _WOBBLE


def without_set_off(entry: Sequence[Line]) -> list[Line]:
    """The lines of an entry without what is set off far to the right: the journal, an address, a day."""
    if not entry:
        return []
    edge = len(entry[0].text) - len(entry[0].text.lstrip())
    kept: list[Line] = []
    for line in entry:
        if len(line.text) - len(line.text.lstrip()) > edge + _FAR:
            continue
        gap = next((gap for gap in _SET_OFF.finditer(line.text[:_WIDEST]) if gap.end() > edge + _FAR), None)
        kept.append(replace(line, text=line.text[: gap.start()]) if gap else line)
    return kept
