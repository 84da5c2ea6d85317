"""Studies in tables, sentences and calendars of other shapes."""

from __future__ import annotations

import pytest

from seminar.read.cv.drafting import Education
from seminar.read.cv.republic_years import in_western_years
from tests.read.reading import cv

_PHD = Education("PhD", "Harbour University", "Botany", None, "2009")
_BSC = Education("BSc", "Lakemont College", "Biology", None, "2004")


@pytest.mark.parametrize(
    "rows",
    [
        [
            "Degree   Awarded by   Year   Subject",
            "PhD   Harbour University   2009   Botany",
            "BSc   Lakemont College   2004   Biology",
        ],
        [
            "Year   Degree   University   Major",
            "2009   PhD   Harbour University   Botany",
            "2004   BSc   Lakemont College   Biology",
        ],
        [
            "INSTITUTION\tLOCATION\tDEGREE\tYEAR\tFIELD OF STUDY",
            "Harbour University\tHavn\tPhD\t2009\tBotany",
            "Lakemont College\tTern, MI\tBSc\t2004\tBiology",
        ],
        [
            "Field | Degree | School | Date",
            "Botany | PhD | Harbour University | 2009",
            "Biology | BSc | Lakemont College | 2004",
        ],
        [
            "Qualification  Subject  Institution  Completion date",
            "PhD  Botany  Harbour University  2009",
            "BSc  Biology  Lakemont College  2004",
        ],
    ],
)
def test_read_cv__a_table_of_studies(rows: list[str]) -> None:
    text = "\n".join(rows)
    assert cv(f"Jane Roe\nLecturer, Harbour University\n\nEducation\n\n{text}\n").education == (_PHD, _BSC)


@pytest.mark.parametrize("head", ["时间  学校  专业  学位", "起止年月  毕业院校  所学专业  学历"])
def test_read_cv__a_chinese_table_of_studies(head: str) -> None:
    draft = cv(f"林远舟\n云溪大学教授\n\n教育背景\n{head}\n2005.9-2009.7  海岳大学  物理学  学士\n")
    assert draft.education == (Education("学士", "海岳大学", "物理学", "2005-09", "2009-07"),)


@pytest.mark.parametrize(
    ("republic", "western"),
    [
        ("民國八十一年至八十五年", "1992年至1996年"),
        ("民國84年9月至民國87年6月", "1995年9月至1998年6月"),
        ("民國一百零三年", "2014年"),
        ("民國九十年", "2001年"),
        ("民國 79-83 年", "1990年至1994年"),
        ("民国一〇二年", "2013年"),
    ],
)
def test_in_western_years(republic: str, western: str) -> None:
    assert in_western_years(republic) == western


def test_read_cv__years_of_the_republic() -> None:
    draft = cv("林遠舟\n雲溪大學教授\n\n學歷\n民國八十一年至八十五年　海岳大學物理學系　學士\n")
    assert draft.education == (Education("學士", "海岳大學物理學系", None, "1992", "1996"),)


@pytest.mark.parametrize(
    "told",
    [
        "1981年考入海岳大学历史系，1985年毕业，获历史学学士学位",
        "1981年进入海岳大学历史系学习，1985年本科毕业，获历史学学士学位",
        "1981年入海岳大学历史系，1985年毕业，获得历史学学士学位",
        "1981年就读于海岳大学历史系，于1985年毕业，授历史学学士学位",
    ],
)
def test_read_cv__entered_and_left(told: str) -> None:
    draft = cv(
        f"沈若水教授简介\n\n沈若水，1964年生，海岳人，云溪大学历史学院教授，云溪史学会副会长。{told}；后任教于云溪大学。\n"
    )
    assert draft.education == (Education("历史学学士", "海岳大学历史系", None, "1981", "1985"),)


def test_read_cv__the_subject_behind_the_degree() -> None:
    draft = cv("沈若水\n云溪大学教授\n\n学习经历\n1991年至1994年，北野大学历史系，历史学博士，专业为中国古代史\n")
    assert draft.education == (Education("历史学博士", "北野大学历史系", "中国古代史", "1991", "1994"),)


@pytest.mark.parametrize("house", ["Royal College of Tides / Harbour Museum", "Harbour University / Havn Observatory"])
def test_read_cv__two_houses_of_one_study(house: str) -> None:
    draft = cv(f"Jane Roe\nCurator, Harbour Museum\n\nEducation\n\nPhD, Marine History, {house}, 2012\n")
    assert draft.education == (Education("PhD", house, "Marine History", None, "2012"),)


@pytest.mark.parametrize("degree", ["lic. phil.", "BNSc", "MSN", "BHSc", "Dr. iur."])
def test_read_cv__degrees_of_other_trades(degree: str) -> None:
    draft = cv(f"Jane Roe\nLecturer, Harbour University\n\nEducation\n\n{degree}, Harbour University (1997)\n")
    assert draft.education == (Education(degree, "Harbour University", None, None, "1997"),)


def test_read_cv__studies_among_posts_and_in_a_section_of_their_own() -> None:
    """林远舟
    云溪大学教授

    海外学习与工作经历
    2016.09-2019.07  北野大学，博士后
    2011.08-2016.08  哈芬大学，海洋物理，博士

    国内学习经历
    2007.09-2011.07  海岳大学，海洋科学，学士
    """
    draft = cv((test_read_cv__studies_among_posts_and_in_a_section_of_their_own.__doc__ or "").replace("    ", ""))
    assert [entry.degree for entry in draft.education] == ["博士", "学士"]


@pytest.mark.parametrize("degrees", [("MMus", "BMus (Hons)"), ("MA", "BA"), ("MPhil", "BDes")])
def test_read_cv__two_degrees_of_one_house_on_a_line(degrees: tuple[str, str]) -> None:
    higher, lower = degrees
    draft = cv(f"Jane Roe\nLecturer, Harbour University\n\nEducation\n\nTern College: {higher}, 2009; {lower}, 2007\n")
    assert draft.education == (
        Education(higher, "Tern College", None, None, "2009"),
        Education(lower, "Tern College", None, None, "2007"),
    )
