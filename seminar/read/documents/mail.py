"""E-mail: the notice in it, wherever it stands: the text, the HTML, below a forward or a reply, or attached.

Parsed by the standard library (``email.policy.default``, RFC 5322, RFC 2045-2049).
"""

from __future__ import annotations

import email.policy
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import PurePath

from seminar.findings import Finding, Severity
from seminar.read.document import Document, Line
from seminar.read.documents import calendar, correspondence, html
from seminar.read.documents.refusal import FILE_LIMIT, DocumentError, finding, within
from seminar.read.documents.text import decode
from seminar.read.documents.wrapping import unwrapped

#: Parts of a message, and messages inside each other.
PART_LIMIT = 200
_DEPTH_LIMIT = 8
LINE_LIMIT = 50_000
#: Characters of one header; a list of a thousand receivers has 40,000.
HEADER_LIMIT = 60_000
#: Attachments opened for the notice, by suffix.
_READABLE = frozenset(
    (".docx", ".docm", ".pdf", ".txt", ".md", ".html", ".htm", ".xlsx", ".xlsm", ".csv", ".tsv", ".eml")
)
#: A text shorter than this beside an attachment only says that there is one.
_COVER_LETTER = 160
#: What the stdlib parser raises on broken headers (each seen: bpo-41402, gh-102988 and their like).
_BROKEN = (ValueError, KeyError, IndexError, AttributeError, TypeError, LookupError, AssertionError)


@dataclass(frozen=True, slots=True)
class _Part:
    """A leaf of the message: what kind of text or file it is, with its bytes."""

    kind: str
    name: str
    charset: str | None
    body: bytes
    attached: bool


def read(data: bytes, name: str, depth: int = 0) -> tuple[Document, ...]:
    """The document of a message, its lines numbered as in the text read; several where a table is attached.

    ``posted`` is the day it was sent; an .ics in it gives start, end, uid and revision. Raises ``DocumentError``.
    """
    within(len(data), FILE_LIMIT, name)
    data = data.lstrip(b"\xef\xbb\xbf\r\n \t")
    if depth > _DEPTH_LIMIT:
        raise DocumentError("documents.too-deep", name=name)
    try:
        message = BytesParser(policy=email.policy.default).parsebytes(data)
        parts = list(_parts(message))
    except _BROKEN as error:
        raise DocumentError("documents.damaged", name=name) from error
    except RecursionError as error:  # multiparts inside each other without end
        raise DocumentError("documents.too-deep", name=name) from error
    sent = _sent(message)
    given, found = _given(parts)
    documents = _notice(parts, name, depth, _subject(message), found)
    if not documents:
        raise DocumentError("documents.mail-without-text", name=name)
    first = replace(documents[0], findings=(*found, *documents[0].findings))
    documents = (first, *documents[1:])
    stated = given if len(documents) == 1 else {}
    return tuple(
        replace(d, name=name, kind="eml", given={**d.given, **stated}, posted=d.posted or sent) for d in documents
    )


def _parts(message: EmailMessage, depth: int = 0) -> Iterator[_Part]:
    """The leaves of a message in order, forwarded messages as one part each."""
    count = 0
    for part in message.walk():
        if any(len(str(value)) > HEADER_LIMIT for _, value in part.raw_items()):
            raise ValueError("a header too long to be one")
    for part in _leaves(message, 0):
        count += 1
        if count > PART_LIMIT:
            return
        kind = part.get_content_type()
        if kind == "message/rfc822":
            inner = part.get_payload(0) if part.is_multipart() else None
            yield _Part(
                kind, _file_name(part), None, inner.as_bytes() if isinstance(inner, EmailMessage) else b"", True
            )
            continue
        payload = part.get_payload(decode=True)
        attached = part.get_content_disposition() == "attachment"
        body = payload if isinstance(payload, bytes) else b""
        yield _Part(kind, _file_name(part), _charset(part), body, attached)


def _leaves(message: EmailMessage, depth: int) -> Iterator[EmailMessage]:
    if depth > 30:
        return
    if message.get_content_type() == "message/rfc822" and depth:
        yield message
    elif message.is_multipart():
        for part in message.get_payload():
            if isinstance(part, EmailMessage):
                yield from _leaves(part, depth + 1)
    else:
        yield message


def _file_name(part: EmailMessage) -> str:
    try:
        return part.get_filename() or ""
    except _BROKEN:
        return ""


def _charset(part: EmailMessage) -> str | None:
    try:
        return part.get_content_charset()
    except _BROKEN:
        return None


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message[name] or "").split())
    except _BROKEN:
        return ""


def _sent(message: EmailMessage) -> date | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(_header(message, "Date")).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _subject(message: EmailMessage) -> str:
    return correspondence.without_prefixes(_header(message, "Subject"))


