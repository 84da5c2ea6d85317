"""Tables pasted as text, the heads on one line and the cells fallen apart into lines."""

from __future__ import annotations

from tests.read.reading import told


def test_lists__cells_joined_by_a_blank_the_house_in_brackets_below() -> None:
    """
    Unless otherwise noted, colloquia are held from 3:45 to 4:45 p.m, with tea served at 3:30 p.m., in 227 Rain Hall.

    Fall 2030

    Date Title/Abstract Speaker
    8/22 Graduate Student Orientation
    9/19 Why Ice Matters for Cloud Evolution Jane Roe

    (Harbour University)

    10/3 TBA John Doe

    (Northland State University)

    11/21 Thanksgiving

    Spring 2030

    Date Title/Abstract Speaker
    1/10  No colloquium.
    1/17 Student-Mini-Colloquium:

    News from the sky

    Mary Major

    University of Rain Town

    1/24 The Small Scale of Fog Paul Poe
    University of Northland
    """
    found = told(
        test_lists__cells_joined_by_a_blank_the_house_in_brackets_below,
        *("start", "title.en", "speakers.0.name.en", "speakers.0.affiliation.en", "venue.en"),
    )
    room = "227 Rain Hall"
    assert found == [
        ("2030-09-19T15:45", "Why Ice Matters for Cloud Evolution", "Jane Roe", "Harbour University", room),
        ("2030-10-03T15:45", None, "John Doe", "Northland State University", room),
        ("2030-01-17T15:45", "News from the sky", "Mary Major", "University of Rain Town", room),
        ("2030-01-24T15:45", "The Small Scale of Fog", "Paul Poe", "University of Northland", room),
    ]


def test_lists__who_speaks_first() -> None:
    """
    Rain Group Meeting

    Date Speaker Topic
    March 3, 2031 Jane Roe Ice in Clouds
    March 10, 2031 John Doe Fog over the Sea
    """
    found = told(test_lists__who_speaks_first, "start", "speakers.0.name.en", "title.en")
    assert found == [("2031-03-03", "Jane Roe", "Ice in Clouds"), ("2031-03-10", "John Doe", "Fog over the Sea")]


def test_lists__a_line_to_each_cell_and_the_days_lost() -> None:
    """
    Colloquium lectures will begin at 4:00pm in RH 101.

    Date Speaker Name Speaker Affiliation Title Host Speaker Photo Flyer Location

    Jane Roe

    Harbour University

    Three Ways to Build a Cloud

    Mary Major

    Dr. Roe Flyer-11x17.pdf 266.55 KB RH 101

    John Doe

    Northland University

    Rain before the Ice

    Paul Poe

    Dr. Doe Flyer-11x17.pdf 178.16 KB RH 102

    Ann Lake

    University of Rain

    The Fog Age

    Jane Roe

    Dr. Lake Flyer-11x17.pdf 230.27 KB RH 101
    """
    found = told(
        test_lists__a_line_to_each_cell_and_the_days_lost,
        *("title.en", "speakers.0.name.en", "speakers.0.affiliation.en", "hosts.0.name.en", "venue.en"),
    )
    assert found == [
        ("Three Ways to Build a Cloud", "Jane Roe", "Harbour University", "Mary Major", "RH 101"),
        ("Rain before the Ice", "John Doe", "Northland University", "Paul Poe", "RH 102"),
        ("The Fog Age", "Ann Lake", "University of Rain", "Jane Roe", "RH 101"),
    ]
