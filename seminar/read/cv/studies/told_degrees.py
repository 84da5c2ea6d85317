"""Degrees that a life tells of studies listed without them: 2027-2031 云溪大学, and above 2031年获云溪大学理学博士."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seminar.read.cv.studies.study_lines import Education

_Study = tuple[Education, tuple[int, ...]]


def with_told_degrees(studies: Sequence[_Study], told: Sequence[Education]) -> list[_Study]:
    """The studies, each without a degree with that of the one told that ended in the same year at the same house."""
    return [(_with_degree(entry, told), where) for entry, where in studies]


def _with_degree(entry: Education, told: Sequence[Education]) -> Education:
    if entry.degree is not None:
        return entry
    same = [other for other in told if other.degree and _is_same(entry, other)]
    if len(same) != 1:
        return entry
    return replace(entry, degree=same[0].degree, subject=entry.subject or same[0].subject)


def _is_same(entry: Education, other: Education) -> bool:
    houses = sorted((entry.institution or "", other.institution or ""), key=len)
    ended = entry.to is not None and other.to is not None and entry.to[:4] == other.to[:4]
    return ended and bool(houses[0]) and houses[1].startswith(houses[0])
