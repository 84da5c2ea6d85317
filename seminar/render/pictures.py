"""Photos and logos made fit to print: turned, cropped, reduced, in RGB; or an error that says what is wrong."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from seminar.errors import SeminarError
from seminar.files import read_bytes

if TYPE_CHECKING:
    from PIL.Image import Image

#: More pixels than a portrait is ever taken with: a file that unpacks to this is a mistake or an attack.
MAX_PIXELS = 80_000_000
#: Width over height of a portrait, and the pixels it is reduced to: 45 mm wide at 300 an inch.
PORTRAIT = 4 / 5
_PORTRAIT_WIDTH = 540
_LOGO_SIDE = 900

#: Image formats that are read; the decoder of anything else is never started.
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
_HEIC = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypmsf1", b"ftyphevc", b"ftypavif")


class PictureError(SeminarError):
    """A picture that cannot be used; ``params`` have its ``path``."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Bytes ready for the typesetter, their kind (``jpg``, ``png``, ``svg``) and size in pixels (0 for drawings)."""

    body: bytes
    kind: str
    width: int
    height: int
    #: The pixels the original had across what is shown.
    original_width: int

    def as_svg(self) -> str:
        """The picture as SVG text, a raster as the one image in it: only text reaches the typesetter as data."""
        if self.kind == "svg":
            return self.body.decode("utf-8", "replace")
        media_type = "image/jpeg" if self.kind == "jpg" else f"image/{self.kind}"
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'width="{self.width}" height="{self.height}"><image width="{self.width}" height="{self.height}" '
            f'xlink:href="data:{media_type};base64,{base64.b64encode(self.body).decode("ascii")}"/></svg>'
        )


def portrait(path: Path) -> Picture:
    """A speaker's photo: turned as its EXIF says, cropped to 4:5 where a face is likely, reduced, in RGB, as JPEG.

    Raises :class:`PictureError` for what is no picture, too large, or in a format phones alone read (HEIC).
    """
    from PIL.Image import Resampling

    image = _opened(path).convert("RGB")
    width, height = image.size
    if width > height * PORTRAIT:  # too wide: the middle
        new = round(height * PORTRAIT)
        left = (width - new) // 2
        image = image.crop((left, 0, left + new, height))
    else:  # too tall: heads are in the upper part
        new = round(width / PORTRAIT)
        top = round((height - new) * 0.3)
        image = image.crop((0, top, width, top + new))
    original = image.width
    if image.width > _PORTRAIT_WIDTH:
        image = image.resize((_PORTRAIT_WIDTH, round(_PORTRAIT_WIDTH / PORTRAIT)), Resampling.LANCZOS)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=82, optimize=True)
    return Picture(out.getvalue(), "jpg", image.width, image.height, original)


def logo(path: Path) -> Picture:
    """A logo: an SVG as it is, once it is known to be harmless; anything else reduced, as PNG with its transparency."""
    if path.suffix.lower() == ".svg":
        return Picture(_safe_svg(path), "svg", 0, 0, 0)
    from PIL.Image import Resampling

    image = _opened(path)
    image = image.convert("RGBA" if image.mode in ("RGBA", "LA", "PA", "P") else "RGB")
    original = image.width
    if max(image.size) > _LOGO_SIDE:
        image.thumbnail((_LOGO_SIDE, _LOGO_SIDE), Resampling.LANCZOS)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return Picture(out.getvalue(), "png", image.width, image.height, original)


def is_light(png: bytes) -> bool:
    """Whether a drawing on a transparent ground is too light to be seen on paper."""
    from PIL import Image

    with Image.open(io.BytesIO(png)) as image:
        grey = image.convert("LA").tobytes()
    pixels = zip(grey[0::2], grey[1::2], strict=True)
    seen = [level for level, opacity in pixels if opacity > 127]
    return bool(seen) and sum(level > 200 for level in seen) > 0.6 * len(seen)


def png_to_jpeg(body: bytes, quality: int = 88) -> bytes:
    """A finished picture as JPEG."""
    from PIL import Image

    out = io.BytesIO()
    with Image.open(io.BytesIO(body)) as image:
        image.convert("RGB").save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()


def _opened(path: Path) -> Image:
    import PIL.Image
    from PIL import ImageOps, UnidentifiedImageError

    data = read_bytes(str(path))
    if data[4:12] in _HEIC:
        raise PictureError("poster.photo-heic", path=str(path))
    if path.suffix.lower() == ".svg" or data.lstrip()[:5].lower() in (b"<svg ", b"<?xml"):
        raise PictureError("poster.photo-is-drawing", path=str(path))
    try:
        image: Image = PIL.Image.open(io.BytesIO(data), formats=_FORMATS)
        width, height = image.size
        if width * height > MAX_PIXELS:
            raise PictureError("poster.photo-too-large", path=str(path))
        if image.format == "JPEG":
            image.draft("RGB", (_PORTRAIT_WIDTH * 2, _PORTRAIT_WIDTH * 2))
        return _in_rgb(ImageOps.exif_transpose(image))
    except PIL.Image.DecompressionBombError:
        raise PictureError("poster.photo-too-large", path=str(path)) from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise PictureError("poster.photo-unreadable", path=str(path), reason=type(error).__name__) from None


def _in_rgb(image: Image) -> Image:
    """CMYK and other print colours by way of the picture's own profile where it has one."""
    if image.mode != "CMYK":
        return image
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    if profile:
        try:
            turned = ImageCms.profileToProfile(
                image, io.BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
            if turned is not None:
                return turned
        except (ImageCms.PyCMSError, OSError):
            pass  # a damaged profile: the plain conversion is near enough
    return image.convert("RGB")


_ACTIVE = re.compile(
    rb"<\s*(?:\w+:)?(?:script|foreignObject|iframe|object|embed|handler)\b|\son\w+\s*=|javascript:|<!ENTITY|<!DOCTYPE[^>]*\[",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    rb"(?:href|src)\s*=\s*[\"']\s*(?!#|data:image/(?:png|jpe?g|gif|webp);)[^\"'\s]|url\(\s*[\"']?\s*(?!#|data:image/)[^)\"'\s]"
    rb"|@import|<\?xml-stylesheet",
    re.IGNORECASE,
)


def _safe_svg(path: Path) -> bytes:
    """The drawing, unless it holds a script, an entity or a link to something outside itself."""
    data = read_bytes(str(path))
    if b"<svg" not in data[:4096].lower():
        raise PictureError("poster.photo-unreadable", path=str(path), reason="SVG")
    if found := _ACTIVE.search(data):
        raise PictureError("poster.drawing-active", path=str(path), found=_shown(found))
    if found := _OUTSIDE.search(data):
        raise PictureError("poster.drawing-links-outside", path=str(path), found=_shown(found))
    return data


def _shown(found: re.Match[bytes]) -> str:
    return found[0].decode("utf-8", "replace").strip()[:40]
