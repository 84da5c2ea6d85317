"""A byline that goes on over several lines, and the column of a table that is only called a name."""

from tests.read.reading import read


def test_a_byline_broken_at_its_commas() -> None:
    """
    ### 2031-05-12 --- How Warm Clouds Keep Their Ice

    By [Jane Roe](https://rain.example.edu/roe),
    [Rain Design Thrust](https://rain.example.edu/thrust),
    [The Harbour University of Science and Technology](https://rain.example.edu),
    Northland

    More than half of the clouds over northern towns hold ice in winter. We show how it forms, and how long it stays.
    """
    found = read(test_a_byline_broken_at_its_commas)
    assert found["speakers.0.name.en"] == "Jane Roe"
    assert found["speakers.0.affiliation.en"] == "The Harbour University of Science and Technology"
    assert found["title.en"] == "How Warm Clouds Keep Their Ice"


def test_by_is_no_part_of_the_name() -> None:
    """
    ### 2031-05-12 --- How Warm Clouds Keep Their Ice

    By [Jane Roe](https://rain.example.edu/roe),
    [School of Rain](https://rain.example.edu/school),
    [University of Northland](https://rain.example.edu)

    More than half of the clouds over northern towns hold ice in winter. We show how it forms, and how long it stays.
    """
    found = read(test_by_is_no_part_of_the_name)
    assert found["speakers.0.name.en"] == "Jane Roe"
    assert found["speakers.0.affiliation.en"] == "University of Northland"


def test_a_column_called_name_is_the_speakers() -> None:
    """
    | Name | Affiliation | Title | Time | Chair |
    |------|-------------|-------|------|-------|
    | Jane Roe | Harbour University | Ice in Warm Clouds | May 12, 2031 (Monday) 11:00-12:00 | John Moor |
    """
    found = read(test_a_column_called_name_is_the_speakers)
    assert (found["speakers.0.name.en"], found["chairs.0.name.en"]) == ("Jane Roe", "John Moor")
