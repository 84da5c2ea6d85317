"""Pieces cut out of data that no longer parse, and what stands in their values."""

from __future__ import annotations

from tests.read.reading import drafts, left, read


def test_torn_data__an_entry_in_one_line_under_its_month_and_day() -> None:
    """
    "2031-10": {   /* 十月 */
      /* 晨会 */
      meetings: {
        14: [{ time: "07:30-08:30", title: "海雾处理", speaker: "林远舟醫師", host: "王若水主任", place: "6F大禮堂" }],
    """
    told = read(test_torn_data__an_entry_in_one_line_under_its_month_and_day)
    assert (told["start"], told["end"]) == ("2031-10-14T07:30", "2031-10-14T08:30")
    assert (told["title.zh"], told["venue.zh"]) == ("海雾处理", "6F大禮堂")
    assert (told["speakers.0.name.zh"], told["speakers.0.position.zh"]) == ("林远舟", "醫師")


def test_torn_data__sides_under_keys_with_marks() -> None:
    """
    "date": {
      "zh": "2031 年 7 月 20 日",
      "en": "July 20, 2031"
    },
        "time": "09:30–10:15",
            "title": {
              "zh": "主旨报告 1：海雾感知",
              "en": "Keynote 1: Fog and Perception"
            },
            "location": {
              "zh": "雨城厅",
              "en": "Rain Hall"
            },
            "details": [
              {
                "zh": "报告人：林远舟（云溪大学）",
                "en": "Speaker: Jane Roe (Northland University)"
              }
            ]
    """
    (draft,) = drafts(test_torn_data__sides_under_keys_with_marks)
    told = read(test_torn_data__sides_under_keys_with_marks)
    assert (told["title.zh"], told["title.en"]) == ("海雾感知", "Fog and Perception")
    assert (told["venue.zh"], told["venue.en"]) == ("雨城厅", "Rain Hall")
    assert (told["start"], told["end"]) == ("2031-07-20T09:30", "2031-07-20T10:15")
    assert told["speakers.0.name.zh"] == "林远舟"
    assert not any("Rain Hall" in text for text in left(draft))


def test_torn_data__sides_under_keys_alone() -> None:
    """
    title
    zh: 海雾中的共创
    en: Co-Creation in Fog
    location
    zh: 雨城厅
    en: Rain Hall
    time: 2031-07-22 09:00–10:00
    details
    zh: 报告人：林远舟（云溪大学）
    en: Speaker: Jane Roe (Northland University)
    """
    told = read(test_torn_data__sides_under_keys_alone)
    assert (told["title.zh"], told["title.en"]) == ("海雾中的共创", "Co-Creation in Fog")
    assert (told["venue.zh"], told["venue.en"]) == ("雨城厅", "Rain Hall")
    assert told["speakers.0.affiliation.zh"] == "云溪大学"


def test_torn_data__where_a_talk_is_is_no_second_title() -> None:
    """
    {
      date: "2031-04-10",
      time: "19:00–21:00",
      titleEn: "Loving Fog, but Not Wholly",
      subtitleEn: "Tidewater",
      speakerEn: "Jane Roe, Psychologist",
    }
    """
    told = read(test_torn_data__where_a_talk_is_is_no_second_title)
    assert told["title.en"] == "Loving Fog, but Not Wholly"
    assert told["speakers.0.position.en"] == "Psychologist"


def test_torn_data__an_adviser_is_no_post_of_a_student() -> None:
    """
    Title: Rain in Harbours
    Time: 14:00, Sep 16, 2031
    Bio:
    Jane Roe is a Ph.D student in Rain Science Department, Northland
    University. She is advised by Professor John Doe. Her research focuses on rain.
    """
    assert "speakers.0.position.en" not in read(test_torn_data__an_adviser_is_no_post_of_a_student)


def test_torn_data__which_time_behind_a_series() -> None:
    """
    # 代码串讲会 6th

    题目：海雾三十年
    主讲人：林远舟
    时间：2031-03-12 14:00
    """
    told = read(test_torn_data__which_time_behind_a_series)
    assert (told["series_name.zh"], told["number"]) == ("代码串讲会", 6)
