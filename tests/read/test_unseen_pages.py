"""English pages and mails of departments: stacks of lines, menus, rooms beside the hour, courtesies."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.bio_posts_en import en_bio_post
from seminar.read.persons.posts_en import en_post
from tests.read.reading import prose, read


def test_read_text__stack_of_lines() -> None:
    """
    Biology Seminar Series

    "How leaves know when to fall"

    Marta Quilliam, PhD
    Associate Professor
    Department of Plant Sciences
    Westmere University

    Wednesday, April 24
    12:00 – 1:00 p.m.
    Darwin Hall 101
    """
    talk = read(test_read_text__stack_of_lines)
    assert talk["title.en"] == "How leaves know when to fall"
    assert talk["speakers.0.name.en"] == "Marta Quilliam"
    assert talk["speakers.0.position.en"] == "Associate Professor"
    assert talk["speakers.0.department.en"] == "Department of Plant Sciences"
    assert talk["speakers.0.affiliation.en"] == "Westmere University"
    assert talk["venue.en"] == "Darwin Hall 101"
    assert "number" not in talk


def test_read_text__room_below_the_hour() -> None:
    """
    Geometry Seminar

    Tuesday, April 9, 2024, 4:15 pm
    Hill Hall 204

    Helena Marsh
    University of Westmere

    Thin position for knots in handlebodies

    Abstract. We discuss how the classical notion of thin position extends to knots in handlebodies.
    """
    talk = read(test_read_text__room_below_the_hour)
    assert (talk["title.en"], talk["venue.en"]) == ("Thin position for knots in handlebodies", "Hill Hall 204")
    assert talk["speakers.0.name.en"] == "Helena Marsh"


def test_read_text__who_sent_the_mail() -> None:
    """
    From: Peter Lang <plang@northfield.example.edu>
    Subject: Colloquium on Thursday

    Speaker: Rina Okafor
    Title: Compilers You Can Trust
    When: Thursday, April 11, 2024, 3:30-4:30pm
    Where: Gates 104, and on Zoom (https://northfield.zoom.us/j/91234567890, passcode 4321)
    """
    talk = read(test_read_text__who_sent_the_mail)
    assert "speakers.0.affiliation.en" not in talk
    assert talk["online.url"] == "https://northfield.zoom.us/j/91234567890"


def test_read_text__hours_with_dots() -> None:
    """
    Joint Economics Seminar - Monday 22 April 2024

    Speaker: Gudrun Aalto (Lindholm School of Economics)
    Time: 12.30 – 13.45
    Title: Who Pays for Parental Leave?
    """
    talk = read(test_read_text__hours_with_dots)
    assert (talk["start"], talk["end"]) == ("2024-04-22T12:30", "2024-04-22T13:45")


def test_read_text__title_and_speaker_in_one_heading() -> None:
    """
    Physics Colloquium: "Listening to Black Holes" with Dr. Imani Castell

    Start Date: 04/18/2024
    Start Time: 4:00 PM
    Location: Science Center Auditorium
    """
    talk = read(test_read_text__title_and_speaker_in_one_heading)
    assert talk["title.en"] == "Listening to Black Holes"
    assert talk["speakers.0.name.en"] == "Imani Castell"
    assert talk["series_name.en"] == "Physics Colloquium"


def test_read_text__what_by_whom() -> None:
    """
    WHAT: “Secrets of a Harbour Map” by Jane Roe, a Zoom talk followed by Q&A
    WHEN: July 15, 20:00-21:00
    MORE ABOUT THE SPEAKER: A student of old maps, Jane Roe has lived by the harbour since 1997.
    HOW TO JOIN THE EVENT: The talk is free. If you would like to come please email maps@example.org
    """
    talk = read(test_read_text__what_by_whom)
    assert (talk["title.en"], talk["speakers.0.name.en"]) == ("Secrets of a Harbour Map", "Jane Roe")
    assert (talk["online.platform"], talk["contacts.0.email"]) == ("Zoom", "maps@example.org")
    assert talk["speakers.0.bio.en"].startswith("A student")


def test_read_text__named_lecture() -> None:
    """
    The Harlan P. Stowe Lecture in Astronomy

    The Quiet Sun
    by Professor Delphine Arnaud, Observatoire de Clairval

    Thursday 23 May 2024, 6.30pm
    Great Hall, Old Building
    """
    talk = read(test_read_text__named_lecture)
    assert talk["series_name.en"] == "The Harlan P. Stowe Lecture in Astronomy"
    assert (talk["title.en"], talk["speakers.0.name.en"]) == ("The Quiet Sun", "Delphine Arnaud")
    assert talk["speakers.0.affiliation.en"] == "Observatoire de Clairval"
    assert "speakers.1.name.en" not in talk


def test_read_text__coauthors_day_and_arrangements() -> None:
    """
    Speaker: Gudrun Aalto (Lindholm School of Economics)
    Time: Monday 22 April 2024, 12:30
    Title: "Who Pays for Parental Leave?" (joint work with M. Brandt and S. Oyelaran)

    Abstract: We estimate how firms pass the cost of parental leave on to wages and prices.

    Bilateral meetings: please sign up with Karin Moll.
    """
    talk = read(test_read_text__coauthors_day_and_arrangements)
    assert talk["title.en"] == "Who Pays for Parental Leave?"
    assert talk["abstract.en"].endswith("wages and prices.")


def test_heading__day_behind_a_title() -> None:
    assert heading("The Meaning of Rain (Wednesday 27 May 2020)", Lexicon.load()).title == "The Meaning of Rain"
    assert heading("Weather Models (1950-2020)", Lexicon.load()).title == "Weather Models (1950-2020)"
    assert heading("Seminar 5", Lexicon.load()).series == ""


@pytest.mark.parametrize(
    ("bio", "affiliation", "position"),
    [
        ("Jane Roe is the Chief Weather Officer of Tidewater and likes rain.", "Tidewater", "Chief Weather Officer"),
        ("Jane Roe is a research scientist at Tidewater AI. She left Northland University.", "Tidewater AI",
         "research scientist"),
    ],
)  # fmt: skip
def test_en_bio_post__firms(bio: str, affiliation: str, position: str) -> None:
    post = en_bio_post(bio, Lexicon.load())
    assert (post.affiliation, post.position) == (affiliation, position)


def test_en_post__named_chair() -> None:
    post = en_post("Harbour Professor of Philosophy, University of Northland", Lexicon.load(), trusting=False)
    assert (post.position, post.affiliation) == ("Harbour Professor of Philosophy", "University of Northland")


def test_prose__a_room_is_no_part_of_the_university() -> None:
    found = prose("Tomorrow at 2pm we have a talk by Kofi Boateng from Eastport University in Room 310, Mill Hall.")
    assert found.speakers[0].value.affiliation.en == "Eastport University"


def test_read_text__menu_of_a_page() -> None:
    """
    HARBOURMATH

    Home
    Upcoming Events
    Scientific Committee
    Contact

    Uncertainty Sets for Robust Rain
    Speaker: Prof. Jane Roe
    Time: 14:00, Feb 19, 2025
    """
    talk = read(test_read_text__menu_of_a_page)
    assert talk["title.en"] == "Uncertainty Sets for Robust Rain"
    assert "contacts.0.name.en" not in talk


def test_read_text__form_without_colons() -> None:
    """
    Programme Harbour Public Lecture
    Audience General
    Title Rain and Reality
    Speaker Jane Roe, Northland University
    Abstract The attempt to understand rain is one of the most intriguing problems.
    Date/Time March 7 2008, 4:30-5:30pm
    Venue Mill Hall, LT31
    """
    talk = read(test_read_text__form_without_colons)
    assert (talk["title.en"], talk["series_name.en"]) == ("Rain and Reality", "Harbour Public Lecture")
    assert (talk["venue.en"], talk["start"]) == ("Mill Hall, LT31", "2008-03-07T16:30")
    assert talk["abstract.en"].startswith("The attempt")


def test_read_text__glued_labels() -> None:
    """
    The details are as follows:Date: 20 January 2005 (Thursday)Time: 5:45pm to 7:15pmVenue: Room 5, Mill HallSpeaker: Jane Roe (Northland University)Title: What Is Rain?Background: none
    """  # noqa: E501
    talk = read(test_read_text__glued_labels)
    assert (talk["venue.en"], talk["title.en"]) == ("Room 5, Mill Hall", "What Is Rain?")
    assert (talk["speakers.0.name.en"], talk["end"]) == ("Jane Roe", "2005-01-20T19:15")


def test_read_text__what_the_series_is() -> None:
    """
    Rain Seminars

    The Rain seminar series was established in March 2015 by the Programme of Meteorology to give its students a
    platform to share their research. It also provides a forum for discussion of everything that falls.

    13 Mar 2020, 3pm
    Exploring the curious relationship between drizzle and fog
    By Jane Roe (Northland University)
    """
    assert "abstract.en" not in read(test_read_text__what_the_series_is)


def test_read_text__english_terms() -> None:
    """
    Easter 2016

    Speaker: Jane Roe
    Title: Planes and the Magic Square
    Time: 16th May, 7pm
    """
    assert read(test_read_text__english_terms)["start"] == "2016-05-16T19:00"


def test_read_text__page_named_by_its_speaker() -> None:
    """
    ---
    title: "Talk Info: Jane Roe"
    date: 2025-03-12 15:00
    ---

    ## Prefixes of Rain in Continuous Weather

    Rain begins before it falls. I will introduce a lightweight way of finding its beginnings in plain air.
    """
    talk = read(test_read_text__page_named_by_its_speaker)
    assert (talk["title.en"], talk["speakers.0.name.en"]) == ("Prefixes of Rain in Continuous Weather", "Jane Roe")
