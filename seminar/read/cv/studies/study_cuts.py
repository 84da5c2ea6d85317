"""Lists of studies cut where their entries begin, by what most of the entries have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from seminar.read.cv.degrees import DEGREE, INSTITUTION, degrees_in_a_row
from seminar.read.cv.houses_in_short import as_one_name
from seminar.read.cv.periods import period
from seminar.read.cv.studies.study_details import DETAIL, tells_of_award
from seminar.read.cv.studies.study_stays import VISIT, is_post
from seminar.read.cv.works.list_lines import BULLET
from seminar.read.document import Line

#: Entries by which the way of a list is known, and the share that must be of one form.
_FEWEST: Final = 2
_MOST: Final = 0.6
_LONGEST: Final = 400
_FACTS: Final = frozenset(("degree", "house", "years"))
#: Degrees: Master of Arts, below the study they were taken in; GPA: 3.9 of 4
_BESIDE: Final = re.compile(r"\s*(?:[•·*-]\s*)?(?:degrees?(?:\s\w+)?|gpa|program(?:me)?s?)\s?[:：]", re.I)
_HAS_FIGURES: Final = re.compile(r"(?:19|20)\d\d|/\d\d")

#: 2031 — PhD in Tides; Tern University – 2031 – PhD: the year of the degree, and a dash that parts
_YEAR_AND_DASH: Final = re.compile(
    r"(?P<before>(?:^|[^\d./年–—~～-])\s{0,9})(?P<year>(?:19|20)\d\d)\s[—–-]\s(?=[^\W\d])"
    r"(?!(?:present|now|current|today|ongoing|to\s?date|in\sprogress|expected|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*\s\d|(?:spring|summer|fall|autumn|winter)\s\d|至?今|现在|目前))",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A line, and which facts of a study it states."""

    line: Line
    facts: frozenset[str]


def regular_cuts(lines: Sequence[Line]) -> Iterator[list[list[Line]]]:
    """The ways to cut a list in which each entry has one degree, one stretch of time and a house; stays are left out.

    Where the blank lines are, before each line with a degree, with a house or with years, at the outer edge, and
    behind the years.
    """
    told = [_Told(line, _facts_of(line.text[:_LONGEST])) for line in lines]
    for blocks in _cuts(told):
        kept = [block for block in blocks if not _is_stay(block)]
        studies = [block for block in kept if any("degree" in one.facts for one in block)]
        begin = _begin_alike(studies)
        if (
            len(studies) >= _FEWEST
            and len(studies) >= _MOST * len(kept)
            and all(_is_regular(block, begin) for block in studies)
        ):
            yield [[one.line for one in block] for block in studies]


#: 1. Tern University; (2) 云溪大学
_NUMBER: Final = re.compile(r"\s*(?:[(（](?P<within>\d{1,2})[)）]|(?P<bare>\d{1,2})[.．、)](?!\d))\s*(?=\S)")
#: Tern University // PhD in Tides
_SLASHES: Final = re.compile(r"\s//\s")


def with_entries_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines of a numbered list without their numbers, a blank line before each; two slashes part like a bar."""
    numbers = [_NUMBER.match(line.text[:_LONGEST]) if line.label is None else None for line in lines]
    counted = [int(match["within"] or match["bare"]) for match in numbers if match]
    rising = len(counted) >= _FEWEST and counted == list(range(counted[0], counted[0] + len(counted)))
    made: list[Line] = []
    for line, number in zip(lines, numbers, strict=True):
        text = _SLASHES.sub(" | ", line.text) if "//" in line.text else line.text
        if number and rising:
            made += [replace(line, text=""), replace(line, text=_NUMBER.sub("", text, count=1))]
        else:
            made.append(replace(line, text=text) if text != line.text else line)
    return made


def with_years_alone(lines: Sequence[Line]) -> list[Line]:
    """The lines of a list that has the year of each degree before a dash, without that dash, which tells no stretch.

    Two studies that go on are not to be expected: 2031 — Tern University, 2027 — Gull College.
    """
    begun = [_YEAR_AND_DASH.search(line.text[:_LONGEST]) for line in lines]
    if sum(map(bool, begun)) < _FEWEST:
        return list(lines)
    return [
        replace(line, text=f"{line.text[: match.end('year')]} | {line.text[match.end() :]}") if match else line
        for line, match in zip(lines, begun, strict=True)
    ]


def _facts_of(text: str) -> frozenset[str]:
    """``degree``, ``house``, ``years``: what a line states of a study; nothing where it tells of marks or a thesis."""
    text = as_one_name(text) if "(" in text else text
    if not text.strip() or DETAIL.match(text) or _BESIDE.match(text) or tells_of_award(text):
        return frozenset()
    found = {
        "degree": DEGREE.search(text) is not None and not VISIT.search(text),
        "house": INSTITUTION.search(text) is not None,
        "years": _HAS_FIGURES.search(text) is not None and period(text) is not None,
    }
    return frozenset(fact for fact, stated in found.items() if stated)


def _cuts(told: Sequence[_Told]) -> Iterator[list[list[_Told]]]:
    yield [list(block) for filled, block in groupby(told, lambda one: bool(one.line.text.strip())) if filled]
    filled = [one for one in told if one.line.text.strip()]
    if not filled:
        return
    edge = min(len(one.line.text) - len(one.line.text.lstrip()) for one in filled)
    outer = [len(one.line.text) - len(one.line.text.lstrip()) == edge for one in filled]
    begins = [[fact in one.facts for one in filled] for fact in ("degree", "years", "house")]
    behind = [True, *("years" in one.facts and "degree" not in one.facts for one in filled[:-1])]
    for begun in (*begins, outer, behind):
        if begun[0] and sum(begun) >= _FEWEST:
            yield _cut_at(filled, begun)


def _cut_at(filled: Sequence[_Told], begun: Sequence[bool]) -> list[list[_Told]]:
    blocks: list[list[_Told]] = []
    for one, begins in zip(filled, begun, strict=True):
        if begins and not (blocks and BULLET.match(one.line.text) and not BULLET.match(blocks[0][0].line.text)):
            blocks.append([])
        blocks[-1].append(one)
    return blocks


def _is_stay(block: Sequence[_Told]) -> bool:
    """Whether a block tells of an exchange, a visit or a course, and of no degree beside it."""
    if any("degree" in one.facts for one in block):
        return False
    return any(VISIT.search(one.line.text[:_LONGEST]) or is_post(one.line.text) for one in block)


def _begin_alike(blocks: Sequence[Sequence[_Told]]) -> frozenset[str]:
    """The facts that the first lines of all blocks state."""
    return frozenset.intersection(_FACTS, *(block[0].facts for block in blocks))


def _is_regular(block: Sequence[_Told], begin: frozenset[str]) -> bool:
    """Whether a block has one degree, one stretch of time and a house; none is looked for again below the first line.

    ``begin`` are the facts that all first lines state.
    """
    degrees = [one.line.text[:_LONGEST].strip() for one in block if "degree" in one.facts]
    if any(map(DEGREE.match, degrees[1:])) or any(map(degrees_in_a_row, degrees)):
        return False  # BSc in Tides above BA in Geology, with their house below both
    below = [fact for one in block for fact in one.facts if not (one is not block[0] and fact in begin)]
    return below.count("degree") == 1 and below.count("years") == 1 and "house" in below
