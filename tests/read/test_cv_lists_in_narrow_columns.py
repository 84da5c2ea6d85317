"""Lists of works over journals that stand alone, with their co-authors below, or years that are not over."""

from __future__ import annotations

from seminar.read.cv.works.publications import publications
from seminar.read.cv.works.titles_over_venues import titles_over_venues
from seminar.read.document import from_text
from tests.read.reading import cv


def _titles(text: str, owner: str | None = None) -> list[str]:
    return [work.title for work in publications(from_text(text).lines, owner)]


def test_titles_of_a_narrow_column_end_where_their_journal_stands_alone() -> None:
    assert _titles(
        """\
2031 Why quiet harbours of
the north freeze from
the inside
Tern Letters
2030 Counting salt in the
winter road
eSalt
2028 A lighthouse: SIMPLE light
for tides.
Acta Maris Septentrionis
"""
    ) == [
        "Why quiet harbours of the north freeze from the inside",
        "Counting salt in the winter road",
        "A lighthouse: SIMPLE light for tides",
    ]


def test_titles_in_capitals_over_two_lines_have_no_journal() -> None:
    assert (
        titles_over_venues(
            from_text(
                """\
2031 The Salt Roads of
Northland
2030 A History of the
Harbour
2028 Winter Ice Breakers
Tern Stories
"""
            ).lines
        )
        == ()
    )


def test_works_with_whom_they_were_written_in_the_line_below() -> None:
    assert _titles(
        """\
The Economy of Winter Roads: Evidence from a Field of Ice
Tern Politics, 2032 (DOI: S0000000000000107)
The Effect of Salt on Small Harbours: Evidence from Northland
Letters on Ice, 2032 (DOI: abc028)
First author (with Edda Moor, Lucy Strand, and Erik Lind)
Tides and Windfalls: Evidence on Ice Breakers in Northland
Harbour Research & Methods, 2033 (DOI: harb.2033.14)
Second author (with Laura Hale, Carl Frost, and Jan Lind)

Under Review

Ice Flows and Old Lighthouses: Evidence from Harbour Projects in Tern
Revise & Resubmit at Tern Politics
Fostering Patience in Frozen, Salted Harbours: Evidence from a Field Experiment with Ice
in Northland
with Sara Adams, David Lind, Frida Hale, Mona Moor, and Juan Strand
The Effect of Ice on the Daily Decisions of Harbour Masters of the North: Evidence from a
Survey Experiment in Three Winter Harbours
with Erik Lind, Maria Hale, Greta Moor, and Simon Frost
"""
    ) == [
        "The Economy of Winter Roads: Evidence from a Field of Ice",
        "The Effect of Salt on Small Harbours: Evidence from Northland",
        "Tides and Windfalls: Evidence on Ice Breakers in Northland",
        "Ice Flows and Old Lighthouses: Evidence from Harbour Projects in Tern",
        "Fostering Patience in Frozen, Salted Harbours: Evidence from a Field Experiment with Ice in Northland",
        "The Effect of Ice on the Daily Decisions of Harbour Masters of the North: Evidence from a"
        " Survey Experiment in Three Winter Harbours",
    ]


def test_a_year_not_over_begins_a_work_and_a_glued_preprint_ends_it() -> None:
    assert _titles(
        """\
       2032+ J. Cole and M. Moor and C. E. Lind. Salt-plus-ice models: harbours
             and tides. Tern Letters, accepted for publication.
       2032+ A. Hale and M. Moor. On counting ice in latent
             harbours. Letters on Ice, accepted for publication.
        2031 M. Moor. The sound of winter roads.arXiv preprint at http://arxiv.
             org/abs/0000.11551.
""",
        "Minna Moor",
    ) == [
        "Salt-plus-ice models: harbours and tides",
        "On counting ice in latent harbours",
        "The sound of winter roads",
    ]


def test_jr_goes_with_the_author_before_it() -> None:
    assert _titles(
        """\
  [1] F. C. L. Stern, V. C. Moor Jr., and V. C. F. Hale. Fast counting of harbour ice by its
      sound. TIDES, 82(4):57–69, 2031.
  [2] V. C. Moor Jr. and L. Hale. Salt roads by winter night. Harbour Letters, 3(1):8–9, 2030.
"""
    ) == ["Fast counting of harbour ice by its sound", "Salt roads by winter night"]


def test_grants_and_a_research_award_are_no_fields_of_research() -> None:
    draft = cv(
        """\
Minna Moor
minna@tern.example

Research Interests
harbour ice, counting of salt, winter roads

Grants and Research Award
08/28 – 08/29 PI on the Salt Award: Efficiency of Quiet Harbours
"""
    )
    assert draft.interests == ("harbour ice", "counting of salt", "winter roads")
