"""What a notice is: an announcement, a correction of one, or a cancellation; and what changed, old beside new."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from seminar.bilingual import Side
from seminar.model import Status, Talk
from seminar.render.context import Context
from seminar.render.notice import Line, Notice, Row, notice

#: The facts readers have noted down: a change of one of these is what a correction is about.
_FACTS = (("speaker", "speakers"), ("time",), ("venue",), ("online",))


class Kind(StrEnum):
    """The occasion of a notice; the value names its words in the catalogues (``email.correction-heading``)."""

    ANNOUNCEMENT = "announcement"
    CORRECTION = "correction"
    CANCELLATION = "cancellation"
    RESTORATION = "restoration"


@dataclass(frozen=True, slots=True)
class Change:
    """One fact before and after, in the languages of the notice. Either may be empty: it came, or it went.

    ``key`` is the name of the row (``time``), or ``title``.
    """

    key: str
    labels: tuple[Side, ...]
    before: tuple[Line, ...]
    after: tuple[Line, ...]


def kind_of(talk: Talk, previous: Talk | None) -> Kind:
    """The occasion: ``previous`` is the talk as it was last announced."""
    if talk.status is Status.CANCELLED:
        return Kind.CANCELLATION
    if previous is None:
        return Kind.ANNOUNCEMENT
    return Kind.RESTORATION if previous.status is Status.CANCELLED else Kind.CORRECTION


def changes(talk: Talk, context: Context) -> tuple[Change, ...]:
    """What differs from ``context.previous``, in the order of the notice. A cancellation says nothing else."""
    if context.previous is None or kind_of(talk, context.previous) is Kind.CANCELLATION:
        return ()
    old, new = notice(context.previous, context), notice(talk, context)
    found = []
    if old.titles != new.titles:
        labels = tuple(Side(side.text, side.lang) for side in context.label("title").sides())
        found.append(Change("title", labels, old.titles, new.titles))
    for keys in _FACTS:
        before, after = _row(old, keys), _row(new, keys)
        if _lines(before) != _lines(after):
            row = after or before
            found.append(Change(keys[0], row.labels if row else (), _lines(before), _lines(after)))
    return tuple(found)


def _row(shown: Notice, keys: tuple[str, ...]) -> Row | None:
    return next((row for key in keys if (row := shown.row(key))), None)


def _lines(row: Row | None) -> tuple[Line, ...]:
    return row.lines if row else ()
