"""Lists of works: where lines are cut, which headings begin and end them, titles that look like authors."""

from __future__ import annotations

import pytest

from seminar.read.cv.vocabulary import kind_of
from tests.read.reading import cv_of


def test_a_line_goes_on_behind_a_word_in_short_and_behind_and() -> None:
    """
    Jane Roe
    Northland University

    Publications
    J. Roe and X. Brandt, A gentle approach to many harbours in the time of the tides, Phys.
    Tides B 88, 123402 (2031).
    “Learning to Sail on Sea Ice from Few Observations” (with Karl Moor, Ada Brandt, and
    Carl Frost), Proceedings of the Conference on Tides, 2030
    “A gentle approach to many harbours in the time of tides” (with Xenia Moor), Physical
    Tides B, 2029
    """
    works = cv_of(test_a_line_goes_on_behind_a_word_in_short_and_behind_and).publications
    assert works == (
        "A gentle approach to many harbours in the time of the tides",
        "Learning to Sail on Sea Ice from Few Observations",
        "A gentle approach to many harbours in the time of tides",
    )


def test_a_year_in_brackets_begins_no_entry_where_years_stand_without() -> None:
    """
    Jane Roe
    Northland University

    Publications
    2031   Jane Roe and Ada Brandt. “Salt on the quays of the north”. In: Harbour Letters 14.2
           (2031), pp. 101–118.
    2030   Ada Brandt and Jane Roe. “Tides told by their sound”. In: Harbour Letters 13.1 (2030), pp. 1–8.
    """
    works = cv_of(test_a_year_in_brackets_begins_no_entry_where_years_stand_without).publications
    assert works == ("Salt on the quays of the north", "Tides told by their sound")


def test_a_word_that_ends_a_sentence_is_no_heading() -> None:
    """
    Jane Roe
    Northland University

    Outreach
    Research Mentor
    Mentored one graduate student and two pupils, leading to contributions in four
    publications

    Collaborated with Tern Works to characterize the ice of the quays
    • Designed hardware for the automation of tide mills

    Journal Publications
    1. J. Roe, A. Brandt. Salt roads told by their sound in winter (in
    preparation)
    2. J. Roe. Frozen harbours and the price of their salt. Harbour Letters 3 (2031), 4–9.
    """
    works = cv_of(test_a_word_that_ends_a_sentence_is_no_heading).publications
    assert len(works) == 2
    assert works[1] == "Frozen harbours and the price of their salt"


def test_a_title_that_ends_with_network_is_no_group_of_authors() -> None:
    """
    Jane Roe
    Northland University

    正在评审论文
    1. J. Roe and A. Brandt, Designing quay patrols on street network, in Proceedings of the 14th Tide Conference
    (Havn, 2031).
    2. J. Roe and A. Brandt, A Random Tide Network (RTN) for Harbour Choice, Tide Behaviour and Society Under review
    (2031).
    3. J. Roe, A. Brandt, and K. Moor, TideNet: counting the purposes of quays from salt and ice, Tide-spatial
    Science, 1 (2031).
    4. J. Roe, Ada Brandt. and Karl Moor. The origin of salt in winter. Tides.
    """
    works = cv_of(test_a_title_that_ends_with_network_is_no_group_of_authors).publications
    assert works == (
        "Designing quay patrols on street network",
        "A Random Tide Network (RTN) for Harbour Choice",
        "TideNet: counting the purposes of quays from salt and ice",
        "The origin of salt in winter",
    )


def test_a_footnote_is_no_work() -> None:
    """
    Jane Roe
    Northland University

    Peer-Reviewed Book Contributions
      • Roe, J. and A. Brandt. “Tides and the Winter Gap in Harbours.” Journal of Quays. 2031.
      • Roe, J. “Salt and the Summer Gap in Harbours.” Journal of Quays. 2030.

       1 I am moving in June 2031, so future publications will be under the name Brandt
    """
    works = cv_of(test_a_footnote_is_no_work).publications
    assert works == ("Tides and the Winter Gap in Harbours", "Salt and the Summer Gap in Harbours")


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Publications and Conference Abstracts", "publications"),
        ("Lead author publications", "publications"),
        ("Publications and Software", "publications"),
        ("Workshop papers", "publications"),
        ("Peer-reviewed", "publications"),
        ("在审论文", "publications"),
        ("著作與研討會", "publications"),
        ("国际会议论文", "publications"),
        ("Conference and Seminar Visits", None),
        ("In the media", "other"),
        ("Science Communication", "other"),
        ("科研与项目", "other"),
    ],
)
def test_headings_of_works_and_of_what_stands_beside(heading: str, kind: str | None) -> None:
    assert kind_of(heading) == kind
