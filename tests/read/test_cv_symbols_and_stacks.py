"""Lists of works whose marks or blank lines were lost, and the headings above them; people and works are invented."""

from __future__ import annotations

import pytest

from seminar.read.cv.vocabulary import kind_of
from seminar.read.cv.works.stacked_works import stacked_titles
from seminar.read.document import from_text
from tests.read.reading import cv, cv_of

_ICE = ("Ice on the harbour wall", "A short history of salt roads")


@pytest.mark.parametrize(
    "sign",
    ["{", "§", "Ø", "o", "►", "~", "¶"],
)
def test_read_cv__bullets_of_a_font_of_symbols(sign: str) -> None:
    works = (
        f"{sign} A. Brandt and J. Roe. Ice on the harbour wall. Journal of Ports 3, 2020.\n"
        f"{sign} A. Brandt. A short history of salt roads. Tern Notes 7,\n2018.\n"
    )
    draft = cv(
        f"Ada Brandt\nTern College\n\nResearch interests\n{sign} Sea ice\n{sign} Salt trade\n\nPublications\n{works}"
    )
    assert draft.publications == _ICE
    assert draft.interests == ("Sea ice", "Salt trade")


def test_read_cv__a_sign_that_stands_once_is_no_bullet() -> None:
    draft = cv("Ada Brandt\nTern College\n\nPublications\n1. Brandt, A. (2020). n Ways to Freeze. Ports 3, 1-9.\n")
    assert draft.publications == ("n Ways to Freeze",)


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        (
            "Ice on the harbour wall: a winter in Havn\nAda Brandt, Jane Roe\n"
            "Ports 12 33-40 Mar, 2021   Peer-reviewed\nSalt roads and their keepers\nJane Roe, Ada Brandt, K. Moor\n"
            "Journal of Ports 3(2) 19 Oct, 2019\nThe estuary below the bridge\nAda Brandt\n"
            "Tides, Ferries and Ice 6 45 2014   Lead author\n",
            [
                "Ice on the harbour wall: a winter in Havn",
                "Salt roads and their keepers",
                "The estuary below the bridge",
            ],
        ),
        (
            "Ice on the Harbour Wall\nAda Brandt, Jane Roe, Karl Moor\nTIDES 2023\nSalt Roads at Night: A Benchmark\n"
            "Karl Moor, Ada Brandt\nHarbour Conference 2021\nWho Keeps the Ferry?\nAda Brandt\nPorts Workshop, 2019\n",
            ["Ice on the Harbour Wall", "Salt Roads at Night: A Benchmark", "Who Keeps the Ferry?"],
        ),
        (
            "冬季海港的盐潮\n谢望舒、沈若水\n海港学报，2021\n海冰的边界\n沈若水、谢望舒\n云溪学报，2019\n",
            ["冬季海港的盐潮", "海冰的边界"],
        ),
    ],
)
def test_stacked_titles__without_a_line_between_the_stacks(lines: str, titles: list[str]) -> None:
    assert [title for title, _ in stacked_titles(from_text(lines).lines)] == titles


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("10 most important publications (* corresponding)", "publications"),
        ("Five best papers", "publications"),
        ("Most cited articles", "publications"),
        ("CONFERENCES AND SEMINARS", "other"),
        ("Conferences & Workshops", "other"),
        ("Conferences", "publications"),
        ("研究計畫", "other"),
        ("教授課程", "other"),
        ("Summer schools", "other"),
    ],
)
def test_kind_of__how_many_and_of_what(heading: str, kind: str) -> None:
    assert kind_of(heading) == kind


def test_read_cv__journeys_and_projects_are_no_works() -> None:
    """Ada Brandt
    Tern College

    Publications
    Brandt, A. (2020). Ice on the harbour wall. Ports 3, 1-9.
    Scientific recognition
    2019 Tern Medal

    CONFERENCES AND SEMINARS
    2024: Harbour Days (Havn), Tern Workshop; 2023: Salt Meeting
    """
    assert cv_of(test_read_cv__journeys_and_projects_are_no_works).publications == ("Ice on the harbour wall",)


def test_read_cv__headings_in_old_letters_end_a_list() -> None:
    draft = cv(
        "余若溪\n雲溪大學 教授\n\n期刊論文\n余若溪（2018）。海港之鹽潮。雲溪學報，66(2)，35–48。\n\n"
        "研究計畫\n海冰之長期監測（2022/08–2025/07），計畫主持人\n教授課程\n海洋學、冰學\n"
    )
    assert draft.publications == ("海港之鹽潮",)


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        (
            "(with J. Roe) Ice on the wall of ports, Topol. Ports 17 (2023), no. 8,\n   1577–1620. doi:10.9999/001",
            "Ice on the wall of ports",
        ),
        (
            "(with J. Roe and K. Moor) Salt roads and thin ice, Ports Math.\n   24 (2020), 2305–2361. doi:10.9999/gt",
            "Salt roads and thin ice",
        ),
        ("Geetha Rani M, Brandt A. Ice on the wall of ports. Ports 2020;3:1-9.", "Ice on the wall of ports"),
        ("Yuanzhou Lin, Simian You. Can Ice Be Heard? 在投（Harbour Letters）", "Can Ice Be Heard?"),
        ("Yuanzhou Lin, Lanzhou He. Can Ice Be Heard? 已录用，Harbour Letters", "Can Ice Be Heard?"),
    ],
)
def test_read_cv__co_authors_of_all_kinds(entry: str, title: str) -> None:
    draft = cv(
        f"Jane Doe\nTern College\n\nPublications\n1. {entry}\n"
        "2. Cut points without tears, Amer. Ports Monthly 124 (2017), 219–231.\n"
    )
    assert draft.publications == (title, "Cut points without tears")


def test_read_cv__a_compound_keeps_its_hyphen_at_the_end_of_a_line() -> None:
    draft = cv(
        "Jane Doe\nTern College\n\nPublications\n1. J. Doe. Waves in a box-\ntrapped gas. Ports 3, 2020.\n"
        "2. J. Doe. Wind-\ndriven ice. Ports 4, 2021.\n3. J. Doe. The inde-\npendence of ports. Ports 5, 2022.\n"
    )
    assert draft.publications == ("Waves in a box-trapped gas", "Wind-driven ice", "The independence of ports")
