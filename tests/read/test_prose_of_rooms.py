"""Rooms as English postings of many houses write them, and rooms a text names in which nothing takes place."""

from __future__ import annotations

import pytest

from tests.read.reading import prose, read


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("She will talk on Friday from 11 to 12 in Van Leer 218 about echoes.", "Van Leer 218"),
        ("He'll be giving a talk, from 2pm till 3pm in Malet Place 1.03.", "Malet Place 1.03"),
        ("We meet in B12-204 from noon to 1:00pm.", "B12-204"),
        ("The lecture on Friday at 3 is in 32-D463, not in 4-231.", "32-D463"),
        ("Jane Roe speaks on waves, 3pm, MB-205.", "MB-205"),
        ("It takes place in Aud. F2 (1532-116) at 13:15.", "Aud. F2 (1532-116)"),
        ("The seminar on Friday is held at Seminar Room 2 (S2-04-15).", "Seminar Room 2 (S2-04-15)"),
        ("It will take place on 3 March at 4 pm in Lecture Theatre G.51.", "Lecture Theatre G.51"),
        ("The seminar is at 17:15 in Room R.3.12, Weir Building.", "Room R.3.12, Weir Building"),
        ("Her seminar begins at 3:30 p.m. in Room 256 Animal Sciences.", "Room 256 Animal Sciences"),
        ("His lecture begins at 5:15 p.m. in 14 Harbour Street, Room 3.", "14 Harbour Street, Room 3"),
        ("The lecture begins at 5:30 in the Heron film theater.", "Heron film theater"),
        (
            "The workshop is on Thursday at 5 in the Intellectual Commons, Reed Library.",
            "Intellectual Commons, Reed Library",
        ),
        ("She speaks on Tuesday at 4 in the Moot Court, New Day Hall.", "Moot Court, New Day Hall"),
        ("On Monday at 14.15 in Hörsaal 7 Jane Roe will speak.", "Hörsaal 7"),
        ("Thursday 5 March, 14.00 - 15.30 h, Salle 204, Bâtiment Rain.", "Salle 204, Bâtiment Rain"),
        ("Friday at 16:45 in Hoersaal HPV G 4, Regenberg.", "Hoersaal HPV G 4, Regenberg"),
        ("The colloquium (5 March, 3:30 p.m.) moves to Hall C of the Wind Institute.", "Hall C of the Wind Institute"),
        (
            "She talks Friday at 11 in the small seminar room on the 4th floor of Pier House.",
            "small seminar room on the 4th floor of Pier House",
        ),
        (
            "The lecture is on Wednesday at 17:00, Auditorium Maximum, Main Building.",
            "Auditorium Maximum, Main Building",
        ),
    ],
)
def test_find_in_prose__rooms_of_many_houses(text: str, venue: str) -> None:
    assert prose(text).venues[0].value.en == venue


@pytest.mark.parametrize(
    "text",
    [
        "New data came from Westerhaven. The auditorium is taken that day, so I will announce the room at 4 on Monday.",
        "Nobody is going to be in Birch Hall on Wednesday at 3.",
        "Her drawings are on display in the Crane Hall gallery, 9 to 5 daily.",
        "We meet Monday with Jane Roe, a research scientist at Hexapod AI. The talk is on Zoom from 3:00 to 4:00 PM.",
        "For a desk see Ann Holm, room 214.",
    ],
)
def test_find_in_prose__rooms_where_nothing_takes_place(text: str) -> None:
    assert prose(text).venues == ()


def test_read_text__the_room_no_longer_used() -> None:
    """
    Speaker: Jane Roe (Northland)
    Title: Counting Storks
    Time: Friday, 7 March 2025, 3 pm
    Place: Rain Hall 12 instead of Rain Hall 14, which is being painted
    """
    assert read(test_read_text__the_room_no_longer_used)["venue.en"] == "Rain Hall 12"
