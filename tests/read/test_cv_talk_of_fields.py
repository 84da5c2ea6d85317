"""Interests told in sentences, and the words such sentences have round the fields."""

from __future__ import annotations

import pytest

from tests.read.reading import cv


def _interests(text: str) -> tuple[str, ...]:
    return cv(f"Jane Roe\nTern University\n\nResearch Interests\n{text}\n\nTeaching\nTides I\n").interests


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "My interests lie in salt chemistry, tidal physics and winter ports, with extensions on ice roads.",
            ("salt chemistry", "tidal physics", "winter ports", "ice roads"),
        ),
        (
            "I am interested in salt chemistry and winter ports, including ice roads and locks.",
            ("salt chemistry", "winter ports", "ice roads", "locks"),
        ),
        (
            "Design, analysis, and implementation of salt algorithms and tide structures, with applications in ports\n"
            "and ice roads.",
            ("salt algorithms", "tide structures", "ports", "ice roads"),
        ),
        (
            "Theory and computational practice of salt algorithms, with applications in port science and tides.",
            ("salt algorithms", "port science", "tides"),
        ),
        (
            "My research interests are in the areas of salt chemistry and tidal physics.",
            ("salt chemistry", "tidal physics"),
        ),
        (
            "My research interests are broadly in tidal economics and applied salt, with a focus on ports and ice.",
            ("tidal economics", "applied salt", "ports", "ice"),
        ),
        (
            "I am interested in salt chemistry and its applications to ports and tides.",
            ("salt chemistry", "ports", "tides"),
        ),
        (
            "My research focuses on salt roads and tides, and I am eager to explore other topics, including ice.",
            ("salt roads", "tides"),
        ),
        (
            "Salt Geometry; Moduli Ports. Currently also working on aided tides (AT): human checks of ice, and locks.",
            ("Salt Geometry", "Moduli Ports", "aided tides (AT)"),
        ),
        ("I am interested in several topics: salt chemistry, tides and locks.", ("salt chemistry", "tides", "locks")),
        # a field of a list keeps what it is applied to
        (
            "Salt theory with applications to ports; tides; locks",
            ("Salt theory with applications to ports", "tides", "locks"),
        ),
    ],
)
def test_read_cv__interests_in_a_sentence(text: str, fields: tuple[str, ...]) -> None:
    assert _interests(text) == fields


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("My current interests include:\n• salt chemistry\n• tidal physics", ("salt chemistry", "tidal physics")),
        (
            "I’m also interested in some other high winter related fields, i.e.\n• Quasi tides\n• Salt physics",
            ("Quasi tides", "Salt physics"),
        ),
        (
            "• Plastic ice, Thermal salt problem, Tidal mechanics.\n• Salt equations, Hyperbolic tides.",
            ("Plastic ice", "Thermal salt problem", "Tidal mechanics", "Salt equations", "Hyperbolic tides"),
        ),
        ("• Ports, Tides and Ice\n• Winter Roads", ("Ports, Tides and Ice", "Winter Roads")),
    ],
)
def test_read_cv__items_of_interests_and_the_line_above_them(text: str, fields: tuple[str, ...]) -> None:
    assert _interests(text) == fields


def test_read_cv__topics_of_several_projects_are_no_interests() -> None:
    text = "Jane Roe\n\nResearch Experience\n2031 - Now. Harbour\nTopic: Salt\n2029 - 2030. Ice\nTopic: Ice\n"
    assert cv(text).interests == ()
