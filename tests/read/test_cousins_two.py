"""Notices of other sources of the same kinds: wiki tables, mails of lists, posts in one line, issues."""

from __future__ import annotations

import pytest

from seminar.read.date_order import month_first
from seminar.read.terms import year_of
from tests.read.reading import drafts, read

# ---------------------------------------------------------------- tables of wikis


def test_read__a_table_of_mediawiki() -> None:
    """
    {| class="wikitable sortable"
    |+ Autumn talks
    |-
    ! style="width: 9em" | Date
    ! Speaker
    ! Title
    |-
    | 2031-10-14 || [[Jane Roe]] (Harbour University) || ''Ice in warm clouds''
    |-
    | 2031-10-21
    | John Poe (Northland)
    | [https://example.org/x Rain over
    towns]
    |}
    """
    first, second = drafts(test_read__a_table_of_mediawiki)
    assert first.talk.title.en == "Ice in warm clouds"
    assert first.talk.speakers[0].name.en == "Jane Roe"
    assert second.talk.title.en == "Rain over towns"
    assert str(second.talk.start) == "2031-10-21"


def test_read__a_table_with_labels_at_its_side() -> None:
    """
    {| class="wikitable"
    ! Speaker
    | Jane Roe, Harbour University
    |-
    ! Title
    | Ice in warm clouds
    |-
    ! Date
    | 14 October 2031, 15:00
    |}
    """
    found = read(test_read__a_table_with_labels_at_its_side)
    assert found["title.en"] == "Ice in warm clouds"
    assert found["speakers.0.affiliation.en"] == "Harbour University"
    assert found["start"] == "2031-10-14T15:00"


def test_read__a_table_of_dokuwiki() -> None:
    """
    ^ Date ^ Speaker ^ Title ^
    | 2031-10-14 | Jane Roe (Harbour University) | Ice in warm clouds |
    """
    found = read(test_read__a_table_of_dokuwiki)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Ice in warm clouds", "Jane Roe")


def test_read__a_table_with_double_strokes() -> None:
    """
    ||= Date =||= Speaker =||= Title =||
    || 2031-10-14 || Jane Roe (Harbour University) || Ice in warm clouds ||
    """
    found = read(test_read__a_table_with_double_strokes)
    assert (found["title.en"], found["start"]) == ("Ice in warm clouds", "2031-10-14")


# ---------------------------------------------------------------- dates


def test_month_first__the_weekday_beside_the_date_tells() -> None:
    assert month_first(["12/09/2023"], chinese=False, weekdays=["Tuesday"]) is False
    assert month_first(["12/09/2023"], chinese=False, weekdays=["Saturday"]) is True
    assert month_first(["12/09/2023"], chinese=False, weekdays=[""]) is None


def test_month_first__points_and_the_year_last() -> None:
    assert month_first(["12.09.2031 16:00"], chinese=False) is False
    assert month_first(["12.09.2031"], chinese=True) is True


def test_read__the_weekday_in_a_column_of_its_own() -> None:
    """
    Date,Weekday,Time,Speaker,Affiliation,Title,Room
    03/04/2031,Thursday,15:00,Jane Roe,Harbour University,Ice in warm clouds,Hall 3
    """
    assert read(test_read__the_weekday_in_a_column_of_its_own)["start"] == "2031-04-03T15:00"


def test_read__the_weekday_under_a_key_of_its_own() -> None:
    """
    - title: Ice in warm clouds
      speaker: Jane Roe
      date: 05/06/2031
      weekday: Thursday
      time: "15:00"
    """
    assert read(test_read__the_weekday_under_a_key_of_its_own)["start"] == "2031-06-05T15:00"


@pytest.mark.parametrize(
    ("month", "line", "year"),
    [
        (2, "SCIENCE WEEKLY | Feb 26 - Mar 1, 2031", 2031),
        (3, "10-14 March 2031", 2031),
        (5, "SCIENCE WEEKLY | Feb 26 - Mar 1, 2031", None),
    ],
)
def test_year_of__the_days_of_a_week(month: int, line: str, year: int | None) -> None:
    assert year_of(month, [line]) == year


