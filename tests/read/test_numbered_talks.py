"""Newsletters and half days: talks under numbered titles, the other facts behind labels below each."""

from __future__ import annotations

import pytest

from seminar.read.labels.slots import hour_of, is_slot
from tests.read.reading import drafts, facts, left, told

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
    assert told(test, *_side("en")) == [
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
    assert told(test_read_text__two_talks_numbered_in_chinese, *_side("zh")) == [
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
    assert told(test_read_text__report_one_and_report_two_on_one_day, *paths) == [
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
    assert told(test_read_text__the_lectures_of_a_week_in_heavy_brackets, *paths) == [
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
    assert told(test_read_text__hours_apart_and_the_day_below_them_all, *paths) == [
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
    assert told(test_read_text__two_days_one_letter_apart_are_two_talks, "speakers.0.name.en", "start") == [
        ("Ingrid Solheim", "2025-03-11T14:15"),
        ("Tom Reyes", "2025-03-18T14:15"),
        ("Mary Okafor", "2025-03-25T14:15"),
    ]


def test_read__a_course_of_one_speaker_and_a_post_with_signs() -> None:
    """
    短期课程通知

    主讲人：谈慎之 教授
    单位：瀛洲大学应用数学系
    地点：行知楼612

    第一讲：蒙日问题与松弛
    时间：2025年6月3日（周二）9:00-11:00

    第二讲：熵正则化与算法
    时间：2025年6月4日（周三）9:00-11:00
    """
    test = test_read__a_course_of_one_speaker_and_a_post_with_signs
    assert told(test, "title.zh", "speakers.0.name.zh", "start", "venue.zh") == [
        ("蒙日问题与松弛", "谈慎之", "2025-06-03T09:00", "行知楼612"),
        ("熵正则化与算法", "谈慎之", "2025-06-04T09:00", "行知楼612"),
    ]


def test_read__numbers_alone_over_titles_with_signs() -> None:
    """
    讲座预告 | 下周这些讲座不容错过！

    【讲座1】
    📌 唐诗中的地理世界
    🎤 主讲人：车映雪 云溪大学文学院教授
    ⏰ 时间：2025年5月12日（周一）18:30

    【讲座2】
    📌 大科学装置背后的故事
    🎤 主讲人：管维周 云溪光源中心研究员
    ⏰ 时间：2025年5月14日（周三）14:00-16:00
    """
    test = test_read__numbers_alone_over_titles_with_signs
    assert told(test, "title.zh", "speakers.0.name.zh", "start") == [
        ("唐诗中的地理世界", "车映雪", "2025-05-12T18:30"),
        ("大科学装置背后的故事", "管维周", "2025-05-14T14:00"),
    ]


def test_read__a_called_off_talk_among_numbered_ones() -> None:
    """
    化学学院学术报告安排

    1. 单原子催化剂的动态演化
       报告人：束青岚 教授，青禾大学
       时间：2025年3月24日（周一）下午3:00

    2. （已取消）手性框架的构筑
       报告人：仇时雨 研究员

    3. 锂金属负极界面的原位表征
       报告人：Tobias Roe 博士，University of Harrowmere
       时间：2025年3月28日（周五）下午4:00
    """
    test = test_read__a_called_off_talk_among_numbered_ones
    assert told(test, "title.zh", "start") == [
        ("单原子催化剂的动态演化", "2025-03-24T15:00"),
        ("锂金属负极界面的原位表征", "2025-03-28T16:00"),
    ]


def test_read__numbered_stacks_of_a_mail_with_abstracts() -> None:
    """
    To: all-faculty
    Subject: Candidate talks, week of March 17, 2025

    1) Monday, March 17, 2025
       Sanna Roe, postdoctoral fellow, TU Falkenried
       Certified learning for control
       Abstract. Many robots fail outside the lab. I present a framework for learned controllers.

    2) Wednesday, March 19, 2025
       Benedict Aduroja, research scientist, Brightwater Labs
       Storage, prices, and online decisions
       Abstract. I discuss storage from the point of view of online optimisation.
    """
    test = test_read__numbered_stacks_of_a_mail_with_abstracts
    assert told(test, "title.en", "speakers.0.name.en", "start") == [
        ("Certified learning for control", "Sanna Roe", "2025-03-17"),
        ("Storage, prices, and online decisions", "Benedict Aduroja", "2025-03-19"),
    ]
    assert told(test, "abstract.en")[0][0].endswith("learned controllers.")


@pytest.mark.parametrize(
    ("text", "hour"),
    [("第二场 15:10-16:10", "15:10-16:10"), ("【Talk 2】 9:30", "9:30"), ("Part 2: 14:00", "14:00"), ("报告一", "")],
)
def test_is_slot(text: str, hour: str) -> None:
    at = hour_of(text)
    assert is_slot(text) and (text[slice(*at)] if at else "") == hour


@pytest.mark.parametrize("text", ["Part 2", "第二节", "第二场 云中的冰", "Talk 2 was moved"])
def test_is_slot__parts_of_a_text_and_titles(text: str) -> None:
    assert not is_slot(text)
