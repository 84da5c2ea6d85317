"""Posts of student societies and tables of activities: keys of their own, names behind a sign, empty cells."""

from __future__ import annotations

from tests.read.reading import prose, read, told


def test_series_before_the_title_and_the_speaker_in_a_sentence() -> None:
    """
    +++
    date = "2031-11-12T23:40:00+08:00"
    title = "RAINUG 技术分享：云中的冰"
    tags = ["news", "sharing"]
    activity_time = "2031-11-12T18:00:00+08:00"
    activity_place = "Rain Library E312"
    +++

    11月12日晚18:00将在雨图书馆主馆 E312进行例行分享，由@林远舟 学长给大家带来分享，欢迎大家来参与活动
    """
    found = read(test_series_before_the_title_and_the_speaker_in_a_sentence)
    assert (found["series_name.zh"], found["title.zh"]) == ("RAINUG 技术分享", "云中的冰")
    assert (found["speakers.0.name.zh"], found["start"]) == ("林远舟", "2031-11-12T18:00")
    assert found["venue.en"] == "Rain Library E312"
    assert found["venue.zh"].endswith("主馆 E312")


def test_table_of_activities_with_columns_that_tell_nothing() -> None:
    """
    编号	名称	标题	副标题	描述	类别	封面图	主办方	活动时间	地点	外链	内容编号	创建日期	最近更新	来源
    44	云中的冰从哪里来	云中的冰从哪里来	空	报告人林远舟（云溪大学），说明云中的冰。	院系级	空	云溪大学	2031/05/06，14:00-15:00	雨楼四元厅	https://example.org/1	44	2031/04/21	2031/04/21	官网
    """  # noqa: E501 (a pasted text)
    paths = ("title.zh", "start", "end", "venue.zh")
    row = ("云中的冰从哪里来", "2031-05-06T14:00", "2031-05-06T15:00", "雨楼四元厅")
    assert told(test_table_of_activities_with_columns_that_tell_nothing, *paths) == [row]


def test_record_whose_title_is_called_as_a_series_is() -> None:
    """
    编号: 52
    名称: 海雾项目影响评估讲座
    标题: 海雾项目影响评估讲座
    副标题: 空
    主办方: 云溪大学海洋学院
    活动时间: 2031/09/18，14:00 - 15:30
    地点: 雨楼 201
    """
    found = read(test_record_whose_title_is_called_as_a_series_is)
    assert found["title.zh"] == "海雾项目影响评估讲座" and "series_name.zh" not in found


def test_who_is_told_of_in_a_bracket_gives_no_talk() -> None:
    text = "主讲人林远舟（王若水先生的孙女、云溪基金会理事）将围绕云中的冰展开。"
    assert [guess.value.name.zh for guess in prose(text).speakers] == ["林远舟"]


def test_dash_set_to_the_title() -> None:
    """
    Rain Interdisciplinary Lectures -Ice in Clouds

    Speaker: Jane Roe
    Time: 3 May 2031 10:00
    """
    found = read(test_dash_set_to_the_title)
    assert (found["series_name.en"], found["title.en"]) == ("Rain Interdisciplinary Lectures", "Ice in Clouds")


def test_name_behind_a_sign() -> None:
    """
    云中的冰从哪里来 @ 林远舟

    时间：2031年5月6日 14:00
    地点：雨楼305
    """
    found = read(test_name_behind_a_sign)
    assert (found["title.zh"], found["speakers.0.name.zh"]) == ("云中的冰从哪里来", "林远舟")
