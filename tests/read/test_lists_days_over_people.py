"""Days over lines with a person, a stroke and a title; programmes run into one line."""

from __future__ import annotations

from tests.read.reading import told


def test_lists__days_alone_over_a_person_and_a_title() -> None:
    """
    Talks on the Weather

    April - June

    31st May 2031
    Mr Paul Poe, Commissioner for Rain and Snow, the Government of Northland - Our Part in the Rain Initiative
    Read More
    30th April 2031
    Prof. Jane Roe, Director of the State Laboratory of Fog at Harbour University - Creating Living Clouds
    Read More

    January - March

    26th March 2031
    Prof. John Doe, Professor of Rain Arts of Northland University –New Ice Art – The Meeting of Rain and Snow
    Read More
    """
    found = told(test_lists__days_alone_over_a_person_and_a_title, "start", "speakers.0.name.en", "title.en")
    assert found == [
        ("2031-05-31", "Paul Poe", "Our Part in the Rain Initiative"),
        ("2031-04-30", "Jane Roe", "Creating Living Clouds"),
        ("2031-03-26", "John Doe", "New Ice Art – The Meeting of Rain and Snow"),
    ]


def test_lists__a_programme_of_two_days_in_one_line() -> None:
    """
    20-21 Mar 2031
    Clouds Workshop III. Distinct answers raise distinct problems. Thursday, March 20th * 10.30-11.00 Coffee Break * 11.00-12.30 John Doe A Perfect Cloud? * 12.30-13.30 Lunch * 13.30-15.00 Frank Poe Impossible Rain and Fine Snow * 15.00-15.15 Break * 15.15.-16.45 Jane Roe (TBA) * 16.45-17.00 Coffee Break * 19.45 Dinner at the Mill Friday, March 21st * 9.30-11.00 Mary Major Fog and Consequence: Old and New Views * 11.00-11.15 Break * 11.15-12.45 Paul Lake Situating the Rain Abstracts are available here. For further details please contact: fog@rain.org Registration is now open
    """  # noqa: E501 - as it was pasted
    found = told(
        test_lists__a_programme_of_two_days_in_one_line,
        *("start", "end", "speakers.0.name.en", "speakers.0.affiliation.en", "title.en"),
    )
    assert found == [
        ("2031-03-20T11:00", "2031-03-20T12:30", "John Doe", None, "A Perfect Cloud?"),
        ("2031-03-20T13:30", "2031-03-20T15:00", "Frank Poe", None, "Impossible Rain and Fine Snow"),
        ("2031-03-20T15:15", "2031-03-20T16:45", "Jane Roe", None, None),
        ("2031-03-21T09:30", "2031-03-21T11:00", "Mary Major", None, "Fog and Consequence: Old and New Views"),
        ("2031-03-21T11:15", "2031-03-21T12:45", "Paul Lake", None, "Situating the Rain"),
    ]
