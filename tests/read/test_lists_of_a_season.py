"""The season of a society: each day over a name, a title and a text."""

from __future__ import annotations

from tests.read.reading import told


def test_lists__a_day_a_name_a_title_and_a_text() -> None:
    """
    Programme of Meetings 2031-32

    Please do not arrive prior to 7.20pm for the talk.

    Meeting date

    16 Sept.

    Prof.Jane Roe

    The Women who Measured the Rain

    It is just over 100 years since women first measured the rain, and the history of their work is explored.

    Speaker: Professor Roe is the Head of the Department of Rain at Harbour University and the author of books.

    14 Oct.

    Dr John Doe

    Harbour Ice House - a guided tour

    Harbour Ice House was one of the 10 largest of its kind. A small one was taken over early in its time.

    18 Nov.

    Ann Lake

    Snow: Marvels, Myths and the Midlands

    Learn how the world’s most famous snow was made and sold. This tale is awash with marvels and mysteries.
    """
    found = told(
        test_lists__a_day_a_name_a_title_and_a_text,
        *("series_name.en", "start", "speakers.0.name.en", "title.en", "speakers.0.bio.en", "abstract.en"),
    )
    life = "Professor Roe is the Head of the Department of Rain at Harbour University and the author of books."
    assert [talk[:5] for talk in found] == [
        (None, "2031-09-16", "Jane Roe", "The Women who Measured the Rain", life),
        (None, "2031-10-14", "John Doe", "Harbour Ice House - a guided tour", None),
        (None, "2031-11-18", "Ann Lake", "Snow: Marvels, Myths and the Midlands", None),
    ]
    assert [talk[5][:8] for talk in found] == ["It is ju", "Harbour ", "Learn ho"]
