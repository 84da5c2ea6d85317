"""Postings of the boards of old: a length under its own label, rooms of two letters, names before two dashes."""

from __future__ import annotations

from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.place_forms import is_place_line, place_forms
from tests.read.reading import drafts, facts, left, read


def test_read__how_long_a_talk_takes_under_its_own_label() -> None:
    """Type:     Harbour Seminar
    Who:      Jane Roe
    Topic:    There is more to life than rain
    Dates:    6-Dec-2031
    Time:     3:30 pm
    Place:    Moor Wing, Rain Hall
    Duration: 1.5 hours
    Host:     Karl Moor"""
    (draft,) = drafts(test_read__how_long_a_talk_takes_under_its_own_label)
    told = facts(draft)
    assert (told["start"], told["end"]) == ("2031-12-06T15:30", "2031-12-06T17:00")
    assert "Duration: 1.5 hours" not in left(draft)


def test_read__how_long_a_chinese_talk_takes() -> None:
    """讲座题目：海冰与潮汐
    主讲人：林远舟
    时间：2031年5月6日 14:00
    时长：90分钟
    地点：雨屋305"""
    (draft,) = drafts(test_read__how_long_a_chinese_talk_takes)
    assert (facts(draft)["end"], left(draft)) == ("2031-05-06T15:30", [])


def test_read__days_are_no_length_of_a_talk() -> None:
    """Speaker: Jane Roe
    Title: Salt and Ice
    Time: 6 December 2031, 3:30 pm
    Place: Rain Hall 5
    Duration: 48 hours"""
    assert "end" not in read(test_read__days_are_no_length_of_a_talk)


def test_read__the_end_of_a_sentence_is_no_label() -> None:
    """Topic:    March 23 Harbour Seminar
    Dates:    23-Mar-2031
    Time:     3:30 - 5:00 PM
    Host:     Karl Moor

    Programmable Ports for Artists
    Wean Hall 5409

    Please see /usr/harbour.txt for a list of upcoming Harbour
    Seminar speakers.

    Please contact harbour-request@harbour.example to receive
    announcements of talks and news."""
    assert not any(path.startswith("speakers") for path in read(test_read__the_end_of_a_sentence_is_no_label))


def test_people__a_name_before_two_dashes() -> None:
    (named,) = people("Katerina Brandt -- Structure of wet rings", Lexicon.load())
    assert named.person.name.en == "Katerina Brandt"


def test_read__a_room_of_two_letters_behind_the_hour() -> None:
    """Topic: U of Tern activities, January 26-30

    A.I. SEMINAR, Tuesday, January 27, 3 pm, GB120

                               Professor Ada Brandt
                              University of Norland

              ``On the Logic of Rain"

    We discuss some basic issues of rule-based expert systems, their logic
    and the main issues."""
    assert read(test_read__a_room_of_two_letters_behind_the_hour)["venue.en"] == "GB120"


def test_place_forms__a_house_with_its_number_before_the_room() -> None:
    assert place_forms().whole.fullmatch("Anna Moor Hall (460), Room 146")


def test_read__a_bracket_a_broken_line_left_open() -> None:
    """I am happy to announce that at the seminar in tides (on
    Tuesday 18.06.2031 at 17:15 in room A.4.1 C-19 (Norland University of
    Science and Technology) the lecture:

    Aleksander Brandt

    Abstract:

    We will investigate the invariants of certain tides."""
    told = read(test_read__a_bracket_a_broken_line_left_open)
    assert (told["venue.en"], told["speakers.0.name.en"]) == ("room A.4.1 C-19", "Aleksander Brandt")


def test_read__by_accident_is_by_nobody() -> None:
    """Harbour Languages Seminar
    Wednesday November 14, 2031, 11:45am-1:30pm
    Rain House, Room 108

    Designing Ports by Accident

    Many design efforts rely on the addition of features. But often the
    best breakthroughs happen by subtraction."""
    assert not any(path.startswith("speakers") for path in read(test_read__by_accident_is_by_nobody))


def test_is_place_line__with_how_to_get_there() -> None:
    assert is_place_line("Room 108 Rain Hall (https://harbour.example/directions.html)")
