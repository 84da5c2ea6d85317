"""Lists under their days: who and on what on one line, groups over the speaker, weeks before the day."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__who_and_on_what_below_the_day() -> None:
    """
    Subject: Talks next week

    Dear all,

    Tuesday 14 May 2031, 9:30am, Room B302
    Jane Roe (Harbour University): Ice in Clouds
    Host: Ruth Lane

    Wednesday 15 May 2031, 4pm, Mill Hall 12
    Dr Piet Hale (Mill College) – Rain over Hills
    Host: Tom Marsh

    Best wishes,
    Kim
    """
    found = told(
        test_read_text__who_and_on_what_below_the_day,
        "title.en",
        "speakers.0.name.en",
        "hosts.0.name.en",
        "start",
        "venue.en",
    )
    assert found == [
        ("Ice in Clouds", "Jane Roe", "Ruth Lane", "2031-05-14T09:30", "Room B302"),
        ("Rain over Hills", "Piet Hale", "Tom Marsh", "2031-05-15T16:00", "Mill Hall 12"),
    ]


def test_read_text__numbered_days_with_a_remark_behind_the_place() -> None:
    """
    各位老师：

    本周两场报告，请安排学生参加。

    一、5月13日（周二）上午9:30，求是楼302
    林远舟 教授（云溪大学）《云中的冰》
    联系人：赵平

    二、5月15日（周四）下午2:00，求是楼B417（请注意地点）
    王若水 副教授（东屿大学）——雨的声音
    联系人：钱明

    科研办
    """
    found = told(
        test_read_text__numbered_days_with_a_remark_behind_the_place,
        "title.zh",
        "speakers.0.name.zh",
        "speakers.0.position.zh",
        "start",
        "venue.zh",
    )
    assert found == [
        ("云中的冰", "林远舟", "教授", "2025-05-13T09:30", "求是楼302"),
        ("雨的声音", "王若水", "副教授", "2025-05-15T14:00", "求是楼B417"),
    ]


def test_read_text__numbered_sentences_of_one_talk_each() -> None:
    """
    本周学术活动
    （1）5月13日（周二）14:30，求是楼213，云溪大学林远舟教授作报告《云中的冰》，邀请人赵平。
    （2）5月15日（周四）9:00，求是楼213，东屿大学王若水研究员作题为《雨的声音》的学术报告，邀请人钱明。
    （3）5月16日（周五）10:00，线上，北海大学张岚博士作报告《Sea fog, again》，邀请人钱明。
    """
    found = told(
        test_read_text__numbered_sentences_of_one_talk_each,
        "title.zh",
        "title.en",
        "speakers.0.name.zh",
        "speakers.0.affiliation.zh",
        "hosts.0.name.zh",
        "start",
    )
    assert found == [
        ("云中的冰", None, "林远舟", "云溪大学", "赵平", "2025-05-13T14:30"),
        ("雨的声音", None, "王若水", "东屿大学", "钱明", "2025-05-15T09:00"),
        (None, "Sea fog, again", "张岚", "北海大学", "钱明", "2025-05-16T10:00"),
    ]


def test_read_text__days_reach_to_the_next_one() -> None:
    """
    TALKS OF THE WEEK

    MONDAY 12 MAY 2031

    Cloud Seminar, 3:00pm, Room 2.14
    Speaker: Jane Roe (Harbour University)
    Title: Ice in Clouds

    WEDNESDAY 14 MAY 2031

    Rain Seminar, 2:00pm, Room 1.07
    Speaker: Piet Hale (Mill College)
    Title: Rain over Hills

    Fog Seminar, 4:30pm, Room 2.14
    Speaker: Ruth Lane (Ford Institute)
    Title: Counting Drops
    """
    found = told(test_read_text__days_reach_to_the_next_one, "title.en", "speakers.0.name.en", "start")
    assert found == [
        ("Ice in Clouds", "Jane Roe", "2031-05-12T15:00"),
        ("Rain over Hills", "Piet Hale", "2031-05-14T14:00"),
        ("Counting Drops", "Ruth Lane", "2031-05-14T16:30"),
    ]


def test_read_text__a_group_over_the_speaker_and_a_platform_beside_the_hour() -> None:
    """
    Hello everyone,

    Three talks this week.

    * Monday 12 May 2031, 1pm, Room G12
      Jane Roe (Harbour University)
      "What a drop remembers"

    * Tuesday 13 May 2031, 4pm, online via Zoom
      Cloud Reading Group
      Piet Hale (Mill College)
      "Rain over hills"

    * Thursday 15 May 2031, 11am-12pm, Room G12
      Department Colloquium
      Professor Ruth Lane (Ford Institute)
      "Counting drops"
    """
    found = told(
        test_read_text__a_group_over_the_speaker_and_a_platform_beside_the_hour,
        "series_name.en",
        "title.en",
        "speakers.0.name.en",
        "start",
        "online.platform",
    )
    assert found == [
        (None, "What a drop remembers", "Jane Roe", "2031-05-12T13:00", None),
        ("Cloud Reading Group", "Rain over hills", "Piet Hale", "2031-05-13T16:00", "Zoom"),
        ("Department Colloquium", "Counting drops", "Ruth Lane", "2031-05-15T11:00", None),
    ]


def test_read_text__weeks_before_the_day_and_evenings_that_are_no_talk() -> None:
    """
    The Drop Club
    Term card, Lent Term 2031

    Talks are on Thursdays at 5.30 pm in the Old Mill.

    Week 1  23 January   Prof. Jane Roe (Harbour University)
                         Ice in Clouds
    Week 2  30 January   Quiz night
    Week 3  6 February   Dr Piet Hale (Leeds)
                         Rain over Hills
    Week 4  13 February  Annual General Meeting
    """
    found = told(
        test_read_text__weeks_before_the_day_and_evenings_that_are_no_talk,
        "title.en",
        "speakers.0.name.en",
        "start",
        "venue.en",
    )
    assert found == [
        ("Ice in Clouds", "Jane Roe", "2031-01-23T17:30", "Old Mill"),
        ("Rain over Hills", "Piet Hale", "2031-02-06T17:30", "Old Mill"),
    ]


def test_read_text__a_house_between_who_and_on_what_in_every_row() -> None:
    """
    Fridays at 4pm in Mill Hall 12.

    May 2: Jane Roe, Physics: Ice in Clouds: Old and New
    May 9: Piet Hale, Mill Library: Rain over Hills
    May 16: Ruth Lane, Music: Counting Drops
    May 23: Tom Marsh, Political Science (Emeritus): The Price of Rain
    """
    found = told(
        test_read_text__a_house_between_who_and_on_what_in_every_row,
        "title.en",
        "speakers.0.name.en",
        "speakers.0.department.en",
        "speakers.0.affiliation.en",
        "start",
    )
    assert found == [
        ("Ice in Clouds: Old and New", "Jane Roe", "Physics", None, "2025-05-02T16:00"),
        ("Rain over Hills", "Piet Hale", None, "Mill Library", "2025-05-09T16:00"),
        ("Counting Drops", "Ruth Lane", "Music", None, "2025-05-16T16:00"),
        ("The Price of Rain", "Tom Marsh", "Political Science", None, "2025-05-23T16:00"),
    ]
