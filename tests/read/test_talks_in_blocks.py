"""Lists of talks in blocks, stacks, sentences and columns; what all of them share, and what is each one's own."""

from __future__ import annotations

from tests.read.reading import drafts, facts, told


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
    assert told(test, "series_name.zh", "title.zh", "speakers.0.name.zh", "start", "venue.zh") == [
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
    assert told(test, "title.en", "speakers.0.name.en", "start", "venue.en") == [
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
    assert told(test, "title.zh", "speakers.0.name.zh", "start", "venue.zh") == [
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
    assert told(test, "title.zh", "speakers.0.name.zh", "speakers.0.affiliation.zh", "start") == [
        ("存活資料中的競爭風險模型", "闕子謙", "國立鯤鯓大學", "2025-03-13T14:10"),
        ("推薦系統與公平性", "卓以恆", "私立大屯大學", "2025-03-20T14:10"),
    ]


def test_read__rows_that_begin_with_the_name_and_hold_the_day() -> None:
    """
    蒙泽安　海岱大学　教授　双曲流形的体积谱　2025年4月22日 14:00　综合楼B302
    邴卓然　南陵大学　副教授　四维流形上的曲面　2025年4月23日 10:30　综合楼B302
    """
    test = test_read__rows_that_begin_with_the_name_and_hold_the_day
    assert told(test, "title.zh", "speakers.0.name.zh", "speakers.0.position.zh", "start", "venue.zh") == [
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


def test_read__two_visitors_the_second_without_the_month() -> None:
    """
    Subject: two visitors next week

    Dear all,

    On Tuesday, March 11, at 11am in Room 340, Anneke Dorrestijn from Kestrel Bay University will talk on "Wave
    turbulence". Then on Thursday the 13th, at 2:15pm, also in Room 340, Rafael Roe from Norwick University will give a
    talk entitled "Learning closures". He leaves the same evening.
    """
    test = test_read__two_visitors_the_second_without_the_month
    assert told(test, "title.en", "speakers.0.name.en", "start", "venue.en") == [
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
    assert told(test, "title.zh", "speakers.0.name.zh", "start", "end") == [
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
    assert told(test, "title.zh", "abstract.zh") == [
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
    assert told(test, "chairs.0.name.en") == [("Philippa Tranter",), ("Jonah Abelgard",)]


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
    assert told(test, "title.en", "start") == [
        ("Why your calendar is wrong", "2026-10-14"),
        ("Counting with trees", "2026-10-21"),
    ]


def test_read__the_slots_of_a_day_tell_hours_of_their_own() -> None:
    """
    云溪学院青年学者报告会
    日期：2026年11月18日
    地点：格致楼305室

    第一场 14:00-15:00
    报告人：程岚（云溪大学）
    题目：图的染色与流

    第二场 15:10-16:10
    报告人：林晚舟（海雾大学）
    题目：稀疏张量的补全
    """
    test = test_read__the_slots_of_a_day_tell_hours_of_their_own
    assert told(test, "speakers.0.name.zh", "title.zh", "start", "end") == [
        ("程岚", "图的染色与流", "2026-11-18T14:00", "2026-11-18T15:00"),
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
    assert told(test, "speakers.0.name.en", "venue.en") == [
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
    assert told(test, "series_name.en", "speakers.0.name.en", "title.en", "venue.en") == [
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
    assert told(test, "speakers.0.name.zh", "speakers.0.name.en", "start", "abstract.en") == [
        ("簡毓庭", None, "2024-03-06T14:10", None),
        (None, "Olivia Hartmann", "2024-03-13T14:10", None),
    ]
