"""Notices of a fifth round of other houses: stacks with a rank of its own line, seminars abroad, talks told twice."""

from __future__ import annotations

import pytest

from seminar.read.headings import headings
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.series import banners
from tests.read.reading import read


def test_read__below_the_name_the_rank_and_below_it_the_university() -> None:
    """
    Department of Weather
    Northland State University

    Rain Without Clouds: Drops on Thin Membranes

    Jane T. Roe
    Associate Professor
    Harbour Institute of Technology

    Wednesday, October 22, 2031
    4:00 - 5:00 p.m.
    118 Mill Hall

    ABSTRACT
    Drops run along thin, compliant membranes whose shape is set as much by the water as by the frame around them. I
    show what a camera sees of them.
    """
    found = read(test_read__below_the_name_the_rank_and_below_it_the_university)
    assert found["speakers.0.name.en"] == "Jane T. Roe"
    assert found["speakers.0.affiliation.en"] == "Harbour Institute of Technology"
    assert found["speakers.0.position.en"] == "Associate Professor"


@pytest.mark.parametrize(
    ("line", "series", "number", "title"),
    [
        ("Oberseminar Wolkenphysik", "Oberseminar Wolkenphysik", None, ""),
        ("Séminaire de probabilités", "Séminaire de probabilités", None, ""),
        ("Online Talk | Rain Across Time Zones #9", "Rain Across Time Zones", 9, ""),
        ("一、讲座", "", None, ""),
        ("一、云中的冰", "", None, "云中的冰"),
    ],
)
def test_heading__series_of_other_shapes(line: str, series: str, number: int | None, title: str) -> None:
    found = headings.heading(line, Lexicon.load())
    assert (found.series, found.number, found.title) == (series, number, title)


def test_read__a_room_in_a_street_behind_the_hour() -> None:
    """
    Week 6 at the Rain Society

    Tuesday 18 November 2031, 12:30-13:30, Upper Parlour, 9 Mill Lane
    Jane Roe (Harbour College), "Promises to the Clouds"
    Chair: Tom Doe
    Can one promise rain when there is no one to receive it? Most accounts say no. I argue that they are wrong.
    """
    assert read(test_read__a_room_in_a_street_behind_the_hour)["venue.en"] == "Upper Parlour, 9 Mill Lane"


def test_read__a_list_of_a_week_whose_talk_is_of_a_series() -> None:
    """
    图书馆一周活动（3月23日—3月29日）

    一、讲座
    云溪半日系列讲座：怎样读一张老海图
    林远舟　云溪省图书馆古籍部副研究馆员
    3月26日（周四）16:00—17:30　总馆一层多功能厅
    一张旧海图上，岛往往画得比岸还大。讲座从馆藏的八幅海图说起，谈谈古人如何取方位、定里程。

    二、闭馆安排
    3月28日（周六）全馆消杀，暂停开放一天。
    """
    found = read(test_read__a_list_of_a_week_whose_talk_is_of_a_series)
    assert (found["series_name.zh"], found["title.zh"]) == ("云溪半日系列讲座", "怎样读一张老海图")
    assert found["venue.zh"] == "总馆一层多功能厅"


def test_read__the_link_of_a_stream() -> None:
    """
    ---
    title: "Rain for people in a hurry"
    speaker: "Jane Roe"
    date: 2031-10-06
    time: "15:00-16:00"
    stream: "https://stream.example.org/rain/live"
    ---
    """
    assert read(test_read__the_link_of_a_stream)["online.url"] == "https://stream.example.org/rain/live"


def test_read__told_in_both_languages_the_speaker_in_latin_letters() -> None:
    """
    Dear colleagues,

    It is our pleasure to invite you to a lecture by Professor Jane Roe of the University of Northland on Thursday,
    June 11, 2031 at 3:00 pm in Room 206, Foreign Languages Building. The title of her lecture is "Songs That Crossed
    the Rain". The lecture will be moderated by Lin Yuanzhou.

    各位老师、同学：

    兹定于2031年6月11日下午3点在外文楼206教室举办讲座“漂过雨季的歌”，主讲人为英国北境大学教授Jane Roe，
    由林远舟老师主持。
    """
    found = read(test_read__told_in_both_languages_the_speaker_in_latin_letters)
    assert (found["title.zh"], found["title.en"]) == ("漂过雨季的歌", "Songs That Crossed the Rain")
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("英国北境大学", "教授")
    assert (found["hosts.0.name.zh"], found["hosts.0.name.en"]) == ("林远舟", "Lin Yuanzhou")


@pytest.mark.parametrize(
    ("sentence", "series"),
    [
        ("The next meeting of the Rain and Snow Seminar will take place this Thursday.", "Rain and Snow Seminar"),
        ("The Rain Seminar resumes next week. A calendar entry is attached.", "Rain Seminar"),
        ("Next week we have the pleasure of hearing Jane Roe at the Rain and Towns Webinar.", "Rain and Towns Webinar"),
        ("This week's Harbour Rain Seminar is on drops.", "Harbour Rain Seminar"),
        ("We hear Jane Roe at the University of Northland.", ""),
        ("The next talk of the day is on seminars.", ""),
    ],
)
def test_told__the_series_of_a_sentence(sentence: str, series: str) -> None:
    assert banners.told(sentence)[0] == series


