"""Lists as the calendars of sites print them: entries with signs before the hour, a day's talks under their groups."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__entries_with_signs_before_their_hours() -> None:
    """
    Lunch Talks are given on select days in the reading room of the house, and among them are films, performances,
    panels and now and then a walk around the harbour for which sturdy shoes are needed.

    Our poster of the Spring 2031 Lunch Talks is out.

    Lunch Talks: “Ice in Clouds” @ Rain House
    Mar 12 @ 12:00 pm – 1:00 pm
    Lunch Talks: “Ice in Clouds” @ Rain House | Northport | Northland

    MARCH 12 at noon

    Jane Roe
    “Ice in Clouds”

    Clouds hold ice long before anyone sees it fall, and the talk follows one crystal from dust to snow over the sea.
    It then asks what ships and harbours have made of that snow, and why nobody wrote it down before the last century.

    What Does the Fog Remember?
    Mar 19 @ 6:05 pm
    What Does the Fog Remember? @ Mill Hall, Harbour Street | Northport

    Fog drifts over the same fields each year, and this lecture asks what it leaves behind in the soil and the trees.

    This is a free public lecture by John Doe, Harbour Professor of Fog.
    """
    found = told(
        test_read_text__entries_with_signs_before_their_hours,
        "title.en",
        "series_name.en",
        "speakers.0.name.en",
        "start",
        "end",
        "venue.en",
    )
    assert found == [
        ("Ice in Clouds", "Lunch Talks", "Jane Roe", "2031-03-12T12:00", "2031-03-12T13:00", "Rain House"),
        ("What Does the Fog Remember?", None, "John Doe", "2031-03-19T18:05", None, "Mill Hall, Harbour Street"),
    ]
    (first, _) = told(test_read_text__entries_with_signs_before_their_hours, "abstract.en")
    assert str(first[0]).startswith("Clouds hold ice")
