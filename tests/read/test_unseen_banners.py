"""Banners of notices: series in title marks, numbers behind a stroke, composed labels."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from tests.read.reading import read


@pytest.mark.parametrize(
    ("text", "series", "number", "people", "title"),
    [
        (
            "《Harbour Research Seminar》林远舟 教授：云中的冰",
            "Harbour Research Seminar",
            None,
            "林远舟 教授",
            "云中的冰",
        ),
        ("《云溪物理讲堂 2025年第13期》林远舟：云中的冰", "云溪物理讲堂", 13, "林远舟", "云中的冰"),
        ("【云溪讲座直播|第28期】", "云溪讲座直播", 28, "", ""),
        ("云溪论坛｜第3期｜云中的冰", "云溪论坛", 3, "", "云中的冰"),
        ("云溪青年计划第四期分享将于本周四晚8点进行！", "云溪青年计划", 4, "", ""),
        ("《山海经》的世界：古人的时代", "", None, "", "《山海经》的世界：古人的时代"),
        ("云溪论坛", "云溪论坛", None, "", ""),
        ("网安专题演讲（三）", "", None, "", ""),
        ("海洋组演讲公告  2016年6月17日(三)  10：30", "", None, "", ""),
    ],
)
def test_heading__banners(text: str, series: str, number: int | None, people: str, title: str) -> None:
    found = heading(text, Lexicon.load())
    assert (found.series, found.number, found.people, found.title) == (series, number, people, title)


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("本期分享主题", "title"),
        ("直播主题", "title"),
        ("本场嘉宾", "speaker"),
        ("沙龙简介", "abstract"),
        ("主讲老师单位", "affiliation"),
        ("嘉宾老师简介", "bio"),
        ("学术简历", "bio"),
        ("视频回顾地址", "noise"),
        ("课件下载链接", "noise"),
        ("对谈嘉宾", "section"),
        ("本期看点", None),
    ],
)
def test_field_of__composed(label: str, field: str | None) -> None:
    assert Lexicon.load().field_of(label) == field


def test_read_text__list_below_a_speaker() -> None:
    """
    云溪青年计划第四期分享将于本周四晚8点进行！
    🚀本期分享主题：云中的冰
    💁本期分享嘉宾：林远舟
    · 东屿大学大气科学系助理教授，博士生导师
    · 主攻云物理与遥感的交叉研究
    · 多次在国际会议发表论文
    🎙️本期主持：苏映雪
    · 云溪实验室创始人
    分享时间：2025年3月13日晚8:00
    报名链接：https://meeting.tencent.com/dw/example
    """
    found = read(test_read_text__list_below_a_speaker)
    assert found["series_name.zh"] == "云溪青年计划"
    assert found["speakers.0.name.zh"] == "林远舟"
    assert found["speakers.0.affiliation.zh"] == "东屿大学"
    assert found["speakers.0.bio.zh"].count("\n") == 2
    assert found["chairs.0.name.zh"] == "苏映雪"
    assert found["chairs.0.position.zh"] == "创始人"
    assert found["online.url"] == "https://meeting.tencent.com/dw/example"
