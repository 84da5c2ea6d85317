"""Dates and hours in words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from seminar.dates import format_date, format_short, format_time, format_when

SHANGHAI = "Asia/Shanghai"


def at(hour: int, minute: int = 0, day: int = 19) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=ZoneInfo(SHANGHAI))


@pytest.mark.parametrize(
    ("start", "end", "zh", "en"),
    [
        (at(10), at(11), "2026年3月19日（星期四）上午10:00–11:00", "Thursday, March 19, 2026, 10:00–11:00 a.m."),
        (at(11), at(13), "2026年3月19日（星期四）上午11:00–下午1:00", "Thursday, March 19, 2026, 11:00 a.m.–1:00 p.m."),
        (at(10), at(12), "2026年3月19日（星期四）上午10:00–12:00", "Thursday, March 19, 2026, 10:00 a.m.–12:00 p.m."),
        (at(12), at(13, 30), "2026年3月19日（星期四）中午12:00–下午1:30", "Thursday, March 19, 2026, 12:00–1:30 p.m."),
        (at(17), at(19), "2026年3月19日（星期四）下午5:00–晚上7:00", "Thursday, March 19, 2026, 5:00–7:00 p.m."),
        (at(19), None, "2026年3月19日（星期四）晚上7:00", "Thursday, March 19, 2026, 7:00 p.m."),
        (at(0, 5), None, "2026年3月19日（星期四）凌晨0:05", "Thursday, March 19, 2026, 12:05 a.m."),
        (
            at(22, 30),
            at(0, 30, day=20),
            "2026年3月19日（星期四）晚上10:30–次日凌晨0:30",
            "Thursday, March 19, 2026, 10:30 p.m. – 12:30 a.m. the next day",
        ),
        (
            at(9),
            at(17, day=20),
            "2026年3月19日（星期四）上午9:00–3月20日（星期五）下午5:00",
            "Thursday, March 19, 2026, 9:00 a.m. – Friday, March 20, 5:00 p.m.",
        ),
        (date(2026, 3, 19), None, "2026年3月19日（星期四）", "Thursday, March 19, 2026"),
        (date(2026, 3, 19), date(2026, 3, 19), "2026年3月19日（星期四）", "Thursday, March 19, 2026"),
        (
            date(2026, 3, 19),
            date(2026, 3, 20),
            "2026年3月19日（星期四）–20日（星期五）",
            "Thursday, March 19 – Friday, March 20, 2026",
        ),
        (
            date(2026, 3, 30),
            date(2026, 4, 2),
            "2026年3月30日（星期一）–4月2日（星期四）",
            "Monday, March 30 – Thursday, April 2, 2026",
        ),
        (
            date(2026, 12, 31),
            date(2027, 1, 2),
            "2026年12月31日（星期四）–2027年1月2日（星期六）",
            "Thursday, December 31, 2026 – Saturday, January 2, 2027",
        ),
        (None, None, "待定", "To be announced"),
    ],
)
def test_format_when__both_languages(start: datetime, end: datetime, zh: str, en: str) -> None:
    assert format_when(start, end, timezone=SHANGHAI, locale="zh_CN") == zh
    assert format_when(start, end, timezone=SHANGHAI, locale="en") == en


@pytest.mark.parametrize(
    ("timezone", "zh", "en"),
    [
        (SHANGHAI, "2026年7月9日（星期四）下午5:00（北京时间）", "Thursday, July 9, 2026, 5:00 p.m. (Beijing time)"),
        (
            "Europe/London",
            "2026年7月9日（星期四）上午10:00（伦敦时间，UTC+1）",
            "Thursday, July 9, 2026, 10:00 a.m. (London time, UTC+1)",
        ),
        (
            "America/St_Johns",
            "2026年7月9日（星期四）上午6:30（圣约翰斯时间，UTC-2:30）",
            "Thursday, July 9, 2026, 6:30 a.m. (St. John’s time, UTC-2:30)",
        ),
        ("UTC", "2026年7月9日（星期四）上午9:00（UTC）", "Thursday, July 9, 2026, 9:00 a.m. (UTC)"),
        ("Etc/GMT-3", "2026年7月9日（星期四）中午12:00（UTC+3）", "Thursday, July 9, 2026, 12:00 p.m. (UTC+3)"),
    ],
)
def test_format_when__zone(timezone: str, zh: str, en: str) -> None:
    start = datetime(2026, 7, 9, 9, tzinfo=UTC)
    assert format_when(start, None, timezone=timezone, locale="zh_CN", show_zone=True) == zh
    assert format_when(start, None, timezone=timezone, locale="en", show_zone=True) == en


def test_format_when__traditional() -> None:
    shown = format_when(at(10), at(11), timezone=SHANGHAI, locale="zh_TW", show_zone=True)
    assert shown == "2026年3月19日（星期四）上午10:00–11:00（北京時間）"
    assert format_when(at(10), None, timezone="Asia/Tokyo", locale="zh-HK", show_zone=True).endswith(
        "（東京時間，UTC+9）"
    )


@pytest.mark.parametrize("locale", ["xx", "de_DE", "en-GB", "", "C"])
def test_format_when__locale_without_catalogue_is_english(locale: str) -> None:
    assert format_when(at(10), None, timezone=SHANGHAI, locale=locale) == "Thursday, March 19, 2026, 10:00 a.m."


def test_format_date__with_and_without_weekday() -> None:
    assert format_date(date(2026, 3, 19), locale="zh_CN") == "2026年3月19日（星期四）"
    assert format_date(at(10), locale="zh_CN", weekday=False) == "2026年3月19日"
    assert format_date(date(2026, 3, 19), locale="en", weekday=False) == "March 19, 2026"
    assert format_date(None, locale="en") == "To be announced"


def test_format_time__hours_alone() -> None:
    assert format_time(at(14), at(15, 30), timezone=SHANGHAI, locale="zh_CN") == "下午2:00–3:30"
    assert format_time(at(14), at(15, 30), timezone=SHANGHAI, locale="en") == "2:00–3:30 p.m."
    assert format_time(at(14), None, timezone="Europe/London", locale="en") == "6:00 a.m."
    assert format_time(date(2026, 3, 19), None, timezone=SHANGHAI, locale="zh_CN") == "待定"


def test_format_short__subject_line() -> None:
    assert format_short(at(10), timezone=SHANGHAI, locale="zh_CN") == "3月19日（周四）10:00"
    assert format_short(at(10), timezone=SHANGHAI, locale="en") == "Mar 19 (Thu) 10:00"
    assert format_short(date(2026, 3, 19), timezone=SHANGHAI, locale="zh_CN") == "3月19日（周四）"
    assert format_short(None, timezone=SHANGHAI, locale="en") == "To be announced"