def test_read__a_series_told_in_a_sentence_broken_by_its_width() -> None:
    """
    Dear colleagues,

    You are cordially invited to the next lecture of the Harbour Lectures in
    Meteorology:

    Title: Sleeping Clouds
    Speaker: Jane Roe, University of Northland
    Date: Thursday, 29 May 2031
    Time: 14:00-15:30
    Place: Conference Room 701, Mill Building
    """
    found = read(test_read__a_series_told_in_a_sentence_broken_by_its_width)
    assert found["series_name.en"] == "Harbour Lectures in Meteorology"


def test_read__what_stands_behind_the_last_text_of_a_mail() -> None:
    """
    Title: Coprime Clouds
    Speaker: Jane Roe (University of Northland)
    Date: Thursday 5 June 2031
    Time: 14:15-15:15
    Room: MR 12, Pavilion B

    Abstract:
    Every cloud of order prime to rain acts on it through a linear quotient, or so one learns. I describe exceptions.

    Tea in the common room from 13:45. We will take Jane to dinner
    afterwards; please let me know if you want to come along.

    Best wishes,
    Tom
    """
    assert read(test_read__what_stands_behind_the_last_text_of_a_mail)["abstract.en"].endswith("I describe exceptions.")


def test_read__what_a_meeting_and_an_office_add_below_the_biography() -> None:
    """
    讲座主题：海雾三十年
    主讲人：林远舟 副教授（云溪大学）
    时间：2031年5月12日 19:30
    主讲人简介：林远舟，云溪大学海洋学院副教授，研究方向为海雾的数值模拟，成果发表于《观云》等期刊。
    参加者授予院级继续教育学分1分。

    会议信息如下：

    海洋研究中心 邀请您参加腾讯会议
    """
    found = read(test_read__what_a_meeting_and_an_office_add_below_the_biography)
    assert found["speakers.0.bio.zh"].endswith("成果发表于《观云》等期刊。")


def test_read__where_the_speaker_works_stands_over_the_labels() -> None:
    """
    # Why Clouds Cost Twice as Much

    ## February 18 @ 12:30 pm - 1:45 pm

    Jane Roe, Harbour School of Weather and Political Science

    #### Abstract
    Large clouds are routinely late, and optimism is the usual suspect. We argue from 2,300 clouds that rules matter.

    Date: February 18, 2031
    Time: 12:30 pm - 1:45 pm
    Speaker: Jane Roe
    """
    found = read(test_read__where_the_speaker_works_stands_over_the_labels)
    assert found["speakers.0.affiliation.en"] == "Harbour School of Weather and Political Science"


def test_read__a_speaker_over_four_lines_in_two_languages() -> None:
    """
    海雾能有多远？
    主讲人 Speaker
    白书宁 教授
    云溪大学
    Prof. Shuning Bai
    Yunxi University
    时间 Time
    2031年5月14日 19:00—20:30
    """
    found = read(test_read__a_speaker_over_four_lines_in_two_languages)
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("白书宁", "Shuning Bai")
    assert (found["speakers.0.affiliation.en"], found["speakers.0.position.en"]) == ("Yunxi University", "Prof.")


@pytest.mark.parametrize(
    ("text", "name", "affiliation", "position"),
    [
        ("云溪大学 林远舟特别研究员", "林远舟", "云溪大学", "特别研究员"),
        ("世界气象组织驻华代表处技术官员林远舟", "林远舟", "世界气象组织驻华代表处", "技术官员"),
        ("云帆大桥勘测设计院集团监测中心主任林远舟", "林远舟", "云帆大桥勘测设计院集团", "主任"),
        ("林远舟、王海（云溪博物馆）", "林远舟", "云溪博物馆", None),
    ],
)
def test_people__houses_and_ranks(text: str, name: str, affiliation: str, position: str | None) -> None:
    person = people(text, Lexicon.load())[0].person
    assert (person.name.zh, person.affiliation.zh, person.position.zh) == (name, affiliation, position)


def test_people__a_titled_name_and_its_place_in_brackets() -> None:
    (found,) = people("云溪大学 森脇千尋準教授（Prof. Chihiro Moriwaki, Harbour University）", Lexicon.load())
    assert (found.person.name.en, found.person.affiliation.en) == ("Chihiro Moriwaki", "Harbour University")
    assert found.person.position.en == "Prof."


def test_heading__a_quoted_series_in_the_name_of_a_notice() -> None:
    found = headings.heading("关于举办“观云前沿”系列讲座的通知", Lexicon.load())
    assert (found.series, found.title) == ("“观云前沿”系列讲座", "")
