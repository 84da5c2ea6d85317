"""Tables of talks: each row arrives with its number, each header word unchanged."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from seminar.read.document import Document
from seminar.read.documents import open_document
from seminar.read.reader import read_document
from tests.read.documents.made import codes, encrypted_office, pasted, refused, texts, workbook, zipped
from tests.read.reading import READ_ON, facts


def talks(data: bytes | str, name: str) -> tuple[Document, ...]:
    return open_document(data.encode() if isinstance(data, str) else data, name)


def test_read_csv__title_blank_rows_notes_and_row_numbers() -> None:
    """
    学术报告一览表,,,
    序号,报告题目,报告人,时间
    1,随机图,林一帆,2025年3月12日15:00
    ,,,
    2,"热核, 估计",王小川,2月30日
    注：如有变动以网站为准。,,,
    """
    first, second = talks(pasted(test_read_csv__title_blank_rows_notes_and_row_numbers), "plan.csv")
    assert texts(first) == ["报告题目 = 随机图", "报告人 = 林一帆", "时间 = 2025年3月12日15:00"]
    assert texts(second) == ["报告题目 = 热核, 估计", "报告人 = 王小川", "时间 = 2月30日"]
    assert {line.number for line in second.lines} == {5}
    assert [finding.lines for finding in first.findings] == [(1,), (6,)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "gbk", "utf-16"])
def test_read_csv__delimiters_and_encodings(delimiter: str, encoding: str) -> None:
    rows = [["Title", "主讲人", "Date"], ["随机图", "林一帆", "3月12日"], ["热核", "王小川", "3月13日"]]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    read = talks(text.encode(encoding), "plan.csv")
    assert [texts(d) for d in read] == [
        ["Title = 随机图", "主讲人 = 林一帆", "Date = 3月12日"],
        ["Title = 热核", "主讲人 = 王小川", "Date = 3月13日"],
    ]


def test_read_csv__days_as_headings_and_repeated_headers() -> None:
    """
    Time,Speaker,Title
    12 March (Wednesday),,
    15:00,Yifan Lin,Random graphs
    16:00,Chuan Wang,Heat kernels
    Time,Speaker,Title
    13 March (Thursday),,
    10:00,Ana Keller,Primes
    """
    read = talks(pasted(test_read_csv__days_as_headings_and_repeated_headers), "plan.csv")
    assert [texts(d)[0] for d in read] == ["Date = 12 March (Wednesday)"] * 2 + ["Date = 13 March (Thursday)"]


def test_read_csv__a_quotation_mark_never_closed_loses_no_row() -> None:
    text = 'Title,Speaker,Time\n"Random" graphs,Yifan Lin,3pm\n"Heat,Chuan Wang,4pm\n' + "Primes,Ana Keller,5pm\n" * 4
    assert len(talks(text, "plan.csv")) == 6


def test_read_xlsx__dates_times_and_numbers() -> None:
    rows = [
        ["Department colloquium"],
        ["No.", "Date", "Time", "Speaker", "Title", "会议号"],
        [1, datetime(2025, 3, 12), time(15, 0), "Yifan Lin", "Random graphs", 123456789.0],
        [2, datetime(2025, 3, 13, 10, 30), None, "Chuan Wang", "Heat kernels", None],
    ]
    first, second = talks(workbook(rows, merged=["A1:F1"], hidden="旧版"), "plan.xlsx")
    assert texts(first) == [
        "Date = 2025-03-12",
        "Time = 15:00",
        "Speaker = Yifan Lin",
        "Title = Random graphs",
        "会议号 = 123456789",
    ]
    assert texts(second)[0] == "Date = 2025-03-13 10:30"
    assert codes(first) == {"hidden_sheet", "row_left_out"}


def test_read_xlsx__a_merged_day_counts_for_each_of_its_rows() -> None:
    rows = [
        ["日期", "题目", "报告人"],
        ["3月12日", "随机图", "林一帆"],
        [None, "热核", "王小川"],
        ["3月13日", "素数", "周安"],
    ]
    assert [texts(d)[0] for d in talks(workbook(rows, merged=["A2:A3"]), "plan.xlsx")] == ["日期 = 3月12日"] * 2 + [
        "日期 = 3月13日"
    ]


def test_read_xlsx__headers_over_two_rows() -> None:
    rows = [["题目", "报告人", None, "时间"], [None, "姓名", "单位", None], ["随机图", "林一帆", "示例大学", "3月12日"]]
    (document,) = talks(workbook(rows, merged=["B1:C1"]), "plan.xlsx")
    assert texts(document) == ["题目 = 随机图", "报告人姓名 = 林一帆", "单位 = 示例大学", "时间 = 3月12日"]


def test_read_xlsx__a_form_is_one_talk() -> None:
    rows = [
        ["学术报告登记表"],
        ["题目", "随机图上的渗流"],
        ["报告人", "林一帆", "职称", "教授"],
        ["时间", "3月12日15:00"],
    ]
    (document,) = talks(workbook(rows), "form.xlsx")
    assert texts(document)[1:] == ["题目 = 随机图上的渗流", "报告人 = 林一帆", "职称 = 教授", "时间 = 3月12日15:00"]


def test_read__refused() -> None:
    assert refused(b"1,2,3\n4,5,6\n", "plan.csv") == "documents.no-table"
    assert refused(workbook([[1, 2], [3, 4]]), "plan.xlsx") == "documents.no-table"
    assert refused(encrypted_office(), "plan.xlsx") == "documents.password"
    assert refused(workbook([["题目"]])[:900], "plan.xlsx") == "documents.damaged"
    assert refused(zipped({"xl/workbook.bin": b""}), "plan.xlsb") == "documents.old-sheet"
    assert (
        refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "plan.xls")
        == "documents.old-sheet"
    )
    assert refused(b"a,b,c\n" * 60_000, "plan.csv") == "documents.too-many-cells"


def test_read__what_a_form_calls_names_and_addresses() -> None:
    rows = [
        ["题目", "云滴碰并"],
        ["报告人", "林远舟"],
        ["外文姓名", "Yuanzhou Lin"],
        ["单位", "云溪大学 Yunxi University"],
        ["时间", "2025年3月12日15:00"],
        ["邀请人", "王若水"],
        ["联系邮箱", "office@example.org"],
        ["备注", "tencent：704 545 892"],
    ]
    (document,) = talks(workbook(rows), "form.xlsx")
    (draft,) = read_document(document, reference=READ_ON)
    found = facts(draft)
    assert (found["speakers.0.name.zh"], found["speakers.0.name.en"]) == ("林远舟", "Yuanzhou Lin")
    assert (found["speakers.0.affiliation.zh"], found["speakers.0.affiliation.en"]) == ("云溪大学", "Yunxi University")
    assert (found["online.platform"], found["online.id"]) == ("tencent", "704 545 892")
    assert found["contacts.0.email"] == "office@example.org"
    assert not any(path.startswith("notes") for path in found)


def test_read__a_rank_alone_is_nobodys_name() -> None:
    (document,) = talks("题目,报告人,时间\n云滴碰并,教授,2025年3月12日15:00\n", "plan.csv")
    (draft,) = read_document(document, reference=READ_ON)
    assert facts(draft)["speakers.0.position.zh"] == "教授"
    assert "speakers.0.name.zh" not in facts(draft)


def test_read__pauses_labels_over_two_columns_and_facts_within_a_cell() -> None:
    rows = [
        ["时间", "报告人", "报告题目", ""],
        ["", "", "中文", "英文"],
        ["2031-09-11 10:00", "林远舟", "云中的冰\n摘要：云里有冰。", "Ice in Clouds"],
        ["2031-09-11 10:50", "茶歇", "", ""],
        ["2031-09-11 11:00", "王海", "雨的来历", "Where Rain Comes From"],
    ]
    documents = open_document(workbook(rows, merged=["C1:D1"]), "plan.xlsx")
    found = [draft.talk for document in documents for draft in read_document(document, reference=READ_ON)]
    assert [(talk.title.zh, talk.title.en) for talk in found] == [
        ("云中的冰", "Ice in Clouds"),
        ("雨的来历", "Where Rain Comes From"),
    ]
    assert found[0].abstract.zh == "云里有冰。"


@pytest.mark.parametrize(
    ("head", "cell"),
    [
        ("报告人（单位）", "林远舟（云溪大学）"),
        ("Speaker & Affiliation", "林远舟（云溪大学）"),
        ("主讲嘉宾 Name", "林远舟（云溪大学）"),
    ],
)
def test_read__the_house_behind_the_name_in_the_column_of_speakers(head: str, cell: str) -> None:
    rows = f"时间安排,题目,{head},地点\n2031年5月12日 14:00,云中的冰,{cell},明德楼305\n"
    rows += "2031年5月19日 14:00,海雾,王若水（东屿大学）,明德楼305\n"
    first, _ = (draft.talk for d in talks(rows, "a.csv") for draft in read_document(d, reference=READ_ON))
    (speaker,) = first.speakers
    assert (speaker.name.zh, speaker.affiliation.zh) == ("林远舟", "云溪大学")
    assert first.start is not None and (first.start.month, first.start.hour) == (5, 14)


def test_read__a_column_of_names_is_the_speakers() -> None:
    rows = "Date,Name,Title,Room\n12 May 2031 14:00,Jane Roe,Ice in Clouds,Mill Hall\n"
    rows += "Date,Name,Title,Room\n19 May 2031 14:00,John Doe,Fog,Mill Hall\n"  # the head again, on the next page
    told = [draft.talk for d in talks(rows, "a.csv") for draft in read_document(d, reference=READ_ON)]
    assert [talk.speakers[0].name.en for talk in told] == ["Jane Roe", "John Doe"]
