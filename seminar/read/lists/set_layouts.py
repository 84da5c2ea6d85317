"""Lists that are laid out in one set way: each room knows one, and is asked in turn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seminar.read.document import Line
from seminar.read.lexicon import Lexicon
from seminar.read.lists.layouts import (
    calendar_entries,
    counted_lectures,
    day_pages,
    footnote_marks,
    hour_blocks,
    lecture_sentences,
    lectures_of_a_guest,
    letter_items,
    month_pages,
    news_letters,
    people_over_moments,
    person_cards,
    quoted_rows,
    seminar_days,
    session_headings,
    wrapped_items,
)

_ROOMS: Final = (
    footnote_marks,
    wrapped_items,
    quoted_rows,
    calendar_entries,
    day_pages,
    lectures_of_a_guest,
    letter_items,
    month_pages,
    people_over_moments,
    news_letters,
    hour_blocks,
    session_headings,
    lecture_sentences,
    counted_lectures,
    person_cards,
    seminar_days,
)


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with the facts of each talk behind labels, where a room knows their layout; any others as they are."""
    found = tuple(lines)
    for room in _ROOMS:
        found = room.told_apart(found, lexicon)
    return found
