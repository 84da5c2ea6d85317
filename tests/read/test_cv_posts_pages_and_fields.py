"""The present post and its house, the page that is the owner's own, and the fields of research however told."""

from __future__ import annotations

import pytest

from tests.read.reading import cv


@pytest.mark.parametrize(
    ("head", "post"),
    [
        ("Staff Scientist\nNimbus Robotics, Inc.\n1 Rain Street\n", ("Staff Scientist", "Nimbus Robotics, Inc.")),
        ("Department of Tides\nImperial College Havn\nHavn, Norland\n", (None, "Imperial College Havn")),
        (
            "EXPERIENCE\n\n07/15 - present: Professor, Tide Sciences Department, University of Norland at Havn.\n"
            "08/05 - 06/07: Assistant Professor, University of Norland at Havn.\n",
            ("Professor", "University of Norland at Havn"),
        ),
        (
            "EXPERIENCE\n\nSenior Engineer, Nimbus Technologies Co., Ltd. Havn, Norland 2025.8-present\n",
            ("Senior Engineer", "Nimbus Technologies Co., Ltd."),
        ),
        (
            "Università degli Studi di Havn phone: 13800000000\nVia del Porto 84 e-mail: roe@havn.example\n\n"
            "Employment\nAssegnista di Ricerca 2017 – present\nUniversità degli Studi di Havn\n",
            ("Assegnista di Ricerca", "Università degli Studi di Havn"),
        ),
        ("Research Experience\nProfessor Ada Brandt, Lakemont 2021 -\nProfessor Karl Moor, Tern 2022\n", (None, None)),
        (
            "Universität Havn, Institut für Gezeiten\n\nWerdegang\nseit 10/2015    Professorin (W3) für Gezeiten, Universität Havn\n",  # noqa: E501 (a pasted text)
            ("Professorin", "Universität Havn"),
        ),
        (
            "Associate Professor (tenured) -- Department of Ports -- Lakemont University\n",
            ("Associate Professor", "Lakemont University"),
        ),
        (
            "Current post: Associate Professor of Music, Tern College of Arts, Norland\n",
            ("Associate Professor of Music", "Tern College of Arts"),
        ),
    ],
)
def test_read_cv__the_post_held_now(head: str, post: tuple[str | None, str | None]) -> None:
    person = cv(f"Jane Roe\n\n{head}").person
    assert (person.position.en, person.affiliation.en) == post


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("林远舟\n港口学院，云溪大学\n云溪市，210044\nlin@yunxi.example.cn\n", (None, "云溪大学")),
        ("林远舟\n\n博士后，海冰学院&潮汐研究院，云溪大学，云溪，中国\n", ("博士后", "云溪大学")),
        (
            "林远舟\n\n职称：副教授\n\n个人简介：1991年9月生，2021年8月加入云溪大学信息工程学院，2024年12月升任副教授。\n",
            ("副教授", "云溪大学"),
        ),
        (
            "林远舟\n\n林远舟，女，1974年11月生，海冰学专业博士研究生，教授，硕士生导师，云溪大学港口学院副院长。\n",
            ("教授", "云溪大学"),
        ),
    ],
)
def test_read_cv__the_post_of_a_chinese_life(text: str, post: tuple[str | None, str | None]) -> None:
    person = cv(text).person
    assert (person.position.zh, person.affiliation.zh) == post


def test_read_cv__a_head_in_both_languages_is_read_on_both_sides() -> None:
    person = cv(
        "沈若水 Ruoshui Shen\nAssistant Professor 助理教授\nCollege of Ports, Haiyue University 海岳大学 港口学院\n"
    ).person
    assert (person.affiliation.en, person.department.en) == ("Haiyue University", "College of Ports")
    assert (person.affiliation.zh, person.department.zh) == ("海岳大学", "港口学院")


def test_read_cv__an_office_beside_a_department() -> None:
    person = cv(
        "Jane Roe\nDepartment of Sociology Office: Rain House 12\nNorthfield University Phone: (555) 555-0101\n"
    ).person
    assert (person.department.en, person.affiliation.en) == ("Department of Sociology", "Northfield University")


def test_read_cv__the_owners_page_among_those_of_others() -> None:
    """• Ideas Profile: ideas.repec.org/e/pra000.html
    • University Website: experts.northfield.example/display/roe
    • Personal Blog: janeroe.example/blog"""
    pages = test_read_cv__the_owners_page_among_those_of_others.__doc__
    assert cv(f"Jane Roe\nNorthfield University\n\nContact\n{pages}\n").person.homepage == "janeroe.example/blog"
    number = "Researcher ID: http://www.researcherid.com/rid/D-0000-2016\n"
    assert cv(f"林远舟\n云溪大学教授\n{number}").person.homepage is None


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Profile\nI am working on batteries that work in the cold. Areas of expertise include salt, ice, and rain.\n",  # noqa: E501 (a pasted text)
            ("salt", "ice", "rain"),
        ),
        (
            "Research interests\nParallel ports, simulation of winter harbours and ferries.\n",
            ("Parallel ports", "simulation of winter harbours and ferries"),
        ),
        (
            "Fields of research\nTides of the north, ice, salt; see detailed description on previous pages.\n",
            ("Tides of the north", "ice", "salt"),
        ),
        (
            "Overview\nMy current interests are focused on salt roads, winter ports, and ice.\n",
            ("salt roads", "winter ports", "ice"),
        ),
        (
            "Research interests\nDr. Roe's laboratory studies the growth of ice, salt in rain, and winter fever.\n",
            ("growth of ice", "salt in rain", "winter fever"),
        ),
        (
            "Employment\n2021-    Lecturer, Tern College\n\nI work on the history of organs, on music in port towns and on early scores.\n",  # noqa: E501 (a pasted text)
            ("history of organs", "music in port towns", "early scores"),
        ),
        (
            "Experience\nEngineer, Nimbus Robotics Inc., 2021-2023\nTopics: Sparse ice via learning\n\nResearch Interests\n3D ice, Winter cameras\n",  # noqa: E501 (a pasted text)
            ("3D ice", "Winter cameras"),
        ),
    ],
)
def test_read_cv__fields(text: str, fields: tuple[str, ...]) -> None:
    assert cv(f"Jane Roe\nLecturer, Northfield University\n\n{text}").interests == fields


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "研究方向\n环境与健康（大气与健康；气象与健康；极端环境的适应性）；职业与健康（紧张与健康）。\n",
            ("环境与健康（大气与健康；气象与健康；极端环境的适应性）", "职业与健康（紧张与健康）"),
        ),
        (
            "研究方向：海冰加工技术、光纤潮汐技术。主持国家项目2项、省级项目1项，发表论文80余篇（收录62篇，引用743次）。\n",
            ("海冰加工技术", "光纤潮汐技术"),
        ),
        ("研究方向：海冰效应、微量盐分及潮汐的快速诊断\n", ("海冰效应", "微量盐分及潮汐的快速诊断")),
        ("个人简介：林远舟，云溪大学教授，主要研究方面为环境海冰学。\n", ("环境海冰学",)),
        ("研究方向\n①新能源并网；②变换器可靠性；③储能优化。\n", ("新能源并网", "变换器可靠性", "储能优化")),
    ],
)
def test_read_cv__fields_in_chinese(text: str, fields: tuple[str, ...]) -> None:
    assert cv(f"林远舟\n云溪大学教授\n\n{text}").interests == fields
