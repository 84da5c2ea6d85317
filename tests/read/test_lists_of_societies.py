"""Lists of societies and departments in running letters, programmes and tables of the day."""

from __future__ import annotations

from tests.read.reading import told

_WHO = ("speakers.0.name.en", "title.en")


def test_programme__title_before_the_speaker_in_brackets_and_its_kind_before_a_colon() -> None:
    """
    Fog Opening Meeting

    The Fog Opening Meeting was held on Wednesday 28th May 2031 at Rain House, Northport.

    Attendance will be possible either in-person or online via Zoom.

    Wednesday 28th May
    10.00 - 11.00 Registration and coffee
    11.00 - 11.25 Welcome back (Peter Miles, FOG Director)
    11.25 - 12.05 The Shape of Ice (Jane Roe)
    12.05 - 12.25 Theme talk: Fog (John Doe)
    13.45 - 14.25 Theme talk: Rain (Mary Major, Theme Head)
    """
    assert told(
        test_programme__title_before_the_speaker_in_brackets_and_its_kind_before_a_colon,
        *_WHO,
        "speakers.0.position.en",
        "online.platform",
    ) == [
        ("Jane Roe", "The Shape of Ice", None, "Zoom"),
        ("John Doe", "Fog", None, "Zoom"),
        ("Mary Major", "Rain", "Theme Head", "Zoom"),
    ]


def test_hours_under_days__the_group_and_its_room_in_brackets_behind_the_title() -> None:
    """
    Talks and events

    - Monday, April 21
    - 12–1: Jane Roe (Northland), "Ice in Clouds: A Field Study" (Fog and Rain Forum, 12 Mill Hall)
    - 2–3: DRIZZLE (Discussion and Lunch, 52 Mill Hall)
    - Tuesday, April 22
    - 12:30–2: Ann Wren, John Doe, and Mary Major (Northland), "A Map of Fog" (Field Forum, 14 Mill Hall)
    - 3–5: Peter Miles (Harbour), TBA (Hail Circle, 12 Mill Hall)
    """
    test = test_hours_under_days__the_group_and_its_room_in_brackets_behind_the_title
    assert told(test, *_WHO, "series_name.en", "venue.en", "start", "end") == [
        (
            "Jane Roe",
            "Ice in Clouds: A Field Study",
            "Fog and Rain Forum",
            "12 Mill Hall",
            "2025-04-21T12:00",
            "2025-04-21T13:00",
        ),
        ("Ann Wren", "A Map of Fog", "Field Forum", "14 Mill Hall", "2025-04-22T12:30", "2025-04-22T14:00"),
        ("Peter Miles", None, "Hail Circle", "12 Mill Hall", "2025-04-22T15:00", "2025-04-22T17:00"),
    ]
    assert told(test, "speakers.1.name.en", "speakers.1.affiliation.en", "speakers.2.name.en")[1] == (
        "John Doe",
        "Northland",
        "Mary Major",
    )


def test_series_in_two_paragraphs_a_talk__speaker_over_day_and_room_then_title_over_text() -> None:
    """
    Spring 2031 Brown Bag Lecture Series

    The schedule is now in for our lecture series this semester. Here it is:

    Dr. Jane Roe
    Thursday, March 6
    1-2:30 in MH 213

    Fog as Political Artifact: The Case of Northland
    Fog has been written about for more than a thousand years, and the talk begins with a brief history of this writing.

    Dr. John Doe
    Wednesday, April 16th
    1-2 in MH 213

    Rain as a Window
    """
    test = test_series_in_two_paragraphs_a_talk__speaker_over_day_and_room_then_title_over_text
    assert told(test, *_WHO, "start", "end", "venue.en") == [
        (
            "Jane Roe",
            "Fog as Political Artifact: The Case of Northland",
            "2031-03-06T13:00",
            "2031-03-06T14:30",
            "MH 213",
        ),
        ("John Doe", "Rain as a Window", "2031-04-16T13:00", "2031-04-16T14:00", "MH 213"),
    ]
    assert told(test, "abstract.en")[0][0].startswith("Fog has been written about")


