"""Lines with the hour and the place of a talk and nothing else."""

from __future__ import annotations

import pytest

from seminar.read.times.hour_lines import place_behind_the_hour
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


def test_read__a_stack_with_a_room_number_and_a_title_in_quotation_marks() -> None:
    """
    Friday, April 11, 2031
    3:30 PM
    F2.1
    Jane Roe [Host: John Doe]
    Head of Cloud Research of Northland University/Former President of Mill College
    "Investments and Rain with Rival Clouds: Evidence from the Harbour Intelligence Office"

    Rain has long been said to come from the sea. In this colloquium I show that it comes from the hills, and that the
    hills have it from the sea.
    """
    found = read(test_read__a_stack_with_a_room_number_and_a_title_in_quotation_marks)
    assert found["title.en"].startswith("Investments and Rain with Rival Clouds")
    assert found["venue.en"] == "F2.1"
    assert found["speakers.0.name.en"] == "Jane Roe"
    assert found["speakers.0.affiliation.en"] == "Northland University"
    assert found["speakers.0.position.en"] == "Head of Cloud Research"


def test_read__the_title_between_the_hour_and_the_speaker() -> None:
    """
    Lunchtime Lectures

    Booking is essential on 020 0000 0000

    Live speech-to-text for hard of hearing visitors, delivered at every lecture by a listener

    Friday 12 September 2031, 1pm
    Weather Maps, Old and New
    Prof. Jane Roe
    Jane Roe tells the colourful story of how the weather map was brought to England, seized the public imagination and
    spread throughout Europe during the century before the railway.
    """
    found = read(test_read__the_title_between_the_hour_and_the_speaker)
    assert found["title.en"] == "Weather Maps, Old and New"
    assert found["speakers.0.name.en"] == "Jane Roe"
