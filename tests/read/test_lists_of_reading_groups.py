"""Tables of reading groups: heads in two languages, chapters counted, papers with where they appeared, past days."""

from __future__ import annotations

from tests.read.reading import drafts, left, told


def test_heads_in_both_languages__a_field_each() -> None:
    """
    # Rain Seminar | 观雨读书会

    ## Time | 时间

    February 16, 2031 - June 1, 2031 | 2031年2月16日至6月1日

    Wednesday 7:30pm-9:00pm | 每周三晚上7点半至9点

    ## Venue

    On-site at Rain House N21, Northland University

    ## Schedule | 日程安排

    | Time 时间 | Presenter 主讲人 | Chapter 章节 | Resources 相关资料 |
    | --- | --- | --- | --- |
    | 02/16 | Yuanzhou Lin 林远舟 | 1 Clouds | [Slides](https://rain.example/1.pdf)
    | 02/23 | Ruoshui Wang 王若水 | 2 The Ways of Rain | [Slides](https://rain.example/2.pdf)
    | 03/02 | Yuanzhou Lin 林远舟 | 3 Ice at Night |
    """
    found = told(
        test_heads_in_both_languages__a_field_each,
        "series_name.en",
        "series_name.zh",
        "title.en",
        "speakers.0.name.zh",
        "start",
        "end",
        "venue.en",
        "number",
    )
    group = ("Rain Seminar", "观雨读书会")
    house = ("Rain House N21, Northland University", None)
    assert found == [
        (*group, "Clouds", "林远舟", "2031-02-16T19:30", "2031-02-16T21:00", *house),
        (*group, "The Ways of Rain", "王若水", "2031-02-23T19:30", "2031-02-23T21:00", *house),
        (*group, "Ice at Night", "林远舟", "2031-03-02T19:30", "2031-03-02T21:00", *house),
    ]


def test_days_of_a_list_over_two_years__the_year_of_each_day() -> None:
    """
    # 观雨讨论班

    时间：2031年11月5日至2032年1月7日

    | 时间 | 主讲人 | 题目 |
    | --- | --- | --- |
    | 11-05 | 林远舟 | 云的形成 |
    | 01-07 | 王若水 | 雪的消融 |
    """
    assert told(test_days_of_a_list_over_two_years__the_year_of_each_day, "start") == [("2031-11-05",), ("2032-01-07",)]


def test_counted_titles_struck_days__neither_count_nor_stroke() -> None:
    """
    # 云雨讨论班

    主题 | 主讲人 | 时间
    :---: | :---: | :---:
    [3.云的形成](https://rain.example/3) | [林远舟](https://rain.example/lin) | ~~2031-10-16~~
    [4.雨滴](https://rain.example/4) | [王若水](https://rain.example/wang) | ~~2031-10-23~~
    5.雪与冰 | [林远舟](https://rain.example/lin) | **2031-11-06**
    """
    assert told(test_counted_titles_struck_days__neither_count_nor_stroke, "title.zh", "start") == [
        ("云的形成", "2031-10-16"),
        ("雨滴", "2031-10-23"),
        ("雪与冰", "2031-11-06"),
    ]


def test_titles_some_of_which_begin_with_a_number__stay_whole() -> None:
    """
    | Date | Speaker | Title |
    | --- | --- | --- |
    | 12 May 2031 | Jane Roe | 3 Ways of Snow |
    | 19 May 2031 | John Doe | Fog over Harbours |
    | 26 May 2031 | Ann Poe | 5 Kinds of Hail |
    """
    found = told(test_titles_some_of_which_begin_with_a_number__stay_whole, "title.en")
    assert found == [("3 Ways of Snow",), ("Fog over Harbours",), ("5 Kinds of Hail",)]


