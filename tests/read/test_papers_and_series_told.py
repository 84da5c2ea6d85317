"""What a series is and what a paper calls itself: no abstract, no title and no series of a talk."""

from __future__ import annotations

import pytest

from seminar.read.announcing import announces
from tests.read.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "The colloquium offers survey talks in the study of rain, for all the faculty and graduate students.",
        "The College regularly organizes lectures every term to enrich students’ knowledge of rain.",
        "The University of Northland (NU) Young Scientist Program is the first project of public lectures.",
        "雨社计划启动一系列面向全体同学的例会，和大家交流一些课堂中忽略的内容。",
        "學會為了與民眾分享研究成果，從2031年起在各地舉辦科普演講，過去主題包含雨與雲。",
        "为此，本校特别举办“雨”专题讲座，诚邀两位专家亲临主讲。",
        "第一场演讲，我们非常荣幸邀请到林远舟院士来分享他的心得。",
    ],
)
def test_what_a_series_is_announces(text: str) -> None:
    assert announces(text)


@pytest.mark.parametrize("text", ["近年来，我们开展了一系列研究活动，得到了新的结果。", "The forum of Rome is rain."])
def test_what_a_talk_is_about_does_not(text: str) -> None:
    assert not announces(text)


def test_newsletter_is_no_series() -> None:
    """
    Newsletter No. 316

    Title: Rain in the hills
    Speaker: Jane Roe
    Time: 12 March 2031, 15:00
    """
    talk = read(test_newsletter_is_no_series)
    assert (talk.get("series_name.en"), talk.get("number")) == (None, None)


def test_list_of_a_week_is_no_title() -> None:
    """
    云溪大学每周活动推介（2031年10月20日至10月26日）
    Rain Studies Public Lecture
    How Rain Falls: Mining the Hills of the North
    Date: October 22, 2031
    Time: 6:30pm
    Speaker: Professor Jane Roe
    """
    talk = read(test_list_of_a_week_is_no_title)
    assert talk.get("title.zh") is None


def test_series_before_a_labelled_title() -> None:
    """
    Title: Rain Journal Club: How rain falls in the hills
    Speaker: Jane Roe
    Time: 2031-11-17 16:00-17:00
    """
    talk = read(test_series_before_a_labelled_title)
    assert (talk["series_name.en"], talk["title.en"]) == ("Rain Journal Club", "How rain falls in the hills")


def test_half_a_school_year_before_a_series() -> None:
    """
    2031—2032 学年度春季学期观雨培训讲座：山中的雨

    - 主讲人：林远舟
    - 时间：2032年4月23日 19:00
    """
    assert read(test_half_a_school_year_before_a_series)["series_name.zh"] == "观雨培训讲座"


def test_day_in_brackets_behind_a_title_its_weekday_first() -> None:
    """
    [第145讲] 山雨时期北方的社会生活 (星期日 2031年9月28日)

    讲者：林远舟
    时间：下午3:00
    """
    talk = read(test_day_in_brackets_behind_a_title_its_weekday_first)
    assert (talk["number"], talk["title.zh"]) == (145, "山雨时期北方的社会生活")
    assert talk["start"] == "2031-09-28T15:00"


def test_name_in_both_languages_without_a_blank() -> None:
    """
    山雨美学的独特性The Aesthetic Uniqueness of Rain in the Hills of the North

    2031/2032 School of Rain Students Seminar

    The Aesthetic Uniqueness of Rain in the Hills of the North

    林远舟Lin Yuanzhou

    December 2, 2031 (Tuesday), 5:30-6:45pm
    Room 730, Rain Tower
    """
    talk = read(test_name_in_both_languages_without_a_blank)
    assert (talk["speakers.0.name.zh"], talk["speakers.0.name.en"]) == ("林远舟", "Lin Yuanzhou")
    assert talk["title.zh"] == "山雨美学的独特性"


def test_life_that_begins_with_the_studies() -> None:
    """
    题目：山中的雨
    报告人：林远舟 / Yuanzhou Lin
    时间：2031年12月4日 15:30

    After receiving his PhD degree from the University of Northland in 2021, Professor Yuanzhou Lin conducted his
    research at Rain House from 2021 to 2023. He then worked as a scientist in the Northland Laboratory.
    """
    talk = read(test_life_that_begins_with_the_studies)
    assert talk["speakers.0.bio.en"].startswith("After receiving")
    assert "abstract.en" not in talk


def test_post_alone_is_no_title() -> None:
    """
    Prof. Jane Roe

    Northland Rain Laboratory Lecture:

    Dr Jane Roe
    Professor of Rain Studies

    Thursday 6 March at 5:30pm

    Rain Theatre
    """
    assert "title.en" not in read(test_post_alone_is_no_title)


def test_headings_over_a_whole_paragraph_are_no_abstract() -> None:
    """
    Media
    Northland weekly notice (from April 26 to May 2, 2031)
    25 Apr 2031
    Northland Young Scientist Program to hold fifth public lecture for secondary school students on the rain
    Rain falls, therefore there are hills. Everybody has seen rain, but everybody sees it differently. Some people see it through the night and wake up refreshed, but some see it in the day and doze off. Are all drops of rain just a matter of habit, or are they determined by the hills? We shall see what the hills tell.
    Title: “Rain”
    Date: April 26, 2031 (Saturday)
    Time: 12:45 pm to 2:15 pm
    Speaker: Dr. Jane Roe
    """  # noqa: E501
    assert read(test_headings_over_a_whole_paragraph_are_no_abstract)["abstract.en"].startswith("Rain falls")
