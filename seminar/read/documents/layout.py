"""The reading order of a page: fragments of lines into columns and rows (recursive X-Y cut)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from seminar.language import has_han
from seminar.read.documents import grid
from seminar.read.documents.glyphs import Fragment, merged, width_of_first
from seminar.read.documents.set_wide import justified, rows_of
from seminar.read.documents.wrapping import LABELLED, starts_anew

#: What lies at least between two columns, in ems (the height of a line).
_GUTTER = 0.8
_CUT_LIMIT = 60
#: A blank within a line is no wider; ems.
_WIDEST_BLANK = 4
#: Bands looked at ahead for a gutter that a region shares.
_AHEAD = 80


def reading_order(found: Sequence[Fragment]) -> list[Fragment]:
    """The lines of a page as a reader takes them: column after column, rows of labels and values side by side."""
    order = _Order()
    order.region(justified(found), 0)
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
                self._columns(found, cut, depth, max(f.right for f in found))
                return
        self._rows(found)

    def _stack(self, bands: list[list[Fragment]], depth: int) -> None:
        """Bands from top to bottom; neighbours that share a gutter are columns and are read as such."""
        start = 0
        edge = max(f.right for band in bands for f in band)
        while start < len(bands):
            end, cut = _shared(bands, start)
            group = [fragment for band in bands[start:end] for fragment in band]
            if cut is None:
                self._rows(group)
            else:
                self._columns(group, cut, depth, edge)
            start = end

    def _columns(self, found: list[Fragment], cut: float, depth: int, edge: float) -> None:
        left = [f for f in found if f.right <= cut]
        right = [f for f in found if f.right > cut]
        one_row = len(rows_of(left)) == len(rows_of(right)) == 1
        if one_row and _leads(max(left, key=lambda f: f.right), min(right, key=lambda f: f.left)):
            self._rows(found)
            return
        if _broken_off(left, right, edge):
            self._rows(found)
            return
        if labelled := _labelled(left, right):
            for fragment in labelled:
                self._say(fragment)
            return
        if one_row or _ends_of_values(left, right):
            self._rows(found)
            return
        for side in (left, right):
            self.column += 1
            self.region(side, depth + 1)
        self.column += 1

    def _rows(self, found: list[Fragment]) -> None:
        for row in rows_of(found):
            first = row[0]
            if (
                len(row) > 1
                and grid.is_label(first.text)
                and not first.text.endswith((":", "："))
                and row[1].text[0] not in ":："
                and not grid.is_label(row[1].text)
            ):
                value = merged(row[1:])
                self._say(replace(value, label=first.text))
            else:
                self._say(merged(row))

    def _say(self, fragment: Fragment) -> None:
        self.lines.append(replace(fragment, column=self.column))


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
        if cut is not None and best[1] is not None and _is_another(best[1], cut, bands[end - 1], band):
            break
        if cut is not None and (best[1] is not None or _two_sided(band, cut) or _in_turn(bands[start : end + 1], cut)):
            best = end + 1, cut
    end, cut = best
    if cut is not None and _heads(bands[start], [f for band in bands[start + 1 : end] for f in band]):
        return start + 1, None
    while cut is not None and end - start > 1 and _is_below(bands[end - 1], cut, group):
        end -= 1
    while cut is not None and end - start > 1 and end < len(bands) and _is_with_the_next(bands[end - 2 : end + 1]):
        end -= 1
    return end, cut


def _is_another(known: float, cut: float, above: Sequence[Fragment], here: Sequence[Fragment]) -> bool:
    """Whether a band below a wide space has columns of its own: the gutter is somewhere else from there on."""
    size = max(f.size for f in here)
    return abs(cut - known) > _MOVED * size and _space(above, here) > _FAR_BELOW * size


#: A gutter moves by more, below a space that is wider; ems.
_MOVED = 3
_FAR_BELOW = 1.2


def _is_with_the_next(bands: Sequence[Sequence[Fragment]]) -> bool:
    """Whether the second of three bands stands by the third: the headings of columns below, far below what is above."""
    above, here, below = bands
    size = max(f.size for f in here)
    return _space(above, here) > size and _space(above, here) > _APART * max(_space(here, below), 0.0)


def _space(above: Sequence[Fragment], below: Sequence[Fragment]) -> float:
    return min(f.top for f in below) - max(f.bottom for f in above)


#: So many times wider is the space above a heading than the one below it.
_APART = 2


def _heads(band: Sequence[Fragment], below: Sequence[Fragment]) -> bool:
    """Whether a line stands above both columns: it reaches into the strip between them."""
    strip = _strip(below)
    return strip is not None and len(band) == 1 and band[0].left < strip[1] - 1 and band[0].right > strip[0] + 1


def _far(above: Sequence[Fragment], below: Sequence[Fragment]) -> bool:
    return _space(above, below) > 6 * max(f.size for f in below)


def _in_turn(bands: Sequence[Sequence[Fragment]], cut: float) -> bool:
    """Whether lines stand now left, now right of a gutter: two columns whose lines are not level."""
    on_left = [any(f.right <= cut for f in band) for band in bands]
    changes = sum(one is not other for one, other in pairwise(on_left))
    return changes >= 3 and min(sum(on_left), len(on_left) - sum(on_left)) >= 2


def _two_sided(band: Sequence[Fragment], cut: float) -> bool:
    return any(f.right <= cut for f in band) and any(f.left >= cut for f in band)


def _is_below(band: Sequence[Fragment], cut: float, group: Sequence[Fragment]) -> bool:
    """Whether a band stands below two columns, of neither; what begins behind the strip goes on with the right one."""
    return not _two_sided(band, cut) and _wide(band, group) and min(f.left for f in band) < cut


def _wide(band: Sequence[Fragment], group: Sequence[Fragment]) -> bool:
    width = max(f.right for f in group) - min(f.left for f in group)
    return max(f.right for f in band) - min(f.left for f in band) > 0.6 * width


def _broken_off(left: list[Fragment], right: list[Fragment], edge: float) -> bool:
    """Whether what stands on the right are ends of lines with a wide blank within, which go on in the line below.

    ``主讲人：云溪大学海洋学院　　林远舟教``, and below it ``授``: the blank is no gutter.
    """
    lines, ends = rows_of(left), rows_of(right)
    heights = [row[0].middle for row in lines]
    margin = min(f.left for f in left)
    for row in ends:
        size = row[0].size
        beside = [n for n, height in enumerate(heights) if abs(height - row[0].middle) < 0.5 * size]
        n = beside[0] if len(beside) == 1 else len(lines)
        if n + 1 >= len(lines) or any(abs(heights[n + 1] - end[0].middle) < 0.5 * size for end in ends):
            return False
        below = lines[n + 1][0]
        near = row[0].left - lines[n][-1].right < _WIDEST_BLANK * size
        full = row[-1].right + width_of_first(below) + size > edge
        goes_on = below.left - margin < size and below.top - lines[n][0].bottom < size and not starts_anew(below.text)
        told = LABELLED.match(row[0].text)
        if not (near and full and goes_on) or (told and grid.is_label(told["label"])):
            return False
    return True


def _leads(label: Fragment, value: Fragment) -> bool:
    """Whether a label and what stands behind its colon are one line, set wide: ``Title:    On the Rain of``."""
    level = abs(label.middle - value.middle) < 0.5 * label.size
    near = value.left - label.right < _WIDEST_BLANK * label.size
    return level and near and label.text.rstrip().endswith((":", "："))


#: The end of a value behind a wide blank is no longer; ems.
_LONGEST_END = 10


def _ends_of_values(left: list[Fragment], right: list[Fragment]) -> bool:
    """Whether what stands on the right goes on with labelled values: ``主讲人：云溪大学海洋学院    林远舟教授``."""
    lines, ends = rows_of(left), rows_of(right)
    if len(lines) != len(ends) or any(len(row) > 1 for row in (*lines, *ends)):
        return False
    return all(
        abs(line[0].middle - end[0].middle) < 0.3 * end[0].size
        and end[0].left - line[0].right < _WIDEST_BLANK * end[0].size
        and end[0].right - end[0].left < _LONGEST_END * end[0].size
        and LABELLED.match(line[0].text)
        and not line[0].text.rstrip().endswith((":", "："))
        and not starts_anew(end[0].text)
        for line, end in zip(lines, ends, strict=True)
    )


def _labelled(left: list[Fragment], right: list[Fragment]) -> list[Fragment]:
    """The rows of a form: labels on the left, each with what stands beside and below it until the next label.

    A label in the middle of the height of its value (``时间`` beside the day, the hour below it) is the nearest one.
    """
    heads = _in_both_languages([merged(row) for row in rows_of(left)])
    values = [merged(row) for row in rows_of(right)]
    first, last = values[0].middle, values[-1].middle
    above = [h for h in heads if h.middle < first - h.size]
    below = [h for h in heads if h.middle > last + h.size]
    heads = heads[len(above) : len(heads) - len(below)]
    if not heads or sum(grid.is_label(f.text) for f in heads) < 0.8 * len(heads):
        return []
    if sum(any(_beside(v, h) for v in values) for h in heads) < 0.7 * len(heads):
        return []
    centred = values[0].middle < heads[0].top
    lines: list[Fragment] = []
    for value in values:
        if centred:
            label = min(heads, key=lambda h: abs(h.middle - value.middle)).text
        else:
            beside_it = [h for h in heads if h.middle <= value.middle + 0.6 * h.size]
            label = beside_it[-1].text if beside_it else ""
        lines.append(replace(value, label=label.rstrip(":： ") or None))
    return [*above, *lines, *below]


def _beside(value: Fragment, head: Fragment) -> bool:
    return abs(value.middle - head.middle) < 0.6 * head.size or (head.top < value.middle < head.bottom)


def _in_both_languages(heads: Sequence[Fragment]) -> list[Fragment]:
    """The labels, ``时间`` right above ``Time`` as one."""
    found: list[Fragment] = []
    for head in heads:
        above = found[-1] if found else None
        near = above is not None and head.top - above.bottom < 0.5 * head.size and abs(head.left - above.left) < 2
        if above is not None and near and has_han(above.text) is not has_han(head.text) and _are_labels(above, head):
            found[-1] = replace(
                above, text=f"{above.text} {head.text}", bottom=head.bottom, right=max(above.right, head.right)
            )
        else:
            found.append(head)
    return found


def _are_labels(*heads: Fragment) -> bool:
    return all(grid.is_label(head.text) for head in heads)
