"""Tables: a cell on each line, a paragraph to each row, one hour above all; cards one after the other."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__a_time_on_two_lines() -> None:
    """
    海雾论坛2031年春季报告一览

    报告人
    报告题目
    时间
    地点
    林远舟
    云中的冰
    5月12日（周一）
    9:00-10:00
    明德楼305
    王若水
    雨的声音
    5月13日（周二）
    15:00-16:00
    图书馆报告厅
    """
    found = told(
        test_read_text__a_time_on_two_lines,
        "series_name.zh",
        "title.zh",
        "speakers.0.name.zh",
        "start",
        "end",
        "venue.zh",
    )
    assert found == [
        ("海雾论坛", "云中的冰", "林远舟", "2031-05-12T09:00", "2031-05-12T10:00", "明德楼305"),
        ("海雾论坛", "雨的声音", "王若水", "2031-05-13T15:00", "2031-05-13T16:00", "图书馆报告厅"),
    ]


def test_read_text__a_paragraph_to_each_row() -> None:
    """
    Cloud Forum
    12 May 2031

    Time
    Event
    Chair

    9:00-9:10
    Opening
    Ruth Lane

    9:10-10:00
    Invited talk (Prof. Jane Roe)
    Ice in Clouds
    Ruth Lane

    10:00-10:50
    Invited talk (Dr Piet Hale)
    Rain over Hills
    Tom Marsh

    10:50-11:00
    Break
    -
    """
    found = told(test_read_text__a_paragraph_to_each_row, "title.en", "speakers.0.name.en", "chairs.0.name.en", "start")
    assert found == [
        ("Ice in Clouds", "Jane Roe", "Ruth Lane", "2031-05-12T09:10"),
        ("Rain over Hills", "Piet Hale", "Tom Marsh", "2031-05-12T10:00"),
    ]


def test_read_text__a_paragraph_to_each_row_zh() -> None:
    """
    云雾论坛议程
    2031年5月12日 线上

    时间
    报告人
    题目

    9:00-9:40
    林远舟 教授
    云中的冰

    9:40-10:20
    王若水 讲师
    雨的声音

    10:20-11:00
    张岚 研究员
    海雾三十年
    """
    found = told(test_read_text__a_paragraph_to_each_row_zh, "title.zh", "speakers.0.name.zh", "start", "end")
    assert found == [
        ("云中的冰", "林远舟", "2031-05-12T09:00", "2031-05-12T09:40"),
        ("雨的声音", "王若水", "2031-05-12T09:40", "2031-05-12T10:20"),
        ("海雾三十年", "张岚", "2031-05-12T10:20", "2031-05-12T11:00"),
    ]


def test_read_text__what_it_is_about_where_no_column_is_the_title() -> None:
    """
    2031（秋）论文组会安排

    时间：每周三晚 19：30

    周数 | 日期 | <img width=80/>分享人 | 内容 | 主持人 |
    :---:|:---:|:---:|---|:---:|
    01 | 09-17 | 林远舟 | 云中的冰 | 赵平 |
    02 | 09-24 | 王若水 | Rain over Hills | 钱明 |
    03 | 待定 | 待定 | 待定 | 待定 |
    """
    found = told(
        test_read_text__what_it_is_about_where_no_column_is_the_title,
        "series_name.zh",
        "title.zh",
        "title.en",
        "speakers.0.name.zh",
        "chairs.0.name.zh",
        "start",
    )
    assert found == [
        ("论文组会", "云中的冰", None, "林远舟", "赵平", "2031-09-17T19:30"),
        ("论文组会", None, "Rain over Hills", "王若水", "钱明", "2031-09-24T19:30"),
    ]


def test_read_text__the_hour_above_is_when_the_first_begins() -> None:
    """
    会议时间：2031年5月12日（周一）19：00
    会议地点：明德楼305

    时间 | 报告名称 | 报告人
    19：00-19：10 | 开场介绍 | -
    19：10-19：30 | 云中的冰 | 林远舟
    19：30-19：50 | 雨的声音 | 王若水
    19：50-20：00 | 中场休息 | -
    """
    found = told(
        test_read_text__the_hour_above_is_when_the_first_begins,
        "title.zh",
        "speakers.0.name.zh",
        "start",
        "end",
        "venue.zh",
    )
    assert found == [
        ("云中的冰", "林远舟", "2031-05-12T19:10", "2031-05-12T19:30", "明德楼305"),
        ("雨的声音", "王若水", "2031-05-12T19:30", "2031-05-12T19:50", "明德楼305"),
    ]


def test_read_text__cards_one_after_the_other() -> None:
    """
    ---
    layout: talk
    title: Ice in Clouds: a survey
    speaker: Jane Roe     # English name
    date: 2031-05-12 14:00
    place: Mill Hall 12
    ---
    layout: talk
    title: Rain over Hills
    speaker: Piet Hale    # English name
    date: 2031-05-19 14:00
    place: Mill Hall 12
    ---
    """
    found = told(test_read_text__cards_one_after_the_other, "title.en", "speakers.0.name.en", "start", "venue.en")
    assert found == [
        ("Ice in Clouds: a survey", "Jane Roe", "2031-05-12T14:00", "Mill Hall 12"),
        ("Rain over Hills", "Piet Hale", "2031-05-19T14:00", "Mill Hall 12"),
    ]


def test_read_text__cells_that_run_over_lines() -> None:
    """
    專題演講

    時間
    主講人
    講題

    2031.6.6
    林遠舟 Yuanzhou Lin，雲溪大學副教授
    張嵐，北海研究所研究員
    Ice in Clouds and
    Rain over Hills

    2031.5.17
    王若水，東嶼大學教授
    雨的聲音: 觀雨三十年

    2031.5.12
    李明河，南山大學教授
    雪的形狀
    """
    assert told(
        test_read_text__cells_that_run_over_lines,
        "title.zh",
        "title.en",
        "speakers.0.name.zh",
        "speakers.1.name.zh",
        "start",
    ) == [
        (None, "Ice in Clouds and Rain over Hills", "林遠舟", "張嵐", "2031-06-06"),
        ("雨的聲音: 觀雨三十年", None, "王若水", None, "2031-05-17"),
        ("雪的形狀", None, "李明河", None, "2031-05-12"),
    ]
