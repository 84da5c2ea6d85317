"""Studies whose two columns came out of the page one after the other: first the degrees, then the houses, or turned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from seminar.read.cv.studies.study_lines import Education

Study = tuple[Education, tuple[int, ...]]


def in_rows(found: Sequence[Study]) -> list[Study]:
    """The studies with each degree beside its house again.

    Of ``PhD 2031, MSc 2027, Tern University, Gull College`` the reading makes a degree without a house, a study with
    the last degree and the first house, and a house without a degree: as many lonely ones behind that study as before.
    """
    made = list(found)
    for alone, behind in ((_is_degree, _is_house), (_is_dated_house, _is_undated_degree)):
        for at, (entry, _) in enumerate(made):
            if not (entry.degree and entry.institution and (entry.from_ or entry.to)):
                continue
            before = _run(made[:at][::-1], alone)
            if before and before == _run(made[at + 1 :], behind):
                rows = made[at - before : at + before + 1]
                paired = _by_house(rows) if alone is _is_degree else _by_degree(rows)
                return [*made[: at - before], *paired, *made[at + before + 1 :]]
    return made


def _run(studies: Sequence[Study], fits: Callable[[Education], bool]) -> int:
    """How many studies there are before the first one that does not fit."""
    return next((n for n, (entry, _) in enumerate(studies) if not fits(entry)), len(studies))


def _is_degree(entry: Education) -> bool:
    return entry.degree is not None and entry.institution is None and (entry.from_ or entry.to) is not None


def _is_house(entry: Education) -> bool:
    return entry.institution is not None and entry.degree is None and not (entry.from_ or entry.to)


def _is_dated_house(entry: Education) -> bool:
    return entry.institution is not None and entry.degree is None and (entry.from_ or entry.to) is not None


def _is_undated_degree(entry: Education) -> bool:
    return entry.degree is not None and not (entry.from_ or entry.to)


def _by_house(rows: Sequence[Study]) -> list[Study]:
    """Rows of degrees with their years, the last of which has the first house, and of the further houses."""
    half = len(rows) // 2
    return [
        (replace(entry, institution=house.institution), (*where, *numbers))
        for (entry, where), (house, numbers) in zip(rows[: half + 1], rows[half:], strict=True)
    ]


def _by_degree(rows: Sequence[Study]) -> list[Study]:
    """Rows of houses with their years, the last of which has the first degree, and of the further degrees."""
    half = len(rows) // 2
    return [
        (replace(house, degree=entry.degree, subject=entry.subject), (*where, *numbers))
        for (house, where), (entry, numbers) in zip(rows[: half + 1], rows[half:], strict=True)
    ]
