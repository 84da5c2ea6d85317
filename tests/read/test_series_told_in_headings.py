"""Series in headings of many layouts: counted, announced, within an occasion, before who comes or a title in marks."""

from __future__ import annotations

import pytest

from seminar.read.headings import headings
from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from tests.read.reading import read


@pytest.mark.parametrize(
    ("text", "series", "number", "title"),
    [
        ("走进云溪系列第42期 海雾三十年：回顾", "走进云溪系列", 42, "海雾三十年：回顾"),
        ("“云行天下”学术沙龙第42期 海雾三十年：回顾", "“云行天下”学术沙龙", 42, "海雾三十年：回顾"),
        ("海洋学院学术报告第42期 海雾三十年：回顾", "海洋学院学术报告", 42, "海雾三十年：回顾"),
        ("观云系列科普演講(17)：海雾三十年", "观云系列科普演講", 17, "海雾三十年"),
        ("云溪大学百年校庆系列活动——冰雪•云雨论坛（第19场）：海雾三十年", "冰雪•云雨论坛", 19, "海雾三十年"),
        ("云溪大学百年校庆系列活动——RT Tea 工作坊（第19场）：海雾三十年", "RT Tea 工作坊", 19, "海雾三十年"),
        ("第15期观云之夜活动", "观云之夜", 15, ""),
        ("海洋学院学术报告2", "海洋学院学术报告", 2, ""),
        ("云和冰讨论班 713", "云和冰讨论班", 713, ""),
        ("【云溪博士餐叙之九】海雾三十年", "云溪博士餐叙", 9, "海雾三十年"),
        ("云溪餐会预告 | “海雾三十年”", "云溪餐会", None, "海雾三十年"),
        ("云溪大学海雾观测项目专题培训", "云溪大学海雾观测项目专题培训", None, ""),
        ("Rain and Ice Seminars (RAIN-ICE)", "Rain and Ice Seminars (RAIN-ICE)", None, ""),
        ("《ClearRain: 云滴的逆映射》讲座", "", None, "ClearRain: 云滴的逆映射"),
        ("《海雾 — 三十年的观测》学术报告", "", None, "海雾 — 三十年的观测"),
        ("5.A limit theorem for clouds", "", None, "A limit theorem for clouds"),
        ("7.ClearRain: 云滴的逆映射", "", None, "ClearRain: 云滴的逆映射"),
    ],
)
def test_heading__which_series_and_what_title(text: str, series: str, number: int | None, title: str) -> None:
    found = heading(text, Lexicon.load())
    assert (found.series, found.number, found.title) == (series, number, title)


@pytest.mark.parametrize("text", ["专题培训", "云溪讲堂第3期 总第128期", "关于举办云溪论坛第3期 的通知"])
def test_heading__what_names_no_title(text: str) -> None:
    assert heading(text, Lexicon.load()).title == ""


@pytest.mark.parametrize(
    ("text", "series", "people", "title"),
    [
        ("云冰沙龙 林远舟助理研究员：海雾三十年", "云冰沙龙", "林远舟助理研究员", "海雾三十年"),
        ("RAIN 研讨会 林远舟助理研究员：海雾三十年", "RAIN 研讨会", "林远舟助理研究员", "海雾三十年"),
        ("海雾三十年——观云面对面第二期：林远舟教授", "观云面对面", "林远舟教授", "海雾三十年"),
    ],
)
def test_heading__a_series_beside_who_comes(text: str, series: str, people: str, title: str) -> None:
    found = heading(text, Lexicon.load())
    assert (found.series, found.people, found.title) == (series, people, title)


def test_a_group_that_meets_before_the_hour_of_a_weeks_list() -> None:
    """
    # Seminars this Week

    ## FRIDAY, November 7, 2031

    Work in Progress in Rain Theory Discussion Group, 12:30pm, -1:30pm, 1300 Mill, Virtual only today
    Speaker: Jane Roe, University of Northland
    Title: Ice in warm clouds and what it measures
    """
    facts = read(test_a_group_that_meets_before_the_hour_of_a_weeks_list)
    assert facts["series_name.en"] == "Work in Progress in Rain Theory Discussion Group"
    assert (facts["start"], facts["end"]) == ("2031-11-07T12:30", "2031-11-07T13:30")


def test_the_colloquium_of_a_department_before_the_hour() -> None:
    """
    # Seminars this Week

    ## MONDAY, November 3, 2031

    Department Colloquium 4:10 pm,1400 Mill, In Person and Zoom, Host ~ John Roe
    Speaker: Jane Roe, University of Northland
    Title: Ice in warm clouds and what it measures
    """
    facts = read(test_the_colloquium_of_a_department_before_the_hour)
    assert (facts["series_name.en"], facts["venue.en"]) == ("Department Colloquium", "1400 Mill")


def test_a_name_nobody_knows_before_who_speaks_and_the_title() -> None:
    """
    ## Tuesday, November 4, 2031

    * **RainMet**, 11:00am., 1200 Mill lab, Jane Roe, Northland University, *Ice in warm clouds and what it measures*
    """
    facts = read(test_a_name_nobody_knows_before_who_speaks_and_the_title)
    assert (facts["series_name.en"], facts["venue.en"]) == ("RainMet", "1200 Mill lab")
    assert (facts["speakers.0.name.en"], facts["start"]) == ("Jane Roe", "2031-11-04T11:00")
    assert facts["title.en"] == "Ice in warm clouds and what it measures"


def test_forthcoming_talks_are_no_series() -> None:
    """
    # RainMet

    ## Forthcoming talks

    Speaker: Jane Roe, University of Northland

    Title: Ice in warm clouds

    Time: Nov. 28, 2031 (Friday) 10:00~11:00
    """
    facts = read(test_forthcoming_talks_are_no_series)
    assert "series_name.en" not in facts


def test_a_series_whose_name_has_small_letters_is_given_by_many() -> None:
    """
    The RAINFALL seminars are given by speakers from everywhere and are meant for all students.

    8 November 2031

    Professor Jane Roe (Northland)

    Ice in warm clouds
    """
    assert read(test_a_series_whose_name_has_small_letters_is_given_by_many)["series_name.en"] == "RAINFALL seminars"


def test_a_series_shown_live_is_no_platform() -> None:
    """
    讲座主题：海雾三十年
    主讲人：林远舟
    时间：2031年9月26日15:00
    地点：观云之夜线上直播
    参与方式：访问https://live.bilibili.com/22194746或在哔哩哔哩客户端搜索“云溪大学”观看直播。
    """
    assert read(test_a_series_shown_live_is_no_platform)["online.platform"] == "哔哩哔哩"


def test_marks_without_the_signs_of_a_title_hold_the_name_of_a_course() -> None:
    lexicon = Lexicon.load()
    course = headings.heading("《云文概论》讲座", lexicon)
    assert (course.series, course.title) == ("《云文概论》讲座", "")
    assert headings.heading("《冰——云的观测》学术报告", lexicon).title == "冰——云的观测"
