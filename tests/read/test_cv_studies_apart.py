"""Studies whose facts a page parts from each other: labels in rows, dates below, houses below, stays among them."""

from __future__ import annotations

import pytest

from seminar.read.cv.degrees import DEGREE
from seminar.read.cv.periods import period
from seminar.read.cv.studies.study_lines import read_line
from tests.read.reading import cv


def _studies(text: str) -> list[tuple[str | None, ...]]:
    """The studies of a CV of Jane Roe's with such a section."""
    draft = cv(f"Jane Roe\nTern University\n\nEducation\n{text}\n")
    return [(one.degree, one.institution, one.subject, one.from_, one.to) for one in draft.education]


def test_education__labels_in_rows_above_their_values() -> None:
    text = (
        "Degree:\nPeriod:\nUniversity:\nThesis Title:\nSupervisors:\n\nPh.D. in Salt Studies\n2027 — 2031\n"
        "Tern University, Havn\nRoads of salt\n1st: Prof. Ada Brandt (Harbour University)\n\n"
        "Degree:\nPeriod:\nUniversity:\n\nM.Sc. in Tides\n2025 — 2027\nHarbour University, Lakemont"
    )
    assert _studies(text) == [
        ("Ph.D.", "Tern University", "Salt Studies", "2027", "2031"),
        ("M.Sc.", "Harbour University", "Tides", "2025", "2027"),
    ]


def test_read_cv__posts_below_rows_of_labels() -> None:
    draft = cv(
        "Jane Roe\n\nProfessional Experience\nResearch Title:\nPeriod:\nEmployer:\nMain activities\n"
        "and responsibilities:\n\n"
        "Tides Scientist\nAug 2029 - present\nTern University\n\nResearch Title:\nPeriod:\nEmployer:\n\n"
        "Research Assistant\nJun 2026 - Jul 2029\nHarbour University\n"
    )
    assert (draft.person.position.en, draft.person.affiliation.en) == ("Tides Scientist", "Tern University")


def test_education__dates_in_a_row_below() -> None:
    text = (
        "• Tern University\nDoctor of Philosophy, Computer Science\n• Harbour University, Canada\n"
        "Bachelors in Computer Science\n\n(Fall 2025 - current)\n\n(2021 - 2025)"
    )
    assert _studies(text) == [
        ("Doctor of Philosophy", "Tern University", "Computer Science", "2025", None),
        ("Bachelors", "Harbour University", "Computer Science", "2021", "2025"),
    ]


def test_education__a_stay_is_none() -> None:
    text = (
        "Tern University, Havn\nM.Sc., Computer Science\n2027–2029\n\nHarbour University\n"
        "Exchange Student, Computer Science\n\n2026\n\n"
        "Tern University, Havn\nB.Sc., Computer Science\n2023–2027"
    )
    assert _studies(text) == [
        ("M.Sc.", "Tern University", "Computer Science", "2027", "2029"),
        ("B.Sc.", "Tern University", "Computer Science", "2023", "2027"),
    ]


def test_education__degrees_and_members_told_below() -> None:
    text = (
        "2028–present     Ph.D. in Economics, Tern University\n"
        "                 Degrees: Candidate in Philosophy; Master of Arts\n"
        "                 Committee:\n                   • Ada Brandt\n"
        "2020–2025        Engineering, Royal Institute of Ice (KIS), Havn\n"
        "                 Degrees: Master of Science; Bachelor of\n"
        "                 Science\nMar–Jun 2023     Harbour Institute of Tides, Lakemont\n"
        "                 Exchange semester."
    )
    assert _studies(text) == [
        ("Ph.D.", "Tern University", "Economics", "2028", None),
        ("Master of Science", "Royal Institute of Ice (KIS)", "Engineering", "2020", "2025"),
    ]


def test_education__posts_among_degrees() -> None:
    draft = cv(
        "Jane Roe\nDepartment of Tides\n\nEducation and Research Experience\n"
        "Associate Research Scientist, Tern University, Havn, Sep, 2022 – present\n\n"
        "Ph.D. Tides and Salt, Harbour University, Lakemont, Jun, 2016\n"
    )
    assert [one.degree for one in draft.education] == ["Ph.D."]
    assert draft.person.position.en == "Associate Research Scientist"


def test_education__the_house_in_the_line_below() -> None:
    text = "Ph.D.    Tides\n         Tern University, 2031\n"
    text += "B.A.     Economics, Government\n         Harbour College, 2027"
    assert _studies(text) == [
        ("Ph.D.", "Tern University", "Tides", None, "2031"),
        ("B.A.", "Harbour College", "Economics, Government", None, "2027"),
    ]


def test_education__each_fact_on_its_line() -> None:
    text = "Tern University\n2027–2031\nPh.D.\nOceanography\n\nHarbour University\n2023–2027\nB.Sc.\nComputer Science"
    assert _studies(text) == [
        ("Ph.D.", "Tern University", "Oceanography", "2027", "2031"),
        ("B.Sc.", "Harbour University", "Computer Science", "2023", "2027"),
    ]


def test_education__degrees_told_in_the_life_above() -> None:
    draft = cv(
        "林远舟\n\n个人简介\n"
        "林远舟，云溪大学海洋学院讲师。"
        "分别于2024年、2029年获得云溪大学港口与航道工程专业学士学位和云溪大学物理海洋专业博士学位，"
        "主要从事潮汐研究，发表论文十余篇。\n\n教育经历\n2024-2029 云溪大学\n2020-2024 云溪大学\n"
    )
    assert [(one.degree, one.subject, one.from_) for one in draft.education] == [
        ("博士", "物理海洋", "2024"),
        ("学士", "港口与航道工程", "2020"),
    ]


@pytest.mark.parametrize(
    ("line", "subject", "house"),
    [
        ("PhD in Ports, Tides and Salt, Tern University, 2031", "Ports, Tides and Salt", "Tern University"),
        ("PhD in Ports, Tides, and Salt \tTern University\t2031", "Ports, Tides, and Salt", "Tern University"),
        ("PhD in Ports, Salt and Ice College, 2031", "Ports", "Salt and Ice College"),
        ("PhD in Tides, University of Texas - Havn, 2031", "Tides", "University of Texas - Havn"),
        ("PhD in Tides, University of Illinois, Havn/Lake, IL", "Tides", "University of Illinois, Havn/Lake"),
    ],
)
def test_read_line__commas_and_dashes_within_a_name(line: str, subject: str, house: str) -> None:
    (entry,) = read_line(line)
    assert (entry.subject, entry.institution) == (subject, house)


@pytest.mark.parametrize(
    "degree", ["B.S.E.", "M.S.E.E.", "M.E.", "B.A.Sc.", "Ed.S.", "M.L.I.S.", "Masters", "Bachelors", "第二学士"]
)
def test_degree__further_ones(degree: str) -> None:
    match = DEGREE.search(f"{degree} in Tides")
    assert match is not None
    assert match[0] == degree


@pytest.mark.parametrize(
    ("text", "begun", "ended", "ongoing"),
    [
        ("Mar–Jun 2023", "2023-03", "2023-06", False),
        ("1/98--present", "1998-01", None, True),
        ("9/91--9/93", "1991-09", "1993-09", False),
        ("Fall 2025 - current", "2025", None, True),
    ],
)
def test_period__months_of_one_year_and_short_years(text: str, begun: str, ended: str | None, ongoing: bool) -> None:
    told = period(text)
    assert told is not None
    assert (told.span, told.from_, told.to, told.ongoing) == ((0, len(text)), begun, ended, ongoing)
