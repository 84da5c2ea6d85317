"""The name over a list, and what is told of all talks and is the text of none."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__a_house_and_a_season_before_the_name() -> None:
    """
    海洋学院2031年春季“海雾夜谈”学术报告一览表

    日期 | 报告人 | 题目
    3月4日 9:00 | 林远舟 | 云中的冰
    3月6日 9:00 | 王若水 | 雨的声音
    """
    found = told(test_read_text__a_house_and_a_season_before_the_name, "series_name.zh", "title.zh", "start")
    assert found == [("海雾夜谈", "云中的冰", "2031-03-04T09:00"), ("海雾夜谈", "雨的声音", "2031-03-06T09:00")]


def test_read_text__a_count_before_a_short_name() -> None:
    """
    海洋学院第九届学术周日程

    2031年5月12日
    9:00-9:50 林远舟（云溪大学） 云中的冰
    10:00-10:50 王若水（东屿大学） 雨的声音
    """
    found = told(test_read_text__a_count_before_a_short_name, "series_name.zh", "title.zh")
    assert found == [("学术周", "云中的冰"), ("学术周", "雨的声音")]


def test_read_text__a_text_on_the_list_is_no_abstract() -> None:
    """
    Hill and Harbour Cloud Days

    The Cloud Days bring together everybody at the two universities who works on
    clouds, rain or fog; they have been held four times a year since the first of them, with lunch and tea in between.

    12 May 2031
    10:00 Jane Roe (Bath): Ice in Clouds
    11:00 Piet Hale (Leeds): Rain over Hills
    """
    found = told(test_read_text__a_text_on_the_list_is_no_abstract, "series_name.en", "title.en", "abstract.en")
    assert found == [
        ("Hill and Harbour Cloud Days", "Ice in Clouds", None),
        ("Hill and Harbour Cloud Days", "Rain over Hills", None),
    ]


def test_read_text__a_heading_is_not_the_title_of_the_one_that_has_none() -> None:
    """
    海雾学术报告安排

    报告人
    单位
    题目
    时间
    林远舟
    云溪大学
    云中的冰
    2031年5月12日 9:00
    王若水
    东屿大学
    题目待定
    2031年5月13日 9:00
    张岚
    北海大学
    海雾三十年
    2031年5月14日 9:00
    """
    found = told(test_read_text__a_heading_is_not_the_title_of_the_one_that_has_none, "title.zh", "speakers.0.name.zh")
    assert found == [("云中的冰", "林远舟"), (None, "王若水"), ("海雾三十年", "张岚")]
