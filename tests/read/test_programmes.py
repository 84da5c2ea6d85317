"""Programmes of a day or a week: a day above, an hour to each talk, pauses between; and lists whose rows vary."""

from __future__ import annotations

from typing import Any

import pytest

from seminar.dates import parse_when
from seminar.read.pauses import is_called_off, is_pause
from tests.read.reading import READ_ON, drafts, facts, left


def _told(test: Any, *paths: str) -> list[tuple[Any, ...]]:
    return [tuple(facts(draft).get(path) for path in paths) for draft in drafts(test)]


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
    assert _told(test, *ZH) == [
        ("谯远山", "岚山大学", "渐近稳定性与边界层", f"{day}08:45", f"{day}09:30"),
        ("蔺素秋", "渤湾大学", "可压缩流的真空问题", f"{day}09:30", f"{day}10:15"),
        ("养思齐", "西疆科技大学", "随机方程的遍历性", f"{day}14:00", f"{day}14:45"),
    ]
    assert _told(test, "hosts.0.name.zh", "venue.zh")[1:] == [
        ("卞南乔", "澄心楼一楼多功能厅"),
        ("郏云开", "澄心楼一楼多功能厅"),
    ] or _told(test, "chairs.0.name.zh", "venue.zh")[1:] == [
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
    assert _told(test, *EN) == [
        ("Linchuan Ge", "Bailu University", "Counting Problems in Mirror Symmetry", "2026-05-16T09:10"),
        ("Isolde Marchetti-Kaye", "University of Strathmoor", "Spectral Curves and Quantization", "2026-05-16T10:20"),
    ]
    assert _told(test, "speakers.0.name.zh", "title.zh", "venue.zh", "venue.en")[0] == (
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
    assert _told(test, "series_name.en", *EN, "venue.en") == [
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
    assert _told(test_read__stacks_under_the_hour_and_the_series_over_it, "series_name.en", *EN, "venue.en") == [
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
    assert _told(test_read__titles_in_quotes_by_their_speakers, "speakers.0.name.en", "title.en", "start") == [
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
    assert _told(test_read__a_term_by_days_with_a_point_and_columns_of_blanks, *EN) == [
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
    assert _told(test, "title.en", "start", "end") == [
        ("Singular integrals along curves", "2025-03-14T15:00", "2025-03-14T16:30"),
        ("Hausdorff dimension of sets", "2025-03-21T15:00", "2025-03-21T16:30"),
    ]
    assert _told(test, "speakers.0.name.zh", "speakers.0.name.en") == [("边疏影", None), (None, "Nikephoros Roe")]


def test_read__names_set_slanted_in_a_list_and_weeks_without_a_talk() -> None:
    """
    # Topology Seminar - Winter 2026

    Meets in **Carrow Hall 318**.

    - **Jan 14, 3:00 pm**: *Waverly Roe* (Aldergrove University), Knots in thickened tori
    - **Jan 21, 3:00 pm**: *Rasmus Tvedegaard* (Sønderhav), Equivariant bordism revisited
    - **Jan 28**: no meeting
    - **Feb 4, 3:30 pm**: CANCELLED: *Delphine Noir* (Institut Clairmont), Operads for the impatient
    """
    assert _told(test_read__names_set_slanted_in_a_list_and_weeks_without_a_talk, *EN) == [
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
    assert _told(test, "speakers.0.name.zh") == [("路清扬",), ("简从容",)]


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
    assert _told(test_read__the_hours_of_one_talk_are_no_programme, "title.en") == [("Ice in Clouds",)]


@pytest.mark.parametrize(("text", "start"), [("23.04.", "2025-04-23"), ("03.05., 12:15", "2025-05-03T12:15")])
def test_parse_when__a_day_and_a_month_with_points(text: str, start: str) -> None:
    when = parse_when(text, reference=READ_ON)
    assert when.start is not None
    assert when.start.isoformat()[: len(start)] == start


@pytest.mark.parametrize("text", ["Section 3.4. Rain", "version 10.12", "see 2.3.1."])
def test_parse_when__points_that_are_no_day(text: str) -> None:
    assert parse_when(text, reference=READ_ON).day is None


def test_read__stacks_between_rules_with_labels_in_them() -> None:
    """
    本周学术活动（第8周）
    ========================
    生命科学前沿讲座 第56讲
    植物昼夜节律的分子基础
    主讲：屠景行 研究员（云泽植物研究所）
    2025年4月14日 周一 10:00，生科楼学术报告厅
    主持：荀青
    ------------------------
    博雅沙龙
    我们为什么需要睡眠？
    主讲：夏侯宁 副教授（云泽大学）
    4月16日 周三 19:00，书院一楼咖啡厅
    ------------------------
    2025年4月13日 科研办
    """
    test = test_read__stacks_between_rules_with_labels_in_them
    assert _told(test, "series_name.zh", "title.zh", "speakers.0.name.zh", "start", "venue.zh") == [
        ("生命科学前沿讲座", "植物昼夜节律的分子基础", "屠景行", "2025-04-14T10:00", "生科楼学术报告厅"),
        ("博雅沙龙", "我们为什么需要睡眠？", "夏侯宁", "2025-04-16T19:00", "书院一楼咖啡厅"),
    ]


def test_read__stacks_of_a_mail_and_the_room_of_both_at_its_foot() -> None:
    """
    From: seminars@philosophy.example.ac.uk
    Subject: Two talks next week

    Dear colleagues,

    Please find details of next week's two talks below.

    Moral Philosophy Seminar
    Promising in the dark
    Ursula Threlkeld (University of Caldbeck)
    Monday 28 April, 4.30-6.30pm

    Philosophy of Physics Seminar
    Is time travel a kind of luck?
    Bastien Roe (Sainte-Aurore)
    Thursday 1 May, 4.30-6.30pm

    Both talks take place in the Ryleside Room. A sign-up sheet for dinner is on the noticeboard.

    With best wishes,
    Imelda
    """
    test = test_read__stacks_of_a_mail_and_the_room_of_both_at_its_foot
    assert _told(test, "title.en", "speakers.0.name.en", "start", "venue.en") == [
        ("Promising in the dark", "Ursula Threlkeld", "2025-04-28T16:30", "Ryleside Room"),
        ("Is time travel a kind of luck?", "Bastien Roe", "2025-05-01T16:30", "Ryleside Room"),
    ]


def test_read__two_visitors_in_the_sentences_of_one_letter() -> None:
    """
    各位老师：

    3月11日（周二）下午2点，云溪大学苏立恒教授将在理科楼307作题为“冰川的记忆”的学术报告。

    3月13日（周四）下午4点，海澜大学雷远航副教授将在报告厅B作题为“数不见的东西”的学术报告。

    欢迎参加！
    """
    test = test_read__two_visitors_in_the_sentences_of_one_letter
    assert _told(test, "title.zh", "speakers.0.name.zh", "start", "venue.zh") == [
        ("冰川的记忆", "苏立恒", "2025-03-11T14:00", "理科楼307"),
        ("数不见的东西", "雷远航", "2025-03-13T16:00", "报告厅B"),
    ]


def test_read__two_sentences_on_one_talk_are_one_talk() -> None:
    """
    Dear all,

    On Tuesday 11 March at 2pm in Room 3.07 Jane Roe (Harbour University) will speak on "Ice in Clouds". Jane Roe will
    also talk to students on Tuesday 11 March at 2pm, so come early.
    """
    assert len(drafts(test_read__two_sentences_on_one_talk_are_one_talk)) == 1


def test_read__a_course_of_one_speaker_and_a_post_with_signs() -> None:
    """
    短期课程通知

    主讲人：谈慎之 教授
    单位：瀛洲大学应用数学系
    地点：行知楼612

    第一讲：蒙日问题与松弛
    时间：2025年6月3日（周二）9:00-11:00

    第二讲：熵正则化与算法
    时间：2025年6月4日（周三）9:00-11:00
    """
    test = test_read__a_course_of_one_speaker_and_a_post_with_signs
    assert _told(test, "title.zh", "speakers.0.name.zh", "start", "venue.zh") == [
        ("蒙日问题与松弛", "谈慎之", "2025-06-03T09:00", "行知楼612"),
        ("熵正则化与算法", "谈慎之", "2025-06-04T09:00", "行知楼612"),
    ]


def test_read__numbers_alone_over_titles_with_signs() -> None:
    """
    讲座预告 | 下周这些讲座不容错过！

    【讲座1】
    📌 唐诗中的地理世界
    🎤 主讲人：车映雪 云溪大学文学院教授
    ⏰ 时间：2025年5月12日（周一）18:30

    【讲座2】
    📌 大科学装置背后的故事
    🎤 主讲人：管维周 云溪光源中心研究员
    ⏰ 时间：2025年5月14日（周三）14:00-16:00
    """
    test = test_read__numbers_alone_over_titles_with_signs
    assert _told(test, "title.zh", "speakers.0.name.zh", "start") == [
        ("唐诗中的地理世界", "车映雪", "2025-05-12T18:30"),
        ("大科学装置背后的故事", "管维周", "2025-05-14T14:00"),
    ]


def test_read__columns_of_wide_blanks_with_the_day_within_and_titles_behind_labels() -> None:
    """
    国立云溪大学统计学系专题演讲
    时间：星期四 14:10～15:00

    114年3月13日　闕子謙 助理教授（國立鯤鯓大學統計學系）
    講題：存活資料中的競爭風險模型
    114年3月20日　卓以恆 教授（私立大屯大學資訊管理學系）
    講題：推薦系統與公平性
    114年3月27日　（校外參訪，停課）
    """
    test = test_read__columns_of_wide_blanks_with_the_day_within_and_titles_behind_labels
    assert _told(test, "title.zh", "speakers.0.name.zh", "speakers.0.affiliation.zh", "start") == [
        ("存活資料中的競爭風險模型", "闕子謙", "國立鯤鯓大學", "2025-03-13T14:10"),
        ("推薦系統與公平性", "卓以恆", "私立大屯大學", "2025-03-20T14:10"),
    ]


def test_read__rows_that_begin_with_the_name_and_hold_the_day() -> None:
    """
    蒙泽安　海岱大学　教授　双曲流形的体积谱　2025年4月22日 14:00　综合楼B302
    邴卓然　南陵大学　副教授　四维流形上的曲面　2025年4月23日 10:30　综合楼B302
    """
    test = test_read__rows_that_begin_with_the_name_and_hold_the_day
    assert _told(test, "title.zh", "speakers.0.name.zh", "speakers.0.position.zh", "start", "venue.zh") == [
        ("双曲流形的体积谱", "蒙泽安", "教授", "2025-04-22T14:00", "综合楼B302"),
        ("四维流形上的曲面", "邴卓然", "副教授", "2025-04-23T10:30", "综合楼B302"),
    ]


def test_read__a_posting_with_its_topic_above_is_one_talk() -> None:
    """
    Topic:    THESIS DEFENSE - Olumide Roe
    Dates:    28-Apr-25
    Time:     9:30 - 11:30 AM

     Candidate:   Olumide Roe
     Title:       Municipal Bonds and the Cost of Clean Water
     When:        Monday, April 28, 9:30 to 11:30 a.m.
    """
    assert len(drafts(test_read__a_posting_with_its_topic_above_is_one_talk)) == 1


def test_read__blocks_whose_titles_change_the_language() -> None:
    """
    数学中心学术报告（2025年6月第二周）

    Title: Flocking and kinetic alignment
    报告人：Elias Nordhagen (Kestrel Bay University)
    时间：2025年6月10日（星期二）15:00–16:00
    地点：数学中心 308 会议室

    Title: A discrete Yamabe problem
    报告人：岳承霖（海右大学）
    时间：2025年6月12日（星期四）10:00–11:00
    地点：数学中心 308 会议室

    题目：离散曲率流的算法实现
    报告人：岳承霖（海右大学）
    时间：2025年6月13日（星期五）10:00–11:00
    地点：数学中心 112 机房
    """
    assert [
        (found.get("title.en"), found.get("title.zh"), found["start"])
        for found in map(facts, drafts(test_read__blocks_whose_titles_change_the_language))
    ] == [
        ("Flocking and kinetic alignment", None, "2025-06-10T15:00"),
        ("A discrete Yamabe problem", None, "2025-06-12T10:00"),
        (None, "离散曲率流的算法实现", "2025-06-13T10:00"),
    ]


def test_read__one_talk_in_blocks_of_both_languages() -> None:
    """
    题目：海雾三十年
    报告人：林远舟（海右大学）
    时间：2025年6月12日（星期四）10:00

    Title: Thirty years of sea fog
    Speaker: Yuanzhou Lin (Haiyou University)
    Time: 12 June 2025, 10 am
    """
    (draft,) = drafts(test_read__one_talk_in_blocks_of_both_languages)
    assert facts(draft)["title.zh"] == "海雾三十年" and facts(draft)["title.en"] == "Thirty years of sea fog"


def test_read__a_called_off_talk_among_numbered_ones() -> None:
    """
    化学学院学术报告安排

    1. 单原子催化剂的动态演化
       报告人：束青岚 教授，青禾大学
       时间：2025年3月24日（周一）下午3:00

    2. （已取消）手性框架的构筑
       报告人：仇时雨 研究员

    3. 锂金属负极界面的原位表征
       报告人：Tobias Roe 博士，University of Harrowmere
       时间：2025年3月28日（周五）下午4:00
    """
    test = test_read__a_called_off_talk_among_numbered_ones
    assert _told(test, "title.zh", "start") == [
        ("单原子催化剂的动态演化", "2025-03-24T15:00"),
        ("锂金属负极界面的原位表征", "2025-03-28T16:00"),
    ]


def test_read__numbered_stacks_of_a_mail_with_abstracts() -> None:
    """
    To: all-faculty
    Subject: Candidate talks, week of March 17, 2025

    1) Monday, March 17, 2025
       Sanna Roe, postdoctoral fellow, TU Falkenried
       Certified learning for control
       Abstract. Many robots fail outside the lab. I present a framework for learned controllers.

    2) Wednesday, March 19, 2025
       Benedict Aduroja, research scientist, Brightwater Labs
       Storage, prices, and online decisions
       Abstract. I discuss storage from the point of view of online optimisation.
    """
    test = test_read__numbered_stacks_of_a_mail_with_abstracts
    assert _told(test, "title.en", "speakers.0.name.en", "start") == [
        ("Certified learning for control", "Sanna Roe", "2025-03-17"),
        ("Storage, prices, and online decisions", "Benedict Aduroja", "2025-03-19"),
    ]
    assert _told(test, "abstract.en")[0][0].endswith("learned controllers.")


def test_read__two_visitors_the_second_without_the_month() -> None:
    """
    Subject: two visitors next week

    Dear all,

    On Tuesday, March 11, at 11am in Room 340, Anneke Dorrestijn from Kestrel Bay University will talk on "Wave
    turbulence". Then on Thursday the 13th, at 2:15pm, also in Room 340, Rafael Roe from Norwick University will give a
    talk entitled "Learning closures". He leaves the same evening.
    """
    test = test_read__two_visitors_the_second_without_the_month
    assert _told(test, "title.en", "speakers.0.name.en", "start", "venue.en") == [
        ("Wave turbulence", "Anneke Dorrestijn", "2025-03-11T11:00", "Room 340"),
        ("Learning closures", "Rafael Roe", "2025-03-13T14:15", "Room 340"),
    ]


def test_read__lectures_of_a_course_with_the_hour_on_their_line() -> None:
    """
    课程名称：最优输运与梯度流
    主讲人：卓尔康 教授（江畔理工大学）
    地点：数学楼一楼 107 教室

    课程安排：
    第一讲  Monge问题与松弛      2025年4月8日（周二）  9:30-11:30
    第二讲  对偶理论与凹函数     2025年4月10日（周四） 9:30-11:30
    """
    test = test_read__lectures_of_a_course_with_the_hour_on_their_line
    assert _told(test, "title.zh", "speakers.0.name.zh", "start", "end") == [
        ("Monge问题与松弛", "卓尔康", "2025-04-08T09:30", "2025-04-08T11:30"),
        ("对偶理论与凹函数", "卓尔康", "2025-04-10T09:30", "2025-04-10T11:30"),
    ]


def test_read__abstracts_told_behind_the_programme() -> None:
    """
    “低维云雾”研讨会

    2025年10月26日（星期日） 理学院南楼 N216

    一、日程

    9:00-9:10    致辞
    9:10-10:00   谷田丰（云溪大学）：淬火动力学与纠缠增长
    10:00-10:50  郁念慈（中原数理研究所）：有限温度张量网络方法
    10:50-11:10  茶歇

    二、报告摘要

    1. 淬火动力学与纠缠增长（谷田丰）
    我们讨论一维系统中纠缠熵的增长规律，并说明无序如何改变其渐近行为。

    2. 有限温度张量网络方法（郁念慈）
    本报告介绍计算有限温度关联函数的一种新方案，复杂度随温度倒数线性增长。
    """
    test = test_read__abstracts_told_behind_the_programme
    assert _told(test, "title.zh", "abstract.zh") == [
        ("淬火动力学与纠缠增长", "我们讨论一维系统中纠缠熵的增长规律，并说明无序如何改变其渐近行为。"),
        (
            "有限温度张量网络方法",
            "本报告介绍计算有限温度关联函数的一种新方案，复杂度随温度倒数线性增长。",
        ),
    ]


def test_read__chairs_of_sessions_and_a_term_told_over_the_weeks() -> None:
    """
    Aldenbrook Workshop on Soft Matter
    Thursday 12 June 2025, Hopper Auditorium

    Session 1 - Chair: Philippa Tranter
    13:20 - 14:00  Emeka Oduyemi, Kestrel Bay University
                   Active nematics in confined geometries

    Session 2 - Chair: Jonah Abelgard
    15:10 - 15:50  Takumi Arasehara, Kuresaki University
                   Glassy dynamics without a glass
    """
    test = test_read__chairs_of_sessions_and_a_term_told_over_the_weeks
    assert _told(test, "chairs.0.name.en") == [("Philippa Tranter",), ("Jonah Abelgard",)]


def test_read__weeks_of_a_term_whose_year_stands_above() -> None:
    """
    Cardioid Society - Termcard, Michaelmas 2026

    Week 1 (14 October)
    Dr Corin Blakeway
    Why your calendar is wrong

    Week 2 (21 October)
    Professor Ottoline Graves (Kestrel Bay University)
    Counting with trees
    """
    test = test_read__weeks_of_a_term_whose_year_stands_above
    assert _told(test, "title.en", "start") == [
        ("Why your calendar is wrong", "2026-10-14"),
        ("Counting with trees", "2026-10-21"),
    ]


def test_read__the_slots_of_a_day_tell_hours_of_their_own() -> None:
    """
    云溪学院青年学者报告会
    日期：2026年11月18日
    地点：格致楼305室

    第一场 14:00-15:00
    报告人：陈翔（云溪大学）
    题目：图的染色与流

    第二场 15:10-16:10
    报告人：林晚舟（海雾大学）
    题目：稀疏张量的补全
    """
    test = test_read__the_slots_of_a_day_tell_hours_of_their_own
    assert _told(test, "speakers.0.name.zh", "title.zh", "start", "end") == [
        ("陈翔", "图的染色与流", "2026-11-18T14:00", "2026-11-18T15:00"),
        ("林晚舟", "稀疏张量的补全", "2026-11-18T15:10", "2026-11-18T16:10"),
    ]


def test_read__a_room_below_its_row_and_a_talk_called_off() -> None:
    """
    Estuary Seminar, November 2026

    3 Nov 2026, 14:00  Takumi Arasehara (Kuresaki University): Glassy dynamics without a glass
        Room: Tidal House 2.14
    10 Nov 2026, 14:00  cancelled due to weather
    17 Nov 2026, 14:00  Emeka Oduyemi (Kestrel Bay University): Active nematics in confined geometries
        Room: Tidal House 1.02
    """
    test = test_read__a_room_below_its_row_and_a_talk_called_off
    assert _told(test, "speakers.0.name.en", "venue.en") == [
        ("Takumi Arasehara", "Tidal House 2.14"),
        ("Emeka Oduyemi", "Tidal House 1.02"),
    ]


def test_read__a_seminar_that_welcomes_and_a_room_called_like_a_course() -> None:
    """
    Welcome to the Estuary Theory Seminar, Fall 2024.

    The seminar is 4-5 pm on Tuesdays in CS 140, and is free and open to the public.

    Tuesday, September 17
    Ilse Vandermeer (Boston University)
    Streaming algorithms for submodular cover

    Tuesday, September 24
    Rohan Deshmukh (MIT)
    Title TBA
    """
    test = test_read__a_seminar_that_welcomes_and_a_room_called_like_a_course
    assert _told(test, "series_name.en", "speakers.0.name.en", "title.en", "venue.en") == [
        ("Estuary Theory Seminar", "Ilse Vandermeer", "Streaming algorithms for submodular cover", "CS 140"),
        ("Estuary Theory Seminar", "Rohan Deshmukh", None, "CS 140"),
    ]


def test_read__talks_below_their_days_in_either_language() -> None:
    """
    雲霧數學系 專題演講

    時間：每週三 14:10–15:00
    地點：科學館 SC 210 演講廳

    ◎ 113年3月6日
    講者：簡毓庭 助理教授（國立雲溪大學）
    講題：隨機漫步的覆蓋時間

    ◎ 113年3月13日
    講者：Dr. Olivia Hartmann（Kestrel Bay University）
    講題：Modular forms and sphere packing

    Attendance is free, but please register by 1 March so that we can plan the catering.
    """
    test = test_read__talks_below_their_days_in_either_language
    assert _told(test, "speakers.0.name.zh", "speakers.0.name.en", "start", "abstract.en") == [
        ("簡毓庭", None, "2024-03-06T14:10", None),
        (None, "Olivia Hartmann", "2024-03-13T14:10", None),
    ]
