"""A scheme of colours from the one accent colour a series has, readable whatever that colour is.

Contrast is WCAG 2.2's (success criterion 1.4.3): 4.5:1 for text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from seminar.errors import SeminarError

Rgb = tuple[int, int, int]

_WHITE: Rgb = (255, 255, 255)
_INK: Rgb = (24, 28, 36)
_BLACK: Rgb = (0, 0, 0)
_ENOUGH = 5.2  # 4.5 with room for thin strokes and the rounding of printed colour


def scheme(colour: str) -> Mapping[str, str]:
    """The colours a theme draws with, as ``#rrggbb``.

    ``fill`` is the accent as a ground, ``on-fill`` and ``on-fill-soft`` text on it, ``accent`` the accent as text on
    ``paper`` and on ``tint``, ``tint`` a light ground, ``line`` a rule, ``ink`` text and ``muted`` secondary text.
    Raises :class:`SeminarError` for what is no ``#rgb`` or ``#rrggbb``.
    """
    base = parse(colour)
    on_fill = _WHITE if contrast(base, _WHITE) >= 3 else _INK
    fill = _until(base, on_fill, _BLACK if on_fill == _WHITE else _WHITE)
    tint = _mix(base, _WHITE, 0.92)
    return {
        "fill": _hex(fill),
        "on-fill": _hex(on_fill),
        "on-fill-soft": _hex(_until(_mix(fill, on_fill, 0.88), fill, on_fill)),
        "on-fill-faint": _hex(_mix(fill, on_fill, 0.14)),
        "accent": _hex(_until(base, tint, _BLACK)),
        "tint": _hex(tint),
        "line": _hex(_mix(base, _WHITE, 0.6)),
        "paper": _hex(_WHITE),
        "ink": _hex(_INK),
        "muted": _hex((72, 78, 90)),
        "alarm": "#b3141e",
    }


def parse(colour: str) -> Rgb:
    """``#rgb`` or ``#rrggbb`` as three numbers."""
    digits = colour.strip().removeprefix("#")
    if re.fullmatch(r"[0-9a-fA-F]{3}", digits):
        digits = "".join(digit * 2 for digit in digits)
    if not re.fullmatch(r"[0-9a-fA-F]{6}", digits):
        raise SeminarError("poster.no-colour", value=colour)
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def contrast(one: Rgb, other: Rgb) -> float:
    """The contrast of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Rgb) -> float:
    parts = (part / 255 for part in colour)
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mix(one: Rgb, other: Rgb, share: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _until(colour: Rgb, ground: Rgb, towards: Rgb) -> Rgb:
    """``colour`` moved ``towards`` black or white just as far as it must be to be read against ``ground``."""
    steps = (_mix(colour, towards, step / 40) for step in range(41))
    return next((step for step in steps if contrast(step, ground) >= _ENOUGH), towards)


def _hex(colour: Rgb) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
