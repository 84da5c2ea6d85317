"""Weeks that name no day, heads of tables whose cells stand below them, cells with labels of their own, news."""

from __future__ import annotations

from seminar.read.announcing import announces
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_zh_name
from tests.read.reading import drafts, facts, left, read


def test_read__the_day_below_the_week_it_is_in() -> None:
    """
    Seminars and Colloquiums

    for the week of September 8, 2025

    Tuesday, September 9

    PROBABILITY SEMINAR

    TIME: 2:10 – 3:25 p.m.

    ROOM: Ayres 112

    SPEAKER: Prof. Xia Roe, Harbour University

    TITLE: Asymptotics for the principal eigenvalue
    """
    found = read(test_read__the_day_below_the_week_it_is_in)
    assert (found["start"], found["end"]) == ("2025-09-09T14:10", "2025-09-09T15:25")


def test_read__the_head_of_a_table_told_line_by_line_labels_nothing() -> None:
    """
    會議議程

    2025年9月4日（星期四）

    時間 內容 地點

    11:30-12:00
    產業趨勢演講
    主講人：張若龍 資安產品經理(臺灣海霧股份有限公司)
    演講題目：透過雲霧找出潛藏的訊號
    國際會議廳
    """
    (draft,) = drafts(test_read__the_head_of_a_table_told_line_by_line_labels_nothing)
    assert facts(draft).get("venue.zh") != "11:30-12:00"
    assert "時間 內容 地點" in left(draft)


def test_read__a_cell_with_the_title_and_the_abstract_behind_labels() -> None:
    """
    | Date | Speaker | Talk |
    |---|---|---|
    | October 22, 2025 | Kajal Roe | Title: How good were the forecasters? Abstract: Using data from many years, we … |
    | October 29, 2025 | Tom Doe | Ice in Clouds |
    """
    first, second = drafts(test_read__a_cell_with_the_title_and_the_abstract_behind_labels)
    assert facts(first)["title.en"] == "How good were the forecasters?"
    assert facts(first)["abstract.en"].startswith("Using data from many years")
    assert facts(second)["title.en"] == "Ice in Clouds"


def test_announces__news_of_a_lecture_that_was_held() -> None:
    assert announces(
        "On December 14, 2031, at 13:30, the Research Group of Rain held an academic lecture, and Jane Roe …"
    )
    assert announces("云雾研究组于 2031年6月11日 9:30举办了学术讲座，林远舟教授分享了……")


def test_people__a_title_behind_a_colon_is_no_place() -> None:
    (found,) = people('Barry Roe: "Tales of Our Forefathers"', Lexicon.load())
    assert found.person.name.en == "Barry Roe" and not found.person.affiliation


def test_is_zh_name__to_somebody() -> None:
    assert not is_zh_name("走近罗伯特·彭斯", Lexicon.load())
    assert is_zh_name("罗伯特·彭斯", Lexicon.load())
