"""A part of the page on how to come ends the text above it, and tells the platform."""

from __future__ import annotations

from tests.read.reading import read, told


def test_on_coming__bracketed_head() -> None:
    """
    【云溪讲座直播|第28期】
    直播主题：听雨的三种方法
    直播时间：2031年1月20日（周一）19:00-21:00
    主 讲 人：林远舟  昆曲表演艺术家
    主讲人介绍：林远舟，昆曲表演艺术家，长于云溪，十二岁登台，现居北港。
    擅长《听雨》《观云》等剧目。
    【参与直播】
    参与提问：请下载超星学习通，输入号码“ab2031”
    上一期可在同处找到，号码“ab2030”
    """
    found = read(test_on_coming__bracketed_head)
    assert found["speakers.0.bio.zh"].endswith("等剧目。")
    assert found["online.platform"] == "超星学习通"


def test_profession__where_the_writer_is_from() -> None:
    """
    演讲题目：听雨三十年
    演讲人：台湾报告文学家  林远舟
    时间：2031年11月28日（周五）19:00-21:00
    地点：云溪大学三教330
    """
    assert told(test_profession__where_the_writer_is_from, "speakers.0.name.zh", "speakers.0.position.zh") == [
        ("林远舟", "报告文学家")
    ]
