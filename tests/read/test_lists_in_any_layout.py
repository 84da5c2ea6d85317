"""Lists without labels in layouts of all kinds: items, headings with a day, programmes, days that are only counted."""

from __future__ import annotations

from tests.read.reading import told

WHO_AND_WHAT = ("title.en", "speakers.0.name.en", "speakers.0.affiliation.en", "start")
WHO_AND_WHAT_ZH = ("title.zh", "speakers.0.name.zh", "speakers.0.affiliation.zh", "start")


def test_read_text__items_of_a_meeting_with_the_speaker_in_a_bracket() -> None:
    """
    # 第二届云雾会议

    ### 一、会议时间

    2031年12月6日~7日，上午9:00开始，下午17:00结束。

    ### 二、会议地点

    云溪市明德路59号，云溪大学明德楼102教室

    ### 三、会议主题

    目前的演讲题目有：

      * 云中的冰（林远舟，云溪大学教授）
      * Counting drops with R（王若水）
      * 海雾三十年（张岚、李明河）
      * 雪的形状（陈晓风，观雨集团）
    """
    test = test_read_text__items_of_a_meeting_with_the_speaker_in_a_bracket
    assert told(test, "title.zh", "title.en", "speakers.0.name.zh", "start", "end") == [
        ("云中的冰", None, "林远舟", "2031-12-06", "2031-12-07"),
        (None, "Counting drops with R", "王若水", "2031-12-06", "2031-12-07"),
        ("海雾三十年", None, "张岚", "2031-12-06", "2031-12-07"),
        ("雪的形状", None, "陈晓风", "2031-12-06", "2031-12-07"),
    ]


def test_read_text__items_with_the_speaker_first() -> None:
    """
    Invited speakers of the Fog Days (12-13 May 2031, Mill Hall)

    1. Jane Roe (Harbour University) – Ice in clouds
    2. Piet Hale (Mill College) – Rain over hills
    3. Ruth Lane (University of Northland) – Counting drops
    """
    assert told(test_read_text__items_with_the_speaker_first, *WHO_AND_WHAT) == [
        ("Ice in clouds", "Jane Roe", "Harbour University", "2031-05-12"),
        ("Rain over hills", "Piet Hale", "Mill College", "2031-05-12"),
        ("Counting drops", "Ruth Lane", "University of Northland", "2031-05-12"),
    ]


def test_read_text__lectures_with_the_day_in_the_bracket() -> None:
    """
    2031年海雾系列讲座

    第一讲：云中的冰（林远舟，云溪大学，5月12日15:00）
    第二讲：雨的声音（王若水，东屿大学，5月19日15:00）
    第三讲：海雾三十年（张岚，北海研究所，5月26日15:00）

    地点：明德楼305
    """
    assert told(test_read_text__lectures_with_the_day_in_the_bracket, *WHO_AND_WHAT_ZH) == [
        ("云中的冰", "林远舟", "云溪大学", "2031-05-12T15:00"),
        ("雨的声音", "王若水", "东屿大学", "2031-05-19T15:00"),
        ("海雾三十年", "张岚", "北海研究所", "2031-05-26T15:00"),
    ]


def test_read_text__publications_in_a_notice_are_no_talks() -> None:
    """
    Title: Ice in clouds
    Time: 12 May 2031, 15:00

    Jane Roe will give a talk on ice. She has published on:

    - Rain over hills (Jane Roe)
    - Counting drops (Piet Hale)
    - Fog and light (Ruth Lane)

    Speaker: Jane Roe
    """
    test = test_read_text__publications_in_a_notice_are_no_talks
    assert told(test, "title.en", "start") == [("Ice in clouds", "2031-05-12T15:00")]


