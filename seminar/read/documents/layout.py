"""The reading order of a page: glyphs into fragments of lines, fragments into columns and rows (recursive X-Y cut)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

from seminar.read.documents import grid

#: Gaps in ems (the height of a line): where a line falls apart, and what lies at least between two columns.
_APART = 0.85
_GUTTER = 0.8
#: Gaps that stand for a space: within Latin text, within Chinese, and between the two (which typesetters widen).
_LATIN_SPACE, _EAST_SPACE, _MIXED_SPACE = 0.13, 0.5, 0.4
_EAST = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\U00020000-\U0003ffff]")
_FIRST_OF_LABEL = re.compile("[\u4e00-\u9fff](?:\\s*[\u4e00-\u9fff])?")
_REST_OF_LABEL = re.compile("(?:[\u4e00-\u9fff]\\s*){1,2}[:：]")
_CUT_LIMIT = 60
#: Bands looked at ahead for a gutter that a region shares.
_AHEAD = 80
#: What pdfium gives for a hyphen at the end of a line, and what it is here.
_SOFT_HYPHENS = "\x02\xad\ufffe"
SOFT_HYPHEN = "\xad"


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character and its box; y grows downwards, lengths in points."""

    char: str
    left: float
    top: float
    right: float
    bottom: float
    size: float


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of a line without wide gaps. ``label``: the layout puts another fragment before it as its label.

    ``column`` numbers the columns of a page in reading order. ``whole``: a paragraph that no line goes on with;
    ``continues``: what the paragraph before it, on the page before, goes on with.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    label: str | None = None
    column: int = 0
    whole: bool = False
    continues: bool = False

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


@dataclass(slots=True)
class _Line:
    """A fragment in the making."""

    chars: list[str] = field(default_factory=list)
    sizes: list[float] = field(default_factory=list)
    last: Glyph | None = None
    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0

    def fits(self, glyph: Glyph) -> bool:
        last = self.last
        if last is None:
            return False
        overlap = min(last.bottom, glyph.bottom) - max(last.top, glyph.top)
        em = max(last.size, glyph.size)
        gap = glyph.left - self.right
        if _same_box(glyph, last):
            return True  # the letters of a ligature
        return overlap > 0.4 * min(last.size, glyph.size) and -0.6 * em < gap < _APART * em

    def add(self, glyph: Glyph) -> None:
        if self.last is None:
            self.left, self.top, self.right, self.bottom = glyph.left, glyph.top, glyph.right, glyph.bottom
        elif _same_box(glyph, self.last):
            pass
        elif (
            self.chars
            and self.chars[-1] != " "
            and _spaced(self.last.char, glyph.char, (glyph.left - self.right) / glyph.size)
        ):
            self.chars.append(" ")
        self.chars.append(glyph.char)
        self.sizes.append(glyph.size)
        self.last = glyph
        self.right = max(self.right, glyph.right)
        self.top, self.bottom = min(self.top, glyph.top), max(self.bottom, glyph.bottom)


def _same_box(one: Glyph, other: Glyph) -> bool:
    return one.left == other.left and one.right == other.right and one.top == other.top


def _spaced(before: str, after: str, gap: float) -> bool:
    east = bool(_EAST.match(before)), bool(_EAST.match(after))
    needed = _EAST_SPACE if all(east) else _MIXED_SPACE if any(east) else _LATIN_SPACE
    return gap > needed


def fragments(glyphs: Iterable[Glyph]) -> list[Fragment]:
    """The fragments of a page, in the order drawn. A glyph drawn twice in one place (false bold) counts once."""
    found: list[Fragment] = []
    seen: set[tuple[str, int, int]] = set()
    line = _Line()
    space = False
    last: Glyph | None = None
    for glyph in glyphs:
        if glyph.char in _SOFT_HYPHENS:
            if line.chars:
                line.chars.append(SOFT_HYPHEN)
            continue
        if glyph.char.isspace():
            space = space or glyph.char not in "\r\n"
            if glyph.char == "\u3000" and line.fits(glyph):
                line.add(glyph)
            continue
        place = (glyph.char, round(glyph.left / 1.5), round(glyph.top / 1.5))
        if place in seen and not (last and _same_box(glyph, last)):
            continue
        seen.add(place)
        last = glyph
        if not line.fits(glyph):
            found += _finished(line)
            line = _Line()
        elif space and line.chars and line.chars[-1] not in " \u3000" and _drawn_space(line, glyph):
            line.chars.append(" ")
        space = False
        line.add(glyph)
    return _letter_spaced([*found, *_finished(line)])


