"""The text below each row of a list: what the talk is about, or who gives it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seminar.read.announcing import announces
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.lives import begins_bio
from seminar.read.pages.page_lines import boilerplate
from seminar.read.unlabelled.bylines import is_sentence

#: Letters of such a text at least, and lines of it at most.
_TEXT: Final = 80
_LINES: Final = 40


def texts_below(lines: Sequence[Line], ends: Sequence[tuple[int, int]], lexicon: Lexicon) -> list[Segment | None]:
    """The text of each talk, as its abstract or the speaker's life; ``None`` for a talk without one.

    ``ends`` has for each talk the place of its last line and of the next talk. The texts are believed where two talks
    at least, and half of them, have one, and nothing is labelled in any.
    """
    found = [_text(lines, last, end, lexicon) for last, end in ends]
    told = sum(text is not None for text in found)
    return found if told >= max(2, len(found) / 2) else [None] * len(found)


def _text(lines: Sequence[Line], last: int, end: int, lexicon: Lexicon) -> Segment | None:
    """The first paragraph below a row, a blank line between at most."""
    begin = last + 1
    if begin < end and not lines[begin].text.strip():
        begin += 1
    stop = begin
    while stop < min(end, begin + _LINES) and lines[stop].text.strip():
        stop += 1
    text = " ".join(line.text.strip() for line in lines[begin:stop])
    if len(text) < _TEXT or not is_sentence(text) or announces(text) or boilerplate(text, lexicon):
        return None
    if any(lines[n].label is not None or find_labels(lines[n].text, lexicon) for n in range(begin, stop)):
        return None
    spans = tuple(Span(n, lines[n].number, 0, len(lines[n].text), lines[n].text) for n in range(begin, stop))
    return Segment("bio" if begins_bio(text) else "abstract", "", spans, structured=True)
