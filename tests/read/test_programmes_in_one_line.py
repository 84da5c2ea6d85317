"""Programmes whose line breaks are lost, and the day of a page that is not the day of its meeting."""

from __future__ import annotations

from tests.read.reading import told


def test_programme_in_one_line_below_the_day_of_its_page() -> None:
    """
    ---
    title: "云溪技术讨论会活动通知"
    date: "2031-04-17"
    ---

    日程安排： 9:00 – 9:30 入场、签到 9:30 – 9:40 嘉宾介绍 9:40 – 10:30 话题：云中的冰从哪里来，林远舟 10:30 – 11:20 话题：Ice in Warm Clouds，王若水 11:20 – 11:30 抽奖

    午餐、休息 13:30 – 14:20 话题：海上的雾，陈未央

    时间：2031年5月16日09:00 - 18:00 地点：云溪大学雨楼5层大会议厅
    """  # noqa: E501
    paths = ("title.zh", "title.en", "speakers.0.name.zh", "start", "end", "venue.zh")
    venue = "云溪大学雨楼5层大会议厅"
    assert told(test_programme_in_one_line_below_the_day_of_its_page, *paths) == [
        ("云中的冰从哪里来", None, "林远舟", "2031-05-16T09:40", "2031-05-16T10:30", venue),
        (None, "Ice in Warm Clouds", "王若水", "2031-05-16T10:30", "2031-05-16T11:20", venue),
        ("海上的雾", None, "陈未央", "2031-05-16T13:30", "2031-05-16T14:20", venue),
    ]
