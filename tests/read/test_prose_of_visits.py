"""Letters on visitors: rooms told by floor or in small letters, speakers named behind an hour, hands below a letter."""

from __future__ import annotations

import pytest

from seminar.read.prose.names import names
from tests.read.reading import prose, prose_of, read


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("We meet today at 11am in the third floor lounge in Norling for a talk.", "third floor lounge in Norling"),
        ("Friday, March 6, 8 p.m. in the Alumni Center library.", "Alumni Center library"),
        (
            "Tuesday April 7, 2:00 PM - 3:15 PM, in the Speech Lab conference room (NoH 6214).",
            "Speech Lab conference room (NoH 6214)",
        ),
        (
            "An attorney from the Foreign Student Office will answer questions on Friday, March 6, 4:30 - 6:00, "
            "Student Union, Blue Room (2nd floor).",
            "Student Union, Blue Room (2nd floor)",
        ),
        ("Tuesday, March 10, 8:30 am, at the Marlow Falls Y, 415 Water Street.", "Marlow Falls Y, 415 Water Street"),
    ],
)
def test_find_in_prose__places_told_in_passing(text: str, venue: str) -> None:
    assert prose(text).venues[0].value.en == venue


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Next Thursday (3/12) at 10am in NH4115 Curtis Iwu will go through the new release of the simulator.",
            "Curtis Iwu",
        ),
        (
            "Bill Teague (and possibly one more person) of Rohmann Instruments comes by thursday to tell about rain.",
            "Bill Teague",
        ),
    ],
)
def test_find_in_prose__who_comes_and_what_they_do(text: str, speaker: str) -> None:
    assert prose(text).speakers[0].value.name.en == speaker


def test_find_in_prose__hosts_do_other_things_behind_an_hour() -> None:
    found = prose("On Friday at 10am in Room 305 Curtis Iwu will collect the dues.")
    assert not found.speakers


def test_find_in_prose__a_speaker_in_capitals_over_an_institute_abroad() -> None:
    """
               GUILHERME SARAIVA

            INSTITUTO TEJO, LISBON

         WEDNESDAY, MARCH 4, 2026

    NORLING HALL 7220      10:30 a.m. - 12:00 noon
    """
    found = prose_of(test_find_in_prose__a_speaker_in_capitals_over_an_institute_abroad)
    assert found.speakers[0].value.name.en == "Guilherme Saraiva"


def test_find_in_prose__the_lecture_begins_behind_the_business() -> None:
    found = prose(
        "We meet in Drayton 1310 on Friday March 6. The business meeting, which is short, is at 6:30 and the lecture "
        "begins at 7:00 PM."
    )
    assert str(found.when[0].value.start)[:16] == "2026-03-06 19:00"


def test_names__a_word_in_brackets_is_a_nickname_only_where_the_bracket_closes() -> None:
    (name, *_) = names("Marguerite Oyelaran (Citizens' Waste Project) and", frozenset())
    assert name.text == "Marguerite Oyelaran"


def test_read__a_place_over_several_lines_set_in_as_far_as_its_value() -> None:
    """
    Speaker:  Jane Roe, University of Northland
    Time:     Friday, 7 March 2025, 4 p.m.
    Place:    Ketter Institute
              120 Observatory Road
              2nd Floor Seminar Room
    """
    venue = read(test_read__a_place_over_several_lines_set_in_as_far_as_its_value)["venue.en"]
    assert "120 Observatory Road" in venue and "2nd Floor Seminar Room" in venue


def test_read__nobody_below_the_mark_of_a_signature_speaks() -> None:
    """
    Type:     cu.rain
    Topic:    Talk: "Stereo from Scanned Maps"
    Dates:    14-Mar-25
    Time:     11:00 AM
    PostedBy: tmw+ on 14-Mar-25 at 08:47 from ATLAS (Trevor Whitlock)
    Abstract:

    Apologies, I only learned of this last night.

    Today at 11AM Yolande Mbarga, who is passing through town on her way to a meeting, will show us how they get
    elevation out of pairs of scanned maps that were drawn thirty years apart.
    --
    T. M. Whitlock		Digital Terrain Group
    tmw+@cs.example.edu
    """
    assert read(test_read__nobody_below_the_mark_of_a_signature_speaks)["speakers.0.name.en"] == "Yolande Mbarga"