def test_days_before_months__one_of_them_tells_it_of_all__marks_of_a_legend_stand_off_the_titles() -> None:
    """
    The lectures aim at passing on what is known of clouds.
    14/6 (Fri) Ice in Coloured Light — Inheritance of an Old Way of Painting Clouds and the Imagery of Snow and Rain Δ
    Speaker: Jane Roe
    ➤ Revisit
    5/7 (Fri) Thirty Years of Fog #
    Speaker: John Doe
    12/7 (Fri) The Birth of Rain Δ
    Speaker: Mary Major
    ➤ Revisit
    # In Cantonese
    Δ In Putonghua
    """
    test = test_days_before_months__one_of_them_tells_it_of_all__marks_of_a_legend_stand_off_the_titles
    assert [(who, title, start[5:10]) for who, title, start in told(test, *_WHO, "start")] == [
        (
            "Jane Roe",
            "Ice in Coloured Light — Inheritance of an Old Way of Painting Clouds and the Imagery of Snow and Rain",
            "06-14",
        ),
        ("John Doe", "Thirty Years of Fog", "07-05"),
        ("Mary Major", "The Birth of Rain", "07-12"),
    ]


def test_talks_under_their_days__title_over_person_or_person_over_title_and_a_sentence_on_where() -> None:
    """
    Tuesday Lectures

    This series of weekly lectures will take place in the Round Room of Rain House Society,
    9a Mill Street, Northport starting at 2.15 pm.

    All members are welcome to attend.

    11 March


    Professor Jane Roe, Professor of Northern Law, Faculty of Law, Harbour University

    They are changing the rain at Mill Palace: fog and the problems it has caused.

    To view the slides from this lecture click here


    18 March

    The Great Fog and its Myths

    Professor John Doe, Department of Clouds, University of Northland

    An old book set aside grand considerations of wind, rain and the harbour to give a first full account of how the
    fog was felt by the people. It was an immediate success, and the lecture contrasts it with a later one.


    25 March

    Rain and how it works

    Professor Mary Major, FRS, Harbour University
    """
    test = test_talks_under_their_days__title_over_person_or_person_over_title_and_a_sentence_on_where
    assert told(test, *_WHO, "start", "venue.en") == [
        (
            "Jane Roe",
            "They are changing the rain at Mill Palace: fog and the problems it has caused",
            "2025-03-11T14:15",
            "Round Room of Rain House Society, 9a Mill Street, Northport",
        ),
        (
            "John Doe",
            "The Great Fog and its Myths",
            "2025-03-18T14:15",
            "Round Room of Rain House Society, 9a Mill Street, Northport",
        ),
        (
            "Mary Major",
            "Rain and how it works",
            "2025-03-25T14:15",
            "Round Room of Rain House Society, 9a Mill Street, Northport",
        ),
    ]


def test_letter_of_news__a_colloquium_in_sentences_and_a_guests_talks_in_rows() -> None:
    """
    COLLOQUIUM THIS WEEK: JANE ROE

    The next Fog colloquium will take place at 4:30 p.m. on Friday November 2, in the Mill Conference Room. The speaker, Jane Roe, recently received the Ph.D. from Northland and now teaches at the University of Harbour. Jane’s title is Ice, Rain, and the Role of Experimental Fog. The abstract is available here.

    TALKS THIS WEEK BY JOHN DOE

    This year’s Mill College Visiting Professor is John Doe, who is Ann B. Wren Professor of Rain Ethics at the University of Northland. He will give two talks:

    Monday, October 29, 12.30-1.30 p.m. in 101 Mill Annex, on The Ethics of Rain;

    Tuesday, October 30, 2.00-3.45 p.m. in the Mill Event Center, on Mind Clouds: Rain and Defense.

    MILES IN NORTHPORT

    Peter Miles traveled to Northport last week to present a paper at a meeting on rain, and one observer judged it the best.

    DEADLINE APPROACHES

    Proposals for the awards are due on Monday, November 5, 2029 at 5:00 p.m.
    """  # noqa: E501 (a pasted text)
    test = test_letter_of_news__a_colloquium_in_sentences_and_a_guests_talks_in_rows
    assert told(test, *_WHO, "speakers.0.affiliation.en", "start", "venue.en") == [
        (
            "Jane Roe",
            "Ice, Rain, and the Role of Experimental Fog",
            "University of Harbour",
            "2029-11-02T16:30",
            "Mill Conference Room",
        ),
        ("John Doe", "The Ethics of Rain", "University of Northland", "2029-10-29T12:30", "101 Mill Annex"),
        (
            "John Doe",
            "Mind Clouds: Rain and Defense",
            "University of Northland",
            "2029-10-30T14:00",
            "Mill Event Center",
        ),
    ]
    assert told(test, "speakers.0.position.en", "abstract.en", "notes.en")[2] == (
        "Ann B. Wren Professor of Rain Ethics",
        None,
        None,
    )


