"""Shapes of CVs written by strangers: works in a table, pages of a school, headings in plain words."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.read.cv.contact import email_in
from seminar.read.cv.works.authors import past_authors
from tests.read.reading import cv


def test_read_cv__works_in_a_table() -> None:
    draft = cv(
        "林知远\n河洲大学 副教授\n\n代表性论文\n序号\t论文题目\t期刊\t年份\n"
        "1\t三条河流与沿岸街道的变迁\t地理学报\t2019\n2\tRivers That Move Cities\tJournal of Rivers\t2021\n"
    )
    assert list(draft.publications) == ["三条河流与沿岸街道的变迁", "Rivers That Move Cities"]


def test_read_cv__the_menu_of_a_school_is_no_part() -> None:
    draft = cv(
        "设为首页 | 加入收藏 | English\n首页\n学院概况\n师资队伍\n科学研究\n\n"
        "当前位置：首页 > 师资队伍 > 教授 > 正文\n\n"
        "林知远\n\n林知远，男，河洲大学教授，任职于地理学院。\n"
    )
    assert draft.person.name == Bilingual(zh="林知远")
    assert draft.person.affiliation.zh == "河洲大学"


def test_read_cv__a_post_in_both_languages_behind_one_label() -> None:
    draft = cv("姓名 Name：林知远 Zhiyuan Lin\n现任职务 Position：副研究员 Associate Research Fellow\n单位：河洲大学\n")
    assert draft.person.position == Bilingual(zh="副研究员", en="Associate Research Fellow")


def test_read_cv__whom_a_group_looks_for_is_no_post() -> None:
    draft = cv("林知远\n助理教授，河洲大学\n\n我目前招收硕士生和博士生，欢迎发邮件联系我。\n")
    assert draft.person.position.zh == "助理教授"


@pytest.mark.parametrize("heading", ["Topics I work on", "What I am interested in"])
def test_read_cv__interests_under_plain_words(heading: str) -> None:
    draft = cv(f"Jane Roe\nAssistant Professor, Harbour University\n\n{heading}\n\n* River ice\n* City floods\n")
    assert list(draft.interests) == ["River ice", "City floods"]


def test_email_in__a_written_address_before_words_like_one() -> None:
    text = "Write to me at jane.roe-moore@hu.example.org. You can also find me at the river."
    assert email_in(text)[0] == "jane.roe-moore@hu.example.org"


def test_past_authors__a_surname_that_is_a_word() -> None:
    text = "He T Y, Miao Z A, Brandt K. Porosity in die casting"
    assert text[past_authors(text) :].lstrip(". ") == "Porosity in die casting"
