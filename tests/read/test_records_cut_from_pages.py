"""Records a crawler cut from pages: names by their first word, lives and abstracts with what stood beside them."""

from __future__ import annotations

from .reading import read, told


def test_a_name_cut_to_its_first_word_is_told_whole_by_the_life() -> None:
    """
    title: 北地大学Jane R. Roe博士学术讲座
    topic: Rain and the Growth of Cities
    lectureStart: 2031-04-24 15:30:00
    location: 雨楼201会议室
    speaker: Jane
    speakerTitle: Associate Professor
    speakerAffiliation: 北地大学
    speakerBio: Jane R. Roe, Ph.D. is Associate Professor of Rain at the University of Northland. She measures rain.
    """
    assert read(test_a_name_cut_to_its_first_word_is_told_whole_by_the_life)["speakers.0.name.en"] == "Jane R. Roe"


def test_a_life_of_somebody_else_gives_no_name() -> None:
    """
    title: Rain and the Growth of Cities
    lectureStart: 2031-04-24 15:30:00
    location: 雨楼201会议室
    speaker: Jane
    speakerBio: Ann B. Poe, Ph.D. is Associate Professor of Rain at the University of Northland. She measures rain.
    """
    assert read(test_a_life_of_somebody_else_gives_no_name)["speakers.0.name.en"] == "Jane"


def test_the_abstract_told_again_behind_the_life_is_no_part_of_it() -> None:
    """
    title: 云中的冰及其年代
    topic: 云中的冰及其年代
    lectureStart: 2031-04-13 10:00:00
    location: 雨楼三楼会议室
    speaker: 林远舟
    speakerAffiliation: 云溪大学
    speakerBio: 林远舟，男，云溪大学副教授，长期从事云物理工作，已发表论文十四篇，其中第一作者六篇。本次报告主要内容包括：1、云溪地区的冰及其成因，十年来的变化。2、如何测定冰的年代，以及误差的来源与估计。
    abstract: 本次报告主要内容包括：1、云溪地区的冰及其成因，十年来的变化。2、如何测定冰的年代，以及误差的来源与估计。
    """  # noqa: E501 (a pasted text)
    talk = read(test_the_abstract_told_again_behind_the_life_is_no_part_of_it)
    assert talk["speakers.0.bio.zh"].endswith("其中第一作者六篇。")
    assert talk["abstract.zh"].startswith("本次报告主要内容包括：1、云溪地区")


def test_what_is_organized_ends_a_life_and_an_abstract() -> None:
    """
    title: 云中的冰及其年代
    lectureStart: 2031-04-13 10:00:00
    location: 雨楼三楼206室(云溪教育学院楼)二
    speaker: 林远舟
    speakerBio: 林远舟,云溪大学教授,云溪辅导与研究基地主任。主要研究方向为云物理与冰的年代,著有《云中的冰》等书。 地点: 雨楼206室 面向对象: 全体教师二、报名方式登录网站主页
    abstract: 1.快速看云。主要介绍看云的基本设置、看云的方式以及云的种类等。 2.看云互动。主要介绍如何一起看云、云的考勤等。 面向对象:本次工作坊主要面向初次看云的教师。
    """  # noqa: E501 (a pasted text)
    talk = read(test_what_is_organized_ends_a_life_and_an_abstract)
    assert talk["speakers.0.bio.zh"].endswith("著有《云中的冰》等书。")
    assert talk["abstract.zh"].endswith("云的考勤等。")
    assert talk["venue.zh"] == "雨楼三楼206室(云溪教育学院楼)"


def test_a_text_that_leads_to_what_is_organized_is_no_abstract() -> None:
    """
    title: 云中的冰及其年代
    lectureStart: 2031-04-13 10:00:00
    speaker: 林远舟
    abstract: 本系列培训由教师发展中心主办,支持单位为研究生院。第4期培训的具体安排如下: 一、培训安排
    """
    assert "abstract.zh" not in read(test_a_text_that_leads_to_what_is_organized_is_no_abstract)


