"""Titles that go on over a stop, authors without stops before the year, and two degrees of one course of study."""

from __future__ import annotations

import pytest

from tests.read.reading import cv, cv_of


def _titles(entry: str) -> tuple[str, ...]:
    return cv(f"Jane Roe\n\nPublications\n{entry}\n\nTeaching\nTides I\n").publications


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        (
            "1. Salt in Schools. A Case Study on Sharing (with K. Frost). Revise and resubmit, Harbour Review.",
            "Salt in Schools. A Case Study on Sharing",
        ),
        (
            "1. Do Tolls Clear Ports. Evidence from the Salt Coast. Harbour Review, 2031, 12: 5-40.",
            "Do Tolls Clear Ports. Evidence from the Salt Coast",
        ),
        ("1. Salt in Schools. Analysis and Tides, 2031, 12: 5-40.", "Salt in Schools"),
        ("1. Drizzle (with K. Frost and A. Brandt)", "Drizzle"),
        ("1. Roe J, Frost K. Umbrellas and vitamin D. J Harbour Med. 2031;45:22-30.", "Umbrellas and vitamin D"),
        ("1. Salt Roads: A History (Tern House, 2031; paperback 2033)", "Salt Roads: A History"),
        (
            "Roe J, Frost KM, Brandt A, 2031. Boron in salt lakes: a review. Harbour-Salt Reviews, 210, 103001.",
            "Boron in salt lakes: a review",
        ),
        ("Roe J, Frost KM, 2031. Boron in salt lakes. Harbour-Salt Reviews, 210, 103001.", "Boron in salt lakes"),
        (
            "Roe, J., K. Frost (2031). Harbour air in summer - Part 2: Salt and liquid water. Tides, https://doi.org/1",
            "Harbour air in summer - Part 2: Salt and liquid water",
        ),
        (
            "1. † Jane Roe, Karl Frost, and Ada Brandt, Deep learning of tides, J. Comput. Rain, 470: 111567, 2031.",
            "Deep learning of tides",
        ),
        ("林远舟, 王若水. 2031. 雨诗英译的语料考察[J]. 云溪外语(2): 33-41.", "雨诗英译的语料考察"),
        ("林遠舟、王若水，「雨傘感測之研究」，全國雨量會議論文集，2028年。", "雨傘感測之研究"),
        ("林遠舟，「雨」的誕生，《雲溪學刊》第3期，2028年。", "「雨」的誕生"),
    ],
)
def test_read_cv__titles_that_go_on_and_authors_without_stops(entry: str, title: str) -> None:
    assert _titles(entry) == (title,)


def test_read_cv__a_patent_among_the_works_is_none_of_them() -> None:
    listed = (
        "• 林远舟，王若水. 一种盐度计及装置，发明专利，已受理",
        "• 林远舟. 发明专利制度与盐路. 云溪学报, 2031.",
        "• 林远舟. 雨量软件V1.0，软件著作权，2030",
    )
    assert cv("林远舟\n\n科研成果\n" + "\n".join(listed)).publications == ("发明专利制度与盐路",)


@pytest.mark.parametrize(
    ("line", "degrees"),
    [
        ("BA-BSc Tides and Statistics, Tern University, 2031", [("BA-BSc", "Tides and Statistics")]),
        ("2027-2031   BA MSci Mathematics, Tern University", [("BA MSci", "Mathematics")]),
        ("MPhil-PhD in Economics, Tern University, 2031", [("MPhil-PhD", "Economics")]),
        ("B.A. & M.A. in History, Tern University, 2031", [("B.A.", "History"), ("M.A.", "History")]),
        ("PhD (Dr.-Ing.), Civil Engineering, Tern University, 2031", [("PhD", "Civil Engineering")]),
        ("MA (Cantab) Mathematics, Tern University, 2031", [("MA", "Mathematics")]),
        ("M.A. in English, Tern University, 2031", [("M.A.", "English")]),
    ],
)
def test_read_cv__two_degrees_of_one_course(line: str, degrees: list[tuple[str, str]]) -> None:
    studies = cv(f"Jane Roe\n\nEducation\n{line}\n").education
    assert [(study.degree, study.subject) for study in studies] == degrees
    assert {study.to for study in studies} == {"2031"}


def test_read_cv__references_with_items_below_them() -> None:
    """Jane Roe

    Preprints and Protocols

    Roe, J., & Frost, K. (2031). Plan for the "Open Salt" harbour. Tern Archive. https://doi.org/10.1000/1
    - Contribution: Writing and reviewing.

    Frost, K., Roe, J., & Brandt, A. (2030). Tides and tolls in winter. Tern Archive. https://doi.org/10.1000/2
    - Contribution: Reviewing and editing.
    """
    assert cv_of(test_read_cv__references_with_items_below_them).publications == (
        'Plan for the "Open Salt" harbour',
        "Tides and tolls in winter",
    )
