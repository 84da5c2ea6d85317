"""CVs in the ways of departments and fields: candidates for posts, institutes, pages in Markdown."""

from __future__ import annotations

import inspect
from collections.abc import Callable

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import CVDraft
from tests.read.reading import cv


def _draft(test: Callable[[], None]) -> CVDraft:
    return cv(inspect.cleandoc(test.__doc__ or ""))


def _studies(draft: CVDraft) -> list[tuple[str | None, str | None, str | None]]:
    return [(study.degree, study.institution, study.subject) for study in draft.education]


def test_read_cv__an_unknown_heading_of_the_margin_above_a_known_one() -> None:
    """JANE ROE
    Tern University                                          Office: 12 Salt Hall
    Department of Economics                                  jroe@tern.example

    Doctoral Studies       Tern University
                           PhD, Economics, Expected completion June 2032
    Prior Education        Gull University
                           MSc, Economics (Distinction)                          2026
    Citizenship            Northland          Gender: Female
    Fields                 Primary: Labor Economics, Public Economics
                           Secondary: Development
    Research Papers        "Salt and Roads" (Job Market Paper)
    """
    draft = _draft(test_read_cv__an_unknown_heading_of_the_margin_above_a_known_one)
    assert draft.interests == ("Labor Economics", "Public Economics", "Development")


def test_read_cv__a_post_with_tenure() -> None:
    person = cv("Jane Roe\n\nEMPLOYMENT\nAssociate Professor with tenure, Gull College, 2030-present\n").person
    assert (person.position.en, person.affiliation.en) == ("Associate Professor", "Gull College")


def test_read_cv__degrees_with_honours_and_no_certificate() -> None:
    """Jane Roe

    Academic qualifications
    • Doctor of Philosophy, Tern University, conferred March 2031
    • MSt (Distinction), Historical Research, Gull College, Havn, 2028
    • Bachelor of Science (Honours Class I), University of Northland, 2026
    • Graduate Certificate in Higher Education, University of Northland, 2033
    """
    assert _studies(_draft(test_read_cv__degrees_with_honours_and_no_certificate)) == [
        ("Doctor of Philosophy", "Tern University", None),
        ("MSt", "Gull College", "Historical Research"),
        ("Bachelor of Science", "University of Northland", None),
    ]


def test_read_cv__the_stage_and_the_degree_in_columns() -> None:
    """林远舟

    学习经历
    2006.09—2010.07  海岳大学  海洋科学专业      本科  理学学士
    2010.09—2015.07  云溪大学  物理海洋学专业    研究生  理学博士  导师：沈若水 院士
    """
    assert _studies(_draft(test_read_cv__the_stage_and_the_degree_in_columns)) == [
        ("理学学士", "海岳大学", "海洋科学"),
        ("理学博士", "云溪大学", "物理海洋学"),
    ]


def test_read_cv__the_highest_degree_alone_beside_a_life_that_tells_where() -> None:
    """姓名	林远舟	性别	男
    职称	副研究员	学历	博士研究生
    研究领域	海冰遥感；极地海洋学
    简历：
    2009.9-2014.6 云溪大学，物理海洋学，博士
    2005.9-2009.6 海岳大学，海洋科学，学士
    2019.1-至今 云溪科学院海洋研究所，副研究员
    """
    assert _studies(_draft(test_read_cv__the_highest_degree_alone_beside_a_life_that_tells_where)) == [
        ("博士", "云溪大学", "物理海洋学"),
        ("学士", "海岳大学", "海洋科学"),
    ]


def test_read_cv__studies_told_one_after_the_other_with_my() -> None:
    """Jane Roe
    PhD Student, Tern University

    I'm a PhD student in the Department of Tides at Tern University. Before Tern, I did my MPhil in Linguistics at
    Gull College and my undergrad in Classics at the University of Northland.
    """
    assert _studies(_draft(test_read_cv__studies_told_one_after_the_other_with_my)) == [
        ("MPhil", "Gull College", "Linguistics"),
        ("undergrad", "University of Northland", "Classics"),
    ]


@pytest.mark.parametrize("said", ["includes", "include", "lies in"])
def test_read_cv__what_the_interest_includes(said: str) -> None:
    draft = cv(
        "Jane Roe\n\nAbout\nI am a doctoral student at Tern University, where I watch the harbour ice all winter. "
        f"My research interest {said} sea ice sensing, tidal modelling and harbour robotics.\n"
    )
    assert draft.interests == ("sea ice sensing", "tidal modelling", "harbour robotics")


def test_read_cv__the_link_of_a_department_is_no_page_of_the_person() -> None:
    """# Ada Rowan

    **Assistant Professor**
    [Department of Geology](https://geo.tern.example)
    [Tern University](https://tern.example)
    """
    person = _draft(test_read_cv__the_link_of_a_department_is_no_page_of_the_person).person
    assert (person.homepage, person.department.en) == (None, "Department of Geology")


def test_read_cv__the_other_side_of_the_name_with_the_rank() -> None:
    """Yuanzhou LIN
    Associate Professor, Yunxi University
    林远舟 副教授（长聘）

    Contact
    linyz@yunxi.example
    """
    person = _draft(test_read_cv__the_other_side_of_the_name_with_the_rank).person
    assert person.name == Bilingual("林远舟", "Yuanzhou Lin")
