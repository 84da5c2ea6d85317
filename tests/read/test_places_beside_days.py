"""The place beside the day or below it, under no label; what is told once over a list of talks."""

from __future__ import annotations

import pytest

from seminar.read.lexicon import Lexicon
from seminar.read.times.day_lines import place_beside_the_day
from tests.read.reading import drafts, facts, left, read, told


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("2031年10月25日 星期六，云栖宾馆三楼会议厅", "云栖宾馆三楼会议厅"),
        ("图书馆三楼报告厅，3月5日下午2点", "图书馆三楼报告厅"),
        ("5月17日（星期五）下午 化学楼A102", "化学楼A102"),
        ("Thursday 12 June 2031, Rain Hall, Cloud Institute of Technology", "Rain Hall, Cloud Institute of Technology"),
        ("All talks in Kestrel Building, room G.17, 11am-12 noon", "Kestrel Building, room G.17"),
        ("Room 05-119, Wednesdays 12:15 - 13:15", "Room 05-119"),
    ],
)
def test_place_beside_the_day__in_either_language(line: str, place: str) -> None:
    assert place_beside_the_day(line, Lexicon.load()) == place


@pytest.mark.parametrize(
    "line",
    [
        "2031年3月1日 学院学术报告厅举行讲座",
        "12 March 2031, Jane Roe, University of Northland",
        "11 March 2031 - Ice in Clouds",
        "Colloque, 12 mars 2031, 12h-13h",
        "Spring 2031, Cloud Learning",
        "2031年3月1日",
    ],
)
def test_place_beside_the_day__other_lines_name_none(line: str) -> None:
    assert place_beside_the_day(line, Lexicon.load()) == ""


def test_read__place_over_a_programme() -> None:
    """
    第四届云溪复杂网络论坛

    2031年10月25日 星期六，云栖宾馆三楼会议厅

    9:20-10:00  路清扬（武陵大学）  雨网上的传播
    10:00-10:40  简从容（清溪理工大学）  高阶网络中的同步
    """
    assert told(test_read__place_over_a_programme, "venue.zh", "start") == [
        ("云栖宾馆三楼会议厅", "2031-10-25T09:20"),
        ("云栖宾馆三楼会议厅", "2031-10-25T10:00"),
    ]


def test_read__place_and_post_in_both_languages() -> None:
    """
    海岸语言学论坛 Coastal Linguistics Forum
    2031年4月19日（周六）/ Saturday, 19 April 2031
    南屿大学 文科楼 D401 / Room D401, Humanities Building, Nanyu University

    10:00-10:50
    声调感知中的个体差异
    Individual differences in tone perception
    符采南 Fu Cainan（南屿大学副教授 / Associate Professor, Nanyu University）

    11:10-12:00
    濒危方言的语料库建设
    Building corpora for endangered dialects
    柏舟远 Bai Zhouyuan（东麓师范大学教授 / Professor, Donglu Normal University）
    """
    first, second = (facts(draft) for draft in drafts(test_read__place_and_post_in_both_languages))
    for talk in (first, second):
        assert talk["venue.zh"] == "南屿大学 文科楼 D401"
        assert talk["venue.en"] == "Room D401, Humanities Building, Nanyu University"
    assert first["speakers.0.affiliation.en"] == "Nanyu University"
    assert second["speakers.0.position.en"] == "Professor" and second["speakers.0.position.zh"] == "教授"


@pytest.mark.parametrize(
    ("heading", "series"),
    [
        ("Mini-symposium: Numerical Methods for Rain", "Numerical Methods for Rain"),
        ("Cloud Learning Reading Room -- Spring 2031 guest talks", "Cloud Learning Reading Room"),
        ("短期课程通知：云中的输运", "云中的输运"),
        ("通知：云化学青年学者论坛将于5月17日（星期六）下午举行", "云化学青年学者论坛"),
    ],
)
def test_read__series_told_by_the_kind_of_list(heading: str, series: str) -> None:
    notice = f"""{heading}

    Title: Ice in Clouds
    Speaker: Jane Roe, Harbour University
    Time: 17 May 2031, 10:00

    Title: Rain on Roofs
    Speaker: John Doe, Northland College
    Time: 17 May 2031, 11:00
    """

    def list_of_two() -> None: ...

    list_of_two.__doc__ = notice
    talks = [facts(draft) for draft in drafts(list_of_two)]
    assert [talk.get("series_name.en", talk.get("series_name.zh")) for talk in talks] == [series, series]


def test_read__series_in_both_languages_over_a_list() -> None:
    """
    云溪量子前沿讲座 Frontiers in Quantum Rain

    第21讲
    题目：Quantum advantage in drizzle
    报告人：Marek Zawist (University of Northland)
    时间：2031年5月21日（星期三）10:00-11:30

    第22讲
    题目：Bosonic codes in hail
    报告人：Jane Roe (Harbour University)
    时间：2031年5月28日（星期三）10:00-11:30
    """
    names = told(test_read__series_in_both_languages_over_a_list, "series_name.zh", "series_name.en")
    assert names == [("云溪量子前沿讲座", "Frontiers in Quantum Rain")] * 2


