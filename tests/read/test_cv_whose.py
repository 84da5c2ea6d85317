"""Whose CV it is, wherever the name stands: below a letter, among other sections, at the foot."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.cover import without_cover
from seminar.read.cv.names import name_line
from seminar.read.document import from_text
from tests.read.reading import cv

_STUDIES = "Education\n2009 PhD in Botany, Harbour University\n\nAwards\nMoss Medal, 2020\n\n"


@pytest.mark.parametrize(
    "foot",
    [
        "Jane Q. Roe, PhD, RN\n12 Pier Road, Havn\njroe@havn.example",
        "Jane Q. Roe\nReader in Botany\nHavn University",
        "Dr. Jane Q. Roe\nTel. +45 5550 0101",
        "Write to:\n\nJane Q. Roe\njane.roe [at] havn.example",
        "Roe, Jane Q.\nDepartment of Botany, Havn University\nroe@havn.example",
    ],
)
def test_read_cv__the_name_at_the_foot(foot: str) -> None:
    works = "Publications\n1. Roe JQ, Frost C. Moss and tide. Bot Notes. 2015;1(2):3-9.\n\n"
    assert cv(f"VITA    June 2025\n\n{_STUDIES}{works}{foot}\n").person.name == Bilingual(None, "Jane Q. Roe")


@pytest.mark.parametrize("foot", ["林远舟\nlinyz@yunxi.example", "林远舟 教授\n电话：010-5550 0101"])
def test_read_cv__a_chinese_name_at_the_foot(foot: str) -> None:
    """个人简历

    学习经历
    2005–2009 云溪大学，物理学，学士

    论文
    1. 林远舟, 沈若水. 潮汐混合研究[J]. 海洋学刊, 2019, 41(2): 1-12.
    """
    text = (test_read_cv__a_chinese_name_at_the_foot.__doc__ or "").replace("    ", "")
    assert cv(f"{text}\n{foot}\n").person.name.zh == "林远舟"


def test_read_cv__the_head_of_a_group_below_its_news() -> None:
    """THE FROST GROUP
    Ice and snow

    News
    May 2025 – Greta's paper is out.

    Principal Investigator

    Carl J. Frost, PhD
    Assistant Professor
    School of Geosciences, Lakemont University

    Publications
    Frost, C. J., & Lind, O. (2014). Nucleation in slow rivers. Journal of Ice, 3(1), 1–12.

    Members
    Greta Havel, PhD, postdoc
    Rex, dog

    Contact
    c.frost@lakemont.example
    """
    draft = cv((test_read_cv__the_head_of_a_group_below_its_news.__doc__ or "").replace("    ", ""))
    assert draft.person.name.en == "Carl J. Frost"
    assert draft.person.position.en == "Assistant Professor"
    assert draft.publications == ("Nucleation in slow rivers",)


@pytest.mark.parametrize(
    "letter",
    [
        "Dear Carl,\n\nhere is the CV.\n\nBest, Greta\n\n-----\n",
        "Hi Carl,\nplease find the CV below.\n\nKind regards\nGreta Havel\n\n",
        "Hello all,\n\nas promised.\n\nCurriculum Vitae\n\n",
        "李老师您好，简历如下，请查收。\n\n个 人 简 历\n",
        "赵老师好！\n\n",
    ],
)
def test_read_cv__below_a_letter(letter: str) -> None:
    draft = cv(f"{letter}Ada Brandt\nLecturer, Harbour University\nada@harbour.example\n\n{_STUDIES}")
    assert draft.person.name.en == "Ada Brandt"
    assert draft.person.email == "ada@harbour.example"


def test_without_cover__a_cv_without_a_letter_stays_whole() -> None:
    lines = from_text("Jane Roe\n\n-----\n\nEducation\n").lines
    assert without_cover(lines) == lines


@pytest.mark.parametrize(
    "line",
    [
        "Prof. Dr. iur. Ada Brandt, LL.M.",
        "Dr. rer. nat. Ada Brandt",
        "lic. phil. Ada Brandt",
        "Ada Brandt, RN, FAAN-B",
        "Ada Brandt, PhD, MPH",
    ],
)
def test_name_line__degrees_round_a_name(line: str) -> None:
    assert name_line(line) == (None, "Ada Brandt")
