"""Brackets in the notices of departments: letters of firms, offices again in letters, names, days and whose talk."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from tests.read.reading import read

#: text → (zh name, en name, zh affiliation, en affiliation, zh position, en position)
ONE = {
    "林远舟 云溪科技（RainDB）创始人、CEO": ("林远舟", None, "云溪科技（RainDB）", None, "创始人、CEO", None),
    "林远舟 东屿北城政府首席执行官（CEO）": ("林远舟", None, "东屿北城政府", None, "首席执行官（CEO）", None),
    "林远舟（Jason LIN, Rain Packager）": ("林远舟", "Jason LIN", None, None, None, "Rain Packager"),
    "林远舟教授（Yuanzhou Lin, Harbour University）": (
        "林远舟", "Yuanzhou Lin", None, "Harbour University", "教授", None,
    ),
    "云溪大学林远舟（Jason Lin, Professor）": ("林远舟", "Jason Lin", "云溪大学", None, None, "Professor"),
    "林远舟（Allen LIN，Harbour Institute of Technology 副教授）": (
        "林远舟", "Allen LIN", None, "Harbour Institute of Technology", "副教授", None,
    ),
    "林远舟（Harbour University, Northland）": ("林远舟", None, None, "Harbour University", None, None),
    "林远舟：东屿大学海洋学院教授东屿古籍研究所所长": ("林远舟", None, "东屿大学", None, "教授", None),
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), ONE.items(), ids=ONE)
def test_person(text: str, told: tuple[str | None, ...]) -> None:
    (named,) = people(text, Lexicon.load())
    person = named.person
    pairs = (person.name, person.affiliation, person.position)
    assert tuple(side for pair in pairs for side in (pair.zh, pair.en)) == told


def test_whose_talk_behind_the_title() -> None:
    """
    报告时间：2031年5月6日上午9:00
    报告地点：雨楼305
    Speaker: 云溪大学林远舟教授
    Title 1: Ice in Warm Clouds (Prof. Lin)
    """
    assert read(test_whose_talk_behind_the_title)["title.en"] == "Ice in Warm Clouds"


def test_day_behind_the_speaker() -> None:
    """
    title: Ice and Its Clouds
    Taught by: Jane Roe, Harbour University (July 23, 2031)

    Video: Ice and Its Clouds

    Description:

    Clouds are hard to draw. We draw some of them, and ask what the ice in them has to do with it.

    Speaker Bio: Jane Roe is a lecturer at Harbour University, where she works on clouds and on the ice in them.

    Additional Resources:

    There are slides and a notebook for those who want to draw more clouds.
    """
    found = read(test_day_behind_the_speaker)
    assert (found["speakers.0.name.en"], found["speakers.0.affiliation.en"]) == ("Jane Roe", "Harbour University")
    assert found["start"] == "2031-07-23"
    assert found["speakers.0.bio.en"].endswith("the ice in them.")


def test_day_behind_the_bracket_of_the_house() -> None:
    """
    Rain Seminar
    Speaker: Jane Roe (Harbour University) (October 14, 2031)
    Title: Rain in Towns
    Venue: Room 204
    """
    found = read(test_day_behind_the_bracket_of_the_house)
    assert (found["speakers.0.affiliation.en"], found["start"]) == ("Harbour University", "2031-10-14")
