"""Programmes by sessions: day and hours over place and chair, and below them each paper over who gives it."""

from __future__ import annotations

from tests.read.reading import drafts, told


def test_papers_of_sessions__hours_place_and_chair_of_each() -> None:
    """
    RAIN2031 大会程序

    9月13日，09:20 - 10:20
    特邀报告1    Keynote Talk 1

    地点：雨楼二楼报告厅	Location : Lecture Hall 2
    主持人：林远舟，云溪大学      Chair: Yuanzhou Lin, Yunxi University

    云中的冰
    Ice in Clouds

    王若水 教授 北屿大学
    Ruoshui Wang   Professor   Northland University

    9月13日，14:00 - 15:30
    分组报告1	 Session 1 - Fog

    地点：雨楼203室	Location : Room 203
    主持人： 陈听雪，云溪大学    Tingxue Chen, Yunxi University

    A New Method for Fog Prediction
    Jane Roe, John Doe, and Ann Poe

    Rain and Its Neighbours
    Kit Moe and Lee Coe
    """
    found = told(
        test_papers_of_sessions__hours_place_and_chair_of_each,
        "title.zh",
        "title.en",
        "speakers.0.name.en",
        "speakers.0.affiliation.zh",
        "start",
        "end",
        "venue.zh",
        "chairs.0.name.zh",
    )
    fog = ("2031-09-13T14:00", "2031-09-13T15:30", "雨楼203室", "陈听雪")
    assert found == [
        (
            "云中的冰",
            "Ice in Clouds",
            "Ruoshui Wang",
            "北屿大学",
            "2031-09-13T09:20",
            "2031-09-13T10:20",
            "雨楼二楼报告厅",
            "林远舟",
        ),
        (None, "A New Method for Fog Prediction", "Jane Roe", None, *fog),
        (None, "Rain and Its Neighbours", "Kit Moe", None, *fog),
    ]


def test_sessions_without_labels__the_hours_of_each() -> None:
    """
    观雨研讨会日程

    2031年9月13日 09:20 - 10:20
    会前会

    云中的冰
    王若水 北屿大学

    2031年9月14日 14:00 - 15:30
    会后会

    雪中的雾
    林远舟 云溪大学
    """
    assert told(
        test_sessions_without_labels__the_hours_of_each, "title.zh", "speakers.0.name.zh", "start", "series_name.zh"
    ) == [
        ("云中的冰", "王若水", "2031-09-13T09:20", "观雨研讨会"),
        ("雪中的雾", "林远舟", "2031-09-14T14:00", "观雨研讨会"),
    ]


def test_sessions_with_a_line_that_is_neither__are_no_such_programme() -> None:
    """
    2031年9月13日 09:20 - 10:20
    会前会

    云中的冰
    雨中的云
    王若水 北屿大学

    2031年9月14日 14:00 - 15:30
    会后会

    雪中的雾
    林远舟 云溪大学
    """
    assert len(drafts(test_sessions_with_a_line_that_is_neither__are_no_such_programme)) == 1


def test_english_sessions__authors_are_no_house_and_the_year_is_the_meetings() -> None:
    """
    2031 International Workshop on Rain - Program

    May 12, 9:00 - 10:30
    Session 1: Clouds
    Room: Hall A
    Chair: Jane Roe, Northland University

    Ice in Clouds
    John Doe (Harbour University)

    May 12, 11:00 - 12:30
    Session 2: Snow
    Room: Hall B
    Chair: Lee Coe, Northland University

    Hail over Harbours
    Kim Boe, Ann Poe
    """
    assert told(
        test_english_sessions__authors_are_no_house_and_the_year_is_the_meetings,
        "title.en",
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "speakers.1.name.en",
        "start",
        "venue.en",
    ) == [
        ("Ice in Clouds", "John Doe", "Harbour University", None, "2031-05-12T09:00", "Hall A"),
        ("Hail over Harbours", "Kim Boe", None, "Ann Poe", "2031-05-12T11:00", "Hall B"),
    ]


def test_names_of_sessions_beside_the_hours__the_day_above_for_all() -> None:
    """
    观雨学术研讨会日程

    2031年5月12日（星期一）

    Session 1：云  9:00-10:20
    主持人：林远舟

    云的形成
    王若水 云溪大学

    雪的消融
    陈听雪 北屿大学

    10:20-10:40 茶歇

    Session 2：雪  10:40-12:00
    主持人：陈听雪

    雾从何来
    周望岳 云溪大学

    2031年5月13日（星期二）

    Session 3：雾  9:00-10:20
    主持人：王若水

    雾往何处
    周望岳 云溪大学
    """
    assert told(
        test_names_of_sessions_beside_the_hours__the_day_above_for_all,
        "title.zh",
        "speakers.0.name.zh",
        "chairs.0.name.zh",
        "start",
        "series_name.zh",
    ) == [
        ("云的形成", "王若水", "林远舟", "2031-05-12T09:00", "观雨学术研讨会"),
        ("雪的消融", "陈听雪", "林远舟", "2031-05-12T09:00", "观雨学术研讨会"),
        ("雾从何来", "周望岳", "陈听雪", "2031-05-12T10:40", "观雨学术研讨会"),
        ("雾往何处", "周望岳", "王若水", "2031-05-13T09:00", "观雨学术研讨会"),
    ]


def test_hours_before_the_names_of_sessions__authors_below_each_title() -> None:
    """
    Rain Days 2031

    Thursday 12 June 2031

    9:00–10:30 Session A: Clouds
    Chair: Jane Roe

    Ice in Clouds
    John Doe, Ann Poe

    11:00–12:30 Session B: Snow
    Chair: Lee Coe

    How Snow Melts
    Max Noe
    """
    assert told(
        test_hours_before_the_names_of_sessions__authors_below_each_title,
        "title.en",
        "speakers.0.name.en",
        "chairs.0.name.en",
        "start",
        "end",
    ) == [
        ("Ice in Clouds", "John Doe", "Jane Roe", "2031-06-12T09:00", "2031-06-12T10:30"),
        ("How Snow Melts", "Max Noe", "Lee Coe", "2031-06-12T11:00", "2031-06-12T12:30"),
    ]
