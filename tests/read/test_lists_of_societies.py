"""Lists of societies and departments in running letters, programmes and tables of the day."""

from __future__ import annotations

from tests.read.reading import told

_WHO = ("speakers.0.name.en", "title.en")


def test_programme__title_before_the_speaker_in_brackets_and_its_kind_before_a_colon() -> None:
    """
    Fog Opening Meeting

    The Fog Opening Meeting was held on Wednesday 28th May 2031 at Rain House, Northport.

    Attendance will be possible either in-person or online via Zoom.

    Wednesday 28th May
    10.00 - 11.00 Registration and coffee
    11.00 - 11.25 Welcome back (Peter Miles, FOG Director)
    11.25 - 12.05 The Shape of Ice (Jane Roe)
    12.05 - 12.25 Theme talk: Fog (John Doe)
    13.45 - 14.25 Theme talk: Rain (Mary Major, Theme Head)
    """
    assert told(
        test_programme__title_before_the_speaker_in_brackets_and_its_kind_before_a_colon,
        *_WHO,
        "speakers.0.position.en",
        "online.platform",
    ) == [
        ("Jane Roe", "The Shape of Ice", None, "Zoom"),
        ("John Doe", "Fog", None, "Zoom"),
        ("Mary Major", "Rain", "Theme Head", "Zoom"),
    ]


def test_hours_under_days__the_group_and_its_room_in_brackets_behind_the_title() -> None:
    """
    Talks and events

    - Monday, April 21
    - 12–1: Jane Roe (Northland), "Ice in Clouds: A Field Study" (Fog and Rain Forum, 12 Mill Hall)
    - 2–3: DRIZZLE (Discussion and Lunch, 52 Mill Hall)
    - Tuesday, April 22
    - 12:30–2: Ann Wren, John Doe, and Mary Major (Northland), "A Map of Fog" (Field Forum, 14 Mill Hall)
    - 3–5: Peter Miles (Harbour), TBA (Hail Circle, 12 Mill Hall)
    """
    test = test_hours_under_days__the_group_and_its_room_in_brackets_behind_the_title
    assert told(test, *_WHO, "series_name.en", "venue.en", "start", "end") == [
        (
            "Jane Roe",
            "Ice in Clouds: A Field Study",
            "Fog and Rain Forum",
            "12 Mill Hall",
            "2025-04-21T12:00",
            "2025-04-21T13:00",
        ),
        ("Ann Wren", "A Map of Fog", "Field Forum", "14 Mill Hall", "2025-04-22T12:30", "2025-04-22T14:00"),
        ("Peter Miles", None, "Hail Circle", "12 Mill Hall", "2025-04-22T15:00", "2025-04-22T17:00"),
    ]
    assert told(test, "speakers.1.name.en", "speakers.1.affiliation.en", "speakers.2.name.en")[1] == (
        "John Doe",
        "Northland",
        "Mary Major",
    )
