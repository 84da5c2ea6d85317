"""Meetings that put each talk under a heading that is a name, the title alone below it."""

from __future__ import annotations

from seminar.read.document import from_text
from seminar.read.lexicon import Lexicon
from seminar.read.lists.titles_below_names import told_apart

from .reading import drafts, left, read, told


def test_the_line_below_a_name_is_the_title_not_the_theme_of_the_meeting() -> None:
    """
    ### No. 3 - New Trends in Rain Engineering
    #### 6 December 2031 15:00 - 16:30, Room 405, Rain House, Northland University

    This is a special seminar of our students who present what they did in summer.

    #### Jane Roe
    Teams of Rain: A Study of Snow
    """
    test = test_the_line_below_a_name_is_the_title_not_the_theme_of_the_meeting
    talk = read(test)
    assert talk["title.en"] == "Teams of Rain: A Study of Snow"
    assert talk["speakers.0.name.en"] == "Jane Roe"
    assert talk["start"] == "2031-12-06T15:00"
    assert "abstract.en" not in talk  # what the meeting is for is no abstract of a talk
    assert talk["notes.en"] == "This is a special seminar of our students who present what they did in summer."
    (draft,) = drafts(test)
    assert any("New Trends" in line for line in left(draft))


def test_every_name_has_a_talk_of_its_own_with_the_hour_and_the_place_of_all() -> None:
    """
    ### New Trends in Rain Engineering
    #### 6 December 2031 15:00 - 16:30, Room 405, Rain House, Northland University

    #### Jane Roe
    Teams of Rain: A Study of Snow

    #### Ann Poe
    Visualizing Hail over Time
    """
    where = "Room 405, Rain House, Northland University"
    assert told(
        test_every_name_has_a_talk_of_its_own_with_the_hour_and_the_place_of_all,
        *("speakers.0.name.en", "title.en", "start", "venue.en"),
    ) == [
        ("Jane Roe", "Teams of Rain: A Study of Snow", "2031-12-06T15:00", where),
        ("Ann Poe", "Visualizing Hail over Time", "2031-12-06T15:00", where),
    ]


def test_a_house_below_a_name_is_no_title() -> None:
    """
    ### New Trends in Rain Engineering
    #### 6 December 2031 15:00 - 16:30, Room 405, Rain House

    #### Jane Roe
    Institute of Rain at Northland
    """
    assert read(test_a_house_below_a_name_is_no_title)["title.en"] == "New Trends in Rain Engineering"


def test_what_begins_a_life_below_a_name_is_no_title() -> None:
    """
    ### New Trends in Rain Engineering
    #### 6 December 2031 15:00 - 16:30, Room 405, Rain House

    #### Jane Roe
    She has measured rain in many cities.
    """
    assert read(test_what_begins_a_life_below_a_name_is_no_title)["title.en"] == "New Trends in Rain Engineering"


def test_a_title_behind_a_label_is_believed_first() -> None:
    """
    ### New Trends in Rain Engineering
    #### 6 December 2031 15:00 - 16:30, Room 405, Rain House

    #### Jane Roe
    **Title: Rain in Cities**

    **Abstract:** Rain falls on every roof of the city, and some of them leak.
    """
    assert read(test_a_title_behind_a_label_is_believed_first)["title.en"] == "Rain in Cities"


def test_a_chinese_house_below_a_name_is_no_title() -> None:
    """
    ### 云的新趋势
    #### 2031年12月6日 15:00 - 16:30，雨楼405

    #### 林远舟
    云溪市气象观测中心
    """
    assert read(test_a_chinese_house_below_a_name_is_no_title)["title.zh"] == "云的新趋势"


def test_names_over_lines_where_no_day_stands_above_are_no_meeting() -> None:
    lines = from_text("# Our Rain Group\n\n### Jane Roe\nRain in Cities and Towns: A Study\n").lines
    assert told_apart(lines, Lexicon.load()) == lines
