"""Studies, books and posts told in another order than CVs have them; every person and place is invented."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import Education
from seminar.read.cv.periods import period
from seminar.read.cv.studies.usual_order import in_usual_order
from tests.read.reading import cv, cv_of


@pytest.mark.parametrize(
    ("told", "studies"),
    [
        (
            "She studied botany at Tern University in Havel (MA cum laude, 1996) and defended her doctoral "
            "dissertation, on mosses, at the Lakemont Institute in 2001.",
            [
                Education("MA", "Tern University", "botany", None, "1996"),
                Education("doctoral", "Lakemont Institute", None, None, "2001"),
            ],
        ),
        (
            "He read history at Tern College (BA, 1990) and earned his doctorate from Lakemont University in 1995.",
            [
                Education("BA", "Tern College", "history", None, "1990"),
                Education("doctorate", "Lakemont University", None, None, "1995"),
            ],
        ),
        (
            "She did her PhD at Tern University with Ada Brandt, and before that she was an undergraduate at Lakemont, "
            "where she majored in physics and played chess.",
            [
                Education("PhD", "Tern University", None, None, None),
                Education("undergraduate", "Lakemont", "physics", None, None),
            ],
        ),
        (
            "She holds a bachelor's degree in physics from Lakemont College.",
            [Education("bachelor's degree", "Lakemont College", "physics", None, None)],
        ),
    ],
)
def test_read_cv__studies_in_another_order(told: str, studies: list[Education]) -> None:
    assert list(cv(f"Clara Voss\n\nClara Voss is a curator at Nimbus Prints. {told}").education) == studies


def test_in_usual_order__other_sentences_stand() -> None:
    text = "She studied tides at the harbour of Tern (then a village) and wrote her first poem in 1990."
    assert in_usual_order(text) == text


@pytest.mark.parametrize(
    ("told", "works"),
    [
        (
            "Her books include Salt and Owing (Tern University Press, 2011) and The Pilot's Ledger: A Life (Havel "
            "Press, 2019), which was awarded a prize.",
            ["Salt and Owing", "The Pilot's Ledger: A Life"],
        ),
        (
            "She is the co-editor of Small Ports: Letters from the Coast (Tern, 2020).",
            ["Small Ports: Letters from the Coast"],
        ),
        ("She wrote Winter Inns (Havel Press, forthcoming).", ["Winter Inns"]),
        ("She is the editor of Port Studies and writes for the press (Tern, 2020).", []),
    ],
)
def test_read_cv__books_without_marks(told: str, works: list[str]) -> None:
    assert list(cv(f"Clara Voss\n\nClara Voss is a professor at Tern University. {told}").publications) == works


def test_read_cv__works_between_straight_quotes_in_a_chinese_life() -> None:
    draft = cv(
        '沈若水，云溪大学海洋学院教授。近年的代表作有"Salt roads of the northern coast"（Tides 2021）和'
        '"Evidence for a slow current"（Ports 2023）。'
    )
    assert list(draft.publications) == ["Salt roads of the northern coast", "Evidence for a slow current"]


def test_read_cv__badges_above_titles() -> None:
    """Clara Voss

    selected publications

    ICPS
    Slow Currents: When Does a Harbour Freeze?
    Clara Voss, Carl Frost, and Ada Brandt
    In International Conference on Ports, 2024
    Abs PDF Code
    Nat. Ports
    Winter Sets that Shrink
    Carl Frost and Clara Voss
    In Nature Ports, 2023
    Abs Bib PDF Poster
    """
    draft = cv_of(test_read_cv__badges_above_titles)
    assert list(draft.publications) == ["Slow Currents: When Does a Harbour Freeze?", "Winter Sets that Shrink"]


@pytest.mark.parametrize(
    ("text", "affiliation"),
    [
        ("Ada Brandt\nScientist\n\nI am a scientist at Lumen Ports, where I think about ice.", "Lumen Ports"),
        (
            "Ada Brandt is professor of History at Tern University and, since 2021, vice-dean of its faculty.",
            "Tern University",
        ),
        (
            "Ada Brandt\nAssociate Professor\nNational Institute of Sciences\nTern 5600",
            "National Institute of Sciences",
        ),
    ],
)
def test_read_cv__house_of_the_post(text: str, affiliation: str) -> None:
    assert cv(text).person.affiliation == Bilingual(None, affiliation)


@pytest.mark.parametrize(
    ("line", "study"),
    [
        (
            "MSocSc in Media Management, Tern University, 2007",
            Education("MSocSc", "Tern University", "Media Management", None, "2007"),
        ),
        (
            "Laurea specialistica in Civil Engineering, University of Mareblu, 2007",
            Education("Laurea specialistica", "University of Mareblu", "Civil Engineering", None, "2007"),
        ),
        (
            "Doctoral Program, Tern University, 2006 - 2009",
            Education("Doctoral", "Tern University", None, "2006", "2009"),
        ),
    ],
)
def test_read_cv__degrees_of_other_lands(line: str, study: Education) -> None:
    assert list(cv(f"Ada Brandt\n\nEducation\n{line}\n").education) == [study]


def test_read_cv__column_that_leaves_the_choice() -> None:
    """Ada Brandt

    PROFESSIONAL PREPARATION
    INSTITUTION              LOCATION         MAJOR / AREA OF STUDY    DEGREE     YEAR
    Tern College             Havel            Biology                  B.A.       1991
    Lakemont University      Lakemont         Entomology               Ph.D.      1999
    """
    assert list(cv_of(test_read_cv__column_that_leaves_the_choice).education) == [
        Education("B.A.", "Tern College", "Biology", None, "1991"),
        Education("Ph.D.", "Lakemont University", "Entomology", None, "1999"),
    ]


def test_interests__words_that_end_like_a_joining_word() -> None:
    draft = cv("沈若水\n\n研究方向\n潮汐方程、海港动力学、调和分析\n")
    assert list(draft.interests) == ["潮汐方程", "海港动力学", "调和分析"]


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("Tern College, Marseille, 2010", "2010"),
        ("University of Maryport 1998", "1998"),
        ("Augustown, 2005", "2005"),
        ("Tern College, Mar. 2010", "2010-03"),
        ("Tern College, September 2010", "2010-09"),
    ],
)
def test_period__a_town_is_no_month(text: str, ended: str) -> None:
    when = period(text)
    assert when is not None and when.to == ended
