"""Newsletters and half days: talks under numbered titles, the other facts behind labels below each."""

from __future__ import annotations

from typing import Any

from tests.read.reading import drafts, facts, left


def _told(test: Any, *paths: str) -> list[tuple[Any, ...]]:
    return [tuple(facts(draft).get(path) for path in paths) for draft in drafts(test)]


PATHS = ("title", "speakers.0.name", "start", "venue", "abstract")


def _side(side: str) -> tuple[str, ...]:
    return tuple(path if path == "start" else f"{path}.{side}" for path in PATHS)


def test_read_text__a_newsletter_with_numbered_titles() -> None:
    """
    Dear all,

    here are the talks of the coming weeks.

    1. How glaciers remember: inference for slow processes
    Speaker: Ingrid Solheim (Harbour University)
    Time: Tuesday, 11 March 2025, 14:15
    Room: Seminar room 3.07
    Abstract: Glaciers integrate the climate of decades.

    2. Counting what is not there
    Speaker: Tom Reyes (Northland University)
    Time: Thursday, 13 March 2025, 16:00
    Room: Lecture hall B
    Abstract: Species that nobody has seen can still be counted.

    3. Trees, forests and the law
    Speaker: Mary Okafor (Northland University)
    Time: Tuesday, 18 March 2025, 14:15
    Room: Seminar room 3.07
    Abstract: Why a forest may not be used in court.

    Best wishes,
    Helen Brook
    """
    test = test_read_text__a_newsletter_with_numbered_titles
    assert _told(test, *_side("en")) == [
        (
            "How glaciers remember: inference for slow processes",
            "Ingrid Solheim",
            "2025-03-11T14:15",
            "Seminar room 3.07",
            "Glaciers integrate the climate of decades.",
        ),
        (
            "Counting what is not there",
            "Tom Reyes",
            "2025-03-13T16:00",
            "Lecture hall B",
            "Species that nobody has seen can still be counted.",
        ),
        (
            "Trees, forests and the law",
            "Mary Okafor",
            "2025-03-18T14:15",
            "Seminar room 3.07",
            "Why a forest may not be used in court.",
        ),
    ]
    assert left(drafts(test)[2]) == ["Best wishes,", "Helen Brook"]


def test_read_text__two_talks_numbered_in_chinese() -> None:
    """
    各位老师、同学：本周学术报告安排如下。

    一、冰川的记忆：慢过程的统计推断
    报告人：苏立恒 教授（云溪大学）
    时间：2025年3月11日（周二）14:15
    地点：理科楼307
    摘要：冰川积累了数十年的气候信号。

    二、数不见的东西
    报告人：雷远航 副教授（海澜大学）
    时间：2025年3月13日（周四）16:00
    地点：报告厅B
    摘要：没有人见过的物种也能数。
    """
    assert _told(test_read_text__two_talks_numbered_in_chinese, *_side("zh")) == [
        (
            "冰川的记忆：慢过程的统计推断",
            "苏立恒",
            "2025-03-11T14:15",
            "理科楼307",
            "冰川积累了数十年的气候信号。",
        ),
        ("数不见的东西", "雷远航", "2025-03-13T16:00", "报告厅B", "没有人见过的物种也能数。"),
    ]


def test_read_text__report_one_and_report_two_on_one_day() -> None:
    """
    数学学院学术报告

    报告一：冰川的记忆
    报告人：苏立恒 教授（云溪大学）
    时间：2025年3月11日（周二）14:15
    地点：理科楼307

    报告二：数不见的东西
    报告人：雷远航 副教授（海澜大学）
    时间：2025年3月11日（周二）15:30
    地点：理科楼307
    """
    paths = ("title.zh", "speakers.0.name.zh", "start")
    assert _told(test_read_text__report_one_and_report_two_on_one_day, *paths) == [
        ("冰川的记忆", "苏立恒", "2025-03-11T14:15"),
        ("数不见的东西", "雷远航", "2025-03-11T15:30"),
    ]


def test_read_text__the_lectures_of_a_week_in_heavy_brackets() -> None:
    """
    统计系本周报告预告

    【讲座1】冰川的记忆
    主讲：苏立恒（云溪大学）
    时间：2025年3月11日14:15
    【讲座2】数不见的东西
    主讲：雷远航（海澜大学）
    时间：2025年3月13日16:00
    【讲座3】森林与法律
    主讲：欧阳月（江城大学）
    时间：2025年3月18日10:00
    """
    paths = ("title.zh", "speakers.0.name.zh", "start")
    assert _told(test_read_text__the_lectures_of_a_week_in_heavy_brackets, *paths) == [
        ("冰川的记忆", "苏立恒", "2025-03-11T14:15"),
        ("数不见的东西", "雷远航", "2025-03-13T16:00"),
        ("森林与法律", "欧阳月", "2025-03-18T10:00"),
    ]


def test_read_text__hours_apart_and_the_day_below_them_all() -> None:
    """
    Talk 1: How glaciers remember
    Speaker: Ingrid Solheim, Harbour University
    Time: 14:00-14:45
    Talk 2: Counting what is not there
    Speaker: Tom Reyes, Northland University
    Time: 15:00-15:45

    Date: 11 March 2025
    Venue: Room 3.07
    """
    paths = ("title.en", "speakers.0.name.en", "start", "end", "venue.en")
    assert _told(test_read_text__hours_apart_and_the_day_below_them_all, *paths) == [
        ("How glaciers remember", "Ingrid Solheim", "2025-03-11T14:00", "2025-03-11T14:45", "Room 3.07"),
        ("Counting what is not there", "Tom Reyes", "2025-03-11T15:00", "2025-03-11T15:45", "Room 3.07"),
    ]


def test_read_text__points_of_an_abstract_are_no_talks() -> None:
    """
    Title: How glaciers remember
    Speaker: Ingrid Solheim (Harbour University)
    Time: Tuesday, 11 March 2025, 14:15
    Abstract: I make three points.
    1. Ice is slow.
    2. Slow things remember.
    3. What remembers can be asked.
    """
    (draft,) = drafts(test_read_text__points_of_an_abstract_are_no_talks)
    assert facts(draft)["title.en"] == "How glaciers remember"
    assert facts(draft)["abstract.en"].endswith("3. What remembers can be asked.")


def test_read_text__two_days_one_letter_apart_are_two_talks() -> None:
    """
    Speaker: Ingrid Solheim (Harbour University)
    Time: Tuesday, 11 March 2025, 14:15
    Speaker: Tom Reyes (Northland University)
    Time: Tuesday, 18 March 2025, 14:15
    Speaker: Mary Okafor (Northland University)
    Time: Tuesday, 25 March 2025, 14:15
    """
    assert _told(test_read_text__two_days_one_letter_apart_are_two_talks, "speakers.0.name.en", "start") == [
        ("Ingrid Solheim", "2025-03-11T14:15"),
        ("Tom Reyes", "2025-03-18T14:15"),
        ("Mary Okafor", "2025-03-25T14:15"),
    ]
