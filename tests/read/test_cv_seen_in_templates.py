"""CVs as templates and side bars leave them: names, posts and studies that a line tells in another way than usual."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import Education
from tests.read.reading import cv


def test_read_cv__a_science_is_no_part_of_the_degree() -> None:
    studies = cv(
        "林远舟\n\n教育背景\n云溪大学 物理学博士    2031.08 – 2036.06\n海岳大学 天文学学士    2027.09 – 2031.06\n"
    ).education
    assert [(entry.degree, entry.subject, entry.institution) for entry in studies] == [
        ("博士", "物理学", "云溪大学"),
        ("学士", "天文学", "海岳大学"),
    ]


def test_read_cv__a_university_without_its_letters_and_a_town_behind_it() -> None:
    """林远舟

    學歷
    2031–         博士候選人             云溪大學（YXU），台南
                  以潮汐实验和长期观测探讨海冰对港口发展之影响。
    2027–2031     實驗心理學 理學碩士                海岳大學（HYU），台北
    """
    draft = cv(
        (test_read_cv__a_university_without_its_letters_and_a_town_behind_it.__doc__ or "").replace("\n    ", "\n")
    )
    assert draft.education == (
        Education("博士", "云溪大學", None, "2031", None),
        Education("理學碩士", "海岳大學", "實驗心理學", "2027", "2031"),
    )
    assert draft.person.position.zh == "博士候選人"


def test_read_cv__a_university_that_is_called_a_college() -> None:
    (study,) = cv("林远舟\n\n教育经历\n理学博士，地理信息科学\n北野大学学院\n2031 – 2035\n").education
    assert (study.institution, study.subject) == ("北野大学学院", "地理信息科学")


def test_read_cv__a_house_broken_before_of_and_a_date_that_is_now() -> None:
    """Ada Brandt

    Education
    2031.09 - 2034.06 (Now) Master, Computer Technology, University
    of Science and Technology of Northland
    """
    draft = cv((test_read_cv__a_house_broken_before_of_and_a_date_that_is_now.__doc__ or "").replace("\n    ", "\n"))
    assert draft.education == (
        Education(
            "Master", "University of Science and Technology of Northland", "Computer Technology", "2031-09", "2034-06"
        ),
    )


@pytest.mark.parametrize("said", ["Major in Computer Technology", "Majored in Computer Technology"])
def test_read_cv__what_somebody_majored_in(said: str) -> None:
    (study,) = cv(f"Jane Roe\n\nEducation\nTern University\nBachelor of Engineering\n{said}\n2027 – 2031\n").education
    assert study.subject == "Computer Technology"


def test_read_cv__short_for_mathematics() -> None:
    draft = cv(
        "Jane Roe\n\nEducation\nBSc Tern University of Northland, Physics\nBSc Tern University of Northland, Math\n"
    )
    assert [study.subject for study in draft.education] == ["Physics", "Math"]


def test_read_cv__seminars_and_courses_are_no_studies() -> None:
    """Jane Roe

    Education
    2027–2031  Ph.D. in Tides, Tern University

    Invited talks
    Conferences
    Sep 2031 Harbour Workshop, Havn (in person)

    Seminars at research institutions
    Nov 2031 Gull Institute, Cambridge, MA (in person)
    Aug 2031 Lakemont College, Havn

    Continued Education
    2030 Field School on Ice, Gull Institute
    """
    draft = cv((test_read_cv__seminars_and_courses_are_no_studies.__doc__ or "").replace("\n    ", "\n"))
    assert [study.institution for study in draft.education] == ["Tern University"]


def test_read_cv__publications_and_abstracts_under_one_heading() -> None:
    draft = cv(
        "Jane Roe\n\nPublications and Conference Abstracts\n"
        "2031   Jane Roe and Ada Brandt. Salt Roads in Winter. Journal of Tides 3, 1–9.\n"
    )
    assert draft.publications == ("Salt Roads in Winter",)


def test_read_cv__a_heading_in_both_languages_behind_a_bar() -> None:
    draft = cv("林远舟\n\n研究方向 | Research Interests\nSalt roads\nWinter tides\n\n技能 | Skills\nRope\n")
    assert draft.interests == ("Salt roads", "Winter tides")


def test_read_cv__the_other_side_of_a_name_behind_a_gap() -> None:
    person = cv("Lin Yuanzhou     （林远舟）          at sea since 2031\nyzlin@yunxi.example\n\nEducation\n").person
    assert person.name == Bilingual("林远舟", "Yuanzhou Lin")


def test_read_cv__a_student_until_a_year_to_come() -> None:
    person = cv(
        "林远舟\n\n关于我\n我是云溪大学（YXU）海冰技术硕士研究生（2031.09 - 2034.06），"
        "本科毕业于海岳大学（2027.09 - 2031.06）。\n"
    ).person
    assert (person.affiliation.zh, person.position.zh) == ("云溪大学", "硕士研究生")


def test_read_cv__a_candidate_now_in_traditional_letters() -> None:
    person = cv(
        "林遠舟\n\n個人簡介\n跨領域專業人士，整合海冰科學與港口工程。現為云溪大學博士候選人，以實驗研究海冰的形成與消融。\n"
    ).person
    assert (person.affiliation.zh, person.position.zh) == ("云溪大學", "博士候選人")


@pytest.mark.parametrize("post", ["PhD Canddiate", "M.S. Student", "Associate Research Scholar"])
def test_read_cv__a_post_with_a_slip_or_of_a_rarer_kind(post: str) -> None:
    person = cv(f"Jane Roe\n{post}\nDepartment of Tides, Tern University\n\nEducation\n").person
    assert (person.position.en, person.affiliation.en) == (post, "Tern University")


def test_read_cv__a_house_in_full_above_and_in_short_below() -> None:
    """Jane Roe

    Northland University of Seas
    Department of Tides

    Education
    2027-2031 Ph.D. in Tides, Gull College

    Research Experience
    2031-present Postdoc – under Prof. Ada Brandt, NUS, Havn
    """
    person = cv((test_read_cv__a_house_in_full_above_and_in_short_below.__doc__ or "").replace("\n    ", "\n")).person
    assert person.position.en == "Postdoc"


def test_read_cv__a_campus_in_another_town() -> None:
    person = cv("Jane Roe\nSchool of Tides\nThe Chinese University of Hong Kong, Shenzhen\n\nEducation\n").person
    assert person.affiliation.en == "The Chinese University of Hong Kong, Shenzhen"


def test_read_cv__degrees_in_one_column_and_their_houses_in_the_next() -> None:
    """Jane Roe

    Education:

    PhD in Tides, 2031

    MS in Ice Science, 2027

    BFA in Painting, 2025

    University of North Carolina
    at Havn

    Gull College
    Havn, Northland

    Lakemont School of Design
    Lakemont, Northland
    """
    draft = cv((test_read_cv__degrees_in_one_column_and_their_houses_in_the_next.__doc__ or "").replace("\n    ", "\n"))
    assert [(study.degree, study.institution, study.to) for study in draft.education] == [
        ("PhD", "University of North Carolina at Havn", "2031"),
        ("MS", "Gull College", "2027"),
        ("BFA", "Lakemont School of Design", "2025"),
    ]


def test_read_cv__houses_with_their_years_and_the_degrees_below_them() -> None:
    """Jane Roe

    Education
    · Tern University

    Ph.D. in Computer Science

    Sept. 2034 – Present
    Advisors: Prof. Ada Brandt & Prof. Carl Frost

    · Gull University

    Sept. 2031 – June 2034
    Advisor: Prof. Mina Sorel

    · Gull University

    Sept. 2027 – June 2031

    Master of Engineering
    Major in Tides
    Bachelor of Engineering
    Major in Ports
    """
    draft = cv((test_read_cv__houses_with_their_years_and_the_degrees_below_them.__doc__ or "").replace("\n    ", "\n"))
    assert draft.education == (
        Education("Ph.D.", "Tern University", "Computer Science", "2034-09", None),
        Education("Master of Engineering", "Gull University", "Tides", "2031-09", "2034-06"),
        Education("Bachelor of Engineering", "Gull University", "Ports", "2027-09", "2031-06"),
    )


def test_read_cv__a_heading_over_two_lines_of_the_margin() -> None:
    """ADA ROWAN
    CURRENT              Associate Research Scholar, Tide Fellow                   2031 –
    POSITION             Tern University

    RESEARCH             Harbour Ice, Salt Roads, Winter Tides,
    INTERESTS            Quays, Cold Ports

    EDUCATION      PhD Gull Institute, University of Havn                   2027–31
                   BSc Gull College, Physics                                2023–27

    AWARDS               Harbour Prize                                      2030
    & HONORS             Travel award                                       2029
    """
    draft = cv((test_read_cv__a_heading_over_two_lines_of_the_margin.__doc__ or "").replace("\n    ", "\n"))
    assert draft.interests == ("Harbour Ice", "Salt Roads", "Winter Tides", "Quays", "Cold Ports")
    assert draft.person.position.en == "Associate Research Scholar"


def test_read_cv__fields_above_what_each_is_about() -> None:
    """林远舟

    研究兴趣
    海冰测量
    声呐、浮标等问题的模型开发，应用于港口管理/冰情预警

    健康 GIS
    应用 GIS 方法以理解疫病的时空模式，并制定防控措施

    技能
    绳结

    Yuanzhou Lin

    Last Update: 1 February 2032
    """
    draft = cv((test_read_cv__fields_above_what_each_is_about.__doc__ or "").replace("\n    ", "\n"))
    assert draft.interests == ("海冰测量", "健康 GIS")
    assert draft.person.name == Bilingual("林远舟", "Yuanzhou Lin")


def test_read_cv__rows_of_fields_behind_bullets() -> None:
    draft = cv(
        "Jane Roe\n\nResearch Interests\n• tides, salt roads, winter ports, locks;\n• harbour ice, frozen quays;\n"
        "• pilots and lighthouses of the northern coast.\n"
    )
    assert draft.interests == (
        *("tides", "salt roads", "winter ports", "locks", "harbour ice", "frozen quays"),
        "pilots and lighthouses of the northern coast",
    )


def test_read_cv__items_with_commas_of_their_own_stay_whole() -> None:
    draft = cv("Jane Roe\n\nResearch Interests\n• Salt, ice and tides\n• Ports, old and new\n")
    assert draft.interests == ("Salt, ice and tides", "Ports, old and new")


def test_read_cv__a_post_its_date_and_its_house_apart() -> None:
    """林远舟
    电话：+44 13800000000

    工作经历
    讲师，港口数据方向

    2031 年 10 月 –

    高级海冰分析中心, TUN

    北野

    助教

    2027 年 10 月 – 2031 年 1 月
    """
    person = cv((test_read_cv__a_post_its_date_and_its_house_apart.__doc__ or "").replace("\n    ", "\n")).person
    assert (person.position.zh, person.affiliation) == ("讲师", Bilingual("TUN", None))


def test_read_cv__the_adviser_is_not_the_owner() -> None:
    """个人简介
    我目前任职于云溪大学港口学院。本人于 2031 年 6 月在云溪大学获得海冰工程专业博士学位，导师为
    。我的工作面向海冰观测与港口管理，重点在方法的稳健。

    沈若水教授

    林远舟
    Yunxi University
    yuanzhoulin@yunxi.example

    教育经历
    2027.09 - 2031.06:
    云溪大学, 海冰工程专业，博士
    导师：

    沈若水教授

    2024.09 - 2027.06:
    云溪大学, 海冰工程专业，硕士
    导师：

    沈若水教授
    """
    person = cv((test_read_cv__the_adviser_is_not_the_owner.__doc__ or "").replace("\n    ", "\n")).person
    assert (person.name.zh, person.position.zh) == ("林远舟", None)
