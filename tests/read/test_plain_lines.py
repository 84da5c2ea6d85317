"""Texts as they are pasted: quoted in a reply, with the tags of a page, set in, with menus around, in one line."""

from __future__ import annotations

from seminar.read.document import from_text
from seminar.read.pages.plain_lines import plain
from tests.read.reading import read


def test_read_text__a_notice_quoted_as_a_whole() -> None:
    """
    > 云溪论坛第12期
    >
    > 报告题目：云滴的增长——
    > 从观测到模型
    > 报告人：林远舟 教授（东屿大学）
    > 时间：2031年3月12日 15:00
    """
    found = read(test_read_text__a_notice_quoted_as_a_whole)
    assert (found["series_name.zh"], found["number"]) == ("云溪论坛", 12)
    assert found["title.zh"] == "云滴的增长——从观测到模型"
    assert (found["speakers.0.name.zh"], found["start"]) == ("林远舟", "2031-03-12T15:00")


def test_read_text__a_notice_with_its_tags() -> None:
    """
    <p>2031-12-09<br/>
    报告题目：云中的冰<br/>报告人：林远舟&nbsp;教授<br/>
    <table><tr><td>报告地点</td><td>明德楼 305</td></tr></table>
    报告时间：<strong>2031年12月12日 10:00</strong></p>
    """
    found = read(test_read_text__a_notice_with_its_tags)
    assert (found["title.zh"], found["speakers.0.name.zh"]) == ("云中的冰", "林远舟")
    assert (found["venue.zh"], found["start"]) == ("明德楼 305", "2031-12-12T10:00")


def test_read_text__menu_and_foot_of_a_page() -> None:
    """
    首页 | 学院概况 | 师资队伍 | 科学研究 | 联系我们
    当前位置：首页 > 学术活动 > 正文
    云中的冰与人间的雨
    报告人：林远舟 教授
    时间：2031年3月12日 15:00
    版权所有 © 云溪大学 地址：云溪市明德路1号 邮编：100000
    """
    found = read(test_read_text__menu_and_foot_of_a_page)
    assert found["title.zh"] == "云中的冰与人间的雨"
    assert "venue.zh" not in found, "the address of the house is no place of the talk"


def test_read_text__a_whole_notice_in_one_line() -> None:
    """
    云溪大学校友林远舟今天回母校交流，分享十八年的观云生涯，畅聊云的前世今生。欢迎参加！ 题目：寻找云中的冰 时间：2031年04月16日19:00 地点：明德楼报告厅 本次讲座主要探讨云中的冰如何形成，从观测、模型到预报，谈谈几个没有答案的问题。
    """  # noqa: E501 — the line is what is tested
    found = read(test_read_text__a_whole_notice_in_one_line)
    assert (found["title.zh"], found["venue.zh"]) == ("寻找云中的冰", "明德楼报告厅")
    assert found["start"] == "2031-04-16T19:00"


def test_plain__leaves_a_quotation_within_a_text_and_a_table_alone() -> None:
    text = "Jane Roe wrote:\n> Where is it?\nIn Mill Hall, as always.\n| a<br>b | c<br>d | e<br>f |"
    lines = from_text(text).lines
    assert plain(lines) == lines


def test_plain__keeps_the_number_of_the_line() -> None:
    lines = plain(from_text("<p>a</p>\n<p>b<br>c</p>\n<div>d</div>").lines)
    assert [(line.number, line.text) for line in lines] == [(1, "a"), (2, "b"), (2, "c"), (3, "d")]
