"""Notices written as news before the talk, and titles that bring their series with them."""

from __future__ import annotations

from tests.read.reading import drafts, facts, read


def test_read__a_series_held_under_one_name_and_one_of_its_talks() -> None:
    """
    文化局消息:为增进市民对雨云的了解,文化局与云溪大学将于十月举行「雨声民心──雨云文化系列专题讲座」。讲座将于云溪艺术博物馆演讲厅以普通话进行,费用全免。
    第五场讲座于十月十三日(星期一)举行,主题为「雨国:三洲交界处的国度」,由云溪大学哲学系副教授沈砚主讲。沈教授在雨国工作十年,将介绍其文化。
    """
    found = read(test_read__a_series_held_under_one_name_and_one_of_its_talks)
    assert found["speakers.0.name.zh"] == "沈砚"
    assert found["series_name.zh"] == "雨声民心──雨云文化系列专题讲座"
    assert found["number"] == 5
    assert found["venue.zh"] == "云溪艺术博物馆演讲厅"


def test_read__tomorrow_counts_from_the_dateline() -> None:
    """
    云溪列车 明日首次前进北野
    2031-12-28 记者林远舟 报道
    云溪大学学术列车将于明日下午2时至5时开抵北野高中，安排为经济系王若水教授主讲《冰与雨》。
    """
    assert read(test_read__tomorrow_counts_from_the_dateline)["start"] == "2031-12-29T14:00"


def test_read__a_labelled_title_behind_its_counted_series() -> None:
    """
    title: 云溪学院学术论坛（第六十九讲） 冰核物理前沿介绍和深地实验进展
    speaker: 林远舟
    time: 2031年1月15日 15:00
    location: 雨楼202报告厅
    """
    found = read(test_read__a_labelled_title_behind_its_counted_series)
    assert (found["series_name.zh"], found["number"]) == ("云溪学院学术论坛", 69)
    assert found["title.zh"] == "冰核物理前沿介绍和深地实验进展"


def test_read__a_quoted_title_before_its_counted_series() -> None:
    """
    title: “冰的卓越追求：混合式潮汐设计与实践”潮汐创新工作坊（总第96期）
    speaker: 林远舟
    time: 2031年1月15日 15:00
    location: 雨楼202报告厅
    """
    found = read(test_read__a_quoted_title_before_its_counted_series)
    assert found["title.zh"] == "冰的卓越追求：混合式潮汐设计与实践"
    assert (found["series_name.zh"], found["number"]) == ("潮汐创新工作坊", 96)


def test_read__the_number_of_an_item_is_no_part_of_an_english_title() -> None:
    """
    2.Pattern-aware feedback for regional rain
    报 告 人：林远舟 教授（云溪大学海洋学院）
    报告时间：2031年12月6日 上午10:00-11:30
    报告地点：冰楼D103会议室
    """
    found = read(test_read__the_number_of_an_item_is_no_part_of_an_english_title)
    assert found["title.en"] == "Pattern-aware feedback for regional rain"


def test_read__an_abstract_behind_the_title_of_a_line_without_breaks() -> None:
    """
    3pm Tuesday 8th September 2031 Mill Hall 157 Speaker: Jane Roe Title: Pluses and minuses of rain Abstract: On the down side, sailors are particularly susceptible to the dreaded disease known as the Principle of Salt, and few of them recover from it within a year.
    """  # noqa: E501
    found = read(test_read__an_abstract_behind_the_title_of_a_line_without_breaks)
    assert found["title.en"] == "Pluses and minuses of rain"
    assert found["abstract.en"].startswith("On the down side")


def test_read__the_science_of_a_talk_is_no_title() -> None:
    """
    [{"title": "云中的冰", "subject": "physics", "speaker": "林远舟", "time": "2031年1月15日 15:00",
      "location": "雨楼202"}]
    """
    (draft,) = drafts(test_read__the_science_of_a_talk_is_no_title)
    assert "title.en" not in facts(draft)
