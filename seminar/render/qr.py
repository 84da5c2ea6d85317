"""QR codes (ISO/IEC 18004): drawn, and read back from a finished picture."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from seminar.errors import SeminarError

if TYPE_CHECKING:
    from PIL.Image import Image


def qr_svg(content: str) -> str:
    """The code of ``content`` as an SVG of filled runs, without its quiet zone, one unit per module.

    Filled runs, not stroked lines: some PDF viewers thin strokes to hairlines. Error correction is level M (15 %): it
    withstands a fold in the paper. Raises :class:`SeminarError` where the content is too long for any code.
    """
    import segno

    try:
        rows = [list(row) for row in segno.make(content, error="m", micro=False).matrix]
    except segno.DataOverflowError:
        raise SeminarError("poster.qr-too-long", characters=len(content), start=content[:60]) from None
    size = len(rows)
    path = "".join(
        f"M{start} {y}h{end - start}v1h{start - end}z" for y, row in enumerate(rows) for start, end in _runs(row)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="{size}" height="{size}">'
        f'<path d="{path}"/></svg>'
    )


def _runs(row: list[int]) -> list[tuple[int, int]]:
    """The dark stretches of one row as (start, end)."""
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if dark and runs and runs[-1][1] == x:
            runs[-1] = (runs[-1][0], x + 1)
        elif dark:
            runs.append((x, x + 1))
    return runs


def codes_in(picture: bytes) -> tuple[str, ...]:
    """What the QR codes in a PNG or JPEG say: the picture is read as a telephone would."""
    import PIL.Image

    with PIL.Image.open(io.BytesIO(picture)) as image:
        return codes_on(image)


def codes_on(image: Image) -> tuple[str, ...]:
    """What the QR codes on an opened picture say."""
    import zxingcpp

    found = zxingcpp.read_barcodes(
        image.convert("L"), formats=zxingcpp.barcode_formats_from_str("QRCode"), try_rotate=False
    )
    return tuple(code.text for code in found)
