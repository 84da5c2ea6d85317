"""Photos and logos: turned, cropped, refused."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from seminar.render.pictures import PictureError, is_light, logo, portrait


def _saved(path: Path, image: Image.Image, **options: object) -> Path:
    image.save(path, **options)  # type: ignore[arg-type]
    return path


def _size(body: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(body)) as image:
        return image.size


def test_portrait__is_cropped_to_four_by_five_and_reduced(tmp_path: Path) -> None:
    picture = portrait(_saved(tmp_path / "wide.png", Image.new("RGB", (3000, 2000), "navy")))
    assert _size(picture.body) == (540, 675)
    assert picture.original_width == 1600
    assert len(picture.body) < 60_000


def test_portrait__a_turned_photo_is_set_upright(tmp_path: Path) -> None:
    image = Image.new("RGB", (500, 400), "white")
    image.paste("red", (0, 0, 250, 400))  # the left half, which is the top once the picture is turned
    exif = Image.Exif()
    exif[0x0112] = 6
    body = portrait(_saved(tmp_path / "turned.jpg", image, exif=exif)).body
    with Image.open(io.BytesIO(body)) as turned:
        top = turned.convert("RGB").getpixel((turned.width // 2, 10))
        bottom = turned.convert("RGB").getpixel((turned.width // 2, turned.height - 10))
    assert top[0] > 200 > top[1] and bottom[1] > 200  # type: ignore[index]


def test_portrait__cmyk_becomes_rgb(tmp_path: Path) -> None:
    body = portrait(_saved(tmp_path / "print.jpg", Image.new("CMYK", (400, 500), (0, 255, 255, 0)))).body
    with Image.open(io.BytesIO(body)) as image:
        assert image.mode == "RGB"


def _huge_png() -> bytes:
    """A PNG that claims 20,000 × 10,000 pixels and holds none of them."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 20_000, 10_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("name", "body", "key"),
    [
        ("notes.jpg", b"these are notes, not a photo", "poster.photo-unreadable"),
        ("huge.png", _huge_png(), "poster.photo-too-large"),
        ("phone.heic", b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "poster.photo-heic"),
        ("drawing.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "poster.photo-is-drawing"),
        ("cut.png", _huge_png()[:20], "poster.photo-unreadable"),
    ],
)
def test_portrait__unfit(tmp_path: Path, name: str, body: bytes, key: str) -> None:
    path = tmp_path / name
    path.write_bytes(body)
    with pytest.raises(PictureError) as caught:
        portrait(path)
    assert caught.value.key == key
    assert caught.value.params["path"] == str(path)


_SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{}</svg>'


@pytest.mark.parametrize(
    ("inner", "key"),
    [
        ("<script>alert(1)</script>", "poster.drawing-active"),
        ('<rect onclick="x()"/>', "poster.drawing-active"),
        ("<foreignObject/>", "poster.drawing-active"),
        ('<image xlink:href="https://example.org/x.png"/>', "poster.drawing-links-outside"),
        ('<image href="file:///etc/passwd"/>', "poster.drawing-links-outside"),
        ('<rect style="fill:url(http://example.org/#a)"/>', "poster.drawing-links-outside"),
    ],
)
def test_logo__a_drawing_that_is_not_harmless(tmp_path: Path, inner: str, key: str) -> None:
    path = tmp_path / "logo.svg"
    path.write_text(_SVG.format(inner), "utf-8")
    with pytest.raises(PictureError) as caught:
        logo(path)
    assert caught.value.key == key


def test_logo__a_plain_drawing_is_taken_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "logo.svg"
    path.write_text(
        _SVG.format('<g id="a"><rect width="9" height="9" fill="url(#a)"/></g><use xlink:href="#a"/>'), "utf-8"
    )
    assert logo(path).as_svg() == path.read_text("utf-8")


@pytest.mark.parametrize(("colour", "light"), [("white", True), ("navy", False)])
def test_is_light(colour: str, light: bool) -> None:
    image = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    image.paste(colour, (5, 5, 30, 30))
    out = io.BytesIO()
    image.save(out, "PNG")
    assert is_light(out.getvalue()) is light
