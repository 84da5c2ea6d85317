"""Notices of other sources of the same kinds: hybrid rooms, headings in two languages, hospitals, records."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.labels.keys import key_field
from seminar.read.lexicon import Lexicon
from seminar.read.online import place_within
from seminar.read.persons.people import people
from tests.read.reading import drafts, left, read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Hybrid (LT-3, Mill Building and ZOOM)", "LT-3, Mill Building and ZOOM"),
        ("Hybrid: Mill Hall 3 / Teams", "Mill Hall 3 / Teams"),
        ("In person (Hall 3) and online (Zoom)", "Hall 3; online (Zoom)"),
        ("Hybrid mode (Room 5 (2nd floor) & Webex)", "Room 5 (2nd floor) & Webex"),
        ("Hybrid Systems Laboratory", "Hybrid Systems Laboratory"),
    ],
)
def test_place_within__what_stands_behind_the_way_to_take_part(text: str, place: str) -> None:
    assert place_within(text) == place


def test_read__a_hybrid_place_in_chinese() -> None:
    """
    题目：云中的冰
    报告人：林远舟 教授（东屿大学）
    时间：2031年3月12日 15:00
    地点：混合（文远楼305 及 腾讯会议 123-456-789）
    """
    found = read(test_read__a_hybrid_place_in_chinese)
    assert (found["venue.zh"], found["online.id"]) == ("文远楼305", "123-456-789")


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("大氣科學系研討會 Atmospheric Sciences Colloquium", "大氣科學系研討會 Atmospheric Sciences Colloquium"),
        (
            "哲学学院讲座系列 Faculty of Philosophy Lecture Series",
            "哲学学院讲座系列 Faculty of Philosophy Lecture Series",
        ),
        ("雨云之间 Between Rain and Clouds", ""),
    ],
)
def test_heading__one_series_in_two_languages(text: str, series: str) -> None:
    assert heading(text, Lexicon.load()).series == series


def test_heading__who_comes_in_a_numbered_series() -> None:
    found = heading("【云溪学术讲堂】第61讲 林远舟教授学术报告", Lexicon.load())
    assert (found.series, found.number, found.people) == ("云溪学术讲堂", 61, "林远舟教授")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("觀雲中心邀請東嶼大學林遠舟副教授來訪", "東嶼大學林遠舟副教授"),
        ("Visit of Assoc. Prof. Jane Roe (Harbour University)", "Assoc. Prof. Jane Roe (Harbour University)"),
    ],
)
def test_heading__a_visit(text: str, who: str) -> None:
    assert heading(text, Lexicon.load()).people == who


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("东屿大学医学院附属云溪医院消化内科主任医师林远舟", "东屿大学医学院附属云溪医院"),
        ("东屿大学第三医院骨科副主任医师 王若水", "东屿大学第三医院"),
        ("东屿大学医学院教授 林远舟", "东屿大学"),
    ],
)
def test_people__hospitals_of_a_university(text: str, house: str) -> None:
    assert people(text, Lexicon.load())[0].person.affiliation.zh == house


# ---------------------------------------------------------------- records


@pytest.mark.parametrize(
    ("key", "field"), [("host_teacher", "host"), ("inviteTeacher", "host"), ("lecturer_unit", "affiliation")]
)
def test_key_field__people_by_what_they_do(key: str, field: str) -> None:
    assert key_field(key, Lexicon.load()) == field


def test_read__an_event_with_its_name_and_its_teacher() -> None:
    """
    {"_id": 907, "name": "看不见的云：气象摄影的方法", "teacher": "东屿大学摄影系副教授 林远舟", "date": "2031年11月26日", "hour": "19:00", "room": "海洋楼剧场", "views": 143}
    """  # noqa: E501
    found = read(test_read__an_event_with_its_name_and_its_teacher)
    assert (found["title.zh"], found["speakers.0.name.zh"]) == ("看不见的云：气象摄影的方法", "林远舟")
    assert found["start"] == "2031-11-26T19:00"


def test_read__a_note_names_the_host() -> None:
    """
    - when: 2031/07/03
      invited: "Dr. Jane Roe (Harbour University)"
      topic: "Ice in warm clouds"
      note: invited by Mary Lowe
    """
    found = read(test_read__a_note_names_the_host)
    assert (found["speakers.0.name.en"], found["hosts.0.name.en"]) == ("Jane Roe", "Mary Lowe")
    assert left(drafts(test_read__a_note_names_the_host)[0]) == []


def test_read__a_numbered_series_in_two_languages() -> None:
    """
    数学系学术报告（第15期）Mathematics Colloquium (No. 15)
    题目：冰面上的曲线 Curves on Ice
    报告人：林远舟 教授（东屿大学） Prof. Yuanzhou Lin (Dongyu University)
    时间：2031年3月12日（周三）15:00-16:00
    地点：数学楼 201 Room 201, Mathematics Building
    """
    found = read(test_read__a_numbered_series_in_two_languages)
    assert (found["series_name.en"], found["number"]) == ("Mathematics Colloquium", 15)
    assert (found["venue.zh"], found["venue.en"]) == ("数学楼 201", "Room 201, Mathematics Building")
