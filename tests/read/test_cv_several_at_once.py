"""Several facts told at once: years and degrees in rows, a rank behind a labelled name, theses; all invented."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.drafting import CVDraft
from tests.read.reading import cv, cv_of


def _studies(draft: CVDraft) -> list[tuple[str | None, ...]]:
    return [(study.degree, study.institution, study.subject, study.to) for study in draft.education]


@pytest.mark.parametrize(
    ("told", "studies"),
    [
        (
            "1995年、2000年分别获岭溪大学学士学位和海岳大学博士学位",
            [("学士", "岭溪大学", None, "1995"), ("博士", "海岳大学", None, "2000")],
        ),
        (
            "1990年、1993年和1997年先后获岭溪大学学士学位、海岳大学硕士学位和云溪大学博士学位",
            [
                ("学士", "岭溪大学", None, "1990"),
                ("硕士", "海岳大学", None, "1993"),
                ("博士", "云溪大学", None, "1997"),
            ],
        ),
        ("1997年获云溪大学博士学位", [("博士", "云溪大学", None, "1997")]),
    ],
)
def test_read_cv__years_and_degrees_in_the_same_row(told: str, studies: list[tuple[str | None, ...]]) -> None:
    assert _studies(cv(f"林远舟，云溪大学数学学院教授、院长，《海港数学》主编。{told}。")) == studies


@pytest.mark.parametrize(
    ("line", "post"),
    [("主讲嘉宾：林远舟 教授", "教授"), ("报告人：林远舟 副研究员", "副研究员"), ("姓名：林远舟 博士", None)],
)
def test_read_cv__a_rank_behind_a_labelled_name(line: str, post: str | None) -> None:
    draft = cv(f"{line}\n单位：云溪大学数学学院\n")
    assert draft.person.name == Bilingual("林远舟", None)
    assert draft.person.position == Bilingual(post, None)


def test_read_cv__a_label_for_the_rank_goes_before_the_address() -> None:
    assert cv("姓名：林远舟 教授\n职称：副教授\n单位：云溪大学\n").person.position == Bilingual("副教授", None)


@pytest.mark.parametrize(
    "line",
    [
        '2014–2017 PhD, University of Havn: "Hearts in winter"',
        "2017 PhD, University of Havn, “Ferries and the heart”",
        "PhD, University of Havn, 2017; „Das Herz im Winter“",
    ],
)
def test_education__the_title_of_a_thesis_is_no_part_of_the_house(line: str) -> None:
    assert _studies(cv(f"Anneke Moor\n\nEducation\n{line}\n")) == [("PhD", "University of Havn", None, "2017")]


def test_education__a_medical_degree() -> None:
    draft = cv("Anneke Moor\n\nTraining\n2002–2008 Medical degree (MD), University of Lakemont\n")
    assert _studies(draft) == [("MD", "University of Lakemont", None, "2008")]


def test_read_cv__a_home_page_signed_at_its_foot() -> None:
    """About Me
    I'm a 4th-year PhD student in the Department of Computer Science at Harbour University, advised by Prof. Jane Roe. I received my B.Eng. from Lakemont University in 2021.

    Publications
    Feeling the Rope: Tactile Servoing in Waves
    Mina Sorel*, Ada Brandt*, Jane Roe
    TIDES 2025 (Oral)
    [paper] [code]
    Night Vision for Harbours
    Ada Brandt, Mina Sorel
    Ports Robotics 2024
    [paper]

    Mina Sorel © 2025
    """  # noqa: E501 (a pasted text)
    draft = cv_of(test_read_cv__a_home_page_signed_at_its_foot)
    assert draft.person.name == Bilingual(None, "Mina Sorel")
    assert draft.publications == ("Feeling the Rope: Tactile Servoing in Waves", "Night Vision for Harbours")
    assert _studies(draft) == [("B.Eng.", "Lakemont University", None, "2021")]


@pytest.mark.parametrize(
    ("told", "interests"),
    [
        ("偏微分方程、几何分析及其在海冰模型中的应用", ("偏微分方程", "几何分析及其在海冰模型中的应用")),
        ("盐潮和海冰", ("盐潮", "海冰")),
        ("盐潮、海港史及海冰", ("盐潮", "海港史", "海冰")),
    ],
)
def test_interests__a_field_with_its_use(told: str, interests: tuple[str, ...]) -> None:
    assert cv(f"林远舟，云溪大学教授。研究兴趣为{told}。").interests == interests


def test_read_cv__a_table_of_training() -> None:
    """BIOGRAPHICAL SKETCH
    NAME: Brandt, Ada
    POSITION TITLE: Associate Professor of Biology
    EDUCATION/TRAINING
    INSTITUTION AND LOCATION	DEGREE	Completion Date	FIELD OF STUDY
    Lakemont University, Lakemont	BS	05/2001	Biology
    University of California, Davis	PHD	06/2007	Marine Biology
    Tern University, Tern	Postdoctoral	08/2010	Genomics
    B. Positions, Scientific Appointments, and Honors
    2015-present Associate Professor, Harbour University
    """
    draft = cv_of(test_read_cv__a_table_of_training)
    assert draft.person.affiliation.en == "Harbour University"
    assert _studies(draft) == [
        ("BS", "Lakemont University", "Biology", "2001-05"),
        ("PHD", "University of California, Davis", "Marine Biology", "2007-06"),
    ]


def test_read_cv__titles_in_capitals_with_those_they_were_written_with() -> None:
    draft = cv(
        "Jane Roe\nTern College\n\nWorking papers\nSalt Taxes and Smuggling (with Karl Moor)\n"
        "Winter Ports and Ferries (joint with Ada Brandt), R&R at Ports\n"
        "Ice and Wages (with K. Moor and A. Brandt), submitted\n"
    )
    assert draft.publications == ("Salt Taxes and Smuggling", "Winter Ports and Ferries", "Ice and Wages")


def test_read_cv__a_life_in_one_line_with_labels() -> None:
    draft = cv(
        "李雪飞（1985-），女，副教授，博士，主要研究方向：盐业史。E-mail: lixf@yunxi.example\n单位：云溪大学历史学院\n"
    )
    assert draft.person.name == Bilingual("李雪飞", None)
    assert draft.person.position == Bilingual("副教授", None)
    assert draft.interests == ("盐业史",)


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("Surname: OSEI\nOther names: Kofi Mensah\n", "Kofi Mensah Osei"),
        ("Family name: Brandt\nForename(s): Ada Marie\n", "Ada Marie Brandt"),
        ("Dr. Ada BRANDT (F)\nBorn 1980\n", "Ada Brandt"),
    ],
)
def test_read_cv__names_as_forms_and_funders_ask_for_them(lines: str, name: str) -> None:
    assert cv(f"Curriculum Vitae\n{lines}University: University of Northfield\n").person.name == Bilingual(None, name)
