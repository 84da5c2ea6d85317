"""Works as Chinese pages list them: authors up to semicolons, co-authors and states in Chinese; students' own words."""

from __future__ import annotations

import pytest

from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv, cv_of


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
        ("Lin Y, Roe J. *Quantum tides.* Science of Salt, 2030, 5(1): 1-9.", "Quantum tides"),
        ("Roe, J., Brandt, A. *Quantum tides of the north.* Science of Salt, 2030", "Quantum tides of the north"),
        ("[在投] Yuanzhou Lin, Jane Roe. Robust Tides under Shift. Submitted to TIDES.", "Robust Tides under Shift"),
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


def test_thesis_without_its_title_is_no_work() -> None:
    """
    Jane Roe

    PAPERS
    2. Salt points on quays (with C. Frost), 24 pages, submitted.
    1. A sieve for harbours, Acta Tidal. 200 (2030), 1–30.

    THESES
    PhD thesis, Havn University, 2029.
    """
    works = cv_of(test_thesis_without_its_title_is_no_work).publications
    assert works == ("Salt points on quays", "A sieve for harbours")


def test_subject_in_brackets_beside_a_degree_in_a_table() -> None:
    """
    林远舟

    ### 教育经历

    | 时间 | 学校 | 学位 |
    |---|---|---|
    | 2023.09–2028.06 | 海岳大学 | 理学博士（凝聚态物理） |
    | 2019.09–2023.06 | 云溪大学 | 理学学士（物理学） |
    """
    studies = cv_of(test_subject_in_brackets_beside_a_degree_in_a_table).education
    assert [(entry.degree, entry.subject) for entry in studies] == [("理学博士", "凝聚态物理"), ("理学学士", "物理学")]


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("林远舟教授简介", "林远舟"),
        ("教师简介——林远舟", "林远舟"),
        ("Lebenslauf / CV: Dr. Karl Moor", "Karl Moor"),
        ("Karl Moor's CV", "Karl Moor"),
    ],
)
def test_name_in_the_title_of_a_page(head: str, name: str) -> None:
    person = cv(f"{head}\n\nEducation\nPhD in Geology, Tern University, 2029\n").person
    assert (person.name.zh or person.name.en) == name


def test_name_in_latin_letters_opens_the_life_below_the_chinese_one() -> None:
    """
    林远舟
    云溪大学数据科学学院

    Bio
    Yuanzhou Lin is currently an Assistant Professor with the School of Data Science, Yunxi University.

    Selected Publications
    1. Lin, Y., Roe, J. (2031+). Inference for salt networks. Journal of the Harbour Statistical Association, in press.
    2. Lin, Y. and Wang, R. (2029). Testing tides in high dimensions. Annals of Tides, 50(2), 700--730.
    """
    read = cv_of(test_name_in_latin_letters_opens_the_life_below_the_chinese_one)
    assert (read.person.name.zh, read.person.name.en) == ("林远舟", "Yuanzhou Lin")
    assert read.publications[0] == "Inference for salt networks"
