"""Rows that lost their head, descriptions that say who speaks, series in the marks of a title."""

from __future__ import annotations

import pytest

from seminar.read.document import from_text
from seminar.read.headings.headings import heading
from seminar.read.labelled.descriptions import described
from seminar.read.lexicon import Lexicon
from seminar.read.reader import read_text
from seminar.read.records.bare_rows import meant
from seminar.read.records.tagged import from_tags
from tests.read.reading import READ_ON, drafts, facts, left, read

_ROW = (
    "45",
    "海雾的数值模拟",
    "海雾的数值模拟",
    "空",
    "报告人林远舟（东屿大学），从能量守恒出发讨论海雾的生成与消散，介绍近年的数值模拟结果，"
    "报告人 2018 年获北岭大学博士学位，现任东屿大学研究员",
    "院系级，学术类活动",
    "云溪大学海洋学院",
    "2031/5/12，14:00-15:00",
    "文远楼四元厅",
    "https://sea.example.org/45.htm",
    "2031/5/9",
)


def test_meant__row_of_values() -> None:
    fields = meant(_ROW, Lexicon.load())
    assert fields == [
        None, "title", None, None, "abstract", None, "organizer", "time", "venue", "url", "posted",
    ]  # fmt: skip


def test_read_text__row_of_values_with_tabs() -> None:
    (draft,) = read_text("\t".join(_ROW), reference=READ_ON)
    talk = facts(draft)
    assert talk["title.zh"] == "海雾的数值模拟"
    assert talk["speakers.0.name.zh"] == "林远舟"
    assert talk["speakers.0.position.zh"] == "研究员"
    assert talk["abstract.zh"] == "从能量守恒出发讨论海雾的生成与消散，介绍近年的数值模拟结果"
    assert talk["venue.zh"] == "文远楼四元厅"
    assert (talk["start"], talk["end"]) == ("2031-05-12T14:00", "2031-05-12T15:00")


def test_described__no_description() -> None:
    lexicon = Lexicon.load()
    assert described("本报告从能量守恒出发讨论海雾的生成与消散。", lexicon) is None
    assert described("报告人将介绍近年的数值模拟结果，并讨论海雾的生成。", lexicon) is None


@pytest.mark.parametrize(
    ("line", "series", "title"),
    [
        ("云溪大学《海雾与人系列讲座》课程", "海雾与人系列讲座", ""),
        ("【活动提醒】《影人「看见大海」讲座》「雾中的镜头」", "影人「看见大海」讲座", "雾中的镜头"),
        ("2031 云溪影展《影人「看见大海」讲座》开放报名啦！", "影人「看见大海」讲座", ""),
        ("《海雾》：一本书的一生", "", "《海雾》：一本书的一生"),
        ("【就在明天】海雾三十年", "", "海雾三十年"),
    ],
)
def test_heading__series_in_the_marks_of_a_title(line: str, series: str, title: str) -> None:
    found = heading(line, Lexicon.load())
    assert (found.series, found.title) == (series, title)


def test_read_text__quoted_values_above_the_notice() -> None:
    """
    "2718","activity","【活动提醒】《影人「看见大海」讲座》「雾中的镜头」","2031-05-09","演讲","","","
    ★时间：5/12 (一) 19:00~20:30
    ★地点：文远楼305
    ★主讲人：林远舟
    """
    talk = read(test_read_text__quoted_values_above_the_notice)
    assert talk["title.zh"] == "雾中的镜头"
    assert talk["start"] == "2031-05-12T19:00"


def test_cells_apart__label_of_the_layout() -> None:
    lines = from_text('"a","b","c","d"').lines
    assert read_text(lines[0].text, reference=READ_ON) == ()


def test_read_text__page_run_together() -> None:
    """
    [关闭本页]&nbsp;&nbsp; 题&nbsp;&nbsp;目：海雾的成因 报告人：林远舟，东屿大学海洋学院 时&nbsp;&nbsp;间：2031年6月23日下午15：00 摘要： 海雾是海上常见的灾害，本报告介绍近年来在观测和数值模拟上的进展，并讨论为渔业服务的前景。 &nbsp; 报告人简介 林远舟，男，1972年生，2016年起任东屿大学海洋学院教授，主要研究方向为海气相互作用。 &nbsp; 欢迎有兴趣的师生参加！ 海洋学院 2031年6月20日
    """  # noqa: E501
    talk = read(test_read_text__page_run_together)
    assert talk["title.zh"] == "海雾的成因"
    assert talk["start"] == "2031-06-23T15:00"
    assert talk["abstract.zh"].endswith("前景。")
    assert talk["speakers.0.bio.zh"].startswith("林远舟，男")
    assert talk["speakers.0.bio.zh"].endswith("海气相互作用。")
    assert talk["speakers.0.position.zh"] == "教授"