def test_read__lectures_of_one_speaker_without_labels() -> None:
    """
    The Tamarind Lectures 2031

    Vesna Korol (University of Harrow)

    All three lectures take place in the Observatory Seminar Room, 4:00-5:15 p.m.

    Lecture 1. The free field from scratch
    Tuesday, April 8
    We introduce the free field in two dimensions, its Green function, and the Markov property.

    Lecture 2. Multiplicative chaos
    Wednesday, April 9
    We construct exponentials of the field and prove convergence in the subcritical phase.

    Lecture 3. Maps, surfaces, and conjectures
    Friday, April 11
    We survey recent results on random planar maps and explain where the field enters.
    """
    paths = ("title.en", "speakers.0.name.en", "start", "venue.en")
    assert [row[:2] for row in told(test_read__lectures_of_one_speaker_without_labels, *paths)] == [
        ("The free field from scratch", "Vesna Korol"),
        ("Multiplicative chaos", "Vesna Korol"),
        ("Maps, surfaces, and conjectures", "Vesna Korol"),
    ]
    rows = told(test_read__lectures_of_one_speaker_without_labels, *paths)
    assert [(start[5:], venue) for *_, start, venue in rows] == [
        ("04-08T16:00", "Observatory Seminar Room"),
        ("04-09T16:00", "Observatory Seminar Room"),
        ("04-11T16:00", "Observatory Seminar Room"),
    ]


def test_read__lectures_with_day_and_room_below_their_titles() -> None:
    """
    The Harcourt Lectures 2031

    Professor Amara Nwach
    University of Northland

    Lecture 1: Why do cities grow?
    Monday 12 May 2031, 5:30 pm, Great Hall
    A general lecture, followed by a reception.

    Lecture 2: Housing, land and inequality
    Tuesday 13 May 2031, 4:00 pm, Seminar Room 3
    """
    assert told(
        test_read__lectures_with_day_and_room_below_their_titles, "speakers.0.name.en", "start", "venue.en"
    ) == [
        ("Amara Nwach", "2031-05-12T17:30", "Great Hall"),
        ("Amara Nwach", "2031-05-13T16:00", "Seminar Room 3"),
    ]


def test_read__hours_under_the_label_of_the_place() -> None:
    """
    時間
    內容
    地點
    13:30-14:20
    產業趨勢演講 主講人：翁浩（雨滴科技）
    演講題目：如何善用演練應對暴雨
    2031 年 8 月 29 日（星期五）
    """
    talk = read(test_read__hours_under_the_label_of_the_place)
    assert "venue.zh" not in talk and talk["start"][11:] == "13:30" and talk["end"][11:] == "14:20"


def test_read__rows_with_the_comma_within_the_quotation_marks() -> None:
    """
    Topics/speakers are:

    Oct. 1: "Rain Faces the Millennium," Virginia Trim (University of Northland);
    Oct. 8: "Ion Formation in Clouds," Martin Schmied (INP Univ. Harbour/Germany);
    Oct. 15: "100 years of Symmetry in Rain," Howard Georg (Harbour University);
    """
    rows = told(test_read__rows_with_the_comma_within_the_quotation_marks, "title.en", "speakers.0.name.en")
    assert rows == [
        ("Rain Faces the Millennium", "Virginia Trim"),
        ("Ion Formation in Clouds", "Martin Schmied"),
        ("100 years of Symmetry in Rain", "Howard Georg"),
    ]


def test_read__programme_below_a_day_with_its_hours_and_house() -> None:
    """
    Florence Rain Day 2031
    Thursday 16th January, 10:00-15:00, Harbour Management School (Lecture Theatre 1 and break-out rooms LT2/3 behind)
    - 09.30-10.00: Registration
    - 10.05-10.50: Talk 1 - Dr Raquel Simo (Harbour University), "Counting rain everywhere"
    - 10.50-11.10: Refreshments
    - 13.00-13.45: Talk 2 - Dr Jenny Wads (Harbour University),"What is a 1-in-1000 year flood anyway?"
    """
    rows = told(test_read__programme_below_a_day_with_its_hours_and_house, "title.en", "start", "end")
    assert [(title, start[11:], end[11:]) for title, start, end in rows] == [
        ("Counting rain everywhere", "10:05", "10:50"),
        ("What is a 1-in-1000 year flood anyway?", "13:00", "13:45"),
    ]


def test_read__room_behind_the_weekday_over_hour_rows_leaves_nothing_over() -> None:
    """
    文学院学术论坛

    2031年4月19日（周六），文科楼 D401

    10:00-10:50  符采南（南屿大学）  汉赋的铺陈
    11:00-11:50  卢知微（北岭大学）  唐诗中的地名
    """
    talks = drafts(test_read__room_behind_the_weekday_over_hour_rows_leaves_nothing_over)
    assert [facts(talk)["venue.zh"] for talk in talks] == ["文科楼 D401", "文科楼 D401"]
    assert [left(talk) for talk in talks] == [[], []]
