"""Lists whose rows all mark off title and person in the same way, and programmes that tell no title."""

from __future__ import annotations

from seminar.read.lexicon import Lexicon
from seminar.read.rows.row_ways import fields_in
from tests.read.reading import drafts, told


def test_fields_in__most_rows_tell_the_way_of_all() -> None:
    rows = [
        'Jane ROE, Northland University "Formal rain diagrams"',
        'Xq Vrblk, Westfield "Winter automata and their ports"',
        'Dan POE, Harbour Labs "Digital tides"',
    ]
    found = fields_in(rows, Lexicon.load())
    assert found is not None
    said = [{name: row[slice(*at)] for name, at in fields.items()} for row, fields in zip(rows, found, strict=True)]
    assert said[1] == {"speaker": "Xq Vrblk, Westfield", "title": "Winter automata and their ports"}


def test_fields_in__rows_of_no_common_way_are_left() -> None:
    assert fields_in(["Tea in the hall", "A walk, and then dinner", "Rain: a history"], Lexicon.load()) is None


def test_read__titles_in_quotation_marks_behind_person_and_house() -> None:
    """
    12 May 2031

    - 1300-1430 Free period
    - 1430-1530 Jane ROE, Northland University "Formal rain diagrams in linear ice"
    - 1530-1600 Dan POE, Westfield University of Technology "Winter automata and their ports"
    - 1600-1630 Ann LAKE, TIDE HP Labs Harbour "Digital tides and salt maps"
    - 1630-1700 Tea
    """
    rows = told(
        test_read__titles_in_quotation_marks_behind_person_and_house,
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "title.en",
        "start",
    )
    assert rows == [
        ("Jane ROE", "Northland University", "Formal rain diagrams in linear ice", "2031-05-12T14:30"),
        ("Dan POE", "Westfield University of Technology", "Winter automata and their ports", "2031-05-12T15:30"),
        ("Ann LAKE", "TIDE HP Labs Harbour", "Digital tides and salt maps", "2031-05-12T16:00"),
    ]


def test_read__card_of_a_meeting_over_a_list_of_its_talks() -> None:
    """
    ---
    layout: event
    title: "雨云与冰技术公开课"
    date: 2031-04-08
    time: 14:00 - 17:00
    place: 雨楼 B148
    author: Jason Roe
    ---

    由观云联盟举办的公开课，将由一线的工程师讲解常用的雨云与冰的技术。

    本次公开课内容包括：

    - 林远舟：云溪云数据开发工程师 《雨云的功能及应用》
    - 王若水：北野数据技术总监 《雨云认证详解》
    - 沈思：海港云平台架构师 《雨云网络探索》

    讲稿：
    1. [雨云的功能](/slides/1.pptx)
    2. [雨云认证](/slides/2.ppt)
    """
    rows = told(
        test_read__card_of_a_meeting_over_a_list_of_its_talks, "speakers.0.name.zh", "title.zh", "start", "venue.zh"
    )
    assert rows == [
        ("林远舟", "雨云的功能及应用", "2031-04-08T14:00", "雨楼 B148"),
        ("王若水", "雨云认证详解", "2031-04-08T14:00", "雨楼 B148"),
        ("沈思", "雨云网络探索", "2031-04-08T14:00", "雨楼 B148"),
    ]


def test_read__card_of_one_talk_stays_one() -> None:
    """
    ---
    layout: event
    title: 雨夜：冰的使用
    date: 2031-06-27
    time: 19:00-21:00
    place: 雨楼 201
    author: 林远舟
    ---

    本次讲座将介绍：

    - 冰的种类
    - 冰的来历
    """
    assert len(drafts(test_read__card_of_one_talk_stays_one)) == 1


def test_read__a_list_with_by_before_each_name() -> None:
    """
    Rain Evening

    Saturday, 12 May 2031, 14:00 - 17:00, Mill Hall 307

    The topics of this evening include:

    * Ice Tips for Small Boats (by 比尔雨)
    * A Winter Ports Project (by 王若水)
    * Snow and the Seven Quays (by Justin)
    """
    assert told(test_read__a_list_with_by_before_each_name, "title.en") == [
        ("Ice Tips for Small Boats",),
        ("A Winter Ports Project",),
        ("Snow and the Seven Quays",),
    ]


def test_read__lectures_of_a_programme_that_tells_no_titles() -> None:
    """
    The schedule for the 44th Rain Conference on October 7-8, 2031 has been announced.
    All events take place in Tern Hall.

    Tuesday, Oct. 7
    - 8:30 a.m. Doors Open
    - 10 a.m. First Lecture: Jane Roe, geologist and professor at the Institute of Rain, Northland University, Havn
    - 11 a.m. Q & A Session
    - 1 p.m. Second Lecture: Dan Poe, botanist and director of the Westfield Museum, Westfield
    - 2 p.m. Q & A Session
    - 3 p.m. Third Lecture: Ann Lake, historian and professor at Harbour University, Havn
    - 8 p.m. Music in the Chapel
    """
    rows = told(test_read__lectures_of_a_programme_that_tells_no_titles, "speakers.0.name.en", "start")
    assert rows == [
        ("Jane Roe", "2031-10-07T10:00"),
        ("Dan Poe", "2031-10-07T13:00"),
        ("Ann Lake", "2031-10-07T15:00"),
    ]


