"""CVs whose headings stand in the left margin, as ``pdftotext -layout`` leaves them."""

from __future__ import annotations

from seminar.read.cv.drafting import CVDraft, read_cv
from seminar.read.document import from_text

_TERN = """\
                                   Ada Rowan
                           ada.rowan@tern.example          rowan.example


CURRENT             Lecturer in Geology                                                     2027-present
POSITIONS
                    University of Tern
                    Visiting Fellow                                                  2028-present
                    Havn School of Mines


EDUCATION           Ph.D, Geology                                                                     2026
                    University of Havn
                    MPhil, Physics                                                           2022
                    University of Tern, UK


PEER REVIEWED       Why harbours of the northern coast freeze from the inside
WORK
                    2027, Letters on Ice.
                    (with Bo Lind and Eva Strand)
                    What a lighthouse knows about the tide below it
                    2026, Tides.
                    (with Bo Lind)


WORKING PAPERS Counting the salt that a winter road leaves behind
               (with Eva Strand)
               Draft available here.
                    How deep a harbour has to be before it stays open
                    (with Bo Lind)
                    Draft available here.
                    Three ways of telling old ice from older ice by its sound
                    (with Eva Strand)
                    Draft available here.


TOWN COUNCIL        2025 - Member for the Harbour Ward
                    2023 - Reader of the Tide Tables
"""


def _read(text: str) -> CVDraft:
    return read_cv(from_text(text))


def test_text_beside_headings_keeps_its_lines_and_the_margin_its_headings() -> None:
    draft = _read(_TERN)
    assert (draft.person.position.en, draft.person.affiliation.en) == ("Lecturer in Geology", "University of Tern")
    assert [(entry.degree, entry.institution, entry.to) for entry in draft.education] == [
        ("Ph.D", "University of Havn", "2026"),
        ("MPhil", "University of Tern", "2022"),
    ]


def test_a_page_set_in_farther_goes_on_with_the_same_list() -> None:
    assert _read(_TERN).publications == (
        "Why harbours of the northern coast freeze from the inside",
        "What a lighthouse knows about the tide below it",
        "Counting the salt that a winter road leaves behind",
        "How deep a harbour has to be before it stays open",
        "Three ways of telling old ice from older ice by its sound",
    )


def test_a_heading_that_begins_above_the_line_beside_it() -> None:
    text = """\
Ada Rowan
Contact
Information    Tern Harbour, NY
               E-mail: rowan@tern.example
Education
               Tern University, Tern, NY, U.S.A.
                  Ph.D., Mathematics,                                             Aug 2024 - Aug 2029
                   • Thesis Topic: Knots in the ropes of old ships.
                   • Advisor: Bo Lind

               Universidade de Havn, Havn, Brazil.

                  M.S., Mathematics,                                            Aug 2021 – Aug 2023

Skills         Counting, sailing, baking bread.

Papers in         1. Rowan, A. “What a knot forgets when the rope is cut."
Preparation

Awards and       • Chairman’s Award for Knots                             2030
Honours
"""
    draft = _read(text)
    assert draft.person.email == "rowan@tern.example"
    assert [(e.degree, e.institution, e.subject, e.from_, e.to) for e in draft.education] == [
        ("Ph.D.", "Tern University", "Mathematics", "2024-08", "2029-08"),
        ("M.S.", "Universidade de Havn", "Mathematics", "2021-08", "2023-08"),
    ]
    assert draft.publications == ("What a knot forgets when the rope is cut",)


def test_signs_of_icons_stand_for_nothing() -> None:
    draft = _read(
        "ADA ROWAN\n\nEducation                                                        \x9b\n"
        "ª Ph.D. in Geology\n\x9b University of Tern\n{ Mar-2029 – Aug-2032                        + Tern, Norland\n"
        "¹ Advisors: Prof. Bo Lind\n\n± M.Sc. in Geology\n\x9b Havn University\n{ Sep-2025 – Jun-2028       + Havn\n\n"
        "Employment                                                        r\n¹ Lecturer\n\x9b Havn University\n"
    )
    assert [(e.degree, e.institution, e.from_, e.to) for e in draft.education] == [
        ("Ph.D.", "University of Tern", "2029-03", "2032-08"),
        ("M.Sc.", "Havn University", "2025-09", "2028-06"),
    ]
    assert draft.person.position.en == "Lecturer"
