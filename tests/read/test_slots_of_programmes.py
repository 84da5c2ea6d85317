"""Slots of programmes, in Taiwan's way: the hour, the talk, who gives it, the rooms."""

from __future__ import annotations

from tests.read.reading import read


def test_bureau__head_named_between() -> None:
    """
    2031 雨雲學術研討會大會議程
    120年9月25日(四)
    10:30-11:05
    Plenary Speech I
    雨樓北棟聽雲講堂
    主持人: 雲雨學會王若水 理事長
    主講人: 雲雨科技司林遠舟副司長
    演講題目: 次世代雲雨觀測的發展方向與趨勢
    """
    found = read(test_bureau__head_named_between)
    assert found["speakers.0.name.zh"] == "林遠舟"
    assert found["speakers.0.affiliation.zh"] == "雲雨科技司"
    assert found["speakers.0.position.zh"] == "副司長"


def test_letters_ahead__two_halls_at_once() -> None:
    """
    8/20 (四) Day 1
    11:20–12:00
    專題演講：雨雲二號衛星設計
    主講人：林遠舟 處長 (NIRU 國家雲雨中心)
    聽雲講堂 (410教室) / 觀雨講堂 (105教室) 同步直播
    """
    found = read(test_letters_ahead__two_halls_at_once)
    assert found["speakers.0.affiliation.zh"] == "國家雲雨中心"
    assert found["speakers.0.affiliation.en"] == "NIRU"
    assert found["venue.zh"] == "聽雲講堂 (410教室) / 觀雨講堂 (105教室) 同步直播"


def test_hour_before_the_speaker__heading_of_a_slot() -> None:
    """
    ## Workshop Program

    **Monday, November 13, 2031**

    ## Theme Setting

    Each of these opening talks is short, and looks at the weather of hills.

    #### 11:00 AM - Jane Roe (Northland)

    > Title: Ice in Thin Clouds over Cold Hills.
    >
    > Abstract: Ice is found in thin clouds by three means, each of which misses some of it; rain tells the rest.
    """
    found = read(test_hour_before_the_speaker__heading_of_a_slot)
    assert (found["start"], found["speakers.0.name.en"]) == ("2031-11-13T11:00", "Jane Roe")


def test_announced__two_series_at_once() -> None:
    """
    云溪学院青年论坛第10期暨听雨+沙龙第1期（地点变更）
    时间：2031年5月15日16：00
    地点：活动中心320（教学楼停电）
    主题：听雨不得不说的那些事
    """
    found = read(test_announced__two_series_at_once)
    assert (found["series_name.zh"], found["number"]) == ("云溪学院青年论坛", 10)
    assert found["venue.zh"] == "活动中心320"


def test_run__hall_below_the_title() -> None:
    """
    2031 雲雨年會 議程
    120年5月12日(一)
    13:30-14:20
    大會演講（二）
    主講人：雲溪大學大氣系 林遠舟 特聘教授
    主持人：北港大學 王若水 院長
    講題：雲中的冰：觀測與模式
    聽雨廳
    """
    found = read(test_run__hall_below_the_title)
    assert (found["title.zh"], found["venue.zh"]) == ("雲中的冰：觀測與模式", "聽雨廳")
    assert "number" not in found


def test_hours_ahead__kind_and_title_behind_them() -> None:
    """
    2031年5月12日 星期一
    14:00-14:40 特邀报告：云中的冰
    报告人：林远舟 教授（云溪大学）
    主持人：王若水 研究员
    会议室：听雨厅
    """
    found = read(test_hours_ahead__kind_and_title_behind_them)
    assert found["title.zh"] == "云中的冰"
    assert (found["start"], found["end"]) == ("2031-05-12T14:00", "2031-05-12T14:40")


def test_told_in_a_text__hour_and_place_below_a_life() -> None:
    """
    大气学院学术报告
    报告人介绍
    林远舟，北港大学海洋学院副教授。2025年毕业于云溪大学，获博士学位。
    报告时间 2031年5月12日（周一）14:30
    报告地点 理科楼305
    报告摘要
    冰在云中的生长是一个长期未解的问题，本报告介绍最近的观测与模式研究结果。
    """
    found = read(test_told_in_a_text__hour_and_place_below_a_life)
    assert found["speakers.0.bio.zh"].endswith("获博士学位。")
    assert (found["start"], found["venue.zh"]) == ("2031-05-12T14:30", "理科楼305")


def test_placeholders__speaker_told_by_the_life() -> None:
    """
    云中的冰
    报告人：详见简介
    时间：2031年5月12日 14:30
    地点：理科楼305
    林远舟教授简介：
    林远舟，教授，云溪大学大气学院院长，博士生导师。主要从事云物理研究。
    """
    assert read(test_placeholders__speaker_told_by_the_life)["speakers.0.name.zh"] == "林远舟"
