"""Occurrences, held against dateutil itself where the rule is one that calendar programs write."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seminar.model import YEARS, zone
from seminar.service.recurrence import LIMIT, Occurrences, occurrences
from tests.growth import LINEAR, dearer

START = datetime(2026, 3, 4, 10, tzinfo=zone("Asia/Shanghai"))
WINDOW = (datetime(2025, 3, 1, tzinfo=UTC), datetime(2028, 3, 1, tzinfo=UTC))


def _days(rule: str, start: datetime | date = START, **more: tuple[datetime | date, ...]) -> list[str]:
    found = occurrences(start, rule, more.get("added", ()), more.get("left_out", ()), WINDOW)
    return [f"{moment:%m-%d}" for moment in found.moments]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=WEEKLY;COUNT=3", ["03-04", "03-11", "03-18"]),
        ("FREQ=WEEKLY;UNTIL=20260318T020000Z", ["03-04", "03-11", "03-18"]),
        ("FREQ=WEEKLY;UNTIL=20260318", ["03-04", "03-11", "03-18"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,FR;COUNT=3", ["03-04", "03-06", "03-18"]),
        ("FREQ=MONTHLY;BYDAY=1WE;COUNT=3", ["03-04", "04-01", "05-06"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", ["03-31", "04-30"]),
        ("freq=weekly; count=2;", ["03-04", "03-11"]),
        ("FREQ=WEEKLY;UNTIL=20200101", ["03-04"]),
    ],
)
def test_occurrences__rules_of_seminars(rule: str, days: list[str]) -> None:
    assert _days(rule) == days


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=TH",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTH=5",
        "FREQ=SECONDLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=WEEKLY;COUNT=-1",
        "FREQ=WEEKLY;FREQ=DAILY",
        "BYDAY=MO",
        "",
        "FREQ",
        "FREQ=WEEKLY;BYDAY=53MO",
        "FREQ=DAILY;COUNT=99999999999999999999999",
    ],
)
def test_occurrences__of_a_wild_rule_the_first_is_taken_at_once(rule: str) -> None:
    found = occurrences(START, rule, (), (), WINDOW)
    assert START in found.moments and len(found.moments) <= LIMIT
    wild, tame = (lambda: occurrences(START, rule, (), (), WINDOW)), (lambda: _days("FREQ=DAILY"))
    assert dearer(wild, tame) < LINEAR


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a busy machine is no fault of the rule
@given(
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 9),
    st.integers(1, 30),
    st.sets(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), max_size=3),
)
def test_occurrences__agree_with_dateutil(frequency: str, interval: int, count: int, days: set[str]) -> None:
    rule = f"FREQ={frequency};INTERVAL={interval};COUNT={count}" + (f";BYDAY={','.join(sorted(days))}" if days else "")
    found = occurrences(START, rule, (), (), WINDOW)
    if not found.wild:
        drawn = rrulestr(rule, dtstart=START.replace(tzinfo=None))
        wanted = [moment for moment in drawn if moment.year in YEARS]
        assert [moment.replace(tzinfo=None) for moment in found.moments if isinstance(moment, datetime)] == wanted


def test_occurrences__keep_the_hour_across_a_change_of_the_clock() -> None:
    start = datetime(2026, 3, 25, 10, tzinfo=zone("Europe/Berlin"))
    found = occurrences(start, "FREQ=WEEKLY;COUNT=2", (), (), WINDOW)
    assert [moment.utcoffset() for moment in found.moments if isinstance(moment, datetime)] == [
        timedelta(hours=1),
        timedelta(hours=2),
    ]


def test_occurrences__whole_days_added_and_left_out() -> None:
    start = date(2026, 3, 4)
    found = _days("FREQ=DAILY;COUNT=3", start, added=(date(2026, 4, 1),), left_out=(date(2026, 3, 5),))
    assert found == ["03-04", "03-06", "04-01"]


def test_occurrences__of_an_old_daily_rule_come_from_the_window() -> None:
    start = datetime(1971, 1, 1, 10, tzinfo=zone("Asia/Shanghai"))

    def since(first: datetime) -> Occurrences:
        return occurrences(first, "FREQ=DAILY;INTERVAL=3", (), (), WINDOW, 40)

    assert dearer(lambda: since(start), lambda: since(START)) < LINEAR
    found = since(start)
    assert len(found.moments) == 40 and found.endless
    assert min(found.moments) >= WINDOW[0]
    assert all((moment - start).days % 3 == 0 for moment in found.moments if isinstance(moment, datetime))


def test_occurrences__end_where_no_talk_can_be_given() -> None:
    found = _days("FREQ=YEARLY;COUNT=20", date(2197, 3, 4))
    assert found == ["03-04"] * 3
