"""Salons and meetings: people beside linked titles, evenings of all talks, kinds with who speaks in brackets."""

from __future__ import annotations

from tests.read.reading import drafts, facts, told


def test_names_beside_linked_titles__a_talk_each_on_the_day_of_the_heading() -> None:
    """
    2031-11-23 RAIN(Rain Club)第十六次RAIN沙龙活动通知

    << 第 15 次 RAIN 沙龙纪要 #7  <<

    # 第 16 次RAIN沙龙活动通知

    - 时间：周日晚上 7-10点
    - 地点：雨楼821
    - 轮值主席：林远舟 @lin31
    - 轮值副主席：王若水 @wang

    ## 本届沙龙内容

    - Oral
      - 林远舟 @lin31  [On Learning to Rain](https://rain.example/#/papers/on-learning-to-rain-2031)
    - Poster
      - 王若水 @wang  [A Survey on Clouds](https://rain.example/#/papers/a-survey-on-clouds)
      - 陈听雪 @xue  [Fog: A Challenge](https://rain.example/#/papers/fog-2031)
    """
    found = told(
        test_names_beside_linked_titles__a_talk_each_on_the_day_of_the_heading,
        "speakers.0.name.zh",
        "title.en",
        "start",
        "end",
        "series_name.zh",
        "number",
        "chairs.0.name.zh",
    )
    evening = ("2031-11-23T19:00", "2031-11-23T22:00", "RAIN沙龙", 16, None)
    assert found == [
        ("林远舟", "On Learning to Rain", *evening),
        ("王若水", "A Survey on Clouds", *evening),
        ("陈听雪", "Fog: A Challenge", *evening),
    ]


def test_a_heading_of_another_weekday__is_when_the_notice_was_put_up() -> None:
    """
    2025-03-05 观雨沙龙通知

    时间：周日晚上7点
    主讲人：林远舟
    题目：云中的冰
    """
    (draft,) = drafts(test_a_heading_of_another_weekday__is_when_the_notice_was_put_up)
    assert facts(draft)["start"] == "2025-03-09T19:00"


def test_which_time_before_the_name__series_and_number() -> None:
    """
    # 第六次观雨沙龙活动通知

    题目：云中的冰
    主讲人：林远舟
    时间：2031年5月12日15:00
    """
    assert told(test_which_time_before_the_name__series_and_number, "series_name.zh", "number") == [("观雨沙龙", 6)]


def test_who_speaks_in_brackets_behind_the_kind__speaker_and_title() -> None:
    """
    观雨线上国际研讨会议程

    时间\t内容\t主持人
    9:00-9:30\t主题报告一（中文）（林远舟教授） 云中的冰\t陈听雪
    9:30-10:00\t主题报告二（英文）（Prof. Jane Roe） 雨的数值模拟\t陈听雪
    10:00-10:10\t留影\t--
    10:10-11:00\t分论坛一\t王若水
    """
    assert told(
        test_who_speaks_in_brackets_behind_the_kind__speaker_and_title,
        "speakers.0.name.zh",
        "speakers.0.name.en",
        "title.zh",
        "chairs.0.name.zh",
    ) == [("林远舟", None, "云中的冰", "陈听雪"), (None, "Jane Roe", "雨的数值模拟", "陈听雪")]


def test_day_at_the_end_of_the_heading__with_the_hours_of_the_evening() -> None:
    """
    Rain Club meetup, 12 May 2031

    Time: Monday 7-9pm
    Place: Rain House 5

    Talks:
    - Jane Roe (@jroe): [Ice in Clouds](https://rain.example/1)
    - John Doe (@jdoe): [How Snow Melts](https://rain.example/2)
    """
    assert told(
        test_day_at_the_end_of_the_heading__with_the_hours_of_the_evening, "speakers.0.name.en", "title.en", "start"
    ) == [("Jane Roe", "Ice in Clouds", "2031-05-12T19:00"), ("John Doe", "How Snow Melts", "2031-05-12T19:00")]


def test_one_evening_for_talks_without_hours__is_that_of_each() -> None:
    """
    第12次观雨沙龙

    时间：2031年5月12日 19:00-21:00
    地点：雨楼305

    分享内容：
    1. 林远舟：云的形成
    2. 王若水：雪的消融
    3. 陈听雪：雾从何来
    """
    found = told(test_one_evening_for_talks_without_hours__is_that_of_each, "title.zh", "start", "end", "number")
    evening = ("2031-05-12T19:00", "2031-05-12T21:00", 12)
    assert found == [("云的形成", *evening), ("雪的消融", *evening), ("雾从何来", *evening)]


def test_who_speaks_in_brackets_within_the_cell_of_the_title() -> None:
    """
    观雨会议日程

    | 时间 | 内容 | 主持人 |
    | --- | --- | --- |
    | 9:00-9:30 | 云的形成（林远舟教授，云溪大学） | 陈听雪 |
    | 9:30-10:00 | 雪的消融（王若水） | 陈听雪 |
    | 10:00-10:10 | 合影 | |
    """
    assert told(
        test_who_speaks_in_brackets_within_the_cell_of_the_title,
        "title.zh",
        "speakers.0.name.zh",
        "speakers.0.affiliation.zh",
    ) == [("云的形成", "林远舟", "云溪大学"), ("雪的消融", "王若水", None)]
