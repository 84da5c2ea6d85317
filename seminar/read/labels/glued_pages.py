"""English pages in one line: every label stands glued to the value before it (``NorthlandAbstract: …``)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line
from seminar.read.labels import menu_runs, sign_lines
from seminar.read.labels.hits import WHEN
from seminar.read.lexicon import Lexicon

#: A line shorter than this has lost no breaks; one longer is looked at this far.
_SHORTEST: Final = 160
_LONGEST: Final = 20_000
_ENOUGH: Final = 3
_GLUED: Final = re.compile(
    r"(?<=[a-z.)!?”\"\d])(?<!\b[A-Z])([A-Z][a-z]{2,14}(?:(?: |-|/| & )[A-Za-z][a-z]{1,12}){0,3})\s?:(?!//)"
)
#: What the page says behind the notice, glued to it and to its own words.
_OF_THE_PAGE: Final = re.compile(
    r"(?<=[a-z.!?\d])(Registration|Enquir(?:y|ies)|Contact|Copyright|Last Updated|Share(?: this)?|Categories)"
    r"(?::\s?|\s?(?=[A-Z©]))"
)
#: What the reader passes over: a label that says so.
_PASSED: Final = "Tags"
_FIELDS: Final = WHEN | {"title", "speaker", "venue", "abstract", "bio", "affiliation", "host", "position", "organizer"}
#: The name of a page, in its head and again above its text.
_TWICE: Final = re.compile(r"([A-Z“\"].{11,240}?)\s?\1\s*$")
_HEAD: Final = 1_200


def apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with such pages cut before their labels, as lines of the same number; others as they are."""
    lines = sign_lines.apart(menu_runs.apart(lines, lexicon), lexicon)
    return tuple(part for line in lines for part in (_parts(line, lexicon) if len(line.text) >= _SHORTEST else (line,)))


def _parts(line: Line, lexicon: Lexicon) -> Iterator[Line]:
    text = line.text[:_LONGEST]
    cuts = {m.start(1): field for m in _GLUED.finditer(text) if (field := lexicon.field_of(m[1])) in _FIELDS}
    told = set(cuts.values())
    if line.label is not None or len(told) < _ENOUGH or not told & {"title", "speaker", "abstract"}:
        yield line
        return
    first = min(cuts)
    pages = {m.start(): m for m in _OF_THE_PAGE.finditer(text, first)}
    head = max(0, first - _HEAD)
    twice = _TWICE.search(text[head:first])
    named = [head + twice.start(), head + twice.end(1)] if twice else []
    places = sorted({0, *cuts, *pages, *named})
    for begin, end in zip(places, [*places[1:], len(line.text)], strict=True):
        page = pages.get(begin)
        if page is not None:
            known = lexicon.field_of(page[1]) in ("contact", "registration")
            yield replace(line, text=line.text[page.end() : end], label=page[1] if known else _PASSED)
        elif line.text[begin:end].strip():
            yield replace(line, text=line.text[begin:end], label=_PASSED if named and begin < named[0] else None)
