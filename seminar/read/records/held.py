"""Whole notices held in the values of data: a row of labelled cells, the body of a news item in one string."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line
from seminar.read.labels.hits import WHEN
from seminar.read.labels.of_a_line import find_labels
from seminar.read.labels.segments import Segment, Span, segments
from seminar.read.lexicon import Lexicon
from seminar.read.records.trees import Leaf

_TELLING: Final = frozenset(("speaker", "time", "title", "venue", "when_where"))
#: ``Passcode: 2718``, ``地点：文远楼305``: a value that begins with a label.
OWN_LABEL: Final = re.compile(r"\s*([^\s:：\d][^:：\n\d]{0,30})[:：]\s*(?=\S)")
#: ``Moderator - Jane Roe`` under a key for people.
OWN_ROLE: Final = re.compile(r"\s*([^\W\d_]{2,20})\s[-–—]\s+(?=\S)")
#: A body is looked at this far.
_LOOKED_AT: Final = 200


#: ``林远舟教授来访课题组，并作题为…``: the news of a visit, which tells who came and what the talk was called.
_VISIT: Final = re.compile(r"(?:来访|來訪|到访|到訪|访问|訪問)[^。]{0,40}[作做](?:了)?(?:题为|題為)")
_LONGEST_NEWS: Final = 600


#: ``报告：云中的冰``, ``Report: Ice in Clouds`` on the row below who speaks: what the talk of a slot is called.
_CALLED: Final = re.compile(
    r"(?:报告|報告|演讲|演講|讲座|講座|发言|發言|Report|Talk|Lecture|Speech|Presentation)\s?[:：]\s*(?=\S)",
    re.IGNORECASE,
)
_OF_A_SLOT: Final = 4
_ROW: Final = 300


def rows_of(text: str, lexicon: Lexicon) -> list[str]:
    """The rows of a value; in a few that say who speaks, what is called the talk is its title."""
    rows = text.split("\n")
    if not 1 < len(rows) <= _OF_A_SLOT or not any(map(_CALLED.match, rows)):
        return rows
    named = any(hit.field == "speaker" and not hit.start for row in rows for hit in find_labels(row[:_ROW], lexicon))
    return [_CALLED.sub("Title: ", row, count=1) if _CALLED.match(row) else row for row in rows] if named else rows


def holds_notice(text: str, lexicon: Lexicon) -> bool:
    """Whether a value is itself a notice: labels for two of speaker, time, title and place, or news of a visit."""
    if len(text) < 20:
        return False
    if _VISIT.search(text[:_LONGEST_NEWS]):
        return True
    told: set[str] = set()
    for row in rows_of(text, lexicon)[:_LOOKED_AT]:
        if row.strip():
            told.update(hit.field for hit in find_labels(row, lexicon))
    return len(told & _TELLING) + ("abstract" in told) >= 2


def labelled_value(value: Leaf, lexicon: Lexicon) -> tuple[str, Leaf] | None:
    """The moment or place a value of one line names with a label of its own, as its field and what it says of it."""
    own = OWN_LABEL.match(value.text) if "\n" not in value.text else None
    name = lexicon.field_of(own.group(1)) if own else None
    if own and name == "speaker":
        said = re.split(
            r"(?<=[a-z]{3})(?<!Prof)(?<!Assoc)(?<!Asst)(?<!Dept)(?<!Univ)(?<!Inst)\.\s+(?=[A-Z\d])|。",
            value.text[own.end() :],
        )[0]
        return name, replace(value, text=said)  # summary: "Speaker: Jane Roe, Harbour University. Friday 28 October"
    return (name, replace(value, text=value.text[own.end() :])) if own and name in (*WHEN, "venue") else None


def held_segments(
    texts: Sequence[tuple[Leaf, str]], lines: Sequence[Line], begin: int, lexicon: Lexicon
) -> tuple[Segment, ...]:
    """The segments of some values, each read as the lines it holds.

    ``texts`` pairs a value with what it says, ``begin`` is the place in ``lines`` of the first row of the data. Spans
    say which rows of the source they came from.
    """
    held: list[tuple[Line, int, int]] = []
    for leaf, text in texts:
        first = leaf.place.row
        rows = rows_of(text, lexicon)
        head = lines[min(begin + first, len(lines) - 1)].text
        # the text of a block begins on the row below its mark
        lower = int(leaf.place.last_row > first and rows[0].strip() not in head)
        for n, row in enumerate(rows):
            at = begin + min(first + lower + n, leaf.place.last_row)
            at = min(at, len(lines) - 1)
            column = max(lines[at].text.find(row[:30]), 0) if row else 0
            held.append((replace(lines[at], text=row, label=None), at, column))
        held.append((replace(lines[begin], text=""), begin, 0))  # no value goes on in the next

    def moved(span: Span) -> Span:
        _, index, column = held[span.index]
        return replace(span, index=index, start=span.start + column, end=span.end + column)

    return tuple(
        replace(found, spans=tuple(map(moved, found.spans)), mark=moved(found.mark) if found.mark else None)
        for found in segments([line for line, _, _ in held], lexicon)
    )
