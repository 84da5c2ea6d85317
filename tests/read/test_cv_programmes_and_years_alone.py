"""Studies with a programme above its degree, the year before a dash, two degrees at one house; posts beside degrees."""

from __future__ import annotations

from tests.read.reading import cv, cv_of

Facts = tuple[str | None, ...]


def _studies(text: str) -> list[Facts]:
    return [
        (entry.degree, entry.institution, entry.subject, entry.from_, entry.to)
        for entry in cv(f"Jane Roe\n\nEducation\n{text}\n").education
    ]


def test_degree_of_a_programme_is_what_its_title_says() -> None:
    text = (
        "The University of Havn (Havn, Norland), Apr. 2031–present\n"
        "Doctoral Program, Department of Tides, Graduate School of Science\n"
        "The University of Havn (Havn, Norland), Apr. 2029–Mar. 2031\n"
        "Master’s Program, Department of Tides, Graduate School of Science\n"
        "Degree Title: Master of Science (Mar. 23, 2031)\n"
        "[The School of Science Prize Award for the Undergraduate Program]"
    )
    assert _studies(text) == [
        ("Doctoral", "The University of Havn", "Tides", "2031-04", None),
        ("Master of Science", "The University of Havn", "Tides", "2029-04", "2031-03"),
    ]


def test_year_before_a_dash_is_that_of_the_degree() -> None:
    text = (
        "2030 — PhD in Geology, University of Havn, *eximia*.\n2024 — MA in Geology, University of Havn.\n"
        "2015 — Matriculation examination, Havn Lyceum."
    )
    assert _studies(text) == [
        ("PhD", "University of Havn", "Geology", None, "2030"),
        ("MA", "University of Havn", "Geology", None, "2024"),
    ]


def test_two_degrees_of_one_line_are_two_studies() -> None:
    text = "PhD in Finance, Tern University, 2035\nBBA in Finance & BS in Applied Tides, Northland University, 2028"
    assert _studies(text)[1:] == [
        ("BBA", "Northland University", "Finance", None, "2028"),
        ("BS", "Northland University", "Applied Tides", None, "2028"),
    ]


def test_foreseen_end_before_the_beginning_begins_no_study() -> None:
    text = (
        "Ph.D. Economics\nexpected 2037\n\nNorthland University\nFall 2031–\n\n"
        "M.A. Economics\n\nTern University\nMar 2029–Feb 2031"
    )
    assert [study[3:] for study in _studies(text)] == [("2031", None), ("2029-03", "2031-02")]


def test_incomplete_study_and_labels_in_small_capitals() -> None:
    text = (
        "Ph.D Tides, Northland University\nT HESIS: On Winter Ports\nS UBMITTED: October 2030\nA CCEPTED: June 2031\n"
        "B.Sc Tides, Northland University, Graduated 2024\nB.A. Psychology, Northland University, Incomplete"
    )
    assert [(study[0], study[4]) for study in _studies(text)] == [("Ph.D", "2031-06"), ("B.Sc", "2024")]


def test_major_in_brackets_is_no_house() -> None:
    assert _studies("2031\nPh.D. in Finance, HEC Havn\n\n2028\nM.Sc. in Management (Finance major), HEC Havn") == [
        ("Ph.D.", "HEC Havn", "Finance", None, "2031"),
        ("M.Sc.", "HEC Havn", "Management", None, "2028"),
    ]


def test_date_before_a_told_study_is_its_own() -> None:
    """
    About Me
    Yuanzhou Lin, Ph.D

    Since March 2033, I have been working in the College of Quays of Northland University, where I teach.
    In June 2031, I received my Ph.D. degree from the Research Center of Tides, Havn University, under the supervision
    of Jane Roe. In July 2026, I received my Bachelor of Engineering degree in Civil Engineering from Tern University.

    My research interest is AI for ports, advanced harbours (including Winter Harbours (WH), and (AI) Quays), and tides.

    林远舟，博士，实验师
    云溪大学

    2031年6月，我从海岳大学港口学院毕业，获得海冰专业工学博士学位。

    我的研究方向是港口智能、海港安全。
    """
    read = cv_of(test_date_before_a_told_study_is_its_own)
    assert [entry.to for entry in read.education[:2]] == ["2031-06", "2026-07"]
    assert not any((entry.institution or "").startswith("我") for entry in read.education)
    assert read.interests == ("AI for ports", "advanced harbours", "tides")
    assert read.person.position.zh == "实验师"


def test_house_of_a_degree_is_not_that_of_the_post() -> None:
    """
    简介：

    林远舟，海岳大学海洋史博士，云溪大学港口文化学院讲师，航运系主任。研究领域为北方港口史、海冰与盐路的贸易史，
    目前正在开展的研究是“灯塔的账本”。
    """
    read = cv_of(test_house_of_a_degree_is_not_that_of_the_post)
    assert (read.person.affiliation.zh, read.person.position.zh) == ("云溪大学", "讲师")
    assert read.interests == ("北方港口史", "海冰与盐路的贸易史")


def test_laboratory_of_its_own_employs() -> None:
    """
    个人简介

    林远舟在海岳大学念完了本科和博士。林远舟现在是云港实验室的助理研究员，主要从事海冰方面的研究。

    教育背景

    • 2020.09 ~ 2026.12, 海岳大学，博士
    """
    person = cv_of(test_laboratory_of_its_own_employs).person
    assert (person.name.zh, person.affiliation.zh, person.position.zh) == ("林远舟", "云港实验室", "助理研究员")


def test_date_on_its_own_belongs_to_the_post_below() -> None:
    """
    Jane Roe
    Tern School, Northland University

    Academic employment
    Since 2031

    Associate Professor of Tides (with tenure), The Tern School

    2026-2031

    Assistant Professor of Tides, The Tern School
    """
    assert cv_of(test_date_on_its_own_belongs_to_the_post_below).person.position.en == "Associate Professor of Tides"
