"""A card (front matter) and the text behind it: the labels of the text are the talk's, the card's day the post's."""

from __future__ import annotations

from tests.read.reading import drafts, left, read


def test_with_body__day_told_below() -> None:
    """
    ---
    title: 海雾三十年
    date: 2031-11-01 11:53:09
    categories:
    - 活动记录
    ---

    时间：2031.10.31
    地点：海洋楼 103 教室
    主讲者：林远舟博士
    """
    found = read(test_with_body__day_told_below)
    assert (found["start"], found["venue.zh"]) == ("2031-10-31", "海洋楼 103 教室")


def test_with_body__day_and_hour_in_a_list() -> None:
    """
    ---
    title: "Ice in Thin Clouds"
    date: 2031-03-04
    ---

    ## Details

    - **Date:** Wednesday, **March 12, 2031**
    - **Time:** 12:30 PM - 1:30 PM
    - **Place:** Rain House, Room 5

    ## Speaker

    Jane Roe, Northland University
    """
    found = read(test_with_body__day_and_hour_in_a_list)
    assert (found["start"], found["end"]) == ("2031-03-12T12:30", "2031-03-12T13:30")


def test_with_body__same_day_in_another_order() -> None:
    """
    ---
    title: "Ice in Thin Clouds"
    speaker: Jane Roe
    date: 2031-06-05
    ---

    Date: 5/6/2031
    Time: 14:30
    """
    assert read(test_with_body__same_day_in_another_order)["start"] == "2031-06-05T14:30"


def test_with_body__house_and_room() -> None:
    """
    ---
    title: Ice in Thin Clouds
    venue: Northland University
    author: Jane Roe
    ---

    ## Logistics

    Date: July 22nd, 2031
    Time: 11:00AM
    Location: Room 5
    """
    (draft,) = drafts(test_with_body__house_and_room)
    assert draft.talk.venue.en == "Room 5"
    assert "venue: Northland University" in left(draft)


def test_is_title__series_before_the_title_of_the_page() -> None:
    """
    ---
    title: "Talk Announcement: Northland Postdoc Seminar - Ice in Thin Clouds"
    date: 2031-03-04
    ---

    ## Details

    - **Date:** March 12, 2031

    ## Talk

    **Title**
    *Ice in Thin Clouds*

    ## Presenter

    *Jane Roe, Harbour University*
    """
    found = read(test_is_title__series_before_the_title_of_the_page)
    assert (found["series_name.en"], found["title.en"]) == ("Northland Postdoc Seminar", "Ice in Thin Clouds")


def test_meets__reading_group_receives() -> None:
    """
    ---
    title: Ice in Thin Clouds
    author: Jane Roe
    ---

    The [Rain Reading Group]({% link _pages/group.md %}) is excited to receive [Jane Roe](https://roe.example.org) who
    will talk about ice.

    Date: July 22nd, 2031
    Time: 11:00AM
    """
    assert read(test_meets__reading_group_receives)["series_name.en"] == "Rain Reading Group"


def test_days_of_sentences__day_and_hour_in_bold() -> None:
    """
    ---
    title: "Talk: Ice in Thin Clouds"
    date: 2031-04-20
    author: Webmaster
    ---

    **Jane Roe** (Northland University) will give a talk on **May 12 at 2:30 pm** in Rain House, Room 5.
    """
    found = read(test_days_of_sentences__day_and_hour_in_bold)
    assert found["speakers.0.name.en"] == "Jane Roe"
    assert (found["start"], found["venue.en"]) == ("2031-05-12T14:30", "Rain House, Room 5")


def test_of_the_page__day_without_a_year_is_the_same() -> None:
    """
    ---
    title: "Ice in Thin Clouds"
    speaker: Jane Roe
    date: 2031-05-12 14:30:00
    ---

    Date: May 12
    """
    assert read(test_of_the_page__day_without_a_year_is_the_same)["start"] == "2031-05-12T14:30"


def test_jobs__of_a_speaker_in_a_list() -> None:
    """
    {
      "title_zh": "云中的冰",
      "speaker": [{"name": "林远舟", "org": "云溪大学", "job": "教授"}],
      "when": "2031-05-12 14:30 - 15:15",
      "where": "第二会议厅"
    }
    """
    assert read(test_jobs__of_a_speaker_in_a_list)["speakers.0.position.zh"] == "教授"


def test_of_the_listener__notes_are_no_abstract() -> None:
    """
    ---
    title: 【演講筆記】雲中的冰
    date: 2031-11-03 21:40:11
    tags: 筆記
    ---

    講者：林遠舟（雲溪大學大氣系教授）
    日期：2031/10/31
    地點：雲溪大學 103 教室

    筆者住在雨多的北港，聽說有人要談雲裡的冰，當晚就搭車去了。講廳坐滿了人，前排多半是大氣系的學生，後排站著幾位帶傘的街坊。回家路上又下起雨來，便把聽到的寫在這裡，寫錯的地方請見諒。
    """
    found = read(test_of_the_listener__notes_are_no_abstract)
    assert (found["title.zh"], found["start"]) == ("雲中的冰", "2031-10-31")
    assert "abstract.zh" not in found
