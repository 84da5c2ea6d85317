"""Notices of digests, posts and labs: titles told with names, counts of a list, stamps of a post, ways to read on."""

from __future__ import annotations

import pytest

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from tests.read.reading import read, told


@pytest.mark.parametrize(
    ("line", "series", "number", "who", "title"),
    [
        (
            "RAIN 142 | 云物理专题《林远舟：Ice in Clouds, a case study》",
            "RAIN",
            142,
            "林远舟",
            "Ice in Clouds, a case study",
        ),
        ("云溪论坛第12期：云物理专场《林远舟：云中的冰》", "云溪论坛", 12, "林远舟", "云中的冰"),
        ("雨林桌游工作坊 feat. 林远舟教授", "", None, "林远舟教授", "雨林桌游工作坊"),
        ("3，转型时期的云–比较研究", "", None, "", "转型时期的云–比较研究"),
        ("国际访问学者：Integrated Rain Flow Modeling", "", None, "", "Integrated Rain Flow Modeling"),
    ],
)
def test_heading__told_with_a_name_or_a_count(line: str, series: str, number: int | None, who: str, title: str) -> None:
    found = heading(line, Lexicon.load())
    assert (found.series, found.number, found.people, found.title) == (series, number, who, title)


def test_read_text__a_post_whose_stamp_tells_the_second() -> None:
    """
    ---
    title: 'RAIN 142 | 云物理专题《林远舟：Ice in Clouds, a case study》'
    categories:
      - 讲座
    date: 2031-04-03 02:41:16
    ---

    分享摘要：

    云从何来，本报告介绍近年来的观测，并与模式作比较，指出其中的差别与可能的原因。
    """
    found = read(test_read_text__a_post_whose_stamp_tells_the_second)
    assert (found["series_name.en"], found["number"]) == ("RAIN", 142)
    assert (found["title.en"], found["speakers.0.name.zh"]) == ("Ice in Clouds, a case study", "林远舟")
    assert "start" not in found


def test_read_text__a_visiting_scholar_is_no_label_before_a_title() -> None:
    """
    ### 国际访问学者：Integrated Rain Flow and Cloud Modeling

    报告人：林远舟，云溪大学地质系终身教授
    时间：2031年4月21日（周一）14:00-15:00
    地点：云溪大学朱共楼205
    """
    found = read(test_read_text__a_visiting_scholar_is_no_label_before_a_title)
    assert found["title.en"] == "Integrated Rain Flow and Cloud Modeling"
    assert "title.zh" not in found
    assert "speakers.0.name.en" not in found


def test_read_text__ai_for_science_within_a_chinese_title() -> None:
    """
    1.AI for Science 海雾模型的发展、实践及挑战
    时间：2031年10月31日（周五） 19:00-20:00
    地点：云溪校区计算机楼231教室
    此次分享的主要内容是结合观云业务场景，介绍大模型关键技术的发展，分享大模型在不同场景下的实践经验和新的挑战。
    讲座流程：
    1. 技术大咖带你了解最新、最前沿的科技场景。
    2. 现场Q&A，与嘉宾一对一交流，尽情提问。
    """
    found = read(test_read_text__ai_for_science_within_a_chinese_title)
    assert found["title.zh"] == "AI for Science 海雾模型的发展、实践及挑战"
    assert found["abstract.zh"].endswith("新的挑战。")


def test_read_text__what_those_who_come_are_given_is_no_abstract() -> None:
    """
    题目：物理信息神经网络在云中的实现
    主讲人：林远舟 云溪大学文科资深教授
    时间：2031年10月23日（周四）晚18:30-20:00
    地点：云溪计算机学院233报告厅
    福利：参与该讲座的师生均可获得一个月免费上网时长；参与线下讲座的师生可与讲师现场交流，积极互动者将有机会获得小礼品
    """
    found = read(test_read_text__what_those_who_come_are_given_is_no_abstract)
    assert "abstract.zh" not in found
    assert found["speakers.0.position.zh"] == "文科资深教授"


def test_read_text__where_a_student_studies() -> None:
    """
    报告题目：云中的冰
    报告人：林远舟
    报告人简介：林远舟，云溪大学智能感知与计算教研中心研究生，主要研究方向为云的微物理。
    """
    assert read(test_read_text__where_a_student_studies)["speakers.0.affiliation.zh"] == "云溪大学"


def test_read_text__where_to_read_on_is_no_abstract() -> None:
    """
    ## THURSDAY, September 25, 2031

    Colloquium, 3:30 pm, 1415 MILL, in person and zoom.  Host ~
    Speaker: Jane Roe, Northland - (RAIN)
    Title: Calibrating Clouds as Probes of the Evolving Sky
    Background:
    For more information and to schedule time with the speaker, see the colloquium calendar at https://rain.example.edu/news/colloquium-schedule.aspx
    Zoom Link: https://msu.zoom.us/j/94951060000
    """
    assert "abstract.en" not in read(test_read_text__where_to_read_on_is_no_abstract)


def test_read_text__how_many_talks_a_list_holds_is_no_series() -> None:
    """
    本場次包含三場專題演講：
    1. 林远舟研究員：人工雲性批判
    2. 王若水教授：雨的思考
    3. 陈一舟副教授：冰之學問
    时间：2031-07-03
    """
    assert told(test_read_text__how_many_talks_a_list_holds_is_no_series, "series_name.zh", "title.zh") == [
        (None, "人工雲性批判"),
        (None, "雨的思考"),
        (None, "冰之學問"),
    ]


def test_read_text__a_meeting_of_its_own_name_over_the_title() -> None:
    """
    ### 云溪成长课堂：计算与大云推理

    主讲人：林远舟
    讲座主题：计算与云推理
    讲座时间：2031年3月26日
    讲座地点：云溪校区 费楼 A座410
    """
    found = read(test_read_text__a_meeting_of_its_own_name_over_the_title)
    assert (found["series_name.zh"], found["title.zh"]) == ("云溪成长课堂", "计算与云推理")


def test_read_text__the_issue_between_the_labels() -> None:
    """
    3.MATLAB专业讲座
    主讲老师：林远舟 云溪科技工程师
    第二期
    主题：物理信息神经网络在云中的实现
    时间：10月23日（周四）晚18:30-20:00
    地点：云溪计算机学院233报告厅
    """
    found = read(test_read_text__the_issue_between_the_labels)
    assert (found["series_name.zh"], found["number"]) == ("MATLAB专业讲座", 2)


def test_read_text__labels_of_a_card_without_their_colons() -> None:
    """
    6 月 15 日 · 周一
    上午 4 场 · 下午 1 场

    下午
    14:30

    云溪观云学院
    线下

    “智能化观云装备”
    云溪科技集团公司第十研究所专家

    地点清水校区 主楼A1-404B
    系列云溪观云学院系列讲座1
    查看源网页
    """
    assert read(test_read_text__labels_of_a_card_without_their_colons)["venue.zh"] == "清水校区 主楼A1-404B"
    assert heading("系列云溪观云学院系列讲座1", Lexicon.load()).series == "云溪观云学院系列讲座"
