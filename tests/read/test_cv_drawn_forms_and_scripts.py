"""Forms drawn with bars, works counted within one cell, biographies in the script of the CV, names told by works."""

from __future__ import annotations

import pytest

from seminar.read.cv.works.works_run_together import works_apart
from seminar.read.document import Line
from tests.read.reading import cv, cv_of


def test_read_cv__a_form_drawn_with_bars() -> None:
    """| 姓名 | 林远舟 | 性别 | 男 |
    | 出生日期 | 2001.05 | 职称 | 研究员 |
    | 工作单位 | 云溪科学院雨水研究所 | 行政职务 | 研究室主任 |
    | 学习经历 | 2019-2023 海岳大学 大气科学 学士；2023-2028 云溪科学院大学 大气物理学 博士 |||
    | 代表性论著 | 1. Lin Y., Roe J. Drop size over salt lakes. J. Wet Sci., 2029. 2. Lin Y. Clouds. Lett., 2031. |
    """
    draft = cv_of(test_read_cv__a_form_drawn_with_bars)
    assert (draft.person.position.zh, draft.person.affiliation.zh) == ("研究员", "云溪科学院雨水研究所")
    assert [study.degree for study in draft.education] == ["学士", "博士"]
    assert draft.publications[0] == "Drop size over salt lakes"
    assert draft.leftovers == ()


def test_read_cv__a_drawn_table_of_studies_is_no_form() -> None:
    """林远舟

    教育背景
    | 时间 | 学校 | 专业 | 学位 |
    | 2019-2023 | 海岳大学 | 大气科学 | 学士 |
    """
    (study,) = cv_of(test_read_cv__a_drawn_table_of_studies_is_no_form).education
    assert (study.institution, study.subject, study.degree) == ("海岳大学", "大气科学", "学士")


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("1. 林远舟. 盐路. 2031. 2. 林远舟. 海港与冬季的雨. 2030. 3. 《海冰》.", 3),
        ("[1] Roe J. Salt, part 2. Harbour 1. 2031. [2] Frost K. Ice. 2030.", 2),
        ("1. Roe J. Salt on the quays, Part 2. Tides 2031 (2). 3-4", 1),
        ("1. Roe, J. Salt and ice in one port. Harbour 12. 2. 2031", 1),
        ("2. Roe, J. Salt and ice in one port. Harbour. 3. Salt", 1),
    ],
)
def test_works_apart__works_that_a_line_counts(text: str, works: int) -> None:
    assert len(list(works_apart(Line(1, text)))) == works


def test_read_cv__a_biography_in_the_script_of_the_cv() -> None:
    """林遠舟
    國立雲溪大學歷史學系副教授

    學歷
    國立雲溪大學歷史學系學士（2031）

    研究專長
    鹽路史
    """
    bio = cv_of(test_read_cv__a_biography_in_the_script_of_the_cv).person.bio.zh
    assert bio is not None
    assert "教育經歷：" in bio
    assert "教育经历" in (cv("林远舟\n云溪大学副教授\n\n学历\n云溪大学历史学学士（2031）\n").person.bio.zh or "")


def test_read_cv__a_page_without_a_name_is_of_the_author_of_its_works() -> None:
    """Employment

    Lecturer, Tern University, 2029 - present

    Publications

    1. Salt roads in winter. Jane M. Roe and Karl Frost, Harbour Letters, 2031.
    2. Ice on the quays. Karl Frost, Jane M. Roe, Ada Brandt, Harbour Letters, 2030.
    3. Tides and tolls. Jane M. Roe, Ada Brandt, Harbour Letters, 2029.
    4. Locks and rain. Jane M. Roe, 2028.
    """
    person = cv_of(test_read_cv__a_page_without_a_name_is_of_the_author_of_its_works).person
    assert person.name.en == "Jane M. Roe"
    assert person.bio.en is not None
    assert person.bio.en.startswith("Jane M. Roe is a Lecturer at Tern University.")


def test_read_cv__the_word_academic_names_no_house() -> None:
    person = cv("Jane Roe - Academic CV\n\nEducation\nPhD in Law, Tern University, 2031\n").person
    assert person.affiliation.en is None
