"""Dates that leave month and day open, and the neighbours that tell."""

from __future__ import annotations

import pytest

from seminar.read.date_order import month_first
from seminar.read.documents import open_document
from seminar.read.reader import read_document
from tests.read.reading import READ_ON, codes, drafts, facts


@pytest.mark.parametrize(
    ("dates", "chinese", "order"),
    [
        (["03-25", "05-09"], False, True),
        (["25/3/2025", "05/09/2025"], False, False),
        (["25/3/2025", "05/09/2025"], True, False),
        (["5.9 15:00"], True, True),
        (["5.9 15:00"], False, None),
        (["4/3", "4/10", "5/8", "6/5"], False, True),
        (["3/4", "10/4", "8/5", "5/6"], False, False),
        (["2025-05-09", "12 May"], True, None),
        (["14.30-15.30", "16.00"], False, None),
    ],
)
def test_month_first__neighbours_language_order(dates: list[str], chinese: bool, order: bool | None) -> None:
    assert month_first(dates, chinese=chinese) is order


def test_read_document__a_column_of_dates_is_read_in_one_order() -> None:
    rows = (
        "Date,Time,Speaker,Title\n03/04/2025,15:00,Yifan Lin,Random Graphs\n17/04/2025,15:00,Chuan Wang,Heat Kernels\n"
    )
    read = [
        draft
        for document in open_document(rows.encode(), "plan.csv")
        for draft in read_document(document, reference=READ_ON)
    ]
    assert [facts(draft)["start"] for draft in read] == ["2025-04-03T15:00", "2025-04-17T15:00"]
    assert ["time_assumed_order" in codes(draft) for draft in read] == [True, False]
    assert [(read[n].origins["start"].guessed, read[n].origins["start"].confidence) for n in (0, 1)] == [
        (True, 0.7),
        (False, 1.0),
    ]


def test_read_text__a_chinese_label_puts_the_month_first() -> None:
    """
    题目：湍流中的云滴碰并
    报告人：林远舟
    时间：5/9 15:00-16:00
    """
    (draft,) = drafts(test_read_text__a_chinese_label_puts_the_month_first)
    assert facts(draft)["start"] == "2025-05-09T15:00"
    (finding,) = (f for f in draft.findings if f.code == "time_assumed_order")
    assert finding.lines == (3,)


def test_read_document__a_broken_date_is_named_with_its_row() -> None:
    rows = "日期,报告人,题目\n2025/3/5,林远舟,云滴\n2025/13/05,江一苇,苔藓\n"
    read = [
        draft
        for document in open_document(rows.encode(), "plan.csv")
        for draft in read_document(document, reference=READ_ON)
    ]
    assert "start" not in facts(read[1])
    (finding,) = (f for f in read[1].findings if f.code == "no_start_in")
    assert (finding.lines, finding.params["text"]) == ((3,), "2025/13/05")


def test_read_document__a_broken_date_is_named_though_its_hour_stands_in_a_cell_of_its_own() -> None:
    rows = 'Date,Time,Speaker,Title\n5 March 2025,15:00,Jane Roe,Drops\n"Feb 30, 2025",15:30,Tom Doe,Moss\n'
    read = [
        draft
        for document in open_document(rows.encode(), "plan.csv")
        for draft in read_document(document, reference=READ_ON)
    ]
    (finding,) = (f for f in read[1].findings if f.code == "no_start_in")
    assert (finding.lines, finding.params["text"]) == ((3,), "Feb 30, 2025 15:30")
