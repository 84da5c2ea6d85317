"""What stands beside a talk on pages of groups and in tables pasted from programs, and is misread easily."""

from __future__ import annotations

from tests.read.reading import drafts, facts, read


def test_pasted__a_counter_of_readers_is_no_word_of_a_title() -> None:
    """
    题目：逐句阅读：海雾阅读与笔记
    主讲人：林远舟
    时间：2031年3月26日 12:30-13:30
    地点：雨楼509
    """
    assert read(test_pasted__a_counter_of_readers_is_no_word_of_a_title)["title.zh"] == "逐句阅读：海雾阅读与笔记"


def test_pasted__an_abstract_behind_the_life_on_its_line() -> None:
    """
    Ice in Clouds

    Speaker: Jane Roe
    Time: 2031-03-12 14:00

    Bio: Jane Roe is a lecturer in the Division of Weather. Her interests include rain. Abstract: The drops grow slowly.
    """
    told = read(test_pasted__an_abstract_behind_the_life_on_its_line)
    assert told["speakers.0.bio.en"].endswith("include rain.")
    assert told["abstract.en"] == "The drops grow slowly."


def test_pasted__the_university_a_crawler_noted_is_no_part_of_the_place() -> None:
    """
    讲座标题: 雨滴的碰并
    报告人: 林远舟
    时间: 2031-12-24
    地点: 云溪所3号楼3224会议室
    大学: 云溪大学
    通知发布时间: none
    通知内容: 雨滴在云中碰撞合并，本报告介绍新的观测结果，并讨论它们与模型的差别。
    """
    told = read(test_pasted__the_university_a_crawler_noted_is_no_part_of_the_place)
    assert told["venue.zh"] == "云溪所3号楼3224会议室"
    assert told["abstract.zh"].startswith("雨滴在云中碰撞合并")


def test_pasted__the_title_in_a_row_below_a_page_named_by_its_series() -> None:
    """
    title: FOG Seminars

    ## 2031-2032 Seminars

    Epiphany term

    |Date  |Time |Location  |Title   |Speaker    |Institution    |
    |07/02/2032|12pm-1pm|RH017|How Fog Leaves a Harbour|Jane Roe   |Northland College, Tidewater |
    """
    told = read(test_pasted__the_title_in_a_row_below_a_page_named_by_its_series)
    assert told["series_name.en"] == "FOG Seminars"
    assert told["title.en"] == "How Fog Leaves a Harbour"
    assert told["start"] == "2032-02-07T12:00"  # a British term: the day comes first


def test_pasted__the_season_in_brackets_is_no_part_of_a_series() -> None:
    """
    ---
    title: "Joint FW Seminars 2031 (Spring)"
    excerpt: ""
    ---

    ## Week 4

    Title: How Fog Leaves a Harbour

    Speaker: Jane Roe (Northland University)

    Time: Monday, Jan 27, 2031, 14.00-15.00
    """
    told = read(test_pasted__the_season_in_brackets_is_no_part_of_a_series)
    assert told["series_name.en"] == "Joint FW Seminars"


def test_pasted__the_hour_on_many_clocks_and_a_meeting_behind_a_word() -> None:
    """
    # Rain Chemistry Seminar Series
    3rd Wednesday of the month
    Meetings are held [here](https://northland.zoom.us/j/96300000382?pwd=9rain)
    07:00 PST | 10:00 EST | 14:00 GMT | 16:00 CET

    ## Jane Roe (Northland University) - February 19th, 2031
    How fog leaves a harbour when the wind turns
    """
    told = read(test_pasted__the_hour_on_many_clocks_and_a_meeting_behind_a_word)
    assert told["start"] == "2031-02-19T07:00"
    assert told["online.url"] == "https://northland.zoom.us/j/96300000382?pwd=9rain"
    assert told["online.platform"] == "Zoom"


def test_pasted__a_title_that_is_to_come_is_of_a_talk() -> None:
    """
    报告人：Dr. Jane Roe
    报告题目： 待定
    报告人简介：Jane is a distinguished professor at Northland University.
    """
    (draft,) = drafts(test_pasted__a_title_that_is_to_come_is_of_a_talk)
    assert facts(draft)["speakers.0.name.en"] == "Jane Roe"
    assert "title.en" not in facts(draft)


def test_pasted__the_last_word_of_a_house_on_a_line_of_its_own() -> None:
    """
    海雾三十年
    主讲人：林远舟 YUANZHOU LIN, Tidewater
    University
    时间：2031年11月12日(周三)下午4:30-5:30
    地点：西大楼108报告厅
    """
    told = read(test_pasted__the_last_word_of_a_house_on_a_line_of_its_own)
    assert told["speakers.0.affiliation.en"] == "Tidewater University"
