"""Talks told in one line of a chat, and what the subject of a mail tells where nothing below it does."""

from __future__ import annotations

import pytest

from tests.read.reading import of_text

_TOLD = ("start", "venue.zh", "speakers.0.name.zh", "speakers.0.affiliation.zh", "title.zh")
_MAIL = "Speaker: Jane Roe (Harbour University)\nTitle: Ice in Clouds\nRoom: Mill Hall 305"


@pytest.mark.parametrize(
    "line",
    [
        "各位同学：2025年5月6日下午3点，理楼305，林远舟教授（云溪大学）报告：云中的冰",
        "各位老师同学：5月6日15:00，理楼305，云溪大学林远舟教授报告《云中的冰》，欢迎参加。",
        "大家好，5月6日下午3点理楼305有云溪大学林远舟教授的报告《云中的冰》，欢迎参加！",
        "@所有人 5月6日下午三点，理楼305，林远舟（云溪大学）来做报告，题目是云中的冰",
    ],
)
def test_chat_line__chinese(line: str) -> None:
    found = of_text(line)
    assert [found.get(path) for path in _TOLD] == ["2025-05-06T15:00", "理楼305", "林远舟", "云溪大学", "云中的冰"]


def test_chat_line__english_with_its_series() -> None:
    found = of_text("Tide Seminar, May 6, 2025, 3pm, Mill Hall 305. Jane Roe (Harbour University): Ice, or Rain")
    told = ("start", "venue.en", "speakers.0.name.en", "title.en", "series_name.en")
    wanted = ["2025-05-06T15:00", "Mill Hall 305", "Jane Roe", "Ice, or Rain", "Tide Seminar"]
    assert [found.get(path) for path in told] == wanted


def test_chat_line__not_a_sentence_on_something_else() -> None:
    found = of_text(
        "5月6日15:00，理楼305，打印机维修：请勿使用\n\n题目：云中的冰\n主讲人：林远舟\n时间：2025年5月8日14:00"
    )
    assert (found["title.zh"], found["start"]) == ("云中的冰", "2025-05-08T14:00")


@pytest.mark.parametrize(
    ("subject", "below", "start"),
    [
        ("Rain Seminar: Jane Roe, May 6, 2025", "\nTime: 3pm", "2025-05-06T15:00"),
        ("Jane Roe on Friday 2pm", "", "2025-03-07T14:00"),
        ("Rain Seminar: Jane Roe, May 6, 2025", "\nTime: May 8, 2025, 3pm", "2025-05-08T15:00"),
        ("Ice in 2031 Clouds 12 km high", "", None),
    ],
)
def test_subject__the_day_where_nothing_below_tells_it(subject: str, below: str, start: str | None) -> None:
    assert of_text(f"Subject: {subject}\n\n{_MAIL}{below}\n").get("start") == start


def test_subject__who_comes_where_no_label_says_it() -> None:
    found = of_text("Subject: Rain Seminar: Jane Roe (Harbour University), Thursday May 6\n\nTitle: Ice\nTime: 3pm")
    told = ("speakers.0.name.en", "speakers.0.affiliation.en", "series_name.en")
    assert [found.get(path) for path in told] == ["Jane Roe", "Harbour University", "Rain Seminar"]


@pytest.mark.parametrize("who", ["物理学院王建国教授", "物理学院王建国", "研究生院王建国 教授"])
def test_host__who_invited_by_the_office(who: str) -> None:
    found = of_text(
        f"应{who}邀请，云溪大学林远舟副教授将于2025年5月6日来访，并作学术报告。\n\n报告题目：云中的冰\n报告地点：理楼305"
    )
    assert found["hosts.0.name.zh"] == "王建国"
    assert found["speakers.0.name.zh"] == "林远舟"


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Title: Ice\nSpeaker: Jane Roe\nPhD Candidate\nHarbour University\nTime: May 6, 3pm", "Harbour University"),
        ("Title: Ice\nSpeaker: Jane Roe\nLecturer\nHarbour University\nTime: May 6, 3pm", "Harbour University"),
        (
            'Jane Roe, Fellow at University of California, San Diego, will speak on "Ice in Clouds" on May 6 at 3pm.',
            "University of California, San Diego",
        ),
        (
            "2025年5月6日下午3点 主楼报告厅\n\n云中的冰与海雾\n\n林远舟（云溪大学）",
            "云溪大学",
        ),
    ],
)
def test_speaker__one_and_the_house(text: str, house: str) -> None:
    found = of_text(text)
    assert house in (found.get("speakers.0.affiliation.en"), found.get("speakers.0.affiliation.zh"))
    assert "speakers.1.name.en" not in found


def test_venue__behind_a_day_in_chinese_numerals() -> None:
    found = of_text("二〇二五年五月六日下午两点半  行政楼三楼第一会议室\n\n云中的冰与海雾\n\n林远舟（云溪大学）")
    assert (found["venue.zh"], found["start"]) == ("行政楼三楼第一会议室", "2025-05-06T14:30")
    assert found["title.zh"] == "云中的冰与海雾"
