"""One document, several talks."""

from __future__ import annotations

from typing import Any

from tests.read.reading import drafts, facts, left


def _told(test: Any, *paths: str) -> list[tuple[Any, ...]]:
    return [tuple(facts(draft).get(path) for path in paths) for draft in drafts(test)]


def test_read_text__a_list_of_the_week() -> None:
    """
    物理学院一周学术活动（3月10日—3月14日）

    报告一
    题目：湍流中的云滴碰并
    报告人：林远舟 教授（东屿理工学院）
    时间：2025年3月12日 15:00
    地点：物理楼305

    报告二
    题目：苔藓的记忆
    报告人：江一苇 副教授（海城大学）
    时间：2025年3月13日 10:00
    地点：物理楼102

    报告三
    题目：海冰的年轮
    报告人：何知秋 研究员（极地研究所）
    时间：2025年3月14日 9:30
    地点：物理楼102
    """
    assert _told(test_read_text__a_list_of_the_week, "title.zh", "speakers.0.name.zh", "start", "venue.zh") == [
        ("湍流中的云滴碰并", "林远舟", "2025-03-12T15:00", "物理楼305"),
        ("苔藓的记忆", "江一苇", "2025-03-13T10:00", "物理楼102"),
        ("海冰的年轮", "何知秋", "2025-03-14T09:30", "物理楼102"),
    ]
    assert [left(draft) for draft in drafts(test_read_text__a_list_of_the_week)][1:] == [["报告二"], ["报告三"]]


def test_read_text__the_day_as_a_heading() -> None:
    """
    # Seminars this Week

    ## MONDAY, March 10, 2025
    Cloud Seminar 3:00 pm, Room 305, Host: Qinghe Gu
    Speaker: Yuanzhou Lin, Dongyu Institute of Technology
    Title: Where Rain Comes From

    ## TUESDAY, March 11, 2025
    Ocean Colloquium 10:00 am, Room 102, Host: Yingxue Su
    Speaker: Yiwei Jiang, Haicheng University
    Title: Rings of Sea Ice
    """
    paths = ("series_name.en", "title.en", "hosts.0.name.en", "start", "venue.en")
    assert _told(test_read_text__the_day_as_a_heading, *paths) == [
        ("Cloud Seminar", "Where Rain Comes From", "Qinghe Gu", "2025-03-10T15:00", "Room 305"),
        ("Ocean Colloquium", "Rings of Sea Ice", "Yingxue Su", "2025-03-11T10:00", "Room 102"),
    ]


def test_read_text__series_above_and_room_below_are_for_all() -> None:
    """
    观云学术论坛（第二十七期）

    报告题目一：湍流中的云滴碰并
    报告人：林远舟 教授 东屿理工学院
    报告时间：2025年3月12日 14:00-15:00
    报告题目二：海冰的年轮
    报告人：江一苇 副研究员 极地研究所
    报告时间：2025年3月12日 15:00-16:00
    报告地点：物理楼305会议室
    """
    paths = ("series_name.zh", "number", "title.zh", "end", "venue.zh")
    assert _told(test_read_text__series_above_and_room_below_are_for_all, *paths) == [
        ("观云学术论坛", 27, "湍流中的云滴碰并", "2025-03-12T15:00", "物理楼305会议室"),
        ("观云学术论坛", 27, "海冰的年轮", "2025-03-12T16:00", "物理楼305会议室"),
    ]


def test_read_text__a_table_of_talks() -> None:
    """
    | 日期 | 报告人 | 题目 | 地点 |
    |---|---|---|---|
    | 2025年3月12日 15:00 | 林远舟（东屿理工学院） | 湍流中的云滴碰并 | 物理楼305 |
    | 2025年3月13日 10:00 | 江一苇（海城大学） | 苔藓的记忆 | 物理楼102 |
    """
    assert _told(test_read_text__a_table_of_talks, "title.zh", "speakers.0.affiliation.zh", "start") == [
        ("湍流中的云滴碰并", "东屿理工学院", "2025-03-12T15:00"),
        ("苔藓的记忆", "海城大学", "2025-03-13T10:00"),
    ]
    assert [left(draft) for draft in drafts(test_read_text__a_table_of_talks)] == [[], []]


def test_read_text__a_list_of_records() -> None:
    """
    - date: 2025-03-12
      speaker: Yuanzhou Lin
      title: Where Rain Comes From
    - date: 2025-03-19
      speaker:
        name: Prof. Yiwei Jiang
        affiliation: Haicheng University
      title: Rings of Sea Ice
    """
    paths = ("title.en", "speakers.0.name.en", "speakers.0.affiliation.en", "start")
    assert _told(test_read_text__a_list_of_records, *paths) == [
        ("Where Rain Comes From", "Yuanzhou Lin", None, "2025-03-12"),
        ("Rings of Sea Ice", "Yiwei Jiang", "Haicheng University", "2025-03-19"),
    ]


def test_read_text__a_page_that_says_its_speaker_twice_is_one_talk() -> None:
    """
    报告人：林远舟 教授
    时间：2025-03-12
    地点：物理楼305

    题目：湍流中的云滴碰并
    报告人：林远舟 教授（东屿理工学院）
    时间：2025年3月12日 15:00
    地点：物理楼305

    Title: Droplets in Turbulence
    Speaker: Yuanzhou Lin
    """
    paths = ("title.zh", "title.en", "speakers.0.name.zh", "speakers.0.name.en", "start")
    assert _told(test_read_text__a_page_that_says_its_speaker_twice_is_one_talk, *paths) == [
        ("湍流中的云滴碰并", "Droplets in Turbulence", "林远舟", "Yuanzhou Lin", "2025-03-12T15:00")
    ]
