"""Rows of a table that lost its head: what each value is, told by the value alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.headings import headings
from seminar.read.labelled.descriptions import described
from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.persons.one_person import URL
from seminar.read.persons.people import names_somebody
from seminar.read.persons.posts import grammar
from seminar.read.persons.posts_zh import zh_post

#: A row has this many values, and says this many things of a talk.
_WIDE: Final = 5
_TOLD: Final = 3
#: More rows than this are a list somebody else will read.
_MOST: Final = 400
#: A longer value is a text, no title.
_LONG: Final = {True: 60, False: 160}
#: A label at the head of a text ends within so many letters.
_HEAD: Final = 24
_SENTENCE: Final = re.compile(r"[^。]{8}。|[a-z]{3}\. ?$")
#: ``"2718","activity","海雾三十年","2031-05-12"``: values in quotation marks, perhaps one left open.
_QUOTED_ROW: Final = re.compile(r'\s*"(?:[^"]|"")*+"(?:\s*,\s*"(?:[^"]|"")*+"){2,40}(?:\s*,\s*"?)?\s*')
_VALUE: Final = re.compile(r'"((?:[^"]|"")*+)"')


def cells_apart(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with a row of quoted values as a line for each value; a label set by the layout stays."""
    found: list[Line] = []
    for line in lines:
        if line.label is None and line.text.lstrip()[:1] == '"' and _QUOTED_ROW.fullmatch(line.text):
            values = (match.group(1).replace('""', '"').strip() for match in _VALUE.finditer(line.text))
            found += [replace(line, text=value) for value in values if value]
        else:
            found.append(line)
    return tuple(found)


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of a text that is nothing but rows of values with tabs between, and the places of their lines."""
    full = [n for n, line in enumerate(lines) if line.text.strip()]
    if not full or len(full) > _MOST or any(lines[n].text.count("\t") < _WIDE - 1 for n in full):
        return None
    found = [tuple(_row(n, lines[n], lexicon)) for n in full]
    if not all(tells_a_talk([segment.field for segment in row]) for row in found):
        return None
    return tuple(found), frozenset(full)


def _row(index: int, line: Line, lexicon: Lexicon) -> Iterator[Segment]:
    at, spans = 0, []
    for value in line.text.split("\t"):
        spans.append(Span(index, line.number, at, at + len(value), value.strip()))
        at += len(value) + 1
    for span, name in zip(spans, meant([span.text for span in spans], lexicon), strict=True):
        if name is not None:
            yield Segment(name, "", (span,), structured=True)


def tells_a_talk(fields: Sequence[str | None]) -> bool:
    """Whether the values of a row are about a talk: a title and a moment, and one thing more."""
    return {"title", "time"} <= set(fields) and len(set(filter(None, fields))) >= _TOLD


#: ``2031-05-10 17:03:46`` is when the row was made, where ``2031-05-12 14:00:00`` stands beside it.
_STAMP: Final = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_SET: Final = tuple(f"{minute:02}:00" for minute in range(0, 60, 5))


def meant(values: Sequence[str], lexicon: Lexicon) -> list[str | None]:
    """The field of each value of a row; ``None`` for what is none, said before, or not understood."""
    found: list[str | None] = []
    stamps = [value for value in values if _STAMP.fullmatch(value)]
    made = {value for value in stamps if not value.endswith(_SET)} if any(v.endswith(_SET) for v in stamps) else set()
    for n, value in enumerate(values):
        name = None if value in values[:n] or value in made else _meant(value, lexicon, known=set(found))
        if name == "organizer" and found[-1:] == ["speaker"]:
            name = "affiliation"  # behind the name of a person
        found.append(name if name not in found or name == "posted" else None)
    return found


def _meant(value: str, lexicon: Lexicon, *, known: set[str | None]) -> str | None:
    if not value or value.isdigit() or lexicon.holds("placeholders", value) or lexicon.holds("generic", value):
        return None
    if URL.fullmatch(value):
        return "url"
    if len(value) <= 60 and any(map(str.isdigit, value)):
        when = parse_when(value, reference=ANY_DAY)
        if when.day and when.span[1] - when.span[0] >= 0.7 * len(value):
            return "time" if when.clock else "posted"
    label, colon, _ = value[:_HEAD].replace("：", ":").partition(":")
    if colon and (text := lexicon.field_of(label.strip())) in ("abstract", "bio"):
        return text  # 报告人简介：林远舟，…
    if described(value, lexicon) or len(value) > _LONG[has_han(value)] or _SENTENCE.search(value):
        return "abstract"
    if has_han(value) and (post := zh_post(value, lexicon)).affiliation and not post.rest:
        return "affiliation" if post.position and "speaker" in known else None if post.position else "organizer"
    if grammar(lexicon).en_institution.search(value) and len(value.split()) <= 8 and "," not in value:
        return "organizer"
    if names_somebody(value, lexicon, strict=True):
        return "speaker"
    if "title" in known and len(value) <= 40 and lexicon.mentions("places", value) and "，" not in value:
        return "venue"
    title = headings.heading(value, lexicon).title
    return "title" if title and "title" not in known and not re.fullmatch(r"[\w.-]{1,20}", value, re.ASCII) else None
