"""The parts of a study told apart by what each is, and what stands beside a study without being part of it."""

from __future__ import annotations

import pytest

from seminar.read.cv.drafting import Education
from tests.read.reading import cv


def _studies(lines: str, head: str = "Jane Roe") -> tuple[Education, ...]:
    heading = "教育经历" if head != "Jane Roe" else "Education"
    return cv(f"{head}\n\n{heading}\n\n{lines}\n").education


@pytest.mark.parametrize(
    ("line", "study"),
    [
        (
            "M.S. – Diplôme d'Études Approfondies (DEA) in Tides and Ports, National Institute of Havn, France, 1994.",
            Education("M.S.", "National Institute of Havn", "Tides and Ports", None, "1994"),
        ),
        (
            "B.S. in Tides, Ecole Nationale d'Ice, d'Algues et d'Hydraulique de Havn (ENIAH), Havn, France, 1993",
            Education(
                "B.S.", "Ecole Nationale d'Ice, d'Algues et d'Hydraulique de Havn (ENIAH)", "Tides", None, "1993"
            ),
        ),
        (
            "2001 - 2007 Undergraduate studies in Biology, University of Havn.",
            Education("Undergraduate studies", "University of Havn", "Biology", "2001", "2007"),
        ),
        (
            "Jun 2008 - Feb 2012 Doctoral studies, Northfield Institute of Technology.",
            Education("Doctoral studies", "Northfield Institute of Technology", None, "2008-06", "2012-02"),
        ),
        (
            "2007 - 2008 Work on diploma thesis, University of Havn, Department of Algae",
            Education("diploma thesis", "University of Havn", None, "2007", "2008"),
        ),
        (
            "B. S. in Optics, School of Science, Northfield University, 2008",
            Education("B. S.", "School of Science, Northfield University", "Optics", None, "2008"),
        ),
        (
            "B.S. Geology (Minor in Physics), Lakemont University (2018 – 2022), GPA 3.9",
            Education("B.S.", "Lakemont University", "Geology", "2018", "2022"),
        ),
        (
            "B.Sc. (Geology, minor in Chemistry), 2023, Lakemont University",
            Education("B.Sc.", "Lakemont University", "Geology", None, "2023"),
        ),
        (
            "B.S. in Mathematics, Honors Program, Lakemont University, 2023",
            Education("B.S.", "Lakemont University", "Mathematics", None, "2023"),
        ),
        (
            "Lakemont University, BSc Hons Geology, 2006",
            Education("BSc (Hons)", "Lakemont University", "Geology", None, "2006"),
        ),
    ],
)
def test_read_cv__a_study_on_one_line(line: str, study: Education) -> None:
    assert _studies(line) == (study,)


def test_read_cv__marks_and_a_town_glued_to_a_house() -> None:
    """M.A. in Tides (Dual Degree) December 2023
    University of California, Davis GPA: 3.81/4.00

    B.S. in Ports 2022–Present
    Northfield Institute of Technology (NIT) Havn, Norland"""
    assert _studies(test_read_cv__marks_and_a_town_glued_to_a_house.__doc__ or "") == (
        Education("M.A.", "University of California, Davis", "Tides", None, "2023-12"),
        Education("B.S.", "Northfield Institute of Technology (NIT)", "Ports", "2022", None),
    )


def test_read_cv__what_one_belongs_to_is_no_study() -> None:
    """Northfield University
    Ph.D., Government Expected 2031
    Graduate Affiliate, Institute of Quantitative Tides (IQT)
    A.M., Government 2027"""
    draft = cv(f"Jane Roe\n\nEducation\n{test_read_cv__what_one_belongs_to_is_no_study.__doc__}\n")
    assert draft.education == (
        Education("Ph.D.", "Northfield University", "Government", None, "2031"),
        Education("A.M.", "Northfield University", "Government", None, "2027"),
    )
    assert draft.person.affiliation.en == "Northfield University"


