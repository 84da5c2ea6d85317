"""Which post a CV gives: the present one, not what was before or is done beside studies; every person is invented."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.who.tenses import held_now
from tests.read.reading import cv_of, unsaid


@pytest.mark.parametrize(
    ("sentence", "now"),
    [
        ("曾任云溪大学讲师，现任东岭大学教授", "东岭大学教授"),
        ("历任云溪大学讲师、副教授，东岭大学教授", ""),
        ("林远舟，东岭大学教授，2008年毕业于云溪大学", "林远舟，东岭大学教授"),
        ("2008年至2012年云溪大学讲师，东岭大学教授", "东岭大学教授"),
        ("这一差异表现为工资下降", "这一差异表现为工资下降"),
        ("博士研究生于东岭大学", "博士研究生于东岭大学"),
        ("Formerly Lecturer at Westbrook; Reader at Northfield University", "Reader at Northfield University"),
    ],
)
def test_held_now__before_is_over(sentence: str, now: str) -> None:
    assert held_now(sentence) == now


def test_read_cv__former_visit_in_a_biography() -> None:
    """柳青禾  Qinghe Liu

    云溪音乐学院  副教授
    Yunxi Conservatory of Music, Associate Professor

    邮箱 / Email: liuqinghe@example.org

    个人简介

    柳青禾，生于东岭，自幼学习古琴。曾任莱克蒙特大学访问学者（2015—2016）。现任东岭古琴学会会员。

    教育背景
    2006年9月—2010年6月  东岭音乐学院  音乐学  博士

    About

    Qinghe Liu was a visiting scholar in Lakemont in 2015–2016, and she is a member of the Guqin Circle of Dongling.
    """
    draft = cv_of(test_read_cv__former_visit_in_a_biography)
    assert draft.person.affiliation == Bilingual("云溪音乐学院", "Yunxi Conservatory of Music")
    assert draft.person.position == Bilingual("副教授", "Associate Professor")
    assert unsaid(draft, "云溪音乐学院", "Yunxi Conservatory of Music", "东岭音乐学院") == []
    assert draft.person.bio.en is not None
    assert "博士" not in draft.person.bio.en


def test_read_cv__undated_posts_of_then_and_now() -> None:
    """林远舟
    邮箱：lin@example.org

    工作经历
    曾任云溪大学物理学院讲师
    现任东岭大学物理学院教授
    """
    draft = cv_of(test_read_cv__undated_posts_of_then_and_now)
    assert draft.person.affiliation == Bilingual("东岭大学", None)
    assert draft.person.position == Bilingual("教授", None)


def test_read_cv__state_of_a_student() -> None:
    """个 人 简 历

    姓    名：	柳青禾
    现    状：	云溪大学博士研究生
    邮    箱：	liu@example.org

    教育背景
    2021.09-至今	云溪大学	气象学	博士
    """
    draft = cv_of(test_read_cv__state_of_a_student)
    assert draft.person.affiliation == Bilingual("云溪大学", None)
    assert draft.person.position == Bilingual("博士研究生", None)


def test_read_cv__position_label_with_the_house() -> None:
    """Name: Ada Brandt
    Position: PhD student, Department of Botany, Northfield University
    Email: ada@example.org
    """
    draft = cv_of(test_read_cv__position_label_with_the_house)
    assert draft.person.position == Bilingual(None, "PhD student")
    assert draft.person.department == Bilingual(None, "Department of Botany")
    assert draft.person.affiliation == Bilingual(None, "Northfield University")


def test_read_cv__candidate_before_assistant() -> None:
    """ADA BRANDT
    ada@example.org

    PROFILE

    PhD candidate at the University of California, Davis, advised by Dr. Carl Frost. I study mosses.

    RESEARCH EXPERIENCE

    Graduate Student Researcher, UC Davis
    October 2021 – Present
    """
    draft = cv_of(test_read_cv__candidate_before_assistant)
    assert draft.person.position == Bilingual(None, "PhD candidate")
    assert draft.person.affiliation == Bilingual(None, "University of California, Davis")


def test_read_cv__candidate_among_the_studies() -> None:
    """Ada Brandt
    ada@example.org

    EDUCATION

    Northfield University, 2021 – present
    Ph.D. Candidate in Botany

    EXPERIENCE

    Teaching Assistant, Northfield University
    2022 – present
    """
    draft = cv_of(test_read_cv__candidate_among_the_studies)
    assert draft.person.position == Bilingual(None, "Ph.D. Candidate")
    assert draft.person.affiliation == Bilingual(None, "Northfield University")


def test_read_cv__research_assistant_professor_is_no_student() -> None:
    """Ada Brandt
    Research Assistant Professor, Northfield University
    ada@example.org

    EDUCATION
    Ph.D. candidate in Botany, Westbrook University, 2021 – present
    """
    draft = cv_of(test_read_cv__research_assistant_professor_is_no_student)
    assert draft.person.position == Bilingual(None, "Research Assistant Professor")


def test_read_cv__project_beside_the_studies() -> None:
    """姓名：柳青禾
    身份：云溪大学硕士研究生

    教育经历
    2022.09至今 云溪大学 社会学 硕士

    科研经历
    2022.10至今 云溪大学社会调查中心 研究助理
    """
    draft = cv_of(test_read_cv__project_beside_the_studies)
    assert draft.person.position == Bilingual("硕士研究生", None)
    assert draft.person.department == Bilingual(None, None)


def test_read_cv__post_since_a_year() -> None:
    """林远舟
    lin@example.org

    个人简介
    林远舟，2012年毕业于云溪大学，获博士学位。2012年至2018年在东岭大学任讲师。2018年起任北川大学副教授。
    """
    draft = cv_of(test_read_cv__post_since_a_year)
    assert draft.person.affiliation == Bilingual("北川大学", None)
    assert draft.person.position == Bilingual("副教授", None)
