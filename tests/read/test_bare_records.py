"""Records with few or no labels: exports of a site, lists of a week, mails of running text."""

from __future__ import annotations

from tests.read.reading import drafts, facts, read


def test_read_text__a_dateline_is_the_time_where_nothing_else_is() -> None:
    """
    报告题目：云滴碰并的数值模拟（Numerical Simulation of Droplet Collisions）
    云溪大学
    报告人：林远舟 教授
    地点：物理楼305会议室
    2025-03-12 15:00:00
    2025-03-10
    """
    assert read(test_read_text__a_dateline_is_the_time_where_nothing_else_is) == {
        "title.zh": "云滴碰并的数值模拟",
        "title.en": "Numerical Simulation of Droplet Collisions",
        "speakers.0.name.zh": "林远舟",
        "speakers.0.position.zh": "教授",
        "start": "2025-03-12T15:00",
        "venue.zh": "物理楼305会议室",
    }


def test_read_text__a_dateline_is_the_posting_where_the_time_is_said() -> None:
    """
    云滴碰并的数值模拟
    2025-03-10 08:30:00
    报告人：林远舟 教授
    时间：3月12日15:00
    """
    assert read(test_read_text__a_dateline_is_the_posting_where_the_time_is_said)["start"] == "2025-03-12T15:00"


def test_read_text__a_room_alone_on_a_line() -> None:
    """
    讲座预告 | 云溪大学宣讲
    2025-03-12 18:30:00
    明德305
    主讲人：林远舟
    """
    found = read(test_read_text__a_room_alone_on_a_line)
    assert (found["title.zh"], found["venue.zh"], found["start"]) == ("云溪大学宣讲", "明德305", "2025-03-12T18:30")


def test_read_text__a_breadcrumb_is_no_series() -> None:
    """
    首页 > 学术活动 > 学术报告
    “观云学术论坛”第27期-林远舟
    题目：湍流中的云滴碰并
    时间：2025年3月12日15:00
    """
    found = read(test_read_text__a_breadcrumb_is_no_series)
    assert (found["series_name.zh"], found["number"]) == ("观云学术论坛", 27)


def test_read_text__the_eighteenth_talk_of_a_quoted_series() -> None:
    """
    “云溪论坛”学术讲座之十八——湍流中的云滴碰并
    主讲：林远舟 教授
    时间：2025年3月12日15:00

    附：林远舟 教授简介

    江州人，2009年毕业于云溪大学物理系，长期从事云与湍流的研究，主持多项基金项目，发表论文四十余篇，现为云溪大学物理学院教授、云物理研究所所长。
    """
    found = read(test_read_text__the_eighteenth_talk_of_a_quoted_series)
    assert (found["series_name.zh"], found["number"]) == ("云溪论坛", 18)
    assert found["title.zh"] == "湍流中的云滴碰并"
    assert found["speakers.0.bio.zh"].startswith("江州人")
    assert "abstract.zh" not in found


def test_read_text__a_biography_goes_on_behind_its_own_headings() -> None:
    """
    题目：湍流中的云滴碰并
    时间：2025年3月12日15:00

    林远舟简介

    云溪大学教授，博士生导师。

    主要研究方向：云物理、湍流。

    2019年获江州青年奖。
    """
    bio = read(test_read_text__a_biography_goes_on_behind_its_own_headings)["speakers.0.bio.zh"]
    assert bio.startswith("云溪大学教授")
    assert "主要研究方向：云物理、湍流。" in bio
    assert bio.endswith("2019年获江州青年奖。")


def test_read_text__the_number_of_a_series_is_not_in_its_name() -> None:
    """
    ### CloudMeet期数：#7
    * 报告题目：湍流中的云滴碰并
    * 报告人：林远舟
    * 时间：2025年3月12日15:00
    """
    found = read(test_read_text__the_number_of_a_series_is_not_in_its_name)
    assert (found["series_name.en"], found["number"]) == ("CloudMeet", 7)


def test_read_text__a_title_over_two_lines() -> None:
    """
    雲會說話，
    從天氣圖了解颱風的脾氣！

    主講人：林遠舟 (Owen Lin)
    時間：114/03/12 19:30-21:30
    地點：線上課程( ZOOM會議室)
    """
    found = read(test_read_text__a_title_over_two_lines)
    assert found["title.zh"].replace(" ", "") == "雲會說話，從天氣圖了解颱風的脾氣！"
    assert found["online.platform"] == "ZOOM"
    assert "venue.zh" not in found


