"""Universities with a campus, further degrees, and which post a CV gives; every person is invented."""

from __future__ import annotations

import pytest

from seminar.bilingual import Bilingual, Lang
from seminar.read.cv.degrees import DEGREE, last_house
from seminar.read.cv.found import Found
from seminar.read.cv.who.posts import post


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Lecturer, University of California, Davis, USA", "University of California, Davis"),
        ("PhD candidate at the University of California, Santa Cruz, CA", "University of California, Santa Cruz"),
        ("Reader in Botany at the University of Texas at Austin", "University of Texas at Austin"),
        ("Fellow, Indiana University, Bloomington", "Indiana University, Bloomington"),
        ("Lecturer, University of Northfield, Northfield", "University of Northfield"),
        ("Eastfield Conservatory, Reader in Composition", "Eastfield Conservatory"),
    ],
)
def test_post__house_with_its_campus(line: str, house: str) -> None:
    found = Found()
    post(found, line, 1)
    assert found.bilingual("affiliation") == Bilingual(None, house)
    assert found.has("position", Lang.EN)


def test_last_house__keeps_the_campus() -> None:
    assert last_house("Department of Botany, University of California, Davis") == "University of California, Davis"
    assert last_house("School of Law, Northfield University") == "Northfield University"


@pytest.mark.parametrize("degree", ["S.J.D.", "SJD", "J.S.D.", "J.S.M.", "LL.M.", "D.M.A.", "A.M.", "M.F.A.", "Psy.D."])
def test_degree__of_law_and_the_arts(degree: str) -> None:
    found = DEGREE.search(f"{degree}, Northfield University, 2011")
    assert found is not None
    assert found[0] == degree
