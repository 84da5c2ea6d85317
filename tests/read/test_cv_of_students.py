"""CVs of doctoral students: names with nicknames, posts out of the studies, fields in an outline."""

from __future__ import annotations

import pytest

from seminar.read.cv.drafting import Education
from tests.read.reading import cv


@pytest.mark.parametrize(
    ("head", "zh", "en"),
    [
        ("Yuanzhou ‘Owen’ Lin", None, "Yuanzhou Lin"),
        ("Yuanzhou (Owen) Lin", None, "Yuanzhou Lin"),
        ("YUANZHOU (OWEN) LIN", None, "Yuanzhou Lin"),
        ("林远舟 Yuan-Zhou(Owen)Lin", "林远舟", "Yuan-Zhou Lin"),
    ],
)
def test_read_cv__names_with_a_nickname(head: str, zh: str | None, en: str) -> None:
    draft = cv(f"{head}\nDepartment of Ports, Tern University\n\nInterests\nsalt; ice\n")
    assert (draft.person.name.zh, draft.person.name.en) == (zh, en)


@pytest.mark.parametrize("sign", ["⋄", "◇", "♦"])
def test_read_cv__a_diamond_parts_the_facts_of_a_head(sign: str) -> None:
    person = cv(
        f"JANE ROE\nTel: (+47) 55501000 {sign} Email: jane@roe.example\n\nEducation\nPhD, Tern University\n"
    ).person
    assert (person.phone, person.email) == ("(+47) 55501000", "jane@roe.example")


def test_read_cv__headings_and_names_in_small_capitals() -> None:
    draft = cv(
        "J ANE R OE\nTern University\n\nE DUCATION\nPhD in Tides, Tern University, 2031\n\n"
        "R ESEARCH I NTERESTS\nsalt; ice\n"
    )
    assert draft.person.name.en == "Jane Roe"
    assert draft.education == (Education("PhD", "Tern University", "Tides", None, "2031"),)
    assert draft.interests == ("salt", "ice")


def test_read_cv__the_name_among_authors_with_the_family_name_first() -> None:
    draft = cv(
        "林远舟\n云溪大学\n\n论文发表\n• Lin, Yuanzhou and Brandt, Ada. 2031. “Salt on Quays.” Harbour Letters, 12.\n"
    )
    assert draft.person.name.en == "Yuanzhou Lin"


def test_read_cv__what_a_student_studies_is_no_part_of_the_post() -> None:
    person = cv(
        "Jane Roe\nPh.D. candidate in General Tides\nUniversity of Havn\n\nEducation\nPhD in Tides, 2031\n"
    ).person
    assert person.position.en == "Ph.D. candidate"


def test_read_cv__the_adviser_of_a_student_is_somebody_else() -> None:
    draft = cv(
        "林远舟\n\n个人简介\n24 岁，云溪大学硕士研究生（导师：沈若水教授、王若水教授），"
        "本科毕业于南岭大学海洋系，研究海冰。\n"
    )
    assert draft.person.position.zh == "硕士研究生"


def test_read_cv__a_university_at_a_town() -> None:
    draft = cv(
        "Jane Roe\nInstructor, University at Havn\n\nEducation\n• Ph.D. Economics, University at Havn, SUNY, 2031\n"
    )
    assert draft.person.affiliation.en == "University at Havn"
    assert draft.education == (Education("Ph.D.", "University at Havn, SUNY", "Economics", None, "2031"),)


@pytest.mark.parametrize(
    ("studies", "told"),
    [
        (
            "PhD student in Department of Ports, Tern University, 2028 - Present",
            ("PhD", "Tern University", None),
        ),
        (
            "Ocean Tides (Masters of Mathematics – Co-op Program)\nTern University\n2031",
            ("Masters of Mathematics", "Tern University", "Ocean Tides"),
        ),
        (
            "Honours Tides and Ice (Bachelors of Science)\nTern University\n2031",
            ("Bachelors of Science", "Tern University", "Tides and Ice"),
        ),
        (
            "M.A. in Nordic Tides with a focus on Harbours, Tern University, 2031",
            ("M.A.", "Tern University", "Nordic Tides"),
        ),
        ("Ph.D in Tides\nDiploma in Ice Science\nTern University\n2027 – 2031", ("Ph.D", "Tern University", "Tides")),
        (
            "TERN UNIVERSITY | Doctoral Student\nPhD in Tides\nSep 2027 – current | Havn",
            ("PhD", "TERN UNIVERSITY", "Tides"),
        ),
    ],
)  # fmt: skip
def test_read_cv__studies_of_students(studies: str, told: tuple[str | None, ...]) -> None:
    (study,) = cv(f"Jane Roe\n\nEducation\n{studies}\n").education
    assert (study.degree, study.institution, study.subject) == told


def test_read_cv__items_below_a_study_go_on_over_lines() -> None:
    draft = cv(
        "Jane Roe\n\nRELEVANT ACADEMIC EXPERIENCE\n\nTERN UNIVERSITY | Doctoral Student\nPhD in Tides\n"
        "Sep 2027 – current | Havn, Norland\n• PhD Title: ‘Harbour ice for the study of Northern\nPorts’\n"
        "• Developed a method for the removal of small\nice fragments in harbours.\n"
        "• Talks: Annual Northern Universities Meeting 2030, Winter School\nin Tides\n\n"
        "LAKEMONT UNIVERSITY\nMPhys in Salt\nAug 2027 | Lakemont, Norland\n\n"
        "LAKEMONT UNIVERSITY | Undergraduate\nSep 2023 – Aug 2027 | Lakemont, Norland\n"
    )
    assert [(study.degree, study.institution, study.subject) for study in draft.education] == [
        ("PhD", "TERN UNIVERSITY", "Tides"),
        ("MPhys", "LAKEMONT UNIVERSITY", "Salt"),
    ]


@pytest.mark.parametrize(
    ("section", "fields"),
    [
        (
            "Research Interests\n1. Harbour salt: tolls / carts, inns, brine\n2. Ice physics: floes & quays, drift\n"
            "3. Statistics of tides: Bayesian tables, gauges &\nmaps\n",
            ("Harbour salt", "Ice physics", "Statistics of tides"),
        ),
        (
            "Research Fields\nEconomics, Statistics\n\nResearch Interests\nSalt Markets, Port Games, Tide Tables\n",
            ("Salt Markets", "Port Games", "Tide Tables"),
        ),
        (
            "Teaching and Research Fields\n• Primary fields: Salt Economics, Port Economics\n"
            "• Secondary fields: Northern Economy\n",
            ("Salt Economics", "Port Economics", "Northern Economy"),
        ),
        (
            "研究兴趣\n我的研究兴趣主要集中在海冰、潮汐理论和港口经济学。最近，我在做一些研究。\n",
            ("海冰", "潮汐理论", "港口经济学"),
        ),
        ("Interests\nSalt, ice, harbours, etc.\n", ("Salt", "ice", "harbours")),
        ("Research\nh-index = 7, i10-index = 5\n", ()),
        ("INTERESTS\nPlaying music (lute) • Reading (fiction\n& poetry) • Motorcycling\n", ()),
    ],
)  # fmt: skip
def test_read_cv__fields_in_an_outline(section: str, fields: tuple[str, ...]) -> None:
    assert cv(f"Jane Roe\nTern University\n\n{section}").interests == fields
