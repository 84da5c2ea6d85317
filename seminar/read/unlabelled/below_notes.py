"""What stands below the notes of a form, a blank line between: the talk's text, where no label says where that is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.read import texts
from seminar.read.labels.segments import FREE, Segment, Span

#: So long is a paragraph on a talk.
_TEXT: Final = 160


def parted(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments, notes without what stands far below them; any others as they are.

    ``备注：会议号 924 8482 1102`` is over at the blank line, if a long paragraph comes below it and nothing is labelled
    as the abstract.
    """
    if any(segment.field in ("abstract", "about") and segment.text.strip() for segment in segments):
        return segments
    return [part for segment in segments for part in _parts(segment)]


def _parts(segment: Segment) -> Iterator[Segment]:
    spans = segment.spans
    cut = next((n for n in range(1, len(spans)) if spans[n].index > spans[n - 1].index + 1), None)
    if segment.field != "notes" or cut is None or _longest(spans[cut:]) < _TEXT:
        yield segment
        return
    yield replace(segment, spans=spans[:cut])
    yield from (Segment(FREE, spans=(span,)) for span in spans[cut:])


def _longest(spans: Sequence[Span]) -> int:
    """The weight of the longest paragraph: lines with none between them are one."""
    weights = [texts.weight(spans[0].text)]
    for above, span in pairwise(spans):
        near = span.index == above.index + 1
        weights.append(texts.weight(span.text) + (weights[-1] if near else 0))
    return max(weights)
