"""Lists of works in which each entry is a stack of lines: the title, below it the authors alone, below them where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from seminar.language import has_han
from seminar.read.cv.names import name_line
from seminar.read.cv.works.authors import past_authors, past_chinese_authors, surely_author
from seminar.read.cv.works.line_kinds import is_work
from seminar.read.cv.works.list_lines import (
    BULLET,
    DETAIL,
    NUMBERED,
    is_authors_only,
    is_links,
    is_plausible,
    is_venue_line,
    is_with_others,
)
from seminar.read.cv.works.owner_authors import AuthorRow
from seminar.read.cv.works.remarks import without_remarks
from seminar.read.cv.works.titles import title_of, until_venue
from seminar.read.cv.works.titles_over_venues import titles_over_venues
from seminar.read.cv.works.work_entries import marked_entries, titled_entries, without_set_off
from seminar.read.cv.wrapping import joined
from seminar.read.document import Line

#: Stacks a list needs, and their share of its entries.
_ENOUGH: Final = 2
_SHARE: Final = 0.6
#: Salt Roads  |  ICPS 2031, on the line of the title
_VENUE_BEHIND_BAR: Final = re.compile(r"\s[|｜]\s[^|｜]{2,80}(?:19|20)\d\d\W*$")
_YEAR_LAST: Final = re.compile(r",\s(?:[^,]{2,80},\s)?(?:19|20)\d\d\W*$")
_TAG_LAST: Final = re.compile(r"[^\W\d_]\s\[[^\[\]]{2,60}\]\W*$")
#: Words of an item that is no work of its own; one item in so many may be one.
_MOST_WORDS: Final = 40
_FEW_WORKS: Final = 5
#: Lines of two stacks at least.
_RUN_TOGETHER: Final = 6
_DATED: Final = re.compile(r"\b(?:19|20)\d\d\b")
#: 海港学报，2021: two names and a comma by their looks
_JOURNAL_AND_YEAR: Final = re.compile(r"[，,]\s?(?:19|20)\d\d\D{0,20}$")
#: Between names: Jane Roe, Ada Brandt and Carl Frost.
_BETWEEN: Final = re.compile(r"(?<!\s)\s*+(?:,\s*+(?:and\s|&)?|;|&|\band\b|[、，])\s*+")
#: Jane Roe, Ada Brandt (2020); Jane Roe, Ada Brandt. ICPS 2020
_ROW_OF_NAMES: Final = re.compile(r"(?P<names>[^()]{5,400}?)(?:[\s.,]*\((?:19|20)\d\d[a-z]?\)|(?<=[^\W\d_]{2})\.\s)")
#: ICPS, NeurPorts, Nat. Ports, ICPS’23
_BADGE: Final = re.compile(r"[A-Z][A-Za-z]{1,9}[.’']?(?:[- ]?(?:[A-Z][a-z]{2,6}\.?|[A-Z]{1,5}|\d{2,4}))?")
#: Roe, J., / Roe, J., Brandt, / Roe, J. and: the end of a line of authors that go on in the next one
_AUTHORS_GO_ON: Final = re.compile(r"(?:[,;&]|\band)$")
#: Jane Roe, Ada Brandt, Carl / Frost.: a name over two lines
_FIRST_NAME_LAST: Final = re.compile(r",\s(?:and\s)?[A-Z][^\W\d_]+(?:-[^\W\d_]+)?\s*$")
_FAMILY_ALONE: Final = re.compile(r"\s*[A-Z][^\W\d_]+(?:-[^\W\d_]+)?[*†‡∗]?(?:,\s[^\d:]{3,200})?\.?\s*")
#: Letters of authors that are put together over lines.
_LONGEST: Final = 400
#: CT Moor, alone on its line
_SHORT: Final = re.compile(r"[A-Z]{1,3}\s[A-Z][\w'’-]+$")
#: Frost. Ice on Quays; Frost, A. Brandt
_REST_OF_NAME: Final = re.compile(r"\s*[A-Z][^\W\d_]+(?:-[^\W\d_]+)?[*†]?[.,]\s")
_INITIALS_LAST: Final = re.compile(r"(?<![^\W\d_])[A-Z]\.$")
_MARKS: Final = re.compile(r"[*_†‡§#✉∗¶\d]+|(?<!\s)\s*+\([^()]{0,40}\)$")


def stacked_titles(lines: Sequence[Line], row: AuthorRow | None = None) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """The titles of such a list and the lines of each; nothing where the list is another one."""
    lines = list(_without_badges(lines))
    if titled := titles_over_venues(lines) or _with_items(lines):
        return titled
    marked = [_authors_whole(without_set_off(entry)) for entry in marked_entries(lines)]
    entries = _closed_up([entry for entry in marked if entry and not is_links(entry[0].text)])
    entries = [part for entry in entries for part in _unstacked(entry)]
    known = {name for entry in entries for line in entry for name in _names(line.text)}
    if row is not None:
        known |= {
            _bare(_unmarked(line.text)) for entry in entries for line in entry if row.is_row(_unmarked(line.text))
        }
    below = [None if _begins_with_owner(entry, row) else _head(entry, known) for entry in entries]
    if _is_usual(sum(head is not None for head in below), entries):
        found = [(_title(head or entry[:1]), head) for entry, head in zip(entries, below, strict=True)]
        return tuple((title, where) for (title, where), head in found if head or is_plausible(title))
    if _is_usual(sum(_has_authors_above(entry, known) for entry in entries), entries):
        return tuple(work for entry in entries if (work := _behind_authors(entry, known, row)) is not None)
    return ()


def _with_items(lines: Sequence[Line]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """The titles of a list that has authors and venue of each work as items below it; nothing of a list of references.

    Headings above items that are works themselves are no titles.
    """
    entries = titled_entries(lines)
    items = [_unmarked(line.text) for entry in entries for line in entry if BULLET.match(line.text)]
    whole = sum(is_work(item) or item[:1] in '“"《' or len(item.split()) > _MOST_WORDS for item in items)
    heads = [list(takewhile(_may_be_title, without_set_off(entry))) for entry in entries]
    if (
        not entries
        or whole * _FEW_WORKS > len(items)
        or not all(head and is_plausible(_title(head)[0]) for head in heads)
    ):
        return ()
    return tuple((_of_reference(title) or _without_venue(title), numbers) for title, numbers in map(_title, heads))


def _of_reference(text: str) -> str | None:
    """The title of what stands above items where that is a whole reference: Roe, J. (2031). Salt Roads. Tides, 3."""
    at = past_authors(text)
    return title_of(text) if at and surely_author(text[:at]) and _DATED.search(text) else None


def _without_venue(title: str) -> str:
    """A title without where and when the work appeared behind its comma: Salt Roads, Harbour Letters, 2031."""
    return until_venue(title) or title if _YEAR_LAST.search(title) else title


def _may_be_title(line: Line) -> bool:
    """Whether a line at the head of an entry is no item, nor tells with whom it was written."""
    return not (BULLET.match(line.text) or is_with_others(line.text.strip()) or DETAIL.match(line.text))


def _without_badges(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines without the badge of the venue that a page sets above each title: ICPS, Nat. Ports."""
    filled = [line for line in lines if line.text.strip()]
    known = {name for line in filled for name in _names(line.text)}
    badges = {
        line.number
        for before, line, title, authors in zip([None, *filled], filled, filled[1:], filled[2:], strict=False)
        if _BADGE.fullmatch(line.text.strip())
        and not (before and _are_names(before.text, known))
        and not _are_names(title.text, known)
        and _are_names(authors.text, known)
    }
    yield from (line for line in lines if len(badges) < _ENOUGH or line.number not in badges)


