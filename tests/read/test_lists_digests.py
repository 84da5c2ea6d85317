"""Digests: items under headings of one kind, some of them talks; lectures under their numbers."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__headings_are_titles_and_an_evening_is_no_talk() -> None:
    """
    # Campus notes 12 May

    ### Ice in Clouds

    When: 14 May 2031, 4 pm
    Where: Mill Hall 12
    Speaker: Jane Roe, Harbour University

    ### Visiting scholar | Rain over Hills

    Speaker: Piet Hale, Mill College
    When: 15 May 2031, 5 pm
    Where: Room 204

    ### Chess evening

    When: 16 May 2031, 7 pm
    Where: Common Room
    """
    found = told(
        test_read_text__headings_are_titles_and_an_evening_is_no_talk,
        "title.en",
        "speakers.0.name.en",
        "start",
        "venue.en",
    )
    assert found == [
        ("Ice in Clouds", "Jane Roe", "2031-05-14T16:00", "Mill Hall 12"),
        ("Rain over Hills", "Piet Hale", "2031-05-15T17:00", "Room 204"),
    ]


def test_read_text__numbered_items_with_a_title_a_series_or_quotes() -> None:
    """
    校园快讯 5月10日

    1.云中的冰——从实验室到天空
    主讲人：林远舟，云溪大学教授
    时间：2031年5月12日（周一）15:00
    地点：明德楼305
    2.海雾论坛（第12）期
    题目：雨的声音
    主讲人：王若水，东屿大学讲师
    时间：2031年5月13日（周二）10:00
    地点：图书馆报告厅
    3.《海雾三十年》
    主讲人：张岚，北海大学研究员
    时间：2031年5月14日（周三）19:00
    地点：求是楼213
    4.围棋社招新
    时间：2031年5月15日（周四）12:00
    地点：食堂门口
    """
    found = told(
        test_read_text__numbered_items_with_a_title_a_series_or_quotes,
        "series_name.zh",
        "title.zh",
        "speakers.0.name.zh",
        "start",
        "venue.zh",
    )
    assert found == [
        (None, "云中的冰——从实验室到天空", "林远舟", "2031-05-12T15:00", "明德楼305"),
        ("海雾论坛", "雨的声音", "王若水", "2031-05-13T10:00", "图书馆报告厅"),
        (None, "海雾三十年", "张岚", "2031-05-14T19:00", "求是楼213"),
    ]


def test_read_text__the_person_in_the_heading() -> None:
    """
    # 校园快讯

    ## 5月12日 学术报告 - 林远舟 教授

    题目：云中的冰
    时间：2031年5月12日 15:00
    地点：明德楼305

    ## 王若水 | 雨的声音

    报告人：王若水，东屿大学讲师
    时间：2031年5月13日 10:00
    地点：图书馆报告厅

    ## 校园歌手大赛

    时间：2031年5月14日 19:00
    地点：大礼堂
    """
    found = told(test_read_text__the_person_in_the_heading, "title.zh", "speakers.0.name.zh", "start")
    assert found == [("云中的冰", "林远舟", "2031-05-12T15:00"), ("雨的声音", "王若水", "2031-05-13T10:00")]


def test_read_text__lectures_under_their_number_alone() -> None:
    """
    Cloud lectures
    海雾讲座

    主讲人：林远舟 教授（云溪大学）
    地点：明德楼305

    Lecture 1
    云中的冰
    2031年5月12日（周一）15:00-16:00
    摘要：第一讲介绍冰晶。

    Lecture 2
    雨的声音
    2031年5月14日（周三）15:00-16:00
    摘要：第二讲介绍雨滴。
    """
    found = told(
        test_read_text__lectures_under_their_number_alone,
        "series_name.zh",
        "series_name.en",
        "title.zh",
        "speakers.0.name.zh",
        "start",
        "abstract.zh",
    )
    assert found == [
        ("海雾讲座", "Cloud lectures", "云中的冰", "林远舟", "2031-05-12T15:00", "第一讲介绍冰晶。"),
        ("海雾讲座", "Cloud lectures", "雨的声音", "林远舟", "2031-05-14T15:00", "第二讲介绍雨滴。"),
    ]


def test_read_text__lectures_with_a_title_in_both_languages() -> None:
    """
    主讲人：林远舟 教授（云溪大学）
    地点：明德楼305

    第一讲 Lecture 1
    云中的冰
    Ice in clouds
    2031年5月12日（周一）15:00-16:00 / Monday, May 12, 2031, 3:00-4:00 pm
    摘要：第一讲介绍冰晶。

    第二讲 Lecture 2
    雨的声音
    The sound of rain
    2031年5月14日（周三）15:00-16:00 / Wednesday, May 14, 2031, 3:00-4:00 pm
    摘要：第二讲介绍雨滴。
    """
    found = told(
        test_read_text__lectures_with_a_title_in_both_languages, "title.zh", "title.en", "speakers.0.name.zh", "start"
    )
    assert found == [
        ("云中的冰", "Ice in clouds", "林远舟", "2031-05-12T15:00"),
        ("雨的声音", "The sound of rain", "林远舟", "2031-05-14T15:00"),
    ]


def test_read_text__numbers_of_a_series_and_the_chair_of_one_talk() -> None:
    """
    🌧海雾讲坛｜下周两场

    🔹 第7讲｜云中的冰
    🎤 主讲：林远舟（云溪大学 教授）
    ⏰ 5月12日 周一 19:00
    📍 明德楼305

    🔹 第8讲｜雨的声音
    🎤 主讲：王若水（东屿大学 讲师）
    👤 主持：赵平
    ⏰ 5月13日 周二 19:00
    📍 图书馆报告厅
    """
    found = told(
        test_read_text__numbers_of_a_series_and_the_chair_of_one_talk,
        "series_name.zh",
        "number",
        "title.zh",
        "speakers.0.name.zh",
        "chairs.0.name.zh",
        "start",
    )
    assert found == [
        ("海雾讲坛", 7, "云中的冰", "林远舟", None, "2025-05-12T19:00"),
        ("海雾讲坛", 8, "雨的声音", "王若水", "赵平", "2025-05-13T19:00"),
    ]
