"""Programmes of meetings, plans of courses: cards without fences, links by a mark, cells for the one above."""

from __future__ import annotations

from tests.read.reading import drafts, facts, told


def test_read_text__a_card_without_its_fences_names_the_meeting_and_links_stand_by_marks() -> None:
    """
    title: Remembering the Fog House (1965-2031)

    14 June 2031, [Rain Lecture Hall 3][RLH], Northland University, and online.

    **Programme**

    09.00 *coffee*

    09.10 Welcome. [Ruth Lane][RL], Head of Rain

    09.20 [Jane Roe][JR]: Ice in clouds over land
    09.45 Piet Hale (online): Counting drops by ear
    10.10 [Nora Voss][NV] (Harbour): Rain over hills

    11.00 *lunch*

    If you would like to come, please let [Ada Finch know][mail] by 13th May.

    [mail]: mailto:ada.finch@rain.example.org
    """
    test = test_read_text__a_card_without_its_fences_names_the_meeting_and_links_stand_by_marks
    paths = ("title.en", "speakers.0.name.en", "start", "contacts.0.name.en", "contacts.0.email", "venue.en")
    contact = ("Ada Finch", "ada.finch@rain.example.org", "Rain Lecture Hall 3, Northland University")
    assert told(test, *paths) == [
        ("Ice in clouds over land", "Jane Roe", "2031-06-14T09:20", *contact),
        ("Counting drops by ear", "Piet Hale", "2031-06-14T09:45", *contact),
        ("Rain over hills", "Nora Voss", "2031-06-14T10:10", *contact),
    ]
    assert all("speakers.0.email" not in facts(draft) for draft in drafts(test))


def test_read_text__a_card_without_its_fences_over_one_talk_stays_one_talk() -> None:
    """
    title: Ice in clouds over land
    author: Jane Roe

    Date: 14 June 2031, 9:20
    Venue: Rain House 204
    Speaker: Jane Roe (Harbour University)
    """
    (draft,) = drafts(test_read_text__a_card_without_its_fences_over_one_talk_stays_one_talk)
    assert facts(draft)["title.en"] == "Ice in clouds over land"


def test_read_text__how_long_something_takes_is_no_day_of_all_talks() -> None:
    """
    title: Rain Student Seminar

    The seminar has talks of 20 minutes, followed by 10-15 min of questions, every Thursday from 12-1 p.m.

    To take part [contact me](mailto:%3Cjroe@rain.example.org%3E).

    | Date | Name | (Tentative) Title | Field |
    | 2031-03-06 | Jane Roe | Ice in clouds | Fog |
    | 2031-03-13 | Piet Hale | Rain over hills | Drops |
    """
    test = test_read_text__how_long_something_takes_is_no_day_of_all_talks
    assert told(test, "title.en", "start", "contacts.0.email") == [
        ("Ice in clouds", "2031-03-06T12:00", "jroe@rain.example.org"),
        ("Rain over hills", "2031-03-13T12:00", "jroe@rain.example.org"),
    ]


def test_read_text__a_stroke_stands_for_the_cell_above_and_who_presides_is_the_host() -> None:
    """
    | 时间 | 活动 | 姓名 | 院校 | 时长 |
    | 2031年8月9日 10:00 | 开始报到 | - | - | - |
    | 2031年8月10日 8:30 | 开幕式 大会主席致辞 | 林海 | 云溪大学 | 3分钟 |
    | - | - | 王舟 | 东屿大学 | 3分钟 |
    | 2031年8月10日 8:40~10:00 | 大会特邀报告A——主持 | 林远舟 | 云溪大学 | - |
    | - | 报告 | 王若水 | 东屿大学 | 20分钟 |
    | - | 报告 | 周以宁 | 北原大学 | 20分钟 |
    | 2031年8月10日 10:20~10:40 | 茶歇 | - | - | 20分钟 |
    | 2031年8月10日 10:40~12:00 | 大会特邀报告B——主持 | 李望山 | 北原大学 | - |
    | - | 云中的冰 | 陈听雨 | 云溪大学 | 20分钟 |
    """
    test = test_read_text__a_stroke_stands_for_the_cell_above_and_who_presides_is_the_host
    paths = ("title.zh", "speakers.0.name.zh", "speakers.0.affiliation.zh", "hosts.0.name.zh", "start", "end")
    first = ("2031-08-10T08:40", "2031-08-10T10:00")
    assert told(test, *paths) == [
        (None, "王若水", "东屿大学", "林远舟", *first),
        (None, "周以宁", "北原大学", "林远舟", *first),
        ("云中的冰", "陈听雨", "云溪大学", "李望山", "2031-08-10T10:40", "2031-08-10T12:00"),
    ]


