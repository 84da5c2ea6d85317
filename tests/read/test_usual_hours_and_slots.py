"""Hours without colons, days below the usual hours, months that are no day, which talk of the day a line heads."""

from __future__ import annotations

from tests.read.reading import read


def test_hours_without_colons() -> None:
    """
    讲座预告
    题目：山中的雨
    主讲人：林远舟
    日期：3月6日
    时间：1400-1600
    地点：雨楼201
    """
    talk = read(test_hours_without_colons)
    assert (talk["start"], talk["end"]) == ("2025-03-06T14:00", "2025-03-06T16:00")


def test_day_of_one_talk_below_the_usual_hours() -> None:
    """
    Rain Seminar (Spring 2031)
    Time: Tuesday, 11:45am-12:45pm
    Location: Rain House 12

    May 06 (Online Only)
    Jane Roe (Northland University)
    Title: Rain in the hills
    """
    assert read(test_day_of_one_talk_below_the_usual_hours)["start"] == "2031-05-06T11:45"


def test_months_of_a_run_of_talks_are_no_day_and_tell_the_year() -> None:
    """
    各位师生：
    一、活动时间
    2031年10-11月
    二、活动内容
    主题：山中的雨
    时间：11月19日下午1:30
    地点：雨楼201
    主讲人：林远舟
    """
    assert read(test_months_of_a_run_of_talks_are_no_day_and_tell_the_year)["start"] == "2031-11-19T13:30"


def test_last_hour_to_answer_is_not_the_talks() -> None:
    """
    You are invited to a talk by Dr. Jane Roe on Rain in the hills at noon on Tuesday October 21, 2031.

    Location: RH 105. Zoom link will be sent to remote participants. Bring your own lunch and enjoy the talk!

    RSVP by 5 pm Monday October 20, 2031:
    """
    talk = read(test_last_hour_to_answer_is_not_the_talks)
    assert (talk["start"], talk["venue.en"]) == ("2031-10-21T12:00", "RH 105")


def test_slot_before_an_english_title() -> None:
    """
    Lecture Series Topics:

    First Talk The Rain of the Hills

    Professor Jane Roe (Department of Rain)

    Time: 2031-03-06 14:00
    Venue: Rain House 201
    """
    assert read(test_slot_before_an_english_title)["title.en"] == "The Rain of the Hills"


def test_slot_before_a_title_between_labels() -> None:
    """
    日期：2031年3月6日
    时间：下午2时
    地点：雨楼
    语言：普通话

    专题讲座一：《山中的雨从何而来》

    讲者：林远舟教授
    """
    assert read(test_slot_before_a_title_between_labels)["title.zh"] == "山中的雨从何而来"


def test_counted_title_in_marks_between_labels() -> None:
    """
    【观雨沙龙】

    3/06(四) #雨的故事|林远舟教授、王若水教授

    地点：雨楼
    时间：1400-1600
    主持人：陈雨|云溪大学副教授

    现在已经开放报名！

    第一讲【谁是雨云背后的推手？】

    讲者：林远舟|云溪大学教授
    """
    assert read(test_counted_title_in_marks_between_labels)["title.zh"] == "谁是雨云背后的推手？"


def test_sentence_on_the_language_behind_a_title() -> None:
    """
    演讲者：林远舟
    讲题：Rain in the Hills 本场演讲以英文进行
    时间：2031/05/20 19:00
    地点：雨楼
    """
    talk = read(test_sentence_on_the_language_behind_a_title)
    assert (talk["title.en"], talk.get("title.zh"), talk["language"]) == ("Rain in the Hills", None, "en")
