"""One talk with what lists are made of, a schedule, headings, posts in years, stays one."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__a_schedule_with_tea_and_a_day_of_posting() -> None:
    """
    Harbour Cloud Seminar

    Speaker: Jane Roe, Harbour University
    Title: Ice in Clouds
    Date: Monday 12 May 2031
    Venue: Mill Hall 12

    Schedule
    15:30 Tea, Common Room
    16:00 Jane Roe: Ice in Clouds
    17:00 Reception

    Posted 2 May 2031
    """
    found = told(test_read_text__a_schedule_with_tea_and_a_day_of_posting, "title.en", "venue.en")
    assert found == [("Ice in Clouds", "Mill Hall 12")]


def test_read_text__posts_in_numbered_years() -> None:
    """
    云溪大学学术报告

    报告题目：云中的冰
    报告人：林远舟 教授（云溪大学）
    时间：2031年5月12日（周一）15:00
    地点：明德楼305

    日程：
    15:00-16:00 报告
    16:00-16:30 讨论

    报告人简介：林远舟，云溪大学教授。1. 2020年至今任教授；2. 2015年至2020年任副教授。

    发布时间：2031-05-02
    """
    found = told(test_read_text__posts_in_numbered_years, "title.zh", "start", "venue.zh")
    assert found == [("云中的冰", "2031-05-12T15:00", "明德楼305")]


def test_read_text__headings_over_the_facts_of_one_talk() -> None:
    """
    # 云中的冰

    ## 报告人
    林远舟 教授，云溪大学

    ## 时间
    2031年5月12日 15:00

    ## 地点
    明德楼305

    ## 报名
    时间：2031年5月1日起
    地点：明德楼大厅
    """
    assert len(told(test_read_text__headings_over_the_facts_of_one_talk, "title.zh")) == 1


def test_read_text__a_mail_that_tells_one_day_over_who_and_on_what() -> None:
    """
    Dear all,

    Tuesday 13 May 2031, 4pm, Mill Hall 12
    Jane Roe (Harbour University): Ice in Clouds

    Tea from 3:30pm, Tuesday 13 May 2031, in the foyer.
    """
    found = told(test_read_text__a_mail_that_tells_one_day_over_who_and_on_what, "title.en", "speakers.0.name.en")
    assert len(found) == 1
