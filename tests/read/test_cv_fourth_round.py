"""CVs of a fourth round of strangers: works in stacks of lines or by their year, pages kept as Markdown."""

from __future__ import annotations

import pytest

from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv


def works(text: str) -> list[str]:
    return list(cv(f"Jane Roe\nLecturer, Harbour University\n\nPublications\n\n{text}").publications)


@pytest.mark.parametrize(
    "listed",
    [
        "- **Winter Ports: A Survey**\n  Jane Roe, Oyuna Batbayar\n  *Ports*, 2021 [[pdf](p/1.pdf)]\n"
        "- **Salt**\n  Jane Roe\n  *Harbour Review*, 2019\n\n[Full list](works.html)\n",
        "Winter Ports: A Survey\nJane Roe, Ada Brandt\nPorts 3, 2021\n\n"
        "Salt\nOyuna Batbayar, Jane Roe\nPreprint, 2018\n",
        "1. Winter Ports:\n   A Survey\n   Journal of Ports 12, 2020\n   J. Roe, A. Brandt\n"
        "2. Salt\n   A. Brandt, J. Roe\n",
        "* Winter Ports: A Survey.\n  Oyuna Batbayar, Jane Roe. ICPS 2024.\n"
        "* Salt.\n  Jane Roe, Oyuna Batbayar. ISMS 2023.\n",
        "J. Roe, A. Brandt\nWinter Ports: A Survey\nJournal of Ports 12, 2020\n\n"
        "J. Roe, C. Frost\nSalt\nHarbour Review, 2019\n",
    ],
)
def test_publications__stacks_of_title_authors_and_venue(listed: str) -> None:
    found = works(listed)
    assert found[0] == "Winter Ports: A Survey"
    assert found[1:] in ([], ["Salt"])


def test_publications__stacks_in_chinese() -> None:
    draft = cv(
        "林远舟\n云溪大学 副教授\n\n代表性论文\n"
        "- 夜航船上的旅客\n  林远舟，沈若水\n  云溪学刊，2019\n- 盐路\n  沈若水、林远舟\n"
    )
    assert list(draft.publications) == ["夜航船上的旅客", "盐路"]


def test_publications__the_year_before_each_work() -> None:
    found = works(
        '2024  "Listening to harbours", Ports 31\n2022  Winter Ports (monograph), Tern Press, Northfield\n'
        "2019  Roe, J. and Brandt, A. Salt in small towns. Tern Press.\n"
    )
    assert found == ["Listening to harbours", "Winter Ports", "Salt in small towns"]


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ("River ice in spring, with A. Brandt, submitted (2025). arXiv:2501.00001", "River ice in spring"),
        ("Roe J., Brandt A.*, Salt in city rain, Salt Science & Roads, 2024, 8(1): 20-31.", "Salt in city rain"),
        ("Roe, J. (2015). Drawing ships, 1905–1920. *Ports*, 20(4), 65–68.", "Drawing ships, 1905–1920"),
        ("Roe J, Brandt A. Which towns sleep? A survey. Town & Sleep 2020;3:1-20", "Which towns sleep? A survey"),
        ("Salt and Ships (artist's book), Tern Press, Northfield", "Salt and Ships"),
    ],
)
def test_title_of__where_it_ends(entry: str, title: str) -> None:
    assert title_of(entry) == title


def test_publications__a_running_head_with_the_month() -> None:
    draft = cv(
        "Jane M. Roe\nLecturer, Harbour University\n\nPublications\n 1. Salt in city rain, Ports 43 (2018), 7–9.\n\n"
        "      1\nJ. M. Roe          Curriculum Vitae          March 2025\n\n"
        " 2. River ice, with A. Brandt, submitted\n    (2025). arXiv:2501.00001\n"
    )
    assert list(draft.publications) == ["Salt in city rain", "River ice"]


def test_read_cv__links_and_tags_of_a_page() -> None:
    draft = cv(
        "# Jane Roe\n\n[Home](index.html) | [Works](#works) | [Teaching](#teaching)\n\n"
        "Lecturer, Harbour University<br>\n[write to me](mailto:jane.roe@harbour.example)\n\n"
        '<a name="works"></a>\n## Publications\n\n- J. Roe. [Winter ports in small towns](w.html). *Ports* 3, 2020.\n'
    )
    assert (draft.person.name.en, draft.person.affiliation.en) == ("Jane Roe", "Harbour University")
    assert draft.person.email == "jane.roe@harbour.example"
    assert list(draft.publications) == ["Winter ports in small towns"]
