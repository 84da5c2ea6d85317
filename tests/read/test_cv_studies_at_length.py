"""Studies told at length, with houses in short, courses among them, days in figures; people and houses are invented."""

from __future__ import annotations

import pytest

from tests.read.reading import cv


def _read(*lines: str) -> list[tuple[str | None, ...]]:
    draft = cv("Ada Brandt\nTern College\n\nEducation\n" + "\n".join(lines) + "\n")
    return [(study.degree, study.institution, study.subject, study.to) for study in draft.education]


@pytest.mark.parametrize(
    ("line", "degree", "subject"),
    [
        ("Doctor of Philosophy (Ph.D.) in Marine Biology, Harbour University, 2014", "Ph.D.", "Marine Biology"),
        ("Master of Science - MS, Botany, Harbour University, 2014", "MS", "Botany"),
        ("Bachelor of Technology (B.Tech.), Fisheries, Harbour University, 2014", "B.Tech.", "Fisheries"),
        ("Doctor of Philosophy (Geography), Harbour University, 2014", "Doctor of Philosophy", "Geography"),
    ],
)
def test_education__a_degree_at_length_and_in_short(line: str, degree: str, subject: str) -> None:
    assert _read(line) == [(degree, "Harbour University", subject, "2014")]


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("2014 PhD in Physics, TISP – Tern Institute of Salt Physics, Havn.", "TISP – Tern Institute of Salt Physics"),
        (
            "2014 PhD in Physics, EPHL - École polytechnique de Havn et Lakemont",
            "EPHL – École polytechnique de Havn et Lakemont",
        ),
        ("2014 PhD - Harbour University - Physics", "Harbour University"),
    ],
)
def test_education__a_house_in_short_and_in_full(line: str, house: str) -> None:
    assert _read(line) == [("PhD", house, "Physics", "2014")]


@pytest.mark.parametrize(
    "course",
    [
        "Summer School on Ice, University of Havn, 2019",
        "2018  Certificate course in GIS, Tern Institute of Technology",
        "Online course: Machine Learning, Lakemont University (Coursera), 2020",
        "MOOC “Statistics”, Lakemont University, 2016",
        "Workshop on Seaweed, Tern University, 2015",
    ],
)
def test_education__a_course_without_a_degree(course: str) -> None:
    assert _read("PhD in Geology, Harbour University, 2010", course) == [
        ("PhD", "Harbour University", "Geology", "2010")
    ]


@pytest.mark.parametrize(
    "course", ["2010.7-2010.8 岭溪大学 海冰暑期学校", "2012.3-2012.6 云溪大学 高校教师培训班", "2009年 海岳大学 研修班"]
)
def test_education__a_chinese_course_without_a_degree(course: str) -> None:
    assert _read("2001.9-2006.6 海岳大学 物理海洋学 博士", course) == [("博士", "海岳大学", "物理海洋学", "2006-06")]


def test_education__a_certificate_that_is_one_stays() -> None:
    assert _read("Postgraduate Certificate in Education, Harbour University, 2012") == [
        ("Postgraduate Certificate", "Harbour University", "Education", "2012")
    ]


@pytest.mark.parametrize(
    ("other", "month"),
    [("06/30/2018", "2021-07"), ("31/08/2018", "2021-01"), ("04/05/2018", "2021-01")],
)
def test_education__days_in_the_order_of_the_others(other: str, month: str) -> None:
    studies = _read(f"PhD in Botany, Harbour University, 07/01/2021\nMSc in Botany, Lakemont University, {other}")
    assert studies[0][3] == month


@pytest.mark.parametrize(
    "line",
    [
        "2021.03—至今      浙海大学，特聘研究员、博士生导师",
        "2015.07—2021.02   云溪大学，副教授，硕士生导师",
        "2012.07—2015.06   云溪大学，讲师、硕导",
    ],
)
def test_education__a_post_with_those_it_may_supervise(line: str) -> None:
    assert _read(line, "2012.09—2017.06   海岳大学，光学工程，博士，导师：沈若水") == [
        ("博士", "海岳大学", "光学工程", "2017-06")
    ]


@pytest.mark.parametrize(
    ("line", "to"),
    [
        ("博士在读，计算机科学，导师：沈若水 教授      2021 年 9 月 – 至今", None),
        ("硕士，计算机科学，GPA 3.9/4.0      2017 年 9 月 – 2021 年 6 月", "2021-06"),
        ("学士，计算机科学      2013 年 9 月 – 2017 年 6 月", "2017-06"),
    ],
)
def test_education__months_set_wide_below_the_house(line: str, to: str | None) -> None:
    assert _read("云溪大学，信息学院                    云溪", line) == [(line[:2], "云溪大学", "计算机科学", to)]


def test_education__a_house_with_a_dot_in_its_name() -> None:
    assert _read("2018.10 – 2019.09    慕海·布兰特大学    联合培养博士生") == [
        ("联合培养博士生", "慕海·布兰特大学", None, "2019-09")
    ]
