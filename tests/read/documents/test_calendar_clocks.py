"""Calendars that say by which clock their readers go, and descriptions that say more than the name of the event."""

from __future__ import annotations

from seminar.read.documents.calendar import read as of_calendar
from seminar.read.reader import read_document
from tests.read.reading import READ_ON


def _event(*lines: str, zone: str = "X-WR-TIMEZONE:Asia/Taipei") -> bytes:
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", *([zone] if zone else []), "BEGIN:VEVENT"]
    told = [*head, "UID:1@example.org", "DTSTAMP:20310101T000000Z", *lines, "END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(told).encode()


def test_read__a_time_in_utc_by_the_clock_of_the_calendar() -> None:
    lines = ("DTSTART:20311008T060000Z", "DTEND:20311008T070000Z", "SUMMARY:Ice")
    (here,) = of_calendar(_event(*lines), "a.ics")
    assert str(here.given["start"]) == "2031-10-08 14:00:00+08:00" and here.given["timezone"] == "Asia/Taipei"
    (weekly,) = of_calendar(_event(*lines, "RRULE:FREQ=WEEKLY;COUNT=2"), "a.ics")
    assert str(weekly.given["start"]) == "2031-10-08 06:00:00+00:00"
    (nowhere,) = of_calendar(_event(*lines, zone=""), "a.ics")
    assert str(nowhere.given["start"]) == "2031-10-08 06:00:00+00:00"


def test_read_document__the_title_of_the_description_and_the_event_named_by_series_and_speaker() -> None:
    (source,) = of_calendar(
        _event(
            "DTSTART:20311008T060000Z",
            "SUMMARY:Rain Colloquium: Jane Roe",
            "DESCRIPTION:Speaker: Jane Roe (Harbour University)\\nTitle: Repair the Rain First\\nHost: Tom Doe",
        ),
        "a.ics",
    )
    (draft,) = read_document(source, reference=READ_ON)
    assert (draft.talk.title.en, draft.talk.series_name.en) == ("Repair the Rain First", "Rain Colloquium")
    (plain,) = of_calendar(_event("DTSTART:20311008T060000Z", "SUMMARY:学术报告：云中的冰"), "a.ics")
    (draft,) = read_document(plain, reference=READ_ON)
    assert draft.talk.title.zh == "云中的冰"


def test_read__texts_of_the_first_vcalendar() -> None:
    """RFC 2045 §6.7: other bytes as =C3, a line that goes on behind a = at its end."""
    quoted = (
        "DTSTART:20310311T090000Z",
        "LOCATION;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Salle Poincar=C3=A9",
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=E8=AE=A8=E8=AE=BA=E7=8F=AD=EF=BC=",
        "=9A=E9=9B=A8 (a=3Db)",
        "DESCRIPTION;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:R=E9sum=E9 :=0D=0A=",
        "la pluie; le d=E9lai",
    )
    (event,) = of_calendar(_event(*quoted, zone=""), "a.vcs")
    assert event.given["title"].zh == "讨论班：雨 (a=b)"
    assert event.given["venue"].en == "Salle Poincaré"
    assert [line.text for line in event.lines] == ["Résumé :", "la pluie; le délai"]
