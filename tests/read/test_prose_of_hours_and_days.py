"""Hours without minutes, with full stops, and days told a paragraph before: what only its sentence makes a time."""

from __future__ import annotations

import pytest

from seminar.read.prose.hours import with_colons
from tests.read.reading import prose


def when(text: str) -> tuple[str | None, str | None]:
    """The start, and the hour of the end, of the best moment."""
    found = prose(text).when
    if not found:
        return None, None
    value = found[0].value
    return (
        f"{value.start:%m-%d %H:%M}" if value.start is not None else None,
        f"{value.end_clock:%H:%M}" if value.end_clock else None,
    )


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        (
            "Jane Roe will visit us on Friday. She will talk from 11 to 12 in Old Mill 112 about ice.",
            "03-06 11:00",
            "12:00",
        ),
        (
            "Tomorrow in the lunch seminar we meet in Hall 3 from noon to 1:00pm; sandwiches come at 11:45.",
            "03-03 12:00",
            "13:00",
        ),
        (
            "We welcome Jane Roe on Thursday 12 March. We begin at 12.15 hrs and finish at 13.00 hrs sharp.",
            "03-12 12:15",
            "13:00",
        ),
        ("On Wednesday 11 March Jane Roe speaks between 4 and 5 in the Rain Room.", "03-11 16:00", "17:00"),
        (
            "This Thursday (3/5) Jane Roe gives a talk at 12:30. Pizza shows up at 12:15. We'll wrap up by 1:30.",
            "03-05 12:30",
            "13:30",
        ),
        ("Next Wednesday Jane Roe will show slides. Bring your lunch to Room 425, at 12:30.", "03-11 12:30", None),
        ("The lunch is tomorrow (Tuesday) instead of Wednesday, same time (12:30) but in 3317.", "03-03 12:30", None),
        (
            "We meet in Annex 3.21 instead of Annex 2.10 on Monday at 1. Jane Roe will talk about bees.",
            "03-02 13:00",
            None,
        ),
        ("Jane Roe has agreed to tell us about compilers at 3:30 this afternoon in E204.", "03-02 15:30", None),
    ],
)
def test_find_in_prose__hours_of_a_sentence(text: str, start: str, end: str | None) -> None:
    assert when(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Jane Roe's seminar has been moved from Thursday to Friday, 6 March, same time (2 pm).", "03-06 14:00"),
        ("Reminder: thesis defence by Jane Roe today (2 March) at 12 o'clock sharp.", "03-02 12:00"),
    ],
)
def test_find_in_prose__the_day_that_stays(text: str, start: str) -> None:
    assert when(text)[0] == start


def test_find_in_prose__the_day_a_paragraph_before() -> None:
    text = (
        "The tide seminar meets at its usual time on Friday, but in a different room.\n\n"
        "How many edges has a wave? We count them.\n\n"
        "The talk will start at 2:00 and end by 3:00. Please reply by Wednesday.\n"
    )
    assert when(text) == ("03-06 14:00", "15:00")


@pytest.mark.parametrize(
    "text",
    [
        "Opening hours are from 9 to 5 on weekdays, and books may be returned at any time.",
        "We counted from 3 to 7 newts in each of the ponds.",
        "The algorithm starts at 2.15 percent and stays there.",
    ],
)
def test_find_in_prose__numbers_that_are_no_hours(text: str) -> None:
    assert when(text)[0] is None


def test_with_colons__keeps_every_letter_in_its_place() -> None:
    text = "tomorrow instead of Friday, from 12.15 to 13.00 hrs"
    changed = with_colons(text)
    assert len(changed) == len(text)
    assert "12:15" in changed
    assert "Friday" not in changed