def _letter_spaced(found: Sequence[Fragment]) -> list[Fragment]:
    """Labels set wide (``时　　间：``) fall apart into letters; here they come together again."""
    kept: list[Fragment] = []
    for fragment in found:
        last = kept[-1] if kept else None
        if (
            last is not None
            and _FIRST_OF_LABEL.fullmatch(last.text)
            and _REST_OF_LABEL.match(fragment.text)
            and abs(fragment.middle - last.middle) < 0.4 * last.size
            and 0 < fragment.left - last.right < 5 * last.size
        ):
            kept[-1] = _merged([last, fragment])
        else:
            kept.append(fragment)
    return kept


def _drawn_space(line: _Line, glyph: Glyph) -> bool:
    """Whether a space means one: between Chinese and Latin letters many programs put a thin one for looks."""
    east = bool(_EAST.match(line.chars[-1])), bool(_EAST.match(glyph.char))
    needed = 0.18 if all(east) else _MIXED_SPACE if any(east) else 0.0
    return glyph.left - line.right >= needed * glyph.size


def _finished(line: _Line) -> list[Fragment]:
    text = "".join(line.chars).strip()
    if not text or line.last is None:
        return []
    return [Fragment(text, line.left, line.top, line.right, line.bottom, median(line.sizes))]


def reading_order(found: Sequence[Fragment]) -> list[Fragment]:
    """The lines of a page as a reader takes them: column after column, rows of labels and values side by side."""
    order = _Order()
    order.region(list(found), 0)
    return order.lines


class _Order:
    def __init__(self) -> None:
        self.lines: list[Fragment] = []
        self.column = 0

    def region(self, found: list[Fragment], depth: int) -> None:
        if not found:
            return
        if depth < _CUT_LIMIT:
            bands = _bands(found)
            if len(bands) > 1:
                self._stack(bands, depth)
                return
            if cut := _gutter(found):
                self._columns(found, cut, depth)
                return
        self._rows(found)

    def _stack(self, bands: list[list[Fragment]], depth: int) -> None:
        """Bands from top to bottom; neighbours that share a gutter are columns and are read as such."""
        start = 0
        while start < len(bands):
            end, cut = _shared(bands, start)
            group = [fragment for band in bands[start:end] for fragment in band]
            if cut is None:
                self._rows(group)
            else:
                self._columns(group, cut, depth)
            start = end

    def _columns(self, found: list[Fragment], cut: float, depth: int) -> None:
        left = [f for f in found if f.right <= cut]
        right = [f for f in found if f.right > cut]
        if labelled := _labelled(left, right):
            for fragment in labelled:
                self._say(fragment)
            return
        if len(_rows(left)) == len(_rows(right)) == 1:
            self._rows(found)
            return
        for side in (left, right):
            self.column += 1
            self.region(side, depth + 1)
        self.column += 1

    def _rows(self, found: list[Fragment]) -> None:
        for row in _rows(found):
            first = row[0]
            if (
                len(row) > 1
                and grid.is_label(first.text)
                and not first.text.endswith((":", "："))
                and not grid.is_label(row[1].text)
            ):
                value = _merged(row[1:])
                self._say(replace(value, label=first.text))
            else:
                self._say(_merged(row))

    def _say(self, fragment: Fragment) -> None:
        self.lines.append(replace(fragment, column=self.column))


def _merged(row: Sequence[Fragment]) -> Fragment:
    text = row[0].text
    for before, after in pairwise(row):
        gap = (after.left - before.right) / max(after.size, 0.1)
        text += (" " if _spaced(before.text[-1], after.text[0], gap) else "") + after.text
    size = max(f.size for f in row)
    return Fragment(
        text, row[0].left, min(f.top for f in row), max(f.right for f in row), max(f.bottom for f in row), size
    )


def _rows(found: Sequence[Fragment]) -> list[list[Fragment]]:
    """Fragments at the same height, each row from left to right."""
    rows: list[list[Fragment]] = []
    for fragment in sorted(found, key=lambda f: (f.middle, f.left)):
        last = rows[-1][-1] if rows else None
        if last and abs(fragment.middle - last.middle) < 0.5 * min(fragment.size, last.size):
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    return [sorted(row, key=lambda f: f.left) for row in rows]


