"""Lists whose talks each begin with a line without a label that names who speaks."""

from __future__ import annotations

from tests.read.reading import drafts, told


def test_names_and_posts_over_lives_and_labelled_titles() -> None:
    """
    ### 时间

    2031-04-30 14:00-17:00

    ### 地点

    云溪大学雨楼305

    ### 演讲嘉宾

    何青山  云溪大学讲师

    个人简介：常年住在山上，管着一个观测站。

    林远舟  云溪大学教授

    个人简介：研究云物理二十年，写过三本讲云的书。

    报告题目：云中的冰

    王若水 云溪大学副教授

    个人简介：从海上回来以后一直整理海雾的记录。

    报告题目：海雾三十年

    报告简介：从三十年的记录看海雾。
    """
    assert told(
        test_names_and_posts_over_lives_and_labelled_titles, "title.zh", "speakers.0.name.zh", "start", "venue.zh"
    ) == [
        (None, "何青山", "2031-04-30T14:00", "云溪大学雨楼305"),
        ("云中的冰", "林远舟", "2031-04-30T14:00", "云溪大学雨楼305"),
        ("海雾三十年", "王若水", "2031-04-30T14:00", "云溪大学雨楼305"),
    ]


def test_titles_and_persons_in_rows_over_lives() -> None:
    """
    +++
    title = "云溪气象见面会"
    date = "2031-04-17"
    location = "云溪"
    +++

    活动主题：云与海

    时间：2031年4月17日（周四）14:00-17:20

    地点：云溪大学雨楼305

    云中的冰 | 云溪大学教授 林远舟

    讲师简介：研究云物理二十年，写过三本讲云的书。

    议题简介：讲冰如何在云里长大。

    海雾三十年 | 云溪大学副教授 王若水

    讲师简介：从海上回来以后一直整理海雾的记录。

    议题简介：从三十年的记录看海雾。

    雨的声音 | 云溪大学讲师 何青山

    议题简介：雨落在不同的屋顶上。
    """
    assert told(
        test_titles_and_persons_in_rows_over_lives, "title.zh", "speakers.0.name.zh", "abstract.zh", "venue.zh"
    ) == [
        ("云中的冰", "林远舟", "讲冰如何在云里长大。", "云溪大学雨楼305"),
        ("海雾三十年", "王若水", "从三十年的记录看海雾。", "云溪大学雨楼305"),
        ("雨的声音", "何青山", "雨落在不同的屋顶上。", "云溪大学雨楼305"),
    ]


def test_one_talk_with_a_speaker_over_a_life_stays_one() -> None:
    """
    林远舟 云溪大学教授

    个人简介：研究云物理二十年，写过三本讲云的书。

    报告题目：云中的冰

    报告时间：2031年4月30日 14:00
    """
    assert len(drafts(test_one_talk_with_a_speaker_over_a_life_stays_one)) == 1