def _is_usual(stacks: int, entries: Sequence[Sequence[Line]]) -> bool:
    return stacks >= _ENOUGH and stacks >= _SHARE * len(entries)


def _has_authors_above(entry: Sequence[Line], known: set[str]) -> bool:
    """Whether the first line of an entry is its authors, no name of whom goes on in the next one: Carl / Frost."""
    if len(entry) < _ENOUGH or not _are_names(entry[0].text, known):
        return False
    return not (_AUTHORS_GO_ON.search(entry[0].text[-12:]) or _REST_OF_NAME.match(entry[1].text))


def _begins_with_owner(entry: Sequence[Line], row: AuthorRow | None) -> bool:
    return row is not None and row.is_row(_unmarked(entry[0].text))


def _behind_authors(
    entry: Sequence[Line], known: set[str], row: AuthorRow | None
) -> tuple[str, tuple[int, ...]] | None:
    """The title of an entry whose first line is its authors: the stop that a reference has there is put in."""
    text, headed = _unmarked(entry[0].text), _are_names(entry[0].text, known)
    for n, line in enumerate(entry[1:], 1):
        stop = headed and (n == 1 or is_venue_line(line.text.strip()))
        text = joined(text.rstrip(" .") + "." if stop and text[-1] not in "?!,&" else text, line.text)
    title = title_of(text, row)
    return (title, tuple(line.number for line in entry)) if title else None


def _authors_whole(entry: Sequence[Line]) -> list[Line]:
    """The lines of an entry, authors that go on in the next line as one: Roe, J., above Brandt, A.; Frost, C."""
    made: list[Line] = []
    for line in entry:
        both = f"{_unmarked(made[-1].text)} {line.text.strip()}" if made and len(made[-1].text) < _LONGEST else ""
        cut = both and (
            _AUTHORS_GO_ON.search(made[-1].text[-12:])
            or (_FIRST_NAME_LAST.search(made[-1].text[-30:]) and _FAMILY_ALONE.fullmatch(line.text))
        )
        if cut and _names(both):
            made[-1] = replace(made[-1], text=both)
        else:
            made.append(line)
    return made