def test_papers_of_a_reading_group__where_they_appeared_is_no_title_and_a_pass_no_talk() -> None:
    """
    # Schedule
    Below is the plan of our reading group.

    | Date | Presenter | Paper |
    | :---: | :---: | :---: |
    | 27 Sep 2031 | 林远舟 | [Stable Clouds in Many Winds](https://rain.example/1) (2030 Rain Letters) |
    | 04 Oct 2031 | Holiday | Pass |
    | 11 Oct 2031 | 王若水 | Fog and Reason (RAIN 2030) |
    | 18 Oct 2031 | Group Activity | Pass |
    | 25 Oct 2031 | 林远舟 | Hail（2029 Journal of Ice） |
    """
    assert told(
        test_papers_of_a_reading_group__where_they_appeared_is_no_title_and_a_pass_no_talk, "title.en", "series_name.en"
    ) == [("Stable Clouds in Many Winds", None), ("Fog and Reason", None), ("Hail", None)]


def test_who_leads_where_nobody_else_speaks__speaks() -> None:
    """
    # 观雨社每周小聚

    | 时间 | 主持 | 地点 | 主题 |
    | --- | --- | --- | --- |
    | 2031-11-04 15:00 | 林远舟 | 雨楼306 | 云的形成 |
    | 2031-11-11 15:00 |  | 雨楼306 | 无主题分享 |
    | 2031-11-18 15:00 | 王若水 | 雨楼306 | 雪的消融 |
    """
    assert told(
        test_who_leads_where_nobody_else_speaks__speaks,
        "title.zh",
        "speakers.0.name.zh",
        "chairs.0.name.zh",
        "series_name.zh",
    ) == [("云的形成", "林远舟", None, "观雨社每周小聚"), ("雪的消融", "王若水", None, "观雨社每周小聚")]


def test_name_of_the_group_in_both_languages__and_the_count_of_each_title_left_over() -> None:
    """
    ## Rain Reading Group 读雨会

    | 日期 Date | 主讲 Speaker | 题目 Title |
    |---|---|---|
    | 2031-05-12 14:00 | 林远舟 | 1. 云的形成 |
    | 2031-05-19 14:00 | 王若水 | 2. 雪的消融 |
    | 2031-05-26 14:00 | 陈听雪 | 3. 雾从何来 |
    """
    test = test_name_of_the_group_in_both_languages__and_the_count_of_each_title_left_over
    group = ("读雨会", "Rain Reading Group")
    assert told(test, "title.zh", "series_name.zh", "series_name.en") == [
        ("云的形成", *group),
        ("雪的消融", *group),
        ("雾从何来", *group),
    ]
    assert left(drafts(test)[1]) == ["| 2."]


def test_day_alone_in_a_row_of_cells__the_day_of_the_rows_below() -> None:
    """
    会议日程

    | 时间 | 报告内容 | 报告人 | 主持人 |
    | --- | --- | --- | --- |
    | 2031年5月12日 |  |  |  |
    | 9:00-9:40 | 特邀报告：云的形成 | 王若水 教授（云溪大学） | 林远舟 |
    | 2031年5月13日 |  |  |  |
    | 9:00-9:40 | 雾从何来 | 陈听雪 | 王若水 |
    """
    assert told(test_day_alone_in_a_row_of_cells__the_day_of_the_rows_below, "title.zh", "start", "end") == [
        ("云的形成", "2031-05-12T09:00", "2031-05-12T09:40"),
        ("雾从何来", "2031-05-13T09:00", "2031-05-13T09:40"),
    ]


def test_who_leads_the_reading_of_a_chapter__speaker_and_title() -> None:
    """
    | Week | Date | Leader | Reading | Pages |
    | --- | --- | --- | --- | --- |
    | 1 | 12 May 2031 | Jane Roe | Rain and Memory | 12 |
    | 2 | 19 May 2031 | John Doe | The Shape of Fog | 30 |
    """
    found = told(test_who_leads_the_reading_of_a_chapter__speaker_and_title, "speakers.0.name.en", "title.en", "start")
    assert found == [("Jane Roe", "Rain and Memory", "2031-05-12"), ("John Doe", "The Shape of Fog", "2031-05-19")]
