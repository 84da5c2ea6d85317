"""Home pages copied whole, with their menus and their lists of papers; every person is invented."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.paper.menus import without_menu
from seminar.read.document import from_text
from tests.read.reading import cv_of


@pytest.mark.parametrize(
    ("page", "kept"),
    [
        ("Home\nResearch\nTeaching\nCV\n\nAda Brandt\nReader", "Ada Brandt Reader"),
        ("Home\n\nResearch\n\nTeaching\n\nCV\n\nAda Brandt\n\nReader", "Ada Brandt Reader"),
        ("Ada Brandt\nAbout\nPublications\nContact\nReader", "Ada Brandt Reader"),
        ("Research | Teaching | CV | Contact\nAda Brandt", "Ada Brandt"),
        ("Ada Brandt   Research   Teaching   CV\nReader", "Ada Brandt Reader"),
        ("Home Research Teaching\nAda Brandt", "Ada Brandt"),
        ("首页\n个人简介\n论文\n联系方式\n\n柳青禾\n教授", "柳青禾 教授"),
        ("Ada Brandt\n\nHome\nResearch\nCV\n\nEducation\nPh.D., Northfield", "Ada Brandt Education Ph.D., Northfield"),
        ("Ada Brandt\nHomepage: https://brandt.example.org\n\nResearch\nMosses", None),
        ("Curriculum Vitae\nContact\nAda Brandt", None),
    ],
)
def test_without_menu__only_the_menu_goes(page: str, kept: str | None) -> None:
    lines = without_menu(from_text(page).lines)
    assert " ".join(line.text for line in lines if line.text) == (kept or " ".join(page.split("\n")).replace("  ", " "))


def test_read_cv__page_with_a_menu() -> None:
    """Home
    Research
    Teaching
    CV

    Ada Brandt

    Assistant Professor
    Department of Economics
    Northfield University

    Email: ada.brandt [at] example.org

    Welcome! I am an economist working on how harbours set their dues and how captains find a berth for a night. Before
    coming to Northfield I was a postdoctoral researcher at the Tide Institute.

    Fields of interest
    Ports
    Public Finance

    Education
    Ph.D. in Economics, Westbrook University, 2019
    """
    draft = cv_of(test_read_cv__page_with_a_menu)
    assert draft.person.name == Bilingual(None, "Ada Brandt")
    assert draft.person.position == Bilingual(None, "Assistant Professor")
    assert draft.person.affiliation == Bilingual(None, "Northfield University")
    assert draft.person.email == "ada.brandt@example.org"
    assert draft.interests == ("Ports", "Public Finance")


def test_read_cv__papers_with_their_links() -> None:
    """Ada Brandt
    Reader, Northfield University

    Working Papers

    Posted Dues and Hidden Fees
    with Carl Frost
    Revise and resubmit, Journal of Ports
    [Paper] [Slides]
    Abstract: Using records from Lakemont we compare the dues harbours post with those
    they take. We find that most of the gap arises at night.

    Do Short Voyages Make Bad Matches?
    Tide Institute Summer Meeting 2021
    [Paper]

    Captains, Pilots and the Price of Waiting: Evidence from the
    Harbours of the North
    with Carl Frost and Ruth Adler
    [Draft available soon]

    Storm Leave and the Promotion Ladder, with Ruth Adler [Paper] [Slides]

    Publications

    Notice Periods and Night Watches
    Journal of Ports, 2023, vol. 219
    [Published version] [Replication files]
    """
    assert cv_of(test_read_cv__papers_with_their_links).publications == (
        "Posted Dues and Hidden Fees",
        "Do Short Voyages Make Bad Matches?",
        "Captains, Pilots and the Price of Waiting: Evidence from the Harbours of the North",
        "Storm Leave and the Promotion Ladder",
        "Notice Periods and Night Watches",
    )


def test_read_cv__papers_one_right_below_the_other() -> None:
    """Ada Brandt
    Reader, Northfield University

    Research Papers
    1. Rent and Rope
    with Ruth Adler and Jun Mori
    Paper | Slides
    2. Fees and Fishing Rights (with Carl Frost)
    Harbour Economics, forthcoming
    Paper | Replication files
    3. Anchors Aweigh
    Paper
    """
    assert cv_of(test_read_cv__papers_one_right_below_the_other).publications == (
        "Rent and Rope",
        "Fees and Fishing Rights",
        "Anchors Aweigh",
    )


def test_read_cv__papers_told_with_bullets() -> None:
    """Ada Brandt
    Reader, Northfield University

    Publications

    Dues and Don'ts: Harbours as Games

    with Ruth Adler

    - Published in Games of Ports, 2024
    - We propose a game of harbours and solve it.

    Ropes: Learning to Moor

    with Ruth Adler and Jun Mori

    - Under review
    """
    assert cv_of(test_read_cv__papers_told_with_bullets).publications == (
        "Dues and Don'ts: Harbours as Games",
        "Ropes: Learning to Moor",
    )
