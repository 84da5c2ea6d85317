"""Lives of several speakers told together in a list are handed to the talks of these speakers."""

from __future__ import annotations

from tests.read.reading import told


def test_each_speaker_of_a_table_gets_the_life_below_the_name() -> None:
    """
    云中的冰论坛
    2031年5月6日 雨楼305

    时间 | 报告题目 | 报告人 | 单位
    --- | --- | --- | ---
    14:00-14:30 | 云中的冰 | 林远舟 | 云溪大学
    14:30-15:00 | 雨的来路 | 王若水 | 东屿大学
    15:00-15:30 | 雾的去处 | 陈未央 | 云溪大学

    讲者信息

    林远舟
    云溪大学
    云溪大学副校长，研究云与冰，主持多项课题，发表论文三十余篇。

    王若水，东屿大学教授，博士生导师，长期研究雨的来路，曾任东屿气象学会理事长。
    她的书《雨》由东屿出版社出版。
    """
    assert told(
        test_each_speaker_of_a_table_gets_the_life_below_the_name,
        "speakers.0.affiliation.zh",
        "speakers.0.position.zh",
        "speakers.0.bio.zh",
    ) == [
        ("云溪大学", "副校长", "云溪大学副校长，研究云与冰，主持多项课题，发表论文三十余篇。"),
        (
            "东屿大学",
            "教授",
            "王若水，东屿大学教授，博士生导师，长期研究雨的来路，曾任东屿气象学会理事长。\n她的书《雨》由东屿出版社出版。",
        ),
        ("云溪大学", None, None),
    ]


def test_lives_below_the_last_labelled_talk_are_no_part_of_it() -> None:
    """
    Rain Day

    Title: Ice in Clouds
    Speaker: Jane Roe
    Time: 3 May 2031, 10:00
    Venue: Rain House 305

    Title: Where Fog Goes
    Speaker: John Doe
    Time: 3 May 2031, 11:00
    Venue: Rain House 306

    About the speakers

    Jane Roe is a professor of meteorology at Northland University. She studies ice.

    John Doe received his PhD from Harbour University. He is a lecturer at Northland University.
    """
    (first, second) = told(test_lives_below_the_last_labelled_talk_are_no_part_of_it, "speakers.0.bio.en")
    assert first == ("Jane Roe is a professor of meteorology at Northland University. She studies ice.",)
    assert second == ("John Doe received his PhD from Harbour University. He is a lecturer at Northland University.",)


def test_names_with_houses_are_no_lives() -> None:
    """
    云中的冰论坛
    2031年5月6日 雨楼305

    时间 | 报告题目 | 报告人
    --- | --- | ---
    14:00-14:30 | 云中的冰 | 林远舟
    14:30-15:00 | 雨的来路 | 王若水

    参加者名单

    - 林远舟，云溪大学
    - 王若水，东屿大学
    """
    paths = ("speakers.0.affiliation.zh", "speakers.0.bio.zh", "venue.zh")
    assert told(test_names_with_houses_are_no_lives, *paths) == [
        ("云溪大学", None, "雨楼305"),
        ("东屿大学", None, "雨楼305"),
    ]
