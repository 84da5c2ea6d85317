"""What CVs of one land have and those of another have not: margins, whole dates, tables with numbers, marks „…“."""

from __future__ import annotations

import pytest

from seminar.read.cv.drafting import CVDraft, read_cv
from seminar.read.cv.periods import period
from seminar.read.document import from_text


def cv(text: str) -> CVDraft:
    return read_cv(from_text(text))


@pytest.mark.parametrize(
    ("text", "begun", "ended"),
    [
        ("01/10/2014–22/06/2018", "2014-10", "2018-06"),
        ("12.06.2012 – 11.07.2018", "2012-06", "2018-07"),
        ("1.10.2008 - 30.6.2013", "2008-10", "2013-06"),
        ("10.2014 – 06.2018", "2014-10", "2018-06"),
        ("10/2014 – 03/2018", "2014-10", "2018-03"),
        ("2010.09-2015.06", "2010-09", "2015-06"),
        ("2012-14", "2012", "2014"),
    ],
)
def test_period__with_the_day(text: str, begun: str, ended: str) -> None:
    """A day before the month is no month, and the first two figures of a date no year."""
    when = period(text)
    assert when is not None
    assert (when.from_, when.to) == (begun, ended)


def test_period__a_day_is_no_end() -> None:
    when = period("07/01/2021 – 06/30/2026")
    assert when is not None
    assert when.to == "2026-06"


_REMARK = """Jane Q. Roe
PhD candidate, Northfield University

PUBLICATIONS AND PREPRINTS                                                         (* equal contribution)
[1] J. Q. Roe*, A. Brandt*. Salt roads in winter. Journal of Tides 3(2), 2024.
[2] J. Q. Roe. Counting gulls. arXiv:2501.00001, 2025.
"""


def test_sections__a_remark_far_behind_the_heading() -> None:
    assert cv(_REMARK).publications == ("Salt roads in winter", "Counting gulls")


_MARGIN = """Curriculum vitae

PERSONAL INFORMATION      Ada Brandt-Roe

                          12 Quay Street, 00-100 Havn
                          +48 500 000 001
                          ada@harbour.example
                          Sex Female | Date of birth 14/02/1989 | Nationality Danish

WORK EXPERIENCE

01/10/2019–Present        Research Associate
                          Havn University of Technology, Faculty of Tides, Havn (Denmark)

EDUCATION AND TRAINING

01/10/2014–22/06/2018     PhD in Civil Engineering                                    EQF level 8
                          Lakemont University, Lakemont (Denmark)
                          Erasmus exchange semester at the University of Northfield (Ireland)

ADDITIONAL INFORMATION

Publications              Brandt-Roe, A., & Frost, C. (2023). Thirty winters of dowelled piers. Harbour
                          Structures, 281, 115702.
                          Brandt-Roe, A. (2020). Can old quays be graded again? Tides and Timber, 26, 12.

Conferences               Harbour Days 2023, Havn; Ice Week 2021, Lakemont

Projects                  2020–2022 Second life of piers, investigator
"""


def test_sections__headings_in_the_margin() -> None:
    """The name beside PERSONAL INFORMATION, works beside their heading, and journeys that are none."""
    draft = cv(_MARGIN)
    assert draft.person.name.en == "Ada Brandt-Roe"
    assert draft.person.affiliation.en == "Havn University of Technology"
    assert draft.publications == ("Thirty winters of dowelled piers", "Can old quays be graded again?")
    (study,) = draft.education
    assert (study.institution, study.from_, study.to) == ("Lakemont University", "2014-10", "2018-06")


def test_sections__a_table_is_no_margin() -> None:
    """Numbers beside a word, and the rows of a list of studies, begin no section."""
    draft = cv(
        "Jane Roe\nProfessor, Northfield University\n\nEDUCATION\n"
        "Courses          Tides\n                 Ice\nPhD              Lakemont University, 2010\n\n"
        "PUBLICATIONS\nRoe, J. (2020). Winter ports and their ice. Journal of Tides 3, 1-9.\n"
    )
    assert [study.institution for study in draft.education] == ["Lakemont University"]
    assert draft.publications == ("Winter ports and their ice",)


_LABELLED = """Dr. JANE ROE
Associate Professor
Northfield University

AREAS OF INTEREST : Friction of ice, Tidal mills,
                    Harbour lamps

EDUCATION
PhD, Lakemont University, 2012
"""


def test_interests__go_on_below_their_label() -> None:
    assert cv(_LABELLED).interests == ("Friction of ice", "Tidal mills", "Harbour lamps")


def test_interests__the_next_label_is_not_of_them() -> None:
    draft = cv("Jane Roe\nNorthfield University\nResearch interests: ice, tidal mills,\nEmail: jane@tern.example\n")
    assert draft.interests == ("ice", "tidal mills")
    assert draft.person.email == "jane@tern.example"
