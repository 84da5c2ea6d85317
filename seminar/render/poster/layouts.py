"""The formats a poster comes in. Each is a composition of its own, not a scaled A3."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import NamedTuple

from seminar.errors import SeminarError
from seminar.render.context import PosterOptions

#: Points in a millimetre, and in a pixel of the layouts for screens (144 pixels an inch).
_MM = 72 / 25.4
_PX = 0.5


class Sizes(NamedTuple):
    """Sizes in points: running text at its smallest, as usual, and at its largest; the smallest of any text."""

    floor: float
    body: float
    ceiling: float
    least: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page and the measures a composition starts from.

    ``width`` and ``height`` are points (``height`` ``None``: as long as the content). ``across`` is how many design
    units the width has: fewer make everything on the page larger.
    """

    composition: str
    width: float
    height: float | None
    across: float
    sizes: Sizes
    on_paper: bool = True

    @property
    def unit(self) -> float:
        """Points in one design unit."""
        return self.width / self.across


def _paper(composition: str, width: float, height: float, across: float, sizes: Sizes) -> Page:
    return Page(composition, width * _MM, height * _MM, across, sizes)


def _screen(composition: str, width: int, height: int | None, sizes: Sizes) -> Page:
    return Page(composition, width * _PX, None if height is None else height * _PX, width, sizes, on_paper=False)


#: On paper A3 is read at arm's length, A4 in the hand, A2 from a step away.
LAYOUTS: Mapping[str, Page] = MappingProxyType(
    {
        "a4": _paper("print", 210, 297, 312, Sizes(9, 10.5, 13.5, 8)),
        "a3": _paper("print", 297, 420, 297, Sizes(10, 13, 17.5, 8.5)),
        "a2": _paper("print", 420, 594, 318, Sizes(13, 17.5, 23, 11)),
        "screen": _screen("screen", 1920, 1080, Sizes(14, 16, 22, 12)),
        "square": _screen("square", 1080, 1080, Sizes(13, 15, 18, 11)),
        "tall": _screen("tall", 1080, None, Sizes(16, 17, 18, 12)),
        "namecard": _paper("namecard", 297, 210, 297, Sizes(12, 14, 18, 10)),
        "doorsign": _paper("doorsign", 210, 297, 210, Sizes(11, 13, 18, 9)),
    }
)
SUFFIXES = ("pdf", "png", "jpg", "svg")

#: Dots an inch of a picture of a paper format: 1440 pixels across an A3, sharp on a phone and small enough to send.
_PICTURE_WIDTH = 1440


def page_of(options: PosterOptions) -> Page:
    """The page of a layout's name, with ``options.pixels`` applied. Raises :class:`SeminarError` for a wrong wish."""
    page = LAYOUTS.get(options.layout)
    if page is None:
        raise SeminarError("poster.unknown-layout", name=options.layout, known=tuple(LAYOUTS))
    if options.suffix not in SUFFIXES:
        raise SeminarError("poster.unknown-suffix", suffix=options.suffix, known=tuple(SUFFIXES))
    if options.pixels is None:
        return page
    width, height = options.pixels
    if not (200 <= width <= 10_000 and 200 <= height <= 10_000):
        raise SeminarError("poster.bad-pixels", width=width, height=height)
    if page.on_paper:  # the same sheet, cut to the wanted shape
        return replace(page, height=page.width * height / width)
    if page.height is None:
        return replace(page, width=width * _PX)
    shape = LAYOUTS["screen" if width > height * 1.2 else "square"]
    across = shape.across * max(1.0, (width / height) / (shape.width / (shape.height or 1)))
    scale = width / across  # pixels of this picture for one of the usual one
    sizes = Sizes(*(size * scale for size in shape.sizes))
    return replace(shape, width=width * _PX, height=height * _PX, across=across, sizes=sizes)


def resolution(page: Page, options: PosterOptions) -> float:
    """Pixels an inch of a picture of ``page``, so that its width comes out exact."""
    if options.pixels:
        return options.pixels[0] / page.width * 72
    return _PICTURE_WIDTH / page.width * 72 if page.on_paper else 144.0