def _given(parts: list[_Part]) -> tuple[Mapping[str, object], list[Finding]]:
    """What the calendar file in a message states: the time, never the words."""
    for part in parts:
        if part.kind == "text/calendar" or part.name.lower().endswith(".ics"):
            try:
                result = calendar.events(part.body, part.name or "invite.ics")
            except DocumentError:
                continue
            if len(result.events) == 1:
                stated = calendar.given(result.events[0], result.method)
                times = {k: v for k, v in stated.items() if k not in ("title", "venue", "url")}
                shown = part.name or "invite.ics"
                return times, [finding("time-from-calendar", Severity.INFO, attachment=shown)]
    return {}, []


def _notice(parts: list[_Part], name: str, depth: int, subject: str, found: list[Finding]) -> tuple[Document, ...]:
    """The documents of the best part: the text of the mail, or an attachment where the text only points to it."""
    body = _body(parts, name)
    kept = correspondence.notice(body.lines) if body else ()
    around = _filled(body.lines if body else ()) - _filled(kept)
    lines = tuple(unwrapped(kept))
    posted = body.posted if body else None
    length = sum(len(line.text) for line in lines)
    failed: DocumentError | None = None
    attached: tuple[Document, ...] = ()
    if length < _COVER_LETTER or not correspondence.announces(lines):
        for part in _attachments(parts):
            try:
                attached = _open(part, name, depth)
            except DocumentError as error:
                failed = failed or error
                found.append(finding("unread-attachment", attachment=part.name or part.kind))
                continue
            found.append(finding("from-attachment", Severity.INFO, attachment=part.name or part.kind))
            break
    if attached:
        return attached
    if failed and length < _COVER_LETTER and not correspondence.announces(lines):
        raise failed
    if body is None or not lines:
        return ()
    if around > 0:
        found.append(finding("mail-around", Severity.INFO, n=around))
    if subject and correspondence.is_title(subject, lines):
        lines = (Line(1, subject), *lines)
    return (replace(body, lines=lines, posted=correspondence.forwarded_on(body.lines) or posted),)


def _filled(lines: Iterable[Line]) -> int:
    return sum(bool(line.text.strip(" \t>")) for line in lines)


def _attachments(parts: list[_Part]) -> list[_Part]:
    """Attachments that can hold the notice, a forwarded message before files."""
    readable = [
        part for part in parts if part.kind == "message/rfc822" or PurePath(part.name).suffix.lower() in _READABLE
    ]
    return sorted(readable, key=lambda part: part.kind != "message/rfc822")


def _open(part: _Part, name: str, depth: int) -> tuple[Document, ...]:
    from seminar.read.documents.kinds import KINDS, kind_of

    shown = part.name or name
    if not part.body:
        raise DocumentError("documents.empty", name=shown)
    if part.kind == "message/rfc822" or part.name.lower().endswith(".eml"):
        return read(part.body, shown, depth + 1)
    return KINDS[kind_of(part.body, shown)](part.body, shown)


def _body(parts: list[_Part], name: str) -> Document | None:
    """The text of the mail: plain text where it is there and not just a stub of the HTML."""
    plain = [p for p in parts if p.kind == "text/plain" and not p.attached and p.body.strip()]
    pages = [p for p in parts if p.kind in ("text/html", "application/xhtml+xml") and not p.attached and p.body.strip()]
    text = _plain(plain, name) if plain else None
    page = _page(pages, name) if pages else None
    if text and page and sum(len(line.text) for line in text.lines) >= 0.5 * sum(len(line.text) for line in page.lines):
        return text if not any(line.label for line in page.lines) else page
    return page or text


def _plain(parts: list[_Part], name: str) -> Document | None:
    lines: list[Line] = []
    findings: list[Finding] = []
    for part in parts:
        try:
            decoded = decode(part.body, name, declared=part.charset)
        except DocumentError as error:
            if error.key == "documents.blank":
                continue
            raise
        findings += decoded.findings
        flowed = decoded.text.splitlines()
        lines += [Line(n, line) for n, line in enumerate(flowed, len(lines) + 1)]
    if len(lines) > LINE_LIMIT:
        raise DocumentError("documents.too-long", name=name)
    return Document(name, "eml", tuple(lines), findings=tuple(findings)) if lines else None


def _page(parts: list[_Part], name: str) -> Document | None:
    documents: list[Document] = []
    for part in parts:
        try:
            documents += html.read(part.body, name, charset=part.charset)
        except DocumentError as error:
            if error.key not in ("documents.blank", "documents.only-pictures"):
                raise
    if not documents:
        return None
    return max(documents, key=lambda document: sum(len(line.text) for line in document.lines))
