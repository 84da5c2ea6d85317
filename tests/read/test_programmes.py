"""Programmes of a day or a week: a day above, an hour to each talk, pauses between; and lists whose rows vary."""

from __future__ import annotations

import pytest

from seminar.dates import parse_when
from seminar.read.pauses import is_called_off, is_pause
from tests.read.reading import READ_ON, drafts, left, told

ZH = ("speakers.0.name.zh", "speakers.0.affiliation.zh", "title.zh", "start", "end")
EN = ("speakers.0.name.en", "speakers.0.affiliation.en", "title.en", "start")


@pytest.mark.parametrize(
    "text",
    [
        "茶歇",
        "开幕式、院长致辞、合影",
        "午餐（澄心餐厅二楼）",
        "自由讨论",
        "合影与茶歇 Photo and coffee break",
        "Arrival and coffee",
        "Opening remarks (Head of School)",
        "Dinner at the Plough",
        "No colloquium",
        "清明节放假",
    ],
)
def test_is_pause(text: str) -> None:
    assert is_pause(text)


@pytest.mark.parametrize(
    "text", ["Opening the black box of rain", "Lunch hours of ants", "茶的历史：从海岛到云端", "开放量子系统"]
)
def test_is_pause__titles_that_begin_alike(text: str) -> None:
    assert not is_pause(text)


def test_is_called_off() -> None:
    assert (
        is_called_off("CANCELLED: Jane Roe") and is_called_off("**取消** 林远舟") and not is_called_off("Moves of ice")
    )


def test_read__an_afternoon_with_chairs_and_pauses() -> None:
    """
    偏微分方程小型研讨会日程

    时间：2025年11月8日（星期六）
    地点：澄心楼一楼多功能厅

    08:30-08:45  开幕式、院长致辞、合影

    主持人：卞南乔
    08:45-09:30  谯远山（岚山大学）  渐近稳定性与边界层
    09:30-10:15  蔺素秋（渤湾大学）  可压缩流的真空问题
    10:15-10:35  茶歇

    主持人：郏云开
    14:00-14:45  养思齐（西疆科技大学）  随机方程的遍历性
    17:00  闭幕
    """
    test = test_read__an_afternoon_with_chairs_and_pauses
    day = "2025-11-08T"
    assert told(test, *ZH) == [
        ("谯远山", "岚山大学", "渐近稳定性与边界层", f"{day}08:45", f"{day}09:30"),
        ("蔺素秋", "渤湾大学", "可压缩流的真空问题", f"{day}09:30", f"{day}10:15"),
        ("养思齐", "西疆科技大学", "随机方程的遍历性", f"{day}14:00", f"{day}14:45"),
    ]
    assert told(test, "hosts.0.name.zh", "venue.zh")[1:] == [
        ("卞南乔", "澄心楼一楼多功能厅"),
        ("郏云开", "澄心楼一楼多功能厅"),
    ] or told(test, "chairs.0.name.zh", "venue.zh")[1:] == [
        ("卞南乔", "澄心楼一楼多功能厅"),
        ("郏云开", "澄心楼一楼多功能厅"),
    ]
    assert [left(draft) for draft in drafts(test)][1:] == [["10:15-10:35  茶歇"], ["17:00  闭幕"]]


def test_read__titles_below_the_names_and_both_languages() -> None:
    """
    几何与物理交叉研讨会
    日期 Date：2026年5月16日（星期六）
    地点 Venue：思贤堂 Sixian Hall

    9:00-9:10   致辞 Opening remarks
    9:10-10:00  葛临川 Linchuan Ge（白鹿大学 Bailu University）
                镜像对称中的计数问题
                Counting Problems in Mirror Symmetry
    10:00-10:20 合影与茶歇 Photo and coffee break
    10:20-11:10 Isolde Marchetti-Kaye（University of Strathmoor）
                Spectral Curves and Quantization
    """
    test = test_read__titles_below_the_names_and_both_languages
    assert told(test, *EN) == [
        ("Linchuan Ge", "Bailu University", "Counting Problems in Mirror Symmetry", "2026-05-16T09:10"),
        ("Isolde Marchetti-Kaye", "University of Strathmoor", "Spectral Curves and Quantization", "2026-05-16T10:20"),
    ]
    assert told(test, "speakers.0.name.zh", "title.zh", "venue.zh", "venue.en")[0] == (
        "葛临川",
        "镜像对称中的计数问题",
        "思贤堂",
        "Sixian Hall",
    )


