"""Sentences as a Chinese campus writes them in English: its buildings with numbers, its ranks, its names in Pinyin."""

from __future__ import annotations

import pytest

from seminar.read.reader import read_text
from tests.read.reading import READ_ON, facts, read


def test_read_text__post_and_pinyin_name_in_a_sentence() -> None:
    """
    Dear colleagues,

    Research Fellow Yuanming Zhao from Northland University will give a talk entitled "Drops That Meet" on
    Wednesday 12 May 2032 at 16:30 in Room 2129, Science Building No. 2. All are welcome.
    """
    talk = read(test_read_text__post_and_pinyin_name_in_a_sentence)
    assert talk["speakers.0.name.en"] == "Yuanming Zhao"
    assert talk["speakers.0.position.en"] == "Research Fellow"
    assert talk["speakers.0.affiliation.en"] == "Northland University"
    assert talk["venue.en"] == "Room 2129, Science Building No. 2"


def test_read_text__family_name_that_is_an_english_word() -> None:
    """
    We are pleased to announce a seminar by Tianjiao He (Northland University) on "Drops That Meet". The talk will
    take place on June 1, 2032 at 2:30 pm in Room 3200, Teaching Building 3.
    """
    talk = read(test_read_text__family_name_that_is_an_english_word)
    assert talk["speakers.0.name.en"] == "Tianjiao He"
    assert talk["venue.en"] == "Room 3200, Teaching Building 3"


def test_read_text__quoted_title_before_a_lecture_by() -> None:
    """
    Please join us on May 16, 2032, 9:30 am for "Drops That Meet", a lecture by Jane Roe, Dean at Northland
    University. Location: Conference Room 1, 3/F, Main Building.
    """
    talk = read(test_read_text__quoted_title_before_a_lecture_by)
    assert talk["title.en"] == "Drops That Meet"
    assert talk["venue.en"] == "Conference Room 1, 3/F, Main Building"


@pytest.mark.parametrize("house", ["Library", "School of Ocean Science and Engineering"])
def test_read_text__house_behind_the_room(house: str) -> None:
    (draft,) = read_text(
        f'Jane Roe (Northland University) will speak about "Drops That Meet" on 1 June 2032 at 3:00 pm. '
        f"The seminar will be held in Lecture Hall 2, {house}.",
        reference=READ_ON,
    )
    assert facts(draft)["venue.en"] == f"Lecture Hall 2, {house}"


@pytest.mark.parametrize("rank", ["特聘教授", "副教授", "高级研究员", "研究员"])
@pytest.mark.parametrize("name", ["约翰·史密斯", "林远舟"])
def test_read_text__rank_behind_any_name(name: str, rank: str) -> None:
    (draft,) = read_text(
        f"2031年3月23日（星期日）上午10:30，云溪大学的{name}{rank}将做客东屿讲坛，主讲《谁是海雾之父？》，地点：明德楼305。",
        reference=READ_ON,
    )
    talk = facts(draft)
    assert (talk["speakers.0.name.zh"], talk["speakers.0.position.zh"]) == (name, rank)
    assert talk["title.zh"] == "谁是海雾之父？"


def test_read_text__senior_rank_before_the_name() -> None:
    """
    云溪大学高级研究员林远舟将于2031年5月8日19:00-20:30来我院访问，并作学术报告《谁是海雾之父？》。报告地点为理科楼305，敬请光临。
    """
    talk = read(test_read_text__senior_rank_before_the_name)
    assert (talk["speakers.0.name.zh"], talk["speakers.0.position.zh"]) == ("林远舟", "高级研究员")


@pytest.mark.parametrize("title", ["云中的冰与雨", "谁是海雾之父？"])
@pytest.mark.parametrize(
    "told",
    [
        "【讲座预告】2031年3月23日10:30，明德楼305，云溪大学林远舟教授为我们讲述“{}”。",
        "云溪大学林远舟教授应邀来访，将于2031年3月23日10:30在明德楼305举办讲座，讲座主题为：{}。",
        "云溪大学林远舟教授应邀来访，将于2031年3月23日10:30在明德楼305举办讲座，报告题目是{}，欢迎参加。",
    ],
)
def test_read_text__title_told_in_a_sentence(told: str, title: str) -> None:
    if title.endswith("？"):
        told = told.replace("{}。", "{}").replace("{}，欢迎参加。", "{}")
    (draft,) = read_text(told.format(title), reference=READ_ON)
    talk = facts(draft)
    assert talk["title.zh"] == title
    assert talk["venue.zh"] == "明德楼305"
    assert talk["speakers.0.name.zh"] == "林远舟"
