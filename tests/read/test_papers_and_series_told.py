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