def test_read__a_list_of_the_week() -> None:
    """
    SCIENCE WEEKLY | March 10 - 14, 2031

    Wednesday, March 12

    Inorganic Seminar
    3:00 PM | Mill Hall 204 | also via Zoom
    Professor Jane Roe, Harbour University
    "Ice in warm clouds"
    Host: Mary Lowe
    Join: https://example.zoom.us/j/91234567890
    """
    found = read(test_read__a_list_of_the_week)
    assert found["start"] == "2031-03-12T15:00"
    assert (found["online.platform"], found["venue.en"]) == ("Zoom", "Mill Hall 204")


# ---------------------------------------------------------------- mails of lists


def test_read__a_mail_welcomes_to_the_series_and_ends_with_the_contact() -> None:
    """
    Dear colleagues,

    You are cordially invited to the next Northern Climate Colloquium.

    Speaker: Jane Roe (Harbour University)
    Title: Sea ice in a warm winter
    Time: Thursday 6 March 2031, 14.15-16.00
    Place: Room B12

    Abstract: The ice of the bay has grown thinner in every one of the last twenty winters, and nobody knows why.

    For questions contact: Björn Åkesson, bjorn@ice.example.org

    Best,
    Björn
    """
    found = read(test_read__a_mail_welcomes_to_the_series_and_ends_with_the_contact)
    assert found["series_name.en"] == "Northern Climate Colloquium"
    assert (found["contacts.0.name.en"], found["contacts.0.email"]) == ("Björn Åkesson", "bjorn@ice.example.org")
    assert found["abstract.en"].endswith("nobody knows why.")


def test_read__a_mail_that_asks_to_join_the_series() -> None:
    """
    Please join us this week for the Rain and Rivers Seminar #14 on Tuesday.

    Who: Dr. John Poe, University of Northland
    What: Floods in small towns
    When: Tuesday, March 11, 2031, 3pm
    Where: Mill Hall 204
    """
    found = read(test_read__a_mail_that_asks_to_join_the_series)
    assert (found["series_name.en"], found["number"]) == ("Rain and Rivers Seminar", 14)


def test_read__the_host_in_a_sentence() -> None:
    """
    Title: Ice in warm clouds
    Speaker: Jane Roe (Harbour University)
    Date: 12 March 2031, 3 pm
    Place: Mill Hall 204

    Jane is visiting at the invitation of Prof. Carl Dent.
    """
    assert read(test_read__the_host_in_a_sentence)["hosts.0.name.en"] == "Carl Dent"


def test_read__who_hosts_a_talk_does_not_give_it() -> None:
    """
    Jane Roe of Harbour University will speak on "Ice in warm clouds" on 12 March 2031 at 3 pm in Mill Hall 204. The talk is hosted by Mary Lowe.
    """  # noqa: E501
    found = read(test_read__who_hosts_a_talk_does_not_give_it)
    assert (found["speakers.0.name.en"], found["hosts.0.name.en"]) == ("Jane Roe", "Mary Lowe")


def test_read__an_event_called_by_series_speaker_and_title() -> None:
    """
    Summary: Climate Colloquium: Jane Roe (Harbour) - Ice in warm clouds
    Start: 2031-03-12 15:00
    End: 2031-03-12 16:00
    Location: Hall 3
    Description: Speaker: Jane Roe, Harbour University
    Abstract: Clouds hold ice even where the air is warm, and we shall see why this is so.
    """
    found = read(test_read__an_event_called_by_series_speaker_and_title)
    assert (found["series_name.en"], found["title.en"]) == ("Climate Colloquium", "Ice in warm clouds")


# ---------------------------------------------------------------- posts


def test_read__a_post_in_one_line_with_pictures_before_its_labels() -> None:
    """
    【云溪夜话】第12期来啦～ 📖题目：海雾三十年 👤嘉宾：王若水，云溪大学副教授 ⏰2031年3月8日（周六）15:00 🏫文远楼报告厅 📞联系人：陈老师 chen@example.org
    """  # noqa: E501
    found = read(test_read__a_post_in_one_line_with_pictures_before_its_labels)
    assert (found["series_name.zh"], found["number"], found["title.zh"]) == ("云溪夜话", 12, "海雾三十年")
    assert (found["speakers.0.position.zh"], found["venue.zh"]) == ("副教授", "文远楼报告厅")
    assert (found["contacts.0.name.zh"], found["start"]) == ("陈老师", "2031-03-08T15:00")


