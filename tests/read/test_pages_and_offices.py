"""What stands under a label and is something else: the way to a page, an office, a room, a mark for a program."""

from __future__ import annotations

from tests.read.reading import read


def test_read_text__the_way_to_a_page_is_no_place() -> None:
    """
    Location: Home > News > Seminars
    Title: Thin Ice on Warm Lakes
    Speaker: DrROE Jane
    Time: April 18, 2031, 10:00 a.m.
    """
    found = read(test_read_text__the_way_to_a_page_is_no_place)
    assert "venue.en" not in found
    assert found["speakers.0.name.en"] == "ROE Jane"


def test_read_text__an_office_that_hosts_is_the_organizer() -> None:
    """
    Speaker: Jane Roe (Professor of School of Rain & Snow of Harbour University)
    Theme: Thin Ice on Warm Lakes
    When: May 16, 2031, 18:30
    Where: Mill Hall 5
    Hosted by: the Academic Affairs Office of Harbour University, the Rain Center of Harbour University
    Lecture Introduction: Ice is thinner than it looks, and lakes are warmer.
    """
    found = read(test_read_text__an_office_that_hosts_is_the_organizer)
    assert "hosts.0.name.en" not in found
    assert any(path.startswith("organizers") for path in found)
    assert (found["speakers.0.affiliation.en"], found["speakers.0.position.en"]) == ("Harbour University", "Professor")
    assert found["abstract.en"].startswith("Ice is thinner")


def test_read_text__a_note_that_is_a_room_and_a_mark_that_is_no_series() -> None:
    """
    - date: 2031-10-04
      time: 11:45AM – 12:45PM
      note: PGH 646A
      speaker: Jane Roe
      title: Learning Where Rain Falls
      track: "battery"
    """
    found = read(test_read_text__a_note_that_is_a_room_and_a_mark_that_is_no_series)
    assert found["venue.en"] == "PGH 646A"
    assert "series_name.en" not in found


def test_read_text__a_lunch_named_before_its_speaker() -> None:
    """
    Rainlunch: Jane Roe

    Speaker: Jane Roe (Rain Observatory, Chinese Academy of Sciences)

    Title: Know Thy Clouds

    Tue, 21/10/203112:30-13:30
    """
    found = read(test_read_text__a_lunch_named_before_its_speaker)
    assert found["series_name.en"] == "Rainlunch"
    assert (found["start"], found["end"]) == ("2031-10-21T12:30", "2031-10-21T13:30")


def test_read_text__a_series_in_the_brackets_of_a_title() -> None:
    """
    主 题: Motion of a Random Raindrop（观云系列报告）
    报告人: 林远舟 教授
    时 间: 2031-08-10 16:30 - 17:30
    """
    found = read(test_read_text__a_series_in_the_brackets_of_a_title)
    assert found["title.en"] == "Motion of a Random Raindrop"
    assert "title.zh" not in found and found["series_name.zh"] == "观云系列报告"


def test_read_text__a_title_in_quotation_marks_before_its_abstract() -> None:
    """
    This week's speaker is Dr Jane Roe (Harbour University), who works on rain.
    Abstract: "Must We Measure What We Mean by Rain?":
    In this talk I go back to a debate on what we call rain, and ask who was right in it.
    """
    found = read(test_read_text__a_title_in_quotation_marks_before_its_abstract)
    assert found["title.en"] == "Must We Measure What We Mean by Rain?"
