"""Letters of a week: a paragraph for each talk, when and where in one sentence, who speaks on what in another."""

from __future__ import annotations

from tests.read.reading import drafts, left, told


def test_read_text__paragraphs_that_tell_a_talk_each() -> None:
    """
    Week of February 17, 2031

    Dr. Jane Roe of the College of Fog & Harbour University will be speaking at the colloquium tomorrow Tuesday February 18th 2031, MH Room #164, 4:00-5:00pm. As usual there will be tea beforehand.
    The talk is on "When is $R_n$ largest in $R_m$?"

    ## Other Seminar Announcements ##

    - [RAIN](rain2031) continues Tuesday at 12:45-2:00pm, February 18th 2031, MH 164.  Dr. Jane Roe will speak about "Clouds with all drops dividing the rain."
    - [FOG](fog2031) continues Thursday at 12:45-1:45pm, February 20th 2031, MH 166.  John Doe will speak about "First Estimates for Fog Bounded from Below."
    - [SNOW](snow2031) continues on Friday at 3:00-4:00pm, February 21st 2031, MH 164

    The seminar schedules are available via the site of the department located [here](http://fog.example.org).
    """  # noqa: E501
    found = told(
        test_read_text__paragraphs_that_tell_a_talk_each,
        "title.en",
        "series_name.en",
        "speakers.0.name.en",
        "start",
        "venue.en",
    )
    assert found == [
        ("When is $R_n$ largest in $R_m$?", None, "Jane Roe", "2031-02-18T16:00", "MH Room #164"),
        ("Clouds with all drops dividing the rain", "RAIN", "Jane Roe", "2031-02-18T12:45", "MH 164"),
        ("First Estimates for Fog Bounded from Below", "FOG", "John Doe", "2031-02-20T12:45", "MH 166"),
    ]
    first, _, last = drafts(test_read_text__paragraphs_that_tell_a_talk_each)
    assert any("tea beforehand" in line for line in left(first))
    assert last.talk.abstract.en is None


def test_read_text__groups_that_meet_and_houses_in_brackets() -> None:
    """
    Hi everyone,

    The Fog Seminar meets Tuesday, March 11, 2031, at 3:30pm in Mill Hall 12. Jane Roe from Harbour University will speak on "Ice in Clouds".

    The Rain Seminar meets Thursday, March 13, 2031, at 2:00pm in Rain House 245. John Doe (Northland University) will talk about "Fog on the Sea".

    Best,
    Ruth
    """  # noqa: E501
    found = told(
        test_read_text__groups_that_meet_and_houses_in_brackets,
        "title.en",
        "series_name.en",
        "speakers.0.name.en",
        "speakers.0.affiliation.en",
        "start",
        "venue.en",
    )
    assert found == [
        ("Ice in Clouds", "Fog Seminar", "Jane Roe", "Harbour University", "2031-03-11T15:30", "Mill Hall 12"),
        ("Fog on the Sea", "Rain Seminar", "John Doe", "Northland University", "2031-03-13T14:00", "Rain House 245"),
    ]
