"""English mails and event pages: closings, arrangements, addresses in angle brackets, offices as hosts."""

from __future__ import annotations

from seminar.read.headings.headings import heading
from seminar.read.lexicon import Lexicon
from tests.read.reading import read


def test_read_text__arrangements_above_a_closing() -> None:
    """
    Title: What do reviewers want?
    Speaker: Priya Raman
    When: March 14, 2024, 4:15pm
    Abstract: We analyse 40,000 reviews. Novelty is asked for more often than it is rewarded.

    Lunch will be served. Sign up to meet with Priya here: https://example.org/signup

    Thanks,
    Tom
    """
    assert read(test_read_text__arrangements_above_a_closing)["abstract.en"].endswith("than it is rewarded.")


def test_read_text__address_in_angle_brackets() -> None:
    """
    Event Name: Quantum Lunch
    Presenter: Shira Adler, Weizen Institute
    Topic: Error Correction Without Measurement
    Date & Time: 03/27/2024, 12:30pm-1:30pm
    Contact: Emma Boyd <eboyd@example.org>
    """
    talk = read(test_read_text__address_in_angle_brackets)
    assert (talk["contacts.0.name.en"], talk["contacts.0.email"]) == ("Emma Boyd", "eboyd@example.org")


def test_read_text__office_as_host() -> None:
    """
    Events / Talks

    Rain Colloquium
    Speaker: Hanna Virtanen, Aalgard University
    Title: Rain for Small Labs
    Time: Mar 26, 2024, 4:00 pm
    Hosted By: Department of Meteorology
    """
    talk = read(test_read_text__office_as_host)
    assert talk["organizers.0.en"] == "Department of Meteorology"
    assert "hosts.0.name.en" not in talk
    assert talk["series_name.en"] == "Rain Colloquium"


def test_read_text__one_institution_for_two() -> None:
    """
    Title: Cooling Without Gases
    Speaker(s): Dr. Felix Oduya and Prof. Lena Strand
    Institution: Polar Tech Institute
    Time: 2024-04-16 9:30 AM
    """
    talk = read(test_read_text__one_institution_for_two)
    assert talk["speakers.0.affiliation.en"] == talk["speakers.1.affiliation.en"] == "Polar Tech Institute"


def test_read_text__presents() -> None:
    """
    Distinguished Speaker Series in Data Science
    presents
    Dr. Carmen Iglesias
    Chief Scientist, Meridian Health

    Topic: Who Benefits from Medical AI?
    April 10, 2024 · 4–5 pm
    """
    talk = read(test_read_text__presents)
    assert talk["series_name.en"] == "Distinguished Speaker Series in Data Science"
    assert talk["speakers.0.position.en"] == "Chief Scientist"
    assert talk["speakers.0.affiliation.en"] == "Meridian Health"
    assert heading("The Rain Colloquium presents", Lexicon.load()).series == "The Rain Colloquium"


def test_read_text__post_on_indented_lines() -> None:
    """
    Speaker:\tDr Maeve Colgan
    \t\tReader in Systems Neuroscience
    \t\tTrinity Vale University
    Title:\tSleep and the Cost of Forgetting
    Date:\tThursday 28 March 2024
    """
    talk = read(test_read_text__post_on_indented_lines)
    assert talk["speakers.0.position.en"] == "Reader in Systems Neuroscience"
    assert talk["speakers.0.affiliation.en"] == "Trinity Vale University"


def test_read_text__one_sentence_of_the_talk() -> None:
    """
    Combinatorics Seminar: April 5

    Sunflowers and Thresholds
    Dominik Bauer (TU Elbstadt)

    Friday, April 5, 2024, 2:30-3:30pm, Ross S638

    I will explain how the recent progress on the sunflower problem led to a proof of an older conjecture.
    """
    assert read(test_read_text__one_sentence_of_the_talk)["abstract.en"].startswith("I will explain")


def test_read_text__day_above_the_hour() -> None:
    """
    This Week in Mathematics

    Monday, April 1, 2024
    No seminar (holiday)

    Tuesday, April 2, 2024
    Analysis Seminar, 3:00 pm, Kerr 212
    Speaker: Wen Halloran, Pine State University
    Title: Restriction estimates for curved surfaces
    """
    assert read(test_read_text__day_above_the_hour)["start"] == "2024-04-02T15:00"


def test_read_text__date_before_tomorrow() -> None:
    """
    Reminder: Talk by Dr. Sara Lindqvist tomorrow, 10:30, Room A-113

      Dr. Sara Lindqvist (Fjordheim University)
      "Microplastics in Alpine Snow"
      Wednesday, 20 March 2024, 10:30
      Room A-113, Main Building

    Abstract: Snow from nine glaciers contains plastic particles that no local source explains.
    """
    talk = read(test_read_text__date_before_tomorrow)
    assert (talk["start"], talk["venue.en"]) == ("2024-03-20T10:30", "Room A-113, Main Building")


def test_read_text__meeting_in_brackets_behind_the_room() -> None:
    """
    Title: Caching for Serverless Functions
    Time: Friday, Mar 29 2024, 3:30 - 4:20 PM
    Location: 1310 Mill Hall (or Zoom: https://ridgeline.zoom.us/j/88877766655, password: cache)
    """
    talk = read(test_read_text__meeting_in_brackets_behind_the_room)
    assert (talk["venue.en"], talk["online.platform"], talk["online.passcode"]) == ("1310 Mill Hall", "Zoom", "cache")


def test_read_text__quoted_title_and_a_person_in_brackets() -> None:
    """
    Lecture: "Glass, Light and Empire" (Prof. Henrike Stahl, Museum of Applied Arts)

    Date: 11 April 2024, 18:15 h
    Venue: Aula, Old Library
    """
    talk = read(test_read_text__quoted_title_and_a_person_in_brackets)
    assert (talk["title.en"], talk["speakers.0.name.en"]) == ("Glass, Light and Empire", "Henrike Stahl")


def test_read_text__hour_and_place_behind_colloquium() -> None:
    """
    Colloquium: Wednesday, May 15, 2024, 4pm, Hall B
    Title: Entropy for beginners
    Speaker: Yannick Perrault
    Abstract: I will explain three meanings of entropy and show that two of them are the same.

    Yannick Perrault is Directeur de recherche at the Centre Poincelet.
    """
    talk = read(test_read_text__hour_and_place_behind_colloquium)
    assert (talk["start"], talk["venue.en"]) == ("2024-05-15T16:00", "Hall B")
    assert "series_name.en" not in talk
    assert talk["speakers.0.bio.en"].startswith("Yannick Perrault is")
    assert talk["abstract.en"].endswith("are the same.")
