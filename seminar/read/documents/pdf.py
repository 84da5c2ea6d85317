"""PDF files: the glyphs of each page with their places. The one door to pypdfium2."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from math import hypot
from typing import Any

from seminar.findings import Finding
from seminar.read.document import Document, Line
from seminar.read.documents.accents import accented
from seminar.read.documents.drawn_tables import Page, around_and_within, cells_at_top
from seminar.read.documents.glyphs import Fragment, Glyph, fragments
from seminar.read.documents.layout import reading_order
from seminar.read.documents.pages import paragraphs, without_running_heads
from seminar.read.documents.refusal import FILE_LIMIT, DocumentError, finding, within
from seminar.read.documents.ruling import STROKE_LIMIT, Stroke, tables
from seminar.read.documents.tables import dated

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
    found, findings = _read(data, name, with_tables=True)
    texts = paragraphs(without_running_heads([page.lines for page in found]))
    talks = [talk for page in found for talk in page.talks]
    if not texts and not talks:
        raise DocumentError("documents.no-text-layer", name=name)
    lines = tuple(Line(n, text, label) for n, (text, label) in enumerate(texts, 1))
    if not talks:
        return (Document(name, "pdf", lines, findings=findings),)
    rows = ((replace(line, number=len(lines) + n) for line in talk) for n, talk in enumerate(talks, 1))
    documents = [Document(name, "pdf", (*lines, *row), findings=() if n else findings) for n, row in enumerate(rows)]
    return dated(documents)


def pages(data: bytes, name: str) -> tuple[list[list[Fragment]], tuple[Finding, ...]]:
    """The fragments of each page, where the page itself tells more than its paragraphs (a CV: dates at the margin).

    Raises ``DocumentError`` as :func:`read` does.
    """
    found, findings = _read(data, name, with_tables=False)
    return [list(page.lines) for page in found], findings


def _read(data: bytes, name: str, *, with_tables: bool) -> tuple[list[Page], tuple[Finding, ...]]:
    """The pages; ``with_tables``: what stands between drawn lines as the cells of a form or a list.

    Without, for a CV, drawn cells are only set level with their row, and icons are left out.
    """
    within(len(data), FILE_LIMIT, name)
    findings: list[Finding] = []
    with closing(_opened(data, name)) as source:
        count = len(source)
        if count > PAGE_LIMIT:
            raise DocumentError("documents.too-many-pages", name=name, n=count, limit=PAGE_LIMIT)
        found = list(_pages(source, count, name, findings, with_tables))
    if not any(page.lines or page.talks for page in found):
        raise DocumentError("documents.no-text-layer" if count else "documents.damaged", name=name)
    return found, tuple(findings)


def _opened(data: bytes, name: str) -> Any:
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _LOCKED or "password" in str(error).lower()
        raise DocumentError("documents.password" if locked else "documents.damaged", name=name) from error


def _pages(source: Any, count: int, name: str, findings: list[Finding], with_tables: bool) -> Iterator[Page]:
    """Each page in reading order; a damaged page is left out with a finding."""
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
                glyphs, lost = _glyphs(text, height, with_icons=with_tables)
                if lost > 0.3 * (lost + len(glyphs)):
                    raise DocumentError("documents.unreadable-font", name=name)
                if lost:
                    findings.append(finding("lost-characters", page=number + 1, n=lost))
                drawn = tables(_strokes(page, height))
                pieces = fragments(glyphs)
                if len(pieces) > FRAGMENT_LIMIT:
                    raise DocumentError("documents.too-long", name=name)
                if not with_tables:
                    yield Page(tuple(cells_at_top(glyphs, drawn)))
                else:
                    yield around_and_within(glyphs, drawn) if drawn else Page(tuple(reading_order(pieces)))
        except pypdfium2.PdfiumError:
            findings.append(finding("damaged-page", page=number + 1))
            yield Page(())


def _glyphs(text: Any, height: float, *, with_icons: bool) -> tuple[list[Glyph], int]:
    """The glyphs of a page as drawn, y downwards, with the spaces pdfium finds; the line ends it adds are left out.

    ``with_icons``: also the pictures that fonts of them have in place of letters. Also how many glyphs there are of
    which the file does not say what character they show.
    """
    import ctypes

    import pypdfium2.raw as raw

    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    glyphs: list[Glyph] = []
    lost = half = 0
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        generated = raw.FPDFText_IsGenerated(text, index) == 1
        if generated and code != _SPACE:
            continue
        if 0xD800 <= code < 0xDC00:  # a letter of mathematics comes in two halves
            half = code
            continue
        if half and 0xDC00 <= code <= 0xDFFF:
            code = 0x10000 + ((half - 0xD800) << 10) + (code - 0xDC00)
        half = 0
        if not code or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
            lost += 1
            continue
        if not with_icons and code != _SPACE and _ICONS.search(_font(text, index)):
            continue
        if not raw.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box)):
            continue
        size = raw.FPDFText_GetFontSize(text, index)
        if raw.FPDFText_GetMatrix(text, index, ctypes.byref(matrix)):
            size *= hypot(matrix.c, matrix.d)
        tall = abs(box.top - box.bottom)
        glyph = Glyph(chr(code), box.left, height - box.top, box.right, height - box.bottom, _sound(size, tall))
        glyphs.append(glyph)
    return accented(glyphs), lost


def _sound(size: float, tall: float) -> float:
    """The size of the font, or the height of the box where the file gives no size that goes with it."""
    return size if tall == 0 or 0.5 * tall < size < 2 * tall else tall


#: Fonts whose letters are pictures: a telephone before its number, a pin before a place.
_ICONS = re.compile("awesome|academicon|marvosym|material.?icons|fontello|icomoon", re.I)


def _font(text: Any, index: int) -> str:
    import ctypes

    import pypdfium2.raw as raw

    name, flags = ctypes.create_string_buffer(80), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text, index, name, len(name), ctypes.byref(flags))
    return name.value.decode("latin-1")


#: A line, drawn as one or as a bar, is no thicker than this; points.
_THICK = 3.0
#: Pieces of one drawn path that are looked at; a curve of a figure has thousands.
_SEGMENT_LIMIT = 400


def _strokes(page: Any, height: float) -> list[Stroke]:
    """The upright and level lines of a page, y downwards: drawn lines, thin bars, the edges of boxes.

    None where the page has more of them than any table does.
    """
    import pypdfium2
    import pypdfium2.raw as raw

    found: list[Stroke] = []
    for path in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=1):
        try:
            left, bottom, right, top = path.get_bounds()
        except pypdfium2.PdfiumError:
            continue
        if min(right - left, top - bottom) <= _THICK:
            found.append(Stroke(left, height - top, right, height - bottom))
        elif _is_stroked(path):
            found += _edges(path, height)
        if len(found) > STROKE_LIMIT:
            return []
    return found


def _is_stroked(path: Any) -> bool:
    import ctypes

    import pypdfium2.raw as raw

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(path.raw, ctypes.byref(fill), ctypes.byref(stroke)) and stroke.value)


def _edges(path: Any, height: float) -> Iterator[Stroke]:
    """The straight pieces of a path that are upright or level."""
    import ctypes

    import pypdfium2.raw as raw

    count = raw.FPDFPath_CountSegments(path.raw)
    if not 0 < count <= _SEGMENT_LIMIT:
        return
    matrix = path.get_matrix()
    x, y = ctypes.c_float(), ctypes.c_float()
    first = last = (0.0, 0.0)
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(path.raw, index)
        if not raw.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y)):
            return
        across, up = matrix.on_point(x.value, y.value)
        here = (across, height - up)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            first = here
        elif kind == raw.FPDF_SEGMENT_LINETO:
            yield from _straight(last, here)
        if raw.FPDFPathSegment_GetClose(segment):
            yield from _straight(here, first)
        last = here


def _straight(one: tuple[float, float], other: tuple[float, float]) -> Iterator[Stroke]:
    left, right = sorted((one[0], other[0]))
    top, bottom = sorted((one[1], other[1]))
    if min(right - left, bottom - top) <= 1.0 < max(right - left, bottom - top):
        yield Stroke(left, top, right, bottom)
