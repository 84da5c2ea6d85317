"""Headings that stand in the margin, beside the first line of their text, with the rest of it below that line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from seminar.read.cv.vocabulary import kind_of, label_field
from seminar.read.cv.works.line_kinds import may_be_work
from seminar.read.document import Line

#: RESEARCH TOPICS      Harbour ice; tides
_GAP: Final = re.compile(r"(?P<heading>\S(?:\s?\S){1,39})(?P<gap>\s{3,200})(?P<text>\S.*)$", re.S)
#: Research interests Harbour ice, Winter tides, Salt: a row of a table whose gap is no wider than a space
_ROW_BESIDE: Final = re.compile(
    r"\s*(?P<heading>[Rr]esearch\s(?:[Ii]nterests?|[Aa]reas|[Ff]ields|[Tt]opics))(?P<gap>\s{1,2})(?P<text>[A-Z][^.:;,]{2,60}(?:,\s[^.:;,]{2,60}){2,12}\.?)$"
)
#: A row of a table, or of menus, has several gaps.
_ANOTHER_GAP: Final = re.compile(r"\s{3,}|\t")
#: Characters by which the edge of a column may be off, and by which a heading may be set in.
_WOBBLE: Final = 2
_LONGEST: Final = 2_000
#: Parts of a CV in which such headings begin others; studies and posts have rows of their own.
_OPEN: Final = frozenset(("head", "contact", "other", "about"))


@dataclass(frozen=True, slots=True)
class MarginHeading:
    """A heading in the margin: the kind of its section, its line, and the line beside it with the margin left blank."""

    kind: str
    heading: Line
    text: Line


def interests_beside(text: str) -> re.Match[str] | None:
    """A heading of the fields of research with them behind a wide gap, as groups ``heading`` and ``text``."""
    if "esearch" in text[:20] and (row := _ROW_BESIDE.match(text[:_LONGEST])):
        return row
    match = _GAP.match(text[:_LONGEST])
    one = match is not None and kind_of(match["heading"]) == "interests" and _ANOTHER_GAP.search(match["text"]) is None
    return match if one else None


def _kind(heading: str, text: str) -> str | None:
    """The kind of a heading; "Conferences" heads works or journeys, told by what stands beside it."""
    kind = kind_of(heading)
    return "other" if kind == "publications" and not may_be_work(text) else kind


def in_margin(lines: Sequence[Line], at: int, kind: str, *, among: bool) -> MarginHeading | None:
    """The heading that stands in the margin of a line of a section of ``kind``; ``None`` where none does.

    The line below goes on where the text began, "Publications      Roe, J. (2020)." above indented lines; ``among``
    others of the kind ("Projects      Ice watch 2020") a line alone is enough.
    """
    line = lines[at]
    match = _GAP.match(line.text[:_LONGEST]) if line.label is None and (among or kind in _OPEN) else None
    if match is None or match.start() > _WOBBLE or _ANOTHER_GAP.search(match["text"]):
        return None
    begun = _kind(match["heading"], match["text"])
    if begun in {None, "interests"} or label_field(match["heading"]) is not None:
        return None
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    column = len(below) - len(below.lstrip()) if below.strip() else None
    named = begun == "contact" and column is None
    goes_on = column is not None and abs(column - match.start("text")) <= _WOBBLE
    if not (goes_on or named or (among and column is None)):
        return None
    text = " " * match.start("text") + match["text"]
    return MarginHeading(begun or "other", replace(line, text=match["heading"]), replace(line, text=text))
