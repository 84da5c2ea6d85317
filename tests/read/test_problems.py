"""What the reader reports beside the talk."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seminar.findings import Finding
from seminar.i18n import words
from tests.read.reading import codes, drafts, read


def _finding(test: Callable[..., None], code: str) -> Finding:
    (draft,) = drafts(test)
    (found,) = [finding for finding in draft.findings if finding.code == code]
    return found


def test_report__the_page_of_a_hijacked_site() -> None:
    """
    9999tt永利娱乐城 9999tt永利娱乐城
    网站首页

    9999tt永利娱乐城“观云学术论坛”-林远舟-第27期

    主讲人简介:

    9999tt永利娱乐城观云学术论坛系列报告

    27

    题目：Where Rain Comes From
    报告人：林远舟 博士 (云溪智能)
    间：2025-03-12(周三)上午10 : 00
    点：物理楼305会议室
    摘要：云滴如何长大为雨滴，是云物理的老问题。
    邀请人：周若健 教授
    邀请人：周若 教授
    址：http:/
    *TitleWhere Rain Comes From
    """
    (draft,) = drafts(test_report__the_page_of_a_hijacked_site)
    assert read(test_report__the_page_of_a_hijacked_site) == {
        "series_name.zh": "观云学术论坛",
        "number": 27,
        "title.en": "Where Rain Comes From",
        "speakers.0.name.zh": "林远舟",
        "speakers.0.affiliation.zh": "云溪智能",
        "hosts.0.name.zh": "周若健",
        "hosts.0.position.zh": "教授",
        "start": "2025-03-12T10:00",
        "venue.zh": "物理楼305会议室",
        "abstract.zh": "云滴如何长大为雨滴，是云物理的老问题。",
    }
    assert codes(draft) >= {
        "suspicious_site",
        "no_title_zh",
        "name_two_ways",
        "damaged_labels",
        "url_cut_off",
        "no_end",
    }
    two_ways = _finding(test_report__the_page_of_a_hijacked_site, "name_two_ways")
    assert (two_ways.values, two_ways.lines) == (("周若健", "周若"), (17, 18))
    assert _finding(test_report__the_page_of_a_hijacked_site, "suspicious_site").values == ("9999tt永利娱乐城",)


def test_report__two_times() -> None:
    """
    题目：湍流中的云滴碰并
    报告人：林远舟
    报告时间：2025年3月12日 15:00
    地点：物理楼305
    时间：2025年3月13日 15:00
    """
    found = _finding(test_report__two_times, "two_times")
    assert found.values == ("2025年3月12日 15:00", "2025年3月13日 15:00")
    assert found.lines == (3, 5)


def test_report__two_titles() -> None:
    """
    题目：湍流中的云滴碰并
    报告题目：湍流中的云滴合并
    报告人：林远舟
    时间：2025年3月12日 15:00
    """
    found = _finding(test_report__two_titles, "two_values")
    assert (found.fields, found.values) == (("title.zh",), ("湍流中的云滴碰并", "湍流中的云滴合并"))


def test_report__weekday_does_not_fit() -> None:
    """
    题目：海冰的年轮
    报告人：江一苇
    时间：2025年3月13日（星期五）10:00
    """
    assert _finding(test_report__weekday_does_not_fit, "time_weekday_mismatch").lines == (3,)


def test_report__year_and_half_day_unsaid() -> None:
    """
    题目：湍流中的云滴碰并
    报告人：林远舟
    时间：3月12日 5:00
    地点：待定
    """
    (draft,) = drafts(test_report__year_and_half_day_unsaid)
    assert {"year_guessed", "half_day_unsaid", "no_venue"} <= codes(draft)
    assert read(test_report__year_and_half_day_unsaid)["start"] == "2025-03-12T05:00"
    assert draft.origins["start"].guessed


def test_report__the_posting_date_gives_the_year() -> None:
    """
    发布时间：2023-11-20
    题目：湍流中的云滴碰并
    报告人：林远舟
    时间：1月12日 15:00
    """
    (draft,) = drafts(test_report__the_posting_date_gives_the_year)
    assert read(test_report__the_posting_date_gives_the_year)["start"] == "2024-01-12T15:00"
    assert "year_guessed" not in codes(draft)


def test_report__an_english_hour_without_half_day_is_the_afternoon() -> None:
    """
    Title: Where Rain Comes From
    Speaker: Yuanzhou Lin
    Time: March 12, 2025, 3:30
    """
    (draft,) = drafts(test_report__an_english_hour_without_half_day_is_the_afternoon)
    assert read(test_report__an_english_hour_without_half_day_is_the_afternoon)["start"] == "2025-03-12T15:30"
    assert "afternoon_assumed" in codes(draft)


def test_report__to_be_announced() -> None:
    """
    Title: TBA
    Speaker: Yuanzhou Lin
    Time: TBA
    Venue: Room 305
    """
    (draft,) = drafts(test_report__to_be_announced)
    assert {"no_title", "no_start", "refused_to_be_announced"} <= codes(draft)


@pytest.mark.parametrize("locale", ["zh_CN", "en"])
def test_report__every_finding_has_its_words(locale: str) -> None:
    tests = [test for name, test in globals().items() if name.startswith("test_report__") and test.__doc__]
    for test in tests:
        for draft in drafts(test):
            for finding in draft.findings:
                assert words(locale)(finding.message_key, **finding.params)
