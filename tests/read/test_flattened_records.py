"""Records that lost their levels or have values under the wrong keys."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from tests.read.reading import read


def test_read_text__levels_below_each_other() -> None:
    """
    name: 云溪观云会
    date: 2031-05-07
    titleZh: 观云与行路
    titleEn: Clouds and Roads
    type: keynote
    titleZh: 海雾的当代诠释：观云的意义
    titleEn: Contemporary Readings of Fog: The Meaning of Clouds
    subtitleZh: 专题演讲 I
    subtitleEn: Keynote Speech I
    startTime: 09:30
    name: 林远舟
    nameEn: Yuanzhou Lin
    affiliation: 云溪基金会
    title: Deputy CEO
    """
    found = read(test_read_text__levels_below_each_other)
    assert found["title.zh"] == "海雾的当代诠释：观云的意义"
    assert found["title.en"] == "Contemporary Readings of Fog: The Meaning of Clouds"
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("林远舟", "Yuanzhou Lin")
    assert found["speakers.0.position.en"] == "Deputy CEO"


def test_read_text__room_among_the_hours() -> None:
    """{"date": ["2031/10/21 15:00", "雨楼西辅楼104"], "place": ["林远舟 云溪大学教授"], "title": ["云中的冰与雨"]}"""
    found = read(test_read_text__room_among_the_hours)
    assert found["venue.zh"] == "雨楼西辅楼104"
    assert found["start"] == "2031-10-21T15:00"


def test_read_text__kind_of_event_beside_a_title() -> None:
    """
    +++
    title = "How Clouds Freeze"
    time_start = 2031-05-30T10:30:00
    event = "Academic talk"
    location = "Rain House 207"
    +++

    **Speaker:** Jane Roe, Harbour University
    """
    assert "series_name.en" not in read(test_read_text__kind_of_event_beside_a_title)


@pytest.mark.parametrize(
    ("text", "house"), [("林远舟 Tidewater 创始工程师", "Tidewater"), ("林远舟 Java 工程师", None)]
)
def test_people__firm_nobody_knows(text: str, house: str | None) -> None:
    (one,) = people(text, Lexicon.load())
    assert (one.person.name.zh, one.person.affiliation.en) == ("林远舟", house)
