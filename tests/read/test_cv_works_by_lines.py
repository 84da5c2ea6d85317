"""Lists that give the title of each work, its authors and where it appeared lines of their own."""

from __future__ import annotations

from tests.read.reading import cv_of


def test_titles_stand_above_journals_alone() -> None:
    """
    Jane Roe
    Northland University

    Publications
      Tide Orbits of Salt Triples (with P.J. Brandt)
      Harbours and Combinatorics, Volume 34, (2031) Issue 6, pp 14 - 29
      Winter Graphs of some Harbours that are Almost Islands (with P.J. Brandt)
      Innovations in Tidal Geometry, to appear
      A Note on Moles in Black Harbours (with P.J. Brandt)
      Submitted. TIDE EPrint: 2031.21
      Winter Graphs of Small Sporadic Harbours (with P.J. Brandt)
      In preparation
    """
    works = cv_of(test_titles_stand_above_journals_alone).publications
    assert works == (
        "Tide Orbits of Salt Triples",
        "Winter Graphs of some Harbours that are Almost Islands",
        "A Note on Moles in Black Harbours",
        "Winter Graphs of Small Sporadic Harbours",
    )


def test_titles_of_two_lines_stand_above_what_the_owner_did() -> None:
    """
    林远舟 Yuanzhou Lin

    论文成果 | Publications
       SaltPrune: A Tide-based Counting Framework for
       Quiet Harbours in the Winter
       First Author, Accepted at ICPS 2031.
       TERN: Head Counting with Few Quays in
       Frozen Ports
       Co-first Author, Accepted at TIDES 2031.
    """
    works = cv_of(test_titles_of_two_lines_stand_above_what_the_owner_did).publications
    assert works == (
        "SaltPrune: A Tide-based Counting Framework for Quiet Harbours in the Winter",
        "TERN: Head Counting with Few Quays in Frozen Ports",
    )


def test_years_stand_apart_behind_titles_and_journals_have_none() -> None:
    """
    Jane Roe
    Northland University

    Publications
    Measuring salt along frozen estuaries with sound                   2031
    J. M. Roe, C. T. Frost, and A. Brandt
    Journal of Harbours
    Learning to Sail on Sea Ice from Few Observations                  2030
    K. Moor and J. M. Roe
    Salt Things B
    Quay markets and the price of winter                               2029
    J. M. Roe and A. Brandt
    Tides and Harbours
    """
    works = cv_of(test_years_stand_apart_behind_titles_and_journals_have_none).publications
    assert works == (
        "Measuring salt along frozen estuaries with sound",
        "Learning to Sail on Sea Ice from Few Observations",
        "Quay markets and the price of winter",
    )


def test_numbered_titles_stand_above_journal_and_year() -> None:
    """
    Jane Roe
    Northland University

    Publications
    1. Why do ports close early? Evidence from the north
       Northland Economic Review, 2031
    2. A quiet approach to salt in O(n) time
       Harbours, Environment and Tidal Systems, 62, 19–33, 2030
    """
    works = cv_of(test_numbered_titles_stand_above_journal_and_year).publications
    assert works == ("Why do ports close early? Evidence from the north", "A quiet approach to salt in O(n) time")


def test_references_over_lines_are_no_such_list() -> None:
    """
    Jane Roe
    Northland University

    Publications
    Jane Roe and Ada Brandt. Salt on the quays of the north and the price of its winter.
    Harbour Letters 14, 2031.
    Ada Brandt and Jane Roe. Tides told by their sound. Harbour
    Letters 13, 2030.
    Jane Roe. Ice, and how ships are to be brought through it before the end of spring.
    Tides 2, 2029.
    """
    works = cv_of(test_references_over_lines_are_no_such_list).publications
    assert works == (
        "Salt on the quays of the north and the price of its winter",
        "Tides told by their sound",
        "Ice, and how ships are to be brought through it before the end of spring",
    )
