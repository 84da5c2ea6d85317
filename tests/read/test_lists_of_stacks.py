"""Weekly lists without labels: a talk to a line in several orders, a talk to a paragraph of lines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.read.reading import drafts, facts


def told(test: Callable[..., None], lang: str) -> list[tuple[Any, ...]]:
    """Title, speaker, start and venue of each talk in a test's docstring."""
    paths = (f"title.{lang}", f"speakers.0.name.{lang}", "start", f"venue.{lang}")
    return [tuple(facts(draft).get(path) for path in paths) for draft in drafts(test)]


def test_read_text__place_person_and_title_behind_the_day() -> None:
    """
    本周学术报告安排

    2031年3月16日（周日）10:00-11:00，图书馆报告厅，林远舟 研究员（云溪大学）：谁是海雾之父？
    2031年3月17日（周一）14:00-15:00，主楼三层第一会议室，王若水 特聘教授（东屿大学）：从海图到人工智能
    """
    assert told(test_read_text__place_person_and_title_behind_the_day, "zh") == [
        ("谁是海雾之父？", "林远舟", "2031-03-16T10:00", "图书馆报告厅"),
        ("从海图到人工智能", "王若水", "2031-03-17T14:00", "主楼三层第一会议室"),
    ]


def test_read_text__strokes_between_the_facts() -> None:
    """
    学术讲座预告（第6周）

    2031年5月16日（周五） 上午9:30—11:30 | 海雾的数学 | 林远舟 教授（中国科学院物理研究所） | 第三教学楼3200
    2031年5月17日（周六） 下午7:30—8:30 | 从海图到人工智能 | 王若水 讲师（加州大学伯克利分校） | 理科二号楼2129室
    """
    assert told(test_read_text__strokes_between_the_facts, "zh") == [
        ("海雾的数学", "林远舟", "2031-05-16T09:30", "第三教学楼3200"),
        ("从海图到人工智能", "王若水", "2031-05-17T19:30", "理科二号楼2129室"),
    ]


def test_read_text__rooms_of_several_parts_before_the_person() -> None:
    """
    Upcoming talks

    Friday, March 28, 2031, 2:00 pm - 4:00 pm, Room 3200, Mill Building: Jane Roe, Distinguished Professor, Harbour University, "Thin Ice on Warm Lakes"
    Friday, May 16, 2031, 9:30 am - 11:00 am, Conference Room 1, 3/F, Main Building: Daniel Roe, Senior Researcher, Northland University, "New Progress in Fog"
    """  # noqa: E501
    assert told(test_read_text__rooms_of_several_parts_before_the_person, "en") == [
        ("Thin Ice on Warm Lakes", "Jane Roe", "2031-03-28T14:00", "Room 3200, Mill Building"),
        ("New Progress in Fog", "Daniel Roe", "2031-05-16T09:30", "Conference Room 1, 3/F, Main Building"),
    ]


def test_read_text__title_and_room_below_the_day_and_the_person() -> None:
    """
    Seminars this week

    * 10:00-12:00, May 7, 2031 (Wednesday): Associate Professor Jane Roe (Institute of Ice, Harbour University)
      From Sea Charts to Artificial Intelligence
      Room 3200, Mill Building
    * 14:30-16:00, May 9, 2031 (Friday): Research Fellow Daniel Roe (University of California, Berkeley)
      Years of Fog: Observation and Simulation
      Room 305, Mill Building
    """
    assert told(test_read_text__title_and_room_below_the_day_and_the_person, "en") == [
        ("From Sea Charts to Artificial Intelligence", "Jane Roe", "2031-05-07T10:00", "Room 3200, Mill Building"),
        (
            "Years of Fog: Observation and Simulation",
            "Daniel Roe",
            "2031-05-09T14:30",
            "Room 305, Mill Building",
        ),
    ]


def test_read_text__a_talk_to_a_paragraph_chinese() -> None:
    """
    学术讲座预告（第6周）

    从海图到人工智能
    林远舟 副教授（云溪大学）
    2031年3月24日（周一） 上午9:30—11:30 第三教学楼3200

    谁是海雾之父？
    王若水 副教授（东屿大学）
    2031年4月9日（周三） 下午4:00—5:00 经管学院伟伦楼501教室
    """
    assert told(test_read_text__a_talk_to_a_paragraph_chinese, "zh") == [
        ("从海图到人工智能", "林远舟", "2031-03-24T09:30", "第三教学楼3200"),
        ("谁是海雾之父？", "王若水", "2031-04-09T16:00", "经管学院伟伦楼501教室"),
    ]


def test_read_text__a_talk_to_a_paragraph_english() -> None:
    """
    Dear all,

    Here are the talks of next week.

    May 20, 2031 (Tue) 2:00 pm to 4:00 pm
    Research Fellow Jane Roe (Harbour University)
    Years of Fog: Observation and Simulation
    Room 305, Mill Building

    May 21, 2031 (Wed) 10:30 am to 12:30 pm
    Associate Professor Daniel Roe (Northland University)
    From Sea Charts to Artificial Intelligence
    Room 501, Mill Hall, School of Ice and Fog
    """
    assert told(test_read_text__a_talk_to_a_paragraph_english, "en") == [
        ("Years of Fog: Observation and Simulation", "Jane Roe", "2031-05-20T14:00", "Room 305, Mill Building"),
        (
            "From Sea Charts to Artificial Intelligence",
            "Daniel Roe",
            "2031-05-21T10:30",
            "Room 501, Mill Hall, School of Ice and Fog",
        ),
    ]