def test_read__what_each_lecture_is_on_before_its_day() -> None:
    """
    There will be three public lectures in the Rain Colloquium in 2031.
    The Ancient World:  Thursday, 15 October 2031, 7:30 p.m.
         Dr. Jane Roe, Tern College, Havn, Norland. Lecture on Salt in Homer.

    The Middle Ages: Thursday, 19 November 2031
         Dr. Dan Poe, Department of Tides. Lecture on Winter Ports.

    The Modern Age: Wednesday, 16 December 2031, 7:30 p.m.
         Dr. Ann Lake, Department of Biology. Lecture on Charles Moor.
    """
    rows = told(test_read__what_each_lecture_is_on_before_its_day, "speakers.0.name.en", "title.en", "start")
    assert rows == [
        ("Jane Roe", "Salt in Homer", "2031-10-15T19:30"),
        ("Dan Poe", "Winter Ports", "2031-11-19"),
        ("Ann Lake", "Charles Moor", "2031-12-16T19:30"),
    ]


def test_read__hours_below_what_they_are_the_hours_of() -> None:
    """
    雨云技术沙龙
    2031-03-27
    签到
    13:00-13:30
    从雨到云的路线  林远舟@RainDB
    13:30-14:10
    多维冰晶运算库的分析与实践 王若水@云溪大学
    14:10-14:50
    休息/自由交流
    14:50-15:00
    跨港口潮汐复用的方法和实践  沈思@北野大学
    15:00-15:40
    雨楼 B148 会议室
    """
    rows = told(test_read__hours_below_what_they_are_the_hours_of, "speakers.0.name.zh", "title.zh", "start", "end")
    assert rows == [
        ("林远舟", "从雨到云的路线", "2031-03-27T13:30", "2031-03-27T14:10"),
        ("王若水", "多维冰晶运算库的分析与实践", "2031-03-27T14:10", "2031-03-27T14:50"),
        ("沈思", "跨港口潮汐复用的方法和实践", "2031-03-27T15:00", "2031-03-27T15:40"),
    ]


def test_read__rows_with_bars_are_known_by_their_columns() -> None:
    """
    Schedule of June 28, 2031

    | 09:00 to 9:20  | **Arrival**                                     |                |                        |
    | 9:20 to 9:45   | *Students present an overview of their research* |                |                        |
    | 09:45          | Jane Roe                                        | Northland      |                        |
    | 10:00          | Dan Poe                                         | IRCX (Rain)    | Salt maps              |
    | 11:15:00       | Ann Lake                                        | IRCX           | Winter ports           |
    | 11:23          | Karl Moor                                       | Harbour        | Targeting of old tides |
    | 12:30 to 1:10  | **Lunch break. Food will be provided**          |                |                        |
    """
    rows = told(
        test_read__rows_with_bars_are_known_by_their_columns,
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "title.en",
        "start",
    )
    assert rows == [
        ("Jane Roe", "Northland", None, "2031-06-28T09:45"),
        ("Dan Poe", "IRCX (Rain)", "Salt maps", "2031-06-28T10:00"),
        ("Ann Lake", "IRCX", "Winter ports", "2031-06-28T11:15"),
        ("Karl Moor", "Harbour", "Targeting of old tides", "2031-06-28T11:23"),
    ]


def test_read__titles_over_persons_in_pairs_under_the_hours_of_a_session() -> None:
    """
    Rain Graduate Symposium
    Saturday, April 16, 2033, in Mill Hall

    First Session: 10:00-11:15

    From Bodies to Berries: Moving Salt (Tern Room)
    Chair: Rebecca Poe
    Marked for Ice: Captains, Quays and Disorders
    Jane Roe, University of Northland
    Migrations of Propaganda in the Borderlands, 1763-1800
    Dan Moor, University of Northland
    Bridging Divides: A Palm and its Uses
    Ann Lake, Harbour University
    """
    rows = told(
        test_read__titles_over_persons_in_pairs_under_the_hours_of_a_session,
        "speakers.0.name.en",
        "title.en",
        "chairs.0.name.en",
        "start",
    )
    assert rows == [
        ("Jane Roe", "Marked for Ice: Captains, Quays and Disorders", "Rebecca Poe", "2033-04-16T10:00"),
        ("Dan Moor", "Migrations of Propaganda in the Borderlands, 1763-1800", "Rebecca Poe", "2033-04-16T10:00"),
        ("Ann Lake", "Bridging Divides: A Palm and its Uses", "Rebecca Poe", "2033-04-16T10:00"),
    ]


def test_read__numbered_titles_in_two_languages_are_two_talks() -> None:
    """
    1.盐路——一位北野思想家
    主讲人：林远舟
    讲座时间：12月5日（周五）8：30-9：50
    讲座地点：雨楼506
    2.Pattern-aware feedback for regional rain
    报 告 人：王若水 教授（云溪大学海洋学院）
    报告时间：2031年12月6日（周六）上午10:00-11:30
    报告地点：冰楼D103会议室
    """
    rows = told(test_read__numbered_titles_in_two_languages_are_two_talks, "title.zh", "title.en", "speakers.0.name.zh")
    assert rows == [
        ("盐路——一位北野思想家", None, "林远舟"),
        (None, "Pattern-aware feedback for regional rain", "王若水"),
    ]


def test_read__some_talks_of_a_programme_stand_behind_a_blank_line() -> None:
    """
    2031-32 Convocation Series in the Memorial Chapel

    Thursday, September 18, 2031
    11:10 a.m.
    “Is Our Future Too Cold to Handle?”
    Jane Roe, Harbour University

    Thursday, January 15, 2032
    11:10 a.m

    "For Mature Ports Only"
    Dan Moor

    Thursday, May 27, 2032
    11:10 a.m.

    "The Mystery and Art of Salt"
    Ann Lake
    """
    rows = told(test_read__some_talks_of_a_programme_stand_behind_a_blank_line, "title.en", "speakers.0.name.en")
    assert rows == [
        ("Is Our Future Too Cold to Handle?", "Jane Roe"),
        ("For Mature Ports Only", "Dan Moor"),
        ("The Mystery and Art of Salt", "Ann Lake"),
    ]
