"""Works whose authors no list of names knows: written as the list writes the owner of the CV."""

from __future__ import annotations

import pytest

from seminar.read.cv.works.owner_authors import AuthorRow, author_row
from seminar.read.cv.works.publications import publications
from seminar.read.document import from_text
from tests.read.reading import cv

_OWNER = "Corvin Moor"
_TITLES = ["Winter ports and the price of salt", "Ferries learn to dock", "Harbours of the mind"]


def _titles(text: str) -> list[str]:
    return [work.title for work in publications(from_text(text).lines, _OWNER)]


@pytest.mark.parametrize(
    "authors",
    [
        ("Corvin Moor, Thandeka Mbatha, Zeynep Yıldız", "Oisín Brandt and Corvin Moor", "Corvin Moor"),
        ("C Moor, T Mbatha, Z Yıldız", "OM Brandt and C Moor", "C Moor"),
        ("Moor, Corvin, Mbatha, Thandeka, Yıldız, Zeynep", "Brandt, Oisín and Moor, Corvin", "Moor, Corvin"),
        ("Moor C, Mbatha T, Yıldız Z", "Brandt OM, Moor C", "Moor C"),
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "{0}. {1}. Journal of Tides, 2031.",
        "{0}: {1}. Journal of Tides 12 (2031) 4-9",
        "[7] 2031. {0}. {1}. Journal of Tides 12.",
        "{1}. {0}. Journal of Tides, 2031.",
        "{1} | {0} | Journal of Tides 2031",
        "{0}\n{1}\nJournal of Tides, 2031\n",
        "{1}\n{0}\nJournal of Tides, 2031\n",
    ],
)
def test_titles_whichever_way_authors_are_written(authors: tuple[str, ...], form: str) -> None:
    text = "\n".join(form.format(names, title) for names, title in zip(authors, _TITLES, strict=True))
    assert _titles(text) == _TITLES


def test_a_title_that_looks_like_a_name_is_none_before_its_journal() -> None:
    text = """Corvin Moor, Thandeka Mbatha. Winter ports and the price of salt. Journal of Tides, 2031.
Corvin Moor, Counting Without Numbers, arXiv:3101.00001
"""
    assert _titles(text) == ["Winter ports and the price of salt", "Counting Without Numbers"]


def test_title_first_entries_go_on_up_to_their_year() -> None:
    text = """Winter ports and the price of salt, C. Moor, T. Mbatha,
Z. Yıldız, Journal of Tides, 2031.
Ferries learn to dock, O. Brandt, C. Moor, Proceedings of the
Harbour Conference, 2029.
Harbours of the mind, C. Moor, Salt Review, 2028.
"""
    assert _titles(text) == _TITLES


def test_the_way_of_a_list_is_told_by_its_owner() -> None:
    lines = from_text("C Moor, T Mbatha. Salt. 2031\nT Mbatha, CT Moor. Ice. 2030\n").lines
    assert author_row(_OWNER, lines) == AuthorRow("moor", short=True)
    assert author_row("Jane Roe", lines) is None
    assert author_row(None, lines) is None
    assert AuthorRow("moor", short=True).past("T Mbatha, CT Moor. Ice. 2030") == len("T Mbatha, CT Moor")
    assert AuthorRow("moor").past("Thandeka Mbatha. Ice. 2030") == 0


def test_the_owner_is_the_person_of_the_cv() -> None:
    text = """Corvin Moor
Lecturer, Tern University

Publications

C Moor, T Mbatha, Z Yıldız. Winter ports and the price of salt. Journal of Tides. 2031;12(3):4-9.
T Mbatha, C Moor. Ferries learn to dock. Salt Review. 2030;1(3):4-9.
"""
    assert list(cv(text).publications) == _TITLES[:2]


@pytest.mark.parametrize(
    "entry",
    [
        "林远舟, 王若水, 乜一鸣. 海冰漂移的观测[J]. 云溪例报, 2031, 12(3): 4-9.",
        "林远舟，王若水，乜一鸣，海冰漂移的观测，云溪例报，2031，12(3)：4-9。",
        "林远舟，王若水，乜一鸣，《海冰漂移的观测》，《云溪例报》2031年第3期。",
        "林远舟, 王若水, 乜一鸣（2031）。海冰漂移的观测。《云溪例报》，12（3），4-9。",
        "[1] 2031. 林远舟, 王若水, 乜一鸣. 海冰漂移的观测. 云溪例报.",
        "海冰漂移的观测，云溪例报，2031年第3期",
    ],
)
def test_the_last_of_chinese_authors_may_have_a_rare_name(entry: str) -> None:
    assert _titles(entry) == ["海冰漂移的观测"]


def test_a_title_of_three_letters_stands_behind_authors() -> None:
    assert _titles("林远舟. 盐路考[J]. 云溪学报, 2031(3): 4-9.\n王若水. 海冰与港口[J]. 云溪学报, 2030(3): 4-9.") == [
        "盐路考",
        "海冰与港口",
    ]
