"""Document → drafts. The one entrance of the reader: labels, headings, paragraphs, running text, in this order of trust."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from seminar.model import DEFAULT_TIMEZONE
from seminar.read import talks
from seminar.read.assemble import assemble
from seminar.read.document import Document, Line, from_text
from seminar.read.draft import Draft
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
    for group in _groups(document.lines, lexicon):
        draft = assemble(group, document, lexicon, reference=reference, timezone=timezone)
        if draft is not None:
            drafts.append(draft)
    return tuple(drafts)


def _groups(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[Segment, ...], ...]:
    """The segments of each talk of a document."""
    head = structured(lines, lexicon)
    if head is None:
        return talks.split(segments(lines, lexicon))
    body = segments(lines[head.first :], lexicon, first=head.first)
    if len(head.records) > 1:
        return tuple((*record, *body) for record in head.records)
    return ((*head.records[0], *body),)
