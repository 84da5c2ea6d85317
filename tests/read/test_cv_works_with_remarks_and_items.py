"""Works with their state in brackets, as items below their titles, over gaps of a page, or two in a paragraph."""

from __future__ import annotations

import pytest

from seminar.read.cv.paper.hyphens import words_whole
from seminar.read.cv.works.publications import publications
from seminar.read.cv.works.titles import title_of
from seminar.read.document import from_text
from tests.read.reading import cv


@pytest.mark.parametrize(
    "entry",
    [
        "(Under review, ICPS 2031) Salt on Quays: A Map of Ports. Jane Roe, Ada Brandt. [Paper]",
        "(TIDES 2030 / Ports 2031) Salt on Quays: A Map of Ports. Jane Roe. [Paper] [Project] [Code]",
        "(Accepted) Roe, J., Brandt, A. (2031). Salt on Quays: A Map of Ports. Harbour Letters, 12, 3-9.",
        "Salt on Quays: A Map of Ports (with Ada Brandt) [August 2031, Revision Requested by Harbour Letters]",
        "Salt on Quays: A Map of Ports (with Ada Brandt) [R&R]",
        "Roe, J., Brandt, A., et.al. Salt on Quays: A Map of Ports. (Harbour Access 2031).",
        "Roe, J.T. and Katharina A. Brandt. Salt on Quays: A Map of Ports. Harbour Conference, 2031.",
        "Roe, J., van der A, R., Frost, C. (2031). Salt on Quays: A Map of Ports. Harbour Letters, 12.",
    ],
)
def test_title_of__remarks_in_brackets(entry: str) -> None:
    assert title_of(entry) == "Salt on Quays: A Map of Ports"


@pytest.mark.parametrize(
    "behind",
    [
        "（2031，合作者：沈若水、王若水）",
        "（2030 云溪大学创新项目，合作者：沈若水）",
        "（2031《港口学》课程论文，合作者：沈若水）",
        "（与沈若水合作）",
        "（独立作者），投稿中",
    ],
)
def test_title_of__co_authors_behind_a_chinese_title(behind: str) -> None:
    assert title_of(f"盐税与港口债务：来自“撤港”的证据{behind}") == "盐税与港口债务：来自“撤港”的证据"


def test_title_of__a_journal_before_its_link() -> None:
    text = "Ice methods for flow in northern ports, Harbour Modeling & Simulation. URL https://tern.example/1"
    assert title_of(text) == "Ice methods for flow in northern ports"


def test_title_of__a_land_ends_a_title() -> None:
    text = "Roe, J., Brandt, A. (2031). Salt transport at Mount Moor, China. Science of the Ports, 786, 1475."
    assert title_of(text) == "Salt transport at Mount Moor, China"


def test_read_cv__what_is_told_of_a_work_as_items_below_its_title() -> None:
    draft = cv(
        "Lin Hao\nTern University\n\nPublications\nSalt Maps: Finding Ports with Tides                  ports\n"
        "                                             †\n• Hao Lin, Ada Brandt\n• ICPS 2031 · Oral       [paper]\n"
        "Anchored Ice Training                   ice\n\n• Ada Brandt , Hao Lin†\n        ∗\n• TIDES 2030   [paper]\n"
        "Quays for Everyone         ports\n• Under Review, 2031\n"
    )
    assert draft.publications == ("Salt Maps: Finding Ports with Tides", "Anchored Ice Training", "Quays for Everyone")


def test_publications__headings_above_references_are_no_titles() -> None:
    text = (
        "Tides and Ports\n• Roe, J. (2030). Salt on quays. Harbour Letters, 12, 3-9.\n"
        "• Roe, J. (2029). Ice on quays. Harbour Letters, 11, 3-9.\n"
        "Winter Work\n• Roe, J. (2028). Rain on quays. Harbour Letters, 10, 3-9.\n"
    )
    titles = [work.title for work in publications(from_text(text).lines)]
    assert [title for title in titles if title.endswith("on quays")] == [
        "Salt on quays",
        "Ice on quays",
        "Rain on quays",
    ]


def test_publications__titles_over_two_lines_above_their_authors() -> None:
    text = (
        " 2. Winter in Ports: Beyond Ice, Beyond Salt,\n    Beyond 1 + 2 Tides.\n"
        "    Carl Frost, Jane Roe, Ada Brandt.\n"
        "    Harbour Conference (HARB) (2030).\n 1. Learning Quays for Online Salt and Ice Program-\n    ming.\n"
        "    Ada Brandt, Carl Frost, Jane Roe, Karl\n"
        "    Moor.\n    Harbour Conference (HARB) (2029).\n"
    )
    assert [work.title for work in publications(from_text(text).lines, "Jane Roe")] == [
        "Winter in Ports: Beyond Ice, Beyond Salt, Beyond 1 + 2 Tides",
        "Learning Quays for Online Salt and Ice Programming",
    ]


