"""Notices of other sources of the same kinds: other keys, other headings, other words for the same facts."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from seminar.read.persons.posts_en import en_post
from seminar.read.records.meanings import field_under
from tests.read.reading import read


@pytest.mark.parametrize(
    ("key", "field"),
    [
        ("beginAt", "start"),
        ("univ_zh", "affiliation"),
        ("passwd", "passcode"),
        ("heading", "title"),
        ("zhujiang", "speaker"),
        ("qishu", "number"),
        ("roomNo", "venue"),
        ("colour", "free"),
    ],
)
def test_field_under__keys_of_other_hands(key: str, field: str) -> None:
    assert field_under(key, (), {}, Lexicon.load()) == field


@pytest.mark.parametrize(
    ("key", "field"), [("no", "meeting_id"), ("pwd", "passcode"), ("app", "mode"), ("link", "link")]
)
def test_field_under__of_a_meeting(key: str, field: str) -> None:
    assert field_under(key, ("meeting",), {}, Lexicon.load()) == field


def test_read__a_record_of_other_keys() -> None:
    """
    {
      _id: "XD5n2u",
      subject: "看得见的云：观云台的光与结构",
      guest: "游怀瑾（云溪大学建筑学院副教授）",
      beginAt: "2031-04-11 19:00",
      endAt: "2031-04-11 20:30",
      addr: "图书馆负一层影音室",
      chair: 'Host: Jane Roe',
      img: "cloud://town-7a/cloud.jpg"
    }
    """
    found = read(test_read__a_record_of_other_keys)
    assert (found["start"], found["end"]) == ("2031-04-11T19:00", "2031-04-11T20:30")
    assert found["speakers.0.name.zh"] == "游怀瑾"
    assert found["chairs.0.name.en"] == "Jane Roe"


def test_read__number_and_code_of_a_meeting() -> None:
    """
    +++
    title = "跟着节拍走：云的节律"
    date = 2031-11-10
    talk_time = "2031-11-26 19:00"
    speaker = "封若溪 副教授"
    meeting_link = "https://harbour.zoom.us/j/84210537769"
    meeting_no = "842 1053 7769"
    meeting_code = "jiepai25"
    +++
    """
    found = read(test_read__number_and_code_of_a_meeting)
    assert (found["online.id"], found["online.passcode"]) == ("842 1053 7769", "jiepai25")


def test_read__intro_and_about_of_one_card() -> None:
    """
    ---
    name: 婴儿如何听见云
    guest: 褚文清
    start: 2031-11-23 19:30
    intro: >
      云在出生后的第一小时里要面对一个并不安静的世界。本次讲座首先回顾经典发现，然后介绍近红外成像的结果。
    about: >
      褚文清，云溪大学心理学院副教授。主要研究听觉的发展，主持观云基金两项。
    ---
    """
    found = read(test_read__intro_and_about_of_one_card)
    assert found["abstract.zh"].startswith("云在出生后")
    assert found["speakers.0.bio.zh"].startswith("褚文清，云溪大学")
    assert found["speakers.0.position.zh"] == "副教授"


@pytest.mark.parametrize(
    ("line", "series", "people"),
    [
        ("关于举行“滨江工程论坛”学术报告会的通知", "滨江工程论坛", ""),
        ("纪念观云四百周年暨古代戏曲名家讲坛", "古代戏曲名家讲坛", ""),
        ("英國雲港大學蘇珊·韋伯教授來訪並發表演講", "", "英國雲港大學蘇珊·韋伯教授"),
    ],
)
def test_heading__other_words(line: str, series: str, people: str) -> None:
    found = heading(line, Lexicon.load())
    assert (found.series, found.people, found.title) == (series, people, "")


def test_read__a_heading_of_kinds_in_both_languages_is_no_label() -> None:
    """
    2031.11.20
    專題演講 Talk
    英國雲港大學蘇珊·韋伯教授來訪並發表演講
    Visiting Lecture by Prof. Susan Webber (Harbour University)
    蘇珊·韋伯教授以「誰的記憶？雲的展示」為題演講，由林宥甄助理教授主持。從三座關閉又重開的觀雲館談起。
    Title: "Whose Memory? Clouds on Display". Moderated by Dr. Yu-chen Lin. How communities took part.
    """
    found = read(test_read__a_heading_of_kinds_in_both_languages_is_no_label)
    assert found["title.zh"] == "誰的記憶？雲的展示"
    assert found["title.en"] == "Whose Memory? Clouds on Display"
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("蘇珊·韋伯", "Susan Webber")


def test_read__the_headline_of_a_page_over_the_numbered_series() -> None:
    """
    Past and upcoming
    Work & Weather Webinar No. 7
    Who Cares for the Clouds? Migrants and the Making of the Rain
    October 16, 2031
    Speaker
    Jane Roe
    """
    found = read(test_read__the_headline_of_a_page_over_the_numbered_series)
    assert found["title.en"] == "Who Cares for the Clouds? Migrants and the Making of the Rain"
    assert (found["series_name.en"], found["number"]) == ("Work & Weather Webinar", 7)


def test_read__numbered_headings_and_a_link_over_two_lines() -> None:
    """
    ## 01 嘉宾

    彭若谷，云溪大学计算机系博士三年级在读，师从林远舟。

    ## 02 题目

    Learning to Ask the Clouds

    ## 03 摘要

    Recovering a causal graph from clouds alone is in general impossible; rain is needed to orient the edges.
    """
    found = read(test_read__numbered_headings_and_a_link_over_two_lines)
    assert found["abstract.en"].startswith("Recovering a causal graph")
    assert "speakers.0.bio.en" not in found


def test_read__the_end_of_a_link_is_no_label() -> None:
    """
    Speaker: Kaori Rain
    Time: 6 December 2031, 3:00pm
    Biography
    Kaori Rain is an associate professor at [Harbour
    University](https://www.harbour.example/), where she leads the Cloud
    Evidence Group. She received her PhD in 2011.
    """
    bio = read(test_read__the_end_of_a_link_is_no_label)["speakers.0.bio.en"]
    assert bio.endswith("She received her PhD in 2011.")


def test_read__a_quoted_title_below_the_speaker_and_a_meeting_without_colons() -> None:
    """
    Stars and Clouds Colloquium -- 3:45 PM, Hollins Hall 210 (Host: Dale Roe)
    Speaker: Ayesha Rain, Harbour Observatory
    "Carbon, Water and the Birthplaces of Clouds"
    Join: https://harbour.zoom.us/j/97710284456
    Meeting ID 977 1028 4456, passcode perihelion
    """
    found = read(test_read__a_quoted_title_below_the_speaker_and_a_meeting_without_colons)
    assert found["title.en"] == "Carbon, Water and the Birthplaces of Clouds"
    assert (found["online.id"], found["online.passcode"]) == ("977 1028 4456", "perihelion")


def test_read__a_meeting_under_how_to_take_part() -> None:
    """
    讲座题目：云的变迁与水环境
    主讲人：贺鸣谦研究员
    讲座时间：2031年5月27日19：00
    参加方式：腾讯会议（会议号：640 335 918）
    承办单位：观云学院
    """
    found = read(test_read__a_meeting_under_how_to_take_part)
    assert (found["online.platform"], found["online.id"]) == ("腾讯会议", "640 335 918")


def test_read__the_channel_of_a_house() -> None:
    """
    讲座主题：慢就是云
    主讲嘉宾：廖友谦
    时间：2031年9月20日19:00
    直播：云大MBA视频号
    """
    assert read(test_read__the_channel_of_a_house)["online.platform"] == "云大MBA视频号"


def test_en_post__a_curator_of_animals_works_in_the_museum() -> None:
    post = en_post("Senior Curator of Mammals, National Museum of Northland", Lexicon.load())
    assert (post.position, post.affiliation) == ("Senior Curator of Mammals", "National Museum of Northland")


def test_read__rank_and_house_under_one_key() -> None:
    """
    Title: Keeping the Clouds On
    Speaker: Chidi Rain
    Role: Associate Professor, University of Northland
    """
    found = read(test_read__rank_and_house_under_one_key)
    assert found["speakers.0.position.en"] == "Associate Professor"
    assert found["speakers.0.affiliation.en"] == "University of Northland"


def test_read__questions_that_catch_the_eye_are_no_abstract() -> None:
    """
    【演講公告】10/25(四) 觀雲教育演講 (備茶點)

    下雨的時候，您是否也曾經忘了帶傘？
    一抬頭就看見雲，許多人卻說不出它的名字。究竟是我們太忙，還是雲走得太快？我們該如何重新認識天空呢？

    演講詳細訊息如下:
    講題：走出屋簷的沉默
    講者：雲溪大學大氣科學系 蘇郁婷副教授
    時間：114年10月23日 (四) 14:10~16:00
    """
    found = read(test_read__questions_that_catch_the_eye_are_no_abstract)
    assert "abstract.zh" not in found
    assert found["title.zh"] == "走出屋簷的沉默"
