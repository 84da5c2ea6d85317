"""Notices as mailing lists, lists of a term and small sites write them."""

from __future__ import annotations

from tests.read.reading import read


def test_read_text__labels_run_on_in_a_line() -> None:
    """
    ### March 12, 2025

    Title: Ice in Clouds Speaker: Jane Roe, Harbour College Abstract: Ice grows in clouds in many shapes. Location: Minster 118 Time: 3:30 PM
    """  # noqa: E501
    found = read(test_read_text__labels_run_on_in_a_line)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Ice in Clouds", "Jane Roe")
    assert (found["venue.en"], found["start"]) == ("Minster 118", "2025-03-12T15:30")
    assert found["abstract.en"] == "Ice grows in clouds in many shapes."


def test_read_text__a_meeting_address_in_groups() -> None:
    """
    Title: Ice in Clouds
    Speaker: Jane Roe
    Date: March 12, 2025, 3 pm
    https://example.zoom.us/j/123 4567 8901
    """
    assert read(test_read_text__a_meeting_address_in_groups)["online.url"] == "https://example.zoom.us/j/123 4567 8901"


def test_read_text__the_head_of_a_list_is_no_title() -> None:
    """
    Cloud Colloquium, Thursdays 12:05 - 12:55pm, Minster 103
    Date Speaker Topic

    Speaker: Jane Roe, Harbour University
    Date: March 13, 2025
    """
    assert "title.en" not in read(test_read_text__the_head_of_a_list_is_no_title)


def test_read_text__a_mail_that_says_the_time_in_one_line() -> None:
    """
    Dear all,

    We are pleased to announce the next talk of our group:

    Wednesday 12 March 2025, 16:00-17:00, Room F3.20
    Jane Roe (Harbour University)
    Ice in Clouds

    Abstract. Ice grows in clouds in many shapes. We look at them with a new camera and count them one by one.
    """
    found = read(test_read_text__a_mail_that_says_the_time_in_one_line)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Ice in Clouds", "Jane Roe")
    assert (found["start"], found["end"], found["venue.en"]) == ("2025-03-12T16:00", "2025-03-12T17:00", "Room F3.20")


def test_read_text__who_what_when_where() -> None:
    """
    Who:   Jane Roe, Harbour University
    What:  Ice in Clouds
    When:  Wed, March 12, 2025, 3 p.m.
    Where: Minster 118
    """
    found = read(test_read_text__who_what_when_where)
    assert (found["title.en"], found["venue.en"]) == ("Ice in Clouds", "Minster 118")


def test_read_text__speaker_and_title_behind_one_label() -> None:
    """
    Speaker and title: Prof. Jane Roe, Harbour University, "Ice in Clouds"
    Date: 12 Mar 2025 (Wed)
    Time: 3:30-5:45pm
    """
    found = read(test_read_text__speaker_and_title_behind_one_label)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Ice in Clouds", "Jane Roe")
    assert found["speakers.0.affiliation.en"] == "Harbour University"


def test_read_text__a_title_by_somebody() -> None:
    """
    **Ice in Clouds**, by *Jane Roe* (Harbour University)

    _Wednesday March 12 2025, 3–4pm, Minster 118_
    """
    found = read(test_read_text__a_title_by_somebody)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Ice in Clouds", "Jane Roe")
    assert found["venue.en"] == "Minster 118"


def test_read_text__a_day_and_a_title_in_a_heading() -> None:
    """
    # Cloud Reading Group

    ## March 12, 2025 — Ice in Clouds

    * Presenter: Jane Roe
    * Paper: https://example.org/ice.pdf
    * Room: MIN 118
    """
    found = read(test_read_text__a_day_and_a_title_in_a_heading)
    assert (found["title.en"], found["start"]) == ("Ice in Clouds", "2025-03-12")
    assert found["series_name.en"] == "Cloud Reading Group"


def test_read_text__lines_set_in_under_the_speaker() -> None:
    """
    TITLE:    Ice in Clouds
    SPEAKER:  Jane Roe
              Department of Physics
              Harbour University
    DATE:     Wednesday, March 12, 2025
    """
    found = read(test_read_text__lines_set_in_under_the_speaker)
    assert found["speakers.0.affiliation.en"] == "Harbour University"
    assert found["speakers.0.department.en"] == "Department of Physics"


def test_read_text__a_sentence_below_the_title_is_not_in_it() -> None:
    """
    报告题目：云中的冰
    应学院江渺教授邀请，云溪大学林远舟教授将于3月12日下午3:00在物理楼305会议室作学术报告，欢迎参加。
    """
    found = read(test_read_text__a_sentence_below_the_title_is_not_in_it)
    assert (found["title.zh"], found["speakers.0.name.zh"]) == ("云中的冰", "林远舟")
    assert (found["start"], found["venue.zh"]) == ("2025-03-12T15:00", "物理楼305会议室")


def test_read_text__labels_known_by_their_last_letters() -> None:
    """
    讲座题目：云中的冰
    导读时间：3月12日 19:00
    导读地点：图书馆二楼研讨室
    报名时间：3月1日至3月5日
    """
    found = read(test_read_text__labels_known_by_their_last_letters)
    assert (found["start"], found["venue.zh"]) == ("2025-03-12T19:00", "图书馆二楼研讨室")


def test_read_text__a_name_before_a_colon_begins_the_biography() -> None:
    """
    题目：云中的冰
    主讲人：林远舟教授
    时间：2025年3月12日（周三）上午10:00
    林远舟：云溪大学物理学院教授、博士。国家重点研发计划首席专家，主持各类项目四十余项，发表论文三百余篇。
    """
    found = read(test_read_text__a_name_before_a_colon_begins_the_biography)
    assert found["speakers.0.bio.zh"].startswith("云溪大学物理学院教授")
    assert found["speakers.0.affiliation.zh"] == "云溪大学"
    assert "speakers.1.name.zh" not in found


def test_read_text__an_outline_of_a_record_ends_at_the_dateline() -> None:
    """
    云的科学
    讲座纲要：1、云的种类 2、云的成因 3、云的观测
    2025-03-12 16:00:00
    数学楼500课室
    报告人：林远舟
    """
    found = read(test_read_text__an_outline_of_a_record_ends_at_the_dateline)
    assert found["abstract.zh"] == "1、云的种类 2、云的成因 3、云的观测"
    assert (found["start"], found["venue.zh"]) == ("2025-03-12T16:00", "数学楼500课室")


def test_read_text__the_number_before_the_title() -> None:
    """
    讲座预告 | 116期 云书——画家与气象学家的对话
    主讲人：林远舟
    时间：2025年3月12日
    """
    found = read(test_read_text__the_number_before_the_title)
    assert (found["number"], found["title.zh"]) == (116, "云书——画家与气象学家的对话")


def test_read_text__a_series_in_brackets() -> None:
    """
    [云谈]第12期 云中的冰
    时间 | 2025年3月12日 19:00
    嘉宾 | 林远舟（云溪大学）
    """
    found = read(test_read_text__a_series_in_brackets)
    assert (found["series_name.zh"], found["number"], found["title.zh"]) == ("云谈", 12, "云中的冰")
