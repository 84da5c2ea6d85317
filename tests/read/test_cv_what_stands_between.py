"""What stands between the parts of an entry: dots, dashes, commas and brackets where others have a column or a stop."""

from __future__ import annotations

import pytest

from seminar.read.cv.studies.education import Education
from seminar.read.cv.studies.study_lines import read_line
from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv, cv_of


def test_read_cv__subject_behind_a_comma_in_the_cell_of_the_degree() -> None:
    """
    Jane Roe
    Assistant Professor, Tern College

    Education
    Year       Degree               Institution
    2031       Ph.D., Tides         University of Havn
    2027       B.S., Salt Science   Tern College
    """
    assert list(cv_of(test_read_cv__subject_behind_a_comma_in_the_cell_of_the_degree).education) == [
        Education("Ph.D.", "University of Havn", "Tides", None, "2031"),
        Education("B.S.", "Tern College", "Salt Science", None, "2027"),
    ]


@pytest.mark.parametrize(
    ("text", "study"),
    [
        ("2031 Havn University • Havn, Norland", Education(None, "Havn University", None, None, "2031")),
        ("B. in Tides and Ports, Tern College", Education("B.", "Tern College", "Tides and Ports")),
        ("云溪大学，西方经济学硕士，2031", Education("硕士", "云溪大学", "西方经济学", None, "2031")),
        (
            "2027 – 2031 博士，海洋工程-海冰与潮汐，云溪大学",
            Education("博士", "云溪大学", "海洋工程-海冰与潮汐", "2027", "2031"),
        ),
        ("2023 – 2027 学士，海冰学&经济学，云溪大学", Education("学士", "云溪大学", "海冰学&经济学", "2023", "2027")),
        ("2031 Universitat de Havn, Norland", Education(None, "Universitat de Havn", None, None, "2031")),
    ],
)
def test_read_line__what_stands_between(text: str, study: Education) -> None:
    assert read_line(text) == [study]


def test_publications__co_authors_amid_and_a_semicolon_behind() -> None:
    """
    林远舟
    云溪大学 教授

    发表论文
        盐潮的测量——云溪港的经验。 （合作者：沈若水，
        王一山），     《云溪学刊》
                       ， 2031；
        海冰路上有旅客吗? 冬季港口的分析。(合作者：沈若水)《海港通报》
                       , 2030;
     A Plain Measure of Salt . (with: Jane Roe,
     Ada Brandt) Harbour Letters, Volume 2, 2029;
     Winter Tides and Fishing Port Measures: Salt in
     Spring. (with: Jane Roe), R&R;

    书籍
     《盐路》，林远舟 著，《云溪出版社》，2028

     《海港》，林远舟 著，《云溪出版社》，2027
    """
    assert list(cv_of(test_publications__co_authors_amid_and_a_semicolon_behind).publications) == [
        "盐潮的测量——云溪港的经验",
        "海冰路上有旅客吗? 冬季港口的分析",
        "A Plain Measure of Salt",
        "Winter Tides and Fishing Port Measures: Salt in Spring",
        "盐路",
        "海港",
    ]


def test_publications__title_in_bold_glued_to_its_authors() -> None:
    """
    # Jane Roe

    ## Publications

    1. **A plain measure of salt in winter.**Jane Roe and Ada Brandt, Harbour Letters, 2031.
    2. **Tides of the northern ports.**,Jane Roe, Carl Frost, Harbour Review, 2030.
    3. **Roads of salt and of ice** Jane Roe, 2029.
    """
    assert list(cv_of(test_publications__title_in_bold_glued_to_its_authors).publications) == [
        "A plain measure of salt in winter",
        "Tides of the northern ports",
        "Roads of salt and of ice",
    ]


@pytest.mark.parametrize(
    ("reference", "title"),
    [
        # behind "and" comes the last author
        (
            "Ruoshui Wang, Yuanzhou Lin, and Yishan Shen, Manual Harbour Gauging: A Tidal Study, Harbour Letters, 2031",
            "Manual Harbour Gauging: A Tidal Study",
        ),
        (
            "Ruoshui Wang, Yuanzhou Lin, Boosting Monotone 3D Gauging With Salted Ropes, Harbour Letters, 2031",
            "Boosting Monotone 3D Gauging With Salted Ropes",
        ),
    ],
)
def test_title_of__words_like_a_name_behind_the_authors(reference: str, title: str) -> None:
    assert title_of(reference) == title


