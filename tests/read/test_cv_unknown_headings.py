"""Headings that no list knows: what stands below them tells what they begin."""

from __future__ import annotations

import pytest

from seminar.read.cv.works.line_kinds import is_post, is_study, is_work
from tests.read.reading import cv

_WORKS = (
    "Roe, J., & Frost, C. (2018). Who owns the ice? Polar Review, 12(1), 44–61.\n"
    "Roe, J. (2021). Wreck and reef. Journal of Tides, 3, 101–120.\n"
)
_HEAD = "Jane Roe\nLecturer, Harbour University\n\nEducation\nPhD, Botany, Harbour University, 2009\n\n"


@pytest.mark.parametrize("heading", ["Things in print", "My texts", "Ink", "From the desk", "Words on paper"])
def test_read_cv__works_below_an_unknown_heading(heading: str) -> None:
    assert cv(f"{_HEAD}{heading}\n\n{_WORKS}").publications == ("Who owns the ice?", "Wreck and reef")


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("Events organised", "Chair, Tides and Treaties, Lakemont, 3–5 May 2019 (120 guests)\n"),
        ("Organization of conferences", "General Chair, Salt 2020, Havn, 2020\n"),
        ("Conferences attended", "Salt 2020, Havn, 3 May 2020\n"),
        ("Crew", "Greta Havel, PhD, postdoc\nBen Moor, PhD student\nRex, dog\n"),
        ("Join us", "We are always glad to hear from students.\n"),
    ],
)
def test_read_cv__no_works_below_an_unknown_heading(heading: str, lines: str) -> None:
    draft = cv(f"{_HEAD}Publications\n\n{_WORKS}\n{heading}\n{lines}\nAwards\nMoss Medal, 2020\n")
    assert draft.publications == ("Who owns the ice?", "Wreck and reef")


def test_read_cv__a_numbered_outline() -> None:
    """Jane Roe
    Lecturer, Harbour University

    I. Publications

    Roe, J. (2021). Wreck and reef. Journal of Tides, 3, 101–120.

    II. Practice at sea

    Chair or arbitrator in 12 cases (Harbour, Tern, Havn)

    III. Languages

    Danish, Dutch
    """
    draft = cv((test_read_cv__a_numbered_outline.__doc__ or "").replace("    ", ""))
    assert draft.publications == ("Wreck and reef",)


@pytest.mark.parametrize(
    ("heading", "fields"),
    [
        ("Fields of work", "salt; polar law"),
        ("Questions I ask", "- salt\n- polar law"),
        ("Main themes", "salt, polar law"),
    ],
)
def test_read_cv__fields_below_an_unknown_heading(heading: str, fields: str) -> None:
    assert cv(f"{_HEAD}{heading}\n\n{fields}\n\nAwards\nMoss Medal, 2020\n").interests == ("salt", "polar law")


@pytest.mark.parametrize("heading", ["【关心的问题】", "关注的领域", "三、正在思考的问题"])
def test_read_cv__fields_below_an_unknown_chinese_heading(heading: str) -> None:
    assert cv(f"林远舟\n云溪大学教授\n\n{heading}\n潮汐、海冰\n\n获奖情况\n2020 海洋奖\n").interests == ("潮汐", "海冰")


@pytest.mark.parametrize("heading", ["【求学与海外经历】", "【国内求学经历】", "【读书与任教】"])
def test_read_cv__studies_below_an_unknown_chinese_heading(heading: str) -> None:
    text = "2012.09-2016.06  北野大学，海洋物理，博士\n2009.09-2012.06  海岳大学，海洋科学，硕士\n"
    assert [entry.degree for entry in cv(f"林远舟\n云溪大学教授\n\n{heading}\n{text}").education] == ["博士", "硕士"]


def test_read_cv__awards_for_theses_are_no_studies() -> None:
    draft = cv("林远舟\n云溪大学教授\n\n獎勵與肯定\n\n2012　海洋學會博士論文獎\n2021　雲溪大學優良教師\n")
    assert draft.education == ()


def test_shapes_of_lines() -> None:
    assert is_work("Roe JQ, Frost C. Moss and tide. Bot Notes. 2015;1(2):3-9.")
    assert is_work("林远舟, 沈若水. 潮汐混合研究[J]. 海洋学刊, 2019.")
    assert not is_work("2023年10月，云溪，海洋年会，口头报告：Two tides")
    assert is_study("2005–2009 云溪大学，物理学，学士")
    assert not is_study("2005–2009 云溪大学，讲师")
    assert is_post("2005–2009 云溪大学，讲师")
