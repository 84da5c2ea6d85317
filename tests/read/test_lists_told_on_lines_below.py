"""Lists whose rows go on below: who speaks behind a ``by``, the hour behind its label."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__rows_with_linked_titles_and_the_hour_below_them() -> None:
    """
    # Spring 2031: RIS Colloquium

    #### Description

    This is the schedule of the Rain and Ice School (RIS) Colloquium Series, which
    brings weekly guests to Northland University to introduce their work.

    #### Format

    If you are interested in a talk please RSVP by sending
    Ruth Lane an <a href="mailto:ruth.lane@example.org">email</a>.

    #### Schedule

    - 05/02/2031 : [Ice in Clouds](talks/roe.html ) by __Jane Roe__
      - Time: 9am-10am

    - 19/02/2031 : [Rain over Hills: Old Maps, New Maps](talks/doe.html )
    by __John Doe__
      - Time: 1pm-2pm
    """
    found = told(
        test_read_text__rows_with_linked_titles_and_the_hour_below_them,
        "title.en",
        "series_name.en",
        "speakers.0.name.en",
        "start",
        "abstract.en",
    )
    assert found == [
        ("Ice in Clouds", "RIS Colloquium", "Jane Roe", "2031-02-05T09:00", None),
        ("Rain over Hills: Old Maps, New Maps", "RIS Colloquium", "John Doe", "2031-02-19T13:00", None),
    ]
    asked = told(
        test_read_text__rows_with_linked_titles_and_the_hour_below_them, "contacts.0.name.en", "contacts.0.email"
    )
    assert asked == [("Ruth Lane", "ruth.lane@example.org")] * 2


def test_read_text__rows_with_quoted_titles_over_what_they_are_about() -> None:
    """
    Our Programme

    Tuesday 15th April 2031 Dr Jane Roe ‘Ice in Clouds: Old Snow and the People Behind it’

    Senior Researcher, Harbour Museum, President of the Fog Society 2027-29
    Clouds hold ice long before anyone sees it fall, and behind each crystal lies a story of dust and of ships

    Tuesday 29th April 2031 Prof. John Doe, Director of the Rain Centre at Northland University ‘The Other Side of Fog’

    We will hear about the fog over the harbour: its songs, its pictures and what it left behind.

    Tuesday 13th May 2031 Ruth Lane ‘ T H Mill’s Rain, Steam and Sea’

    Screenshot

    Art meets weather, and we will get expert guidance through the pictures of the harbour.
    """
    found = told(
        test_read_text__rows_with_quoted_titles_over_what_they_are_about,
        "title.en",
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "start",
    )
    assert found == [
        ("Ice in Clouds: Old Snow and the People Behind it", "Jane Roe", "Harbour Museum", "2031-04-15"),
        ("The Other Side of Fog", "John Doe", "Northland University", "2031-04-29"),
        ("T H Mill’s Rain, Steam and Sea", "Ruth Lane", None, "2031-05-13"),
    ]
    texts = told(test_read_text__rows_with_quoted_titles_over_what_they_are_about, "abstract.en")
    assert [str(text)[:9] for (text,) in texts] == ["Clouds ho", "We will h", "Art meets"]


def test_read_text__speaker_over_title_under_each_day() -> None:
    """
    Colloquium Series

    Each term the department invites guests from near and far to tell of their work, and students are welcome.
    2031-32 Rain Colloquium Series

      Sep 4
     No Colloquium

      Sep 11
     Jane Roe (Harbour University, Mill Town)
      Groups of clouds that cannot be ordered

      Host: R. Lane

      Sep 25
     John Doe (Northland University; currently Fog College, Dept. of Electrical
    Engineering)
      Mathematical models of rain

      Host: T. Marsh

      Oct 2
     Piet Hale (Mill College)
      Decomposing Rain(F_n)

      Oct 9
     Ruth Lane, Harbour University
      Use of simple models in early phases of studying an environmental
    problem
    """
    found = told(
        test_read_text__speaker_over_title_under_each_day,
        "title.en",
        "series_name.en",
        "speakers.0.name.en",
        "hosts.0.name.en",
        "start",
    )
    assert found == [
        ("Groups of clouds that cannot be ordered", "Rain Colloquium Series", "Jane Roe", "R. Lane", "2031-09-11"),
        ("Mathematical models of rain", "Rain Colloquium Series", "John Doe", "T. Marsh", "2031-09-25"),
        ("Decomposing Rain(F_n)", "Rain Colloquium Series", "Piet Hale", None, "2031-10-02"),
        (
            "Use of simple models in early phases of studying an environmental problem",
            "Rain Colloquium Series",
            "Ruth Lane",
            None,
            "2031-10-09",
        ),
    ]


def test_read_text__a_name_set_loosely_and_who_answers_inquiries() -> None:
    """
    Colloquia Series

    Inquiries should be directed to:
    Prof. Jane Roe
    Department of Rain

    Fall 2031

    Friday, October 3, 2031

    2 pm, Mill Library
    Professor Jane  Roe
    College of the Holy Fog
    Polarizing Light: Reflections on an Old Riddle”

    Thursday, October 30, 2031

    4 pm, Mill Library
    Professor John Doe
    Harbour College
    "Rain, Ships, and the Good Life.”
    """
    found = told(
        test_read_text__a_name_set_loosely_and_who_answers_inquiries,
        "title.en",
        "speakers.0.name.en",
        "start",
        "contacts.0.name.en",
    )
    assert found == [
        ("Polarizing Light: Reflections on an Old Riddle", "Jane Roe", "2031-10-03T14:00", "Jane Roe"),
        ("Rain, Ships, and the Good Life.", "John Doe", "2031-10-30T16:00", "Jane Roe"),
    ]


def test_read_text__marked_labels_glued_and_the_room_of_all_in_bold() -> None:
    """
    We meet **Thursdays** at **2:50–3:50 pm** in **RH-100E** followed by tea from 4:00–4:25 pm in RH-102.

    The seminar has a mailing list open to all.

    **February 20**

    Speaker:**Jane Roe**(Mill College)

    Title:**Ice in Clouds and Old Snow***Abstract:*Clouds hold ice long before anyone sees it fall. The talk follows it.

    **February 27**

    Speaker:**John Doe**(Harbour)

    Title:**Rain over Hills and Fields***Abstract:*In 2029 rain fell over every hill of the land, and maps were made.
    """
    found = told(
        test_read_text__marked_labels_glued_and_the_room_of_all_in_bold,
        "title.en",
        "speakers.0.name.en",
        "venue.en",
        "abstract.en",
    )
    assert found == [
        (
            "Ice in Clouds and Old Snow",
            "Jane Roe",
            "RH-100E",
            "Clouds hold ice long before anyone sees it fall. The talk follows it.",
        ),
        (
            "Rain over Hills and Fields",
            "John Doe",
            "RH-100E",
            "In 2029 rain fell over every hill of the land, and maps were made.",
        ),
    ]
    days = told(test_read_text__marked_labels_glued_and_the_room_of_all_in_bold, "start")
    assert [str(day)[5:] for (day,) in days] == ["02-20T14:50", "02-27T14:50"]


def test_read_text__a_text_below_each_row() -> None:
    """
    Upcoming talks

    Oct 10, 2031: Jane Roe (Harbour University)
    Ice in Clouds
    Clouds hold ice long before anyone sees it fall, and the talk follows one crystal from dust to snow over the sea.

    Oct 17, 2031: John Doe (Northland University)
    Fog on the Sea

    Fog drifts over the same fields each year, and this lecture asks what it leaves behind in the soil and the trees.

    Oct 24, 2031: Ruth Lane (Mill College)
    Snow over Hills
    """
    found = told(test_read_text__a_text_below_each_row, "title.en", "speakers.0.name.en", "abstract.en")
    assert [(title, who, str(text)[:6]) for title, who, text in found] == [
        ("Ice in Clouds", "Jane Roe", "Clouds"),
        ("Fog on the Sea", "John Doe", "Fog dr"),
        ("Snow over Hills", "Ruth Lane", "None"),
    ]


def test_read_text__two_days_with_a_name_over_a_labelled_title() -> None:
    """
    Colloquium Schedule Spring 2031

    Unless otherwise noted, talks are on Fridays at 3:30 pm in Mill Hall 12.

    January 17
    Jane Roe, Harbour University
    Title: Ice in Clouds
    Abstract: Clouds hold ice long before anyone sees it fall.

    January 24
    John Doe, Northland University
    Title: Fog on the Sea
    Abstract: Fog drifts over the same fields each year.

    January 31: no talk
    """
    found = told(
        test_read_text__two_days_with_a_name_over_a_labelled_title,
        "title.en",
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "start",
        "venue.en",
    )
    assert found == [
        ("Ice in Clouds", "Jane Roe", "Harbour University", "2031-01-17T15:30", "Mill Hall 12"),
        ("Fog on the Sea", "John Doe", "Northland University", "2031-01-24T15:30", "Mill Hall 12"),
    ]


def test_read_text__days_in_bold_before_links() -> None:
    """
    - **2031-03-11** [Ice in Clouds](talks/ice.md) by [Jane Roe](https://roe.example.org)
    - **2031-03-18** [Fog on the Sea](talks/fog.md) by [John Doe](https://doe.example.org)
    """
    found = told(test_read_text__days_in_bold_before_links, "title.en", "speakers.0.name.en", "start")
    assert found == [("Ice in Clouds", "Jane Roe", "2031-03-11"), ("Fog on the Sea", "John Doe", "2031-03-18")]
