"""Reading dates: what comes with them, what is refused, what is no date."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, time

import pytest

from seminar.dates import Conflict, When, find_when, parse_when
from seminar.model import YEARS

REFERENCE = date(2026, 3, 2)


def parse(text: str, **options: object) -> When:
    return parse_when(text, reference=REFERENCE, **options)  # type: ignore[arg-type]


def found(text: str) -> list[str]:
    return [text[slice(*when.span)] for when in find_when(text, reference=REFERENCE)]


def test_parse_when__weekday_mismatch_names_both() -> None:
    (conflict,) = parse("2026年3月19日（周五）10:00").conflicts
    assert conflict == Conflict("weekday_mismatch", {"stated": 5, "true": 4, "date": date(2026, 3, 19)})


def test_parse_when__ambiguous_date_names_both_readings() -> None:
    when = parse("03/04/2026 14:00")
    assert when.refused == "ambiguous_date"
    assert when.conflicts[0].params == {"first": date(2026, 3, 4), "second": date(2026, 4, 3)}
    assert when.clock == time(14)


def test_parse_when__second_session_is_extra() -> None:
    when = parse("2026年3月19日 10:00-12:00，14:00-16:00")
    assert [(each.start.hour, each.end.hour) for each in when.extra] == [(14, 16)]
    assert [conflict.code for conflict in when.conflicts] == ["extra_session"]


def test_parse_when__span_year_weekday_zone() -> None:
    text = "报告时间：2026年3月19日（周四）15:00 北京时间，地点：物理楼"
    when = parse(text)
    assert text[slice(*when.span)] == "2026年3月19日（周四）15:00 北京时间"
    assert (when.year_given, when.weekday, when.zone, when.relative) == (True, 4, "Asia/Shanghai", False)
    assert not parse("3月19日 15:00").year_given
    assert parse("明天 15:00").relative


def test_parse_when__hours_alone() -> None:
    when = parse("Time: 3:30 - 5:00 PM")
    assert (when.start, when.refused, when.clock, when.end_clock) == (None, "no_date", time(15, 30), time(17))


def test_parse_when__time_zone_of_the_talk() -> None:
    assert parse("March 19, 2026, 10:00", timezone="Europe/London").start.isoformat() == "2026-03-19T10:00:00+00:00"
    assert parse("March 19, 2026, 10:00 CST", timezone="America/Chicago").start.isoformat().endswith("-05:00")
    assert parse("March 19, 2026, 10:00 CST").start.isoformat().endswith("+08:00")


def test_parse_when__reference_in_the_zone_of_the_talk() -> None:
    evening = datetime(2026, 3, 2, 20, tzinfo=UTC)  # already the third in Beijing
    assert parse_when("今天 10:00", reference=evening).day == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("text", "clock", "end_clock"),
    [
        ("3:30 - 5:00", time(15, 30), time(17)),
        ("12:00 - 1:30", time(12), time(13, 30)),
        ("11:30-1:00", time(11, 30), time(13)),
        ("10:00 - 11:30", time(10), time(11, 30)),
        ("Thursday 4:00", time(16), None),
        ("8:00", time(8), None),
        ("3 a.m.", time(3), None),
        ("4:00 - 5 p.m.", time(16), time(17)),
    ],
)
def test_parse_when__daytime(text: str, clock: time, end_clock: time | None) -> None:
    when = parse(text, daytime=True)
    assert (when.clock, when.end_clock) == (clock, end_clock)


def test_parse_when__as_written_without_daytime() -> None:
    assert parse("3:30 - 5:00").clock == time(3, 30)


def test_find_when__running_text() -> None:
    """Every date of a notice, and nothing else."""
    text = (
        "发布日期：2026-03-01\n应物理学院邀请，林远舟教授将于3月19日（周四）下午2:30—4:00在物理楼305作报告。\n"
        "电话：010-5550 0127，会议号 123-456-789，项目编号 2019-2021，占比1/2，版本 2.1.3。\n"
        "The talk starts at 2:30 pm on Thursday, March 19. See https://example.org/2026/03/19/talk for details."
    )
    assert found(text) == [
        "2026-03-01",
        "3月19日（周四）下午2:30—4:00",
        "2:30 pm on Thursday, March 19",
    ]


def test_find_when__date_and_hours_on_two_lines() -> None:
    assert found("Date: March 19, 2026\nTime: 2:00-3:00 pm\nRoom: 305") == ["March 19, 2026\nTime: 2:00-3:00 pm"]
    assert found("日期：2026年3月19日\n时间：14:00") == ["2026年3月19日\n时间：14:00"]


def test_find_when__two_dates_on_two_lines_stay_apart() -> None:
    assert found("2026-03-01\nThursday, March 19, 3 pm") == ["2026-03-01", "Thursday, March 19, 3 pm"]


@pytest.mark.parametrize(
    "text",
    [
        "他占1/2的份额",
        "2019-2021年",
        "电话010-5550 0127",
        "Room 10:15",
        "v2.1.3 and v3.21",
        "会议号 123-456-789",
        "13800138000",
        "doi 10.1000/182",
        "arXiv:2103.12345v2",
        "pp. 10-12",
        "192.168.10.12",
        "24/7 service",
        "以下三点建议",
        "2号楼301，3号会议室",
        "周二岚教授",
        "1969年5月生，2003年博士",
        "the 21st century",
        "you may 2 times",
        "PM 2.5污染",
        "5日均线",
        "二十一世纪",
        "第一时间",
        "Today deep learning is everywhere",
        "约3小时，学时2",
        "GB/T 15834-2011",
        "ISBN 978-3-16-148410-0",
    ],
)
def test_find_when__no_date(text: str) -> None:
    assert found(text) == []


def test_find_when__an_impossible_date_is_shown() -> None:
    (when,) = find_when("报告定于2月30日10:00举行", reference=REFERENCE)
    assert (when.start, when.refused) == (None, "impossible_date")


@pytest.mark.parametrize(
    "text", ["明天下午3点", "3月1日 10:00", "next Friday 3pm", "本月31日晚12点", "12月31日 23:00-1:00"]
)
@pytest.mark.parametrize(
    "reference",
    [date.min, date.max, datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC), date(2199, 12, 31)],
)
def test_parse_when__a_reference_at_the_end_of_the_calendar_is_no_crash(text: str, reference: date) -> None:
    """The date of a mail may be anything."""
    when = parse_when(text, reference=reference)
    assert all(moment.year in YEARS for moment in (when.start, when.end, when.day) if moment is not None)


def test_import__of_the_writing_half_loads_no_grammar() -> None:
    code = "import sys, seminar.dates; seminar.dates.format_when; print('seminar.dates.reading' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


@pytest.mark.parametrize("zone", ["UTC+82", "UTC-99:30", "GMT+15"])
def test_parse_when__an_offset_no_zone_has_is_none(zone: str) -> None:
    when = parse_when(f"12 March 2031 3pm {zone}", reference=datetime(2031, 1, 1, tzinfo=UTC))
    assert when.start is not None and when.start.isoformat() == "2031-03-12T15:00:00+08:00"


@pytest.mark.parametrize(
    "text", ["5th meeting of the Rain Seminar", "21st Century Salt", "3rd floor", "Tuesday 1st Week"]
)
def test_parse_when__what_is_counted_is_no_day_of_the_month(text: str) -> None:
    day = parse(text).day
    assert day is None or day.isoweekday() == 2  # the Tuesday, not the first of the month


@pytest.mark.parametrize("text", ["Friday 6th Seminar at 3pm", "Friday the 6th, 3pm", "on the 6th at 3pm"])
def test_parse_when__an_ordinal_behind_a_weekday_or_before_an_hour_is_a_day(text: str) -> None:
    assert parse(text).start == datetime.fromisoformat("2026-03-06T15:00:00+08:00")
