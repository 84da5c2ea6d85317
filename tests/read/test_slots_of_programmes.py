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
