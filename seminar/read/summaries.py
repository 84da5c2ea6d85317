"""The name of an event, where it tells more than the title of the talk: the series, who speaks, a title of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.bilingual import Bilingual
from seminar.read.document import Document, Line
from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people


def summary_among_the_lines(document: Document, lexicon: Lexicon) -> Document:
    """An event whose name tells more than the title, or whose description has a title of its own.

    ``Rain Seminar: Jane Roe: Ice`` is read as any line that says so much; a title behind a label in the description is
    the talk's, and the name of the event then is the heading above it. So is ``Ice — Prof. Jane Roe (Northland)``.
    """
    name = document.given.get("title")
    if not isinstance(name, Bilingual) or document.kind != "ics" or len(name.sides()) != 1:
        return document
    said = name.sides()[0].text
    found = heading(said, lexicon)
    first = document.lines[0].number if document.lines else 1
    given = {key: value for key, value in document.given.items() if key != "title"}
    if any(_begins_with_title(line.text, lexicon) for line in document.lines):
        above = Line(first, said)
    elif (by := _BY_WHOM.fullmatch(said)) and _is_posted(by["who"], lexicon):
        title, who = Line(first, by["title"], label="Title"), Line(first, by["who"], label="Speaker")
        return replace(document, given=given, lines=(title, who, *document.lines))
    elif found.series and (whose := _named_below(found.title, document.lines)):
        parts = ((found.series, "Series"), (whose[1], "Title"), (whose[0], "Speaker"))
        told = tuple(Line(first, text, label=label) for text, label in parts)
        return replace(document, given=given, lines=(*told, *document.lines))
    elif found.people and found.title and not name.zh and (found.series or _is_posted(found.people, lexicon)):
        above = Line(first, said, label="Title")
    elif found.title and said.endswith(found.title) and said != found.title and not (found.series or found.people):
        return replace(document, given={**document.given, "title": name.replacing(name.sides()[0].lang, found.title)})
    else:
        return document
    return replace(document, given=given, lines=(above, *document.lines))


#: ``Ice in Clouds — Professor Jane Roe (Northland University)``
_BY_WHOM: Final = re.compile(r"(?P<title>[^—–]{8,200}?)\s+[—–]\s+(?P<who>[A-Z][^—–]{4,120}\([^()]{2,80}\))")


#: ``Jane Roe — Ice in Clouds``
_WHOSE: Final = re.compile(r"([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3})(?:\s[—–-]\s|:\s)(\S.{3,})")


def _named_below(title: str, lines: Sequence[Line]) -> tuple[str, str] | None:
    """Name and title behind a series, where the description begins with the same name: ``Jane Roe, Northland``."""
    match = _WHOSE.fullmatch(title)
    if match is None or not any(line.text.startswith((f"{match[1]},", f"{match[1]} (")) for line in lines):
        return None
    return match[1], match[2]


def _is_posted(who: str, lexicon: Lexicon) -> bool:
    """Whether a text names one person and where the person works: ``Professor Jane Roe (Northland University)``."""
    named = people(who, lexicon)
    return len(named) == 1 and bool(named[0].person.name and named[0].person.affiliation)


def _begins_with_title(text: str, lexicon: Lexicon) -> bool:
    """``Title: Ice in Clouds``"""
    label, colon, value = text.replace("：", ":").partition(":")
    return bool(colon and value.strip()) and len(label) <= 24 and lexicon.field_of(label.strip(" *#-")) == "title"
