"""Lists of works: entries begin with a number alone or a month, authors lose stops, commas part all."""

from __future__ import annotations

from tests.read.reading import cv_of


def test_numbers_without_a_stop_count_down() -> None:
    """
    Jane M. Roe
    Northland University

    Journal Publications
    3 JM Roe, et al. Bright Salt in Frozen Harbours During Operation of Tide Mills. In prep.
    2 KW Frost, JM Roe, et al. Aligned, Periodic Patterns of Ice During Growth of Harbour
    Thin Films. Harbour Letters (2031). DOI: 10.1000/1
    1 A Brandt, JM Roe, et al. Tide mills as a route to quiet ports. Adv. Tid. Mat. (2030). DOI: 10.1000/2
    """
    works = cv_of(test_numbers_without_a_stop_count_down).publications
    assert works == (
        "Bright Salt in Frozen Harbours During Operation of Tide Mills",
        "Aligned, Periodic Patterns of Ice During Growth of Harbour Thin Films",
        "Tide mills as a route to quiet ports",
    )


def test_a_month_and_its_year_stand_before_the_authors() -> None:
    """
    Jane Roe
    Northland University

    Publications
    Nov 2031 D. Frost, J. Roe, A. Brandt, Rain maps: learning the shapes of
    harbours with edges, arXiv.
    Sep 2031 L. Moor, J. Roe, Computing the salt of porous brittle
    quays, Computers and Harbours, TideDirect.
    Aug 2030 Jane Roe, A Material Tide Method for Frozen Contact, Northland Doctoral Dissertation.
    """
    works = cv_of(test_a_month_and_its_year_stand_before_the_authors).publications
    assert works == (
        "Rain maps: learning the shapes of harbours with edges",
        "Computing the salt of porous brittle quays",
        "A Material Tide Method for Frozen Contact",
    )


def test_a_month_in_figures_stands_in_a_column() -> None:
    """
    Jane Roe
    Northland University

    Publications

    09/2031   J. M. Roe and A. Brandt. Salt on the quays of the far north. Harbour Letters 12 (2031),
              pp. 7–9.
    03/2030   A. Brandt, J. M. Roe. Counting tides without a clock. Tides 4 (2030), pp. 1–7.
    """
    works = cv_of(test_a_month_in_figures_stands_in_a_column).publications
    assert works == ("Salt on the quays of the far north", "Counting tides without a clock")


def test_a_preprint_at_the_end_of_a_reference_is_no_link() -> None:
    """
    Jane Roe
    Northland University

    Publications

    2031   Roe, J. M., & Brandt, A. (2031). Measuring salt along frozen estuaries with sound.
           Journal of Harbours, 14(2), 101–118.
    2030   Brandt, A., Roe, J. M., & Frost, C. T. (2030). Quay markets and the price of winter.
           arXiv preprint, 3001.01234.
    """
    works = cv_of(test_a_preprint_at_the_end_of_a_reference_is_no_link).publications
    assert works == ("Measuring salt along frozen estuaries with sound", "Quay markets and the price of winter")


def test_an_author_loses_a_stop_among_others() -> None:
    """
    Jane Roe
    Northland University

    Publications
    [1] S. Frost, J. Roe, K. Moor, Y Brandt. On Narrow Harbours of Ice with Large Tides. arXiv:3101.00001. (2031)
    [2] K. Moor, J. Roe, A G. Brandt, E. Frost, Parallel tides for solving quays in winter, in preparation
    [3] J. Roe, A Salted and frozen sea of the north, Harbour Letters 3, 12 (2030)
    """
    works = cv_of(test_an_author_loses_a_stop_among_others).publications
    assert works == (
        "On Narrow Harbours of Ice with Large Tides",
        "Parallel tides for solving quays in winter",
        "A Salted and frozen sea of the north",
    )


def test_a_journal_of_three_words_parted_by_commas_is_no_title() -> None:
    """
    Jane Roe
    Northland University

    Publications
    1. J. Roe, A. Brandt, and K. Moor, Planning an online patrol of the frozen quays,
    Harbours, Environment and Tidal Systems 62, 19 (2031).
    2. K. Moor and J. Roe, The salt of quays in Gull, Tern and Moor, Harbour Journal 9, 4 (2030).
    3. J. Roe and K. Moor, Routing ships by counting the ice of winter, Physical Tides B, under review
    4. J. Roe and K. Moor, Fast ships of salt for the early tides, the proceeding of 29th Tide Conference. (2031)
    5. J. Roe and K. Moor. Waves of salt with quiet conditions applied to open prob-
    lems arXiv:3104.02156. (2031)
    """
    works = cv_of(test_a_journal_of_three_words_parted_by_commas_is_no_title).publications
    assert works == (
        "Planning an online patrol of the frozen quays",
        "The salt of quays in Gull, Tern and Moor",
        "Routing ships by counting the ice of winter",
        "Fast ships of salt for the early tides",
        "Waves of salt with quiet conditions applied to open problems",
    )
