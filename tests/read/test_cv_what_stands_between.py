"""What stands between the parts of an entry: dots, dashes, commas and brackets where others have a column or a stop."""

from __future__ import annotations

import pytest

from seminar.read.cv.education import Education
from seminar.read.cv.study_lines import read_line
from tests.read.reading import cv, cv_of


def test_read_cv__subject_behind_a_comma_in_the_cell_of_the_degree() -> None:
    """
    Jane Roe
    Assistant Professor, Tern College

    Education
    Year       Degree               Institution
    2031       Ph.D., Tides         University of Havn
    2027       B.S., Salt Science   Tern College
    """
    assert list(cv_of(test_read_cv__subject_behind_a_comma_in_the_cell_of_the_degree).education) == [
        Education("Ph.D.", "University of Havn", "Tides", None, "2031"),
        Education("B.S.", "Tern College", "Salt Science", None, "2027"),
    ]


@pytest.mark.parametrize(
    ("text", "study"),
    [
        ("2031 Havn University • Havn, Norland", Education(None, "Havn University", None, None, "2031")),
        ("B. in Tides and Ports, Tern College", Education("B.", "Tern College", "Tides and Ports")),
        ("云溪大学，西方经济学硕士，2031", Education("硕士", "云溪大学", "西方经济学", None, "2031")),
        ("2027 – 2031 博士，海洋工程-海冰与潮汐，云溪大学", Education("博士", "云溪大学", "海洋工程-海冰与潮汐", "2027", "2031")),
        ("2023 – 2027 学士，海冰学&经济学，云溪大学", Education("学士", "云溪大学", "海冰学&经济学", "2023", "2027")),
        ("BSc in Tides, Universitat de Havn", Education("BSc", "Universitat de Havn", "Tides")),
    ],
)
def test_read_line__what_stands_between(text: str, study: Education) -> None:
    assert read_line(text) == [study]
