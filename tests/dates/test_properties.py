"""What holds for every date and every text."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar.dates import find_when, format_date, format_when, parse_when
from seminar.dates.lexicon import normal
from tests.growth import LINEAR, growth

REFERENCE = date(2026, 3, 2)
SHANGHAI = ZoneInfo("Asia/Shanghai")
# from 1992: before, Beijing had summer time
MOMENTS = st.datetimes(datetime(1992, 1, 1), datetime(2150, 1, 1)).map(
    lambda moment: moment.replace(second=0, microsecond=0, tzinfo=SHANGHAI)
)
WORDS = """2026年 3月 19日 （周四） 上午 晚 10:00 - — 至 to 25:00 2月30日 March 21st , 2024 3/4 pm noon EDT 次日 每 tba
(一) 90分钟 一 十 点 时 半 : . next Friday Z +08:00 99 0 T 本 下 号 ½ ² 𝟛 ٣"""
PIECES = st.sampled_from([*WORDS.split(), "\n"])
HOSTILE = """1 - 年月日 1- 10:00- 一 十一月 2026年 march_ march_1,_ 1.1. 1/1/ am_ 周一 晚 half_past_ gmt+ 1_ 1___ _ to_
every_other_ 次日 3月1日| | 10:00，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，，"""


@settings(deadline=None)
@given(start=MOMENTS, minutes=st.none() | st.integers(1, 3 * 24 * 60), locale=st.sampled_from(["zh_CN", "zh_TW", "en"]))
def test_format_when__reads_back(start: datetime, minutes: int | None, locale: str) -> None:
    end = None if minutes is None else start + timedelta(minutes=minutes)
    when = parse_when(
        format_when(start, end, timezone="Asia/Shanghai", locale=locale, show_zone=True), reference=REFERENCE
    )
    assert (when.start, when.end, when.conflicts, when.refused) == (start, end, (), None)


@settings(deadline=None)
@given(
    start=st.dates(date(1920, 1, 1), date(2150, 1, 1)),
    days=st.integers(0, 400),
    locale=st.sampled_from(["zh_CN", "zh_TW", "en"]),
)
def test_format_when__days_read_back(start: date, days: int, locale: str) -> None:
    end = start + timedelta(days=days) if days else None
    when = parse_when(format_when(start, end, timezone="Asia/Shanghai", locale=locale), reference=REFERENCE)
    assert (when.start, when.end, when.conflicts) == (start, end, ())
    assert parse_when(format_date(start, locale=locale, weekday=False), reference=REFERENCE).start == start


@settings(deadline=None)
@given(st.text() | st.lists(PIECES, max_size=12).map("".join) | st.lists(PIECES, max_size=12).map(" ".join))
def test_parse_when__never_crashes(text: str) -> None:
    for when in (parse_when(text, reference=REFERENCE), *find_when(text, reference=REFERENCE, daytime=True)):
        assert 0 <= when.span[0] <= when.span[1] <= len(text)
        assert when.start is not None or when.refused


@given(st.text())
def test_normal__keeps_the_length(text: str) -> None:
    assert len(normal(text)) == len(text)


@pytest.mark.parametrize("unit", [unit.replace("_", " ").replace("|", "\n") for unit in HOSTILE.split()])
def test_find_when__linear_on_hostile_text(unit: str) -> None:
    def look(size: int) -> None:
        text = (unit * size)[:size]
        find_when(text, reference=REFERENCE)
        parse_when(text, reference=REFERENCE)

    assert growth(look, 100_000) < LINEAR


@pytest.mark.corpus
def test_parse_when__shared_expressions(shared: Path) -> None:
    rows = (shared / "corpus" / "datetimes.tsv").read_text("utf-8").splitlines()[1:]
    reference = datetime(2024, 3, 1, 9, tzinfo=SHANGHAI)
    wrong = []
    for text, start, end, note in (row.split("\t") for row in rows):
        when = parse_when(text, reference=reference)
        got = ["" if value is None else value.isoformat()[:16] for value in (when.start, when.end)]
        zone = when.start.isoformat()[19:] if isinstance(when.start, datetime) else ""
        stated = any(conflict.code == "weekday_mismatch" for conflict in when.conflicts)
        if got != [start[:16], end[:16]] or zone != start[16:] or stated != note.startswith("CONFLICT"):
            wrong.append(text)
    assert wrong == []
