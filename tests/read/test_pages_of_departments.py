"""Pages of departments: the site behind the title, occasions before a series, numbers of rooms, wrong labels."""

from __future__ import annotations

import pytest

from seminar.read.documents import open_document
from seminar.read.headings import heading
from seminar.read.lexicon import Lexicon
from tests.read.reading import read

#: heading → (series, number, people, title)
HEADINGS = {
    "云溪大学百年校庆系列学术活动——观云讲坛（第19场）：云中的冰 - 学术活动预告 - 云溪大学社会科学处": (
        "观云讲坛", 19, "", "云中的冰",
    ),
    "海雾三十年 - 学术报告 - 云溪大学海洋学院": ("", None, "", "海雾三十年"),
    "海雾三十年 - 观测与模拟": ("", None, "", "海雾三十年 - 观测与模拟"),
    "2031年03月03日 周三茶会报告（第99次-林远舟）": ("周三茶会报告", 99, "林远舟", ""),
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), HEADINGS.items(), ids=HEADINGS)
def test_heading(text: str, told: tuple[str, int | None, str, str]) -> None:
    found = heading(text, Lexicon.load())
    assert (found.series, found.number, found.people, found.title) == told


def test_title_under_the_label_of_a_speaker() -> None:
    """
    2031年03月03日 周三茶会报告（第99次-林远舟） - 学术报告 - 云溪大学海洋学院
    周三茶会报告（第99次）报告人：基于雷达的云中冰晶实验研究演讲人：林远舟（观云所）日期：3月3日时间：中午12:15，雨6栋302
    """
    found = read(test_title_under_the_label_of_a_speaker)
    assert (found["title.zh"], found["speakers.0.name.zh"]) == ("基于雷达的云中冰晶实验研究", "林远舟")
    assert (found["series_name.zh"], found["number"]) == ("周三茶会报告", 99)
    assert (found["start"], found["venue.zh"]) == ("2031-03-03T12:15", "雨6栋302")


def test_number_of_the_room_under_its_own_label() -> None:
    """
    **Title:** Verifying Rain in Modern Clouds
    **Speaker:** Dr. Jane Roe
    **Host Faculty:** Dr. John Doe
    **Room No:** LH2 (007)
    **Time:** 11:00

    **Speaker's Bio:**

    Jane Roe is currently a post doctoral fellow at the department of Rain, Harbour University.

    **Dates:**
    Wednesday, September 7, 2031 - 11:00
    """
    found = read(test_number_of_the_room_under_its_own_label)
    assert found["venue.en"] == "LH2 (007)"
    assert found["speakers.0.position.en"] == "post doctoral fellow"


def test_who_comments_is_nobody_s_house() -> None:
    """
    云中的冰
    报告人：林远舟 教授
    主评人：王若水 副教授
    时  间：2031年11月13日（周四）10:00
    地  点：南校区雨楼234
    """
    found = read(test_who_comments_is_nobody_s_house)
    assert "speakers.0.affiliation.zh" not in found and "王若水" not in found.values()


def test_link_cut_short_is_told_whole_by_its_title() -> None:
    page = """<ul><li><a href="" title="Ice Crystals for Optical Rain Gauges">Ice Crystals for Optical Ra…</a><br />
    报告人：林远舟 教授（云溪大学）<br />时　间：2031年6月7日14:30<br />地　点：雨楼116室</li></ul>"""
    (document,) = open_document(page.encode(), "talk.html")
    assert document.lines[0].text == "Ice Crystals for Optical Rain Gauges"


def test_link_keeps_its_own_words_where_they_are_whole() -> None:
    page = '<p><a href="" title="Open this page in a new window">Ice Crystals for Optical Rain Gauges</a></p><p>x</p>'
    (document,) = open_document(page.encode(), "talk.html")
    assert document.lines[0].text == "Ice Crystals for Optical Rain Gauges"