def test_read__a_label_nobody_knows_behind_a_picture() -> None:
    """
    📌讲座题目：院落的冷与暖（The Cool and the Warm of Courtyards）
    📌讲座信息：2031年12月3日（周三）19:30，腾讯会议 667-031-529
    📌主讲：林远舟
    """
    found = read(test_read__a_label_nobody_knows_behind_a_picture)
    assert (found["title.zh"], found["title.en"]) == ("院落的冷与暖", "The Cool and the Warm of Courtyards")
    assert (found["start"], found["online.id"]) == ("2031-12-03T19:30", "667-031-529")


def test_read__the_name_of_the_evening_over_the_title() -> None:
    """
    🔬 BioClub Public Talk 🔬

    *Why do leaves fall? A short history of autumn*

    🎤 Ann Bell, Lecturer, Harbour University
    📅 Thu, 18 Sep 2031
    📍 LT27, Faculty of Science
    """
    found = read(test_read__the_name_of_the_evening_over_the_title)
    assert found["title.en"] == "Why do leaves fall? A short history of autumn"


def test_read__the_series_of_a_house() -> None:
    """
    島上的雲：海圖與天氣

    📖 活動介紹
    百年前，一群帶著氣壓計的學者走進海島的高山。這些雲如何得到名字？又是誰的知識被寫進了海圖？

    本館「週末說雲人」三月場邀請到長年整理海圖的研究者，帶大家重走一趟百年前的路線。

    🗓 時間：2031年3月15日（六）下午2:00–4:00
    📌 地點：海港圖書館三樓教室
    🎙 主講：林遠舟 博士
    """
    assert read(test_read__the_series_of_a_house)["series_name.zh"] == "週末說雲人"


def test_read__a_biography_names_somebody_of_a_rare_family() -> None:
    """
    雲的一生
    🗓️日期：2031年3月12日（星期三）下午3時
    📍地點：海港博物館演講廳
    👤講者簡介：布遠舟先生為海港博物館館長，從事海圖研究逾二十年，曾策劃「帆影」展覽。
    """
    found = read(test_read__a_biography_names_somebody_of_a_rare_family)
    assert found["speakers.0.name.zh"] == "布遠舟"
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.position.zh"]) == ("海港博物館", "館長")


# ---------------------------------------------------------------- issues


def test_read__the_tasks_of_an_issue_are_no_text() -> None:
    """
    **Title:** Reading old maps with new eyes
    **Speaker:** Ann Bell (Harbour University)
    **Date:** Wed 12 March 2031, 16:00

    ### About the speaker
    Ann trained as a historian and is now a scientific programmer at Harbour University, where she reads maps.

    - [x] room booked
    - [ ] slides
    """
    found = read(test_read__the_tasks_of_an_issue_are_no_text)
    assert found["speakers.0.bio.en"].endswith("where she reads maps.")
    assert found["speakers.0.position.en"] == "scientific programmer"


def test_read__a_call_before_the_series_of_a_post() -> None:
    """
    🌟今晚七点🌟云溪读书会第8期｜王若水：海雾三十年📅2031年3月8日（周六）19:00📍图书馆三楼报告厅🎤王若水（云溪大学文学院副教授）👥主持：林远舟
    """
    found = read(test_read__a_call_before_the_series_of_a_post)
    assert (found["series_name.zh"], found["number"], found["title.zh"]) == ("云溪读书会", 8, "海雾三十年")
    assert (found["start"], found["venue.zh"]) == ("2031-03-08T19:00", "图书馆三楼报告厅")


def test_read__a_series_that_is_pleased_to_host() -> None:
    """
    The Harbour Logic Seminar is pleased to host

      Ann Bell (University of Northland)

    on Tuesday, 11 March 2031, at 16:00 in Room 204.

    Title: Proofs without words
    """
    assert read(test_read__a_series_that_is_pleased_to_host)["series_name.en"] == "Harbour Logic Seminar"


def test_read__an_abstract_that_folds_away() -> None:
    """
    **Speaker:** John Poe (@jpoe), University of Northland
    **Title:** Floods in small towns
    **Date:** 2031-03-19, 15:00

    <details>
    <summary>Abstract</summary>

    Small towns flood more often than large ones. I explain why, with maps of twelve towns.

    </details>
    """
    found = read(test_read__an_abstract_that_folds_away)
    assert found["abstract.en"].startswith("Small towns flood")
    assert "details" not in found["abstract.en"]