def test_read_text__headings_with_a_day_over_a_person_and_a_text() -> None:
    """
    # Talks 2031

    ## 12 May: Ice in clouds

    Jane Roe (Harbour University)

    We look at ice in clouds and count it with care. The talk is for students of all years.

    ## 19 May: Rain over hills

    Piet Hale (Mill College)

    Rain falls over hills more than over plains. We ask why it does and how much of it.
    """
    assert told(test_read_text__headings_with_a_day_over_a_person_and_a_text, *WHO_AND_WHAT, "abstract.en") == [
        (
            "Ice in clouds",
            "Jane Roe",
            "Harbour University",
            "2031-05-12",
            "We look at ice in clouds and count it with care. The talk is for students of all years.",
        ),
        (
            "Rain over hills",
            "Piet Hale",
            "Mill College",
            "2031-05-19",
            "Rain falls over hills more than over plains. We ask why it does and how much of it.",
        ),
    ]


def test_read_text__counted_days_and_a_list_of_who_comes_from_where() -> None:
    """
    # Programme

    Rain House, on Day 1, January 24, 2031 and Day 2, January 25, 2031.

    ## Presenters

    - Jane Roe, Harbour University
    - Piet Hale, [Mill College](https://mill.example/)
    - Ruth Lane, University of Northland

    ## Day 1

    - 08:30 - 09:00 Registration
    - 09:10 - 09:40 Talk: **Ice in clouds** Jane Roe
    - 09:40 - 10:30 Talk: **Rain over hills** Piet Hale
    - 10:30 - 11:00 Coffee/Sandwich

    ## Day 2

    - 09:00 - 09:30 Talk: **Counting drops** Ruth Lane
    - 12:00 - 13:00 Lunch at Mill Restaurant
    """
    assert told(test_read_text__counted_days_and_a_list_of_who_comes_from_where, *WHO_AND_WHAT) == [
        ("Ice in clouds", "Jane Roe", "Harbour University", "2031-01-24T09:10"),
        ("Rain over hills", "Piet Hale", "Mill College", "2031-01-24T09:40"),
        ("Counting drops", "Ruth Lane", "University of Northland", "2031-01-25T09:00"),
    ]


def test_read_text__weekdays_of_a_meeting_told_below() -> None:
    """
    ## Schedule

    ### Monday

    **10:00–11:00** *Ice, fog and clouds*, Jane Roe

    **11:30–12:30** *Rain over hills*, Piet Hale

    ### Tuesday

    **10:00–11:00** *Counting drops*, Ruth Lane

    The school takes place 2-3 June 2031 in Rain House.
    """
    test = test_read_text__weekdays_of_a_meeting_told_below
    assert told(test, "title.en", "speakers.0.name.en", "start") == [
        ("Ice, fog and clouds", "Jane Roe", "2031-06-02T10:00"),
        ("Rain over hills", "Piet Hale", "2031-06-02T11:30"),
        ("Counting drops", "Ruth Lane", "2031-06-03T10:00"),
    ]


def test_read_text__social_hours_without_a_title_are_no_talks() -> None:
    """
    Rain House, June 2-3, 2031

    ### Monday, June 2

    * 09:00 - 11:45 Hands-on introduction (Room: 02.07)
    * 13:15 - 14:00 Introduction Blitz
    * 14:00 - 15:00 Keynote: Jane Roe: Ice in clouds
    * 15:00 - 15:30 Piet Hale: Rain over hills
    * 19:30 - 22:30 Dinner at [Mill Inn](https://mill.example/)

    ### Tuesday, June 3

    * 09:00 - 09:30 Ruth Lane: Counting drops
    * 11:00 - 12:30 Rain World Café (Foyer)
    """
    test = test_read_text__social_hours_without_a_title_are_no_talks
    assert told(test, "title.en", "speakers.0.name.en", "start") == [
        ("Ice in clouds", "Jane Roe", "2031-06-02T14:00"),
        ("Rain over hills", "Piet Hale", "2031-06-02T15:00"),
        ("Counting drops", "Ruth Lane", "2031-06-03T09:00"),
    ]


