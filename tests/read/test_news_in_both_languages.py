"""News of a talk told in Chinese and then, under a head of its own, in English."""

from __future__ import annotations

from tests.read.reading import read


def test_second_heads__kind_before_a_stroke() -> None:
    """
    学术报告 | 云中的冰与人工智能
    王若水
    2031-8-4
    云溪气象组于 2031年8月4日9:00举办了学术讲座，北港大学海洋学院助理教授林远舟分享了“云中的冰与人工智能”。
    演讲人： 林远舟 北港大学海洋学院助理教授
    报告时间： 2031年8月4日（周一）9:00-11:00
    报告摘要： 冰是云的重要成分。随着观测手段的进步，本报告介绍如何用人工智能识别云中的冰，并讨论其可能的应用。
    演讲人简介：
            林远舟 北港大学海洋学院助理教授。本科、博士均毕业于云溪大学。主要研究方向为云与雨。

    Academic Talk | Ice in Clouds and Artificial Intelligence
    Ruoshui Wang
    On August 4, 2031, at 9:00, the weather computing group of Yunxi University held an academic lecture.
    Speaker: Yuanzhou Lin, Assistant Professor, School of the Sea, Beigang University
    Time: August 4, 2031 (Monday) 9:00-11:00 a.m
    Abstract: Ice is an important part of clouds. The talk shows how it is found with artificial intelligence.
    Speaker's Profile:
            Yuanzhou Lin is an Assistant Professor at Beigang University. He studies clouds and rain.
    """
    found = read(test_second_heads__kind_before_a_stroke)
    assert (found["title.zh"], found["title.en"]) == (
        "云中的冰与人工智能",
        "Ice in Clouds and Artificial Intelligence",
    )
    assert found["speakers.0.bio.zh"].endswith("云与雨。")
    assert found["speakers.0.bio.en"].startswith("Yuanzhou Lin is an Assistant Professor")
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("林远舟", "Yuanzhou Lin")


def test_is_news__day_of_the_talk_and_of_the_page() -> None:
    """
    学术讲座 | 云中的冰：从观测到计算
    2031-05-14

    5月12日下午，北港大学林远舟教授应邀来我院作题为“云中的冰：从观测到计算”的学术报告。报告会由副院长王若水主持，在理科楼305举行。

    林远舟教授首先介绍了冰的生长，随后讨论了模式。
    """
    found = read(test_is_news__day_of_the_talk_and_of_the_page)
    assert (found["start"], found["venue.zh"]) == ("2031-05-12", "理科楼305")


def test_twin__name_again_below_the_label() -> None:
    """
    主题：雨与城市
    主讲人：林远舟教授
    林远舟，云溪大学教授，博士生导师。
    时间：2031-05-12 19:00
    """
    found = read(test_twin__name_again_below_the_label)
    assert found["speakers.0.affiliation.zh"] == "云溪大学"
    assert "speakers.1.name.zh" not in found
