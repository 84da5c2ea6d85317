"""Lists as the calendars of sites print them: entries with signs before the hour, a day's talks under their groups."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__entries_with_signs_before_their_hours() -> None:
    """
    Lunch Talks are given on select days in the reading room of the house, and among them are films, performances,
    panels and now and then a walk around the harbour for which sturdy shoes are needed.

    Our poster of the Spring 2031 Lunch Talks is out.

    Lunch Talks: “Ice in Clouds” @ Rain House
    Mar 12 @ 12:00 pm – 1:00 pm
    Lunch Talks: “Ice in Clouds” @ Rain House | Northport | Northland

    MARCH 12 at noon

    Jane Roe
    “Ice in Clouds”

    Clouds hold ice long before anyone sees it fall, and the talk follows one crystal from dust to snow over the sea.
    It then asks what ships and harbours have made of that snow, and why nobody wrote it down before the last century.

    What Does the Fog Remember?
    Mar 19 @ 6:05 pm
    What Does the Fog Remember? @ Mill Hall, Harbour Street | Northport

    Fog drifts over the same fields each year, and this lecture asks what it leaves behind in the soil and the trees.

    This is a free public lecture by John Doe, Harbour Professor of Fog.
    """
    found = told(
        test_read_text__entries_with_signs_before_their_hours,
        "title.en",
        "series_name.en",
        "speakers.0.name.en",
        "start",
        "end",
        "venue.en",
    )
    assert found == [
        ("Ice in Clouds", "Lunch Talks", "Jane Roe", "2031-03-12T12:00", "2031-03-12T13:00", "Rain House"),
        ("What Does the Fog Remember?", None, "John Doe", "2031-03-19T18:05", None, "Mill Hall, Harbour Street"),
    ]
    (first, _) = told(test_read_text__entries_with_signs_before_their_hours, "abstract.en")
    assert str(first[0]).startswith("Clouds hold ice")


def test_read_text__talks_of_a_day_under_their_groups() -> None:
    """
    Thursday, April 17, 2031

    Fog Seminar
    11:00 am   in 241 Mill Hall,  Thursday, April 17, 2031
     Jane Roe [email] (Harbour University)To Be Announced

    Rain, Snow and Ice/RSI
    12:00 pm   in Rain House 7,  Thursday, April 17, 2031
     John Doe (Northland University)  Ice in CloudsAbstract: Clouds hold ice long before anyone sees it fall.

    Teaching Awards Ceremony
    5:00 pm   in Alumni House ,  Thursday, April 17, 2031
     Teaching Awards
    """
    found = told(
        test_read_text__talks_of_a_day_under_their_groups,
        "title.en",
        "series_name.en",
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "start",
        "venue.en",
        "abstract.en",
    )
    assert found == [
        (None, "Fog Seminar", "Jane Roe", "Harbour University", "2031-04-17T11:00", "241 Mill Hall", None),
        (
            "Ice in Clouds",
            "Rain, Snow and Ice/RSI",
            "John Doe",
            "Northland University",
            "2031-04-17T12:00",
            "Rain House 7",
            "Clouds hold ice long before anyone sees it fall.",
        ),
    ]


def test_read_text__lectures_of_one_guest_named_below_them() -> None:
    """
    **On April 17th and 18th, Dr. Roe will visit our department**

    **Clouds, ice, and the geometry of rain (and their relationships)**

    **—Thursday, April 17th 2031, 1:30pm-2:30pm****—**

    **—Mill Hall 12—**

    **Light Lunch in the Lounge at 1:00pm**

    Clouds can be considered from many viewpoints, and this talk describes three of them to students of any year.

    **The Harbour Theorem: fog vs. rain vs. snow**

    **—Friday, April 18th 2031, 11:30am-12:30pm****—**

    **—Mill Hall 12—**

    The Harbour Theorem changed the study of fog. This talk will attempt to explain how and why.

    **Jane Roe**

    Jane Roe received her Ph.D. in 2004 from Harbour University and is a professor of rain at Northland University.
    """
    found = told(
        test_read_text__lectures_of_one_guest_named_below_them,
        "title.en",
        "speakers.0.name.en",
        "start",
        "end",
        "venue.en",
    )
    assert found == [
        (
            "Clouds, ice, and the geometry of rain (and their relationships)",
            "Jane Roe",
            "2031-04-17T13:30",
            "2031-04-17T14:30",
            "Mill Hall 12",
        ),
        (
            "The Harbour Theorem: fog vs. rain vs. snow",
            "Jane Roe",
            "2031-04-18T11:30",
            "2031-04-18T12:30",
            "Mill Hall 12",
        ),
    ]
    texts = told(test_read_text__lectures_of_one_guest_named_below_them, "abstract.en", "speakers.0.bio.en")
    assert [(str(text)[:10], str(life)[:8]) for text, life in texts] == [
        ("Clouds can", "Jane Roe"),
        ("The Harbou", "Jane Roe"),
    ]


def test_read_text__a_life_within_the_text_of_an_entry_and_the_whole_name_of_its_series() -> None:
    """
    Lunch Hour Lectures (and films) occur on select days at noon.

    Lunch Hour: “Ice in Clouds” @ Rain House
    Mar 12 @ 12:00 pm – 1:00 pm

    Jane Roe
    “Ice in Clouds”

    Building on histories of clouds in the far north, Roe’s talk explores how ice was seen in 1931. Jane Mary Roe is an associate professor in the Department of Rain Studies at Northland University. Her book on snow was published by Harbour Press.

    Lunch Hour: “Fog on the Sea” @ Rain House
    Mar 19 @ 12:00 pm – 1:00 pm

    John Doe
    “Fog on the Sea”
    """  # noqa: E501
    found = told(
        test_read_text__a_life_within_the_text_of_an_entry_and_the_whole_name_of_its_series,
        "series_name.en",
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "speakers.0.position.en",
    )
    assert found == [
        ("Lunch Hour Lectures", "Jane Roe", "Northland University", "associate professor"),
        ("Lunch Hour Lectures", "John Doe", None, None),
    ]
    (text, life), _ = told(
        test_read_text__a_life_within_the_text_of_an_entry_and_the_whole_name_of_its_series,
        "abstract.en",
        "speakers.0.bio.en",
    )
    assert str(text).endswith("seen in 1931.")
    assert str(life).startswith("Jane Mary Roe is")


def test_read_text__entries_whose_titles_stand_below_their_hours() -> None:
    """
    Events for March 2031

    Wed 12
    March 12 @ 12:00 pm - 1:00 pm
    Jane Roe: Ice in Clouds
    Rain House 207, Harbour University
    Clouds hold ice long before anyone sees it fall, and the talk follows one crystal from dust to snow.

    Wed 19
    March 19 @ 16:00 - 17:00
    John Doe: Fog on the Sea
    Mill Hall 12, Harbour University
    Fog drifts over the same fields each year, and this lecture asks what it leaves behind in the soil.
    """
    found = told(
        test_read_text__entries_whose_titles_stand_below_their_hours,
        "title.en",
        "series_name.en",
        "speakers.0.name.en",
        "start",
        "venue.en",
    )
    assert found == [
        ("Ice in Clouds", None, "Jane Roe", "2031-03-12T12:00", "Rain House 207, Harbour University"),
        ("Fog on the Sea", None, "John Doe", "2031-03-19T16:00", "Mill Hall 12, Harbour University"),
    ]


def test_read_text__lectures_of_one_guest_labelled_above_them() -> None:
    """
    Distinguished Lecturer: Jane Roe (Harbour University)

    Ice in Clouds
    Monday, March 10, 2031, 4:00pm
    Mill Hall 12

    Clouds hold ice long before anyone sees it fall, and the talk follows one crystal from dust to snow.

    Models of Fog
    Tuesday, March 11, 2031, 2:00pm
    Rain House 245

    Fog drifts over the same fields each year, and this lecture asks what it leaves behind in the soil.
    """
    found = told(
        test_read_text__lectures_of_one_guest_labelled_above_them,
        "title.en",
        "speakers.0.name.en",
        "start",
        "venue.en",
    )
    assert found == [
        ("Ice in Clouds", "Jane Roe", "2031-03-10T16:00", "Mill Hall 12"),
        ("Models of Fog", "Jane Roe", "2031-03-11T14:00", "Rain House 245"),
    ]
