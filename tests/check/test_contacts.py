"""Addresses, links and meeting IDs."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.model import Online
from tests.check.codes import alarms, altered, hints, the


@pytest.mark.parametrize(
    "address",
    [
        "office@yunxi.example.org",
        "a.b-c+d@x.example.org",
        "office@云溪.example.org",
        "a@example.org, b@example.org",
        "何知秋 <office@yunxi.example.org>",
        "mailto:office@yunxi.example.org",
    ],
)
def test_bad_email__good_ones(address: str) -> None:
    assert alarms(altered(contacts__0__email=address)) == []


@pytest.mark.parametrize(
    "address",
    [
        "office＠yunxi.example.org",
        "office at yunxi.example.org",
        "office@@yunxi.example.org",
        "office@yunxi",
        "office@yunxi..example.org",
        "officeyunxi.example.org",
        "office@yunxi.example.org.",
        "o ffice@yunxi.example.org",
        ".office@yunxi.example.org",
        "office@",
        "office(at)yunxi.example.org",
        "office@yunxi,example.org",
    ],
)
def test_bad_email__wrong_ones(address: str) -> None:
    assert alarms(altered(contacts__0__email=address)) == [("bad_email_or_id", "contacts.0.email")]


def test_bad_email__a_slip_of_the_keyboard_is_mended() -> None:
    fix = the(altered(contacts__0__email="office＠yunxi.example.org"), "bad_email_or_id").fix
    assert fix is not None and fix.after == "office@yunxi.example.org"


def test_bad_email__in_a_text() -> None:
    note = Bilingual("请致信 office@@yunxi.example.org。", "Write to office@yunxi.example.org.")
    assert ("bad_email_or_id", "notes.zh") in alarms(altered(notes=note))
    fine = Bilingual("关注 @云溪大学，费用 @ 5 元。", "Follow @yunxi, 5 yuan @ the door.")
    assert alarms(altered(notes=fine)) == []


@pytest.mark.parametrize(
    ("online", "found"),
    [
        (Online(platform="Zoom", id="845 2201 7731"), []),
        (Online(platform="Zoom", id="845 2201"), ["online.id"]),
        (Online(platform="Zoom", id="845 22O1 7731"), ["online.id"]),
        (Online(platform="腾讯会议", id="123-456-789", url="https://meeting.tencent.com/dm/Ab3d"), []),
        (Online(platform="腾讯会议", id="123-456-78"), ["online.id"]),
        (Online(platform="腾讯会议", id="123-456-789", url="https://meeting.tencent.com/dm/"), ["online.url"]),
        (Online(platform="Teams", id="cloud seminar"), []),
        (Online(platform="Zoom", url="https://zoom.us/my/clouds"), []),
        (Online(platform="Zoom", url="https://zoom.us/j/"), ["online.url"]),
        (Online(platform="Zoom", url="htps://zoom.us/j/84522017731"), ["online.url"]),
        (Online(platform="Zoom", url="zoom.us/j/84522017731"), ["online.url"]),
        (Online(platform="Zoom", id="845 2201 7731", url="https://yx.zoom.us/j/84522017732?pwd=x"), ["online.id"]),
        (Online(platform="Zoom", id="845 2201 7731", url="https://yx.zoom.us/j/84522017731?pwd=x"), []),
    ],
)
def test_bad_meeting(online: Online, found: list[str]) -> None:
    assert alarms(altered(online=online)) == [("bad_email_or_id", field) for field in found]


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://yunxi.example.org/talks/27", []),
        ("https://云溪.example.org/报告?id=1", []),
        ("yunxi.example.org/talks/27", [("bad_url", "url")]),
        ("https://yunxi example.org", [("bad_url", "url")]),
        ("https://yunxi/talks", [("bad_url", "url")]),
        ("https://yunxi.example.org:0x/", [("bad_url", "url")]),
    ],
)
def test_bad_url(url: str, found: list[tuple[str, str]]) -> None:
    assert alarms(altered(url=url)) == found


def test_url_not_https__is_a_hint() -> None:
    talk = altered(url="http://yunxi.example.org/talks/27")
    assert alarms(talk) == [] and hints(talk) == [("url_not_https", "url")]


@pytest.mark.parametrize(
    ("zh", "en", "found"),
    [
        ("见 https://a.example.org/27", "see https://a.example.org/28", True),
        ("见 https://a.example.org/27", "see https://a.exmaple.org/27", True),
        ("致信 an@a.example.org", "write to ann@a.example.org", True),
        ("见 https://a.example.org/zh/27/", "see http://www.a.example.org/en/27.", False),
        ("见https://a.example.org/27查看详情", "see https://a.example.org/27", False),
        ("见 https://a.example.org/27", "see the page of the talk", False),
        ("致信 AN@a.example.org。", "(an@a.example.org)", False),
    ],
)
def test_url_or_email_mismatch(zh: str, en: str, found: bool) -> None:
    assert (("url_or_email_mismatch", "notes.zh") in alarms(altered(notes=Bilingual(zh, en)))) is found


def test_url_or_email_mismatch__a_slip_away_from_the_record() -> None:
    note = Bilingual("请致信 ofice@physics.yunxi.example.org。", "Write to ofice@physics.yunxi.example.org.")
    assert alarms(altered(notes=note)) == [("url_or_email_mismatch", "notes.zh")]
    other = Bilingual("请致信 library@physics.yunxi.example.org。", "Write to library@physics.yunxi.example.org.")
    assert alarms(altered(notes=other)) == []
