"""What a source looks like once its format is out of the way: lines, each with its number in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from seminar.findings import Finding
from seminar.read.template_lines import without_stand_ins

#: Blanks by name or number, left in a text whose tags were taken off (HTML §13.5).
_BLANKS: Final = re.compile(r"&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288);", re.IGNORECASE)

#: Blanks that do not break a line or are as wide as a letter, and signs of no width at all, as web pages, WeChat and
#: word processors leave them within a text (Unicode §6.2, §23.2). The wide blank of Chinese texts tells and stays.
_BLANK_SIGNS: Final = str.maketrans(
    dict.fromkeys("\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f", " ")
    | dict.fromkeys("\u200b\u2060\ufeff")
)
_BLANK_SIGN: Final = re.compile("[\u00a0\u2000-\u200b\u202f\u205f\u2060\ufeff]")

#: The rank of the headings that talks of a list begin with, below the one of the page.
_OF_A_TALK: Final = 2


@dataclass(frozen=True, slots=True)
class Line:
    """One line (paragraph, table cell pair) of a source.

    ``number`` counts from 1 as the user would: the line of a text, the paragraph or table row of a Word file, the
    line of the extracted text of a PDF, the row of a sheet. ``label`` is set only where the *layout* says that one
    text labels another (the left cell of a two-column table, a column header, a YAML key): then ``text`` is the
    value alone. ``heading`` is 1–6 where the format marks the line as a heading, else 0.
    """

    number: int
    text: str
    label: str | None = None
    heading: int = 0

    def under(self, label: str, text: str | None = None, *, begins: bool = False) -> Line:
        """What this line tells (or ``text``, a part of it) as the value of a label, as if the layout said so.

        ``begins``: a talk of a list begins with it, as under a heading of the second rank.
        """
        told = self.text if text is None else text
        return replace(self, text=told, label=label, heading=_OF_A_TALK if begins else 0)


@dataclass(frozen=True, slots=True)
class Document:
    """A source, read but not yet understood.

    ``given`` holds talk fields the format states for certain (``start`` of an .ics, ``uid``): they win over the text.
    ``posted`` is when the source was sent or put up, which helps with dates without a year.
    ``collection`` is what the source it was taken from is called: a calendar's name, which may be a series.
    ``findings`` are what went wrong on the way in (a damaged page, a part left out). ``month_first`` says how to take
    5/9 in it, where its other dates or its language tell (:mod:`seminar.read.date_order`).
    """

    name: str
    kind: str
    lines: tuple[Line, ...]
    given: Mapping[str, object] = field(default_factory=dict)
    posted: date | None = None
    findings: tuple[Finding, ...] = ()
    month_first: bool | None = None
    collection: str = ""


def even_blanks(text: str) -> str:
    """A text with common blanks for those of typesetters, and without the signs that have no width.

    ``"Jane\\u00a0Roe\\u200b"`` → ``"Jane Roe"``.
    """
    return text.translate(_BLANK_SIGNS) if _BLANK_SIGN.search(text) else text


def with_even_blanks(document: Document) -> Document:
    """A document whose lines hold no blank but the common ones (:func:`even_blanks`)."""
    if not any(_BLANK_SIGN.search(line.text) for line in document.lines):
        return document
    return replace(document, lines=tuple(replace(line, text=even_blanks(line.text)) for line in document.lines))


def from_text(text: str, name: str = "-", kind: str = "text") -> Document:
    """The document of a plain text, line by line; the blanks that HTML names (``&nbsp;``) are blanks."""
    text = _BLANKS.sub(" ", text) if "&" in text else text
    rows = without_stand_ins(text.splitlines()) if "{%" in text else text.splitlines()
    return Document(name, kind, tuple(Line(n, line) for n, line in enumerate(rows, 1)))


def paragraphs(lines: Sequence[Line], begin: int = 0, end: int | None = None) -> Iterator[list[int]]:
    """The places of lines that stand together without a blank one between, from ``begin`` up to ``end``."""
    own: list[int] = []
    for at in range(begin, len(lines) if end is None else min(end, len(lines))):
        if lines[at].text.strip():
            own.append(at)
        elif own:
            yield own
            own = []
    if own:
        yield own
