"""A finished page looked at as a printer and a reader would: its lines of text, their sizes, contrast and places, its
pictures. PDFium for pages we made ourselves; the reader of other people's PDF files is ``seminar.read.documents.pdf``.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

#: Dots an inch at which contrast is measured: strokes of small type are then a few dots wide.
_DPI = 150


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of text in one style: ``box`` is left, bottom, right, top in points from the page's lower left corner.

    ``contrast`` is that of the lightest against the darkest dot in its box (WCAG 2.2, 1 to 21).
    """

    text: str
    size: float
    box: tuple[float, float, float, float]
    contrast: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A raster picture on a page: its own pixels across, and the points it is spread over."""

    pixels: int
    points: float

    @property
    def dots_per_inch(self) -> float:
        return self.pixels / self.points * 72


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found on one page; ``box`` is what remains after trimming, in the page's points.

    ``picture`` is the page as it was looked at, in RGB at 150 dots an inch.
    """

    box: tuple[float, float, float, float]
    lines: tuple[Line, ...]
    pictures: tuple[Placed, ...]
    unmapped: str
    picture: Image

    @property
    def text(self) -> str:
        return "".join(line.text for line in self.lines)


def proofs(pdf: bytes) -> tuple[Proof, ...]:
    """Every page of a PDF file of our own, looked at."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_proof(page) for page in document)
    finally:
        document.close()


def _proof(page: Any) -> Proof:
    import pypdfium2.raw as raw

    image = page.render(scale=_DPI / 72, rev_byteorder=True).to_pil()
    text_page = page.get_textpage()
    left, bottom, right, top = page.get_trimbox()
    pictures = [
        Placed(thing.get_px_size()[0], bounds[2] - bounds[0])
        for thing in page.get_objects(max_depth=15)
        if thing.type == raw.FPDF_PAGEOBJ_IMAGE and (bounds := thing.get_bounds())[2] > bounds[0]
    ]
    unmapped = "".join(
        chr(raw.FPDFText_GetUnicode(text_page.raw, index))
        for index in range(text_page.count_chars())
        if raw.FPDFText_HasUnicodeMapError(text_page.raw, index) == 1
    )
    lines = tuple(_lines(text_page, page.get_mediabox(), image))
    return Proof((left, bottom, right, top), lines, tuple(pictures), unmapped, image)


def _lines(text_page: Any, media: tuple[float, ...], image: Image) -> Iterator[Line]:
    import pypdfium2.raw as raw

    for index in range(text_page.count_rects()):
        box = text_page.get_rect(index)
        text = text_page.get_text_bounded(*box).strip()
        if not text:
            continue
        middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
        char = text_page.get_index(*middle, box[3] - box[1], box[3] - box[1])
        size = _size(text_page, char, raw) if char is not None else box[3] - box[1]
        yield Line(text, size, box, _contrast(image, box, media))


def _size(text_page: Any, index: int, raw: Any) -> float:
    """The size a letter is printed at: that of its font by the scale it is drawn with."""
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text_page.raw, index, matrix)
    return float(raw.FPDFText_GetFontSize(text_page.raw, index)) * (abs(matrix.d) or abs(matrix.b) or 1.0)


def _contrast(image: Image, box: tuple[float, ...], media: tuple[float, ...]) -> float:
    scale = _DPI / 72
    x0, x1 = (round((x - media[0]) * scale) for x in (box[0], box[2]))
    y0, y1 = (round((media[3] - y) * scale) for y in (box[3], box[1]))
    left, top = max(0, x0 - 2), max(0, y0 - 2)
    right, bottom = min(image.width, x1 + 2), min(image.height, y1 + 2)
    if left >= right or top >= bottom:
        return 1.0  # off the page: nothing can be seen of it
    area = image.crop((left, top, right, bottom))
    levels = [_luminance(colour) for _, colour in _colours(area)]
    return (max(levels) + 0.05) / (min(levels) + 0.05)


def _colours(area: Image) -> Iterable[Any]:
    return area.getcolors(area.width * area.height) or ()


@lru_cache(maxsize=65536)
def _luminance(colour: tuple[int, int, int]) -> float:
    parts = (part / 255 for part in colour)
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def first_picture(pdf: bytes, dots_per_inch: float = 110) -> bytes:
    """The first page of a PDF as PNG, in shades of grey."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        out = io.BytesIO()
        document[0].render(scale=dots_per_inch / 72, grayscale=True).to_pil().save(out, "PNG", compress_level=1)
        return out.getvalue()
    finally:
        document.close()
