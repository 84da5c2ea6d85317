"""How the open dates of the talks of a document are meant: 5/9 of May or of September."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seminar.language import has_han
from seminar.read.date_order import WEEKDAY, month_first
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import Segment
from seminar.read.terms import puts_the_day_first

#: What tells where a document comes from.
_WHO_WHERE: Final = frozenset(("speaker", "venue", "host", "organizer"))


def month_first_in(groups: Sequence[Sequence[Segment]]) -> bool | None:
    """How the open dates of all talks of a document are meant."""
    dates = [segment for group in groups for segment in group if segment.field in WHEN and segment.spans]
    # a Chinese name in an English table is of a house that puts the month first
    told = (f"{segment.label} {segment.text}" for group in groups for segment in group if segment.field in _WHO_WHERE)
    beside: dict[int, str] = {}
    for group in groups:
        weekday = next((other.text for other in group if WEEKDAY.fullmatch(other.text[:12])), "")
        beside |= {id(segment): weekday for segment in group if segment.field in WHEN}
    order = month_first(
        [segment.text for segment in dates],
        chinese=any(has_han(segment.label) for segment in dates) or any(map(has_han, told)),
        weekdays=[beside[id(segment)] for segment in dates],
    )
    if order is None and puts_the_day_first(segment.text for group in groups for segment in group):
        return False
    return order
