"""Documents of every kind a notice arrives in, made into lines.

:func:`open_document` finds the kind and asks its reader; nothing here understands what the lines say.
"""

from __future__ import annotations

from seminar.read.document import Document
from seminar.read.documents.kinds import KINDS, kind_of
from seminar.read.documents.refusal import FILE_LIMIT, DocumentError, within

__all__ = ["KINDS", "DocumentError", "kind_of", "open_document"]


def open_document(data: bytes, name: str, *, kind: str | None = None) -> tuple[Document, ...]:
    """The documents in ``data``: one, or several for a table of talks or a calendar of events.

    ``name`` is what the user calls it; its suffix decides where the content does not. ``kind`` (one of ``KINDS``)
    overrules both. Raises ``DocumentError`` for anything that cannot be read; never anything else.
    """
    if not data:
        raise DocumentError("documents.empty", name=name)
    within(len(data), FILE_LIMIT, name)
    return KINDS[kind or kind_of(data, name)](data, name)
