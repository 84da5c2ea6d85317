"""Lists whose usual hours, room and name are told in sentences above them."""

from __future__ import annotations

from tests.read.reading import told


def test_lists__the_name_the_hours_and_the_room_of_all_in_a_paragraph() -> None:
    """
    The Open Seminar in Rain Studies is a weekly, hour long talk. There you can hear about clouds. The seminar occurs
    most weeks on Tuesday from 6-7pm, in Harbour 1206. Come by and enjoy some tea before the talk.

    This semester’s talks: (This list will be updated.)

    **September 16, 2031**: Jane Roe

    **Title**: Ice in Clouds

    **Abstract**: How does ice grow in clouds? We show that it grows slowly, and say why.

    **September 23, 2031**: John Doe

    **Title**: Fog over the Sea

    **Abstract**: Fog comes and goes. We measure for how long it stays, over many years and seas.
    """
    found = told(
        test_lists__the_name_the_hours_and_the_room_of_all_in_a_paragraph, "series_name.en", "start", "end", "venue.en"
    )
    series, room = "Open Seminar in Rain Studies", "Harbour 1206"
    assert found == [
        (series, "2031-09-16T18:00", "2031-09-16T19:00", room),
        (series, "2031-09-23T18:00", "2031-09-23T19:00", room),
    ]


def test_lists__the_hour_of_the_talks_and_not_that_of_the_tea() -> None:
    """
    Light refreshments will be served at 3:45pm in RH 186, and colloquium lectures will begin at 4:00pm in RH 101.

    | Date | Speaker | Title |
    |---|---|---|
    | October 22, 2031 | Jane Roe | Ice in Clouds |
    | October 29, 2031 | John Doe | Fog over the Sea |
    """
    found = told(test_lists__the_hour_of_the_talks_and_not_that_of_the_tea, "start", "venue.en")
    assert found == [("2031-10-22T16:00", "RH 101"), ("2031-10-29T16:00", "RH 101")]
