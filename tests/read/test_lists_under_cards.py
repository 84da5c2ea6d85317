"""Lists below the card of a page (front matter), tables with heads of their own kind, what stands around a table."""

from __future__ import annotations

from tests.read.reading import drafts, left, told


def test_read_text__the_list_below_a_card_is_read_and_nothing_of_the_card_is_lost() -> None:
    """
    ---
    title: "Fog and Rain Symposium"
    layout: event
    ---

    The symposium takes place on 7 June 2031 in Rain House, Room 204.

    | Time | Talk |
    |------|------|
    | 9:00 | Welcome |
    | 9:15 | **Jane Roe** (Harbour University): Ice in clouds |
    | 10:00 | **Piet Hale** (Mill College): Rain over hills |
    | 10:45 | Coffee |
    """
    test = test_read_text__the_list_below_a_card_is_read_and_nothing_of_the_card_is_lost
    assert told(test, "title.en", "speakers.0.name.en", "speakers.0.affiliation.en", "start", "series_name.en") == [
        ("Ice in clouds", "Jane Roe", "Harbour University", "2031-06-07T09:15", None),
        ("Rain over hills", "Piet Hale", "Mill College", "2031-06-07T10:00", None),
    ]
    assert 'title: "Fog and Rain Symposium"' in left(drafts(test)[0])


def test_read_text__an_event_column_holds_the_titles_and_the_abstracts_stand_below() -> None:
    """
    # Day of rain, Mon, Jun 9, 2031

    | Time | Event | Speakers |
    | --- | --- | --- |
    | 9:00 AM | Opening Remarks - Welcome to the day | Ruth Lane |
    | 9:10 AM | Invited Talk by Jane Roe: Ice in clouds over land | Jane Roe |
    | 9:45 AM | Spotlight Talk: Rain over hills | — |
    | 10:00 AM | Coffee Break | — |
    | 10:30 AM | Invited Talk by Piet Hale: Counting drops by ear | Piet Hale |

    ## Ice in clouds over land

    **Speaker:** Jane Roe

    Ice grows in clouds where the air is cold. We count how much of it there is.

    ## Counting drops by ear

    **Speaker:** Piet Hale

    Drops can be heard before they are seen. We listen to them for a whole year.
    """
    test = test_read_text__an_event_column_holds_the_titles_and_the_abstracts_stand_below
    assert told(test, "title.en", "speakers.0.name.en", "start", "abstract.en") == [
        (
            "Ice in clouds over land",
            "Jane Roe",
            "2031-06-09T09:10",
            "Ice grows in clouds where the air is cold. We count how much of it there is.",
        ),
        ("Rain over hills", None, "2031-06-09T09:45", None),
        (
            "Counting drops by ear",
            "Piet Hale",
            "2031-06-09T10:30",
            "Drops can be heard before they are seen. We listen to them for a whole year.",
        ),
    ]


def test_read_text__what_is_labelled_below_a_table_belongs_to_its_talk() -> None:
    """
    Fog day, 7 June 2031

    | Time | Speaker | Affiliation | Title |
    | :-- | :-- | :-- | :-- |
    | 10:00 AM | Ruth Lane | Mill College | Welcome and introduction |
    | 10:05 AM | Jane Roe | Harbour University | [Ice in clouds](#ice) ([Slides][1]) |
    | 10:25 AM | Piet Hale | Mill College | [Rain over hills](#rain) (Slides not available) |
    | 10:45 AM | All participants | | Open discussion of the day |

    (ice)=

    **Ice in clouds**

    **Speaker:** Jane Roe

    **Abstract:** Ice grows in clouds where the air is cold, and we count it.

    (rain)=

    **Rain over hills**

    **Speaker:** Piet Hale

    **Abstract:** Rain falls over hills more than over plains, and we ask why.
    """
    test = test_read_text__what_is_labelled_below_a_table_belongs_to_its_talk
    assert told(test, "title.en", "speakers.0.name.en", "speakers.0.affiliation.en", "abstract.en") == [
        (
            "Ice in clouds",
            "Jane Roe",
            "Harbour University",
            "Ice grows in clouds where the air is cold, and we count it.",
        ),
        (
            "Rain over hills",
            "Piet Hale",
            "Mill College",
            "Rain falls over hills more than over plains, and we ask why.",
        ),
    ]


