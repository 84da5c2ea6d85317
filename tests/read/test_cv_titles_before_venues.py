"""Titles that a comma parts from where the work appeared, with and without a year between them."""

from __future__ import annotations

import pytest

from seminar.read.cv.works.authors import past_authors
from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ("Jane Roe, Ada Brandt. Ice that lingers on quays, Harbour Review, 2031.1", "Ice that lingers on quays"),
        ("Jane Roe, Ada Brandt, Ice that lingers on quays，Harbour Review，2031, Vol.4:3", "Ice that lingers on quays"),
        ("J.M. Roe,Ice that lingers on quays,Harbour Review vol,2031,08（SCI、EI收录）", "Ice that lingers on quays"),
        (
            "J. Roe, A. Brandt, A survey of winter ports (SWIP), Tides Part II: Studies in Salt, Volume 133, May 2031",
            "A survey of winter ports (SWIP)",
        ),
        (
            "Roe, J., Brandt, A., Ice lingers on many quays. New floes seen from towers, 2031, Harbour Review, "
            "503, 2157",
            "Ice lingers on many quays. New floes seen from towers",
        ),
        (
            "Roe, J., Brandt, A., Investigating Quay Repairs and Ferry Traffic to Settle the Ice Question, 2031, Tern "
            "Series, 5, 7",
            "Investigating Quay Repairs and Ferry Traffic to Settle the Ice Question",
        ),
        (
            "Jane Roe · Ada Brandt* · Carl Frost, Ice that lingers on quays, Journal of Ports, 2031.2",
            "Ice that lingers on quays",
        ),
        (
            "J. Roe, C. Frost, Do tides matter? Evidence from ports, Journal of Tides, 2031, 12, 3",
            "Do tides matter? Evidence from ports",
        ),
        ("Jane Roe, Ada Brandt, Ice on all quays, 12th Harbour Conference (HARB), Havn, 2031", "Ice on all quays"),
        ("Ice that lingers on quays | Harbour Review | 2031", "Ice that lingers on quays"),
        ("Roe, Jane. 2031. “Small Talk” in Havn: How Ports Gossip. *Harbour Review* 12(4): 30–32.", None),
        ("Jane Roe. 2031. Ports of Ice: Quays, Large Ships. HARB 2031.", "Ports of Ice: Quays, Large Ships"),
    ],
)
def test_title_of__before_a_comma(entry: str, title: str | None) -> None:
    assert title_of(entry) == (title or "“Small Talk” in Havn: How Ports Gossip")


@pytest.mark.parametrize(
    "names", ["Jane Roe, Karl M Brandt, ", "Roe JM, LoSalto KT.", "Jane Roe, Karl M Brandt and A. Frost."]
)
def test_past_authors__initials_and_names_of_two_capitals(names: str) -> None:
    assert past_authors(f"{names} Ice on quays".replace("  ", " ")) >= len(names) - 1


def test_publications__years_first_with_the_authors_below() -> None:
    draft = cv(
        "Jane Roe\n\nPublications\n\n2031, Ice on Small Quays.\n      Jane Roe and Ada Brandt.\n"
        "      In: Proceedings of the 4th Symposium on Ports (SOP).\n2030, Salt by Need.\n      Jane Roe.\n"
        "      In: Proceedings of the 3rd Symposium on Ports (SOP).\n"
    )
    assert draft.publications == ("Ice on Small Quays", "Salt by Need")


def test_publications__authors_that_go_on_in_the_next_line() -> None:
    draft = cv(
        "Jane Roe\n\nPublications\n• C. Frost, J. Roe, A.\n"
        "Brandt, K. Moor, Ice that lingers on quays, Harbour Review, Volume 3, 2031.\n"
        "• J. Roe, Salt in all small ports, Journal of Tides, Volume 2, 2030.\n"
    )
    assert draft.publications == ("Ice that lingers on quays", "Salt in all small ports")


def test_publications__patents_are_none() -> None:
    draft = cv(
        "Jane Roe\n\nPublications\nJane Roe and Ada Brandt. Ice on quays. Harbour Review 3(4), 2031.\n"
        "Jane Roe and Carl Frost. Sensing of salt in harbours. United States Patent 5000001, property of Tern "
        "Inc., 2030.\n"
    )
    assert draft.publications == ("Ice on quays",)


def test_publications__research_that_is_a_list_of_titles() -> None:
    draft = cv(
        "Jane Roe\n\nRESEARCH\n\n“Who Pays for Ice? Ports and Late Ships”\n"
        "“Ice and Mergers” with Ada Brandt and Karl Moor\n"
        "   Abstract: We study ports.\n\nCONFERENCES\n\nHarbour Economic Society (2030, 2031)\n"
    )
    assert draft.publications == ("Who Pays for Ice? Ports and Late Ships", "Ice and Mergers")
    assert draft.interests == ()


def test_publications__ongoing_work_without_its_abstracts() -> None:
    draft = cv(
        "Jane Roe\n\nEducation\n2026–2031   PhD in Economics, Tern University\n\nOngoing work\n"
        "Ferry purchases and winter policy\n"
        "Through a panel of ports, I study how winter policy affects ferries.\n"
        "The Harbour Wealth Effect, with Ada Brandt\n"
        "Our paper estimates the effect of harbours on wealth.\n"
    )
    assert draft.publications == ("Ferry purchases and winter policy", "The Harbour Wealth Effect")


def test_publications__conferences_beside_journals() -> None:
    draft = cv(
        "林远舟\n云溪大学 教授\n\n论文\n\n期刊：\n\n"
        "1. Jane Roe, Ada Brandt. Ice that lingers on quays, Harbour Review, 2031.1\n\n"
        "会议：\n\n1. J. Roe, A. Brandt et al. Salt and Tides in Winter, IEEE International Harbour Conference 2030\n"
    )
    assert draft.publications == ("Ice that lingers on quays", "Salt and Tides in Winter")
