"""Programmes of forums in cards: who speaks first, and below it house or post, the title, the kind of talk, texts."""

from __future__ import annotations

from tests.read.reading import drafts, told


def test_read_text__cards_with_the_kind_of_talk_stand_under_the_day_hours_and_hall_of_all() -> None:
    """
    主论坛 | Main Forum
    聚焦云与雨，包含嘉宾致辞、主旨报告与总结交流。
    2031 年 3 月 26 日 | March 26, 2031
    Day 2 09:00-12:00
    云溪厅 | Cloud Creek Ballroom

    周以宁 | Yining Zhou
    嘉宾致辞 | Guest Remarks
    云溪大学云研究院院长
    Dean of the Cloud Institute, Yunxi University

    林远舟 | Yuanzhou Lin
    云中的冰：从观测到数据
    Ice in Clouds: From Eyes to Data
    主旨报告 | Keynote
    云溪大学教授
    Professor, Yunxi University

    Jane Roe | Jane Roe
    迈向无雾的城市
    Towards Towns without Fog
    主旨报告 | Keynote
    海港大学教授
    Professor, Harbour University

    Piet Hale | Piet Hale
    山上的雨与湖上的雪
    Rain over Hills and Snow over Lakes
    主旨报告 | Keynote
    磨坊学院研究员
    Researcher, Mill College

    总结 | Wrap-up
    """
    test = test_read_text__cards_with_the_kind_of_talk_stand_under_the_day_hours_and_hall_of_all
    hours = ("2031-03-26T09:00", "2031-03-26T12:00", "云溪厅")
    paths = ("title.zh", "title.en", "speakers.0.name.zh", "speakers.0.name.en", "speakers.0.affiliation.en")
    assert told(test, *paths, "start", "end", "venue.zh") == [
        (
            "云中的冰：从观测到数据",
            "Ice in Clouds: From Eyes to Data",
            "林远舟",
            "Yuanzhou Lin",
            "Yunxi University",
            *hours,
        ),
        ("迈向无雾的城市", "Towards Towns without Fog", None, "Jane Roe", "Harbour University", *hours),
        (
            "山上的雨与湖上的雪",
            "Rain over Hills and Snow over Lakes",
            None,
            "Piet Hale",
            "Mill College",
            *hours,
        ),
    ]


def test_read_text__the_cards_of_a_session_have_its_hours_from_the_agenda_and_its_chair() -> None:
    """
    云雨论坛

    - **时间：** 2031 年 7 月 19 日上午 9-12 点

    ## 论坛议程

    | 时间 | 议程 |
    |---|---|
    | **09:00-09:10** | 欢迎致辞（周以宁，云溪大学）|
    | **09:10-09:50** | 分论坛1：北方学者报告（主席：王若水，东屿大学）|
    | **10:30-10:50** | 茶歇 |
    | **10:50-11:30** | 分论坛2：南方学者报告（主席：Nora Voss，湖滨大学）|

    分论坛1：北方学者报告 Session 1: Talks from the North
    分论坛主席 Session Chair: 王若水 Ruoshui Wang, 东屿大学 Dongyu University

    Jane Roe
    海港大学 Harbour University
    报告题目待定 Talk title to be announced

    林远舟 Yuanzhou Lin
    云溪大学 Yunxi University
    Ice in Clouds over Land
    Ice grows in clouds where the air is cold, and nobody has counted how much of it there is. We look at clouds over \
land for ten years and count the ice in each of them by the light it sends back to the ground.
    Yuanzhou Lin is an associate professor of the School of Clouds at Yunxi University. He received his degree in \
2019 and has looked at clouds ever since, from the ground, from the air and from a tower.

    分论坛2：南方学者报告 Session 2: Talks from the South
    分论坛主席 Session Chair: Nora Voss, 湖滨大学 Lake University

    Piet Hale
    磨坊学院 Mill College
    Rain over Hills: Counting Drops by Ear
    """
    test = test_read_text__the_cards_of_a_session_have_its_hours_from_the_agenda_and_its_chair
    paths = ("title.en", "speakers.0.name.en", "speakers.0.affiliation.zh", "hosts.0.name.en", "start", "end")
    north = ("Ruoshui Wang", "2031-07-19T09:10", "2031-07-19T09:50")
    assert told(test, *paths) == [
        (None, "Jane Roe", "海港大学", *north),
        ("Ice in Clouds over Land", "Yuanzhou Lin", "云溪大学", *north),
        (
            "Rain over Hills: Counting Drops by Ear",
            "Piet Hale",
            "磨坊学院",
            "Nora Voss",
            "2031-07-19T10:50",
            "2031-07-19T11:30",
        ),
    ]
    (texts,) = [one for one in told(test, "abstract.en", "speakers.0.bio.en") if one[0]]
    assert texts[0].startswith("Ice grows") and texts[1].startswith("Yuanzhou Lin is")


def test_read_text__those_who_invite_to_one_talk_are_no_talks_of_their_own() -> None:
    """
    Ice in Clouds over Land

    Speaker: Jane Roe (Harbour University)
    Time: 19 July 2031, 9:00-10:00

    Organizers

    Piet Hale
    Mill College
    Professor of Rain

    Nora Voss
    Lake University
    Professor of Fog

    Ada Finch
    Rain University
    Professor of Snow
    """
    assert len(drafts(test_read_text__those_who_invite_to_one_talk_are_no_talks_of_their_own)) == 1


def test_read_text__the_hall_stands_below_the_day_and_who_presides_above_all_hours() -> None:
    """
    云雨分论坛
    主持人：
    周以宁，云溪学会秘书

    2031 年 3 月 26 日
    Day 2 13:30-17:30
    云溪CD厅

    13:30-13:50
    开场致辞
    李望山，云溪学会会长

    13:50-14:10
    主题演讲一：云中的冰与雾的政策研究
    林远舟，云溪大学教授

    14:10-14:30
    主题演讲二：山上的雨与雪的观测实践
    王若水，东屿大学研究员

    14:30-14:50
    主题演讲三：湖上的雾与霜的若干思考
    陈听雨，北原大学副教授
    """
    test = test_read_text__the_hall_stands_below_the_day_and_who_presides_above_all_hours
    shared = ("云溪CD厅", "周以宁")
    assert told(test, "title.zh", "speakers.0.name.zh", "start", "venue.zh", "chairs.0.name.zh") == [
        ("云中的冰与雾的政策研究", "林远舟", "2031-03-26T13:50", *shared),
        ("山上的雨与雪的观测实践", "王若水", "2031-03-26T14:10", *shared),
        ("湖上的雾与霜的若干思考", "陈听雨", "2031-03-26T14:30", *shared),
    ]
