"""Works as Chinese pages list them: authors up to semicolons, co-authors and states in Chinese; students' own words."""

from __future__ import annotations

import pytest

from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv_of


@pytest.mark.parametrize(
    ("reference", "title"),
    [
        (
            "Lin, Yuanzhou(#); Wang, Ruoshui; Roe, Jane(*); Sea ice in northern harbours, Tides, 2029, 12(3): 123-130",
            "Sea ice in northern harbours",
        ),
        ("Yuanzhou Lin(#)(*); Sea ice in northern harbours, Tides, 2029, 12(3): 1-9", "Sea ice in northern harbours"),
        ("林远舟(#); 王若水(*); 盐度观测的新方法, 海港学报, 2030, 42(5): 1-12", "盐度观测的新方法"),
        ("盐路方程的整体解, submitted", "盐路方程的整体解"),
        ("盐路方程的整体解，投稿中", "盐路方程的整体解"),
        ("(与王若水合作) 海冰流的正则性, 云溪科学：数学, 已接收", "海冰流的正则性"),
        ("海冰流的正则性, 云溪数学 (2031)", "海冰流的正则性"),
        ("2031年，《海冰流的正则性》，载《云溪学报》，第3期", "海冰流的正则性"),
        ("盐路平台的信任机制（与王若水合作），外审中，《云溪学报》", "盐路平台的信任机制"),
        ("Salt equations on quays, in preparation", "Salt equations on quays"),
    ],
)
def test_title_of_a_reference(reference: str, title: str) -> None:
    assert title_of(reference) == title


def test_title_in_quotes_begins_a_work_below_another() -> None:
    """
    Jane Roe

    Working Papers
    "Who Pays for Ice? Evidence from Northern Harbours" (with Ada Brandt), revise and resubmit, Harbour Economics
    "Ports, Tolls, and Trade" with Carl Frost
    Draft available upon request
    """
    works = cv_of(test_title_in_quotes_begins_a_work_below_another).publications
    assert works == ("Who Pays for Ice? Evidence from Northern Harbours", "Ports, Tolls, and Trade")


def test_what_a_student_says_of_herself_is_no_part_of_the_post() -> None:
    """
    # Yuanzhou Lin (林远舟)

    I am a third-year PhD student at the [School of Tides](https://tides.northland.example), Northland University.

    ## Selected Publications
    - **Salt is Not All You Need: Learning from Harbour Logs**
      **Yuanzhou Lin**, Jane Roe
      *ICPS 2031 (Oral)*
    """
    person = cv_of(test_what_a_student_says_of_herself_is_no_part_of_the_post).person
    assert (person.position.en, person.homepage) == ("PhD student", None)
