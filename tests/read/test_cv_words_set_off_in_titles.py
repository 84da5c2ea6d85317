"""Phrases in marks within a title, brackets behind it, and journals whose names have commas."""

from __future__ import annotations

import pytest

from tests.read.reading import cv


def _titles(entry: str) -> tuple[str, ...]:
    return cv(f"Jane Roe\n\nPublications\n{entry}\n\nTeaching\nTides I\n").publications


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        (
            "[1] Jane Roe and Carl Frost, “A Salt Method With “Dual Tides” for Winter Ports”, submitted to Tides.",
            "A Salt Method With “Dual Tides” for Winter Ports",
        ),
        (
            "[1] Roe, J. and Frost, C. (2031). What “salt” tells about ice in ports. Harbour Review 3, 1-12.",
            "What “salt” tells about ice in ports",
        ),
        (
            "[1] Jane Roe, Carl Frost. Reading “Tide Tables” with Small Models. Harbour Letters, 2031.",
            "Reading “Tide Tables” with Small Models",
        ),
        ("[1] Jane Roe. How “Good” Ports Fail. Harbour Letters, 2031.", "How “Good” Ports Fail"),
        ("[1] Jane Roe. Towards a “Clean Port”. Harbour Letters, 2031.", "Towards a “Clean Port”"),
        (
            "[1] Jane Roe. “Salt First”: Rules for Winter Ports. Harbour Letters, 2031.",
            "“Salt First”: Rules for Winter Ports",
        ),
        (
            "1. _Curing “Frozen Steps” in Salt Models_ . Carl Frost, **Jane Roe**. Harbour Conference (HC 2031).",
            "Curing “Frozen Steps” in Salt Models",
        ),
        # marks round the whole title
        ("[1] Jane Roe and Carl Frost, “Salt Roads”, Harbour Review, 2031.", "Salt Roads"),
        ("[1] Jane Roe, Carl Frost and Ada Brandt “Salt Roads” in Harbour Review, 2031.", "Salt Roads"),
    ],
)
def test_read_cv__a_phrase_in_marks_within_the_title(entry: str, title: str) -> None:
    assert _titles(entry) == (title,)


@pytest.mark.parametrize(
    "remark",
    ["solo-authored", "single-authored", "sole author", "job market paper", "JMP", "AI-generated, human-verified"],
)
def test_read_cv__brackets_behind_a_title_that_tell_how_it_came_about(remark: str) -> None:
    assert _titles(f"1. Winter Ports and Salt Prices ({remark})\n2. Tolls (I)\n3. Tides and Ice (Norland)") == (
        "Winter Ports and Salt Prices",
        "Tolls (I)",
        "Tides and Ice (Norland)",
    )


@pytest.mark.parametrize(
    "journal",
    [
        "Harbour Mathematics: Theory, Methods and Ports, 2031",
        "Tern Transactions on Salt, Ice and Snow, 2031",
        "Ice and Snow: An International Journal, 12(3), 2031",
    ],
)
def test_read_cv__a_journal_whose_name_has_commas(journal: str) -> None:
    assert _titles(f"1. Jane Roe, Carl Frost. Deep salt on the winter sea, {journal}") == (
        "Deep salt on the winter sea",
    )


def test_read_cv__a_row_of_words_in_small_letters_is_of_the_title() -> None:
    assert _titles("1. Jane Roe, Carl Frost. Winter tides: models, methods and data, Harbour Review, 2031.") == (
        "Winter tides: models, methods and data",
    )
