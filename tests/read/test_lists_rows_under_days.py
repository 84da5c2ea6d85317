"""Lists of rows under days, rows with the hour at their foot, stacks with weeks without a talk between them."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__rows_of_one_line_beside_labelled_talks() -> None:
    """
    # Seminars this week

    ## MONDAY, May 12, 2031

    Cloud Seminar, 4:10 pm, 1400 Mill Hall, Host: Tom Marsh
    Speaker: Jane Roe, Harbour University
    Title: Ice in Clouds

    ## WEDNESDAY, May 14, 2031

    Fog Seminar, 1:30 pm, 1400 Mill Hall, Piet Hale, Mill College, *Rain over Hills*

    ## THURSDAY, May 15, 2031

    Rain Colloquium, 3:30 pm, 1415 Mill Hall, Ruth Lane, Ford Institute, *Counting Drops*
    """
    found = told(
        test_read_text__rows_of_one_line_beside_labelled_talks,
        "series_name.en",
        "title.en",
        "speakers.0.name.en",
        "start",
        "venue.en",
    )
    assert found == [
        ("Cloud Seminar", "Ice in Clouds", "Jane Roe", "2031-05-12T16:10", "1400 Mill Hall"),
        ("Fog Seminar", "Rain over Hills", "Piet Hale", "2031-05-14T13:30", "1400 Mill Hall"),
        ("Rain Colloquium", "Counting Drops", "Ruth Lane", "2031-05-15T15:30", "1415 Mill Hall"),
    ]


def test_read_text__a_full_stop_between_the_title_and_the_place() -> None:
    """
    Upcoming seminars

    May 12 (Mon), 3:00-4:00pm — Jane Roe (Harbour University), "Ice in Clouds". Mill Hall 12.
    May 14 (Wed), 3:00-4:00pm — Piet Hale (Mill College), "Rain over Hills". Mill Hall 12.
    May 16 (Fri) — no seminar (holiday)
    May 19 (Mon), 3:00-4:00pm — Ruth Lane (Ford Institute), TBA. Online.
    """
    found = told(
        test_read_text__a_full_stop_between_the_title_and_the_place,
        "title.en",
        "speakers.0.name.en",
        "start",
        "venue.en",
    )
    assert found == [
        ("Ice in Clouds", "Jane Roe", "2025-05-12T15:00", "Mill Hall 12"),
        ("Rain over Hills", "Piet Hale", "2025-05-14T15:00", "Mill Hall 12"),
        (None, "Ruth Lane", "2025-05-19T15:00", None),
    ]


def test_read_text__days_between_the_rows_of_a_table() -> None:
    """
    云雾论坛 会议日程

    时间 | 内容 | 报告人 | 主持人
    5月12日上午
    8:30-9:00 | 开幕式 | | 赵平
    9:00-9:40 | 云中的冰 | 林远舟（云溪大学） | 赵平
    9:40-10:20 | 雨的声音 | 王若水（东屿大学） | 赵平
    10:20-10:40 | 茶歇 | |
    5月12日下午
    14:00-14:40 | 海雾三十年 | 张岚（北海大学） | 钱明
    """
    found = told(
        test_read_text__days_between_the_rows_of_a_table, "title.zh", "speakers.0.name.zh", "chairs.0.name.zh", "start"
    )
    assert found == [
        ("云中的冰", "林远舟", "赵平", "2025-05-12T09:00"),
        ("雨的声音", "王若水", "赵平", "2025-05-12T09:40"),
        ("海雾三十年", "张岚", "钱明", "2025-05-12T14:00"),
    ]


def test_read_text__a_week_without_a_talk_between_stacks() -> None:
    """
    COLLOQUIUM SCHEDULE, FALL 2031
    All talks at 4:00 PM in Mill Hall 12 unless noted.

    Sept 12
    Jane Roe
    Harbour University
    Ice in Clouds

    Sept 19
    Piet Hale
    Mill College
    Rain over Hills

    Sept 26
    No colloquium

    Oct 3
    Ruth Lane
    Ford Institute
    Counting Drops
    """
    found = told(
        test_read_text__a_week_without_a_talk_between_stacks,
        "title.en",
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "start",
    )
    assert found == [
        ("Ice in Clouds", "Jane Roe", "Harbour University", "2031-09-12T16:00"),
        ("Rain over Hills", "Piet Hale", "Mill College", "2031-09-19T16:00"),
        ("Counting Drops", "Ruth Lane", "Ford Institute", "2031-10-03T16:00"),
    ]


def test_read_text__abstracts_under_who_and_on_what() -> None:
    """
    Workshop "Clouds", 2-3 June 2031, Harbour

    Monday, 2 June
    9:30 - 10:20  Jane Roe  Ice in Clouds
    10:20 - 10:50  Coffee
    10:50 - 11:40  Piet Hale  Rain over Hills
    11:40 - 14:00  Lunch
    14:00 - 14:50  Ruth Lane  Counting Drops

    Abstracts

    Jane Roe: Ice in Clouds
    We look at how ice grows in clouds and why it matters for the weather of the coast.

    Piet Hale: Rain over Hills
    Hills make rain. We explain how much and when, with thirty years of records.
    """
    found = told(
        test_read_text__abstracts_under_who_and_on_what, "title.en", "speakers.0.name.en", "start", "abstract.en"
    )
    assert found == [
        (
            "Ice in Clouds",
            "Jane Roe",
            "2031-06-02T09:30",
            "We look at how ice grows in clouds and why it matters for the weather of the coast.",
        ),
        (
            "Rain over Hills",
            "Piet Hale",
            "2031-06-02T10:50",
            "Hills make rain. We explain how much and when, with thirty years of records.",
        ),
        ("Counting Drops", "Ruth Lane", "2031-06-02T14:00", None),
    ]


def test_read_text__the_hour_at_the_foot_of_a_row() -> None:
    """
    Cloud Physics Group – talks in May

    05/12/2031 – Jane Roe – Ice in Clouds – Mill Hall 12, 2pm
    05/19/2031 – Piet Hale – Rain over Hills – Mill Hall 12, 2pm
    05/26/2031 – (holiday)
    """
    found = told(test_read_text__the_hour_at_the_foot_of_a_row, "title.en", "speakers.0.name.en", "start", "venue.en")
    assert found == [
        ("Ice in Clouds", "Jane Roe", "2031-05-12T14:00", "Mill Hall 12"),
        ("Rain over Hills", "Piet Hale", "2031-05-19T14:00", "Mill Hall 12"),
    ]


def test_read_text__an_abstract_ends_before_the_next_day() -> None:
    """
    Dear colleagues,

    Two talks next week in the Cloud Seminar:

    Monday 12 May 2031, 14:00, Mill Hall 12
    Ice in Clouds
    Jane Roe, Harbour University
    Abstract: We look at how ice grows in clouds and why it matters.

    Thursday 15 May 2031, 16:00, Mill Hall 14
    Rain over Hills
    Piet Hale, Mill College
    Abstract: Hills make rain. We explain how much and when.

    Best, Kim
    """
    found = told(
        test_read_text__an_abstract_ends_before_the_next_day, "title.en", "speakers.0.name.en", "start", "venue.en"
    )
    assert found == [
        ("Ice in Clouds", "Jane Roe", "2031-05-12T14:00", "Mill Hall 12"),
        ("Rain over Hills", "Piet Hale", "2031-05-15T16:00", "Mill Hall 14"),
    ]
