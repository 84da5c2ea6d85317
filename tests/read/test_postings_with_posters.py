"""Postings whose label of an abstract stands over a whole poster, and the places and people of old boards."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from seminar.read.document import from_text
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.prose.finding import find_in_prose
from tests.read.reading import prose, read


def test_poster_below_the_label_of_an_abstract() -> None:
    """
    Topic:    Rain Seminar Series
    Dates:    5-May-31
    Time:     12:00 PM - 1:20 PM
    PostedBy: Marla Mill on 20-Apr-31 at 13:02 from rain.example.edu
    Abstract:

    See previous posts for more info or call Marla Mill.

    CENTER FOR RAIN
    RAIN SEMINAR SERIES

    Oralie Naith
    Graduate Student, Fog & Rain Policy
    Northland

    Monday, May 5, 2031
    12:00pm-1:20pm
    Student Center, Room 210

            Ice is the only thing that most clouds are made of in winter, and it
    provides a measure of the cold that the air has to offer when it rises from
    the sea to the mountains.
    """
    found = read(test_poster_below_the_label_of_an_abstract)
    assert found["speakers.0.name.en"] == "Oralie Naith"
    assert found["abstract.en"].startswith("Ice is the only thing")
    assert found["venue.en"] == "Student Center, Room 210"


def test_abstract_without_running_text_is_a_poster() -> None:
    """
    Topic:    Rain Seminar
    Time:     4:00 - 5:00 PM
    Place:    Mill Hall Auditorium
    Abstract:

       WHAT ICE MAKES OF CLOUDS

                FARLO F. RADNE, PH.D.

                President and Founder
              Rain Site Systems, Inc.

     DATE:  Wednesday, May 7, 2031
    """
    found = read(test_abstract_without_running_text_is_a_poster)
    assert found["speakers.0.name.en"] == "FARLO F. RADNE"
    assert found["speakers.0.affiliation.en"] == "Rain Site Systems, Inc."
    assert found["speakers.0.position.en"] == "President and Founder"


def test_guest_behind_name_and_departments_that_are_nobody() -> None:
    """
    Seminar: Departments of Rain
     and Fog, NLU

     Name: Dr. Frank G. Roe
     Affiliation: Department of Rain
     Title: "What Ice Makes of Clouds"
     Host/e-mail: Lars Mill/mill@example.org
     Date: Wednesday, May 7, 2031
     Time: 3:30 p.m.
     Place: Mill Conference Room
     Co-Sponsor:Fog Center
    """
    found = read(test_guest_behind_name_and_departments_that_are_nobody)
    assert [found["speakers.0.name.en"], found.get("speakers.1.name.en")] == ["Frank G. Roe", None]
    assert (found["hosts.0.name.en"], found["venue.en"]) == ("Lars Mill", "Mill Conference Room")


def test_letters_of_the_own_house_behind_a_room() -> None:
    """
    CENTER FOR RAIN

    "What Ice Makes of Clouds"

    Joe Miller
    Center for Rain, NLU

    Friday, May 9, 2031
    12:00pm-1:00pm
    Student Center Room 207 (NLU)
    """
    assert read(test_letters_of_the_own_house_behind_a_room)["venue.en"] == "Student Center Room 207"


def test_room_over_its_house() -> None:
    """
    May 9, 2031 (next week)
    4:00 p.m.
    3rd Floor Conference room
    Mill Institute Building
    What Ice Makes of Clouds in Warm Air

    James Miller
    Rain Science Division
    University of Northland
    """
    assert read(test_room_over_its_house)["venue.en"] == "3rd Floor Conference room, Mill Institute Building"


def test_places_in_sentences() -> None:
    def place(text: str) -> str | None:
        venues = prose(text).venues
        return venues[0].value.en if venues else None

    talk = "The seminar will take place Friday, May 9 at 4:30 pm"
    assert place(f"{talk} in the Fog conference room, located in BH-129.") == "Fog conference room, located in BH-129"
    assert (
        place(f"{talk} in the Mill Conference Room, 1st Floor Rain Hall.")
        == "Mill Conference Room, 1st Floor Rain Hall"
    )
    assert place(f"{talk} in the College of Rain Arts in Room 314C.") == "College of Rain Arts in Room 314C"
    assert place(f"{talk}.  They talk about rain in Norway.--Mill Hall, Fog Room 103.") == "Mill Hall, Fog Room 103"


def test_the_coffee_has_its_own_hour() -> None:
    zone = "Asia/Shanghai"
    text = 'Rain Colloquium, Friday, May 9,  Jane Roe, "Ice," 4:30 p.m., 7500 Mill Hall, Coffee at 4:15 p.m.'
    told = find_in_prose(from_text(text).lines, reference=datetime(2031, 4, 1, tzinfo=ZoneInfo(zone)), timezone=zone)
    best, *others = told.when
    assert best.value.clock is not None and best.value.clock.strftime("%H:%M") == "16:30"
    assert all(other.confidence < best.confidence for other in others)


def test_who_signs_and_who_worked_along_give_no_talk() -> None:
    body = "The Rain Seminar will take place Monday from 3:30 to 5:00 in Mill Hall 5409.\n\n"
    assert not prose(f"{body}Thanks and mark your calendar!\n\nDavid Miller").speakers
    found = prose("8 May 2031, 3:30 talk\n\nElisa Miller\n\njoint work with\n\nLeo Jones\nRain Laboratory")
    assert [guess.value.name.en for guess in found.speakers][:1] == ["Elisa Miller"]


def test_firms_keep_what_they_are() -> None:
    (named,) = people("Jane Roe, President, Rain Systems, Inc.", Lexicon.load())
    assert named.person.affiliation.en == "Rain Systems, Inc."
    assert (
        people("Departments of Rain Science", Lexicon.load()) == ()
        or not people("Departments of Rain Science", Lexicon.load())[0].person.name
    )
