"""The page of a month: the number of the day beside the group, below it a notice in one line."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__notices_of_one_line_under_the_numbers_of_days() -> None:
    """
    March 2031

    3 Fog and Rain
    Fog and Rain Speaker: Jane Roe (Harbour University) "Experimenting with clouds: old snow" Time: 13:30 Room: Zoom Clouds have a long culture of being drawn and counted.
    4 Ice Theory Seminar
    Ice Theory Seminar Speaker: John Doe (Northland University) "Ice in Wells IV" Time: 14:30 Room: RH 106 Ice rules, one-particle ice and the old wells of the north.
    5 Snow Seminar
    Snow Seminar Speaker: Ruth Lane (Mill College) "The relations between snow and sleet" Time: 14:30 Room: ZOOM (812 3456 7890) We give a new interpretation of sleet and of hail.
    """  # noqa: E501
    found = told(
        test_read_text__notices_of_one_line_under_the_numbers_of_days,
        "title.en",
        "series_name.en",
        "speakers.0.name.en",
        "start",
        "venue.en",
        "online.id",
        "abstract.en",
    )
    assert found == [
        (
            "Experimenting with clouds: old snow",
            "Fog and Rain",
            "Jane Roe",
            "2031-03-03T13:30",
            None,
            None,
            "Clouds have a long culture of being drawn and counted.",
        ),
        (
            "Ice in Wells IV",
            "Ice Theory Seminar",
            "John Doe",
            "2031-03-04T14:30",
            "RH 106",
            None,
            "Ice rules, one-particle ice and the old wells of the north.",
        ),
        (
            "The relations between snow and sleet",
            "Snow Seminar",
            "Ruth Lane",
            "2031-03-05T14:30",
            None,
            "812 3456 7890",
            "We give a new interpretation of sleet and of hail.",
        ),
    ]
