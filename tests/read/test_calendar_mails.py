"""Invitations as the calendars of others mail them."""

from __future__ import annotations

from seminar.read.reader import read_text
from tests.read.reading import READ_ON, facts, left, read

_GOOGLE = """You have been invited to the following event.
Rain Seminar: Jane Roe
When\tThu Nov 6, 2031 3pm – 4pm China Standard Time - Shanghai
Where\tRain House 204 (map)
Joining info\tJoin with Google Meet
meet.google.com/abc-defg-hij
Calendar\train-seminar@northland.example
Who\t•\tWei Li - organizer
•\train-all@northland.example

Title: Ice in thin clouds
Abstract: We measure how ice grows in thin clouds.

Going (rain-all@northland.example)?   Yes - Maybe - No    more options »
Invitation from Google Calendar
"""


def test_google__the_notice_without_the_service_around_it() -> None:
    (draft,) = read_text(_GOOGLE, "mail.txt", reference=READ_ON)
    told = facts(draft)
    assert (told["series_name.en"], told["speakers.0.name.en"]) == ("Rain Seminar", "Jane Roe")
    assert not any(path.endswith("email") for path in told)
    assert (told["venue.en"], told["start"]) == ("Rain House 204", "2031-11-06T15:00")
    assert (told["online.platform"], told["online.url"]) == ("Google Meet", "https://meet.google.com/abc-defg-hij")
    assert told["abstract.en"] == "We measure how ice grows in thin clouds."
    assert any("Going" in line for line in left(draft))


def test_google__those_asked_to_come_do_not_speak() -> None:
    """
    Rain Seminar: Jane Roe (Harbour University), Ice in thin clouds
    Thursday Nov 6, 2031 ⋅ 3pm – 4pm

    Location
    Rain House 204
    View map

    Guests
    Wei Li - organizer
    rain-all@northland.example
    View all guest info
    """
    told = read(test_google__those_asked_to_come_do_not_speak)
    assert (told["speakers.0.name.en"], told["title.en"]) == ("Jane Roe", "Ice in thin clouds")
    assert "speakers.1.name.en" not in told
    assert "speakers.0.email" not in told


def test_outlook__a_meeting_on_teams() -> None:
    """
    -----Original Appointment-----
    From: Li, Wei <wei.li@northland.example>
    Sent: Monday, October 13, 2031 9:14 AM
    To: Li, Wei; rain-all@northland.example
    Subject: Colloquium: Jane Roe (Harbour University) - Ice in thin clouds
    When: Friday, October 24, 2031 3:30 PM-4:30 PM (UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi.
    Where: Rain House 204

    Please join us for this week's colloquium.

    Abstract: We measure how ice grows in thin clouds.

    ________________________________________________________________________________
    Microsoft Teams meeting
    Join on your computer, mobile app or room device
    Click here to join the meeting
    Meeting ID: 312 456 789 01
    Passcode: aB3xYz
    Download Teams | Join on the web
    """
    told = read(test_outlook__a_meeting_on_teams)
    assert (told["online.platform"], told["online.id"]) == ("Microsoft Teams", "312 456 789 01")
    assert told["abstract.en"] == "We measure how ice grows in thin clouds."
    assert (told["title.en"], told["venue.en"]) == ("Ice in thin clouds", "Rain House 204")
