"""CVs on paper: the lines a page gives, and what is read from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seminar.read.cv.drafting import CVDraft, Education, read_cv
from seminar.read.cv.paper.pages import cv_lines
from seminar.read.document import Document


@dataclass(frozen=True)
class Box:
    """A piece of text at its place on a page, letters 5 points wide, Chinese ones 10."""

    text: str
    left: float
    top: float
    size: float = 10

    @property
    def bottom(self) -> float:
        return self.top + self.size

    @property
    def right(self) -> float:
        return self.left + sum(self.size if char > "\u2e80" else self.size / 2 for char in self.text)


def drawn(*pages: Sequence[Box]) -> list[str]:
    """The lines of the pages, without the blank one at the end."""
    texts = [line.text for line in cv_lines(pages)]
    assert texts.pop() == ""
    return texts


def told(*pages: Sequence[Box]) -> CVDraft:
    return read_cv(Document("cv.pdf", "pdf", cv_lines(pages)))


def rows(left: float, top: float, *texts: str, step: float = 12) -> list[Box]:
    """Texts one under the other."""
    return [Box(text, left, top + n * step) for n, text in enumerate(texts)]


def test_cv_lines__wide_gaps_are_blanks_in_proportion() -> None:
    page = [*rows(50, 50, "Lecturer in Tides", "Postdoctoral Researcher"), *rows(300, 50, "Tern", "Gullport")]
    assert drawn(page) == [
        "Lecturer in Tides                                 Tern",
        "Postdoctoral Researcher                           Gullport",
    ]


def test_cv_lines__pieces_of_a_word_and_words_are_not_parted() -> None:
    page = [Box("Harbour", 50, 50), Box("s", 85.5, 50), Box("of the North", 94, 50)]
    assert drawn(page) == ["Harbours of the North"]


def test_cv_lines__a_raised_figure_belongs_to_its_row() -> None:
    page = [Box("Roe, J.", 50, 50), Box("1", 85.2, 48, size=6), Box("and Brandt, A. Harbour ice. 2034", 92, 50)]
    assert drawn([*page, *rows(50, 62, "Journal of Tides 12")]) == [
        "Roe, J.1 and Brandt, A. Harbour ice. 2034",
        "Journal of Tides 12",
    ]


def test_cv_lines__rows_set_close_are_two() -> None:
    page = [Box("Tidal Dynamics", 50, 50), Box("Harbour Ice", 50, 54.4)]
    assert drawn(page) == ["Tidal Dynamics", "Harbour Ice"]


def test_cv_lines__a_line_set_wide_keeps_single_blanks() -> None:
    page = [
        *rows(50, 50, "Harbour ice and the spring tide along the northern coast of the land"),
        *[Box("Harbour ice and the", 50, 62), Box("spring tide along the northern", 157, 62)],
        *[Box("coast of one bay", 317, 62)],
        *rows(50, 74, "and its consequences"),
    ]
    assert drawn(page)[1] == "Harbour ice and the spring tide along the northern coast of one bay"


def test_cv_lines__a_name_set_wide_is_one_word() -> None:
    page = [Box("林", 200, 50), Box("远", 230, 50), Box("舟", 260, 50), *rows(50, 80, "云溪大学讲师")]
    assert drawn(page)[0].strip() == "林远舟"


def test_cv_lines__hyphens_of_typesetters() -> None:
    """A soft hyphen cuts a word at the end of its line, and the years of some fonts have a hyphen of their own."""
    assert drawn(rows(50, 50, "Tidal dynam\xad", "ics of bays", "2031\u20112035")) == [
        "Tidal dynam-",
        "ics of bays",
        "2031-2035",
    ]


def test_cv_lines__a_bullet_between_two_rows_stands_before_the_first() -> None:
    page = [*rows(60, 50, "Northland University", "Lecturer in Tides"), Box("•", 50, 56), *rows(50, 74, "Education")]
    assert drawn(page) == ["• Northland University", "  Lecturer in Tides", "Education"]


def test_cv_lines__a_larger_row_is_a_heading() -> None:
    page = [*rows(50, 50, "“Harbour ice and the spring tide”", "“Storm surges”"), Box("Teaching", 50, 74, size=13)]
    assert drawn([*page, *rows(50, 88, "Tides and Waves", "Statistics")])[2:4] == ["", "Teaching"]


MARGIN = [
    *rows(200, 50, "Jane Roe"),
    *[Box("EDUCATION", 50, 80), Box("RESEARCH", 50, 122), Box("INTERESTS", 50, 134.5), Box("HOBBIES", 50, 164)],
    *rows(150, 80, "Ph.D. in Oceanography, Northland University, 2035", "Advisor: Ada Brandt"),
    *rows(150, 104, "B.Sc. in Mathematics, Havelstadt University, 2031"),
    *rows(150, 122, "Harbour ice; storm surges; the history of tide tables;", "sea maps", "and rivers"),
    *rows(150, 164, "Rowing"),
]


def test_cv_lines__headings_in_the_margin_stand_above_their_text() -> None:
    assert drawn(MARGIN) == [
        "          Jane Roe",
        "",
        "EDUCATION",
        "Ph.D. in Oceanography, Northland University, 2035",
        "Advisor: Ada Brandt",
        "B.Sc. in Mathematics, Havelstadt University, 2031",
        "",
        "RESEARCH INTERESTS",
        "Harbour ice; storm surges; the history of tide tables;",
        "sea maps",
        "and rivers",
        "",
        "HOBBIES",
        "Rowing",
    ]
    cv = told(MARGIN)
    assert cv.education == (
        Education("Ph.D.", "Northland University", "Oceanography", None, "2035"),
        Education("B.Sc.", "Havelstadt University", "Mathematics", None, "2031"),
    )


def test_cv_lines__a_heading_that_runs_into_its_text() -> None:
    """Fonts wider than the margin was made for leave less than a gap between the two."""
    page = [piece for piece in MARGIN if piece.top != 80]
    page.append(
        Box("EDUCATION         Ph.D. in Oceanography, Northland University, 2035".replace("         ", " "), 96, 80)
    )
    assert "EDUCATION" in drawn(page)


def test_cv_lines__dates_and_authors_in_a_margin_with_headings() -> None:
    """They stand before the row they are level with, authors of several rows together."""
    page = [
        *rows(50, 50, "Education", "2031 – 2035", "2027 – 2031"),
        *rows(150, 62, "Ph.D. in Oceanography, Northland University", "B.Sc. in Mathematics, Havelstadt University"),
        *rows(50, 100, "Publications", "Roe J., Wang R.,", "and Lin Y. (2034)"),
        *rows(150, 112, "Harbour ice and the spring tide: a first survey,", "Journal of Tides"),
        *rows(50, 136, "Roe J. (2036)"),
        *rows(150, 136, "Storm surges in closed basins, Annals of Water.", "Tern: Harbour Union"),
    ]
    assert drawn(page) == [
        "Education",
        "2031 – 2035   Ph.D. in Oceanography, Northland University",
        "2027 – 2031   B.Sc. in Mathematics, Havelstadt University",
        "",
        "Publications",
        "Roe J., Wang R., and Lin Y. (2034)   Harbour ice and the spring tide: a first survey,",
        "Journal of Tides",
        "Roe J. (2036)   Storm surges in closed basins, Annals of Water.",
        "Tern: Harbour Union",
    ]


SIDE = rows(50, 80, "CONTACT", "jane.roe@tern.example", "Rain House 5", "SKILLS", "Python, Fortran", "Sailing", step=13)
MAIN = rows(
    220,
    80,
    *(
        "EDUCATION",
        "Ph.D. in Oceanography, Northland University, 2035",
        "B.Sc. in Mathematics, Havelstadt University, 2031",
    ),
    *("PUBLICATIONS", "Jane Roe. Harbour ice and the spring tide. Journal of Tides, 12(3):45–67, 2034."),
    *("Jane Roe. Storm surges in closed basins. Annals of Water, 7:1–20, 2036.",),
    step=16,
)


def test_cv_lines__a_side_bar_is_read_by_itself() -> None:
    assert drawn([*rows(50, 50, "Jane Roe"), *SIDE, *MAIN]) == [
        "Jane Roe",
        "",
        *(piece.text for piece in SIDE),
        "",
        *(piece.text for piece in MAIN),
    ]


def test_cv_lines__a_side_bar_on_the_next_page_is_found_by_its_edge() -> None:
    more = [*rows(50, 50, "Rowing", "Skiing", step=13), *rows(220, 54, "Tide tables. 2037.", "Maps. 2038.", step=16)]
    assert drawn([*SIDE, *MAIN], more)[-5:] == ["Rowing", "Skiing", "", "Tide tables. 2037.", "Maps. 2038."]


def test_cv_lines__an_address_too_long_for_its_side_bar() -> None:
    side = [Box("jane.roe@a-long-name.tern.example", 50, 93) if "@" in piece.text else piece for piece in SIDE]
    page = drawn([*side, *MAIN])
    assert page[:3] == ["CONTACT", "jane.roe@a-long-name.tern.example", "Rain House 5"]


def test_cv_lines__rows_of_a_table_stay_together() -> None:
    """Level with each other, they are no side bar, though headings stand on both sides."""
    left = rows(50, 80, "Education", "Tern College", "Teaching", "Tides", "Waves", "Ice")
    right = rows(220, 80, "Publications", "none as yet", "Awards", "Tern Prize", "Ice Prize", "Sea Prize")
    assert all(
        one.text in line and other.text in line
        for one, other, line in zip(left, right, drawn([*left, *right]), strict=True)
    )


def test_cv_lines__heads_and_numbers_of_pages_go() -> None:
    def page(number: int, *texts: str) -> list[Box]:
        return [Box("Jane Roe, curriculum vitae", 50, 20), *rows(50, 50, *texts), Box(f"Page {number} of 2", 250, 800)]

    first = page(1, "Publications", "1. Jane Roe. Harbour ice and the spring tide. Journal of Tides, 12, 2034.")
    second = page(2, "2. Jane Roe. Storm surges in closed basins. Annals of Water, 7, 2036.", "Talks")
    assert drawn(first, second) == [
        "Jane Roe, curriculum vitae",
        "",
        *("Publications", "1. Jane Roe. Harbour ice and the spring tide. Journal of Tides, 12, 2034."),
        "",
        *("2. Jane Roe. Storm surges in closed basins. Annals of Water, 7, 2036.", "Talks"),
    ]


def test_cv_lines__text_goes_on_over_the_page() -> None:
    first = rows(50, 50, "Publications", "1. Jane Roe. Harbour ice and the spring tide along")
    second = rows(50, 50, "the northern coast. Journal of Tides, 12, 2034.", "2. Jane Roe. Storm surges. 2036.")
    assert drawn(first, second)[1:3] == [
        "1. Jane Roe. Harbour ice and the spring tide along",
        "the northern coast. Journal of Tides, 12, 2034.",
    ]


def test_cv_lines__a_year_at_the_foot_of_a_page_is_none_of_its_numbers() -> None:
    assert drawn(rows(50, 50, "Prizes", "Tern Prize", "2035"), rows(50, 50, "Talks", "2036"))[-1] == "2036"
