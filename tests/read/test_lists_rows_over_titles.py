"""Rows with a day and who speaks, each over the line of its title."""

from __future__ import annotations

from tests.read.reading import told


def test_lists__a_day_and_a_person_over_the_title() -> None:
    """
    Fridays at 4:30 in 201 Van Rain

    Sept 19, 2031 – Historical Reading Group

    Save the Rain: Why We Need Models (and When We Should Apply Them) Some Authors, Journal of Rain

    Oct 17, 2031 – Jane Roe, John Doe & Mary Major

    Cloud Names across the North: A First Look

    Oct 31, 2031 – Ann Lake

    How arbitrary is the rain? New evidence

    Nov 14, 2031 – Paul Poe, Max Planck Institute

    Fog Comparisons

    Nov 28, 2031 – John Doe

    Rain Sibilants
    """
    found = told(
        test_lists__a_day_and_a_person_over_the_title,
        "start",
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "title.en",
        "venue.en",
    )
    hour, room = "T16:30", "201 Van Rain"
    assert found == [
        (f"2031-10-17{hour}", "Jane Roe", None, "Cloud Names across the North: A First Look", room),
        (f"2031-10-31{hour}", "Ann Lake", None, "How arbitrary is the rain? New evidence", room),
        (f"2031-11-14{hour}", "Paul Poe", "Max Planck Institute", "Fog Comparisons", room),
        (f"2031-11-28{hour}", "John Doe", None, "Rain Sibilants", room),
    ]
