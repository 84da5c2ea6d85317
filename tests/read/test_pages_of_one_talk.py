"""Pages of a seminar that list one talk so far: in the card of the page, or in a table below it."""

from __future__ import annotations

from tests.read.reading import read


def test_read_text__card_lists_one_talk() -> None:
    """
    ---
    layout: seminar
    title: Ice on Northern Lakes (2031 Fall)
    description: This is a learning seminar in Rain House.
    date: 2031-09-01
    time: 0901
    info:
        - date: 2031-09-16
          speaker: Jane Roe
          title: Frozen harbours
    ---

    The seminar in this semester (2031 fall) is a learning seminar on the ice of lakes and harbours in the north.

    ---

    * Time: 2:00pm-3:30pm, Tuesday.
    * Room: Room 305, Rain House.
    """
    found = read(test_read_text__card_lists_one_talk)
    assert found["series_name.en"] == "Ice on Northern Lakes"
    assert found["title.en"] == "Frozen harbours"
    assert (found["start"], found["end"]) == ("2031-09-16T14:00", "2031-09-16T15:30")
    assert "abstract.en" not in found


def test_read_text__table_of_one_row_below_a_card() -> None:
    """
    ---
    layout: page
    title: Rain Seminar (2031 fall)
    description: This is a seminar on rain, held in Rain House.
    time: 0901
    year: 2031
    ---

    ## Title & Abstract

    |Title|Speaker|Date|Abstract|
    |:-------------|:--------:|:--------:|---------|
    |Drops on glass     |Jane Roe   | 2031-9-16| TBA   |
    """
    found = read(test_read_text__table_of_one_row_below_a_card)
    assert found["series_name.en"] == "Rain Seminar"
    assert found["title.en"] == "Drops on glass"
    assert found["start"] == "2031-09-16"
    assert "abstract.en" not in found


def test_read_text__summary_in_short() -> None:
    """
    ---
    layout: page
    title: "How Clouds Freeze"
    presenter:
      - Jane Roe
    date: 2031-05-23
    tldr: This talk introduces what is known of the ice in clouds and discusses two papers on it.
    ---
    """
    found = read(test_read_text__summary_in_short)
    assert found["abstract.en"].startswith("This talk introduces")


def test_read_text__stamp_with_an_hour_of_one_digit() -> None:
    """
    title: How Clouds Freeze
    speaker: Jane Roe
    time_start: 2031-07-12T04:30:00
    time_end: 2031-07-12T5:30:00
    """
    assert read(test_read_text__stamp_with_an_hour_of_one_digit)["end"] == "2031-07-12T05:30"