@pytest.mark.parametrize(
    ("lines", "study"),
    [
        (
            "2010.9-2013.6，在云溪大学生命科学学院动物学专业潮汐方向攻读博士学位。",
            ("博士", "云溪大学", "动物学专业潮汐方向"),
        ),
        ("2001.9-2004.7\n云溪大学港口学院海冰学专业\n硕士研究生学习", ("硕士研究生", "云溪大学", "海冰学")),
        ("1996年9月-2001年9月，在云溪医学院进行本科学习。", ("本科", "云溪医学院", None)),
        (
            "2013年9月—2017年6月，Northfield University，Electrical Engineering，博士",
            ("博士", "Northfield University", "Electrical Engineering"),
        ),
        ("北野皇家气象研究所 （NMI）\n2021 - 2022\n联合培养博士", ("联合培养博士", "北野皇家气象研究所 （NMI）", None)),
    ],
)
def test_read_cv__a_chinese_study(lines: str, study: tuple[str, str, str | None]) -> None:
    (found,) = _studies(lines, "林远舟")
    assert (found.degree, found.institution, found.subject) == study


def test_read_cv__the_degree_first_of_each_of_a_row() -> None:
    draft = cv(
        "林远舟\n\n职称：副教授\n\n"
        "教育背景：博士，英国北野大学（2017-2021）；硕士，英国湖山大学（2015-2016）；本科，云溪大学（2010-2014）\n"
    )
    assert [(study.degree, study.institution, study.to) for study in draft.education] == [
        ("博士", "英国北野大学", "2021"),
        ("硕士", "英国湖山大学", "2016"),
        ("本科", "云溪大学", "2014"),
    ]


def test_read_cv__where_somebody_is_from_is_no_subject() -> None:
    (study,) = cv(
        "林远舟\n\n个人简介：云溪海岳人，Northfield University海归博士，2015年至今在云溪大学工作。\n"
    ).education
    assert (study.degree, study.institution, study.subject) == ("博士", "Northfield University", None)


def test_read_cv__labels_of_theses_alone_on_their_lines() -> None:
    """2012–2016 物理学，哲学博士学位
    云溪大学，物理系
    毕业论文指导者
    沈若水教授，Jane Roe博士
    毕业论文题目
    Motion of Ice and Differential Tides
    2008–2012 物理学，理学学士学位
    海岳大学，物理学院"""
    found = _studies(test_read_cv__labels_of_theses_alone_on_their_lines.__doc__ or "", "林远舟")
    assert [(study.degree, study.subject, study.from_, study.to) for study in found] == [
        ("哲学博士", "物理学", "2012", "2016"),
        ("理学学士", "物理学", "2008", "2012"),
    ]


def test_read_cv__a_thesis_named_below_a_study_begins_no_list_of_works() -> None:
    """云溪大学
    2017 - 至今
    硕博连读：海冰学
    • 学位论文：“潮汐对海冰的影响研究”

    海岳大学
    2013 - 2017
    本科：环境科学
    • 学位论文：“深海潮汐的垂直分布”"""
    doc = test_read_cv__a_thesis_named_below_a_study_begins_no_list_of_works.__doc__
    draft = cv(f"林远舟\n\n教育经历\n{doc}\n")
    assert [(study.institution, study.subject) for study in draft.education] == [
        ("云溪大学", "海冰学"),
        ("海岳大学", "环境科学"),
    ]
    assert draft.publications == ()


def test_read_cv__posts_and_visits_under_a_life_of_work_are_no_studies() -> None:
    """学习简历:

    1993.9-1998.7
    云溪医学院
    本科学习

    工作和进修简历:

    1998.7-2003.12
    云溪大学港口学院
    助教
    2018.5-至今
    云溪大学港口学院
    教授"""
    draft = cv(f"林远舟\n\n{test_read_cv__posts_and_visits_under_a_life_of_work_are_no_studies.__doc__}\n")
    assert [(study.degree, study.institution) for study in draft.education] == [("本科", "云溪医学院")]


def test_read_cv__facts_of_a_person_in_a_row_are_no_study() -> None:
    draft = cv(
        "姓名：林远舟        性别：男\n学历：博士研究生    职称：讲师      所在单位：海岳大学信息学院\n电子邮箱：lin@haiyue.example.cn\n"  # noqa: E501 (a pasted text)
    )
    assert draft.education == ()
    assert (draft.person.position.zh, draft.person.affiliation.zh) == ("讲师", "海岳大学")


def test_read_cv__who_somebody_is_tells_no_house_of_the_degree() -> None:
    text = (
        "沈知秋，女，现为云溪医科大学附属第一医院主任医师，医学博士。1998年毕业于云溪医科大学临床医学专业，获学士学位。"
    )
    (study,) = cv(f"沈知秋简介\n\n{text}\n").education
    assert (study.degree, study.institution, study.to) == ("学士", "云溪医科大学", "1998")
