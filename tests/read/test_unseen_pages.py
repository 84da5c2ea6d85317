"""English pages and mails of departments: stacks of lines, menus, rooms beside the hour, courtesies."""

from __future__ import annotations

from tests.read.reading import read


def test_read_text__stack_of_lines() -> None:
    """
    Biology Seminar Series

    "How leaves know when to fall"

    Marta Quilliam, PhD
    Associate Professor
    Department of Plant Sciences
    Westmere University

    Wednesday, April 24
    12:00 – 1:00 p.m.
    Darwin Hall 101
    """
    talk = read(test_read_text__stack_of_lines)
    assert talk["title.en"] == "How leaves know when to fall"
    assert talk["speakers.0.name.en"] == "Marta Quilliam"
    assert talk["speakers.0.position.en"] == "Associate Professor"
    assert talk["speakers.0.department.en"] == "Department of Plant Sciences"
    assert talk["speakers.0.affiliation.en"] == "Westmere University"
    assert talk["venue.en"] == "Darwin Hall 101"
    assert "number" not in talk


def test_read_text__room_below_the_hour() -> None:
    """
    Geometry Seminar

    Tuesday, April 9, 2024, 4:15 pm
    Hill Hall 204

    Helena Marsh
    University of Westmere

    Thin position for knots in handlebodies

    Abstract. We discuss how the classical notion of thin position extends to knots in handlebodies.
    """
    talk = read(test_read_text__room_below_the_hour)
    assert (talk["title.en"], talk["venue.en"]) == ("Thin position for knots in handlebodies", "Hill Hall 204")
    assert talk["speakers.0.name.en"] == "Helena Marsh"


def test_read_text__who_sent_the_mail() -> None:
    """
    From: Peter Lang <plang@northfield.example.edu>
    Subject: Colloquium on Thursday

    Speaker: Rina Okafor
    Title: Compilers You Can Trust
    When: Thursday, April 11, 2024, 3:30-4:30pm
    Where: Gates 104, and on Zoom (https://northfield.zoom.us/j/91234567890, passcode 4321)
    """
    talk = read(test_read_text__who_sent_the_mail)
    assert "speakers.0.affiliation.en" not in talk
    assert talk["online.url"] == "https://northfield.zoom.us/j/91234567890"


def test_read_text__hours_with_dots() -> None:
    """
    Joint Economics Seminar - Monday 22 April 2024

    Speaker: Gudrun Aalto (Lindholm School of Economics)
    Time: 12.30 – 13.45
    Title: Who Pays for Parental Leave?
    """
    talk = read(test_read_text__hours_with_dots)
    assert (talk["start"], talk["end"]) == ("2024-04-22T12:30", "2024-04-22T13:45")
