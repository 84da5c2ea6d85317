"""Document → drafts: labels, headings, paragraphs, running text, in this order of trust."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from seminar.language import has_han
from seminar.model import DEFAULT_TIMEZONE
from seminar.read import grid, talks
from seminar.read.assemble import assemble
from seminar.read.date_order import month_first
from seminar.read.document import Document, Line, from_text
from seminar.read.draft import Draft
from seminar.read.labels import WHEN
from seminar.read.lexicon import Lexicon
from seminar.read.segments import Segment, segments
from seminar.read.structured import structured


def read_text(
    text: str,
    name: str = "-",
    *,
    reference: datetime,
    timezone: str = DEFAULT_TIMEZONE,
    lexicon: Lexicon | None = None,
) -> tuple[Draft, ...]:
    """The talks in a pasted text; see :func:`read_document`."""
    return read_document(from_text(text, name), reference=reference, timezone=timezone, lexicon=lexicon)


def read_document(
    document: Document, *, reference: datetime, timezone: str = DEFAULT_TIMEZONE, lexicon: Lexicon | None = None
) -> tuple[Draft, ...]:
    """The talks a document announces, in order; an empty tuple where it announces none.

    ``reference`` (aware) is when the document is read: dates without a year are looked for from then on, or from the
    posting date where there is one. ``timezone`` is the IANA name for hours without a zone. Nothing is raised for any
    text; what was not understood is in each draft's ``leftovers``.
    """
    lexicon = lexicon or Lexicon.load()
    drafts = []
    if (data := structured(document.lines, lexicon)) is not None:
        groups = data.groups
        document = replace(document, findings=(*document.findings, *data.findings))
    else:
        groups = _groups(document.lines, lexicon)
    if document.month_first is None:
        document = replace(document, month_first=_month_first(groups))
    for group, own in zip(groups, _answered_for(groups, len(document.lines)), strict=True):
        draft = assemble(group, document, own, lexicon, reference=reference, timezone=timezone)
        if draft is not None:
            drafts.append(draft)
    return tuple(drafts)


def _month_first(groups: Sequence[Sequence[Segment]]) -> bool | None:
    """How the open dates of all talks of a document are meant."""
    dates = [segment for group in groups for segment in group if segment.field in WHEN and segment.spans]
    chinese = sum(map(has_han, (f"{segment.label} {segment.text}" for group in groups for segment in group)))
    return month_first(
        [segment.text for segment in dates],
        chinese=any(has_han(segment.label) for segment in dates) or 2 * chinese > sum(map(len, groups)),
    )


def _answered_for(groups: Sequence[Sequence[Segment]], count: int) -> list[list[int]]:
    """The lines each talk answers for: its own, up to the next talk; what all share, the first one."""
    owner: dict[int, int] = {}
    for n, group in enumerate(groups):
        for segment in group:
            for span in (*segment.spans, *([segment.mark] if segment.mark else ())):
                owner.setdefault(span.index, n)
    found: list[list[int]] = [[] for _ in groups]
    current = 0
    for index in range(count):
        current = owner.get(index, current)
        if groups:
            found[current].append(index)
    return found


def _groups(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[Segment, ...], ...]:
    """The segments of each talk of a text."""
    table = grid.rows(lines, lexicon)
    if table is None:
        return talks.split(segments(lines, lexicon))
    records, used = table
    around = tuple(segment for segment in segments(lines, lexicon, without=used))
    return tuple((*around, *record) for record in records)