def test_publications__gaps_of_a_page_within_an_entry() -> None:
    text = (
        "Roe, J., Brandt, A., Frost, C., Moor, K., Lin, Y.,\n\nWang, R. (2031). Salt on quays in winter\n\n"
        "and the ice of northern ports. Harbour Letters, 12, 3-9.\n\n2030\n\n"
        "Roe, J., Frost, C. (2030). Rain on quays. Harbour Letters, 11, 3-9.\n"
    )
    titles = [work.title for work in publications(from_text(text).lines, "Jane Roe")]
    assert titles == ["Salt on quays in winter and the ice of northern ports", "Rain on quays"]


def test_publications__a_title_in_quotes_goes_on_below_a_gap() -> None:
    text = "• Carl Frost, Ada Brandt, and Roe, J.T. “Winter\n\nGeometry of Harbour Ice”. In: seaRxiv (2031) [Link]\n"
    assert [work.title for work in publications(from_text(text).lines, "Jane Roe")] == [
        "Winter Geometry of Harbour Ice"
    ]


def test_publications__two_works_in_one_paragraph() -> None:
    text = (
        "Jane Roe, Ada Brandt. Salt on Quays in Winter. (TIDES 2031). Carl Frost, Jane Roe. Ice on Quays:\n"
        "A Study of Ports.\n(Ports@TIDES 2030).\nJane Roe, Carl Frost. Rain on Quays. (Harbour Access 2029).\n"
    )
    assert [work.title for work in publications(from_text(text).lines, "Jane Roe")] == [
        "Salt on Quays in Winter",
        "Ice on Quays: A Study of Ports",
        "Rain on Quays",
    ]


def test_words_whole__lines_cut_one_after_the_other() -> None:
    lines = from_text("goal-directed and target-guided\nplans for goal-\ndirected talk and Target-\nguided talk").lines
    assert [line.text for line in words_whole(lines)][1:] == [
        "plans for goal-directed",
        "talk and Target-guided",
        "talk",
    ]


def test_read_cv__a_link_in_brackets_is_no_heading() -> None:
    draft = cv(
        "Jane Roe\n\nPublications\n 1. (ICPS 2031) Salt on Quays: A Map. Jane Roe, Ada Brandt.\n    [Paper]\n"
        " 2. (ICPS 2030) Ice on Quays: A Map. Jane Roe, Carl Frost. [Paper] [Code]\n"
    )
    assert draft.publications == ("Salt on Quays: A Map", "Ice on Quays: A Map")


_WORKS = (
    ("Salt on Quays: A Map of Northern Ports", "Jane Roe, Ada Brandt", "Ada Brandt", "Harbour Ports (HARB)", "2031"),
    (
        "How Do Winter Ports Clear? Evidence from Salt Tolls",
        "Carl Frost, Jane Roe",
        "Carl Frost",
        "Ice Letters",
        "2030",
    ),
    ("RainNet: Rain under Drifting Fog", "Jane Roe, Karl Moor", "Karl Moor", "Harbour Weather Workshop", "2029"),
)


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "style",
    [
        "{n}. ({venue} {year}) {title}. {authors}. [Paper] [Code]",
        "{n}. ({venue} {year}) {title}.\n    {authors}.\n    [Paper]",
        "• {title}\n  {authors}\n  {venue}, {year}",
        "{title}\n• {authors}\n• {venue} {year}      [paper]",
        "{title}, {venue}, {year}\n• with {others}",
        "{title}, {venue}, {year}.\n    with {others}",
        "{title} (with {others})\n    [{venue}, {year}]",
        "{title} (with {others}) [{venue}, {year}]",
        "{authors}. {title}. ({venue} {year}).",
        "{year}   {authors}. {title}. In {venue}.",
        "• {title}. ({year}). {venue}.\n   Coauthors: {others}",
        "[{venue} {year}] {title}. {authors}.",
    ],
)
def test_read_cv__works_in_every_style(style: str, gap: str) -> None:
    facts = ("title", "authors", "others", "venue", "year")
    entries = [style.format(n=n, **dict(zip(facts, work, strict=True))) for n, work in enumerate(_WORKS, 1)]
    draft = cv(f"Jane Roe\nTern University\n\nPUBLICATIONS\n\n{gap.join(entries)}\n\nTEACHING\n\nPorts 101, 2030\n")
    assert draft.publications == tuple(title for title, *_ in _WORKS)
