"""Lists whose items are headings of talks: series and number in brackets, who speaks, and the title."""

from __future__ import annotations

from tests.read.reading import drafts, left, told


def test_items_with_series_and_number__a_talk_each() -> None:
    """
    下周讲座：

    【观云讲坛第12期】林远舟 教授：云中的冰（5月12日 14:00，雨楼305）
    【海雾论坛 第三期】王若水（云溪大学）：海雾三十年（5月13日 15:00-17:00，雨楼306）
    """
    test = test_items_with_series_and_number__a_talk_each
    assert told(test, "series_name.zh", "number", "speakers.0.name.zh", "title.zh", "start", "venue.zh") == [
        ("观云讲坛", 12, "林远舟", "云中的冰", "2025-05-12T14:00", "雨楼305"),
        ("海雾论坛", 3, "王若水", "海雾三十年", "2025-05-13T15:00", "雨楼306"),
    ]
    assert left(drafts(test)[1]) == []


def test_items_in_bold_letters_with_a_file_behind__its_stamp_is_the_hour() -> None:
    """
    新登记的讲座 - 2031-04-09 20:35

    - **《观云前沿讲座 第015期》林远舟 特聘研究员：观云前沿讲座：云的形成与消散** - 林远舟.md (2031:04:10 10-00-00)
    - **《特邀报告 第246期》王若水 教授：雪的消融：一些改进** - 王若水.md (2031:04:10 15-30-00)
    """
    assert told(
        test_items_in_bold_letters_with_a_file_behind__its_stamp_is_the_hour,
        "series_name.zh",
        "number",
        "speakers.0.name.zh",
        "speakers.0.position.zh",
        "title.zh",
        "start",
    ) == [
        ("观云前沿讲座", 15, "林远舟", "特聘研究员", "云的形成与消散", "2031-04-10T10:00"),
        ("特邀报告", 246, "王若水", "教授", "雪的消融：一些改进", "2031-04-10T15:30"),
    ]


def test_items_with_labels_behind_the_title__hour_and_place_of_each() -> None:
    """
    本周讲座预告
    1.【观云讲坛第12期】林远舟教授：云中的冰 时间：5月12日14:00 地点：雨楼305
    2.【海雾论坛第3期】王若水教授：海雾三十年 时间：5月13日15:00 地点：雨楼306
    """
    test = test_items_with_labels_behind_the_title__hour_and_place_of_each
    assert told(test, "series_name.zh", "title.zh", "start", "venue.zh") == [
        ("观云讲坛", "云中的冰", "2025-05-12T14:00", "雨楼305"),
        ("海雾论坛", "海雾三十年", "2025-05-13T15:00", "雨楼306"),
    ]
