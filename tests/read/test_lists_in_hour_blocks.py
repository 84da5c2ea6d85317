"""Programmes in blocks, a line of hours in each: the title over it, or who speaks; and what is told beside them."""

from __future__ import annotations

from tests.read.reading import drafts, left, told


def test_a_title_over_its_hours_and_who_speaks_below() -> None:
    """
    云雨大会 2031

    地址

    北地市云溪路1号雨楼3F
    雨楼 (地图)
    2031-09-25 10:00~18:00

    上午

    大会开场和日程介绍
    9:50-10:00

    云中的冰与可视化
    10:00-10:45
    林远舟
    作者简介: 云溪科技有限公司，曾是北地公司创始人。
    云越来越多，冰也越来越多。本次分享介绍云中的冰如何形成，以及怎样把它们画出来。

    Rain in Clouds
    10:45-11:30
    王若水
    作者简介: 创业者，雨声工作室CTO，前云溪科技研发工程师
    雨从云中来。本议题介绍雨的形成和观测雨的几种方法，并给出代码。

    午餐
    12:15-13:15

    下午

    雾的自动观测
    13:15-14:00
    river
    作者简介: 云溪公司工程师. 多年从事雾的观测.
    雾是贴地的云。分享将演示自动观测雾的工具。
    """
    facts = told(
        test_a_title_over_its_hours_and_who_speaks_below,
        "title.zh",
        "title.en",
        "speakers.0.affiliation.zh",
        "start",
        "end",
        "venue.zh",
    )
    assert facts == [
        ("云中的冰与可视化", None, "云溪科技有限公司", "2031-09-25T10:00", "2031-09-25T10:45", "北地市云溪路1号雨楼3F"),
        (None, "Rain in Clouds", "雨声工作室", "2031-09-25T10:45", "2031-09-25T11:30", "北地市云溪路1号雨楼3F"),
        ("雾的自动观测", None, "云溪公司", "2031-09-25T13:15", "2031-09-25T14:00", "北地市云溪路1号雨楼3F"),
    ]
    assert told(
        test_a_title_over_its_hours_and_who_speaks_below, "speakers.0.name.zh", "speakers.0.name.en", "abstract.zh"
    ) == [
        ("林远舟", None, "云越来越多，冰也越来越多。本次分享介绍云中的冰如何形成，以及怎样把它们画出来。"),
        ("王若水", None, "雨从云中来。本议题介绍雨的形成和观测雨的几种方法，并给出代码。"),
        (None, "river", "雾是贴地的云。分享将演示自动观测雾的工具。"),
    ]
    assert told(
        test_a_title_over_its_hours_and_who_speaks_below, "speakers.0.position.zh", "speakers.0.position.en"
    ) == [(None, None), (None, "CTO"), ("工程师", None)]
    assert "午餐" in left(drafts(test_a_title_over_its_hours_and_who_speaks_below)[1])


def test_who_speaks_and_the_post_over_the_hours() -> None:
    """
    首届云雨体验大会
    2031.01.06  ／  中国  ·  云溪

    会议日程

    林远舟
    云溪公司 副总裁
    09:00 - 09:15
    开幕致辞

    听山
    前端技术专家
    09:15 - 10:00
    云中的冰
    经过多年的观测，云中冰晶的图像正在逐步清楚。此次分享介绍其中的故事。

    好雨 & 景云
    交互设计专家 ／ 图形技术高级专家
    10:45 - 11:30
    海雾的画法
    海雾看不见边界，怎样画出来是个难题。尽情期待。

    11:30 - 13:00
    午间休息

    青禾
    可视化技术专家
    15:00 - 15:45
    雨的声音
    雨声可以听，也可以看。分享将介绍雨声的频谱。

    16:45 - 17:15
    圆桌 —— 雨的未来

    大会地址
    北地市云溪路556号雨楼
    """
    facts = told(
        test_who_speaks_and_the_post_over_the_hours,
        "speakers.0.name.zh",
        "speakers.0.position.zh",
        "title.zh",
        "start",
        "venue.zh",
    )
    assert facts == [
        ("听山", "前端技术专家", "云中的冰", "2031-01-06T09:15", "北地市云溪路556号雨楼"),
        ("好雨", "交互设计专家", "海雾的画法", "2031-01-06T10:45", "北地市云溪路556号雨楼"),
        ("青禾", "可视化技术专家", "雨的声音", "2031-01-06T15:00", "北地市云溪路556号雨楼"),
    ]


def test_hours_without_persons_are_no_such_programme() -> None:
    """
    题目：云中的冰
    报告人：林远舟教授
    时间：2031年5月12日

    签到
    9:00-9:30
    雨楼大厅

    报告
    9:30-10:30
    雨楼305

    讨论
    10:30-11:00
    雨楼306
    """
    assert told(test_hours_without_persons_are_no_such_programme, "title.zh", "speakers.0.name.zh") == [
        ("云中的冰", "林远舟")
    ]
