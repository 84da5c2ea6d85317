"""CVs whose houses, talks, subjects and letters are told in ways of their own."""

from __future__ import annotations

from seminar.read.cv.paper.page_margins import are_headings
from seminar.read.cv.paper.page_rows import Placed, Row
from tests.read.reading import cv


def test_a_house_in_its_own_tongue_and_a_name_in_pieces() -> None:
    draft = cv(
        """\
Ju\u0308rgen Moor
Lehrstuhl Gezeiten
Universität zu Havn
Justus Magnus Platz
50923 Havn

Employment
   Professor, University of Havn, 2028–
   Associate Professor, Department of Tides, University of Tern, 2027–2028

Education
   PhD Tides, University of Tern, 2022
   Diplomvolkswirt (integrated BSc and MSc Tides), University of Gull, 2018

Publications
   Regime change in quiet harbours (with Ole Lind), Games and Economic Tides, Vol.
   129, September 2031, pp. 96–113
   An ice theory of privacy (with Ole Lind), Harbour Journal, Vol. 130 (625), January 2030, pp.
   93–124
"""
    )
    assert draft.person.name.en == "Jürgen Moor"
    assert (draft.person.position.en, draft.person.affiliation.en) == ("Professor", "Universität zu Havn")
    assert [(entry.degree, entry.institution) for entry in draft.education] == [
        ("PhD", "University of Tern"),
        ("Diplomvolkswirt", "University of Gull"),
    ]
    assert draft.publications == ("Regime change in quiet harbours", "An ice theory of privacy")


def test_subjects_below_their_degrees_and_talks_that_are_called_papers() -> None:
    draft = cv(
        """\
Curriculum Vitae of A. Jane Roe

Education

2027 Ph.D., Tern University
  Northern and Island Languages and Cultures and Comparative Literature and Society
  Title: “The Desert of Ice”
2021 M.A., Tern University
  Religious Studies, North and North East Island Studies

Publications

Book Chapters

2033
“Counting Salt: A Comparative Reading.”
In Daybreak: Writings on Ice,
ed. Ada Brandt.
Havn: Tern University Press, 2033.

2030
“Old Ice.”
In Islands in the Vernacular:
Salt, Roads and the Literature of Northland,
edited by Bo Lind,
171–177.
Havn: Permanent Black, 2030.

2028 “Carl Frost.”
The Tern Anthology of Modern Island Literature,
edited by Bo Lind, 56–65.
Havn: Tern University Press, 2028.

2026
“Poems of Salt.”
In Roads of the North,
edited by Ada Brandt,
6–13.
Havn: Zed Books, 2026.

Translations

2025 Carl Frost, “Salt Soup.”
Annual of Island Studies 20 (2025): 203-210.

Presentations

Conference Papers

2034
“Jane Hale in Havn.”
Annual Conference on Northland,
University of Tern.
"""
    )
    assert [(entry.degree, entry.subject) for entry in draft.education] == [
        ("Ph.D.", "Northern and Island Languages and Cultures and Comparative Literature and Society"),
        ("M.A.", "Religious Studies, North and North East Island Studies"),
    ]
    assert draft.publications == (
        "Counting Salt: A Comparative Reading",
        "Old Ice",
        "Carl Frost",
        "Poems of Salt",
    )


def test_a_founder_is_no_house() -> None:
    draft = cv(
        """\
Ada Rowan
ada@rowan.example
EXPERIENCE
2036 – PRESENT
Co-founder, CTO
Saltworks Harbour
2033 – 2036
Technical Staff
Tern Ices
"""
    )
    assert (draft.person.position.en, draft.person.affiliation.en) == ("Co-founder", "Saltworks Harbour")


def test_the_first_of_two_surnames_is_in_the_address_of_the_house() -> None:
    draft = cv(
        """\
Maria Moor Valdes
Institute of Tides, University of Tern
mmoor@tides.tern.example
moor.valdesm@harbour.example
"""
    )
    assert draft.person.email == "mmoor@tides.tern.example"


def test_a_field_and_the_one_thing_in_it() -> None:
    draft = cv(
        """\
Ada Rowan
ada@rowan.example

AREA OF SPECIALIZATION

Winter Philosophy: Jane Roe
"""
    )
    assert draft.interests == ("Winter Philosophy: Jane Roe",)


def test_a_column_of_headings_alone_is_a_margin() -> None:
    def column(*texts: str) -> list[Row]:
        return [Row((Placed(text, 50, 60.0 * n, 120, 60.0 * n + 10, 10),)) for n, text in enumerate(texts)]

    assert are_headings(column("EDUCATION", "PUBLICATIONS", "TEACHING", "AWARDS", "SALT MINING"))
    assert not are_headings(column("EDUCATION", "PhD in Tides", "Tern", "2031", "SKILLS", "Ice", "Salt", "LANGUAGES"))
