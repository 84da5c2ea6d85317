"""Pages into paragraphs: running heads out, broken lines joined, across columns and pages too."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby, pairwise

from seminar.language import has_han
from seminar.read.documents.glyphs import SOFT_HYPHEN, Fragment, width_of_first
from seminar.read.documents.wrapping import joined, starts_anew

_DIGITS = re.compile(r"\d+|[一二三四五六七八九十]+(?=\s*页)")
_PAGE_NUMBER = re.compile(
    r"[\s\-–—·|/]*+(?:第?\s*+\d{1,4}\s*+页?(?:\s*+[/，,共of]++\s*+\d{1,4}\s*+页?)?|page\s+\d+(?:\s*(?:of|/)\s*\d+)?|[ivxlc]{1,6})[\s\-–—·|/]*+",
    re.I,
)
#: Lines at the top and at the bottom of a page among which running heads are looked for.
_EDGE = 3
#: A line that ends its sentence and reaches further than any other line ends its paragraph too.
_STOP = re.compile(r"[。！？!?]$")
#: Lines narrower than this many ems are items of a list, however evenly they end.
_SHORT = 7
#: ``上午8:30``, and in the next line ``- 9:30``: no item of a list.
_HOUR_OPEN = re.compile(r"\d{1,2}[:：]\d\d\s*$")
_HOUR_BEHIND = re.compile(r"[-–—~～至到]+\s?\d{1,2}[:：]\d\d")
#: ``…通告（总``, and in the next line ``第70期）``
_BRACKET_OPEN = re.compile(r"[（(][^（）()]{0,20}$")
#: Titles are set larger than most of the page, by this; a line of one has so many letters, be it never so large.
_DISPLAY = 1.6
_SHORT_TITLE = 5
#: ``- The Rain Journey`` below the first line of a title.
_SUBTITLE = re.compile(r"[-–—]{1,2}\s?\S")
_HANGING = "，。、；：！？）》”"
_SENTENCE_END = re.compile(r"[。！？!?.：:;；][”’\"')）】]*$")


def without_running_heads(pages: Sequence[Sequence[Fragment]]) -> list[list[Fragment]]:
    """The pages without page numbers and without lines that stand in the same place of several pages."""
    seen: Counter[tuple[str, int]] = Counter()
    for page in pages:
        seen.update({_shape(line, page) for line in _edges(page)})
    filled = sum(bool(page) for page in pages)
    kept: list[list[Fragment]] = []
    for page in pages:
        edges = {id(line) for line in _edges(page)}
        kept.append([line for line in page if id(line) not in edges or not _runs(line, page, seen, filled)])
    return kept


def _edges(page: Sequence[Fragment]) -> list[Fragment]:
    by_height = sorted(page, key=lambda line: line.middle)
    return by_height[:_EDGE] + by_height[max(_EDGE, len(by_height) - _EDGE) :]


def _shape(line: Fragment, page: Sequence[Fragment]) -> tuple[str, int]:
    """What a running head has in common on all pages: the words of its row without the figures, and its height."""
    row = sorted((other for other in page if abs(other.middle - line.middle) < 3), key=lambda other: other.left)
    text = "".join(other.text for other in row)
    return re.sub(r"\s+", "", _DIGITS.sub("#", text)), round(line.middle / 8)


#: What a browser prints over and under a page: the day and hour, the address with the number of the page.
_PRINTED = re.compile(
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+(?:[上下]午)?\d{1,2}:\d\d(?:\s?[AP]M)?\b.*|(?:https?|file)://\S+\s+\d{1,3}/\d{1,3}",
    re.I,
)


def _runs(line: Fragment, page: Sequence[Fragment], seen: Counter[tuple[str, int]], pages: int) -> bool:
    if line.label is None and _PRINTED.fullmatch(line.text):
        return True
    if line.label is None and _PAGE_NUMBER.fullmatch(line.text):
        return not (line.text.isdigit() and _is_close(line, page))
    return pages > 1 and seen[_shape(line, page)] >= max(2, 0.6 * pages)


def _is_close(line: Fragment, page: Sequence[Fragment]) -> bool:
    """Whether a line stands directly under or over another that begins where it does: ``…会议号 974 325``, ``769``."""
    near = (other for other in page if other is not line and abs(other.left - line.left) < line.size)
    return any(
        -0.5 * line.size < max(line.top - other.bottom, other.top - line.bottom) < 0.7 * line.size for other in near
    )


def paragraphs(pages: Sequence[Sequence[Fragment]]) -> list[tuple[str, str | None]]:
    """The paragraphs of all pages in order, each with its label where the layout gives one."""
    edges, pitches, blocks = _Edges(pages), _Pitches(pages), _value_edges(pages)
    largest = max((line.size for page in pages for line in page), default=0.0)
    display = _DISPLAY * _usual_size(pages), largest
    texts: list[tuple[str, str | None]] = []
    last: tuple[int, Fragment] | None = None
    for number, page in enumerate(pages):
        for line in page:
            if (
                last is not None
                and texts
                and (line.continues or _goes_on(last, (number, line), edges, pitches, display))
            ):
                text, label = texts[-1]
                texts[-1] = (joined(text, line.text), label)
            elif last is not None and texts and _beside_one_label(last, (number, line)):
                text, label = texts[-1]
                broken = blocks[id(line)] - last[1].right <= width_of_first(line) + 0.6 * line.size
                texts[-1] = (joined(text, line.text) if broken else f"{text}\n{line.text}", label)
            else:
                label = line.label.rstrip(":： ") if line.label else None
                texts.append((line.text, label))
            last = (number, line)
    return [(text.replace(SOFT_HYPHEN, "-").strip(), label) for text, label in texts if text.strip()]


#: Lines of one text differ in height by so much where Chinese and Latin letters come from different fonts.
_ALIKE = 0.2


class _Edges:
    """How far to the right the lines of each page, column and size reach; hanging punctuation does not count."""

    def __init__(self, pages: Sequence[Sequence[Fragment]]) -> None:
        self._rights: dict[tuple[int, int], dict[int, float]] = {}
        for number, page in enumerate(pages):
            for line in page:
                rights = self._rights.setdefault((number, line.column), {})
                right = line.right - (line.size if line.text[-1] in _HANGING else 0)
                rights[round(line.size)] = max(rights.get(round(line.size), 0.0), right)

    def of(self, page: int, line: Fragment) -> float:
        """The right edge of the text a line is of."""
        rights = self._rights[page, line.column]
        return max(right for size, right in rights.items() if abs(size - line.size) <= _ALIKE * line.size + 1)


class _Pitches:
    """How far apart the lines of each size usually are within a paragraph: a low value of those found."""

    def __init__(self, pages: Sequence[Sequence[Fragment]]) -> None:
        found: dict[int, list[float]] = {}
        for page in pages:
            for before, line in pairwise(page):
                pitch = line.top - before.top
                alike = abs(line.size - before.size) <= _ALIKE * before.size
                if line.column == before.column and alike and 0 < pitch < 3 * line.size:
                    found.setdefault(round(line.size), []).append(pitch)
        self._found = found
        self._usual: dict[int, float | None] = {}

    def of(self, line: Fragment) -> float:
        """The pitch of the text a line is of; the height of the line where there is no other."""
        size = round(line.size)
        if size not in self._usual:
            near = [
                pitch for key, values in self._found.items() if abs(key - size) <= _ALIKE * size for pitch in values
            ]
            self._usual[size] = sorted(near)[len(near) // 5] if near else None
        return self._usual[size] or line.size


def _usual_size(pages: Sequence[Sequence[Fragment]]) -> float:
    """The size most letters of a document are set in."""
    letters: Counter[float] = Counter()
    for line in (line for page in pages for line in page):
        letters[round(line.size)] += len(line.text)
    return letters.most_common(1)[0][0] if letters else 0.0


def _value_edges(pages: Sequence[Sequence[Fragment]]) -> dict[int, float]:
    """How far to the right the value reaches that a labelled line is of, by the identity of the line."""
    found: dict[int, float] = {}
    for page in pages:
        for label, lines in groupby(page, lambda line: line.label):
            value = list(lines) if label is not None else []
            edge = max((line.right for line in value), default=0.0)
            found |= {id(line): edge for line in value}
    return found


def _beside_one_label(last: tuple[int, Fragment], here: tuple[int, Fragment]) -> bool:
    """Whether a line is a further line of the value that the layout gives one label."""
    before, line = last[1], here[1]
    return (
        line.label is not None
        and line.label == before.label
        and here[0] == last[0]
        and not (line.whole or before.whole)
    )


def _goes_on(
    last: tuple[int, Fragment],
    here: tuple[int, Fragment],
    edges: _Edges,
    pitches: _Pitches,
    display: tuple[float, float],
) -> bool:
    """Whether a line goes on with the paragraph of the line before it.

    ``display`` are the size titles begin at and the largest of all.
    """
    before, line = last[1], here[1]
    if line.label != before.label or line.whole or before.whole:
        return False
    if abs(line.size - before.size) > _ALIKE * before.size:
        return False
    title = before.size > display[0]
    hours = _HOUR_OPEN.search(before.text) and _HOUR_BEHIND.match(line.text)
    held = hours or _BRACKET_OPEN.search(before.text) or (title and _SUBTITLE.match(line.text))
    if starts_anew(line.text) and not held:
        return False
    if before.text[-1:].isascii() and not has_han(before.text) and has_han(line.text[:1]) and len(before.text) < 40:
        return False  # Associate Professor, and below it 云溪大学
    if title and not has_han(before.text) and has_han(line.text[:1]):
        return False  # the title, and below it who speaks
    if title and before.size > 0.97 * display[1] and here[0] == last[0] and line.column == before.column:
        return _of_one_title(before, line)
    short = before.right - before.left < _SHORT * before.size and not (title and len(before.text) >= _SHORT_TITLE)
    if short and not before.text.endswith(SOFT_HYPHEN):
        return False
    edge = edges.of(*last)
    room = edge - before.right
    word = width_of_first(line)
    if room > word + 0.6 * line.size or (before.right >= edge and _STOP.search(before.text)):
        return False
    if here[0] != last[0] or line.column != before.column or line.top < before.top:
        return room < 1.2 * line.size and not _SENTENCE_END.search(before.text)
    if line.top - before.top > 1.25 * pitches.of(line):
        return False
    centred = abs(line.left + line.right - before.left - before.right) < line.size
    return line.top - before.bottom < 1.2 * line.size and (centred or line.left - before.left < 1.4 * line.size)


def _of_one_title(before: Fragment, line: Fragment) -> bool:
    """Whether two lines of the largest size are of one title: as large, close to each other, set alike.

    They are broken where the phrase allows, and need not reach the edge of the page.
    """
    alike = abs(line.size - before.size) < _SAME * before.size
    near = -0.2 * before.size < line.top - before.bottom < _CLOSE * before.size
    centred = abs(line.left + line.right - before.left - before.right) < 0.5 * line.size
    return alike and near and (centred or abs(line.left - before.left) < 0.1 * line.size)


_SAME = 0.03
_CLOSE = 0.35
