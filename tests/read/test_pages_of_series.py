"""Pages of a series that tell one talk: the name of the page is no title."""

from __future__ import annotations

from tests.read.reading import read


def test_pages_of_series__a_heading_over_the_labels_is_the_title() -> None:
    """
    title: Fall 2031 Department Colloquium

    The talks take place on Tuesdays at 4:00-5:00pm in Rain House 164.

    ### How Hail Grows in Layers

    **Date:** October 14, 2031

    **Speaker:** Jane Roe, Assistant Professor (Northland University)

    **Abstract:** Hail grows in layers, and each layer tells of one way through the cloud.
    """
    told = read(test_pages_of_series__a_heading_over_the_labels_is_the_title)
    assert told["title.en"] == "How Hail Grows in Layers"
    assert told["start"] == "2031-10-14T16:00"


def test_pages_of_series__the_term_before_a_name_is_no_part_of_it() -> None:
    """
    Fall 2031 Rain Colloquium

    Speaker: Jane Roe
    Title: How Hail Grows in Layers
    Time: October 14, 2031, 4 pm
    """
    told = read(test_pages_of_series__the_term_before_a_name_is_no_part_of_it)
    assert told["series_name.en"] == "Rain Colloquium"
