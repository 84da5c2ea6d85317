"""Who speaks, of all those a letter names: hosts, committees and writers do not, several speakers do together."""

from __future__ import annotations

import pytest

from tests.read.reading import prose, read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Department of Rivers will host Dr. Tomasz Wilk, of the Delta Institute, on Thursday.", ["Tomasz Wilk"]),
        ('We announce the dissertation defense of Halvor Eide, entitled "Moss Clocks".', ["Halvor Eide"]),
        ("Dr. Ewa Zielonka has very kindly agreed to give her seminar over Zoom instead.", ["Ewa Zielonka"]),
        (
            "Ellery Quist will defend his thesis. The committee consists of Steve Rowan (advisor) and Tom Ash.",
            ["Ellery Quist"],
        ),
        ("Thesis defence by Pirjo Salmi on Monday. Opponent: Professor Alan Birch.", ["Pirjo Salmi"]),
        ("The lecture will be delivered by the novelist Imogen Starke in the Great Hall.", ["Imogen Starke"]),
        ("A reading of new poems by Orla Brannigan takes place on Friday.", ["Orla Brannigan"]),
        (
            "Note that Professor Hortense Laing, Director of the Rain Observatory, is giving the annual lecture.",
            ["Hortense Laing"],
        ),
        (
            "A visitor passing through: Caspian Doyle of Rain Software. He has agreed to tell us about compilers.",
            ["Caspian Doyle"],
        ),
        ("Tuesday's talk by Florin Radu is cancelled. The next talk will be given by Sunniva Moen.", ["Sunniva Moen"]),
        ("The theory seminar is on Wednesday this week: Edvard Lind (Aland) on sums of squares.", ["Edvard Lind"]),
        ("Talks by Ingrid Aune on peat and Samir Haddad on sand, Thursday at 2.", ["Ingrid Aune", "Samir Haddad"]),
        (
            "Two talks. Tamsin Okafor will talk about birds, and Brett Linden will talk about ponds.",
            ["Tamsin Okafor", "Brett Linden"],
        ),
        (
            "Two translators will read. Dragana Milic translates fiction and is an editor. Hugh Castle has "
            "translated three novels by the Breton writer Yann Kerdon and will read from a fourth.",
            ["Dragana Milic", "Hugh Castle"],
        ),
        (
            "Wen-Hui Tsao, author of three novels, and the poet Colm Daly will read on Tuesday.",
            ["Wen-Hui Tsao", "Colm Daly"],
        ),
        (
            "The institute presents a conversation between Delphine Roux and Marek Zeman on Thursday.",
            ["Delphine Roux", "Marek Zeman"],
        ),
    ],
)
def test_find_in_prose__who_speaks(text: str, names: list[str]) -> None:
    cast = [guess.value.name.en for guess in prose(text).cast]
    assert sorted(str(name) for name in cast) == sorted(names)


def test_read_text__an_institution_in_capitals_is_no_speaker() -> None:
    """
      DISCONNECT FIRST, ASK LATER

           GUILHERME SARAIVA

         INSTITUTO REGO, LISBON

       FRIDAY, MARCH 7, 2025

    NORLING HALL 7220      10:30 a.m. - 12:00 noon
    """
    assert read(test_read_text__an_institution_in_capitals_is_no_speaker)["speakers.0.name.en"] == "Guilherme Saraiva"


def test_read_text__a_seminar_is_nobody() -> None:
    """
    Advanced Rain Management Seminar is a regular weekly seminar conducted
    at Northland. Usually, we cover papers by other authors. The seminar is
    conducted every Wednesday. The time and venue is 2:00 - 3:30pm in room 318.
    """
    assert "speakers.0.name.en" not in read(test_read_text__a_seminar_is_nobody)


def test_read_text__a_title_behind_its_speaker() -> None:
    """
    You are cordially invited to the inaugural lecture of Professor Nkechi Obiora, "Bridges
    That Sing", on Wednesday 5 March at 17:00, Auditorium Maximum, Main Building.
    """
    found = read(test_read_text__a_title_behind_its_speaker)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Bridges That Sing", "Nkechi Obiora")
