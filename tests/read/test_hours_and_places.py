"""Lines with the hour and the place of a talk and nothing else."""

from __future__ import annotations

import pytest

from seminar.read.hour_lines import place_behind_the_hour
from tests.read.reading import read


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("2 pm, Lecture Hall - I, Dept. of Rain", "Lecture Hall - I, Dept. of Rain"),
        ("3:30 - 5:15 PM, Common Room 246", "Common Room 246"),
        ("3:30 - 5:15 PM, F2.1", "F2.1"),
        ("4:10 PM (313)", "313"),
        ("19 Jan 2031 4.30 PM to 5.30 PM (Registration starts at 4 PM) Harbour Library", "Harbour Library"),
        ("4 pm Ice in Clouds", ""),
        ("10:00 Coffee", ""),
        ("3 pm, Jane Roe (Northland)", ""),
        ("12:00 Rooms without rain: a history", ""),
    ],
)
def test_place_behind_the_hour(line: str, place: str) -> None:
    assert place_behind_the_hour(line) == place


def test_read__the_hour_and_the_place_above_a_title_in_quotation_marks() -> None:
    """
    2031-2032
    September 5: Jane Roe (Mill Prize Talk)
    3:30 - 5:15 PM, Common Room 246
    "Where the rain of the harbour hills comes from"
    Abstract: Rain has long been said to come from the sea. In this talk I show that it comes from the hills.
    """
    found = read(test_read__the_hour_and_the_place_above_a_title_in_quotation_marks)
    assert found["title.en"] == "Where the rain of the harbour hills comes from"
    assert found["venue.en"] == "Common Room 246"
    assert found["start"] == "2031-09-05T15:30"


def test_read__the_hour_and_the_place_above_the_speaker() -> None:
    """
    Friday, October 3, 2031

    2 pm, Lecture Hall - I, Dept. of Rain
    Assistant Professor Jane Roe
    Northland University
    Where the rain of the harbour hills comes from”
    """
    found = read(test_read__the_hour_and_the_place_above_the_speaker)
    assert found["title.en"] == "Where the rain of the harbour hills comes from"
    assert found["venue.en"] == "Lecture Hall - I, Dept. of Rain"
    assert found["speakers.0.name.en"] == "Jane Roe"
