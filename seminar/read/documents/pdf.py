"""PDF files: the glyphs of each page with their places. The one door to pypdfium2."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from seminar.findings import Finding
from seminar.read.document import Document, Line
from seminar.read.documents.layout import Fragment, Glyph, fragments, reading_order
from seminar.read.documents.pages import paragraphs, without_running_heads
from seminar.read.documents.refusal import FILE_LIMIT, DocumentError, finding, within

#: A notice has one page, a programme some ten.
PAGE_LIMIT = 100
#: Glyphs of a document; a page of small print holds 8,000.
GLYPH_LIMIT = 200_000
#: Pieces of lines on one page; a page full of figures has some thousands.
FRAGMENT_LIMIT = 5_000
#: Seconds for all pages together: a page can be built to take for ever.
_TIME_LIMIT = 4.0
#: FPDF_GetLastError: the file is locked (fpdfview.h).
_LOCKED = 4
_SPACE = 0x20


def read(data: bytes, name: str) -> tuple[Document, ...]:
    """The document of a PDF with a text layer; lines are its paragraphs in reading order.

    Raises ``DocumentError``: locked, damaged, too many pages, a scan without text.
    """
    found, findings = pages(data, name)
    texts = paragraphs(without_running_heads(found))
    if not texts:
        raise DocumentError("documents.no-text-layer", name=name)
    lines = tuple(Line(n, text, label) for n, (text, label) in enumerate(texts, 1))
    return (Document(name, "pdf", lines, findings=findings),)


def pages(data: bytes, name: str) -> tuple[list[list[Fragment]], tuple[Finding, ...]]:
    """The fragments of each page, where the page itself tells more than its paragraphs (a CV: dates at the margin).

    Raises ``DocumentError`` as :func:`read` does.
    """
    within(len(data), FILE_LIMIT, name)
    findings: list[Finding] = []
    with closing(_opened(data, name)) as source:
        count = len(source)
        if count > PAGE_LIMIT:
            raise DocumentError("documents.too-many-pages", name=name, n=count, limit=PAGE_LIMIT)
        found = list(_pages(source, count, name, findings))
    if not any(found):
        raise DocumentError("documents.no-text-layer" if count else "documents.damaged", name=name)
    return found, tuple(findings)


def _opened(data: bytes, name: str) -> Any:
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _LOCKED or "password" in str(error).lower()
        raise DocumentError("documents.password" if locked else "documents.damaged", name=name) from error


def _pages(source: Any, count: int, name: str, findings: list[Finding]) -> Iterator[list[Fragment]]:
    """The fragments of each page in reading order; a damaged page is left out with a finding."""
    import pypdfium2

    end = time.monotonic() + _TIME_LIMIT
    total = 0
    for number in range(count):
        try:
            with closing(source[number]) as page, closing(page.get_textpage()) as text:
                height = page.get_height()
                total += text.count_chars()
                if total > GLYPH_LIMIT or time.monotonic() > end:
                    raise DocumentError("documents.too-long", name=name)
                glyphs, lost = _glyphs(text, height)
                if lost > 0.3 * (lost + len(glyphs)):
                    raise DocumentError("documents.unreadable-font", name=name)
                if lost:
                    findings.append(finding("lost-characters", page=number + 1, n=lost))
                pieces = fragments(glyphs)
                if len(pieces) > FRAGMENT_LIMIT:
                    raise DocumentError("documents.too-long", name=name)
                yield reading_order(pieces)
        except pypdfium2.PdfiumError:
            findings.append(finding("damaged-page", page=number + 1))
            yield []


def _glyphs(text: Any, height: float) -> tuple[list[Glyph], int]:
    """The glyphs of a page as drawn, y downwards, with the spaces pdfium finds; the line ends it adds are left out.

    Also how many glyphs there are of which the file does not say what character they show.
    """
    import ctypes

    import pypdfium2.raw as raw

    box = raw.FS_RECTF()
    glyphs: list[Glyph] = []
    lost = 0
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        generated = raw.FPDFText_IsGenerated(text, index) == 1
        if generated and code != _SPACE:
            continue
        if not code or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
            lost += 1
            continue
        if not raw.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box)):
            continue
        size = raw.FPDFText_GetFontSize(text, index)
        tall = abs(box.top - box.bottom)
        glyph = Glyph(chr(code), box.left, height - box.top, box.right, height - box.bottom, tall or size)
        glyphs.append(glyph)
    return glyphs, lost
