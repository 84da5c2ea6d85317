"""Guests told of in passing, those who only answer them, and the hours and houses of such letters."""

from __future__ import annotations

import pytest

from tests.read.reading import prose


def _speakers(text: str) -> list[str | None]:
    return [guess.value.name.en for guess in prose(text).cast]


def _hours(text: str) -> tuple[str, ...]:
    when = prose(text).when[0].value
    return tuple(f"{clock:%H:%M}" if clock else "" for clock in (when.clock, when.end_clock))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # seminars moved, that somebody may come
        ("It was moved from Monday to Thursday so that Oskar Veenstra can travel up from Moss Bay.", "Oskar Veenstra"),
        ("We waited a term to let Sunniva Ekeland come down from Bergen.", "Sunniva Ekeland"),
        ("Halvard Brekke is flying in from Tromso to tell us about reindeer.", "Halvard Brekke"),
        # hindered first, then as good as promised
        ("Halvard Brekke could not reach us last week. He has promised to come on Thursday instead.", "Halvard Brekke"),
        ("Halvard Brekke was stuck in Bodo and the talk fell out. He will give it on Thursday.", "Halvard Brekke"),
        ("Halvard Brekke missed the ferry, so nobody spoke. He now hopes to come on Thursday.", "Halvard Brekke"),
        # who is with whom
        ("We start the term on Friday with Halvard Brekke (Tromso) presenting “Who Counts?”.", "Halvard Brekke"),
        ("We meet at noon with Halvard Brekke giving a tour of the new telescope.", "Halvard Brekke"),
        ("We meet at noon, with Halvard Brekke presiding and Sunniva Ekeland as speaker.", "Sunniva Ekeland"),
    ],
)
def test_find_in_prose__guests_told_of_in_passing(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # verbs that tell of a talk where a day or an hour stands with them
        ("On Thursday the harbour pilot Halvard Brekke tells how ships are brought in.", "Halvard Brekke"),
        ("At 3pm Sunniva Ekeland, retired keeper of the light, looks back on forty winters.", "Sunniva Ekeland"),
        ("Halvard Brekke walks us through forty years of reindeer on Thursday at 3pm.", "Halvard Brekke"),
        # whose turn it is, who was asked and said yes
        ("Thursday's guest at 3pm in Norling Hall is the midwife and storyteller Sunniva Ekeland.", "Sunniva Ekeland"),
        ("It is Halvard Brekke's turn on Thursday: he has chosen reindeer.", "Halvard Brekke"),
        ("The colloquium on Thursday at 3pm belongs to Halvard Brekke and his reindeer.", "Halvard Brekke"),
        ("Rhona Fielding has asked Halvard Brekke to tell us about reindeer on Thursday.", "Halvard Brekke"),
        ("Halvard Brekke has let himself be talked into a lecture on reindeer.", "Halvard Brekke"),
    ],
)
def test_find_in_prose__talks_told_in_other_words(text: str, speaker: str) -> None:
    assert _speakers(text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "The talk is on Thursday at 3pm. In his late essays Simon Harding considers the rain as a form of time.",
        "The speaker on Thursday at 3pm will be introduced by Halvard Brekke.",
        "Rhona Fielding has asked Halvard Brekke to book the room for Thursday at 3pm.",
        "The guest of Halvard Brekke is here on Thursday at 3pm.",
        "Please let Halvard Brekke know by Thursday whether you will come to the seminar.",
        "Our secretary Halvard Brekke was unable to send the programme. He will send it on Thursday.",
    ],
)
def test_find_in_prose__no_guests(text: str) -> None:
    assert _speakers(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "On Friday we screen “Low Water”. Its director, Sunniva Ekeland, will be on hand for questions.",
        "“Low Water” will be shown on Friday, and Sunniva Ekeland, who made the film, will take questions.",
        "On Friday we read the play “Low Water”. The playwright, Sunniva Ekeland, will join us afterwards.",
        "We show “Low Water” on Friday, followed by a Q&A with director Sunniva Ekeland.",
    ],
)
def test_find_in_prose__makers_at_hand(text: str) -> None:
    assert _speakers(text) == ["Sunniva Ekeland"]


def test_find_in_prose__a_manager_at_hand_is_no_speaker() -> None:
    assert _speakers("The department's manager, Sunniva Ekeland, will be present to answer questions on parking.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Oskar Veenstra will circulate a draft on harbour dues, and Priya Mallick will comment.",
        "Oskar Veenstra (Northland) has sent us a chapter on dues; Priya Mallick will serve as discussant.",
        "Oskar Veenstra will speak on harbour dues, and Priya Mallick will respond.",
        "Oskar Veenstra will present a paper and Priya Mallick will open the discussion with a short reply.",
    ],
)
def test_find_in_prose__who_responds_is_neither_speaker_nor_host(text: str) -> None:
    assert _speakers(text) == ["Oskar Veenstra"]
    assert not prose(text).hosts


@pytest.mark.parametrize("name", ["Delphine Arnement", "Ida Spence", "Rhona Fielding"])
def test_find_in_prose__surnames_that_end_as_common_words_do(name: str) -> None:
    assert _speakers(f"Our speaker next Friday (the 6th) will be {name}, who is just back from the islands.") == [name]


def test_find_in_prose__the_hand_below_a_letter() -> None:
    """The hand of one who writes is not the guest's, where the letter names nobody else."""
    letter = (
        "The talk of next Friday begins at 3:00 in room 305, Norling Annex, and the title will be told that day.\n"
        "As is our custom we adjourn to the yard at about half past four, and from there to the river.\n\n"
        "Rob Ekeland"
    )
    assert _speakers(letter) == []


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("A seminar will be held on Friday 6 March between 1.00pm and 2.00pm in Norling Hall.", ("13:00", "14:00")),
        ("The lecture is on March 6 between noon and 1.15 pm in Norling Hall.", ("12:00", "13:15")),
        ("We gather on March 6 at 4:30 and will end no later than 6:00.", ("16:30", "18:00")),
        ("The talk on March 6 starts at 1pm.\n\nWe aim to finish by 1.50pm to let all get home.", ("13:00", "13:50")),
        ("The talk on March 6 starts at 1pm.\n\nThe office is closed at 1.50pm.", ("13:00", "")),
        ("Next week's noon hour lecture is on Wednesday, March 4. We begin at 12:30.", ("12:30", "")),
        ("The noon seminar on March 6 is in Norling Hall.", ("12:00", "")),
    ],
)
def test_find_in_prose__hours_of_letters(text: str, hours: tuple[str, str]) -> None:
    assert _hours(text) == hours


@pytest.mark.parametrize(
    "venue",
    [
        "building 31, room 014",
        "bldg. 7, room B12",
        "house 3, seminar room 110",
        "block B4, 2nd floor, room 210",
        "Rain Institute Reading Room (412 Norling)",
        "1420 Tamarisk NE, Room 14",
        "88 S. 12th NW, Suite 310",
    ],
)
def test_find_in_prose__houses_that_are_numbers(venue: str) -> None:
    assert prose(f"The talk will be on Friday at 4pm in {venue}. Coffee follows.").venues[0].value.en == venue


@pytest.mark.parametrize("gloss", ["12 March", "250 Seats"])
def test_find_in_prose__brackets_that_are_no_house(gloss: str) -> None:
    found = prose(f"The talk is on Friday at 4pm in the Rain Institute Reading Room ({gloss}).")
    assert found.venues[0].value.en == "Rain Institute Reading Room"