def test_titles_broken_by_the_width_of_the_page_go_on_in_the_lines_set_in() -> None:
    """
    Lecture Programme 2031-32

    24 September 2031: The invention of fog
              Professor Jane Roe (Harbour University)

    22 October 2031: The Captain's Wife: Rain, Snow and Ice in the Life of Elizabeth
              Mill Wren
              Professor John Doe (University of Northland)

    26 November 2031: Clouds and Northport: a painter's letter to Bishop Miles in St
              Peter's Old and New
              Professor Mary Major (University of Northport)
    """
    test = test_titles_broken_by_the_width_of_the_page_go_on_in_the_lines_set_in
    assert told(test, *_WHO, "start") == [
        ("Jane Roe", "The invention of fog", "2031-09-24"),
        ("John Doe", "The Captain's Wife: Rain, Snow and Ice in the Life of Elizabeth Mill Wren", "2031-10-22"),
        (
            "Mary Major",
            "Clouds and Northport: a painter's letter to Bishop Miles in St Peter's Old and New",
            "2031-11-26",
        ),
    ]


def test_quoted_titles_broken_by_the_width_of_the_page_behind_their_kind() -> None:
    """
    Friday, May 9, 2031

    12:00 p.m. Registration Begins

    1:00 p.m. Invited Address: "Ice, the Iron Cloud, and an Advisor to the

                                              President of Northland"

                                       John Doe, Associate Professor, Harbour University

    2:00 p.m. Invited Address: "Sea Fog, an Oil Lamp, and Rain"

                                       Jane Roe, Director of Rain Policy,

                                       Clouds For Northland

    3:30 p.m. Invited Address: "Mostly about Snow"

                                       Mary Major, Professor, University of Northport
    """
    test = test_quoted_titles_broken_by_the_width_of_the_page_behind_their_kind
    assert told(test, *_WHO, "speakers.0.affiliation.en", "start") == [
        (
            "John Doe",
            "Ice, the Iron Cloud, and an Advisor to the President of Northland",
            "Harbour University",
            "2031-05-09T13:00",
        ),
        ("Jane Roe", "Sea Fog, an Oil Lamp, and Rain", "Clouds For Northland", "2031-05-09T14:00"),
        ("Mary Major", "Mostly about Snow", "University of Northport", "2031-05-09T15:30"),
    ]


def test_programme__the_day_of_a_picture_is_not_that_of_the_talks() -> None:
    """
    Tuesday, March 11, 2031 - 9:00am to 5:00pm

    Peter Miles. Image © October 09, 2030 Northland Archives.

    Speakers and Talk Titles

      • 9:30am Jane Roe, Professor Emeritus, Harbour University
        "Fog Theorems"
      • 10:30am John Doe, Professor, University of Northland
        "Sums for Rain: An Adventure"
      • 12:30 Lunch
      • 2:00pm Mary Major, Professor, University of Northport
        "Minimal Ice"
    """
    assert told(test_programme__the_day_of_a_picture_is_not_that_of_the_talks, *_WHO, "start") == [
        ("Jane Roe", "Fog Theorems", "2031-03-11T09:30"),
        ("John Doe", "Sums for Rain: An Adventure", "2031-03-11T10:30"),
        ("Mary Major", "Minimal Ice", "2031-03-11T14:00"),
    ]