def test_read_text__two_talks_in_a_row() -> None:
    """
    Date | Speaker | Title | Pre-talk speaker | Pre-talk title

    Jan. 24, 2031 | Jane Roe (Harbour) | Ice in clouds | Piet Hale | What ice is made of

    Feb. 28, 2031 | Ruth Lane (Mill) | Counting drops | Tom Ash | Drops for beginners
    """
    assert told(test_read_text__two_talks_in_a_row, "title.en", "speakers.0.name.en", "start") == [
        ("Ice in clouds", "Jane Roe", "2031-01-24"),
        ("What ice is made of", "Piet Hale", "2031-01-24"),
        ("Counting drops", "Ruth Lane", "2031-02-28"),
        ("Drops for beginners", "Tom Ash", "2031-02-28"),
    ]


def test_read_text__heads_of_two_words_and_the_series_over_the_table() -> None:
    """
    **会议名称**：云雾学会“走进校园”系列活动 第三站：云溪大学
    - **时间**：2031年11月08日 09:30-11:30

    | 序号 | 议题名称 | 汇报人/主讲人 | 预计时长 |
    | :--- | :--- | :--- | :--- |
    | 01 | 云中的冰 | 林远舟 | 09:30-10:00 |
    | 02 | 雨的声音 | 王若水 | 10:00-10:30 |
    """
    test = test_read_text__heads_of_two_words_and_the_series_over_the_table
    assert told(test, "series_name.zh", "title.zh", "speakers.0.name.zh", "start", "end") == [
        ("云雾学会“走进校园”系列活动", "云中的冰", "林远舟", "2031-11-08T09:30", "2031-11-08T10:00"),
        ("云雾学会“走进校园”系列活动", "雨的声音", "王若水", "2031-11-08T10:00", "2031-11-08T10:30"),
    ]


def test_read_text__a_talk_of_its_own_beside_a_table_with_stacked_heads() -> None:
    """
    ## Next meeting

    Title
      Ice in clouds
    Speaker
      Jane Roe
    Date
      June 18, 2031

    ## Past meetings

    |Speaker Affiliation Date|Title|Abstract|
    |:--|:--|:--|
    |Piet Hale  Mill College  May 28, 2031|Rain over hills|Rain falls over hills.|
    |Ruth Lane  University of Northland  Apr 23, 2031|Counting drops|We count them.|
    """
    test = test_read_text__a_talk_of_its_own_beside_a_table_with_stacked_heads
    assert told(test, "title.en", "speakers.0.name.en", "speakers.0.affiliation.en", "start") == [
        ("Ice in clouds", "Jane Roe", None, "2031-06-18"),
        ("Rain over hills", "Piet Hale", "Mill College", "2031-05-28"),
        ("Counting drops", "Ruth Lane", "University of Northland", "2031-04-23"),
    ]


def test_read_text__the_day_and_the_place_right_above_each_table() -> None:
    """
    2031年云雾研讨会日程

    6月7日 地点：明德楼305
    时间	报告人	题目	主持人
    9:00-9:40	林远舟	云中的冰	王若水
    9:40-10:20	张岚	雨的声音	王若水

    6月8日 地点：求是楼213
    时间	报告人	题目	主持人
    9:00-9:40	李明河	雪的形状	林远舟
    """
    test = test_read_text__the_day_and_the_place_right_above_each_table
    assert told(test, "title.zh", "start", "venue.zh", "chairs.0.name.zh") == [
        ("云中的冰", "2031-06-07T09:00", "明德楼305", "王若水"),
        ("雨的声音", "2031-06-07T09:40", "明德楼305", "王若水"),
        ("雪的形状", "2031-06-08T09:00", "求是楼213", "林远舟"),
    ]


def test_read_text__a_card_over_one_talk_is_one_talk() -> None:
    """
    ---
    title: Ice in clouds
    speaker: Jane Roe
    date: 2031-06-07 15:00
    ---

    Ice grows in clouds where the air is cold. We count how much of it there is, and ask why:

    - in winter (Hale)
    - in spring (Lane)
    - in autumn (Ash)
    """
    test = test_read_text__a_card_over_one_talk_is_one_talk
    assert told(test, "title.en", "speakers.0.name.en", "start") == [("Ice in clouds", "Jane Roe", "2031-06-07T15:00")]
