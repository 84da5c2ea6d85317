"""Whatever the bytes, there come documents or an error for the user, soon."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seminar.i18n import available, words
from seminar.read.documents import KINDS, DocumentError, open_document
from tests.read.documents.made import NOTICE, bare_docx, mail, paragraph, printed, workbook, zipped

ROOM = Path(__file__).parents[3] / "seminar" / "read" / "documents"
NESTED = "<w:tbl><w:tr><w:tc>" * 60 + paragraph("x") + "</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>" * 60
SHEET = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"

HOSTILE = {
    "bomb.docx": lambda: bare_docx(paragraph("A" * 60_000_000)),
    "nested.docx": lambda: bare_docx(NESTED),
    "members.docx": lambda: zipped({f"word/{n}.xml": "" for n in range(3000)}),
    "deep.docx": lambda: bare_docx("<w:x>" * 5000 + "</w:x>" * 5000),
    "long.docx": lambda: bare_docx("<w:p/>" * 200_000),
    "deep.html": lambda: b"<div>" * 4_000_000,
    "deep-within-limits.html": lambda: b"<html>" + b"<div><table><tr><td>" * 140 + b"x",
    "unclosed.html": lambda: b"<html>" + b"<p>x<b>" * 60_000,
    "terms.html": lambda: b"<html>" + b"<dl><dt>Speaker<dd>" * 150,
    "brackets.md": lambda: b"---\na: b\n---\n" + b"[" * 40_000 + b"\n" + b"*a " * 10_000,
    "cards.md": lambda: b"---\n" * 100_000,
    "quotes.csv": lambda: b'"' * 300_000,
    "commas.csv": lambda: b"," * 300_000,
    "folds.ics": lambda: b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + b" x\n" * 300_000,
    "begins.ics": lambda: b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nDESCRIPTION:x\n" * 20_000,
    "dividers.ics": lambda: b"BEGIN:VEVENT\nDTSTART:20250101\nSUMMARY:" + b" / " * 100_000,
    "parts.eml": lambda: mail("", *(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}" for n in range(2000))),
    "inside.eml": lambda: mail("Content-Type: message/rfc822\n\n" * 2000, kind="message/rfc822"),
    "header.eml": lambda: mail("x", "Subject: " + "=?utf-8?q?a?= " * 50_000),
    "spaces.eml": lambda: mail("a" * 100_000 + "\n" + " " * 500_000 + "\nx"),
    "froms.eml": lambda: mail("From: x\n" * 40_000),
    "far.xlsx": lambda: _sheet("<sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>"),
}


def _sheet(xml: str) -> bytes:
    import io
    import zipfile

    whole = workbook([["Title", "Speaker"], ["a", "b"]])
    with zipfile.ZipFile(io.BytesIO(whole)) as source:
        members = {name: source.read(name) for name in source.namelist()}
    members["xl/worksheets/sheet1.xml"] = f"<worksheet {SHEET}>{xml}</worksheet>".encode()
    return zipped(members)


@pytest.mark.parametrize("name", HOSTILE)
def test_open_document__hostile(name: str) -> None:
    data = HOSTILE[name]()
    started = time.process_time()
    try:
        documents = open_document(data, name)
    except DocumentError as error:
        assert words("zh_CN")(error.key, **error.params)
    else:
        assert documents
    assert time.process_time() - started < 5


def test_open_document__a_merged_area_as_large_as_the_sheet() -> None:
    rows = "<sheetData>" + "".join(
        f"<row r='{n}'>"
        + "".join(f"<c r='{c}{n}' t='inlineStr'><is><t>{t}</t></is></c>" for c, t in zip("AB", row, strict=True))
        + "</row>"
        for n, row in enumerate((("Title", "Speaker"), ("Random graphs", "Yifan Lin")), 1)
    )
    documents = open_document(
        _sheet(rows + "</sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>"), "x.xlsx"
    )
    assert [line.text for line in documents[0].lines] == ["Random graphs", "Yifan Lin"]


WHOLE = {
    "a.docx": bare_docx(paragraph("题目：随机图")),
    "a.xlsx": workbook([["题目", "报告人"], ["随机图", "林一帆"]]),
    "a.pdf": printed("Title: Random graphs"),
    "a.eml": mail(NOTICE, "Subject: =?utf-8?q?=E6=8A=A5?="),
    "a.html": f"<html><body><table><tr><td>题目</td><td>x</td></tr></table><p>{NOTICE}</p></body></html>".encode(),
    "a.ics": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Asia/Shanghai:20250312T150000\r\nDURATION:PT1H\r\n"
    b"SUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR",
    "a.md": b"---\ntitle: x\nspeaker: {name: y}\n---\n# a\n| a | b |\n|---|---|\n| c | d |\n",
    "a.csv": "题目,报告人,时间\n随机图,林一帆,3月12日\n".encode(),
}


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(WHOLE)), st.integers(0), st.binary(max_size=12), st.integers(0, 40))
def test_open_document__damaged_files_give_documents_or_an_error(name: str, at: int, patch: bytes, cut: int) -> None:
    whole = WHOLE[name]
    at %= len(whole)
    data = whole[:at] + patch + whole[at + cut :]
    try:
        assert open_document(data, name)
    except DocumentError as error:
        for locale in available():
            assert words(locale)(error.key, **error.params)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=300), st.sampled_from([None, *sorted(KINDS)]))
def test_open_document__any_bytes_as_any_kind(data: bytes, kind: str | None) -> None:
    with suppress(DocumentError):
        assert open_document(data, "x", kind=kind)


PIECES = [
    "BEGIN:VEVENT",
    "END:VEVENT",
    "DTSTART:20250101",
    "DTSTART;TZID=x:20250101T250000",
    "---",
    "+++",
    "> ",
    "From: a",
    "Subject: b",
]
PIECES += [
    "<table>",
    "<tr><td>",
    "<dl><dt>a<dd>",
    "</",
    "题目：",
    "a,b,c",
    '"',
    "\t",
    "\n",
    "\r",
    " ",
    "[a](b",
    "**",
    "$",
    "|",
    "时间",
    "\u3000",
    "\x00",
]


@settings(max_examples=250, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), max_size=30),
    st.sampled_from(["text", "markdown", "html", "eml", "ics", "csv", "tsv"]),
)
def test_open_document__any_pieces(pieces: list[str], kind: str) -> None:
    with suppress(DocumentError):
        assert open_document("\n".join(pieces).encode(), "x", kind=kind)


def test_catalogues__every_key_of_the_room_is_worded_and_used() -> None:
    source = "".join(path.read_text("utf-8") for path in ROOM.glob("*.py"))
    used = set(re.findall(r"\"documents\.([a-z-]+)\"", source))
    used |= set(re.findall(r"(?:finding|_note|_lose)\(\s*\"([a-z-]+)\"", source))
    for locale in available():
        catalogue = (ROOM.parents[2] / "locales" / locale / "documents.po").read_text("utf-8")
        assert set(re.findall(r"^msgid \"documents\.([a-z-]+)\"", catalogue, re.M)) == used
