"""Pages of a series that tell in passing what a notice needs: the term, the house of a room, where somebody works."""

from __future__ import annotations

from tests.read.reading import read


def test_terms__a_sentence_on_the_series_tells_the_year() -> None:
    """
    Weather Wednesdays – Public Talk – May 21

    WEATHER WEDNESDAYS, a series of public and free talks on rain, continue during Spring 2031. The talks are made for
    everybody who ever stood in the rain, and no knowledge of clouds is needed to follow them.

      • Date: Wednesday, May 21 – 6:30 PM
      • Speaker:  Dr. Jane Roe [Dept. of Clouds and Fog, Northland University]
      • Place: Rain House Room 3035
      • Talk: ‘Why we need rain’
    """
    told = read(test_terms__a_sentence_on_the_series_tells_the_year)
    assert told["series_name.en"] == "Weather Wednesdays"
    assert told["start"] == "2031-05-21T18:30"
    assert told["speakers.0.affiliation.en"] == "Northland University"
    assert told["speakers.0.department.en"] == "Dept. of Clouds and Fog"


def test_terms__the_heading_of_a_term_is_no_part_of_the_note_above_it() -> None:
    """
    Calendar of department colloquia

    NOTE: Colloquia highlighted in red are on rain.

    FALL 2031 semester:

    All colloquia start at 3 pm and take place in Room 401 in the Rain and Snow Complex at 5 Hill Avenue.

    Sep 19: Prof. Jane Roe (University of Northland)

    TITLE: Listening to Rain

    ABSTRACT: How do people listen to rain? Two methods have been used so far to find out.
    """
    told = read(test_terms__the_heading_of_a_term_is_no_part_of_the_note_above_it)
    assert told["start"] == "2031-09-19T15:00"
    assert told["venue.en"] == "Room 401 in the Rain and Snow Complex at 5 Hill Avenue"
    assert told["notes.en"] == "Colloquia highlighted in red are on rain."
    assert "series_name.en" not in told


def test_terms__the_year_and_the_season_run_together() -> None:
    """
    title: "Rain Seminar 2031Fall"

    This page is for seminars held in 2031 Fall.

    Sept. 29, 5:00 p.m.
    Speaker: Jane Roe
    Title: The simple equation for rain
    """
    told = read(test_terms__the_year_and_the_season_run_together)
    assert told["series_name.en"] == "Rain Seminar"
    assert told["title.en"] == "The simple equation for rain"
    assert told["start"] == "2031-09-29T17:00"


def test_series__a_department_colloquium_without_the_term_before_it() -> None:
    """
    title: Fall 2031 Department Colloquium

    ### How Hail Grows in Layers

    **Date:** October 14, 2031

    **Speaker:** Jane Roe (Northland University)
    """
    told = read(test_series__a_department_colloquium_without_the_term_before_it)
    assert told["series_name.en"] == "Department Colloquium"


def test_people__an_item_over_the_title_tells_who_speaks_and_where_from() -> None:
    """
    title: "Imaging Rain Seminar"

    Upcoming seminars
    -----
    The next seminar will take place on Monday 15 December, 2031, in the Rain Amphitheater of the NCAS.

    - [Jane Roe](https://rain.example/roe) (Northland University, Laboratory of Rain)
    Title: A model of rain
    Abstract: In this talk, we will see a new model of rain together with its use for pictures of clouds.
    """
    told = read(test_people__an_item_over_the_title_tells_who_speaks_and_where_from)
    assert told["speakers.0.name.en"] == "Jane Roe"
    assert told["speakers.0.affiliation.en"] == "Northland University"
    assert told["venue.en"] == "Rain Amphitheater of the NCAS"


def test_people__how_somebody_speaks_is_no_house() -> None:
    """
    Title: Rain at the Speed of Light
    Speaker: Jane Roe (Northland University) (on Zoom)
    Date: 21 February 2031
    """
    told = read(test_people__how_somebody_speaks_is_no_house)
    assert told["speakers.0.affiliation.en"] == "Northland University"


def test_people__a_post_behind_a_stop_is_no_abstract() -> None:
    """
    Date: Sunday 23rd November 2031
    Title: Dark Rain
    Speaker: Dr Jane Roe. Postdoctoral Research Associate in the Department of Physics Northland University.
    Venue: Rain House
    Your host : John Poe
    """
    told = read(test_people__a_post_behind_a_stop_is_no_abstract)
    assert told["speakers.0.affiliation.en"] == "Northland University"
    assert told["speakers.0.position.en"] == "Postdoctoral Research Associate"
    assert told["hosts.0.name.en"] == "John Poe"
    assert "abstract.en" not in told


def test_abstracts__a_paragraph_that_says_what_somebody_will_present() -> None:
    """
    ### Testing Umbrellas

    - Speaker: Jane Roe
    - When: Friday, Nov. 7, 2031, 4:00 - 5:00 PM
    - Where: Rain House 2100

    Jane Roe will present a lecture on testing umbrellas. This refers to a way of building them in which each small part
    is tested by itself, long before the whole is opened in the rain for the first time.
    """
    told = read(test_abstracts__a_paragraph_that_says_what_somebody_will_present)
    assert told["abstract.en"].startswith("Jane Roe will present a lecture")