def test_read__the_days_of_a_week_over_their_hours() -> None:
    """
    Computer Science events

    Mon 9 March 2026
    13:00 - Systems Lunch: Garnet Shaw (Orrery Cloud), "Schedulers that sleep", Atrium
    15:00 - Theory Seminar: Yevhenia Dolynska (Zarichne University), "Lower bounds by counting", CS 105

    Tue 10 March 2026
    11:00 - PhD information session for prospective students, CS 001

    Wed 11 March 2026
    16:00 - Distinguished Lecture: Prof. Ariadne Kostakou (Hellespont University), "Forty years of proof", Great Hall
    """
    test = test_read__the_days_of_a_week_over_their_hours
    assert told(test, "series_name.en", *EN, "venue.en") == [
        ("Systems Lunch", "Garnet Shaw", "Orrery Cloud", "Schedulers that sleep", "2026-03-09T13:00", "Atrium"),
        (
            "Theory Seminar",
            "Yevhenia Dolynska",
            "Zarichne University",
            "Lower bounds by counting",
            "2026-03-09T15:00",
            "CS 105",
        ),
        (
            "Distinguished Lecture",
            "Ariadne Kostakou",
            "Hellespont University",
            "Forty years of proof",
            "2026-03-11T16:00",
            "Great Hall",
        ),
    ]


def test_read__stacks_under_the_hour_and_the_series_over_it() -> None:
    """
    TALKS IN THE WEEK 10-14 MARCH

    MONDAY 10 MARCH

    Stochastic Analysis Seminar
    3.00pm  MR12
    Rough paths without roughness
    Odile Brackenbury (Thornmere)

    TUESDAY 11 MARCH

    Number Theory Seminar
    2.30pm  MR13
    Sums of three cubes
    Pavel Drozdek (University of East Skye)
    """
    assert told(test_read__stacks_under_the_hour_and_the_series_over_it, "series_name.en", *EN, "venue.en") == [
        (
            "Stochastic Analysis Seminar",
            "Odile Brackenbury",
            "Thornmere",
            "Rough paths without roughness",
            "2025-03-10T15:00",
            "MR12",
        ),
        (
            "Number Theory Seminar",
            "Pavel Drozdek",
            "University of East Skye",
            "Sums of three cubes",
            "2025-03-11T14:30",
            "MR13",
        ),
    ]


def test_read__titles_in_quotes_by_their_speakers() -> None:
    """
    Graduate Student Seminar, double session

    Thursday, October 23, 2025, Larkin Room (pizza at 3:45 pm)

    1. 4:00-4:25 pm "Random walks on trees that grow" by Jessamy Holloway
    2. 4:30-4:55 pm "Ricci flow for beginners" by Mateusz Roe
    """
    assert told(test_read__titles_in_quotes_by_their_speakers, "speakers.0.name.en", "title.en", "start") == [
        ("Jessamy Holloway", "Random walks on trees that grow", "2025-10-23T16:00"),
        ("Mateusz Roe", "Ricci flow for beginners", "2025-10-23T16:30"),
    ]