def test_read_text__sessions_over_the_hours_and_the_day_below_them() -> None:
    """
    Session 1 (Chair: Ruth Lane)
    09:00 – 09:45: Jane Roe, Harbour University. Ice in clouds
    09:45 – 10:30: Piet Hale, Mill College. Rain over hills
    Break
    Session 2 (Chair: Tom Ash)
    11:00 – 11:45: Mary Fern, Rain Institute. Counting drops

    Saturday 7 June 2031, Rain House 204
    """
    assert told(test_read_text__sessions_over_the_hours_and_the_day_below_them, *WHO_AND_WHAT, "chairs.0.name.en") == [
        ("Ice in clouds", "Jane Roe", "Harbour University", "2031-06-07T09:00", "Ruth Lane"),
        ("Rain over hills", "Piet Hale", "Mill College", "2031-06-07T09:45", "Ruth Lane"),
        ("Counting drops", "Mary Fern", "Rain Institute", "2031-06-07T11:00", "Tom Ash"),
    ]


def test_read_text__labels_below_the_hours_of_a_table_pasted_line_by_line() -> None:
    """
    2031年9月2日（星期二）
    時間
    內容
    地點

    09:00-09:30
    報到
    國際會議廳

    09:50-10:30
    Keynote 演講（一）
    主講人：林遠舟 研究員(雲溪研究院)
    演講題目：雲中的冰
    主持人：王若水 理事長
    國際會議廳

    10:30-11:00
    茶會
    明德樓十一樓

    14:10-14:40
    專題演講（一）
    主講人：張嵐 教授
    演講題目：雨的聲音
    主持人:李明河 教授
    國際會議廳
    """
    test = test_read_text__labels_below_the_hours_of_a_table_pasted_line_by_line
    assert told(test, "title.zh", "speakers.0.name.zh", "chairs.0.name.zh", "start", "venue.zh") == [
        ("雲中的冰", "林遠舟", "王若水", "2031-09-02T09:50", "國際會議廳"),
        ("雨的聲音", "張嵐", "李明河", "2031-09-02T14:10", "國際會議廳"),
    ]


def test_read_text__kinds_of_talks_without_a_colon() -> None:
    """
    2031年云雾论坛，地点：明德楼305
    6月7日（周六）
    9:10 特邀报告 云中的冰 林远舟 云溪大学
    10:00 邀请报告 雨的声音 张岚 北海大学
    """
    assert told(test_read_text__kinds_of_talks_without_a_colon, *WHO_AND_WHAT_ZH) == [
        ("云中的冰", "林远舟", "云溪大学", "2031-06-07T09:10"),
        ("雨的声音", "张岚", "北海大学", "2031-06-07T10:00"),
    ]


def test_read_text__rows_under_days_with_a_person_of_a_house() -> None:
    """
    ## WEDNESDAY, May 14, 2031

    * Fog Seminar, 1:30 pm, 1400 RHB, Jane Roe, Harbour University, *Ice, rain and clouds*
    * Rain Seminar, 3:30pm., Mill Hall 12,  Dr. Piet Hale of LTC-NOR, *Rain over hills*

    ## THURSDAY, May 15, 2031

    Colloquium, 3:30 pm, 1415 RHB, Ruth Lane, University of Northland, *Counting drops*
    """
    test = test_read_text__rows_under_days_with_a_person_of_a_house
    assert told(test, "series_name.en", *WHO_AND_WHAT, "venue.en") == [
        ("Fog Seminar", "Ice, rain and clouds", "Jane Roe", "Harbour University", "2031-05-14T13:30", "1400 RHB"),
        ("Rain Seminar", "Rain over hills", "Piet Hale", "LTC-NOR", "2031-05-14T15:30", "Mill Hall 12"),
        ("Colloquium", "Counting drops", "Ruth Lane", "University of Northland", "2031-05-15T15:30", "1415 RHB"),
    ]
