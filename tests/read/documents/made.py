"""Documents made by script for these tests; the people and places in them are invented."""

from __future__ import annotations

import inspect
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence

from seminar.read.document import Document
from seminar.read.documents import DocumentError, open_document
from seminar.read.documents.archive import COMPOUND

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

NOTICE = """\
数学系学术报告
题目：随机图上的渗流
报告人：林一帆 教授（示例大学）
时间：2025年3月12日（周三）15:00-16:00
地点：理科楼A-302
摘要：我们讨论稀疏随机图上渗流的临界现象。"""


def one(data: bytes | str, name: str) -> Document:
    """The one document in ``data``."""
    (document,) = open_document(data.encode() if isinstance(data, str) else data, name)
    return document


def texts(document: Document) -> list[str]:
    """Its lines without blank ones, a labelled line as ``label = value``."""
    return [f"{x.label} = {x.text}" if x.label else x.text.strip() for x in document.lines if x.text.strip()]


def codes(document: Document) -> set[str]:
    return {finding.code for finding in document.findings}


def refused(data: bytes, name: str) -> str:
    """The key of the error a document is refused with."""
    try:
        open_document(data, name)
    except DocumentError as error:
        return error.key
    raise AssertionError(f"{name} was read")


def pasted(test: Callable[..., None]) -> str:
    """The text in a test's docstring."""
    return inspect.cleandoc(test.__doc__ or "")


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return body.getvalue()


def bare_docx(body: str, **further: str | bytes) -> bytes:
    """A Word file of nothing but its body, in raw XML."""
    main = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": main, **further})


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def workbook(rows: Sequence[Sequence[object]], *, merged: Sequence[str] = (), hidden: str = "") -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for area in merged:
        sheet.merge_cells(area)
    if hidden:
        old = book.create_sheet(hidden)
        old.append(["题目", "报告人", "时间"])
        old.append(["作废的报告", "无名氏", "2019-01-01"])
        old.sheet_state = "hidden"
    body = io.BytesIO()
    book.save(body)
    return body.getvalue()


def printed(source: str) -> bytes:
    """A PDF of Typst source, in the fonts of the posters."""
    import typst

    from seminar.render.fonts import folders

    return typst.compile(source.encode(), format="pdf", font_paths=[str(folder) for folder in folders()])


def encrypted_office() -> bytes:
    """The beginning of what Office writes for a file with a password: a compound file with two known streams."""
    return COMPOUND + bytes(1000) + "EncryptionInfo".encode("utf-16-le") + "EncryptedPackage".encode("utf-16-le")


def mail(body: str | bytes, *headers: str, kind: str = "text/plain; charset=utf-8") -> bytes:
    head = ["From: Li Wen <li.wen@example.org>", "To: seminar@example.org", "Date: Mon, 10 Mar 2025 10:00:00 +0800"]
    text = "\n".join([*head, *headers, "MIME-Version: 1.0", f"Content-Type: {kind}", "", ""])
    return text.encode() + (body.encode() if isinstance(body, str) else body)
