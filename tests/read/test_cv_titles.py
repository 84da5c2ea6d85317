"""Where a title ends in references of lawyers and historians; every person, place and journal is invented."""

from __future__ import annotations

import pytest

from seminar.read.cv.works.authors import past_authors
from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv_of


@pytest.mark.parametrize(
    "reference",
    [
        "Salt and Silence (Lakemont: Harrow Press, 2011).",
        "Salt and Silence (Lakemont, NY: Harrow Press, 2011), 312 pp.",
        "Salt and Silence (Northfield Univ. Press 2011).",
        "Salt and Silence (Northfield University Press, Lakemont, 2011), reviewed twice.",
        "Salt and Silence (Harrow, forthcoming).",
        "Salt and Silence, Lakemont: Harrow, 2011.",
        "Salt and Silence, ed. with Carl Frost (Lakemont: Harrow, 2011).",
        "Salt and Silence, trans. and ed. by Carl Frost (Lakemont: Harrow, 2011).",
        "Salt and Silence, 2nd edn (Lakemont: Harrow, 2011).",
        "Ada Brandt, Salt and Silence (Lakemont: Harrow & Sons, 1998; repr. 2003).",
    ],
)
def test_title_of__book_with_its_imprint(reference: str) -> None:
    assert title_of(reference) == "Salt and Silence"


@pytest.mark.parametrize(
    "title",
    [
        "Markets of the Old Town (Lakemont, 1820–1900)",
        "Protest in the Square (May, 1968)",
        "Nets (and Knots): A History",
    ],
)
def test_title_of__brackets_of_the_title_itself(title: str) -> None:
    assert title_of(f"{title}, Northfield Historical Review 12 (2014): 3–20.") == title


@pytest.mark.parametrize(
    ("reference", "title"),
    [
        (
            "Ada Brandt, Harbour Dues and Salvage Claims, 12 J. Mar. L. & Com. 9 (2015).",
            "Harbour Dues and Salvage Claims",
        ),
        ("Ada Brandt & Carl Frost, Who Owns the Tide?, 101 Northfield L. Rev. 233 (2019)", "Who Owns the Tide?"),
        (
            "The Right to Mooring, 7 Lakemont Journal of the Law of Ports 88 (2013) (with Carl Frost)",
            "The Right to Mooring",
        ),
        ("Ada Brandt, Interim Orders and Quiet Harbours, 52 Tide & Law 301", "Interim Orders and Quiet Harbours"),
    ],
)
def test_title_of__volume_before_the_journal(reference: str, title: str) -> None:
    assert title_of(reference) == title


def test_past_authors__names_for_certain_stay_authors() -> None:
    reference = "Ada Brandt and Carl Frost, 2020. Fishing Rights. Journal of Nets 3."
    assert reference[past_authors(reference) :].lstrip(", ").startswith("2020")


def test_read_cv__books_under_each_other() -> None:
    """Ada Brandt
    Reader in Law, Northfield University

    Books
    The Law of Lost Cargo (Lakemont: Tern, 2018)
    Pilots on Trial: A History (Harrow 2012) (with Carl Frost)
    Harbours and Honour, 2 vols. (Lakemont: Tern, 2009).
    Strings Attached (edited with Carl Frost). Tern, 2008.
    (with Carl Frost) Ports of Call (Lakemont: Tern, 2007).
    Sailors' Songs, edited with an introduction by A. Brandt (Tern Press, 2003)
    """
    assert cv_of(test_read_cv__books_under_each_other).publications == (
        "The Law of Lost Cargo",
        "Pilots on Trial: A History",
        "Harbours and Honour",
        "Strings Attached",
        "Ports of Call",
        "Sailors' Songs",
    )