def _bands(found: Sequence[Fragment]) -> list[list[Fragment]]:
    """Groups of fragments with empty space across the whole region between them, from top to bottom."""
    bands: list[list[Fragment]] = []
    floor = 0.0
    for fragment in sorted(found, key=lambda f: f.top):
        slack = 0.25 * fragment.size  # loose boxes of neighbouring lines touch
        if bands and fragment.top + slack < floor:
            bands[-1].append(fragment)
            floor = max(floor, fragment.bottom - slack)
        else:
            bands.append([fragment])
            floor = fragment.bottom - slack
    return bands


def _gutter(found: Sequence[Fragment]) -> float | None:
    """The x of the widest empty strip from top to bottom of a region."""
    strip = _strip(found)
    return sum(strip) / 2 if strip else None


def _strip(found: Sequence[Fragment]) -> tuple[float, float] | None:
    best: tuple[float, float] | None = None
    edge: float | None = None
    for fragment in sorted(found, key=lambda f: f.left):
        if edge is not None:
            gap = fragment.left - edge
            if gap > (best[1] - best[0] if best else _GUTTER * fragment.size):
                best = edge, fragment.left
        edge = fragment.right if edge is None else max(edge, fragment.right)
    return best


def _shared(bands: Sequence[Sequence[Fragment]], start: int) -> tuple[int, float | None]:
    """How far from ``start`` the bands share a gutter, and where it is; one band alone where they share none.

    A column may begin above its neighbour: bands of one side only are taken along while none is as wide as the page.
    """
    left = min(f.left for band in bands for f in band)
    width = max(f.right for band in bands for f in band) - left
    group: list[Fragment] = []
    best: tuple[int, float | None] = (start + 1, None)
    for end in range(start, min(len(bands), start + _AHEAD)):
        band = bands[end]
        if end > start and _far(bands[end - 1], band):
            break
        group += band
        cut = _gutter(group)
        if cut is None and (best[1] is not None or any(f.right - f.left > 0.6 * width for f in band)):
            break
        if cut is not None and (best[1] is not None or _two_sided(band, cut)):
            best = end + 1, cut
    end, cut = best
    if cut is not None and _heads(bands[start], [f for band in bands[start + 1 : end] for f in band]):
        return start + 1, None
    while cut is not None and end - start > 1 and not _two_sided(bands[end - 1], cut) and _wide(bands[end - 1], group):
        end -= 1
    return end, cut


def _heads(band: Sequence[Fragment], below: Sequence[Fragment]) -> bool:
    """Whether a line stands above both columns: it reaches into the strip between them."""
    strip = _strip(below)
    return strip is not None and len(band) == 1 and band[0].left < strip[1] and band[0].right > strip[0]


def _far(above: Sequence[Fragment], below: Sequence[Fragment]) -> bool:
    gap = min(f.top for f in below) - max(f.bottom for f in above)
    return gap > 6 * max(f.size for f in below)


def _two_sided(band: Sequence[Fragment], cut: float) -> bool:
    return any(f.right <= cut for f in band) and any(f.left >= cut for f in band)


def _wide(band: Sequence[Fragment], group: Sequence[Fragment]) -> bool:
    width = max(f.right for f in group) - min(f.left for f in group)
    return max(f.right for f in band) - min(f.left for f in band) > 0.6 * width


def _labelled(left: list[Fragment], right: list[Fragment]) -> list[Fragment]:
    """The rows of a form: labels on the left, each with what stands beside and below it until the next label."""
    heads = [_merged(row) for row in _rows(left)]
    if not heads or sum(grid.is_label(f.text) for f in heads) < 0.8 * len(heads):
        return []
    values = [_merged(row) for row in _rows(right)]
    beside = sum(any(abs(v.middle - h.middle) < 0.6 * h.size for v in values) for h in heads)
    if beside < 0.7 * len(heads):
        return []
    lines: list[Fragment] = []
    for value in values:
        above = [h for h in heads if h.middle <= value.middle + 0.6 * h.size]
        label = above[-1].text.rstrip(":： ") if above else None
        lines.append(replace(value, label=label))
    return lines