def test_the_name_of_a_page_that_quotes_the_topic_is_no_title() -> None:
    """
    title: 《论云与雨的区别和联系》讲座
    topic: 论云与雨的区别和联系
    lectureStart: 2031-03-17 09:00:00
    location: 雨楼423
    speaker: 王若水
    """
    assert told(test_the_name_of_a_page_that_quotes_the_topic_is_no_title, "title.zh") == [("论云与雨的区别和联系",)]


def test_talks_that_are_counted_by_their_kind_alone_are_a_series_of_that_name() -> None:
    """
    第58期学术报告-云中的冰与城市的雨
    时间：2031年3月17日 9:00
    地点：雨楼423
    报告人：王若水
    """
    talk = read(test_talks_that_are_counted_by_their_kind_alone_are_a_series_of_that_name)
    assert (talk["series_name.zh"], talk["number"], talk["title.zh"]) == ("学术报告", 58, "云中的冰与城市的雨")


def test_who_speaks_and_a_colon_stand_before_the_title() -> None:
    """
    2031-07-03
    雲溪學術大會：AI 時代下的批判性思維
    Yunxi Conference: Critical Thinking in the AI Era
    本場次包含三場專題演講：
    2. 王若水助研究員：人工智慧與民主意涵
    """
    talk = read(test_who_speaks_and_a_colon_stand_before_the_title)
    assert talk["title.zh"] == "人工智慧與民主意涵"
    assert (talk["speakers.0.name.zh"], talk["speakers.0.position.zh"]) == ("王若水", "助研究員")
    assert (talk["series_name.zh"], talk["series_name.en"]) == ("雲溪學術大會", "Yunxi Conference")


def test_the_house_in_brackets_behind_a_name_before_the_title() -> None:
    """
    2031年7月3日 14:00
    地点：雨楼 101
    林远舟教授（云溪大学）：云中的冰
    """
    talk = read(test_the_house_in_brackets_behind_a_name_before_the_title)
    assert (talk["title.zh"], talk["speakers.0.name.zh"]) == ("云中的冰", "林远舟")
    assert talk["speakers.0.affiliation.zh"] == "云溪大学"


def test_a_life_behind_a_name_and_a_colon_is_no_title() -> None:
    """
    云溪讲坛：云中的冰
    2031年7月3日 14:00
    地点：雨楼 101
    林远舟教授：云溪大学物理系主任，1990年毕业于北地大学
    """
    talk = read(test_a_life_behind_a_name_and_a_colon_is_no_title)
    assert talk["title.zh"] == "云中的冰"


def test_how_one_comes_to_a_talk_is_no_part_of_its_title() -> None:
    """
    [視訊] 雲的研究方法座談會
    主講人：林遠舟 教授
    時間：2031/01/09 19：30-21:30
    地點：雨樓
    """
    assert read(test_how_one_comes_to_a_talk_is_no_part_of_its_title)["title.zh"] == "雲的研究方法座談會"


def test_how_one_comes_before_a_dash() -> None:
    """
    線上-了解雲的情緒
    主講人：林遠舟 教授
    時間：2031/01/09 19：30-21:30
    """
    assert read(test_how_one_comes_before_a_dash)["title.zh"] == "了解雲的情緒"


def test_a_title_about_teaching_on_and_off_line_is_whole() -> None:
    """
    讲座题目：线上-线下混合教学的设计
    主讲人：林远舟 教授
    时间：2031年1月9日 19：30
    """
    assert read(test_a_title_about_teaching_on_and_off_line_is_whole)["title.zh"] == "线上-线下混合教学的设计"


def test_how_one_comes_in_brackets_behind_a_title() -> None:
    """
    讲座题目：云中的冰与城市的雨（线上）
    主讲人：林远舟 教授
    时间：2031年1月9日 19：30
    """
    assert read(test_how_one_comes_in_brackets_behind_a_title)["title.zh"] == "云中的冰与城市的雨"


def test_what_somebody_says_beside_labels_is_no_title() -> None:
    """
    报告题目：云中的冰
    报告人：林远舟 教授
    时间：2031年1月9日 19：30
    王若水教授：欢迎大家来听云的故事
    """
    talk = read(test_what_somebody_says_beside_labels_is_no_title)
    assert (talk["title.zh"], talk["speakers.0.name.zh"]) == ("云中的冰", "林远舟")
    assert "speakers.1.name.zh" not in talk
