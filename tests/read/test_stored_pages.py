"""Notices as department pages and mails have them: glued stamps, menus, notes above texts, lives without a name."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from tests.read.reading import read


def test_pages__a_label_glued_to_a_year() -> None:
    """
    Department of Rain Seminar Series
    Start Date: 10/26/2031Start Time: 2:30 PM
    End Date: 10/26/2031End Time: 3:30 PM

    Speaker: Jane Roe, PhD
    Talk title: "A Seat below the Clouds"
    """
    told = read(test_pages__a_label_glued_to_a_year)
    assert (told["start"], told["end"]) == ("2031-10-26T14:30", "2031-10-26T15:30")


def test_pages__a_house_goes_on_behind_a_comma() -> None:
    """
    Physics Colloquium: "Rain and Biology"

    Date: 2031-06-13 12:00-13:30
    Location: Mill building, Lecture Hall No. 8
    Lecturer: Prof. Jane Roe
    Affiliation: Department of Physics,
    University of Northland at Tidewater
    Abstract:
    Many physicists have turned to the study of rain in the past decade, and of what lives in it.
    """
    assert "Northland" in read(test_pages__a_house_goes_on_behind_a_comma)["speakers.0.affiliation.en"]


def test_pages__where_somebody_went_after_coming_back() -> None:
    """
    报告题目：海雾三十年
    报告人：林远舟 研究员
    报告时间：2031-04-02 10:00
    报告人简介：林远舟，2021年毕业于东屿大学物理系，2029年回国后加入云溪大学物理学院，任研究员。
    """
    assert read(test_pages__where_somebody_went_after_coming_back)["speakers.0.affiliation.zh"] == "云溪大学"


def test_pages__capitals_that_go_on_below_are_no_title() -> None:
    """
    SPECIAL RAIN SEMINAR FOR
    THE CLOUD AMBASSADOR PROGRAM
    Why Is Fog Cold: The Evolution of Harbours
    Jane Roe
    University of Northland
    Tuesday, May 17, 2031, 4-5 P.M.
    """
    assert read(test_pages__capitals_that_go_on_below_are_no_title).get("title.en") != "SPECIAL RAIN SEMINAR FOR"


@pytest.mark.parametrize("line", ["12:00pm Zoom Webinar", "3 pm Rain Seminar"])
def test_pages__an_hour_heads_no_series(line: str) -> None:
    assert not heading(line, Lexicon.load()).series


def test_pages__the_menu_tells_the_way_and_no_title() -> None:
    """
    云溪大学物理学院首页 » 科学研究 » 学术活动 » 学术报告 »  20311013  海雾前沿讲座
    科学研究
    学术活动
    科研平台
    20311013  海雾前沿讲座
    云溪大学物理学院/学术报告 2031-10-11 09:13:42 来源：云溪大学物理学院 点击： 收藏本文
    简单的雾，复杂的雨
    讲座专家：林远舟教授
    时间：2031年10月13日10:30-11:30
    地点：理6-302
    """
    assert read(test_pages__the_menu_tells_the_way_and_no_title)["title.zh"] == "简单的雾，复杂的雨"


def test_pages__a_text_below_the_notes_of_a_form() -> None:
    """
    How Fog Leaves a Harbour

    时   间:  2031-03-25 11:00 — 13:00
    地   点:  Rain House 305
    报告人:  Jane Roe
    单   位:  University of Northland
    备   注:  Tea is served.

    How Fog Leaves a Harbour

    Fog leaves a harbour in many ways, and each of them tells of the wind and of the water below it. We
    develop a theory of the ways in which it goes and compare them with what sailors say, line by line and year by year.
    """
    told = read(test_pages__a_text_below_the_notes_of_a_form)
    assert told["abstract.en"].startswith("Fog leaves a harbour in many ways")


def test_pages__full_hours_under_the_label_for_the_time() -> None:
    """
    Title of talk: Coming of Age in Fog
    Speaker: Jane Roe, PhD
    Date: 29 Oct 2031
    Time: 19 – 20 (local time)
    """
    told = read(test_pages__full_hours_under_the_label_for_the_time)
    assert (told["start"], told["end"]) == ("2031-10-29T19:00", "2031-10-29T20:00")


def test_pages__a_life_without_a_name_beside_the_text_on_the_talk() -> None:
    """
    Simulating Fog with Cold Atoms
    题目: Simulating Fog with Cold Atoms
    报告人: 林远舟
    报告时间: 2031-12-16 16:00

    Fog implements fundamental laws of physics by local symmetry constraints. However, its equations are
    usually hard to solve. We developed unique techniques of mirrors and lamps,
    and observed how drops and rays go together.

    从事超冷原子物理和海雾物理学研究，在雾的精密调控、强关联多滴问题的量子模拟和显微学研究等方面取得了重要进展，代表性成果包括：首次在实验上产生了600对雾滴。
    """
    told = read(test_pages__a_life_without_a_name_beside_the_text_on_the_talk)
    assert told["speakers.0.bio.zh"].startswith("从事超冷原子物理")
    assert told["abstract.en"].startswith("Fog implements")


def test_pages__an_and_within_the_name_of_a_school() -> None:
    """
    应云溪研究中心主任王若水教授邀请，东屿大学地球和海洋科学学院名誉教授林远舟来我校做学术报告。
    报告题目：海雾的指纹：从上到下
    报告时间：2031年10月17日(星期五)下午15:00
    报告地点：雨楼(308)
    """
    assert read(test_pages__an_and_within_the_name_of_a_school)["speakers.0.affiliation.zh"] == "东屿大学"


def test_pages__what_kind_of_talk_before_the_title_and_a_house_behind_a_sign() -> None:
    """
    * 题目: 学术报告：雾中的防御和反防御
    * 主讲人：Jane Roe @ 北国雨林实验室（TSL）
    * 时间：2031年4月20日 10:20-11:30
    * 地点：网络视频
    """
    told = read(test_pages__what_kind_of_talk_before_the_title_and_a_house_behind_a_sign)
    assert told["title.zh"] == "雾中的防御和反防御"
    assert (told["speakers.0.name.en"], told["speakers.0.affiliation.zh"]) == ("Jane Roe", "北国雨林实验室")
    assert "venue.zh" not in told
