"""Records of college pages that name the page and the talk, and what a house puts before a title."""

from __future__ import annotations

import pytest

from seminar.read.headings import headings
from seminar.read.lexicon import Lexicon
from tests.read.reading import read


def test_read__page_named_by_its_series_and_number() -> None:
    """
    title: 《云文概论》系列讲座五 人间的雨
    topic: 第5讲丨人间的雨——云文维度之三
    lectureStart: 2031-12-12 19:00:00
    speaker: 钱舟
    """
    talk = read(test_read__page_named_by_its_series_and_number)
    assert (talk["series_name.zh"], talk["number"]) == ("《云文概论》系列讲座", 5)
    assert talk["title.zh"] == "人间的雨——云文维度之三"


def test_read__page_named_by_the_kind_of_talk_and_its_number() -> None:
    """
    title: 第58期学术报告-Intelligent Rain Systems
    topic: Intelligent Rain Systems
    lectureStart: 2031-11-08 09:30:00
    speaker: 刘舟如
    """
    talk = read(test_read__page_named_by_the_kind_of_talk_and_its_number)
    assert talk["title.en"] == "Intelligent Rain Systems" and "title.zh" not in talk
    # what is counted has a name, be it only its kind: a number by itself says nothing on a poster
    assert (talk["series_name.zh"], talk["number"]) == ("学术报告", 58)


def test_read__page_named_by_its_hour() -> None:
    """
    title: （周四）下午4点到5点云溪学术沙龙
    topic: 云中冰晶的生长
    lectureStart: 2031-11-06 16:00:00
    speaker: 许舟安
    """
    talk = read(test_read__page_named_by_its_hour)
    assert talk["series_name.zh"] == "云溪学术沙龙"
    assert (talk["start"], talk["end"]) == ("2031-11-06T16:00", "2031-11-06T17:00")


def test_read__tag_of_what_meets_every_week() -> None:
    """
    title: 【每周一课】云雾视角下的教学
    topic: 【每周一课】云雾视角下的教学
    lectureStart: 2031-12-12 14:00:00
    speaker: 周舟丽
    """
    talk = read(test_read__tag_of_what_meets_every_week)
    assert (talk["series_name.zh"], talk["title.zh"]) == ("每周一课", "云雾视角下的教学")


@pytest.mark.parametrize(
    ("line", "series", "people"),
    [
        ("加拿大云溪大学Roe教授学术报告会", "", ""),
        ("“云溪引智计划”林远舟教授学术报告通知", "", "林远舟教授"),
        ("第149期云溪沙龙之林远舟副教授讲座", "云溪沙龙", ""),
        ("云溪读书会之三体讲座", "云溪读书会之三体讲座", ""),
    ],
)
def test_heading__guests_are_no_series(line: str, series: str, people: str) -> None:
    found = headings.heading(line, Lexicon.load())
    assert (found.series, found.people) == (series, people)


def test_heading__edition_of_a_meeting_is_no_number_of_a_talk() -> None:
    lexicon = Lexicon.load()
    assert headings.heading("第九届云溪语言及其教学国际学术研讨会议程表", lexicon).number is None
    assert headings.heading("云溪论坛第九期", lexicon).number == 9


@pytest.mark.parametrize(
    ("value", "title"),
    [
        ("No.31-11 Ice Models in the Era of Rain", "Ice Models in the Era of Rain"),
        ("Lecture Notice:Why and how to predict rain?", "Why and how to predict rain?"),
        ("Neutron rain for clouds Please see website for full abstract.", "Neutron rain for clouds"),
    ],
)
def test_read__what_files_and_posts_put_round_a_title(value: str, title: str) -> None:
    def notice() -> None: ...

    notice.__doc__ = f"Title: {value}\nSpeaker: Jane Roe, Harbour University\nTime: 12 March 2031, 10:00"
    assert read(notice)["title.en"] == title


def test_read__series_counted_in_all_before_the_title() -> None:
    """
    title: 云溪大学哲学社会科学学术讲座（总1231场）:《云书·无逸》篇异同与错简
    speaker: 虞千山 教授
    time: 2031年5月13日 19:00—21:00
    """
    talk = read(test_read__series_counted_in_all_before_the_title)
    assert (talk["series_name.zh"], talk["number"]) == ("云溪大学哲学社会科学学术讲座", 1231)
    assert talk["title.zh"] == "《云书·无逸》篇异同与错简"


def test_read__title_begun_in_the_heading_and_told_whole_below() -> None:
    """
    【云溪历史讲座】Predictive Modelling the Rain
    Predictive Modelling the Rain: A New Learning Method Applied to
    Seven Centuries of Clouds
    主讲人：Mary Pake, Assistant Professor, Harbour College
    时间：2031年11月7日 10:00
    """
    talk = read(test_read__title_begun_in_the_heading_and_told_whole_below)
    whole = "Predictive Modelling the Rain: A New Learning Method Applied to Seven Centuries of Clouds"
    assert talk["title.en"] == whole and talk["series_name.zh"] == "云溪历史讲座"


def test_read__whom_to_ask_is_no_part_of_the_abstract() -> None:
    """
    Title: Chemistry of Weak Rain
    Speaker: Jane Roe, Harbour University
    Time: 20 November 2031, 5:30 - 6:30 pm
    Venue
    - KK101, Rain Building ( Map )
    Abstract
    Connecting drops through weak bonds has long been a central theme in chemistry. This lecture invites you.
    For enquiries, please contact science@example.org or 3917-2683.
    """
    talk = read(test_read__whom_to_ask_is_no_part_of_the_abstract)
    assert talk["abstract.en"].endswith("invites you.")
    assert talk["contacts.0.email"] == "science@example.org"
    assert talk["venue.en"] == "KK101, Rain Building"


def test_read__details_that_are_the_abstract() -> None:
    """
    Rain Studies Public Lecture
    The Resilience of Drizzle
    Date: October 22, 2031
    Time: 6:30pm
    Speaker: Jane Roe, Harbour University
    Details: How do we explain the surprising course of drizzle? Why has it taken such a different route from hail? An answer, Jane Roe suggests, lies in the creative use of puddles during its rise.
    """  # noqa: E501
    assert read(test_read__details_that_are_the_abstract)["abstract.en"].startswith("How do we explain")


def test_read__meeting_label_within_the_bracket_behind_a_room() -> None:
    """
    题目：从雨滴到宏观历史
    时间：2031年11月11日，下午14：30-16：00
    地点：教二304教室（线上线下结合，腾讯会议号：774-271-023）
    主讲人：云涛教授 云溪大学历史学院
    """
    talk = read(test_read__meeting_label_within_the_bracket_behind_a_room)
    assert (talk["venue.zh"], talk["online.platform"]) == ("教二304教室", "腾讯会议")
