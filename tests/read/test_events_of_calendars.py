"""What the summary of an event and the name of its calendar tell of the talk."""

from __future__ import annotations

from typing import Any

from seminar.read.documents import open_document
from seminar.read.reader import read_document
from tests.read.reading import READ_ON, facts


def _event(summary: str, calendar: str) -> dict[str, Any]:
    source = "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            f"X-WR-CALNAME:{calendar}",
            "BEGIN:VEVENT",
            "UID:ice@example.org",
            "DTSTART:20310506T060000Z",
            f"SUMMARY:{summary}",
            "DESCRIPTION:We ask how ice forms in clouds and what rain makes of it.",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    )
    (document,) = open_document(source.encode(), "ice.ics")
    (draft,) = read_document(document, reference=READ_ON)
    return facts(draft)


def test_summary_with_title_and_speaker_behind_a_dash() -> None:
    found = _event("Ice in Clouds — Professor Jane Roe (Northland University)", "Rain Colloquium")
    assert found["title.en"] == "Ice in Clouds"
    assert found["speakers.0.name.en"] == "Jane Roe"
    assert found["speakers.0.affiliation.en"] == "Northland University"
    assert found["speakers.0.position.en"] == "Professor"
    assert found["series_name.en"] == "Rain Colloquium"


def test_calendar_of_no_series_names_none() -> None:
    found = _event("Ice in Clouds — an overview (Part 2)", "Jane's calendar")
    assert found["title.en"] == "Ice in Clouds — an overview (Part 2)"
    assert "series_name.en" not in found and "speakers.0.name.en" not in found
