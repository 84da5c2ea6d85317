"""References as the trades write them: students marked, the author repeated by a dash, questions with subtitles."""

from __future__ import annotations

import pytest

from seminar.read.cv.works.titles import title_of
from tests.read.reading import cv


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        # who only supervised
        ("*Frost C, Roe JM. Night tides. Bot Notes. 2019;49(7):35-61.", "Night tides"),
        ("^Hale-Sims T, ^Frost C, Roe JM. Counting rings. Tree J. 2022;9:8-9.", "Counting rings"),
        ("Roe JM, †Frost C. Who eats the lichen? For Lett. 2019;4(1):1-9.", "Who eats the lichen?"),
        # the dash of the repeated author
        ("---. Salt Roads: A History. Tern UP, 2024.", "Salt Roads: A History"),
        ("———. “Why Do Heaps Fall?” Granular Notes, vol. 3, no. 1, 2016, pp. 1–12.", "Why Do Heaps Fall?"),
        ("---, and Ada Brandt. Paper Boats. Tern UP, 2020.", "Paper Boats"),
        ("—— (2015). Salt and ice. Tides, 3, 4–9.", "Salt and ice"),
        ("____. “Ice at Night.” Cold Notes, vol. 2, 2018, pp. 3–9.", "Ice at Night"),
        # a whole name before a book with a subtitle
        (
            "Jane Roe, Narrow Ports: Pilots of the Tern Coast (Havn: Tern, 2013).",
            "Narrow Ports: Pilots of the Tern Coast",
        ),
        (
            "Roe, J. M., Salt Water, Fresh Law: Rivers in Treaties (Tern Press, 2014)",
            "Salt Water, Fresh Law: Rivers in Treaties",
        ),
        ("Jane Roe, Ada Brandt: Salt roads of the north. Tides 3 (2020), 3-9", "Salt roads of the north"),
        # subtitles behind a stop or a question
        ("Meadows. A Primer (2nd ed., Tern 2018)", "Meadows. A Primer"),
        ("Must We Pay? Port Dues in Small States, 21 J. Port L. 411 (2018)", "Must We Pay? Port Dues in Small States"),
        ("Is the Sea Free? Old Maps and New Law, 4 Int'l Tide Rev. 12 (2020)", "Is the Sea Free? Old Maps and New Law"),
        # traditional letters
        ("顧清如、簡遠舟（2021）。《港口之外》。海岳：潮書房。", "港口之外"),
        ("顧清如（2016）。〈鹽可以入畫嗎？一個提問〉。《美術學刊》，11，21–40。", "鹽可以入畫嗎？一個提問"),
    ],
)
def test_title_of__as_the_trades_write(entry: str, title: str) -> None:
    assert title_of(entry) == title


def test_read_cv__a_lawyers_reference_below_another() -> None:
    works = "Ports and Their Law, 3 Tide L. Rev. 44 (2012)\nThe Pilot as Guest, 37 Arb. Int'l 5 (2021)\n"
    draft = cv(f"Jane Roe\nLecturer, Harbour University\n\nArticles\n\n{works}")
    assert draft.publications == ("Ports and Their Law", "The Pilot as Guest")


@pytest.mark.parametrize(
    "line",
    [
        "Programme Co-Chair, Salt 2020, Havn, 2020",
        "Reviewer for the Tide Fund, 2019",
        "U.S. Patent 10,000,001: A buoy (2020), with C. Frost",
    ],
)
def test_read_cv__service_and_patents_among_works(line: str) -> None:
    works = f"Roe, J. (2021). Wreck and reef. Journal of Tides, 3, 101–120.\n{line}\n"
    assert cv(f"Jane Roe\nLecturer, Harbour University\n\nPublications\n\n{works}").publications == ("Wreck and reef",)
