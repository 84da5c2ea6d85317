"""Headings in brackets or joined, labels, names that are towns, and houses that are no university."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.vocabulary import kind_of
from tests.read.reading import cv


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("K. PRIZES & FELLOWSHIPS", "other"),
        ("1.2 Education and Training", "education"),
        ("J. Publications in Peer-Reviewed Journals", "publications"),
        ("Books, articles and chapters", "publications"),
        ("Publications, 2015–2024", "publications"),
        ("Research Interests / Languages", "other"),
        ("[Biography]", "about"),
        ("Salt and education", None),
    ],
)
def test_kind_of__joined_lettered_and_dated(heading: str, kind: str | None) -> None:
    assert kind_of(heading) == kind


def test_read_cv__whatever_stands_in_brackets_is_a_heading() -> None:
    draft = cv(
        "林远舟\n云溪大学 教授\n\n【研究方向】\n盐路、海港\n【群展 Group Shows】\n2019 河与岸，云溪美术馆\n"
        "【译著】\n《海港》，云溪出版社，2011年\n〖驻留 Residencies〗\n2012 海港艺术村\n"
    )
    assert list(draft.interests) == ["盐路", "海港"]
    assert list(draft.publications) == ["海港"]


def test_read_cv__a_lettered_heading_with_words_before_the_known_ones() -> None:
    draft = cv("Jane Roe\nLecturer, Harbour University\n\nE. MARITIME AND RESEARCH INTERESTS\nSalt, ice\n")
    assert list(draft.interests) == ["Salt", "ice"]


@pytest.mark.parametrize("heading", ["簡歷", "个人简介", "【基本情况】"])
def test_read_cv__the_data_of_the_person_under_any_heading(heading: str) -> None:
    draft = cv(
        f"云溪大学 海洋系\n专任教师\n\n{heading}\n\n姓名：林远舟（Yuanzhou Lin）\n"
        "职称：副教授\n信箱：lin@yunxi.example\n"
    )
    assert draft.person.name == Bilingual("林远舟", "Yuanzhou Lin")
    assert (draft.person.position.zh, draft.person.email) == ("副教授", "lin@yunxi.example")


def test_read_cv__labels_with_leaders() -> None:
    draft = cv(
        "Jane Roe\nE-mail ........ jane.roe@nimbus.example\nEmployer ........ Nimbus Robotics\n"
        "Position ........ Principal Engineer\n\nEducation\nPhD, Harbour University ........ 2004-2008\n"
    )
    assert draft.person.affiliation.en == "Nimbus Robotics"
    assert draft.person.email == "jane.roe@nimbus.example"
    assert (draft.education[0].institution, draft.education[0].from_) == ("Harbour University", "2004")


def test_read_cv__the_school_before_its_university() -> None:
    draft = cv("姓名：林远舟\n所在学院：海洋学院\n所在学校：云溪大学\n职衔：副教授\n")
    assert (draft.person.affiliation.zh, draft.person.department.zh) == ("云溪大学", "海洋学院")
    assert draft.person.position.zh == "副教授"


@pytest.mark.parametrize(
    ("head", "house", "position"),
    [
        ("灵溪科技（云溪）有限公司  首席架构师", "灵溪科技（云溪）有限公司", "首席架构师"),
        ("云溪大学附属第一医院心内科 副主任医师", "云溪大学附属第一医院", "副主任医师"),
        ("中国科学院云溪植物研究所 研究员", "中国科学院云溪植物研究所", "研究员"),
        ("中国科学院大学 教授", "中国科学院大学", "教授"),
        ("云溪博物馆 研究馆员", "云溪博物馆", "研究馆员"),
        ("云溪大学教授，海港医院主任医师", "云溪大学", "教授"),
    ],
)
def test_read_cv__houses_and_ranks_of_all_trades(head: str, house: str, position: str) -> None:
    draft = cv(f"林远舟\n{head}\n")
    assert (draft.person.affiliation.zh, draft.person.position.zh) == (house, position)


@pytest.mark.parametrize(
    "posts",
    [
        "Jan 2019 – Present    Nimbus Robotics, Northfield\n                      Principal Engineer\n",
        "Nimbus Robotics, Northfield\nPrincipal Engineer | 2019 – present\n- Built a crane.\n",
        "Nimbus Robotics, Principal Engineer, 2019 – present\nTern Capital, Analyst, 2012 – 2019\n",
    ],
)
def test_read_cv__a_company_no_word_tells(posts: str) -> None:
    draft = cv(f"Jane Roe\nPrincipal Engineer, Nimbus Robotics\nNorthfield, UK\n\nExperience\n\n{posts}")
    assert draft.person.affiliation.en == "Nimbus Robotics"


def test_read_cv__a_chinese_company_no_word_tells() -> None:
    draft = cv("林远舟\n高级算法工程师\n\n工作经历\n灵溪智能   2020.03–至今\n高级算法工程师\n")
    assert (draft.person.affiliation.zh, draft.person.position.zh) == ("灵溪智能", "高级算法工程师")


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("何兰州  Lanzhou He\n云溪大学 教授\n", Bilingual("何兰州", "Lanzhou He")),
        ("Lanzhou He\nProfessor, Harbour University\n", Bilingual(None, "Lanzhou He")),
        ("林远舟（1961— ），云溪人。文学博士，云溪大学教授。\n", Bilingual("林远舟", None)),
        ("Jane Roe (b. 1970) is Professor of Tides at the University of Northfield.\n", Bilingual(None, "Jane Roe")),
    ],
)
def test_read_cv__names(head: str, name: Bilingual) -> None:
    assert cv(head).person.name == name


def test_read_cv__the_name_in_bold_among_the_authors() -> None:
    draft = cv("林远舟\n云溪大学 教授\n\n代表性论文\n**Yuanzhou Lin**, Ada Brandt. Winter ports. Tides 3, 2020.\n")
    assert draft.person.name.en == "Yuanzhou Lin"


def test_read_cv__the_line_of_the_name_is_no_degree() -> None:
    assert cv("JANE ROE, PhD\nLecturer, Harbour University\n").education == ()


def test_read_cv__whose_pupil_one_was_is_no_post() -> None:
    draft = cv(
        "林远舟\n\n林远舟，1990年毕业于海港大学，师从沈若水教授。现任云溪医院主任医师，长期从事临床与教学工作。\n"
    )
    assert (draft.person.affiliation.zh, draft.person.position.zh) == ("云溪医院", "主任医师")


@pytest.mark.parametrize("year", ["Fourth-year", "A second-year", "Final year"])
def test_read_cv__the_year_of_study_is_no_part_of_the_post(year: str) -> None:
    draft = cv(f"Jane Roe\n\nSummary\n{year} PhD candidate at Harbour University (Tides Laboratory).\n")
    assert (draft.person.position.en, draft.person.affiliation.en) == ("PhD candidate", "Harbour University")
