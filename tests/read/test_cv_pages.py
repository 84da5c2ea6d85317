"""CVs on paper: dates at the right, columns beside each other."""

from __future__ import annotations

from dataclasses import dataclass

from seminar.read.cv.drafting import Education, read_cv
from seminar.read.cv.paper.pages import cv_lines
from seminar.read.document import Document


@dataclass(frozen=True)
class Box:
    text: str
    left: float
    top: float
    column: int = 0

    @property
    def bottom(self) -> float:
        return self.top + 10

    @property
    def right(self) -> float:
        return self.left + 5 * len(self.text)

    @property
    def size(self) -> float:
        return 10


def test_cv_lines__dates_at_the_right_stand_beside_their_degree() -> None:
    page = [
        Box("Ada Brandt", 50, 50),
        Box("Education", 50, 90),
        Box("Ph.D. in History, Havelstadt University", 50, 102),
        Box("M.A. in History, Havelstadt University", 50, 114),
        Box("2006 – 2011", 450, 102, column=1),
        Box("2004 – 2006", 450, 114, column=1),
    ]
    lines = cv_lines([page])
    assert [line.text for line in lines][:5] == [
        "Ada Brandt",
        "",
        "Education",
        "Ph.D. in History, Havelstadt University    2006 – 2011",
        "M.A. in History, Havelstadt University    2004 – 2006",
    ]
    assert read_cv(Document("cv.pdf", "pdf", lines)).education == (
        Education("Ph.D.", "Havelstadt University", "History", "2006", "2011"),
        Education("M.A.", "Havelstadt University", "History", "2004", "2006"),
    )


def test_cv_lines__a_side_column_of_text_stays_apart() -> None:
    page = [
        Box("Ada Brandt", 50, 50),
        Box("ada@example.org", 50, 62),
        Box("Rivers on Paper: Surveyors and Their Maps, 2014", 250, 50, column=1),
        Box("The chain that measured the north of the country", 250, 62, column=1),
    ]
    assert [line.text for line in cv_lines([page])] == [
        "Ada Brandt",
        "ada@example.org",
        "",
        "Rivers on Paper: Surveyors and Their Maps, 2014",
        "The chain that measured the north of the country",
        "",
    ]


def test_cv_lines__no_pages() -> None:
    assert cv_lines([]) == ()
