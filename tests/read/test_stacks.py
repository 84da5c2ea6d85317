"""Talks told in a stack of lines without labels, as calendars, apps and programmes print them."""

from __future__ import annotations

from tests.read.reading import drafts, left, read


def test_read_text__a_card_of_a_calendar() -> None:
    """
    云溪大学 2031 年学术交流月讲座表
    数据来源：云溪大学研究生院
    整理时间：2031-06-17

    6 月 16 日 · 周一
    上午 4 场 · 下午 1 场

    上午
    10:00
    结束时间未注明
    信息与软件工程学院
    线下
    云滴碰并的快速计算
    林远舟教授 东屿大学
    林远舟教授将在本次讲座中探讨云滴碰并的快速计算。云中的水滴大小不一，彼此碰撞后合并成雨滴，计算量随水滴数目迅速增长，报告给出近似算法与误差估计。
    地点东校区主楼324
    系列信息与软件工程学院系列讲座一
    """
    found = read(test_read_text__a_card_of_a_calendar)
    assert found["title.zh"] == "云滴碰并的快速计算"
    assert (found["speakers.0.name.zh"], found["speakers.0.affiliation.zh"]) == ("林远舟", "东屿大学")
    assert found["start"] == "2031-06-16T10:00", "the year of the sheet whose 16 June is a Monday"
    assert found["venue.zh"] == "东校区主楼324"
    assert (found["series_name.zh"], found["number"]) == ("信息与软件工程学院系列讲座", 1)
    assert found["abstract.zh"].startswith("林远舟教授将在本次讲座中")


def test_read_text__a_day_a_speaker_and_a_title_below_what_a_seminar_is() -> None:
    """
    Applied Cloud Seminar
    Harbour University

    About
    Following the practice of last fall, this semester, we meet on Thursdays.

    Schedule

    May 15, '31,
    Yuanzhou Lin,
    Sampling Strategies for Clouds That Persist
    We study what a small sample of droplets says of the whole cloud, and give bounds on the distance of the two.
    To measure how faithful the sample is, we compare the diagrams of the full cloud and of its sketch.
    """
    found = read(test_read_text__a_day_a_speaker_and_a_title_below_what_a_seminar_is)
    assert found["speakers.0.name.en"] == "Yuanzhou Lin"
    assert found["title.en"] == "Sampling Strategies for Clouds That Persist"
    assert found["start"] == "2031-05-15"


def test_read_text__a_name_over_the_post_and_a_quoted_title() -> None:
    """
    Friday, April 11, 2031
    3:30 PM
    Mill Hall, Room 204
    Jane Roe [Host: John Doe]
    Chancellor of NIST/Former President of HARBOR
    "Rain and What We Owe to It"

    Rain falls on all of us alike, and yet we speak of it as if it were somebody else's. I shall tell what I learnt.
    """
    found = read(test_read_text__a_name_over_the_post_and_a_quoted_title)
    assert found["title.en"] == "Rain and What We Owe to It"
    assert (found["speakers.0.name.en"], found["speakers.0.position.en"]) == ("Jane Roe", "Chancellor")
    assert found["speakers.0.affiliation.en"] == "NIST"
    assert (found["start"], found["venue.en"]) == ("2031-04-11T15:30", "Mill Hall, Room 204")


def test_read_text__a_day_and_a_person_in_one_line() -> None:
    """
    Rain Studies

    11th October 2031 Jane Roe (Harbour University)

    'The price of water in dry towns'

    Dry towns pay for their water twice, once at the well and once at the tap. The talk follows a bucket of it.
    """
    found = read(test_read_text__a_day_and_a_person_in_one_line)
    assert (found["speakers.0.name.en"], found["start"]) == ("Jane Roe", "2031-10-11")
    assert found["title.en"] == "The price of water in dry towns"


def test_read_text__a_series_and_its_speaker_over_everything() -> None:
    """
    Cloud Physics Seminar - Jane Q. Roe

    12 Mar 2031
    13:15 - 14:15
    Digitally via Zoom

    Emerging Patterns in Thin Ice
    """
    found = read(test_read_text__a_series_and_its_speaker_over_everything)
    assert found["title.en"] == "Emerging Patterns in Thin Ice"
    assert found["series_name.en"] == "Cloud Physics Seminar"


def test_read_text__two_persons_are_no_stack() -> None:
    """
    Monday 7 April 2031, 10:00
    Jane Roe (Harbour University)
    Thin ice on warm lakes
    John Doe (Northland University)
    Thick ice on cold lakes
    """
    found = drafts(test_read_text__two_persons_are_no_stack)
    assert not any(draft.talk.title and draft.talk.title.en == "Thin ice on warm lakes" for draft in found[:1]) or any(
        "John Doe" in line for draft in found for line in left(draft)
    ), "nothing of the second talk is lost"