def test_read__a_term_by_days_with_a_point_and_columns_of_blanks() -> None:
    """
    Particle Theory Lunch Seminar            Summer semester 2025
    Room 05-119, Wednesdays 12:15 - 13:15

     23.04.   Ottilie Roe    (Univ. Silberbach)      Axions from above
     30.04.   Nicodemo Passalacqua   (Lagosanto)     Dark showers at colliders
     14.05.   no seminar
    """
    assert told(test_read__a_term_by_days_with_a_point_and_columns_of_blanks, *EN) == [
        ("Ottilie Roe", "Univ. Silberbach", "Axions from above", "2025-04-23T12:15"),
        ("Nicodemo Passalacqua", "Lagosanto", "Dark showers at colliders", "2025-04-30T12:15"),
    ]


def test_read__a_term_with_hour_and_room_above_its_days() -> None:
    """
    分析与概率讨论班 2025春
    周五下午 15:00-16:30，四教3219

    03/14 边疏影（若水大学）：Singular integrals along curves
    03/21 Nikephoros Roe（University of Thassaly）：Hausdorff dimension of sets
    04/04 清明节放假
    """
    test = test_read__a_term_with_hour_and_room_above_its_days
    assert told(test, "title.en", "start", "end") == [
        ("Singular integrals along curves", "2025-03-14T15:00", "2025-03-14T16:30"),
        ("Hausdorff dimension of sets", "2025-03-21T15:00", "2025-03-21T16:30"),
    ]
    assert told(test, "speakers.0.name.zh", "speakers.0.name.en") == [("边疏影", None), (None, "Nikephoros Roe")]


def test_read__names_set_slanted_in_a_list_and_weeks_without_a_talk() -> None:
    """
    # Topology Seminar - Winter 2026

    Meets in **Carrow Hall 318**.

    - **Jan 14, 3:00 pm**: *Waverly Roe* (Aldergrove University), Knots in thickened tori
    - **Jan 21, 3:00 pm**: *Rasmus Tvedegaard* (Sønderhav), Equivariant bordism revisited
    - **Jan 28**: no meeting
    - **Feb 4, 3:30 pm**: CANCELLED: *Delphine Noir* (Institut Clairmont), Operads for the impatient
    """
    assert told(test_read__names_set_slanted_in_a_list_and_weeks_without_a_talk, *EN) == [
        ("Waverly Roe", "Aldergrove University", "Knots in thickened tori", "2026-01-14T15:00"),
        ("Rasmus Tvedegaard", "Sønderhav", "Equivariant bordism revisited", "2026-01-21T15:00"),
    ]


def test_read__rows_of_a_table_that_are_pauses_are_no_talks() -> None:
    """
    2025年10月25日 星期六

    | 时间 | 报告人 | 题目 |
    |---|---|---|
    | 9:00-9:20 | 开幕式 Opening | |
    | 9:20-10:00 | 路清扬（武陵大学） | Epidemic spreading on networks |
    | 10:00-10:20 | 茶歇 Coffee break | |
    | 11:00-11:40 | 简从容（清溪理工大学） | 高阶网络中的同步 |
    """
    test = test_read__rows_of_a_table_that_are_pauses_are_no_talks
    assert told(test, "speakers.0.name.zh") == [("路清扬",), ("简从容",)]


def test_read__the_hours_of_one_talk_are_no_programme() -> None:
    """
    Title: Ice in Clouds
    Speaker: Jane Roe (Harbour University)
    Date: 11 March 2025
    Place: Room 305

    14:00 Welcome
    14:15 Talk
    15:15 Discussion
    """
    assert told(test_read__the_hours_of_one_talk_are_no_programme, "title.en") == [("Ice in Clouds",)]


@pytest.mark.parametrize(("text", "start"), [("23.04.", "2025-04-23"), ("03.05., 12:15", "2025-05-03T12:15")])
def test_parse_when__a_day_and_a_month_with_points(text: str, start: str) -> None:
    when = parse_when(text, reference=READ_ON)
    assert when.start is not None
    assert when.start.isoformat()[: len(start)] == start


@pytest.mark.parametrize("text", ["Section 3.4. Rain", "version 10.12", "see 2.3.1."])
def test_parse_when__points_that_are_no_day(text: str) -> None:
    assert parse_when(text, reference=READ_ON).day is None
