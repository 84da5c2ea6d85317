"""Slots cut from programmes, mails pasted with small headers, reports on a talk given elsewhere, pages of apps."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from tests.read.reading import read


def test_a_mail_header_in_small_letters_is_one_all_the_same() -> None:
    """
    subject: Fw: 云溪大学【学术报告】9月23日（周三）上午10点，海洋楼302会议室
    from: office@example.org
    date: 2031-09-20 09:00:00
    各位老师、同学：
    大家好！
    报告题目: Ice in the Clouds of the North
    报告人: Jane Roe
    时间: 2031年9月24日（周三）上午10:00
    地点: 云溪大学海洋楼302会议室
    """
    found = read(test_a_mail_header_in_small_letters_is_one_all_the_same)
    assert found["title.en"] == "Ice in the Clouds of the North"
    assert "title.zh" not in found
    assert found["start"] == "2031-09-24T10:00"


def test_the_heads_of_columns_over_a_slot_have_no_values() -> None:
    """
    時間
    場次
    主持人
    發表人
    論文題目
    08:00-08:40
    報到
    【云溪大學海洋學院大樓國際會議廳】
    08:40-09:30
    專題演講1
    主持人：王若水  院長
    主講人：林远舟  院士
    演講題目：再論海霧的年代
    """
    found = read(test_the_heads_of_columns_over_a_slot_have_no_values)
    assert found["title.zh"] == "再論海霧的年代"
    assert found["chairs.0.name.zh"] == "王若水"
    assert "chairs.1.name.zh" not in found
    assert found["venue.zh"] == "云溪大學海洋學院大樓國際會議廳"


def test_a_page_named_by_whose_talk_it_was() -> None:
    """
    ---
    layout: post
    title: 【学术报告】林远舟的报告 @ RAIN 2031
    date: 2031-02-24
    ---

    林远舟于2031年2月24日在美国雨城参加云论坛（RAIN 2031），在会议上汇报了题为《Ice in Clouds: A House》的学术研究成果。
    """
    found = read(test_a_page_named_by_whose_talk_it_was)
    assert found["title.en"] == "Ice in Clouds: A House"
    assert "title.zh" not in found
    assert found["speakers.0.name.zh"] == "林远舟"
    assert found["venue.zh"] == "美国雨城"
    assert found["start"] == "2031-02-24"
    assert "abstract.zh" not in found


def test_a_sentence_alone_on_a_talk_given_at_a_meeting() -> None:
    """
    王若水于2031年5月6日在加拿大雾港参加海雾大会，在会议上作了题为《海雾三十年》的报告。
    """
    found = read(test_a_sentence_alone_on_a_talk_given_at_a_meeting)
    assert found["speakers.0.name.zh"] == "王若水"
    assert found["title.zh"] == "海雾三十年"
    assert found["venue.zh"] == "加拿大雾港"


def test_what_an_app_recommends_below_the_speaker_is_no_part_of_the_talk() -> None:
    """
    活动名称：
    海雾与数的关系
    活动时间：
    2031年10月23日

    活动简介

    所谓海雾，是一类特别的云，并在某个时辰满足云的变换规律。本报告将介绍一些相关的基本概念，也有可能介绍若干近期进展。

    主讲人简介

    林远舟，2004年7月获东屿大学学士学位。2018年7月，林远舟加入云溪大学海洋学院，担任教授。


    我要评论
    提交
    最新评论

    为你推荐
    云溪大学歌手比赛
    时间待定
    主题内容：文艺
    云溪大学模拟法庭比赛决赛
    """
    found = read(test_what_an_app_recommends_below_the_speaker_is_no_part_of_the_talk)
    assert found["abstract.zh"].startswith("所谓海雾")
    assert found["speakers.0.bio.zh"].endswith("担任教授。")


def test_a_hall_below_the_day_under_its_label() -> None:
    """
    Invited Lectures

    1. Ice for Scientists and Engineers
    Speaker: Prof. Jane Roe
    Professor, School of Rain
    Northland University
    Date: 28th August 2031
    Cloud Hall, NIT Rain
    """
    assert read(test_a_hall_below_the_day_under_its_label)["venue.en"] == "Cloud Hall, NIT Rain"


def test_the_house_before_the_hours_of_a_sentence() -> None:
    """
    Biology seminar continues with Dr. Jane Roe

    The series continues with Dr. Jane Roe, of the State Museum of Northland from 4 to 5 p.m. Monday, April 10.
    """
    found = read(test_the_house_before_the_hours_of_a_sentence)
    assert found["speakers.0.affiliation.en"] == "State Museum of Northland"


def test_whom_to_ask_without_the_courtesy() -> None:
    """
    Title: Ice in Clouds
    Speaker: Jane Roe
    Date: May 12, 2031

    For details please contact Assist. Prof. Anna Poe at the office.
    """
    assert read(test_whom_to_ask_without_the_courtesy)["contacts.0.name.en"] == "Anna Poe"


def test_a_person_whose_lines_were_run_together() -> None:
    """
    ### September 26, 2031

    Title: Ice and Rain Speaker: Jane Q. Roe Professor and Chair, Rain & Ice Rain & Ice Mill College Mill, NL
    Abstract: Clouds are all around us, and they do rain. Location: Rain Hall 227 Time: 3:30 PM
    """
    found = read(test_a_person_whose_lines_were_run_together)
    assert found["speakers.0.name.en"] == "Jane Q. Roe"
    assert found["speakers.0.position.en"] == "Professor and Chair"
    assert found["speakers.0.affiliation.en"] == "Mill College"


@pytest.mark.parametrize(
    ("text", "position", "house"),
    [
        ("Jane Roe Professor Northland University", "Professor", "Northland University"),
        ("Jane Roe Lecturer Rain and Ice Mill College Mill, NL", "Lecturer", "Mill College"),
        (
            "Jane Roe Associate Professor Department of Rain University of Northland",
            "Associate Professor",
            "University of Northland",
        ),
        ("Jane Roe, Ada Q. Rain Distinguished Professor, Mill College", "Ada Q. Rain Distinguished Professor", None),
    ],
)
def test_the_rank_in_a_run_of_words(text: str, position: str, house: str | None) -> None:
    (named,) = people(text, Lexicon.load())
    assert (named.person.name.en, named.person.position.en) == ("Jane Roe", position)
    assert named.person.affiliation.en == (house or "Mill College")


def test_a_named_chair_and_the_town_of_the_house_in_a_stack() -> None:
    """
    Rain Colloquium

    February 24, 2031
    Jane Roe
    Emeritus Ada Q. Rain Distinguished Professor
    Department of Clouds and Rain
    University of Northland School of Arts and Sciences
    Mill Harbor, NL

    Tidal Mechanics of Ice in Lattices
    """
    found = read(test_a_named_chair_and_the_town_of_the_house_in_a_stack)
    assert found["title.en"] == "Tidal Mechanics of Ice in Lattices"
    assert found["speakers.0.position.en"] == "Emeritus Ada Q. Rain Distinguished Professor"
    assert found["speakers.0.affiliation.en"] == "University of Northland"
    assert "venue.en" not in found


def test_the_hour_of_the_series_is_that_of_its_next_talk() -> None:
    """
    Department of Rain

    These lectures feature speakers from around the country and globe. Each colloquium lasts about an hour and gives you a deeper understanding of the kinds of rain going on around the world.

    Colloquia will be held in a hybrid format and a recurring Zoom link is provided to access the virtual format.

    The talks will be on Thursdays at 4:15PM in the Mill Room (Rain House 409), unless stated otherwise.

    If you are interested in being added to our e-mail distribution list, please contact Ms. Anna Poe at the office. We appreciate your interest in all that concerns rain!

    Upcoming Colloquium:

    Careers in Rain for Meteorologists

    Speaker: Jane Roe
    Affiliation: Northland University
    Date: Feb 27th, 2031

    Do you want to have a career in rain? Do you want to help others find a career in it? If you answered yes to one of those questions, this talk is for you. It gives data on where those who studied rain work, and tells how they got there.
    """  # noqa: E501
    found = read(test_the_hour_of_the_series_is_that_of_its_next_talk)
    assert found["start"] == "2031-02-27T16:15"
    assert found["venue.en"] == "Mill Room (Rain House 409)"
    assert found["online.platform"] == "Zoom"
    assert found["contacts.0.name.en"] == "Anna Poe"
    assert found["abstract.en"].startswith("Do you want")


def test_an_hour_told_twice_is_none_of_the_series() -> None:
    """
    Title: Ice in Clouds
    Speaker: Jane Roe
    Date: Feb 27th, 2031

    The talks will be on Thursdays at 4:15PM in the Mill Room.
    Lunch is served every day from 12:00 to 1:00 in the hall.
    """
    assert read(test_an_hour_told_twice_is_none_of_the_series)["start"] == "2031-02-27"


def test_who_answers_for_a_colloquium_and_half_an_address() -> None:
    """
    Title: Ice in Clouds
    Speaker: Jane Roe
    Time: September 25, 2031, 4:15pm
    Colloquium coordinator:  Anna Poe ap42(at)
    """
    found = read(test_who_answers_for_a_colloquium_and_half_an_address)
    assert found["contacts.0.name.en"] == "Anna Poe"
    assert "contacts.0.affiliation.en" not in found


def test_the_news_of_a_series_is_no_title() -> None:
    """
    Rain Seminar Is Coming March 24

    All are invited to a Rain Seminar on Friday, March 24, 2031 from 12:00 p.m. to 1:00 p.m. at the Mill Center.
    The speakers include former students Jane Roe and Anna Poe.
    The event is titled “Ice: The Origin and Future of Snow” and there will be light refreshments.
    """
    found = read(test_the_news_of_a_series_is_no_title)
    assert found["series_name.en"] == "Rain Seminar"
    assert found["title.en"] == "Ice: The Origin and Future of Snow"
    assert found["speakers.0.name.en"] == "Jane Roe"


def test_news_of_a_site_named_by_series_and_guest() -> None:
    """
    {title:'10/11(三)云溪大師系列講座 ｜ 主講人：林远舟 院士',url:'https://example.org/apply?no=13840',date:"2031.09.25"},
    """
    found = read(test_news_of_a_site_named_by_series_and_guest)
    assert found["series_name.zh"] == "云溪大師系列講座"
    assert found["speakers.0.name.zh"] == "林远舟"
    assert found["speakers.0.position.zh"] == "院士"
    assert "title.zh" not in found
