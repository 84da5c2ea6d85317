"""A line by where it stands below its label: set in, under the value, in a list below a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from seminar.read.labels.segments import Segment


def hangs_under(segment: Segment, text: str) -> bool:
    """A line set in under a person, whose label stands at the margin: the department, the university."""
    return (
        segment.mark is not None
        and not segment.mark.text.startswith(("    ", "\t"))
        and text.startswith((" " * 6, "\t"))
        and len(segment.spans) <= 3
        and len(text.strip()) <= 60
        and not re.search(r"\d", text)
    )


#: A column so narrow that its lines break within a value.
_NARROW: Final = 44


def set_in(segment: Segment, text: str) -> bool:
    """A short line set in under a label at the margin, in a narrow column: its value goes on (RFC 5322 §2.2.3)."""
    return (
        segment.mark is not None
        and segment.mark.start == 0
        and not segment.mark.text[:1].isspace()
        and re.match(r"(?: {2,}|\t|\u3000)[^\s*·•●#>\d-]", text) is not None
        and max(len(segment.spans[-1].text), len(text)) <= _NARROW
        and len(segment.spans) <= 5
        and not re.search(r"[。！!：:]\s*$", text)
    )


#: A label and the room behind it take so many columns at least, where the lines below its value are set in as far.
_SET_IN: Final = 6


def aligned(segment: Segment, text: str) -> bool:
    """A line that begins below the first letter of the value: ``Place:   Mill Hall``, as far in ``120 Mill Road``."""
    first = segment.spans[0]
    column = first.start + len(first.text) - len(first.text.lstrip())
    return (
        segment.mark is not None
        and segment.mark.text[:3].strip() != ""
        and column >= _SET_IN
        and abs(len(text) - len(text.lstrip(" ")) - column) <= 1
        and len(segment.spans) <= 4
    )


_BULLET: Final = re.compile(r"\s*([·•●○▪◦‣*-])\s*[^\s*·-]")


def listed_under(segment: Segment, text: str) -> bool:
    """A line of a list below a person whose own line is in no list: a post, a prize, a field of work."""
    bullet = _BULLET.match(text)
    return (
        bullet is not None
        and segment.mark is not None
        and bullet.group(1) not in segment.mark.text
        and len(segment.spans) <= 12
        and len(text) <= 200
    )
