"""Letters of organisers and cards of evenings: found by reading invented ones aloud."""

from __future__ import annotations

from tests.read.reading import drafts, facts, read


def test_read_text__whom_we_are_delighted_to_host_speaks() -> None:
    """
    Econ seminar this week

    Hi all,

    We are delighted to host Jane Roe (Harbour University) this Thursday 13 November, 12:30-13:45 in Mill Hall 204 (and
    on Zoom: https://zoom.us/j/91234567890, passcode 204204). She will present "Rain Insurance and the Harvest".

    If you would like to meet Jane, please sign up here.

    Best,
    Max
    """
    (draft,) = drafts(test_read_text__whom_we_are_delighted_to_host_speaks)
    found = facts(draft)
    assert (found["speakers.0.name.en"], found["speakers.0.affiliation.en"]) == ("Jane Roe", "Harbour University")
    assert "hosts.0.name.en" not in found
    assert (found["title.en"], found["venue.en"]) == ("Rain Insurance and the Harvest", "Mill Hall 204")
    assert (found["online.url"], found["online.passcode"]) == ("https://zoom.us/j/91234567890", "204204")
    assert all(finding.params.get("text") != "" for finding in draft.findings if finding.code.startswith("time_"))


def test_read_text__tea_is_no_place() -> None:
    """
    講 者：林大明 教授（國立東嶼大學應用數學系）
    講 題：Spectral Gaps of Rain Operators
    時 間：114年11月20日(星期四) 14:10-15:00
    地 點：數學館308
    茶 會：13:50 數學館307
    """
    found = read(test_read_text__tea_is_no_place)
    assert found["venue.zh"] == "數學館308"
    assert (found["start"], found["end"]) == ("2025-11-20T14:10", "2025-11-20T15:00")


def test_read_text__a_subject_that_names_speaker_and_title() -> None:
    """
    Subject: [Announce] Colloquium Nov 20 — Jane Roe: Ice that Remembers

    Department Colloquium
    Thursday, November 20, 2031, 4:00pm (refreshments at 3:45pm in the atrium)
    Mill Hall, Room 12

    Jane Roe
    Associate Professor
    Department of Physics, Harbour University

    Host: John Doe
    """
    found = read(test_read_text__a_subject_that_names_speaker_and_title)
    assert (found["title.en"], found["speakers.0.name.en"]) == ("Ice that Remembers", "Jane Roe")
    assert (found["start"], found["venue.en"]) == ("2031-11-20T16:00", "Mill Hall, Room 12")
    assert found["hosts.0.name.en"] == "John Doe"