def _closed_up(entries: list[list[Line]]) -> list[list[Line]]:
    """Entries of one line each, as a text has them that parts every line by a blank one, put together again.

    A title is what stands above a line of authors.
    """
    if len(entries) < _ENOUGH or any(len(entry) > 1 for entry in entries):
        return entries
    single = [entry[0] for entry in entries]
    known = {name for line in single for name in _names(line.text)}
    named = [_are_names(line.text, known) for line in single]
    if not any(named):
        return entries
    made: list[list[Line]] = []
    for at, line in enumerate(single):
        if not made or (named[at + 1 : at + 2] == [True] and not named[at]):
            made.append([])
        made[-1].append(line)
    return made


def _unstacked(entry: list[Line]) -> Iterator[list[Line]]:
    """The stacks of a list that no blank line, bullet or number parts: a title follows where the last one appeared."""
    entry = [line for line in entry if not is_links(line.text)]
    known = {name for line in entry for name in _names(line.text)}
    named = [_are_names(line.text, known) for line in entry]
    if len(entry) < _RUN_TOGETHER or sum(named) < _ENOUGH or named[0] or named[-1]:
        yield entry
        return
    start = 0
    for at in range(2, len(entry)):
        authors_next = any(named[at + 1 : at + 3])
        if (
            named[start:at].count(True)
            and not named[at]
            and not named[at - 1]
            and authors_next
            and _DATED.search(entry[at - 1].text)
        ):
            yield entry[start:at]
            start = at
    yield entry[start:]


def _names(text: str) -> list[str]:
    """The names of a line of several authors that holds nothing else."""
    bare = _bare(text)
    if has_han(bare):
        if _JOURNAL_AND_YEAR.search(text):
            return []
        whole = past_chinese_authors(f"{bare}.") >= len(bare)
        names = _BETWEEN.split(bare)
        return names if len(names) > 1 and (whole or all(any(name_line(name, alone=True)) for name in names)) else []
    return _BETWEEN.split(bare) if is_authors_only(bare) else []


def _bare(text: str) -> str:
    """A line without the marks beside names and the stop at its end, which an initial keeps: Roe J.M."""
    bare = _MARKS.sub("", text).strip(" ,;")
    return bare if _INITIALS_LAST.search(bare[-8:]) else bare.strip(" .,;")


def _head(entry: Sequence[Line], known: set[str]) -> Sequence[Line] | None:
    """The lines of the title: all before the first line of authors alone, which is not the entry's first one."""
    if surely_author((first := _unmarked(entry[0].text))[: past_authors(first)]):
        return None
    at = next((n for n, line in enumerate(entry) if _is_authors(line.text, known)), 0)
    below = [n for n in range(1, at) if _is_venue(entry[n].text) and not _is_open(entry[n - 1].text)]
    return entry[: below[0] if below else at] if at else None


def _is_venue(text: str) -> bool:
    """Whether a line tells where a work appeared; a title may end with a tag that does: of Winter Ports [TIDES 2031]"""
    return is_venue_line(text.strip()) and _TAG_LAST.search(text) is None


def _is_open(text: str) -> bool:
    """Whether a title goes on in the next line: Salt Roads: Beyond Ports, / Beyond 1 + 1 Tides; Salt Roads [TIDES"""
    return text.rstrip()[-1:] in {",", ":", "-", "‐", "–"} or text.rfind("[") > text.rfind("]")


def _is_authors(text: str, known: set[str]) -> bool:
    """Whether a line tells the authors of the title above it, with the year behind them or alone."""
    return _are_names(text, known) or _is_row_of_names(_unmarked(text))


def _are_names(text: str, known: set[str]) -> bool:
    """Whether a line holds names alone; a single one must be an author of another work of the list."""
    text = _unmarked(text)
    bare = _bare(text)
    shaped = has_han(text) or past_authors(bare) > 0 or "," in bare or _SHORT.match(bare) is not None
    return bool(_names(text)) or (bare in known and shaped)


def _is_row_of_names(text: str) -> bool:
    """Whether a line begins with several authors, with the year or where the work appeared behind them.

    Jane Roe, Ada Brandt (2020). Journal of Ports; Jane Roe, Ada Brandt. ICPS 2020.
    """
    row = _ROW_OF_NAMES.match(text)
    return row is not None and len(_names(row["names"])) > 1


def _unmarked(text: str) -> str:
    return NUMBERED.sub("", BULLET.sub("", text, count=1), count=1).strip()


def _title(head: Sequence[Line]) -> tuple[str, tuple[int, ...]]:
    text = _unmarked(head[0].text)
    for line in head[1:]:
        text = joined(text, line.text)
    text = _VENUE_BEHIND_BAR.sub("", without_remarks(" ".join(text.split())))
    return text.strip('*_ .,“”"《》'), tuple(line.number for line in head)
