"""What kind of document some bytes are: by what is in them first, by the name's suffix after that."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import PurePath
from types import MappingProxyType

from seminar.read.document import Document, from_text
from seminar.read.documents.archive import COMPOUND, opened
from seminar.read.documents.refusal import DocumentError
from seminar.read.documents.text import decode

#: Kinds that text alone does not show; their suffixes do.
_SUFFIXES = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdx": "markdown",
    ".qmd": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".shtml": "html",
    ".eml": "eml",
    ".mht": "eml",
    ".mhtml": "eml",
    ".ics": "ics",
    ".ical": "ics",
    ".ifb": "ics",
    ".csv": "csv",
    ".tsv": "tsv",
    ".tab": "tsv",
}
_PICTURES = (
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"RIFF",
    b"\x00\x00\x00\x1cftypheic",
)
_PACKED = (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\x00")
#: A calendar, or one event cut out of it.
_CALENDAR = re.compile(r"\s*BEGIN\s*:\s*(?:VCALENDAR|VEVENT\s*[\r\n])", re.I)
_PAGE = re.compile(r"\s*+(?:<\?xml[^>]*+>\s*+)?(?><!--.*?-->\s*+)*+<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_MARKUP = re.compile(r"</(?:p|div|td|span|li|section|h[1-6])\s*>", re.I)
#: A feed, or records in tags: data, no page.
_RECORDS = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed|channel|item|entry|records?|lectures?|events?|talks?|seminars?)[\s>]", re.I
)
_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]?[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*\r?\n")
_MAIL = frozenset(
    (
        *("from", "to", "cc", "subject", "date", "received", "return-path", "mime-version", "content-type"),
        *("message-id", "delivered-to", "reply-to", "sender"),
    )
)
_SURELY_MAIL = frozenset((*("received", "return-path", "mime-version", "content-type", "message-id", "delivered-to"),))


def kind_of(data: bytes, name: str) -> str:
    """The kind of a document, one of :data:`KINDS`. Raises ``DocumentError`` for what no reader exists for."""
    suffix = PurePath(name).suffix.lower()
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _zipped(data, name)
    if data.startswith(COMPOUND):
        raise DocumentError(_compound(data), name=name)
    if data.startswith(b"{\\rtf"):
        raise DocumentError("documents.old-word", name=name)
    if data.startswith(_PICTURES) and b"\x00" in data[:512]:
        raise DocumentError("documents.picture", name=name)
    if data.startswith(_PACKED):
        raise DocumentError("documents.packed", name=name)
    return _plain(data, name, suffix)


def _zipped(data: bytes, name: str) -> str:
    with opened(data, name) as archive:
        if any(path.startswith("word/") for path in archive.names):
            return "docx"
        if any(path.startswith("xl/") for path in archive.names):
            if "xl/workbook.bin" in archive.names:
                raise DocumentError("documents.old-sheet", name=name)
            return "xlsx"
        if any(path.startswith("ppt/") for path in archive.names):
            raise DocumentError("documents.slides", name=name)
        mimetype = archive.part("mimetype")[:80]
    if b"opendocument.spreadsheet" in mimetype:
        raise DocumentError("documents.old-sheet", name=name)
    if b"opendocument" in mimetype:
        raise DocumentError("documents.old-word", name=name)
    raise DocumentError("documents.packed", name=name)


def _compound(data: bytes) -> str:
    """What a compound file holds, by the names of its streams (in UTF-16)."""

    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if holds("EncryptedPackage") or holds("EncryptionInfo"):
        return "documents.password"
    if holds("__substg1.0_") or holds("__properties_version1.0"):
        return "documents.outlook"
    if holds("Workbook") or holds("Book"):
        return "documents.old-sheet"
    return "documents.slides" if holds("PowerPoint Document") else "documents.old-word"


def _plain(data: bytes, name: str, suffix: str) -> str:
    if suffix in (".eml", ".mht", ".mhtml") or is_mail(data):
        return "eml"
    head = _head(data)
    if _CALENDAR.match(head):
        return "ics"
    if suffix == ".ics":
        return "ics"
    if _RECORDS.match(head):
        return "text"
    if _PAGE.match(head) or (head.lstrip().startswith("<") and len(_MARKUP.findall(head)) >= 3):
        return "html"
    from seminar.read.documents.markdown import has_front_matter

    return _SUFFIXES.get(suffix) or ("markdown" if has_front_matter(head) else "text")


def _head(data: bytes) -> str:
    """The beginning as text, roughly: enough to see what it is."""
    head = data[:20_000]
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(mark):
            return head[2:].decode(encoding, "replace")
    if b"\x00" in head:
        return head.replace(b"\x00", b"").decode("utf-8", "replace")
    return head.decode("utf-8-sig", "replace")


def is_mail(data: bytes) -> bool:
    """Whether bytes begin with the header of an Internet message (RFC 5322 §2.2)."""
    names: list[str] = []
    at = 0
    head = data[:100_000].lstrip(b"\xef\xbb\xbf\r\n")
    if head.startswith(b"From ") and (end := head.find(b"\n")) > 0:
        at = end + 1  # the line an mbox puts before each message
    while len(names) < 40 and (match := _HEADER.match(head, at)):
        names.append(match[1].decode("ascii").lower())
        at = match.end()
    return len(_MAIL.intersection(names)) >= 2 and bool(_SURELY_MAIL.intersection(names))


def _text(data: bytes, name: str) -> tuple[Document, ...]:
    from dataclasses import replace

    decoded = decode(data, name)
    return (replace(from_text(decoded.text, name), findings=decoded.findings),)


def _markdown(data: bytes, name: str) -> tuple[Document, ...]:
    from dataclasses import replace

    from seminar.read.documents import markdown

    decoded = decode(data, name)
    return tuple(replace(d, findings=(*decoded.findings, *d.findings)) for d in markdown.read(decoded.text, name))


def _html(data: bytes, name: str) -> tuple[Document, ...]:
    from seminar.read.documents import html

    return html.read(data, name)


def _docx(data: bytes, name: str) -> tuple[Document, ...]:
    from seminar.read.documents import docx

    return docx.read(data, name)


def _xlsx(data: bytes, name: str) -> tuple[Document, ...]:
    from seminar.read.documents import sheets

    return sheets.read(data, name)


def _csv(data: bytes, name: str) -> tuple[Document, ...]:
    from seminar.read.documents import tables

    return tables.read_csv(data, name)


def _tsv(data: bytes, name: str) -> tuple[Document, ...]:
    from seminar.read.documents import tables

    return tables.read_csv(data, name, "tsv")


def _ics(data: bytes, name: str) -> tuple[Document, ...]:
    from seminar.read.documents import calendar

    return calendar.read(data, name)


def _eml(data: bytes, name: str) -> tuple[Document, ...]:
    from seminar.read.documents import mail

    return mail.read(data, name)


def _pdf(data: bytes, name: str) -> tuple[Document, ...]:
    from seminar.read.documents import pdf

    return pdf.read(data, name)


#: The readers by kind.
KINDS: Mapping[str, Callable[[bytes, str], tuple[Document, ...]]] = MappingProxyType(
    {
        "text": _text,
        "markdown": _markdown,
        "html": _html,
        "docx": _docx,
        "pdf": _pdf,
        "eml": _eml,
        "ics": _ics,
        "csv": _csv,
        "tsv": _tsv,
        "xlsx": _xlsx,
    }
)
