"""Degrees that stand together, with their house and their years said once for all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.studies.study_lines import Education

Study = tuple[Education, tuple[int, ...]]

#: Ph.D. in Tides / Diploma in Ice Science / Tern University: what somebody took beside the doctorate
_BESIDE: Final = re.compile(r"(?:Graduate\s)?(?:Diploma|Certificate)", re.I)
_DOCTOR: Final = re.compile(r"Ph\.?\s?D|D\.?\s?Phil|Doctor", re.I)


def of_one_house(found: Sequence[Study]) -> list[Study]:
    """The studies, those of one line or stack each with its house and years; no diploma beside a doctorate."""
    shared = [(_shared(found, at), where) for at, (_, where) in enumerate(found)]
    return _without_diplomas(_dated_together(shared))


def _without_diplomas(found: Sequence[Study]) -> list[Study]:
    return [
        study
        for at, study in enumerate(found)
        if not (at and _is_beside(found[at - 1], study) and study[1][0] == found[at - 1][1][-1] + 1)
    ]


def _is_beside(above: Study, study: Study) -> bool:
    """Whether a diploma has the house and the years of the doctorate in the line above it."""
    doctor, diploma = above[0], study[0]
    if not (doctor.degree and diploma.degree and _DOCTOR.match(doctor.degree) and _BESIDE.fullmatch(diploma.degree)):
        return False
    told = (doctor.institution, doctor.from_, doctor.to)
    return told == (diploma.institution, diploma.from_, diploma.to) and doctor.institution is not None


def _shared(found: Sequence[Study], at: int) -> Education:
    """Two degrees on one line, the institution and the years said once."""
    entry, where = found[at]
    if entry.institution or not entry.degree:
        return entry
    for near in (at + 1, at - 1):
        if 0 <= near < len(found) and found[near][1] and set(found[near][1]) & set(where):
            other = found[near][0]
            if not (entry.from_ or entry.to):
                entry = replace(entry, from_=other.from_, to=other.to)
            return replace(entry, institution=other.institution)
    below = found[at + 1] if at + 1 < len(found) else None
    if below and where and _is_stacked(where, below):
        # Bachelor of Arts, Bachelor of Science and their college on three lines
        dated = entry if entry.from_ or entry.to else replace(entry, from_=below[0].from_, to=below[0].to)
        return replace(dated, institution=below[0].institution)
    return entry


def _is_stacked(where: tuple[int, ...], below: Study) -> bool:
    """Whether a study begins in the line below a degree and has its house, for both, in the next."""
    entry, numbers = below
    return entry.institution is not None and len(numbers) > 1 and numbers[:2] == (where[-1] + 1, where[-1] + 2)


def _dated_together(found: Sequence[Study]) -> list[Study]:
    """Degrees of one house on lines of their own, with the date of the first: taken in the same years."""
    made: list[Study] = []
    for entry, where in found:
        above = made[-1] if made else None
        if (
            above
            and not (entry.from_ or entry.to)
            and _is_stacked(above[1], (entry, where))
            and above[0].institution == entry.institution
        ):
            made.append((replace(entry, from_=above[0].from_, to=above[0].to), where))
        else:
            made.append((entry, where))
    return made
