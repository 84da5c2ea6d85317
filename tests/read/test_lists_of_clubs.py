"""What clubs write over their lists: a stop of a tour, what the meeting is, two titles in one talk."""

from __future__ import annotations

from tests.read.reading import told


def test_stop_of_a_tour_and_two_titles__series_without_the_stop_and_both_titles() -> None:
    """
    观雨社走进高校活动 - 云溪大学站

    活动时间：2031年6月16日 13:30-17:00
    活动地址：云溪大学雨楼 102报告厅
    会议议程：
    13：30 - 14:00 签到
    14:00 - 14:40 林远舟院长 《云的形成》
    14:45 - 15:25 王若水 《雪的消融》
    15:30 - 16:30 陈听雪 《雾从何来》及《雾往何处》
    16:30 - 17:00 问答环节
    """
    assert told(
        test_stop_of_a_tour_and_two_titles__series_without_the_stop_and_both_titles,
        "series_name.zh",
        "speakers.0.name.zh",
        "title.zh",
    ) == [
        ("观雨社走进高校活动", "林远舟", "云的形成"),
        ("观雨社走进高校活动", "王若水", "雪的消融"),
        ("观雨社走进高校活动", "陈听雪", "《雾从何来》及《雾往何处》"),
    ]


def test_sentence_on_what_the_meeting_is__its_subject_is_the_series() -> None:
    """
    Topics 2031

    > 观雨交流会，是由云友轮流筹办的聚会，谈云也谈雨

    时间：2031年5月17日
    地点：雨楼201

    | Time | Speaker | Topic |
    | :-- | :-- | :-- |
    | 9:00~10:00 | 林远舟 | 云的形成 |
    | 10:00~11:00 | 王若水 | 雪的消融 |
    """
    assert told(
        test_sentence_on_what_the_meeting_is__its_subject_is_the_series, "series_name.zh", "title.zh", "start"
    ) == [("观雨交流会", "云的形成", "2031-05-17T09:00"), ("观雨交流会", "雪的消融", "2031-05-17T10:00")]
