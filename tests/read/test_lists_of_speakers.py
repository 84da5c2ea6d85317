"""Talks told item by item under one label for the speakers."""

from __future__ import annotations

from tests.read.reading import told


def test_read__speakers_with_their_titles_under_one_label() -> None:
    """
    # 海雾沙龙第3期

    时间：2031年8月25日 14:00

    地点：云溪市彩田路3001号彩福大厦4楼

    讲师与题目：

    - 林远舟（云溪科技）：海雾的观测实践
    - 王若水 （东屿气象）：云滴谱原理解析

    [查看回顾](/blog/3)
    """
    rows = told(
        test_read__speakers_with_their_titles_under_one_label,
        "speakers.0.name.zh",
        "speakers.0.affiliation.zh",
        "title.zh",
        "start",
        "venue.zh",
    )
    place = "云溪市彩田路3001号彩福大厦4楼"
    assert rows == [
        ("林远舟", "云溪科技", "海雾的观测实践", "2031-08-25T14:00", place),
        ("王若水", "东屿气象", "云滴谱原理解析", "2031-08-25T14:00", place),
    ]


def test_read__two_speakers_of_one_title_stay_one_talk() -> None:
    """
    题目：海雾与航线
    主讲人：
    - 林远舟（云溪大学）：教授、博士
    - 王若水（东屿大学）：副教授、博士
    时间：2031年8月25日 14:00
    """
    rows = told(test_read__two_speakers_of_one_title_stay_one_talk, "title.zh")
    assert rows == [("海雾与航线",)]