def test_read_text__biographies_of_several_under_one_label() -> None:
    """
    演讲题目：雾与人
    演讲人：东屿大学海洋学院教授  林远舟
            北岭大学副教授  王若水
    时  间：2031年5月12日19:00
    地  点：文远楼305
    演讲人介绍：
    林远舟，东屿大学教授，主要研究海雾的成因。
    1998年毕业于北岭大学。
    王若水，北岭大学副教授，著有《雾中的海》。
    演讲主题介绍：
    本次演讲从海雾的历史说起，讨论人与雾的关系。
    """
    talk = read(test_read_text__biographies_of_several_under_one_label)
    assert talk["speakers.0.bio.zh"] == "林远舟，东屿大学教授，主要研究海雾的成因。\n1998年毕业于北岭大学。"
    assert talk["speakers.1.bio.zh"] == "王若水，北岭大学副教授，著有《雾中的海》。"
    assert talk["abstract.zh"] == "本次演讲从海雾的历史说起，讨论人与雾的关系。"


def test_read_text__call_of_a_program() -> None:
    """
    $img = poster('image/3.jpg', '讲座题目:海雾|讲座人:林远舟|时间：5月12日19:00|地点：文远楼305|邀请人: 王若水老师',
        '12', '255,1,1', 'image/4.jpg');
    """
    talk = read(test_read_text__call_of_a_program)
    assert talk["hosts.0.name.zh"] == "王若水"
    assert talk["venue.zh"] == "文远楼305"


@pytest.mark.parametrize("seats", ["(150 席)", "（约200座）", "(200 seats)"])
def test_read_text__seats_of_the_place(seats: str) -> None:
    (draft,) = read_text(f"题目：海雾\n时间：2031年5月12日19:00\n地点：文远楼305 {seats}、\n", reference=READ_ON)
    assert facts(draft)["venue.zh"] == "文远楼305"


@pytest.mark.parametrize(
    "text",
    [
        "INSERT INTO `lecture` VALUES ('17', '海雾的数值模拟', '林远舟', '东屿大学海洋学院教授', '2031-05-12 14:30:00',"
        " '文远楼305', '海雾是海上常见的灾害。本报告介绍近年的进展。', '1', '2031-05-01 09:12:33');",
        "var lectures = [\n  ['海雾的数值模拟', '林远舟 教授', '东屿大学', '2031-05-12 14:30', '文远楼305'],\n];",
        '{"code": 200, "data": {"list": [{"lectureName": "海雾的数值模拟", "lecturer": "林远舟", "lecturerUnit":'
        ' "东屿大学", "lecturerTitle": "教授", "startTime": "2031-05-12 14:30:00", "address": "文远楼305"}]}}',
    ],
    ids=["database", "script", "service"],
)
def test_read_text__records_of_programs(text: str) -> None:
    (draft,) = read_text(text, reference=READ_ON)
    talk = facts(draft)
    assert talk["title.zh"] == "海雾的数值模拟"
    assert talk["speakers.0.name.zh"] == "林远舟"
    assert talk["speakers.0.affiliation.zh"] == "东屿大学"
    assert talk["speakers.0.position.zh"] == "教授"
    assert (talk["start"], talk["venue.zh"]) == ("2031-05-12T14:30", "文远楼305")


def test_read_text__item_of_a_feed() -> None:
    """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0"><channel><title>海洋学院学术活动</title><description>通知</description>
    <item><title>海洋学院学术报告——海雾的数值模拟</title><link>https://sea.example.org/45.htm</link>
    <description><![CDATA[<p>报告人：林远舟 教授</p><p>时间：2031年5月15日9:30</p>
    <p>地点：文远楼305</p>]]></description>
    <pubDate>Sat, 10 May 2031 10:00:00 +0800</pubDate></item>
    </channel></rss>
    """
    talk = read(test_read_text__item_of_a_feed)
    assert talk["title.zh"] == "海雾的数值模拟"
    assert talk["speakers.0.name.zh"] == "林远舟"
    assert (talk["start"], talk["venue.zh"]) == ("2031-05-15T09:30", "文远楼305")
    assert talk["url"] == "https://sea.example.org/45.htm"


def test_read_text__record_in_tags_on_one_line() -> None:
    """
    <record><title>海雾的数值模拟</title><speaker>林远舟</speaker><unit>东屿大学</unit><time>2031-05-15</time></record>
    """
    (draft,) = drafts(test_read_text__record_in_tags_on_one_line)
    assert facts(draft)["speakers.0.affiliation.zh"] == "东屿大学"
    assert left(draft) == []


@pytest.mark.parametrize("text", ["<a><![CDATA[" * 4_000, "<p>海雾</p><title>海雾</title><b>云</b>", "<title>" * 9_000])
def test_from_tags__no_records(text: str) -> None:
    assert from_tags([text]) == ()
