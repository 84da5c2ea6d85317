"""Programmes: how their hours are written, what stands between hour and title, what is no talk."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__hours_in_figures_alone_and_two_who_speak_together() -> None:
    """
    Rain Days 4: Ice, Snow and Hail

    The fourth Rain Days take place on 3-4 June 2031 in Harbour.

    Tuesday 3 June
    0900-0945 Jane Roe and Ana Blum: Ice in Clouds
    0945-1030 Piet Hale: Rain over Hills
    1030-1100 Coffee
    1100-1145 Ruth Lane: A Centre for Rain Research
    1145-1400 Lunch

    Wednesday 4 June
    1400-1500 Tom Marsh: Counting Drops
    1500-1530 Tea
    1530-1630 Kim Dale: Panel discussion - where next?
    """
    found = told(
        test_read_text__hours_in_figures_alone_and_two_who_speak_together,
        "title.en",
        "speakers.0.name.en",
        "speakers.1.name.en",
        "start",
        "end",
    )
    assert found == [
        ("Ice in Clouds", "Jane Roe", "Ana Blum", "2031-06-03T09:00", "2031-06-03T09:45"),
        ("Rain over Hills", "Piet Hale", None, "2031-06-03T09:45", "2031-06-03T10:30"),
        ("A Centre for Rain Research", "Ruth Lane", None, "2031-06-03T11:00", "2031-06-03T11:45"),
        ("Counting Drops", "Tom Marsh", None, "2031-06-04T14:00", "2031-06-04T15:00"),
    ]


def test_read_text__hours_in_figures_alone_zh() -> None:
    """
    云雾科学研讨会日程

    2031年5月12日（星期一）
    0830-0850 签到
    0850-0900 院长致辞
    0900-0945 林远舟（云溪大学） 云中的冰
    0945-1030 王若水（东屿大学） 雨的声音
    1030-1050 茶歇
    1050-1135 张岚（北海大学） 海雾三十年
    """
    found = told(test_read_text__hours_in_figures_alone_zh, "title.zh", "speakers.0.name.zh", "start", "end")
    assert found == [
        ("云中的冰", "林远舟", "2031-05-12T09:00", "2031-05-12T09:45"),
        ("雨的声音", "王若水", "2031-05-12T09:45", "2031-05-12T10:30"),
        ("海雾三十年", "张岚", "2031-05-12T10:50", "2031-05-12T11:35"),
    ]


def test_read_text__lines_apart_and_afternoons_without_a_word() -> None:
    """
    Harbour Meeting on Clouds

    Saturday 14 June 2031, Mill Hall 12

    9.30 Arrival and coffee

    10.00 Jane Roe (Bath)

    Ice in Clouds

    11.15 Piet Hale (Leeds)

    "Rain over Hills"

    12.30 Lunch

    2.00 Ruth Lane (York)

    Counting Drops

    3.15 Tea, Common Room

    3.45 Tom Marsh (Hull)

    "What a Drop Remembers"

    The meeting ends about five. Everybody is welcome.
    """
    found = told(
        test_read_text__lines_apart_and_afternoons_without_a_word,
        "title.en",
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "start",
        "venue.en",
    )
    assert found == [
        ("Ice in Clouds", "Jane Roe", "Bath", "2031-06-14T10:00", "Mill Hall 12"),
        ("Rain over Hills", "Piet Hale", "Leeds", "2031-06-14T11:15", "Mill Hall 12"),
        ("Counting Drops", "Ruth Lane", "York", "2031-06-14T14:00", "Mill Hall 12"),
        ("What a Drop Remembers", "Tom Marsh", "Hull", "2031-06-14T15:45", "Mill Hall 12"),
    ]


def test_read_text__speakers_labelled_below_the_hour_and_places_beside_the_day() -> None:
    """
    海雾学术周日程安排

    5月12日（周一） 地点：明德楼305

    主持人：赵平
    9:00-9:50 特邀报告
    云中的冰
    主讲人：林远舟 教授，云溪大学
    9:50-10:10 茶歇
    10:10-11:00 青年报告
    雨的声音
    主讲人：王若水 讲师，东屿大学

    5月13日（周二） 地点：图书馆报告厅

    主持人：钱明
    9:00-9:50 特邀报告
    海雾三十年
    主讲人：张岚 研究员，北海大学
    """
    found = told(
        test_read_text__speakers_labelled_below_the_hour_and_places_beside_the_day,
        "title.zh",
        "speakers.0.name.zh",
        "speakers.0.affiliation.zh",
        "chairs.0.name.zh",
        "start",
        "venue.zh",
    )
    assert found == [
        ("云中的冰", "林远舟", "云溪大学", "赵平", "2025-05-12T09:00", "明德楼305"),
        ("雨的声音", "王若水", "东屿大学", "赵平", "2025-05-12T10:10", "明德楼305"),
        ("海雾三十年", "张岚", "北海大学", "钱明", "2025-05-13T09:00", "图书馆报告厅"),
    ]


def test_read_text__title_and_speaker_labelled_below_the_hour() -> None:
    """
    Cloud Workshop, 2 June 2031

    Morning session - Chair: Ruth Lane
    09:00 | Invited talk
    Title: Ice in Clouds
    Speaker: Jane Roe, Harbour University
    10:00 | Contributed talk
    Title: Rain over Hills
    Speaker: Piet Hale, Mill College
    Afternoon session - Chair: Tom Marsh
    14:00 | Invited talk
    Title: Counting Drops
    Speaker: Kim Dale, Ford Institute
    """
    found = told(
        test_read_text__title_and_speaker_labelled_below_the_hour,
        "title.en",
        "speakers.0.name.en",
        "chairs.0.name.en",
        "start",
    )
    assert found == [
        ("Ice in Clouds", "Jane Roe", "Ruth Lane", "2031-06-02T09:00"),
        ("Rain over Hills", "Piet Hale", "Ruth Lane", "2031-06-02T10:00"),
        ("Counting Drops", "Kim Dale", "Tom Marsh", "2031-06-02T14:00"),
    ]


def test_read_text__a_pause_with_its_place_and_both_languages_below_a_stroke() -> None:
    """
    云雾国际研讨会
    International Workshop on Clouds

    日期 Date：2031年5月12日 12 May 2031

    08:30-09:00 | 注册 Registration

    上午 Morning session　主持人 Chair：赵平 Zhao Ping

    09:00-09:45 | 林远舟 Lin Yuanzhou 教授 Professor，云溪大学 Yunxi University
                | 云中的冰 Ice in clouds
    09:45-10:00 | 茶歇 Tea break
    10:00-10:45 | 王若水 Wang Ruoshui 讲师 Lecturer，东屿大学 Dongyu University
                | 雨的声音 The sound of rain

    下午 Afternoon session　主持人 Chair：钱明 Qian Ming

    14:00-14:45 | 张岚 Zhang Lan 研究员 Researcher，北海大学 Beihai University
                | 海雾三十年 Thirty years of sea fog
    14:45-15:30 | 圆桌讨论 Panel discussion
    """
    found = told(
        test_read_text__a_pause_with_its_place_and_both_languages_below_a_stroke,
        "title.zh",
        "title.en",
        "speakers.0.name.zh",
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "chairs.0.name.zh",
        "start",
    )
    assert found == [
        ("云中的冰", "Ice in clouds", "林远舟", "Lin Yuanzhou", "Yunxi University", "赵平", "2031-05-12T09:00"),
        ("雨的声音", "The sound of rain", "王若水", "Wang Ruoshui", "Dongyu University", "赵平", "2031-05-12T10:00"),
        ("海雾三十年", "Thirty years of sea fog", "张岚", "Zhang Lan", "Beihai University", "钱明", "2031-05-12T14:00"),
    ]
