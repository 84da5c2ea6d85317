"""Colours of a page made from one accent, legible whatever it is. WCAG 2.2, success criterion 1.4.3."""

from __future__ import annotations

import colorsys
import re
from dataclasses import dataclass
from functools import cache

from seminar.errors import SeminarError

#: The accent of a department that has chosen none.
DEFAULT = "#8a1c2b"
#: 4.5 is asked; the rest is for the tinted surfaces, which are a little nearer to the text.
_CONTRAST = 5.6
_LIGHT, _DARK = "#ffffff", "#1b1e24"


@dataclass(frozen=True, slots=True)
class Palette:
    """``accent`` reads on white and carries white text; ``bright`` reads on the dark background; ``tint`` and
    ``shade`` are the quiet surfaces of the light and the dark page."""

    accent: str
    bright: str
    tint: str
    shade: str


@cache
def palette(colour: str | None) -> Palette:
    """The palette of ``colour`` (``#rgb`` or ``#rrggbb``). Raises :class:`SeminarError` for anything else."""
    text = (colour or DEFAULT).strip().lower()
    if not re.fullmatch(r"#(?:[0-9a-f]{3}){1,2}", text):
        raise SeminarError("page.bad-colour", colour=colour)
    if len(text) == 4:
        text = "#" + "".join(char * 2 for char in text[1:])
    accent = _until_legible(text, _LIGHT, step=-0.01)
    bright = _until_legible(text, _DARK, step=0.01)
    return Palette(accent, bright, _mixed(accent, _LIGHT, 0.06), _mixed(bright, _DARK, 0.12))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1–21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _until_legible(colour: str, ground: str, step: float) -> str:
    """``colour`` made darker (or lighter) until it reads on ``ground``; hue and saturation stay."""
    hue, light, saturation = colorsys.rgb_to_hls(*_channels(colour))
    while contrast(colour, ground) < _CONTRAST:
        light = min(max(light + step, 0.0), 1.0)
        colour = _hex(*colorsys.hls_to_rgb(hue, light, saturation))
    return colour


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5))
    return red, green, blue


def _hex(red: float, green: float, blue: float) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in (red, green, blue))


def _mixed(colour: str, ground: str, share: float) -> str:
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    red, green, blue = (share * one + (1 - share) * other for one, other in pairs)
    return _hex(red, green, blue)


def _luminance(colour: str) -> float:
    """Relative luminance, as WCAG defines it."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
