"""Records whose fields stand in tags (``<title>…</title>``): XML, and the items of a feed (RSS 2.0, RFC 4287)."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from seminar.read.records.trees import LONGEST, Branch, Leaf, Node, Place

#: An element without elements in it; its text may be marked as characters (XML 1.0 §2.7).
_ELEMENT: Final = re.compile(
    r"<(?P<key>[A-Za-z_][\w:.-]{0,30})(?:\s[^<>]{0,300})?>"
    r"(?:\s{0,200}<!\[CDATA\[(?P<marked>(?:[^\]]|\](?!\]>)){0,20000}+)\]\]>\s{0,200}|(?P<text>[^<>]*+))</(?P=key)>"
)
#: What holds one of several records.
_RECORD: Final = re.compile(r"<(?:item|entry|record|row|event|lecture|talk|seminar|report)(?:\s[^<>]{0,300})?>")
#: Tags of a page's text, which are no keys.
_OF_A_PAGE: Final = re.compile(r"<(?:p|div|li|td|span|body|h[1-6])[\s>]", re.IGNORECASE)
_FEWEST: Final = 3
_MOST_MARKED: Final = 500


def from_tags(rows: Sequence[str]) -> tuple[Node, ...]:
    """The records of such a source; an empty tuple where it is a page, too long, or holds too few fields."""
    source = "\n".join(rows)
    marked = source.count("<![CDATA[")
    if len(source) > LONGEST or marked > _MOST_MARKED or not source.lstrip().startswith("<"):
        return ()
    found = list(_ELEMENT.finditer(source))
    within = [match.span("marked") for match in found if match["marked"] is not None]
    if len(found) < _FEWEST or any(
        not any(a <= tag.start() < b for a, b in within) for tag in _OF_A_PAGE.finditer(source)
    ):
        return ()
    starts = [0, *accumulate(len(row) + 1 for row in rows)]
    opens = [match.start() for match in _RECORD.finditer(source)]
    records: dict[int, list[tuple[Leaf, Node]]] = {}
    for match in found:
        record = bisect_right(opens, match.start())
        if not opens or record:  # what stands above the first item is of the whole feed
            records.setdefault(record, []).append(_field(match, starts))
    return tuple(Branch(tuple(entries)) for entries in records.values())


def _field(match: re.Match[str], starts: Sequence[int]) -> tuple[Leaf, Leaf]:
    kind = "marked" if match["marked"] is not None else "text"
    said = match[kind] if kind == "marked" else html.unescape(match[kind])
    return (
        Leaf(match["key"].rpartition(":")[2], _place(match.start(), match.start(kind), starts)),
        Leaf(said.strip(), _place(match.start(kind), match.end(kind), starts)),
    )


def _place(start: int, end: int, starts: Sequence[int]) -> Place:
    first, last = (bisect_right(starts, at) - 1 for at in (start, max(start, end - 1)))
    return Place(first, start - starts[first], last, end - starts[last])
