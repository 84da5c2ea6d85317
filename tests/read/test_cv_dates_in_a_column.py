"""Studies whose dates a PDF has in a row of their own, above or below them, with towns among the dates."""

from __future__ import annotations

import pytest

from seminar.read.cv.drafting import Education
from tests.read.reading import cv

_BY_HOUSE = "Tern University\nPhD in Tides\nLakemont University\nMSc in Geology\nMoor College\nBSc in Physics\n"
_BY_DEGREE = "PhD in Tides\nTern University\nMSc in Geology\nLakemont University\nBSc in Physics\nMoor College\n"
_ON_A_LINE = (
    "PhD, Tides, Tern University, Norland. [7]\nMSc, Geology, Lakemont University. Grade: A.\n"
    "BSc, Physics, Moor College\n"
)


@pytest.mark.parametrize("studies", [_BY_HOUSE, _BY_DEGREE, _ON_A_LINE])
@pytest.mark.parametrize(
    "column",
    [
        "2027 – 2031\n\n2024 – 2027\n2020 – 2024\n",
        "2027 – 2031\nHavn, Norland\n2024 – 2027\nLakemont, Norland\n2020 – 2024\nMoor, Norland\n",
        "Havn, Norland\n2027 – 2031\nLakemont, Norland\n2024 – 2027\nMoor, Norland\n2020 – 2024\n",
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_read_cv__dates_in_a_row_of_their_own(studies: str, column: str, *, above: bool) -> None:
    text = f"{column}{studies}" if above else f"{studies}\n{column}"
    draft = cv(f"Jane Roe\nTern University\n\nEducation\n\n{text}\nAwards\n\nHarbour Prize, 2030\n")
    assert draft.education == (
        Education("PhD", "Tern University", "Tides", "2027", "2031"),
        Education("MSc", "Lakemont University", "Geology", "2024", "2027"),
        Education("BSc", "Moor College", "Physics", "2020", "2024"),
    )


def test_read_cv__dates_and_towns_of_chinese_studies() -> None:
    draft = cv(
        "林远舟\n\n教育经历\n云溪大学\n理学博士，海洋科学\n南岭大学\n理学硕士，大气物理\n\n"
        "2027 – 2031\n中国，云溪\n2024 – 2027\n中国，南岭\n"
    )
    assert draft.education == (
        Education("理学博士", "云溪大学", "海洋科学", "2027", "2031"),
        Education("理学硕士", "南岭大学", "大气物理", "2024", "2027"),
    )
