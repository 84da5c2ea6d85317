"""Headings that a margin broke, fields of research with nothing but blanks between them, and the house of a post."""

from __future__ import annotations

import pytest

from seminar.read.cv.vocabulary import kind_of
from tests.read.reading import cv


def test_read_cv__headings_in_a_narrow_margin() -> None:
    draft = cv(
        "Jane Roe\nCurriculum Vitae\nHavn 79412\nEducation Doctor of Philosophy in Tides\nHarbour University, 2029.\n"
        "Master of Science in Tides\nTern University, 2021.\nResearch\nInterests\n"
        "Winter Ports, Ice and Quays,\nSalt and Tides\nHonors and\nAwards\nTern Medal, 2029\nProfessional\n"
        "Experience\n"
        "Lecturer/Doctoral Candidate Harbour University, 1/28--present. Taught tides.\n\nJane Roe\n"
        "Curriculum Vitae 2\n"
        "Journal\nArticles\nJane Roe and Ada Brandt. Ice on quays. Harbour Review, 2031.\n"
    )
    assert [(one.degree, one.institution, one.to) for one in draft.education] == [
        ("Doctor of Philosophy", "Harbour University", "2029"),
        ("Master of Science", "Tern University", "2021"),
    ]
    assert draft.interests == ("Winter Ports", "Ice and Quays", "Salt and Tides")
    assert draft.publications == ("Ice on quays",)
    assert draft.person.affiliation.en == "Harbour University"


@pytest.mark.parametrize(
    ("section", "fields"),
    [
        ("研究方向：港口与航道工程 沿海潮汐与冰情 冬季盐路", ("港口与航道工程", "沿海潮汐与冰情", "冬季盐路")),
        (
            "Research interests\n"
            "tides of the harbour, winter ports, salt roads of the coast, ice on quays, inland\nTern routes\n",
            ("tides of the harbour", "winter ports", "salt roads of the coast", "ice on quays", "inland Tern routes"),
        ),
        (
            "Research interests\n"
            "My days go to the dynamics of ice in small ports, where boats meet the wind. Few\n"
            "people know how the salt comes to the quays in winter, and I wrote of it with friends from the\n"
            "Grey Sea.\n",
            (),
        ),
    ],
)
def test_interests__shapes(section: str, fields: tuple[str, ...]) -> None:
    assert cv(f"林远舟\n云溪大学 教授\n\n{section}\n").interests == fields


def test_interests__each_with_what_it_is_about() -> None:
    draft = cv(
        "Jane Roe\nTern University\n\nResearch interests\n- Tides: how water moves in harbours\n"
        "- Salt roads: the way of salt to the quays\n"
    )
    assert draft.interests == ("Tides", "Salt roads")


def test_interests__what_a_field_includes() -> None:
    draft = cv(
        "林远舟，云溪大学讲师，云溪大学博士。研究方向为潮汐，包括冰情预报、盐路及人工智能与潮汐交叉等前沿领域的研究。\n"
    )
    assert draft.interests == ("潮汐", "冰情预报", "盐路", "人工智能与潮汐交叉")


def test_person__the_university_of_a_school_with_an_office() -> None:
    draft = cv(
        "林远舟\n职务：海洋与港口学院副院长\n\n工作经历：\n\n(1) 2029-11 至 今, 云溪大学, 海洋与港口学院, 教授\n\n"
        "(2) 2025-01 至 2029-10, 海岳大学, 潮汐系, 副教授\n"
    )
    person = draft.person
    assert (person.affiliation.zh, person.department.zh, person.position.zh) == ("云溪大学", "海洋与港口学院", "教授")


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("2030-,     Assistant Professor, Department of Tides, UMass Havn", "UMass Havn"),
        ("2030-present Research Assistant Tern University, Havn", "Tern University"),
        ("2030-present Professor, University of Texas - Havn", "University of Texas - Havn"),
    ],
)
def test_person__houses_of_the_post(line: str, house: str) -> None:
    head = "Jane Roe\n\nDepartment of Tides\n100 Harbour Street"
    assert cv(f"{head}\n\nAppointments\n\n{line}\n").person.affiliation.en == house


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Ongoing work", "publications"),
        ("Non-refereed publications", "publications"),
        ("Technical experience", "other"),
        ("Poster presentations", "other"),
        ("课程教学", "other"),
        ("科研业绩", "other"),
        ("学术职务", "other"),
        ("研究兴趣与方向", "interests"),
    ],
)
def test_kind_of__further_headings(heading: str, kind: str) -> None:
    assert kind_of(heading) == kind
