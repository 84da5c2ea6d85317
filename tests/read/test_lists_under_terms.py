"""Tables under the heading of a term or year each: the rows are of that year."""

from __future__ import annotations

from tests.read.reading import told


def test_a_table_for_each_term__days_in_the_year_of_their_own() -> None:
    """
    # Rain Seminar

    ### Fall 2031

    | Date | Speaker | Title |
    | --- | --- | --- |
    | Sep 5 | Jane Roe | Ice in Clouds |
    | Sep 12 | John Doe | A Theory of Fog |

    ### Fall 2030

    | Date | Speaker | Title |
    | --- | --- | --- |
    | Sep 7 | Ann Poe | How Snow Melts |
    | Sep 14 | Kit Moe | Hail over Harbours |
    """
    assert told(test_a_table_for_each_term__days_in_the_year_of_their_own, "title.en", "start", "series_name.en") == [
        ("Ice in Clouds", "2031-09-05", "Rain Seminar"),
        ("A Theory of Fog", "2031-09-12", "Rain Seminar"),
        ("How Snow Melts", "2030-09-07", "Rain Seminar"),
        ("Hail over Harbours", "2030-09-14", "Rain Seminar"),
    ]


def test_chinese_terms_without_the_word_for_season__the_year_of_each() -> None:
    """
    # 观雨讨论班

    ## 2031 秋

    | 日期 | 报告人 | 题目 |
    | --- | --- | --- |
    | 09-05 | 林远舟 | 云的形成 |
    | 09-12 | 王若水 | 雾从何来 |

    ## 2030年秋季学期

    | 日期 | 报告人 | 题目 |
    | --- | --- | --- |
    | 09-07 | 林远舟 | 雪的消融 |
    | 09-14 | 陈听雪 | 雨滴 |
    """
    assert told(test_chinese_terms_without_the_word_for_season__the_year_of_each, "title.zh", "start") == [
        ("云的形成", "2031-09-05"),
        ("雾从何来", "2031-09-12"),
        ("雪的消融", "2030-09-07"),
        ("雨滴", "2030-09-14"),
    ]


def test_year_behind_what_a_reading_group_is_on__the_year_of_its_days() -> None:
    """
    # Reading group on rain, 2031

    Date | Presenter | Paper
    --- | --- | ---
    May 8 | John Doe | A Theory of Fog
    May 22 | Ann Poe | How Snow Melts
    """
    assert told(test_year_behind_what_a_reading_group_is_on__the_year_of_its_days, "start") == [
        ("2031-05-08",),
        ("2031-05-22",),
    ]


def test_opening_and_all_guests__no_talks() -> None:
    """
    观雨大会议程

    | 时间 | 环节 | 嘉宾 |
    | --- | --- | --- |
    | 14:00-14:10 | 开场 | 林远舟 |
    | 14:10-14:40 | 主题演讲：云的形成 | 王若水 |
    | 14:40-15:10 | 主题演讲：雪的消融 | 陈听雪 |
    | 15:30-16:10 | 雨的未来 | 全体嘉宾 |
    """
    assert told(test_opening_and_all_guests__no_talks, "title.zh", "speakers.0.name.zh") == [
        ("云的形成", "王若水"),
        ("雪的消融", "陈听雪"),
    ]
