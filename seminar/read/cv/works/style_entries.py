"""The ways in which the lines of a list of works may be parted into entries, each with its lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from seminar.read.cv.works.authors import past_authors
from seminar.read.cv.works.list_lines import BULLET, NUMBERED, is_links, is_sub_heading, is_venue_line
from seminar.read.cv.works.owner_authors import AuthorRow
from seminar.read.document import Line

Parting = tuple[tuple[Line, ...], ...]
#: Entries that make a list.
_ENOUGH: Final = 3
#: 2031, or a dash where there is none yet: between the entries
_ONLY_YEAR: Final = re.compile(r"\W*(?:(?:19|20)\d\d(?!\d)\W*|[–—-])\s*")
_YEAR_FIRST: Final = re.compile(r"\s*[(\[]?(?:19|20)\d\d\b")
#: 2031 Harbour Letters, and — Tides B for a further one of that year
_YEAR_OR_DASH: Final = re.compile(r"\s*(?:(?:19|20)\d\d\b|[–—]+\s)")
_DATED_LAST: Final = re.compile(r"(?:19|20)\d\d[)\].;,]{0,3}\s*$")
_TAGGED: Final = re.compile(r"\s*(?:\[|【|[A-Z][A-Za-z&]{1,12}[\s'’]{0,2}(?:20)?\d\d\b)")
_DIGITS: Final = re.compile(r"\d")
_MOST_LINES: Final = 8


def kept_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines that may belong to an entry, blank ones among them: no sub-headings and no links."""
    return [
        line
        for line in lines
        if not line.text.strip()
        or _ONLY_YEAR.fullmatch(line.text)
        or not (is_sub_heading(line.text) or is_links(line.text))
    ]


def partings(lines: Sequence[Line], row: AuthorRow | None) -> Iterator[Parting]:
    """The partings that are worth a look, each of three entries at least: by marks, blank lines, kinds of lines."""
    filled = [line for line in lines if _is_filled(line)]
    seen: set[tuple[int, ...]] = set()
    ways = (_by(filled, begins) for begins in _beginnings(lines, filled, row))
    for parting in ways:
        key = tuple(entry[0].number for entry in parting)
        if len(parting) >= _ENOUGH and key not in seen and len(filled) <= _MOST_LINES * len(parting):
            seen.add(key)
            yield parting


def _beginnings(lines: Sequence[Line], filled: Sequence[Line], row: AuthorRow | None) -> Iterator[list[bool]]:
    """For each way to part a list, whether each filled line begins an entry."""
    yield _below(lines, lambda line: not line.text.strip())
    yield _below(lines, lambda line: _ONLY_YEAR.fullmatch(line.text) is not None)
    yield _below(lines, lambda line: not _is_filled(line))
    yield [True] * len(filled)
    edges = [len(line.text) - len(line.text.lstrip()) for line in filled]
    edge = min(edges, default=0)
    if any(own > edge for own in edges):
        yield [own == edge for own in edges]
    kinds: tuple[Callable[[str], bool], ...] = (
        lambda text: NUMBERED.match(text) is not None,
        lambda text: BULLET.match(text) is not None,
        lambda text: _YEAR_FIRST.match(text) is not None,
        lambda text: _YEAR_OR_DASH.match(text) is not None,
        lambda text: _TAGGED.match(text) is not None,
        lambda text: text.lstrip()[:1] in "“\"'‘",
        lambda text: _is_of_authors(text, row),
        lambda text: is_venue_line(text.strip()) or (_DIGITS.search(text) is not None and len(text.split()) < 9),
        lambda text: _DATED_LAST.search(text) is not None,
    )
    for is_one in kinds:
        told = [is_one(line.text) for line in filled]
        if sum(told) < _ENOUGH:
            continue
        yield told
        yield [True, *told[:-1]]  # each such line ends an entry
        yield [*told[1:], False]  # each is the second line of one
        yield [now and not before for before, now in zip([False, *told], told, strict=False)]
    for length in (2, 3, 4, 5):
        if len(filled) % length == 0:
            yield [at % length == 0 for at in range(len(filled))]


def _is_filled(line: Line) -> bool:
    return bool(line.text.strip()) and _ONLY_YEAR.fullmatch(line.text) is None


def _below(lines: Sequence[Line], parts: Callable[[Line], bool]) -> list[bool]:
    """For each filled line, whether a line that parts entries stands above it."""
    found: list[bool] = []
    apart = True
    for line in lines:
        if _is_filled(line):
            found.append(apart)
            apart = False
        apart = apart or parts(line)
    return found


def _is_of_authors(text: str, row: AuthorRow | None) -> bool:
    bare = text.strip()
    return past_authors(bare) > 0 or (row is not None and row.past(bare) > 0)


def _by(lines: Sequence[Line], begins: Sequence[bool]) -> Parting:
    made: list[list[Line]] = []
    for line, first in zip(lines, begins, strict=True):
        if first or not made:
            made.append([])
        made[-1].append(line)
    return tuple(map(tuple, made))
