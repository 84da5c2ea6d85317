"""Dates, weekdays and hours."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual
from seminar.model import Online, Status
from tests.check.codes import alarms, altered, hints, the

WHEN = "when_text"


@pytest.mark.parametrize(
    ("zh", "en", "found"),
    [
        ("3月19日（星期五）10:00", None, [("weekday_mismatch", "when_text.zh")]),
        (None, "Wed, March 19, 10:00-11:30", [("weekday_mismatch", "when_text.en")]),
        ("3月26日（星期四）10:00", None, [("date_mismatch", "when_text.zh")]),
        (None, "Friday, March 19, 2027, 10:00 a.m.", [("date_mismatch", "when_text.en")]),
        ("3月19日 上午10:30", None, [("time_mismatch", "when_text.zh")]),
        (None, "March 19, 2026, 10:00–11:00 a.m.", [("time_mismatch", "when_text.en")]),
        (None, "March 19, 2026, 10:00 p.m.", [("time_mismatch", "when_text.en")]),
        ("2月30日 10:00", None, [("impossible_time", "when_text.zh")]),
        ("3月19日（周四）10:00", "Thursday, March 19, 10–11:30 am", []),
        ("3月19日 10点至11点半", "19 Mar 2026, from 10 to 11:30", []),
        ("2026年3月19日", "March 19", []),
        ("3月19日 10:00（北京时间）", "03:00 CET, 19 March 2026", []),
        ("时间待定", None, [("placeholder_left", "when_text.zh")]),
    ],
)
def test_when_text(zh: str | None, en: str | None, found: list[tuple[str, str]]) -> None:
    assert alarms(altered(when_text=Bilingual(zh, en))) == found


def test_weekday_mismatch__names_the_right_day_in_the_language_of_the_text() -> None:
    assert the(altered(when_text__zh="3月19日（星期五）10:00"), "weekday_mismatch").params["right"] == "星期四"
    assert the(altered(when_text__en="Friday, March 19, 10:00 am"), "weekday_mismatch").params["right"] == "Thursday"


def test_weekday_mismatch__in_a_note() -> None:
    wrong = altered(notes=Bilingual("报名截止3月13日（周四）。", "Sign up by Friday, March 13."))
    assert alarms(wrong) == [("weekday_mismatch", "notes.zh")]
    assert alarms(altered(notes=Bilingual("报名截止3月13日（周五）。", "Sign up by Friday, March 13."))) == []


def test_date_mismatch__in_a_note() -> None:
    wrong = altered(notes=Bilingual("报名截止12月31日。", "Registration closes on October 31."))
    assert alarms(wrong) == [("date_mismatch", "notes.zh")]
    right = altered(
        notes=Bilingual("报名截止10月31日，4月2日另有报告。", "Registration closes on October 31; next talk: 2 April.")
    )
    assert alarms(right) == []


def test_when_text__the_two_sides_against_each_other_where_no_start_is_known() -> None:
    def talk(zh: str, en: str) -> object:
        return alarms(altered(start=None, end=None, when_text=Bilingual(zh, en)))

    assert talk("3月19日 10:00", "March 26, 10:00") == [("date_mismatch", "when_text.zh")]
    assert talk("3月19日 10:00", "March 19, 11:00 am") == [("time_mismatch", "when_text.zh")]
    assert talk("3月19日 10:00", "March 19, 2026, 10 am") == []


def test_end_before_start() -> None:
    bare = {"when_text": Bilingual()}
    assert alarms(altered(end="2026-03-19T09:30+08:00", **bare)) == [("end_before_start", "end")]
    assert alarms(altered(end="2026-03-19T10:00+08:00", **bare)) == [("end_before_start", "end")]
    assert alarms(altered(end="2026-03-19T04:00Z", **bare)) == []
    assert alarms(altered(start="2026-03-20", end="2026-03-19", **bare)) == [("end_before_start", "end")]


def test_past_date() -> None:
    past = altered(start="2026-03-01T10:00+08:00", end="2026-03-01T11:00+08:00", when_text=Bilingual())
    assert alarms(past) == [("past_date", "start")]
    assert alarms(altered(past, status=Status.CANCELLED)) == []
    assert alarms(altered(past, start="2026-03-02T10:00+08:00", end=None)) == []  # today


def test_odd_hour() -> None:
    night = altered(start="2026-03-19T03:00+08:00", end=None, when_text=Bilingual(), online=None)
    assert alarms(night) == [("odd_hour", "start")]
    late = altered(night, start="2026-03-19T22:30+08:00")
    assert alarms(late) == [("odd_hour", "start")]
    assert alarms(altered(late, online=Online(platform="Zoom"))) == []  # midday where the speaker is
    assert alarms(altered(night, start="2026-03-19T21:30+08:00")) == []


def test_very_long() -> None:
    assert ("very_long", "start") in hints(altered(end="2026-03-20T10:00+08:00", when_text=Bilingual()))


@pytest.mark.parametrize(
    ("start", "timezone", "found"),
    [
        ("2026-10-01T10:00+08:00", "Asia/Shanghai", [("public_holiday", "start")]),
        ("2026-03-21T10:00+08:00", "Asia/Shanghai", [("weekend", "start")]),
        ("2026-10-10T10:00+08:00", "Asia/Shanghai", []),  # a Saturday worked for a holiday
        ("2026-10-10T10:00+08:00", "Asia/Taipei", [("public_holiday", "start")]),
        ("2026-03-21T10:00+01:00", "Europe/Berlin", [("weekend", "start")]),
        ("2026-03-19T10:00+08:00", "Asia/Shanghai", []),
    ],
)
def test_free_day(start: str, timezone: str, found: list[tuple[str, str]]) -> None:
    assert hints(altered(start=start, end=None, timezone=timezone, when_text=Bilingual())) == found
