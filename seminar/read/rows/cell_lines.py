"""A table pasted with a cell on each line: the heads below each other, below them the cells of the rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.hits import WHEN, plausible
from seminar.read.labels.segments import FREE, Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import names_somebody
from seminar.read.rows.column_heads import field_of_head
from seminar.read.unlabelled.stack_kinds import tells_when

#: Fewer heads below each other are labels whose values follow.
_FEWEST: Final = 3
_MOST: Final = 8
#: A head is a word or two.
_LONGEST_HEAD: Final = 16
#: One that tells more than the word: ``Date (Eastern Time)``, ``Invited Speaker``.
_LONGEST_TOLD: Final = 30
_ENDS: Final = re.compile(r"[:：.。?？!！]$")


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of such a table, a segment per cell, and the places of their lines; ``None`` where there is none."""
    full = [n for n, line in enumerate(lines) if line.text.strip()]
    if any(lines[n].label is not None for n in full):
        return None
    for at in range(len(full)):
        heads = _heads([lines[n].text.strip() for n in full[at : at + _MOST]], lexicon)
        if heads is None:
            continue
        talks, end = _cells(lines, full, at, heads, lexicon)
        several = _cells_of_several_lines(lines, full, at, heads, lexicon)
        if len(several) > max(len(talks), 1):
            return tuple(several), frozenset(full[at:])
        if talks:
            return tuple(talks), frozenset(full[at:end])
    return None


def _heads(texts: Sequence[str], lexicon: Lexicon) -> list[str | None] | None:
    """The fields of the heads that stand at the top of some lines; ``None`` where they head no table of talks."""
    fields: list[str | None] = []
    for text in texts:
        field = lexicon.field_of(text) if len(text) <= _LONGEST_HEAD and not text.endswith((":", "：")) else None
        if field is None and len(text) <= _LONGEST_TOLD and not _ENDS.search(text):
            field = field_of_head(text, lexicon)
        if field is None and (len(fields) or not _counts(text)):
            break
        fields.append(field)
    told = {field for field in fields if field}
    enough = (
        len(told) >= _FEWEST
        and told & WHEN
        and told & {"title", "speaker"}
        and len(told) == len(fields) - (fields[0] is None)
    )
    return fields if enough else None


def _counts(text: str) -> bool:
    """``場次``, ``序号``: the head of a column that counts the rows."""
    return text in ("場次", "场次", "序号", "序號", "编号", "編號", "No.", "No", "#")


def _cells(
    lines: Sequence[Line], full: Sequence[int], at: int, fields: Sequence[str | None], lexicon: Lexicon
) -> tuple[list[tuple[Segment, ...]], int]:
    """The rows below the heads, and the place in ``full`` behind the last of them."""
    wide = len(fields)
    talks: list[tuple[Segment, ...]] = []
    end = at + wide
    while row := _row(lines, full, end, fields, lexicon):
        talks.append(tuple(_segments(lines, row, full[at : at + wide], fields, first=not talks)))
        end += sum(map(len, row))
    return talks, end


def _cells_of_several_lines(
    lines: Sequence[Line], full: Sequence[int], head: int, fields: Sequence[str | None], lexicon: Lexicon
) -> list[tuple[Segment, ...]]:
    """The rows of a table of when, who and what whose cells run over lines: several speakers, a title that wraps.

    Each row begins with its day. The lines below that name somebody are the speakers', the others the title's. None
    where a row has too few lines.
    """
    if len(fields) != _WHEN_WHO_WHAT or fields[0] not in WHEN or set(fields[1:]) != {"speaker", "title"}:
        return []
    begin = head + len(fields)
    starts = [n for n in range(begin, len(full)) if _tells_a_day(lines[full[n]].text, lexicon)]
    if not starts or starts[0] != begin:
        return []
    talks: list[tuple[Segment, ...]] = []
    for start, end in zip(starts, [*starts[1:], len(full)], strict=True):
        inner = list(full[start + 1 : end])
        if len(inner) < _WHEN_WHO_WHAT - 1 or len(inner) > _LONGEST_ROW:
            return []
        first = fields[1] == "speaker"  # the second cell begins where a line is no person, or is one
        other = (n for n, at in enumerate(inner) if n and _names(lines[at].text, lexicon) is not first)
        cut = next(other, len(inner) - 1)
        row = [(full[start],), tuple(inner[:cut]), tuple(inner[cut:])]
        talks.append(tuple(_segments(lines, row, full[head:begin], fields, first=not talks)))
    return talks


_WHEN_WHO_WHAT: Final = 3
_LONGEST_ROW: Final = 20


def _tells_a_day(text: str, lexicon: Lexicon) -> bool:
    return len(text) <= _LONGEST_TIME and plausible("time", text, lexicon) and tells_when(text.strip())


def _names(text: str, lexicon: Lexicon) -> bool:
    """Whether a line of a cell names somebody, with the house behind a comma: ``林远舟 Jane Roe，云溪大学教授``."""
    head = _HEAD_OF_A_PERSON.split(text.strip(), maxsplit=1)
    if names_somebody(head[0], lexicon, strict=True):
        return True
    return len(head) > 1 and len(text) <= _LONGEST_PERSON and _POST.search(text) is not None


_HEAD_OF_A_PERSON: Final = re.compile(r"\s*[，,（(]\s*")
_POST: Final = re.compile(
    r"(?:教授|研究[员員]|[学學]者|博士|院士|老[师師]|[讲講导導][师師]|[导導]演|[记記]者|主[编編笔筆])\s*$"
    r"|(?:University|College|Institute)\b[^:：]{0,40}$"
)
_LONGEST_PERSON: Final = 80


def _row(
    lines: Sequence[Line], full: Sequence[int], begin: int, fields: Sequence[str | None], lexicon: Lexicon
) -> list[tuple[int, ...]]:
    """The lines of each cell of the row that begins there; empty where a time is none.

    A time takes two lines where its day stands over its hour.
    """
    cells: list[tuple[int, ...]] = []
    at = begin
    for field in fields:
        if at >= len(full):
            return []
        size = 2 if field in WHEN and _day_over_hour([lines[n].text.strip() for n in full[at : at + 2]]) else 1
        if field in WHEN and not plausible("time", lines[full[at]].text, lexicon):
            return []
        cells.append(tuple(full[at : at + size]))
        at += size
    return cells


def _day_over_hour(texts: Sequence[str]) -> bool:
    """``3月4日（周二）`` over ``9:00-10:00``"""
    if len(texts) < _LINES_OF_A_TIME or any(len(text) > _LONGEST_TIME for text in texts):
        return False
    day, hour = (parse_when(text, reference=ANY_DAY) for text in texts)
    return day.day is not None and day.clock is None and hour.day is None and hour.clock is not None


_LINES_OF_A_TIME: Final = 2
_LONGEST_TIME: Final = 40


def _segments(
    lines: Sequence[Line],
    cells: Sequence[tuple[int, ...]],
    heads: Sequence[int],
    fields: Sequence[str | None],
    *,
    first: bool,
) -> list[Segment]:
    found = []
    for cell, head, field in zip(cells, heads, fields, strict=True):
        title = lines[head]
        spans = tuple(Span(n, lines[n].number, 0, len(lines[n].text), lines[n].text.strip()) for n in cell)
        mark = Span(head, title.number, 0, len(title.text), title.text) if first else None
        name = "number" if field in (None, "noise") and spans[0].text.isdigit() else field or FREE
        found.append(Segment(name, title.text.strip(), spans, mark, structured=True))
    return found
