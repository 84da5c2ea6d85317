"""Letters whose paragraphs are broken by their width: no line of them is a heading, a place or a name of its own."""

from __future__ import annotations

from tests.read.reading import read


def test_read_text__a_room_within_a_broken_paragraph() -> None:
    """
    Dear all,

    Our next meeting takes place on Monday of Week 4 (10 March) at 5pm in
    the Heron Room, Reed College, when Dr Ottilie Marsh (Northland)
    will present a paper entitled 'Counting Cranes'. Wine will be available.
    """
    found = read(test_read_text__a_room_within_a_broken_paragraph)
    assert found["venue.en"] == "Heron Room, Reed College"
    assert (found["speakers.0.name.en"], found["title.en"]) == ("Ottilie Marsh", "Counting Cranes")
    assert found["start"] == "2025-03-10T17:00"


def test_read_text__a_day_at_the_end_of_a_line_is_nobody() -> None:
    """
    On Friday, March 7, Jolanta Rzepka (Eastfield University) will
    present her paper, "Storks on the Wire". The seminar will be held in Crane Hall 296
    from 1:00-2:30pm. Lunch will be available at 12:45. Please RSVP to Tess by Wednesday
    so that we order the right number of sandwiches.
    """
    found = read(test_read_text__a_day_at_the_end_of_a_line_is_nobody)
    assert found["speakers.0.name.en"] == "Jolanta Rzepka"
    assert (found["venue.en"], found["start"], found["end"]) == (
        "Crane Hall 296",
        "2025-03-07T13:00",
        "2025-03-07T14:30",
    )


def test_read_text__the_first_line_of_a_paragraph_is_no_title() -> None:
    """
    Vernon Okoye, who is visiting from Lagos, will give a seminar in Peter Quill 3120 on
    Wednesday from 10 until 11:30. It is based on joint work with Mary Dunn.
    """
    found = read(test_read_text__the_first_line_of_a_paragraph_is_no_title)
    assert "title.en" not in found
    assert (found["venue.en"], found["speakers.0.name.en"]) == ("Peter Quill 3120", "Vernon Okoye")


def test_read_text__a_word_with_a_colon_amid_a_sentence_is_no_label() -> None:
    """
    The marsh seminar meets at its usual time on Friday, but in a different
    room: Taylor Hall 3.128 instead of 2.106, which is being painted.  Our
    speaker, Otakar Reyle, is with us through the end of the month.

    The talk will start at 2:00 and I will make sure that it ends by 3:00.
    """
    found = read(test_read_text__a_word_with_a_colon_amid_a_sentence_is_no_label)
    assert (found["venue.en"], found["speakers.0.name.en"]) == ("Taylor Hall 3.128", "Otakar Reyle")
    assert (found["start"], found["end"]) == ("2025-03-07T14:00", "2025-03-07T15:00")


def test_read_text__a_place_that_goes_on_below() -> None:
    """
    Our next noon conference will be given in English by Dr. Rosemary Pell.

    "Brown fat in the newborn seal"

    Monday, March 10, from 12:00 to 1:00 p.m., Room 2853, Pavillon
    Rain-Est
    """
    assert read(test_read_text__a_place_that_goes_on_below)["venue.en"] == "Room 2853, Pavillon Rain-Est"


def test_read_text__a_seminar_told_by_its_hour_alone() -> None:
    """
    The tide seminar on Monday will take place at 12:45, and pizza will
    be provided for lunch.  We'll go around the room and make introductions.
    """
    assert read(test_read_text__a_seminar_told_by_its_hour_alone)["start"] == "2025-03-03T12:45"


def test_read_text__a_platform_in_brackets_behind_the_room() -> None:
    """
    *Title:* Kidneys with second thoughts
    *When:* Tuesday 11 March, 16:00-17:00
    *Where:* SAWB 422, Sir Rain Building (and on Teams, link in the
    calendar invite)
    """
    found = read(test_read_text__a_platform_in_brackets_behind_the_room)
    assert (found["venue.en"], found["online.platform"]) == ("SAWB 422, Sir Rain Building", "Teams")


def test_read_text__letters_set_wide() -> None:
    """
               is proud to have

             M A R I T   S O L H E I M

    who has been on four expeditions to the
    ice, and will show her slides

           Sunday, March 9, 2025
                   7:30 pm
         Fern Science Center, Room 14
    """
    assert read(test_read_text__letters_set_wide)["speakers.0.name.en"] == "Marit Solheim"


def test_read_text__a_talk_given_online_in_a_sentence() -> None:
    """
    As you will have guessed, nobody is going to be in Birch Hall on Wednesday.
    Dr. Philomena Ash has very kindly agreed to give her seminar over Zoom
    instead. It starts at 3 p.m. on April 2 (no joke).
    """
    found = read(test_read_text__a_talk_given_online_in_a_sentence)
    assert found["online.platform"] == "Zoom"
    assert (found["speakers.0.name.en"], found["start"]) == ("Philomena Ash", "2025-04-02T15:00")
    assert "venue.en" not in found