def test_read_text__a_place_before_the_hour_and_a_title_above_the_abstract() -> None:
    """
    Mathematics Colloquium
    Spring 2025
    Location and Time: Minster 118 at 3:00 PM (Refreshments at 2:30 in the lobby)
    Wednesday, March 12
    Yuanzhou Lin, YRTU
    Droplets that Meet in Turbulence
    Abstract: We follow pairs of droplets in a turbulent cloud and count how often they meet.
    """
    found = read(test_read_text__a_place_before_the_hour_and_a_title_above_the_abstract)
    assert found["title.en"] == "Droplets that Meet in Turbulence"
    assert (found["venue.en"], found["start"]) == ("Minster 118", "2025-03-12T15:00")
    assert found["series_name.en"] == "Mathematics Colloquium"
    assert found["speakers.0.name.en"] == "Yuanzhou Lin"


def test_read_text__generic_headings_name_no_series() -> None:
    """
    Candidate's Talk
    Next Workshop

    Title: Droplets that Meet in Turbulence
    Speaker: Yuanzhou Lin
    Date: March 12, 2025
    """
    assert "series_name.en" not in read(test_read_text__generic_headings_name_no_series)


def test_read_text__a_timetable_and_an_introduction_are_no_title() -> None:
    """
    12:00 - 12:45 PM - Lunch and Social
    Speaker and Talk:

    Droplets that Meet in Turbulence
    Talk By: Dr. Yuanzhou Lin
    Date: March 12, 2025, 1 pm
    """
    assert (
        read(test_read_text__a_timetable_and_an_introduction_are_no_title)["title.en"]
        == "Droplets that Meet in Turbulence"
    )


def test_read_text__a_description_gives_way_to_the_abstract() -> None:
    """
    Title: Droplets that Meet in Turbulence
    Location:
    Minster 118 See map
    Date: March 12, 2025, 1 pm
    Event description:
    Coffee and cake will be there for all.

    Abstract:
    We follow pairs of droplets in a turbulent cloud and count how often they meet.
    """
    found = read(test_read_text__a_description_gives_way_to_the_abstract)
    assert found["abstract.en"].startswith("We follow pairs")
    assert found["venue.en"] == "Minster 118"


def test_read_text__a_room_and_a_meeting() -> None:
    """
    ---
    title: "Droplets that Meet in Turbulence"
    speaker: "Yuanzhou Lin"
    date: "2025-03-12"
    startTime: "13:00"
    location: "MIN 1.413 and Zoom"
    ---
    """
    found = read(test_read_text__a_room_and_a_meeting)
    assert (found["venue.en"], found["online.platform"]) == ("MIN 1.413", "Zoom")


def test_read_text__sentences_name_the_platform_and_whom_to_write_to() -> None:
    """
    Our meetings are held on Zoom every second week.
    Write to clouds@example.org if you want to speak.

    Title: Droplets that Meet in Turbulence
    Speaker: Yuanzhou Lin
    Date: March 12, 2025, 1 pm
    """
    found = read(test_read_text__sentences_name_the_platform_and_whom_to_write_to)
    assert (found["online.platform"], found["contacts.0.email"]) == ("Zoom", "clouds@example.org")


def test_read_text__the_signature_of_a_mail_is_no_speaker() -> None:
    """
    There will be a seminar on droplets in Minster 118 on March 12, 2025 at 1 pm.

    --
    W. A. Harrow, School of Meteorology
    """
    (draft,) = drafts(test_read_text__the_signature_of_a_mail_is_no_speaker)
    assert not any(path.startswith("speakers") for path in facts(draft))


def test_read_text__a_booking_without_title_and_speaker_is_a_talk() -> None:
    """
    I have booked Room 1003 for Friday, March 14, from 2 to 4 pm.
    """
    found = read(test_read_text__a_booking_without_title_and_speaker_is_a_talk)
    assert (found["start"], found["end"]) == ("2025-03-14T14:00", "2025-03-14T16:00")
    assert found["venue.en"] == "Room 1003"


def test_read_text__the_hour_a_mail_was_sent_is_not_the_hour_of_the_talk() -> None:
    """
    Date: Mon, 03 Mar 2025 22:01:32 EST

    Title: Droplets that Meet in Turbulence
    Time: Wednesday, March 12, 1 pm
    """
    assert read(test_read_text__the_hour_a_mail_was_sent_is_not_the_hour_of_the_talk)["start"] == "2025-03-12T13:00"


def test_read_text__a_banner_gives_way_to_the_labelled_title() -> None:
    """
    【学术报告】大气科学系报告预告
    报告题目：云滴碰并的数值模拟
    报告人：林远舟 教授（云溪大学）
    时间：2025年3月12日15:00
    """
    (draft,) = drafts(test_read_text__a_banner_gives_way_to_the_labelled_title)
    assert draft.talk.title.zh == "云滴碰并的数值模拟"
    assert [line.number for line in draft.leftovers] == [1]
    assert "two_values" not in {finding.code for finding in draft.findings}
