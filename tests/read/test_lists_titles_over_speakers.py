"""Lists whose talks stand under marked titles without labels, each over its speaker."""

from __future__ import annotations

from tests.read.reading import drafts, told


def test_titles_alone_in_marks_over_labelled_speakers() -> None:
    """
    **《云中的冰》**
    讲师：林远舟。研究海雾的工程师，常年住在山上。
    简介：讲冰如何在云里长大，又如何落下。

    **《海雾三十年》**
    讲师：王若水，云溪大学教授
    简介：从三十年的记录看海雾。

    **《雨的声音》**
    讲师：何青山，云溪大学副教授
    简介：雨落在不同的屋顶上。

    **活动时间地点：**
    2031年4月30日 14:00
    """
    assert told(
        test_titles_alone_in_marks_over_labelled_speakers, "title.zh", "speakers.0.name.zh", "start", "abstract.zh"
    ) == [
        ("云中的冰", "林远舟", "2031-04-30T14:00", "讲冰如何在云里长大，又如何落下。"),
        ("海雾三十年", "王若水", "2031-04-30T14:00", "从三十年的记录看海雾。"),
        ("雨的声音", "何青山", "2031-04-30T14:00", "雨落在不同的屋顶上。"),
    ]
    assert told(test_titles_alone_in_marks_over_labelled_speakers, "speakers.0.bio.zh")[0] == (
        "研究海雾的工程师，常年住在山上。",
    )


def test_headings_over_speakers_and_the_moment_of_all_behind_them() -> None:
    """
    ## 云中的冰

    讲师：林远舟，云溪大学教授
    说明：讲冰如何在云里长大，又如何落下，值得一听。

    ## 海雾三十年

    讲师：王若水，云溪大学教授
    说明：从三十年的记录看海雾，图很多，字很少。

    ## 雨的声音

    讲师：何青山，云溪大学副教授
    说明：雨落在不同的屋顶上，声音各不相同。

    时间是2031年4月30日下午1:30-5:30，地点在雨楼。名额有限。
    """
    assert told(
        test_headings_over_speakers_and_the_moment_of_all_behind_them, "title.zh", "start", "end", "venue.zh"
    ) == [
        ("云中的冰", "2031-04-30T13:30", "2031-04-30T17:30", "雨楼"),
        ("海雾三十年", "2031-04-30T13:30", "2031-04-30T17:30", "雨楼"),
        ("雨的声音", "2031-04-30T13:30", "2031-04-30T17:30", "雨楼"),
    ]
    assert told(test_headings_over_speakers_and_the_moment_of_all_behind_them, "abstract.zh")[1] == (
        "从三十年的记录看海雾，图很多，字很少。",
    )


def test_headings_over_a_name_and_a_post_below_the_card_of_a_meeting() -> None:
    """
    ---
    title: 云溪气象见面会
    start: 2031-04-30 13:30:00
    end: 2031-04-30 17:30:00
    address: 云溪大学雨楼305
    ---

    ## 分享话题

    ### 云中的冰

    **林远舟** —— 云溪大学教授

    林远舟多年研究云物理，在山上住了十年，写过三本讲云的书。

    ### 海雾三十年

    **王若水** —— 云溪大学副教授

    王若水从海上回来以后一直整理海雾的记录，现在管着一个观测站。
    """
    assert told(
        test_headings_over_a_name_and_a_post_below_the_card_of_a_meeting,
        "title.zh",
        "speakers.0.name.zh",
        "start",
        "end",
        "venue.zh",
    ) == [
        ("云中的冰", "林远舟", "2031-04-30T13:30", "2031-04-30T17:30", "云溪大学雨楼305"),
        ("海雾三十年", "王若水", "2031-04-30T13:30", "2031-04-30T17:30", "云溪大学雨楼305"),
    ]
    assert told(test_headings_over_a_name_and_a_post_below_the_card_of_a_meeting, "speakers.0.bio.zh")[1] == (
        "王若水从海上回来以后一直整理海雾的记录，现在管着一个观测站。",
    )


def test_numbered_titles_below_the_card_of_a_meeting() -> None:
    """
    ---
    title: 云溪气象见面会
    time: 2031-04-30 14:00-16:45
    ---

    ### 议题 1：云中的冰

    分享嘉宾：林远舟，云溪大学，教授

    分享概要：讲冰如何在云里长大。

    ### 议题 2：海雾三十年

    分享嘉宾：王若水，云溪大学，副教授

    分享概要：从三十年的记录看海雾。
    """
    assert told(test_numbered_titles_below_the_card_of_a_meeting, "title.zh", "speakers.0.name.zh", "start") == [
        ("云中的冰", "林远舟", "2031-04-30T14:00"),
        ("海雾三十年", "王若水", "2031-04-30T14:00"),
    ]


def test_one_talk_told_in_both_languages_under_headings_stays_one() -> None:
    """
    ## 云中的冰

    主讲人：林远舟教授，云溪大学

    ## Ice in Clouds

    Speaker: Prof. Yuanzhou Lin, Yunxi University

    Time: 30 April 2031, 14:00
    """
    assert len(drafts(test_one_talk_told_in_both_languages_under_headings_stays_one)) == 1
