"""Glyphs of a page into fragments: pieces of lines without wide gaps, with the spaces the gaps stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

#: A gap in ems (the height of a line) where a line falls apart.
_APART = 0.85
#: Gaps that stand for a space: within Latin text, within Chinese, and between the two (which typesetters widen).
_LATIN_SPACE, _EAST_SPACE, _MIXED_SPACE = 0.13, 0.5, 0.4
_EAST = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f\U00020000-\U0003ffff]")
_FIRST_OF_LABEL = re.compile("[\u4e00-\u9fff](?:\\s*[\u4e00-\u9fff])?")
_REST_OF_LABEL = re.compile("(?:[\u4e00-\u9fff]\\s*){1,2}[:：]")
#: What pdfium gives for a hyphen at the end of a line, and what it is here.
_SOFT_HYPHENS = "\x02\xad\ufffe"
SOFT_HYPHEN = "\xad"
_WIDE_BLANK = re.compile("(?<=[\x21-\x7e\xc0-\u024f·,.])\u3000+(?=[\x21-\x7e\xc0-\u024f·])")

#: A Latin word set wide; a word begins with a capital letter.
_SET_WIDE = re.compile("(?:[A-Za-z] [a-z] [a-z](?: [a-z])* ?)(?:(?<= )[A-Z](?: [a-z])+ ?){0,3}[:：]?")


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
            kept[-1] = merged([last, fragment])
        else:
            kept.append(fragment)
    return kept


def _drawn_space(line: _Line, glyph: Glyph) -> bool:
    """Whether a space means one: between Chinese and Latin letters many programs put a thin one for looks."""
    east = bool(_EAST.match(line.chars[-1])), bool(_EAST.match(glyph.char))
    needed = 0.18 if all(east) else _MIXED_SPACE if any(east) else 0.0
    return glyph.left - line.right >= needed * glyph.size


def _finished(line: _Line) -> list[Fragment]:
    # some fonts have no other blank than the wide one of Chinese
    text = _WIDE_BLANK.sub(" ", "".join(line.chars).strip())
    if _SET_WIDE.fullmatch(text):
        text = re.sub(" (?=[a-z:：])", "", text)  # A b s t r a c t
    if not text or line.last is None:
        return []
    return [Fragment(text, line.left, line.top, line.right, line.bottom, median(line.sizes))]


def merged(row: Sequence[Fragment]) -> Fragment:
    """Fragments side by side as one, with spaces where the gaps stand for some."""
    text = row[0].text
    for before, after in pairwise(row):
        gap = (after.left - before.right) / max(after.size, 0.1)
        text += (" " if _spaced(before.text[-1], after.text[0], gap) else "") + after.text
    size = max(f.size for f in row)
    return Fragment(
        text, row[0].left, min(f.top for f in row), max(f.right for f in row), max(f.bottom for f in row), size
    )


_WORD = re.compile(r"[^\s\u2e80-\U0003ffff]+")
#: A Chinese character with the marks that no line begins or ends with (clreq 3.1.2): ``节”``, ``《云``.
_UNPARTED = re.compile(r"[“‘《〈（「『【]{0,2}.?[”’》〉）」』】，。、；：！？]{0,2}")


def width_of_first(line: Fragment) -> float:
    """About how wide the first word of a line is, or its first Chinese character with the marks it keeps; points."""
    if first := _WORD.match(line.text):
        return 0.45 * line.size * (len(first[0]) + 1)
    unparted = _UNPARTED.match(line.text)
    return line.size * max(1, unparted.end() if unparted else 1)
