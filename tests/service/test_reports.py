"""The year's table."""

from __future__ import annotations

import io

from openpyxl import load_workbook

from seminar.bilingual import Bilingual
from seminar.model import Status
from seminar.service.reports import report
from seminar.store import Store
from tests.store.records import added, confirmed, talk, with_series
from tests.talks import NOW, full_talk


def _sheets(store: Store, year: int = 2026) -> list[list[tuple[object, ...]]]:
    book = load_workbook(io.BytesIO(report(store, year, "Asia/Shanghai", NOW)))
    return [list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets]


def test_report__both_languages_and_totals(store: Store) -> None:
    with_series(store)
    confirmed(store, full_talk(), talk(1, series="moss", number=1), talk(2, status=Status.CONFIRMED, series="moss"))
    confirmed(
        store, talk(9, start="2025-12-31T23:30+08:00", end=None), talk(8, start="2027-01-01T00:00+08:00", end=None)
    )
    added(store, talk(5))
    table, by_series, by_month = _sheets(store)
    assert table[0][0] == "2026年学术报告一览表 / Talks in 2026"
    [first, *_] = [row for row in table[2:] if row[0] == 1]
    assert first[4] == "苔藓的第1种记忆\nThe memory of moss, part 1"
    assert first[7] == "温如故\nRugu Wen", "the host of the series"
    assert len(table) == 2 + 3
    assert ("苔藓夜谈 / Moss Evenings", 2, 0) in by_series
    assert ("2026-03", 3, 0) in by_month and len(by_month) == 1 + 12 + 1
    assert by_month[-1][1:] == (3, 0)


def test_report__cancelled_talks_are_marked_and_counted_apart(store: Store) -> None:
    added(store, talk(1, status=Status.CANCELLED), keep_status=True)
    table, _, by_month = _sheets(store)
    assert table[2][11] == "已取消 / cancelled"
    assert by_month[-1][1:] == (1, 1)


def test_report__a_title_is_never_a_formula(store: Store) -> None:
    confirmed(store, talk(title=Bilingual('=HYPERLINK("x")', "@SUM(1)\x07")))
    book = load_workbook(io.BytesIO(report(store, 2026, "Asia/Shanghai", NOW)))
    cell = book.worksheets[0]["E3"]
    assert (cell.data_type, cell.value) == ("s", '=HYPERLINK("x")\n@SUM(1)')


def test_report__a_year_without_talks(store: Store) -> None:
    table, by_series, _ = _sheets(store, 2030)
    assert len(table) == 2 and len(by_series) == 2
