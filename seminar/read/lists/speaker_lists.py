"""Talks told under one label for the speakers, item by item: ``讲师：`` over ``- 林远舟（云溪大学）：云中的冰``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people

_ENOUGH: Final = 2
#: Fields whose value may be such a list.
_HOLDING: Final = frozenset(("speaker", "talk", "title"))
#: What such a label tells of one talk: none of it stands elsewhere among the same lines.
_OF_ONE: Final = frozenset(("speaker", "title", "talk", "abstract", "bio"))
_ITEM: Final = re.compile(
    r"\s*(?:[-–•·*+]\s+|\d{1,2}[.、)]\s?)?(?P<who>(?P<name>[^\s（）():：][^（）():：\n]{1,30}?)\s?[（(](?P<house>[^（）()\n]{2,40})[)）])\s?[:：]\s?"
    r"(?P<title>[^\s].{3,160})"
)


#: ``[回顾](/blog/3)``: a line that leads elsewhere.
_LINK: Final = re.compile(r"\[[^\[\]\n]{1,80}\]\([^()\s]{1,300}\)|https?://\S{1,300}")
#: The blank before the bracket: ``林远舟 （云溪大学）``.
_APART: Final = re.compile(r"(?<=[一-鿿])\s+(?=[（(])")


def split(group: tuple[Segment, ...], lexicon: Lexicon) -> tuple[tuple[Segment, ...], ...]:
    """The segments of each talk of such a list, the other ones handed to all; the group alone where it is none.

    A list is believed where each line of the value, and two at least, names somebody with a house in brackets and a
    title behind the colon.
    """
    held = [segment for segment in group if segment.field in _HOLDING and len(segment.spans) >= _ENOUGH]
    named = [s for s in group if s.field in _OF_ONE and s.text.strip() and s not in held and not _heads(s)]
    if len(held) != 1 or named:
        return (group,)
    spans = [span for span in held[0].spans if span.text.strip() and not _LINK.fullmatch(span.text.strip())]
    told = [item for span in spans if (item := _ITEM.fullmatch(span.text.rstrip()))]
    if len(told) < _ENOUGH or len(told) < len(spans):
        return (group,)
    others = tuple(replace(s, field="series") if _heads(s) else s for s in group if s is not held[0])
    return tuple(
        (*others, *_talk(held[0] if n == 0 else None, span, item, lexicon))
        for n, (span, item) in enumerate(zip(spans, told, strict=True))
    )


def _heads(segment: Segment) -> bool:
    """Whether a title is the heading of a part of the page, under which its talks stand."""
    return segment.field == "title" and segment.structured and segment.mark is None


def _talk(held: Segment | None, span: Span, item: re.Match[str], lexicon: Lexicon) -> Iterator[Segment]:
    """The segments of one item; ``held`` is the labelled segment where the item is its first."""

    def part(field: str, name: str, label: str = "", mark: Span | None = None) -> Segment:
        begin, end = item.span(name)
        text = _APART.sub("", item[name])
        spans = (replace(span, start=span.start + begin, end=span.start + end, text=text),)
        return Segment(field, label, spans, mark, glued=True, structured=True)

    who = people(_APART.sub("", item["who"]), lexicon)
    known = len(who) == 1 and bool(who[0].person.affiliation or who[0].person.position)
    yield part("speaker", "who" if known else "name", held.label if held else "", held.mark if held else None)
    if not known:
        yield part("affiliation", "house")  # what stands in brackets behind each of them
    yield part("title", "title")