def test_read_cv__headings_and_buttons_name_nobody() -> None:
    """
    # Jane Roe  Download CV
    **Tern College**

    # Education

    ### PhD, Tides
    **2031** Havn University • Havn, Norland

    # Skills

    Mailing Address
    ---------------
    Department of Ports
    Tern College
    """
    draft = cv_of(test_read_cv__headings_and_buttons_name_nobody)
    assert draft.person.name.en == "Jane Roe"
    assert list(draft.education) == [Education("PhD", "Havn University", "Tides", None, "2031")]


def test_read_cv__address_at_the_foot_is_no_name() -> None:
    draft = cv(
        "CV in PDF\n\nEducation\n\nPhD in Tides, Tern College, 2031\n\n"
        "Mailing Address\n\nDepartment of Ports\nTern University\n"
    )
    assert not draft.person.name


def test_without_menu__entries_with_the_other_tongue() -> None:
    """
    Tidal Gauging Lab @ YXU

    个人简介

    研究

    论文

    教学 EN

    林远舟
    教授
    云溪大学海洋学院

    联系方式：邮箱 课题组主页

    动态

    - 2031年6月 1篇论文被接收。潮汐算子实现海冰
    成像 →
    - 2031年5月 1篇论文被接收。
    更多 →
    """
    person = cv_of(test_without_menu__entries_with_the_other_tongue).person
    assert (person.name.zh, person.position.zh) == ("林远舟", "教授")


def test_publications__tags_in_chinese_beside_titles_in_latin_letters() -> None:
    """
    林远舟
    云溪大学 教授

    学术论文
    海港安全

    Salt Meter: Gauging Tides in Northern Ports.
    Ruoshui Wang, Yuanzhou Lin, Jane Roe.
    In the 4th Harbour Conference (HARB), Havn, 2031.

    Rope Books: Plain Ledgers of Harbour Tolls.  盐路          港口账目
    Yuanzhou Lin, Ruoshui Wang, Ada Brandt.
    In the 3rd Harbour Conference (HARB), Havn, 2030.
    """
    assert list(cv_of(test_publications__tags_in_chinese_beside_titles_in_latin_letters).publications) == [
        "Salt Meter: Gauging Tides in Northern Ports",
        "Rope Books: Plain Ledgers of Harbour Tolls",
    ]


def test_education__when_a_study_is_to_end_and_what_was_earned_on_the_way() -> None:
    """
    Jane Roe

    Education

    Tern College, Havn
      Ph.D., Tides,            Aug 2027 - Present
       • Expected: December 2031
       • MA and MPhil earned en-route to PhD (2028 and 2029, resp.)

    University of Havn, Havn
      M.S., Salt Science,      Aug 2024 - Aug 2026

    Skills
    Ropes
    """
    assert list(cv_of(test_education__when_a_study_is_to_end_and_what_was_earned_on_the_way).education) == [
        Education("Ph.D.", "Tern College", "Tides", "2027-08", None),
        Education("M.S.", "University of Havn", "Salt Science", "2024-08", "2026-08"),
    ]


def test_education__title_of_a_thesis_is_no_study() -> None:
    """
    林远舟

    教育经历
    2027 – 2031 博士，海洋工程，云溪大学
    博士论文：Plain Ways of Measuring Tides for Space-based High-contrast
    Imaging Institute Ports
    2023 – 2027 学士，海冰学，云溪大学
    """
    studies = cv_of(test_education__title_of_a_thesis_is_no_study).education
    assert [(study.degree, study.institution) for study in studies] == [("博士", "云溪大学"), ("学士", "云溪大学")]


def test_interests__what_the_laboratory_does_is_another_clause() -> None:
    draft = cv(
        "林远舟\n\n云溪大学教授\n\n个人简介\n\n林远舟，云溪大学教授。主要研究方向为海冰光学和潮汐成像，其实验室致力于开发新一代仪器。\n"
    )
    assert list(draft.interests) == ["海冰光学", "潮汐成像"]


def test_publications__a_title_and_its_year_below_another_one() -> None:
    """
    Jane Roe

    Working papers
    Plain Measures of Salt (with Ada Brandt, Carl Frost, Karl Moor, Miriam Oduya, Esteban Villar, Aya Mori, and Tom
    M. Petty). 2031.
    Tidal Externalities in the Harbour Industry. 2030.
    """
    assert list(cv_of(test_publications__a_title_and_its_year_below_another_one).publications) == [
        "Plain Measures of Salt",
        "Tidal Externalities in the Harbour Industry",
    ]