def test_read_text__the_plan_of_a_course_tells_its_lectures_in_the_year_of_its_days() -> None:
    """
    云溪大学研究生课程简介表

    主讲教师简介
    林远舟，云溪大学教授（1999），长期从事云物理教学。
    Jane Roe, full Professor at Harbour University. She is an expert in fog.
    计划开课时间：Aug.1-20, 2031
    课程进度安排：
    | 日期 | 星期 | 节次[2] | 上课内容 | 授课教师 |
    | Aug. 1 |  | 3,4 | Ice in clouds I | 林远舟 |
    | Aug. 2 |  | 3,4 | Ice in clouds II | 林远舟 |
    | Aug. 4-5 |  | 3,4 | Rain over hills | Jane Roe |
    """
    test = test_read_text__the_plan_of_a_course_tells_its_lectures_in_the_year_of_its_days
    assert told(test, "title.en", "start", "end") == [
        ("Ice in clouds I", "2031-08-01", None),
        ("Ice in clouds II", "2031-08-02", None),
        ("Rain over hills", "2031-08-04", "2031-08-05"),
    ]


def test_read_text__the_slots_of_an_agenda_in_data_tell_their_talk_in_their_text() -> None:
    """
    {
      id: 12,
      date: "2031-09-14",
      location: "桃溪厅",
      agenda_list: [
        {
          id: 25,
          time_range: "09:00-9:25",
          title: "主题报告9",
          title_en: "Keynote Speech 9",
          description: "主讲人：林远舟\\n报告：Ice in clouds over land",
          description_en: "Speaker: Yuanzhou Lin\\nReport: Ice in clouds over land",
          chair: "主持人：王若水",
        },
        {
          id: 26,
          time_range: "09:25-9:50",
          title: "茶歇",
          title_en: "Tea Break",
          description: "",
        },
        {
          id: 27,
          time_range: "09:50-10:20",
          title: "主题报告10",
          title_en: "Keynote Speech 10",
          description: "主讲人：周以宁\\n报告：Rain over hills",
          description_en: "Speaker: Yining Zhou\\nReport: Rain over hills",
          chair: "主持人：王若水",
        },
      ],
    },
    """
    test = test_read_text__the_slots_of_an_agenda_in_data_tell_their_talk_in_their_text
    paths = ("title.en", "speakers.0.name.zh", "speakers.0.name.en", "start", "end", "chairs.0.name.zh", "abstract.zh")
    assert told(test, *paths) == [
        ("Ice in clouds over land", "林远舟", "Yuanzhou Lin", "2031-09-14T09:00", "2031-09-14T09:25", "王若水", None),
        ("Rain over hills", "周以宁", "Yining Zhou", "2031-09-14T09:50", "2031-09-14T10:20", "王若水", None),
    ]


def test_read_text__under_an_hour_the_kind_of_talk_stands_over_who_speaks_and_what_it_is_called() -> None:
    """
    会议日程 - 第一天
    2031-09-13

    09:00-9:20
    开幕式
    主持人：李望山

    09:20-9:45
    主题报告1
    主讲人：林远舟
    报告：云中的冰与雾
    主持人：李望山

    11:40-14:00
    午餐：酒店一楼，自助餐

    14:00-14:25
    主题报告2
    主讲人：王若水
    报告：山上的雨与雪
    主持人：周以宁
    """
    test = test_read_text__under_an_hour_the_kind_of_talk_stands_over_who_speaks_and_what_it_is_called
    assert told(test, "title.zh", "speakers.0.name.zh", "start", "chairs.0.name.zh") == [
        ("云中的冰与雾", "林远舟", "2031-09-13T09:20", "李望山"),
        ("山上的雨与雪", "王若水", "2031-09-13T14:00", "周以宁"),
    ]


def test_read_text__the_title_of_a_course_is_the_talks_and_a_rank_beside_it_the_speakers() -> None:
    """
    name: Prof. Jane Roe
    title: Emeritus Professor
    affiliation: Harbour University, Northland
    courseTitle: Ice in Clouds over Land
    biography: Jane Roe has studied fog and ice at Harbour University for thirty years.

    name: Prof. Piet Hale
    title: Professor
    affiliation: Mill College, Northland
    courseTitle: Rain over Hills and Lakes
    biography: Piet Hale has studied rain and drops at Mill College for twenty years.

    name: Prof. Nora Voss
    title: Professor
    affiliation: Lake University, Northland
    courseTitle: Fog over Lakes and Towns
    biography: Nora Voss has studied fog and its smell at Lake University for ten years.
    """
    test = test_read_text__the_title_of_a_course_is_the_talks_and_a_rank_beside_it_the_speakers
    assert told(test, "title.en", "speakers.0.name.en", "speakers.0.position.en") == [
        ("Ice in Clouds over Land", "Jane Roe", "Emeritus Professor"),
        ("Rain over Hills and Lakes", "Piet Hale", "Professor"),
        ("Fog over Lakes and Towns", "Nora Voss", "Professor"),
    ]
