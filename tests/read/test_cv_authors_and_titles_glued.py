"""CVs: works whose authors and titles stand together without the mark that usually parts them."""

from __future__ import annotations

from tests.read.reading import cv


def test_a_coauthor_of_other_works_is_no_part_of_a_title() -> None:
    draft = cv(
        """
        Corvin L. Moor

        Refereed Publications

          4. Corvin L. Moor, Ada Brandt Dynamics of ice on winter
             quays. Harb. Rev. 37 (15), 155003.
          3. Corvin L. Moor, Excision and the use of boundary conditions in tidal
             models. Harb. Rev. 36 (23) 237001.
          2. Corvin L. Moor, Ada Brandt, Collapse of ice in spring. Harb. Rev. 36 (13) 134001.
          1. Corvin L. Moor, Ada Brandt, Hyperbolicity of a salt theory. Tidal Lett. 99 (8), 084014.
        """
    )
    assert draft.publications[0] == "Dynamics of ice on winter quays"
    assert len(draft.publications) == 4


def test_what_is_said_of_authors_is_no_part_of_a_title() -> None:
    draft = cv(
        """
        Corvin Moor

        Publications
        1. Corvin Moor*, Ada Brandt*, and Carl Frost (*equal contribution),
           Noise of finite tides, Harbour Letters 12, 140602 (2030)
        2. Corvin Moor and Ada Brandt, Strength of small ice, Harbour Letters 11, 14 (2029)
        """
    )
    assert draft.publications == ("Noise of finite tides", "Strength of small ice")


def test_initials_may_lack_their_last_stop() -> None:
    draft = cv(
        """
        Karl Moor

        Publications
        [1]. Moor, K.S., Brandt A., Frost, H.P, Roe, X.Q., and Lind R.F. Monte Carlo technique for salt. Port J. 2031
        [2]. Lind, C.X., Roe, H.P., and Moor, K.S*. Salt melting on quays: parameters and models. Port J. 2030, 8(3):295
        """
    )
    assert draft.publications == ("Monte Carlo technique for salt", "Salt melting on quays: parameters and models")
