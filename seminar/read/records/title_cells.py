"""What stands in the column of the titles of a table and is of none of them: a count, where a paper appeared.

``3. Ice in Clouds``, ``4. Rain`` (chapters of a book); ``Ice in Clouds (2031 Journal of Rain)``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from seminar.read.segments import Segment

_COUNT: Final = re.compile(r"(?P<link>\[?)(?P<count>\d{1,2})(?:\s?[.、．:：](?!\d)\s*|\s+)(?=[^\W\d]|[“\"《])")
_APPEARED: Final = re.compile(
    r"(?<=\S)\s?[(（](?=[^()（）]{0,60}(?<!\d)(?:19|20)\d\d(?!\d))(?=[^()（）]{0,60}[A-Za-z]{3})[^()（）]{4,80}[)）]$"
)
#: So many titles in a row are counted, so many say where they appeared.
_COUNTED: Final = 3
_TWO: Final = 2

_Rows = Sequence[tuple[Segment, ...]]


def bare(rows: _Rows) -> _Rows:
    """The rows with their titles alone; unchanged where most titles are told otherwise.

    Counts are taken off where every title has one and each is more than the one above; the brackets with a year at
    the end where two titles have them.
    """
    titles = [segment for row in rows for segment in row if _is_title(segment)]
    counts = [_COUNT.match(segment.text) for segment in titles]
    numbers = [int(count["count"]) for count in counts if count]
    counted = len(titles) == len(numbers) >= _COUNTED and all(one < other for one, other in pairwise(numbers))
    appeared = sum(_APPEARED.search(segment.text) is not None for segment in titles) >= _TWO
    if not (counted or appeared):
        return rows
    return [tuple(_cut(s, counted, appeared) if _is_title(s) else s for s in row) for row in rows]


def _is_title(segment: Segment) -> bool:
    return segment.field == "title" and len(segment.spans) == 1 and bool(segment.text.strip())


def _cut(title: Segment, counted: bool, appeared: bool) -> Segment:
    (span,) = title.spans
    text = span.text
    count = _COUNT.match(text) if counted else None
    end = _APPEARED.search(text) if appeared else None
    begin, stop = count.end() if count else 0, end.start() if end else len(text)
    link = count["link"] if count else ""  # [3. Ice](https://…): the mark of the link stays
    part = replace(span, start=span.start + begin, end=span.start + stop, text=link + text[begin:stop])
    return replace(title, spans=(part,))
