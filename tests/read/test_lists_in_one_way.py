"""Lists whose rows all mark off title and person in the same way, and programmes that tell no title."""

from __future__ import annotations

from seminar.read.lexicon import Lexicon
from seminar.read.records.row_ways import fields_in
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
