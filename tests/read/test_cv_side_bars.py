"""CVs with a side bar or dates at the margin, as ``pdftotext`` leaves them: the page's columns one within the other."""

from __future__ import annotations

import inspect
from collections.abc import Callable

from seminar.read.cv.drafting import CVDraft
from tests.read.reading import cv


def _draft(test: Callable[[], None]) -> CVDraft:
    return cv(inspect.cleandoc(test.__doc__ or ""))


def _studies(draft: CVDraft) -> list[tuple[str | None, str | None, str | None, str | None]]:
    return [(study.degree, study.institution, study.from_, study.to) for study in draft.education]


def test_read_cv__a_list_first_and_the_name_within_it() -> None:
    """Education
    2031-2034 Ph.D. Tidal Science
    Faculty of Ice, Tern University, Northland
    Graduated with honours

    Ada
    Rowan,
    Ph.D.

    2026-2031 B.Sc. Geology, Gull University, Northland

    Professional Experience
    2036-

    Ice Scientist
    ñ

    Living in: Havn

    +

    adarowan.example

    +47 555 01 234

    @

    ada.rowan@tern.example

    Publications
    Rowan A, Lind C. Salt roads in winter. Journal of Tides (2032).
    """
    draft = _draft(test_read_cv__a_list_first_and_the_name_within_it)
    assert draft.person.name.en == "Ada Rowan"
    assert (draft.person.email, draft.person.homepage, draft.person.phone) == (
        *("ada.rowan@tern.example", "adarowan.example", "+47 555 01 234"),
    )
    assert [study[0] for study in _studies(draft)] == ["Ph.D.", "B.Sc."]
    assert _studies(draft)[1] == ("B.Sc.", "Gull University", "2026", "2031")


def test_read_cv__studies_in_pieces_below_the_skills() -> None:
    """Education

    Ada
    Rowan
    Marine Geologist

    ada.rowan@tern.example

    Skills

    R, Python
    Sonar

    2027-2031

    Ph.D. Marine Geology

    Gull University, Northland

    2025-2027

    M.Sc. Geology

    Tern University, Northland

    2031-2033 Doctoral Researcher Lakemont Institute, Northland
    """
    draft = _draft(test_read_cv__studies_in_pieces_below_the_skills)
    assert _studies(draft) == [
        ("Ph.D.", "Gull University", "2027", "2031"),
        ("M.Sc.", "Tern University", "2025", "2027"),
    ]


def test_read_cv__the_town_and_the_years_of_the_last_study_apart() -> None:
    """Ada Rowan
    ada.rowan@tern.example

    Education
    Gull University
    Ph.D. in Oceanography

    Lakemont
    2027–2031

    Tern University
    B.Sc. in Physics

    Havn
    2021–2025

    Experience
    University of Havn
    Assistant Professor

    Havn
    Sept. 2033 - Present

    Lakemont Institute of Technology
    Postdoctoral Fellow

    Lakemont
    2031 - 2033

    Research Interests
    Sea ice

    Harbours

    Tidal models

    Publications
    1. A. Rowan, C. Lind, “Salt roads in winter,” Journal of Tides, vol. 12, pp. 101–120, 2032.
    2. C. Lind, A. Rowan, “Quays under ice,” Northern Letters, vol. 4, pp. 1–9, 2031.
    """
    draft = _draft(test_read_cv__the_town_and_the_years_of_the_last_study_apart)
    assert _studies(draft) == [
        ("Ph.D.", "Gull University", "2027", "2031"),
        ("B.Sc.", "Tern University", "2021", "2025"),
    ]
    assert (draft.person.position.en, draft.person.affiliation.en) == ("Assistant Professor", "University of Havn")
    assert draft.interests == ("Sea ice", "Harbours", "Tidal models")
    assert draft.publications == ("Salt roads in winter", "Quays under ice")
