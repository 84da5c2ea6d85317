"""English pages: the occasion before a title, what letters stand for, whom to ask, callings before names."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from tests.read.reading import drafts, facts, left, read


@pytest.mark.parametrize(
    ("line", "series", "title", "generic"),
    [
        ("PhD Defense: Ice in Clouds and What It Hides", "", "Ice in Clouds and What It Hides", False),
        ("TERN Dissertation Defence: Ice in Clouds", "", "Ice in Clouds", False),
        ("RIS Lecture(via Zoom): Ice in Clouds - a theory", "RIS Lecture", "Ice in Clouds - a theory", False),
        ("RIS Seminar (Rain - Ice - Snow)", "RIS Seminar", "", False),
        ("RHO SIGMA TAU PRESENTS", "", "", True),
        (
            "You are all invited to participate in the Rain seminar “Ice in Clouds",
            "Rain seminar",
            "Ice in Clouds",
            False,
        ),
    ],
)
def test_a_heading_with_an_occasion(line: str, series: str, title: str, generic: bool) -> None:
    found = heading(line, Lexicon.load())
    assert (found.series, found.title, found.generic) == (series, title, generic)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Astrophysicist Jane H. Roe", "Jane H. Roe"),
        ("Explorer Dr. Jane Roe", "Jane Roe"),
        ("Our speaker is Dr Jane Roe", "Jane Roe"),
        ("Dr Jane Roe. Postdoctoral Research Associate in the Department of Rain, Tern University", "Jane Roe"),
    ],
)
def test_a_name_without_what_somebody_is(text: str, name: str) -> None:
    (found,) = people(text, Lexicon.load())
    assert found.person.name.en == name


def test_a_calling_before_an_event_is_nobody() -> None:
    assert [one.person.name.en for one in people("Artist Coffee Talk", Lexicon.load())] != ["Coffee Talk"]


def test_a_card_of_a_defence_with_its_committee() -> None:
    """---
    layout: event
    title: "PhD Defense: Understanding Harbour Ice: Awareness, Adoption, and Use"
    date: 2031-05-06
    start: "12:30"
    end: "13:30"
    speaker: Alma Khan
    where: Senate Hall, Tern
    ---

    [Link to the dissertation](TODO)

    Alma will defend her PhD thesis, including a short layman's talk.

    On the committee are:
    Tom Menser (University of Havn)
    Shane McRoe (Northland University)
    """
    found = read(test_a_card_of_a_defence_with_its_committee)
    assert found["title.en"] == "Understanding Harbour Ice: Awareness, Adoption, and Use"
    assert found["speakers.0.name.en"] == "Alma Khan"
    assert "speakers.0.affiliation.en" not in found


def test_a_defence_is_no_series() -> None:
    """### TERN Dissertation Defense: Alma Khan

    - **Speaker:** Alma Khan
    - **Subject:** Sinking Harbours Along the Northern Coast
    - **Date:** Friday, November 7, 2031
    - **Time:** 9:00 a.m.
    - **Location:** Centre for Instruction (CI) 128
    """
    found = read(test_a_defence_is_no_series)
    assert "series_name.en" not in found
    assert found["title.en"] == "Sinking Harbours Along the Northern Coast"


def test_whom_to_ask_in_a_sentence() -> None:
    """Title: Ice in Clouds
    Speaker: Jane Roe
    Time: March 4, 2031 14:00
    Venue: Rain House 305

    Please contact Ada Lind if you would like to give a talk or have a question about the colloquium.
    """
    assert read(test_whom_to_ask_in_a_sentence)["contacts.0.name.en"] == "Ada Lind"


def test_whom_to_ask_by_what_he_does() -> None:
    """Title: Ice in Clouds
    Speaker: Jane Roe
    Time: March 4, 2031 14:00
    Venue: Rain House 305

    Anyone interested in talking with the speaker should contact the colloquium organizer Dr. Bo Lindqvist. Lunch will
    be reserved.
    """
    assert read(test_whom_to_ask_by_what_he_does)["contacts.0.name.en"] == "Bo Lindqvist"


def test_an_item_right_above_its_title_is_who_speaks() -> None:
    """The next seminar will take place on Thursday 18 December, 2031, in the Rowan Hall.

    - [Emre Aydin](https://example.org/aydin) (Tern University, Laboratory of Tides)
    Title: A model of the tide with frequency and phase
    Abstract: In this talk, we will see a new model of the tide together with its application to harbour maps.
    """
    found = read(test_an_item_right_above_its_title_is_who_speaks)
    assert (found["speakers.0.name.en"], found["speakers.0.affiliation.en"]) == ("Emre Aydin", "Tern University")


def test_one_line_with_by_and_the_hour_behind_the_room() -> None:
    """Seminars are held according to the schedule below (usually every second week).

    #### Schedule for the seminars (even weeks):

    - __2031-02-07:__ Interbank Ice Adjustments, by Rosa Gaspar (Tern). AUD 10, 15:15-16:00. Friday. [Announcement](https://example.org/x).
    """
    found = read(test_one_line_with_by_and_the_hour_behind_the_room)
    assert found["title.en"] == "Interbank Ice Adjustments"
    assert (found["speakers.0.name.en"], found["speakers.0.affiliation.en"]) == ("Rosa Gaspar", "Tern")
    assert (found["start"], found["end"], found["venue.en"]) == ("2031-02-07T15:15", "2031-02-07T16:00", "AUD 10")


def test_the_year_behind_a_day_is_no_room() -> None:
    """### Graduate Student Seminar, 4:00 pm March 21, 2031; HH215

    #### Speaker:

    Abigail Rowan
    #### Title:

    A scenic route to tide theory
    """
    found = read(test_the_year_behind_a_day_is_no_room)
    assert (found["venue.en"], found["start"]) == ("HH215", "2031-03-21T16:00")


def test_who_organizes_does_not_speak() -> None:
    """Tide Seminars

    The TERN Tide Seminar features people from around the world. Seminars take place on Wednesdays from 4:00 - 5:00 p.m.
    in 383 Rain Hall. The organizers are Prof. Shelley Wren and Prof. George Fuller.

    May 28, 2031

    "Mapping dark water in harbours"

    Robyn Sanders
    NLF Tides & Harbours Postdoctoral Fellow
    Tern University

    Simulations can now make specific and detailed predictions for the shapes of harbours that depend on the model.
    """
    (draft,) = drafts(test_who_organizes_does_not_speak)
    found = facts(draft)
    assert found["title.en"] == "Mapping dark water in harbours"
    assert found["speakers.0.name.en"] == "Robyn Sanders"
    assert found["speakers.0.position.en"] == "NLF Tides & Harbours Postdoctoral Fellow"
    assert not [path for path in found if path.startswith("speakers.1")]
    assert not any("Sanders" in line for line in left(draft))


def test_a_school_of_a_university_by_its_short_name() -> None:
    """題目：雲中的冰
    講者：林遠舟教授（中大理學院物理系）
    時間：2031年3月4日 14:00
    地點：文遠樓305
    """
    found = read(test_a_school_of_a_university_by_its_short_name)
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("中大", "教授")
