"""Notices in both languages: labels, places, hosts and persons told twice, headings that are days."""

from __future__ import annotations

from tests.read.reading import drafts, facts, read


def test_read_text__the_title_again_behind_the_english_word_for_a_talk() -> None:
    """
    主頁 / 最新消息 / 講座
    講座：海霧三十年
    Seminar: Thirty Years of Fog at Sea
    日期 Date：2031年11月20日
    地點 Venue：雲溪大學文遠樓422室
    講者 Speaker：林遠舟博士 Dr. Yuanzhou LIN
    雲溪大學海洋系助理教授 Assistant Professor, Department of Oceanography, Yunxi University
    """
    found = read(test_read_text__the_title_again_behind_the_english_word_for_a_talk)
    assert (found["title.zh"], found["title.en"]) == ("海霧三十年", "Thirty Years of Fog at Sea")
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("林遠舟", "Yuanzhou LIN")
    assert "series_name.zh" not in found


def test_read_text__a_host_in_one_half_and_a_chair_in_the_other() -> None:
    """
    Speaker: Professor Jane Roe, Northland University
    Topic: Thin Ice on Warm Lakes
    Date: Friday, 6 June 2031
    Host: Prof. Yuanzhou Lin

    主讲人：简·罗 教授，北地大学
    主题：暖湖薄冰
    日期：2031年6月6日（星期五）
    主持人：林远舟 教授
    """
    found = read(test_read_text__a_host_in_one_half_and_a_chair_in_the_other)
    assert (found["hosts.0.name.en"], found["hosts.0.name.zh"]) == ("Yuanzhou Lin", "林远舟")


def test_read_text__a_host_and_another_chair() -> None:
    """
    Speaker: Professor Jane Roe, Northland University
    Topic: Thin Ice on Warm Lakes
    Date: Friday, 6 June 2031
    Host: Prof. Yuanzhou Lin
    主持人：王海 教授
    """
    found = read(test_read_text__a_host_and_another_chair)
    assert (found["hosts.0.name.en"], found["chairs.0.name.zh"]) == ("Yuanzhou Lin", "王海")


def test_read_text__a_place_with_many_parts_in_the_other_language() -> None:
    """
    題目 Title
    海霧三十年
    Thirty Years of Fog

    講者 Speaker
    林遠舟教授
    Professor Yuanzhou LIN

    地點 Venue
    文物館東翼二樓演講廳
    Lecture Hall, 2/F, East Wing, Fog Museum
    """
    found = read(test_read_text__a_place_with_many_parts_in_the_other_language)
    assert found["venue.zh"] == "文物館東翼二樓演講廳"
    assert found["venue.en"] == "Lecture Hall, 2/F, East Wing, Fog Museum"


def test_read_text__a_room_told_in_two_sentences() -> None:
    """
    兹定于2031年7月9日（周三）下午三点在446会议室举行学术报告，请踊跃参加。
    You are cordially invited to a seminar at 3 pm on Wednesday, July 9 in Room 446.
    题目：海雾三十年
    主讲人：林远舟（东屿大学）
    """
    found = read(test_read_text__a_room_told_in_two_sentences)
    assert (found["venue.zh"], found["venue.en"]) == ("446会议室", "Room 446")


def test_read_text__a_place_and_the_letters_it_goes_by() -> None:
    """
    Speaker: 林远舟 Yuanzhou Lin (云溪科学院数学研究所 MI, YAS)
    Title: Thin Ice on Warm Lakes
    Time: 6 June 2031, 11:00
    """
    found = read(test_read_text__a_place_and_the_letters_it_goes_by)
    assert found["speakers.0.affiliation.zh"] == "云溪科学院数学研究所"
    assert found["speakers.0.affiliation.en"] == "MI, YAS"


