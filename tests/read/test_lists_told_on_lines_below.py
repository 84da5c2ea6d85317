"""Lists whose rows go on below: who speaks behind a ``by``, the hour behind its label."""

from __future__ import annotations

from tests.read.reading import told


def test_read_text__rows_with_linked_titles_and_the_hour_below_them() -> None:
    """
    # Spring 2031: RIS Colloquium

    #### Description

    This is the schedule of the Rain and Ice School (RIS) Colloquium Series, which
    brings weekly guests to Northland University to introduce their work.

    #### Schedule

    - 05/02/2031 : [Ice in Clouds](talks/roe.html ) by __Jane Roe__
      - Time: 9am-10am

    - 19/02/2031 : [Rain over Hills: Old Maps, New Maps](talks/doe.html )
    by __John Doe__
      - Time: 1pm-2pm
    """
    found = told(
        test_read_text__rows_with_linked_titles_and_the_hour_below_them,
        "title.en",
        "series_name.en",
        "speakers.0.name.en",
        "start",
        "abstract.en",
    )
    assert found == [
        ("Ice in Clouds", "RIS Colloquium", "Jane Roe", "2031-02-05T09:00", None),
        ("Rain over Hills: Old Maps, New Maps", "RIS Colloquium", "John Doe", "2031-02-19T13:00", None),
    ]
