"""The titles in a list of publications, whatever the style of the list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar.read.cv.works.authors import past_authors, past_chinese_authors, surely_author
from seminar.read.cv.works.bare_marks import with_usual_marks
from seminar.read.cv.works.entries import FEWEST, QUOTED_IN_YEAR, authors_behind, entries_of, known_authors
from seminar.read.cv.works.list_lines import (
    BULLET,
    DETAIL,
    is_another_heading,
    is_authors_only,
    is_no_work,
    is_note,
    is_plausible,
    is_row_of,
    is_venue_and_day,
    is_venue_line,
    without_tags,
)
from seminar.read.cv.works.list_style import restyled
from seminar.read.cv.works.owner_authors import author_row
from seminar.read.cv.works.page_lists import is_page_list, page_titles
from seminar.read.cv.works.plain_lists import plain_list
from seminar.read.cv.works.remarks import without_remarks
from seminar.read.cv.works.stacked_works import stacked_titles
from seminar.read.cv.works.titles import WITH_FIRST, title_of
from seminar.read.cv.works.words_set_off import without_kind_behind
from seminar.read.cv.works.work_columns import in_usual_columns
from seminar.read.cv.works.work_tables import table_titles
from seminar.read.cv.works.works_by_lines import works_by_lines
from seminar.read.cv.works.works_run_together import (
    parted,
    works_apart,
)
from seminar.read.document import Line

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
#: What stands before a title set off, be it one word: 'Drains', in Roe, J. (ed.)
_QUOTES = ("“", '"', "《", "〈", " '", " ‘")
#: Our paper estimates; Using a panel of ports, I study how: what a paper below its title is about
_ABSTRACT = re.compile(
    r"(?:Our|My|In\sthis|This)\s(?:paper|article|study|chapter|project|results?|findings?)\b"
    r"|(?:The\s)?(?:Results|Findings)\s(?:from\s[^.]{3,80}\s)?(?:suggest|show|indicate|reveal)\b|[A-Z][^.“”\"]{5,120},\s(?:I|we)\s(?:study|show|examine|find|ask|estimate|document|analy[sz]e|investigate|develop|propose|argue|explore|provide|test|ask|measure|build|use|compare|introduce|present|prove|construct)\b"
)


@dataclass(frozen=True, slots=True)
class Publication:
    """A title as the list gives it, and its source lines."""

    title: str
    lines: tuple[int, ...]


#: Words of a title that may stand behind an author without a stop
_SHORTEST = 2
#: (with Ada Brandt), right behind a title
_WITH_NEXT = re.compile(r"[.,]?\s\((?:joint(?:ly)?\s)?with\s[A-Z]")
#: Words of an item that tells no more than where a work appeared
_MOST_OF_VENUE = 8
#: Salt Roads. 2031., below another one that ends so: no journal of it
_ENDS_WITH_YEAR = re.compile(r"[^\W\d][.)]{1,2}\s(?:19|20)\d\d\.$")


def _of_one_word(title: str, text: str) -> bool:
    """Whether a title of one word stands where titles do.

    It is behind authors and year and before a stop, ``Roe, J. (2016). Salt. Notes 3``, or alone before those who wrote
    it as well: ``Salt (with Ada Brandt)``.
    """
    if title.isalpha() and len(title) > _SHORTEST and _WITH_NEXT.match(text, len(title)) and text.startswith(title):
        return True
    behind = re.search(rf"[(\s](?:19|20)\d\d[a-z]?[)]?[.,:]\s+{re.escape(title)}\.\s", text)
    return behind is not None and title.isalpha() and len(title) > 2 and surely_author(text[: past_authors(text)])


def publications(lines: Sequence[Line], owner: str | None = None) -> tuple[Publication, ...]:
    """The titles of a publications section in order; ``owner`` is the author whose works they are."""
    found = _as_usual(lines, owner)
    own = restyled([(work.title, work.lines) for work in found], lines, owner)
    works = found if own is None else tuple(Publication(title, numbers) for title, numbers in own)
    return tuple(replace(work, title=without_kind_behind(work.title, work.title)) for work in works)


def _as_usual(lines: Sequence[Line], owner: str | None) -> tuple[Publication, ...]:
    """The titles of a list that is set in one of the usual ways."""
    lines = plain_list(with_usual_marks(in_usual_columns(without_tags(lines))))
    row = author_row(owner, lines)
    lines = [line for each in lines if not is_note(each.text) for line in works_apart(each)]
    if rows := table_titles(lines):
        return tuple(Publication(title, numbers) for title, numbers in rows if is_plausible(title))
    if stacks := works_by_lines(lines, row) or stacked_titles(lines, row):
        return tuple(Publication(title, numbers) for title, numbers in stacks)
    if is_page_list(lines):
        listed = (work for work in page_titles(lines) if not is_row_of(owner, work[0]))
        return tuple(Publication(title, numbers) for title, numbers in listed)
    found: list[Publication] = []
    entries = list(parted(entries_of(lines, row), row))
    stacked = any(re.match(r"\s*[(（]?(?:joint(?:ly)?\s+(?:work\s+)?)?with\s", text) for text, _, _ in entries)
    strict = False  # below a heading nothing is known of, works have their year
    dated = sum(bool(_YEAR.search(text)) for text, _, _ in entries)
    behind = authors_behind([text for text, _, _ in entries], row)
    known = known_authors([BULLET.sub("", text, count=1) for text, _, _ in entries])
    in_items = [BULLET.sub("", text, count=1) for text, _, marked in entries if marked or BULLET.match(text)]
    authored = len(in_items) < len(entries) or not _has_titles_alone(in_items, owner)
    for at, (entry, numbers, marked) in enumerate(entries):
        told_next = any(is_venue_and_day(text) for text, _, _ in entries[at + 1 : at + 2])
        if at and not marked and dated * 2 > len(entries) and is_another_heading(entry) and not told_next:
            strict = True
            continue
        if strict and not _YEAR.search(entry):
            continue
        if not marked and (DETAIL.match(WITH_FIRST.sub("", entry) or entry) or (BULLET.match(entry) and stacked)):
            continue
        text = without_remarks(BULLET.sub("", entry, count=1))
        if not marked and _ABSTRACT.match(text):
            continue
        if is_no_work(text):
            continue
        follows = bool(found) and entries[at][1][0] - found[-1].lines[-1] <= 3
        follows = follows and not (_ENDS_WITH_YEAR.search(text) and _ENDS_WITH_YEAR.search(entries[at - 1][0]))
        begun = past_authors(text) or (row is not None and (row.past(text) or row.start(text)))
        begun = begun or (BULLET.match(entry) is not None and len(text.split()) > _MOST_OF_VENUE)
        begun = begun or QUOTED_IN_YEAR.match(text) is not None
        if not marked and (is_authors_only(text, owner) or (follows and is_venue_line(text) and not begun)):
            continue
        title = text.strip(" .") if told_next else title_of(text[:4_000], row, authored=authored)
        title = _without_known_author(title.removeprefix(f"{owner}, "), known) if title else title
        if row and behind and (start := row.start(text)) and not (title and title in text[:start]):
            title = text[:start].strip(" .,;|")
        if title and (
            is_plausible(title)
            or (len(title) > 2 and title in text[past_chinese_authors(text) :] and past_chinese_authors(text) > 0)
            or any(f"{mark}{title}" in text for mark in _QUOTES)
            or _of_one_word(title, text)
        ):
            found.append(Publication(title, numbers))
    return tuple(found)


def _has_titles_alone(texts: Sequence[str], owner: str | None) -> bool:
    """Whether a list names no authors: the owner in no entry, and most begin with what nobody is called.

    ``Port Reforms, Salt Markets, and Winter Tides`` is a title there, though it looks like three names.
    """
    family = re.compile(rf"\b{re.escape(owner.split()[-1])}\b", re.I) if owner else None
    if len(texts) < FEWEST or family is None or any(map(family.search, texts)):
        return False
    return sum(past_authors(text) > 0 for text in texts) * 2 < len(texts)


def _without_known_author(title: str, known: frozenset[str]) -> str:
    """A title without the last author, where nothing but a blank stands between both: Ada Brandt Ice on Quays."""
    name = next((name for name in known if title.startswith(f"{name} ")), None)
    rest = title[len(name) :].lstrip() if name else title
    return rest if rest[:1].isupper() and len(rest.split()) > _SHORTEST else title
