"""The dateline of news and letters tells the year of the days below it."""

from __future__ import annotations

from .reading import read


def test_a_dateline_alone_on_the_first_line_gives_the_year_of_a_day_in_the_text() -> None:
    """
    August 28, 2019
    Rain official to discuss clouds
    Jane Roe, director of the Rain Office at the University of Northland, comes to deliver the annual Rain Lecture.
    Her lecture, “The Report of the End of the Rain was an Exaggeration,” begins at 6 p.m. on Sept. 30 in the Rain Auditorium. The lecture is free and open to the public.
    """  # noqa: E501 (a pasted text)
    talk = read(test_a_dateline_alone_on_the_first_line_gives_the_year_of_a_day_in_the_text)
    assert talk["start"] == "2019-09-30T18:00"


def test_the_dateline_of_a_letter_behind_its_number() -> None:
    """
    No. 146 20 Oct 2019
    Published on the first & third Tuesday of every month.

    The Northland Distinguished Lecture
    The next Northland Distinguished Lecture will take place on 21 October at 11am in the Multi-media Conference Room. The speaker is Professor Jane Roe, who will discuss “Ice in Clouds: Rain and Snow”.
    """  # noqa: E501 (a pasted text)
    assert read(test_the_dateline_of_a_letter_behind_its_number)["start"] == "2019-10-21T11:00"


def test_a_talk_of_the_first_line_s_own_day_keeps_its_day() -> None:
    """
    August 28, 2031
    Ice in Clouds
    Jane Roe, University of Northland
    3:00 pm, Rain House
    """
    assert read(test_a_talk_of_the_first_line_s_own_day_keeps_its_day)["start"] == "2031-08-28T15:00"
