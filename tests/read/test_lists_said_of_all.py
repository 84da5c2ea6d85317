"""What lists say once for all of their talks: above the first, below the last, in the name of the list."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__a_weekly_hour_below_the_last_talk_and_a_week_off() -> None:
    """
    Fog Seminar

    2031-05-12
    Speaker: Jane Roe (Harbour University)
    Title: Ice in clouds

    2031-05-19
    Speaker: Piet Hale (Mill College)
    Title: Rain over hills

    2031-05-26
    No seminar

    2031-06-02
    Speaker: Ruth Lane (University of Northland)
    Title: Counting drops

    Every Monday at 14:00 in Room 204
    """
    test = test_read_text__a_weekly_hour_below_the_last_talk_and_a_week_off
    assert told(test, "series_name.en", "title.en", "start", "venue.en") == [
        ("Fog Seminar", "Ice in clouds", "2031-05-12T14:00", "Room 204"),
        ("Fog Seminar", "Rain over hills", "2031-05-19T14:00", "Room 204"),
        ("Fog Seminar", "Counting drops", "2031-06-02T14:00", "Room 204"),
    ]


def test_read_text__a_sentence_on_all_talks_ends_the_last_abstract() -> None:
    """
    12 May 2031
    Jane Roe (Harbour University)
    Ice in clouds
    Abstract: We look at ice in clouds and count it with care, in summer and in winter.

    19 May 2031
    Piet Hale (Mill College)
    Rain over hills
    Abstract: Rain falls over hills more than over plains. We ask why and how much of it.

    All talks take place at 4pm in Mill Hall 12.
    """
    test = test_read_text__a_sentence_on_all_talks_ends_the_last_abstract
    assert told(test, "start", "venue.en", "abstract.en") == [
        (
            "2031-05-12T16:00",
            "Mill Hall 12",
            "We look at ice in clouds and count it with care, in summer and in winter.",
        ),
        (
            "2031-05-19T16:00",
            "Mill Hall 12",
            "Rain falls over hills more than over plains. We ask why and how much of it.",
        ),
    ]


def test_read_text__the_day_and_the_place_of_all_in_a_line_below() -> None:
    """
    Time: 09:00
    Speaker: Jane Roe
    Title: Ice in clouds

    Time: 10:00
    Speaker: Piet Hale
    Title: Rain over hills

    Fog Day, 7 June 2031, Rain House 204
    """
    test = test_read_text__the_day_and_the_place_of_all_in_a_line_below
    assert told(test, "title.en", "start", "venue.en") == [
        ("Ice in clouds", "2031-06-07T09:00", "Rain House 204"),
        ("Rain over hills", "2031-06-07T10:00", "Rain House 204"),
    ]


def test_read_text__one_place_below_talks_under_headings() -> None:
    """
    # 云雾学术沙龙

    ## 报告一

    - 报告人：林远舟 教授
    - 题目：云中的冰
    - 时间：2031年5月12日 15:00

    ## 报告二

    - 报告人：王若水 副教授
    - 题目：雨的声音
    - 时间：2031年5月12日 16:00

    地点均为明德楼305
    """
    test = test_read_text__one_place_below_talks_under_headings
    assert told(test, "title.zh", "start", "venue.zh") == [
        ("云中的冰", "2031-05-12T15:00", "明德楼305"),
        ("雨的声音", "2031-05-12T16:00", "明德楼305"),
    ]


def test_read_text__the_year_in_the_heading_of_a_digest_and_a_person_in_an_item() -> None:
    """
    # 校园快讯 2031-05-10

    ## 讲座

    1.林远舟：云中的冰——从实验室到天空
    时间：5月12日（周一）15:00
    地点：明德楼305
    2.雨的声音
    主讲人：王若水，东屿大学讲师
    时间：5月13日（周二）10:00
    地点：图书馆报告厅
    """
    test = test_read_text__the_year_in_the_heading_of_a_digest_and_a_person_in_an_item
    assert told(test, "title.zh", "speakers.0.name.zh", "start") == [
        ("云中的冰——从实验室到天空", "林远舟", "2031-05-12T15:00"),
        ("雨的声音", "王若水", "2031-05-13T10:00"),
    ]


def test_read_text__the_hour_of_all_above_a_digest_and_students_of_a_house() -> None:
    """
    # Fall 2031 Rain Colloquium

    The talks will typically take place on Tuesdays at 4:00-5:00pm in Mill Hall 164.

    ### Ice in clouds

    **Date:** September 2, 2031

    **Speakers:** Jane Roe, Associate Professor of Rain (NLU)

    ### Rain over hills

    **Date:** September 9, 2031

    **Speakers:** Piet Hale, graduate student (NLU)
    """
    test = test_read_text__the_hour_of_all_above_a_digest_and_students_of_a_house
    assert told(test, "series_name.en", "start", "end", "venue.en", "speakers.0.affiliation.en") == [
        ("Rain Colloquium", "2031-09-02T16:00", "2031-09-02T17:00", "Mill Hall 164", "NLU"),
        ("Rain Colloquium", "2031-09-09T16:00", "2031-09-09T17:00", "Mill Hall 164", "NLU"),
    ]


def test_read_text__the_term_behind_the_kind_of_list() -> None:
    """
    Colloquium: Spring 2031

    ***Tuesday, January  21,***

    Title: Ice in clouds

    Speaker: Jane Roe - Harbour University

    Time: 3:30PM

    ***Thursday, January  23,***

    Title: Rain over hills

    Speaker: Piet Hale - Mill College

    Time: 3:30PM
    """
    test = test_read_text__the_term_behind_the_kind_of_list
    assert told(test, "series_name.en", "title.en", "start") == [
        (None, "Ice in clouds", "2031-01-21T15:30"),
        (None, "Rain over hills", "2031-01-23T15:30"),
    ]


def test_read_text__the_month_of_a_list_tells_the_year() -> None:
    """
    云雾研究所 2031 年 5 月学术报告安排

    5月12日（周一）
    15:00-16:00  林远舟（云溪大学）  云中的冰
    16:00-17:00  王若水（东屿大学）  雨的声音

    地点：明德楼305
    """
    test = test_read_text__the_month_of_a_list_tells_the_year
    assert told(test, "title.zh", "start", "venue.zh") == [
        ("云中的冰", "2031-05-12T15:00", "明德楼305"),
        ("雨的声音", "2031-05-12T16:00", "明德楼305"),
    ]


def test_read_text__a_person_and_the_kind_of_talk_over_each_title() -> None:
    """
    云溪大学数学系五月学术活动

    1. 林远舟教授（东屿大学）学术报告
    题目：云中的冰
    时间：2031年5月12日下午3:00
    地点：数学楼305

    2. 王若水教授（北海大学）学术报告
    题目：雨的声音
    时间：2031年5月14日上午10:00
    地点：数学楼210
    """
    test = test_read_text__a_person_and_the_kind_of_talk_over_each_title
    assert told(test, "title.zh", "speakers.0.name.zh", "speakers.0.affiliation.zh") == [
        ("云中的冰", "林远舟", "东屿大学"),
        ("雨的声音", "王若水", "北海大学"),
    ]


def test_read_text__lectures_by_their_kind_and_number_with_a_speaker_each() -> None:
    """
    讲座一：云中的冰
    主讲：林远舟
    讲座二：雨的声音
    主讲：王若水
    讲座三：海雾三十年
    主讲：张岚
    地点：明德楼305
    """
    test = test_read_text__lectures_by_their_kind_and_number_with_a_speaker_each
    assert told(test, "title.zh", "speakers.0.name.zh", "venue.zh") == [
        ("云中的冰", "林远舟", "明德楼305"),
        ("雨的声音", "王若水", "明德楼305"),
        ("海雾三十年", "张岚", "明德楼305"),
    ]


def test_read_text__the_year_in_the_title_of_a_card() -> None:
    """
    ---
    title: Fog School 2031
    ---

    ### Monday 2 June

    - 9:00 – 10:30 Jane Roe (Harbour University) – *Ice in clouds*
    - 11:00 – 12:30 Piet Hale (Mill College) – *Rain over hills*
    """
    test = test_read_text__the_year_in_the_title_of_a_card
    assert told(test, "title.en", "start", "series_name.en") == [
        ("Ice in clouds", "2031-06-02T09:00", None),
        ("Rain over hills", "2031-06-02T11:00", None),
    ]


def test_read_text__the_day_and_the_place_behind_the_name_of_the_meeting() -> None:
    """
    Workshop on Fog, 7 June 2031, Rain House 204

    TIME        SPEAKER                     TITLE
    9:00        Jane Roe (Harbour)          Ice in clouds
    9:45        Piet Hale (Mill College)    Rain over hills
    10:30       Coffee break
    """
    test = test_read_text__the_day_and_the_place_behind_the_name_of_the_meeting
    assert told(test, "series_name.en", "title.en", "start", "venue.en") == [
        ("Workshop on Fog", "Ice in clouds", "2031-06-07T09:00", "Rain House 204"),
        ("Workshop on Fog", "Rain over hills", "2031-06-07T09:45", "Rain House 204"),
    ]


def test_read_text__days_in_figures_and_houses_behind_a_sign() -> None:
    """
    | 日期 | 主题 | 主讲 |
    |:--:|:--|:--|
    | 5.12 | 云中的冰 | 林远舟@云溪大学 |
    | 5.19 | 停一次 | |
    | 5.26 | 雨的声音 | 王若水@东屿大学 |

    2031年春季，每周一 19:00，明德楼305
    """
    test = test_read_text__days_in_figures_and_houses_behind_a_sign
    assert told(test, "title.zh", "speakers.0.name.zh", "speakers.0.affiliation.zh", "start") == [
        ("云中的冰", "林远舟", "云溪大学", "2031-05-12T19:00"),
        ("雨的声音", "王若水", "东屿大学", "2031-05-26T19:00"),
    ]
