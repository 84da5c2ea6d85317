"""What a page says beside the talk: the conference it is part of, its site, the day the page was put up."""

from __future__ import annotations

from tests.read.reading import read


def test_conference__no_series() -> None:
    """
    第十三屆雲雨國際學術研討會
    2031年9月2日（星期二）
    時間：09:50-10:30
    特邀報告（一）
    主講人：林遠舟 研究員(雲溪研究院)
    講題：雲中的冰：觀測與模式
    地點：國際會議廳
    會議網址：https://clouds.example.org/2031
    """
    found = read(test_conference__no_series)
    assert "series_name.zh" not in found
    assert "number" not in found
    assert "online.url" not in found
    assert found["url"] == "https://clouds.example.org/2031"


def test_conference__english() -> None:
    """
    2031 Northland Cloud Symposium
    Friday, 12 September 2031
    10:30–11:05
    Invited Talk 4
    Room: Rain Hall
    Speaker: Prof. Jane Roe, Harbour University
    Title: Ice in Thin Clouds
    """
    found = read(test_conference__english)
    assert "series_name.en" not in found
    assert "number" not in found
    assert found["venue.en"] == "Rain Hall"


def test_put_up_on__year_of_the_page() -> None:
    """
    Research Seminar | Jane Roe: Ice in Thin Clouds
    Posted on May 2, 2031 by admin
    We are pleased to announce that Jane Roe (Northland University) will present her work on May 12 at 2:30 pm in Rain House, Room 5.
    """  # noqa: E501 (a pasted text)
    assert read(test_put_up_on__year_of_the_page)["start"] == "2031-05-12T14:30"


def test_languages__with_their_countries() -> None:
    """
    {"date": "2031-05-12T14:30:00+08:00", "title": {"zh-CN": "云中的冰", "en-US": "Ice in Clouds"},
     "speakers": [{"name": {"zh-CN": "林远舟", "en-US": "Yuanzhou Lin"}}], "location": {"zh-CN": "理科楼305"}}
    """
    found = read(test_languages__with_their_countries)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Ice in Clouds", "Yuanzhou Lin")
