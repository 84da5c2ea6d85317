"""CVs that call nothing by its usual name, and pages with the owner's name beside the page number."""

from __future__ import annotations

import pytest

from seminar.read.cv.republic_years import in_western_years
from tests.read.reading import cv


@pytest.mark.parametrize("page", ["page 1", "Page 1/3", "p. 1", "Page 1 of 3"])
def test_read_cv__the_name_beside_the_page_number(page: str) -> None:
    draft = cv(f"BRANDT, Ada              {page}\n\nEDUCATION\n2011 - 2015  PhD, University of Northfield\n")
    assert draft.person.name.en == "Ada Brandt"


@pytest.mark.parametrize(
    ("heading", "text", "interests"),
    [
        ("What I do", "I study waves, ice and the noise of ships.", ("waves", "ice", "noise of ships")),
        ("Subjects I care about", "bells; work songs\n\njane@roe.example", ("bells", "work songs")),
        ("In short", "She works on moss and lichen.", ("moss", "lichen")),
    ],
)
def test_read_cv__fields_in_other_words(heading: str, text: str, interests: tuple[str, ...]) -> None:
    assert cv(f"Jane Roe\nLecturer, Harbour University\n\n{heading}\n\n{text}\n").interests == interests


@pytest.mark.parametrize("cue", ["主要研究", "致力于", "专攻"])
def test_read_cv__fields_in_other_chinese_words(cue: str) -> None:
    draft = cv(f"林远舟（1968—），男，云溪人，历史学博士，海岳大学历史学院教授。{cue}水利史、海洋史。\n")
    assert draft.interests == ("水利史", "海洋史")


def test_read_cv__performances_below_works() -> None:
    """Jane Roe
    Lecturer, Harbour University

    In print

    Roe, J. (2016). Bells of the coast. Music & Tides, 14(2), 33–58.

    On stage

    Foghorn Suite, Tern Hall, 2020
    Night Ferry, Havn Opera, 2022
    """
    draft = cv((test_read_cv__performances_below_works.__doc__ or "").replace("    ", ""))
    assert draft.publications == ("Bells of the coast",)


def test_read_cv__works_marked_with_letters() -> None:
    works = (
        "[a] J. Roe, C. Frost: How loud is a ferry? Sea Acoust. 4 (2016) 11.\n"
        "[b] J. Roe: Ice that sings. Polar Phys. 9 (2019) 44.\n"
    )
    draft = cv(f"Jane Roe\nLecturer, Harbour University\n\nSelected texts\n{works}")
    assert draft.publications == ("How loud is a ferry?", "Ice that sings")


def test_in_western_years__in_words() -> None:
    assert in_western_years("一九八六年至二〇〇一年") == "1986年至2001年"


def test_read_cv__an_address_and_a_number_below_the_works() -> None:
    draft = cv(
        "林远舟\n海岳大学教授\n\n论文\n1.《垸田》，《海岳史学》2001年第2期。\n\n"
        "电话 0731-5550 0188    电邮 linyz@haiyue.example\n"
    )
    assert (draft.person.email, draft.person.phone) == ("linyz@haiyue.example", "0731-5550 0188")


def test_read_cv__a_school_by_its_label_and_the_university_above() -> None:
    draft = cv(
        "云溪大学 教师主页\n\n职称：副研究员\n学院：化学学院\n"
        "信箱：zhaomin#yunxi.example.cn\n\n赵敏\n\n学习经历\n2003—2007 海岳大学 本科\n"
    )
    person = draft.person
    assert (person.name.zh, person.affiliation.zh, person.department.zh) == ("赵敏", "云溪大学", "化学学院")
    assert (person.email, person.homepage) == ("zhaomin@yunxi.example.cn", None)