def test_read_text__talks_below_headings_that_are_days() -> None:
    """
    # 讲座 Talks

    ## 2031-06-06 林远舟 Yuanzhou Lin（云溪大学 Yunxi University）

    **Title:** Thin ice on warm lakes
    **题目：** 暖湖薄冰

    ## 2031-05-16 Jane Roe (Northland University)

    **Title:** Fog over cold rivers
    """
    first, second = map(facts, drafts(test_read_text__talks_below_headings_that_are_days))
    assert (first["speakers.0.name.zh"], first["speakers.0.affiliation.en"]) == ("林远舟", "Yunxi University")
    assert (first["title.zh"], first["start"]) == ("暖湖薄冰", "2031-06-06")
    assert (second["speakers.0.name.en"], second["title.en"]) == ("Jane Roe", "Fog over cold rivers")


def test_read_text__a_title_that_begins_as_a_label_and_a_month_do() -> None:
    """
    🕒讲座时间
    2031年11月12日（周三）20:00
    📖讲座题目
    When Marshes Sleep: Water Outside the Seasons
    🎙️主讲人
    Jane Roe 教授
    """
    title = read(test_read_text__a_title_that_begins_as_a_label_and_a_month_do)["title.en"]
    assert title == "When Marshes Sleep: Water Outside the Seasons"


def test_read_text__a_word_for_talks_in_both_languages_over_the_title() -> None:
    """
    專題講座 Seminar on
    "Sparse Sensing for Flood Warning"
    洪水預警的稀疏感測

    講者：林遠舟教授
    日期 / Date : 2031-05-26
    """
    found = read(test_read_text__a_word_for_talks_in_both_languages_over_the_title)
    assert (found["title.zh"], found["title.en"]) == ("洪水預警的稀疏感測", "Sparse Sensing for Flood Warning")


def test_read_text__where_the_speaker_comes_from_in_the_invitation() -> None:
    """
    应海洋学院林远舟教授邀请，英国北地大学Jane Roe教授将来我校作学术报告，欢迎参加。
    报告题目(Title)：Thin ice on warm lakes
    报告人(Speaker)：Prof. Jane Roe
    报告时间(Time)：2031年9月16日 上午9：30-11：00
    """
    found = read(test_read_text__where_the_speaker_comes_from_in_the_invitation)
    assert (found["speakers.0.affiliation.zh"], found["hosts.0.name.zh"]) == ("英国北地大学", "林远舟")


def test_read_text__the_foot_of_a_chinese_page_below_an_english_life() -> None:
    """
    报告题目：Thin ice on warm lakes
    报告人：Prof. Jane Roe
    时间：2031年9月16日 上午9：30
    个人简介(Biography)：Jane Roe is Professor of Limnology at Northland University. She was with the Lake Society.
    海洋学院
    2031年9月9日
    附件【海报.pdf】已下载12次
    """
    found = read(test_read_text__the_foot_of_a_chinese_page_below_an_english_life)
    assert "speakers.0.bio.zh" not in found
    assert str(found["speakers.0.bio.en"]).endswith("the Lake Society.")


def test_read_text__labels_in_both_languages_with_a_stroke_between() -> None:
    """
    【讲座预告】海雾的记忆
    Fog Memory: Reading Storms in Mud

    主讲人 | Speaker
    Prof. Jane Roe
    北地大学

    时间 | Time
    2031.9.24（周三）15:30-17:00

    地点 | Venue
    文远楼A201

    主讲人简介 | Bio
    Jane Roe is Professor of Limnology at Northland University and a member of the Lake Society.
    """
    found = read(test_read_text__labels_in_both_languages_with_a_stroke_between)
    assert (found["title.zh"], found["title.en"]) == ("海雾的记忆", "Fog Memory: Reading Storms in Mud")
    assert (found["speakers.0.name.en"], found["venue.zh"]) == ("Jane Roe", "文远楼A201")
    assert found["start"] == "2031-09-24T15:30"


def test_read_text__an_english_label_behind_a_chinese_value() -> None:
    """
    报告题目：薄冰的能量学Energetics of thin ice报告人：Jane Roe时间：2031年4月2日地点：文远楼A厅Abstract：Ice thins.
    """
    found = read(test_read_text__an_english_label_behind_a_chinese_value)
    assert (found["title.zh"], found["title.en"]) == ("薄冰的能量学", "Energetics of thin ice")
    assert (found["venue.zh"], found["abstract.en"]) == ("文远楼A厅", "Ice thins.")
