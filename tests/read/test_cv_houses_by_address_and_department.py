"""Whose house a CV is: by its address, by the academy of an institute; studies without the department they were in."""

from __future__ import annotations

import pytest

from tests.read.reading import cv


@pytest.mark.parametrize(
    ("study", "told"),
    [
        ("Ph.D. Department of Salt Science, Tern University, 2031.", ("Tern University", None)),
        ("Ph.D. in Salt, Department of Salt Science, Tern University, 2031", ("Tern University", "Salt")),
        ("Ph.D. in Salt\nFaculty of Ports, Tern University\n2027 - 2031", ("Tern University", "Salt")),
        ("Tern University\nPh.D., Department of Salt, Ice and Tides;   2027 - 2031", ("Tern University", None)),
        (
            "• Theoretical Department, Institute of Salt,\nNorland Academy of Sciences\nPh.D. in Tides\n\n2027 - 2031",
            ("Institute of Salt, Norland Academy of Sciences", "Tides"),
        ),
        ("Tern University   2027 - 2031\nM.S. in Computer Science Havn, USA", ("Tern University", "Computer Science")),
        (
            "Tern University   2027 - 2031\nM.S. in Engineering Policy, UK",
            ("Tern University", "Engineering Policy"),
        ),
        ("Tern University\nB.Sc, Senior year      2027 - 2031", ("Tern University", None)),
        ("B.Sc. in Ice, University of Tern and Norland(UTAN), 2031", ("University of Tern and Norland (UTAN)", "Ice")),
    ],
)
def test_read_cv__a_study_at_a_department(study: str, told: tuple[str, str | None]) -> None:
    assert [(each.institution, each.subject) for each in cv(f"Jane Roe\n\nEducation\n{study}\n").education] == [told]


@pytest.mark.parametrize(
    ("address", "house"), [("jr23@stern.tnu.edu", "Tern North University"), ("jane.roe@post.example", None)]
)
def test_read_cv__the_house_whose_letters_the_address_has(address: str, house: str | None) -> None:
    person = cv(
        f"JANE ROE\n{address}\n\nEducation\nPh.D. in Salt, Tern North University   2027 - 2031\n"
        "B.S. in Ice, Havn University   2023 - 2027\n"
    ).person
    assert person.affiliation.en == house


def test_read_cv__a_role_in_a_project_is_no_post() -> None:
    person = cv(
        "Jane Roe\n\nExperience\n1. Summer at the Salt Project\nRole: research scientist\nProject: ice\n"
    ).person
    assert person.position.en is None


def test_read_cv__cooperation_of_universities_is_no_house() -> None:
    text = "Jane Roe\nroe@post.example\n\nResearch Experience\n2031 - Now. University-Industry Cooperation: Tides\n"
    assert cv(text).person.affiliation.en is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Tel:+47                             - 555010012", "+47 - 555010012"),
        ("Tel: +47 - 555 0100 12", "+47 - 555 0100 12"),
        ("roe@tern.example | +44 - 161 - 4960185", "+44 - 161 - 4960185"),
    ],
)
def test_read_cv__a_number_with_room_round_its_dash(line: str, number: str) -> None:
    assert cv(f"Jane Roe\n{line}\n\nEducation\n2031 PhD, Tern University\n").person.phone == number


@pytest.mark.parametrize("page", ["janeroe.top", "janeroe.tech", "roe.science/cv"])
def test_read_cv__a_page_of_a_newer_domain(page: str) -> None:
    assert cv(f"Jane Roe\nPhD Candidate\nroe@tern.example\n{page}\n").person.homepage == page
