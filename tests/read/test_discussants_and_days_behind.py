"""Small ways of college pages: who discusses glued to who presides, days behind titles, years before numbers."""

from __future__ import annotations

from tests.read.reading import prose, read


def test_who_discusses_is_not_who_presides() -> None:
    """
    主    题：云中的冰
    主 讲 人：云溪大学海洋学院教授 林远舟
    主 持 人：云溪大学海洋学院讲师   王若水点评嘉宾：云溪大学海洋学院副教授  陈未央
    时间：2031年5月6日 19:00-21:00
    地点：雨楼305
    """
    found = read(test_who_discusses_is_not_who_presides)
    assert found["chairs.0.name.zh"] == "王若水"
    assert "陈未央" not in found.values()


def test_year_without_its_word_before_the_number() -> None:
    """
    云溪前沿论坛2031第14期（总第63期）
    主题：云中的冰
    主讲人：林远舟
    时间：2031年5月6日 19:00
    """
    found = read(test_year_without_its_word_before_the_number)
    assert (found["series_name.zh"], found["number"]) == ("云溪前沿论坛", 63)


def test_title_in_chinese_glued_to_the_english_before_the_day_of_the_page() -> None:
    """
    Where Ice Forms in Warm Clouds暖云里的冰从哪里来 2031-05-01     作者：      浏览次数：911
    报告题目：Where Ice Forms in Warm Clouds
    报告人：林远舟 教授
    时间：2031年5月6日 下午3:30
    """
    found = read(test_title_in_chinese_glued_to_the_english_before_the_day_of_the_page)
    assert found["title.zh"] == "暖云里的冰从哪里来"


def test_series_glued_to_the_english_title() -> None:
    """
    Where Ice Forms in Warm Clouds云溪冰雪论坛 2031-05-01     作者：      浏览次数：911
    报告题目：Where Ice Forms in Warm Clouds
    报告人：林远舟 教授
    时间：2031年5月6日 下午3:30
    """
    found = read(test_series_glued_to_the_english_title)
    assert found["series_name.zh"] == "云溪冰雪论坛" and "title.zh" not in found


def test_title_that_begins_with_its_speaker() -> None:
    """
    报告题目：林远舟教授学术报告：1、云中的冰；2、雨的来路
    报告人：林远舟 云溪大学 教授
    时间：2031年5月6日 下午3:30
    """
    assert read(test_title_that_begins_with_its_speaker)["title.zh"] == "1、云中的冰；2、雨的来路"


def test_towns_and_powers_are_nobody() -> None:
    assert not prose("今年以来，长沙市以走在前列的勇气作了报告。经济社会管理权限、行政审批等方面也作了报告。").speakers


def test_contact_ends_with_its_sentence() -> None:
    """
    Rain Seminar

    If you wish to give a talk, please contact Marla Mill. Anyone who studies rain is welcome.

    Title: Ice in Clouds
    Speaker: Jane Roe
    Time: 3 May 2031 10:00
    """
    assert read(test_contact_ends_with_its_sentence)["contacts.0.name.en"] == "Marla Mill"
