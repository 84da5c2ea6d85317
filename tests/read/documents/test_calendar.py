"""Calendars of other programs: each event arrives, or is named with its line."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from seminar.bilingual import Bilingual
from seminar.model import Status, zone
from seminar.read.documents import open_document
from seminar.read.documents.calendar import EventsRead, events, pair
from tests.read.documents.made import pasted, refused, texts

START = datetime(2025, 3, 12, 15, tzinfo=zone("Asia/Shanghai"))


def event(*lines: str, end: str = "END:VEVENT\nEND:VCALENDAR") -> str:
    head = [
        "BEGIN:VCALENDAR",
        "BEGIN:VEVENT",
        "UID:t1@example.org",
        "DTSTART;TZID=Asia/Shanghai:20250312T150000",
        "SUMMARY:随机图 / Random graphs",
    ]
    return "\n".join([*head, *lines, end])


def read(source: str, encoding: str = "utf-8") -> EventsRead:
    return events(source.encode(encoding), "x.ics")


def codes(result: EventsRead) -> list[str]:
    return [problem.code for problem in result.problems]


def test_events__what_an_event_says() -> None:
    source = event(
        "DTEND;TZID=Asia/Shanghai:20250312T160000",
        "SEQUENCE:3",
        "LAST-MODIFIED:20250301T020000Z",
        "STATUS:CANCELLED",
        "DESCRIPTION:报告人：林一帆\\nRoom\\, A\\;B\\\\C",
        "LOCATION:理科楼 A302 / Room A302",
        "URL:https://example.org/t1",
        "ORGANIZER;CN=Li:mailto:li@example.org",
        "ATTENDEE:mailto:a@example.org",
        "CATEGORIES:数学,概率",
    )
    (found,) = read(source).events
    assert (found.uid, found.sequence, found.start, found.end) == (
        "t1@example.org",
        3,
        START,
        START + timedelta(hours=1),
    )
    assert found.description == "报告人：林一帆\nRoom, A;B\\C"
    assert (found.status, found.timezone, found.line) == (Status.CANCELLED, "Asia/Shanghai", 2)
    assert found.last_modified == datetime(2025, 3, 1, 2, tzinfo=UTC)
    assert found.categories == ("数学", "概率")
    assert found.raw.startswith(b"BEGIN:VEVENT") and found.raw.endswith(b"END:VEVENT")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gbk"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\n\n"])
def test_events__encodings_and_line_ends(encoding: str, newline: str) -> None:
    (found,) = read(event().replace("\n", newline), encoding).events
    assert found.summary == "随机图 / Random graphs"


def test_events__folded_in_the_middle_of_a_character() -> None:
    data = event("DESCRIPTION:摘要").encode().replace("摘".encode(), "摘".encode()[:1] + b"\r\n " + "摘".encode()[1:])
    assert events(data, "x.ics").events[0].description == "摘要"


@pytest.mark.parametrize(
    "source",
    [
        event(end=""),
        event(end="END:VEVENT"),
        event("BEGIN:VALARM", "TRIGGER;nonsense", "TRIGGER:never"),
        event("BEGIN:VALARM", "ACTION:DISPLAY"),
        event("garbage without a colon", "X-EMPTY:", ";;;:::"),
        event().replace("BEGIN:VCALENDAR\n", ""),
        event("BEGIN:VEVENT", "DTSTART:20250313", "SUMMARY:second"),
    ],
    ids=["no-end", "no-calendar-end", "broken-alarm", "open-alarm", "garbage", "no-calendar", "no-event-end"],
)
def test_events__broken_files_keep_their_events(source: str) -> None:
    result = read(source)
    assert result.events[0].start == START
    assert result.events[0].uid == "t1@example.org"


def test_events__unreadable_starts_are_named() -> None:
    """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    SUMMARY:no start
    END:VEVENT
    BEGIN:VEVENT
    DTSTART:20250230T100000
    SUMMARY:no such day
    END:VEVENT
    BEGIN:VEVENT
    DTSTART:00000101
    END:VEVENT
    BEGIN:VEVENT
    DTSTART:99991231T000000Z
    END:VEVENT
    BEGIN:VEVENT
    DTSTART:20250312
    END:VEVENT
    END:VCALENDAR
    """
    result = read(pasted(test_events__unreadable_starts_are_named))
    assert [problem.lines for problem in result.problems] == [(2,), (6,), (10,), (13,)]
    assert codes(result) == ["no_start", "bad_start", "bad_start", "bad_start"]
    assert (result.lost, [found.start for found in result.events]) == (4, [date(2025, 3, 12)])


@pytest.mark.parametrize(
    ("tzid", "name"),
    [
        ("China Standard Time", "Asia/Shanghai"),
        ('"W. Europe Standard Time"', "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/Europe/Berlin", "Europe/Berlin"),
        ("/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("GMT+0800", "Asia/Shanghai"),
        ("(UTC-05:00) Eastern", "Etc/GMT+5"),
    ],
)
def test_events__names_of_zones(tzid: str, name: str) -> None:
    source = event().replace("TZID=Asia/Shanghai", f"TZID={tzid}")
    (found,) = read(source).events
    assert found.timezone == name


def test_events__a_zone_the_file_defines() -> None:
    offsets = "TZOFFSETFROM:+0530\nTZOFFSETTO:+0530"
    standard = f"BEGIN:STANDARD\nDTSTART:19700101T000000\n{offsets}\nEND:STANDARD"
    definition = f"BEGIN:VTIMEZONE\nTZID:Campus\n{standard}\nEND:VTIMEZONE\n"
    source = (
        event().replace("TZID=Asia/Shanghai", "TZID=Campus").replace("BEGIN:VEVENT", definition + "BEGIN:VEVENT", 1)
    )
    result = read(source)
    assert result.events[0].start.utcoffset() == timedelta(hours=5, minutes=30)  # type: ignore[union-attr]
    assert codes(result) == []


def test_events__unknown_and_missing_zones_are_said() -> None:
    unknown = read(event().replace("TZID=Asia/Shanghai", "TZID=Campus"))
    floating = read(event().replace(";TZID=Asia/Shanghai", ""))
    stated = read(
        event().replace(";TZID=Asia/Shanghai", "").replace("BEGIN:VEVENT", "X-WR-TIMEZONE:Asia/Tokyo\nBEGIN:VEVENT", 1)
    )
    assert codes(unknown) == ["unknown_zone", "floating"]
    assert codes(floating) == ["floating"] and floating.events[0].floating
    assert codes(stated) == [] and stated.events[0].timezone == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("DURATION:PT1H30M", START + timedelta(minutes=90)),
        ("DURATION:P1D", START + timedelta(days=1)),
        ("DTEND:20250312T080000Z", START + timedelta(hours=1)),
        ("DTEND;TZID=Asia/Shanghai:20250312T150000", None),
        ("DTEND;TZID=Asia/Shanghai:20250311T150000", None),
        ("DTEND;VALUE=DATE:20250313", None),
        ("DURATION:soon", None),
    ],
)
def test_events__ends(line: str, end: datetime | None) -> None:
    assert read(event(line)).events[0].end == end


def test_events__repeating_and_replaced() -> None:
    (found,) = (
        result := read(event("RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE;TZID=Asia/Shanghai:20250319T150000,20250326T150000"))
    ).events
    assert (found.rrule, codes(result)) == ("FREQ=WEEKLY;COUNT=5", ["recurring"])
    assert found.exdates == (START + timedelta(weeks=1), START + timedelta(weeks=2))
    assert read(event("RECURRENCE-ID;TZID=Asia/Shanghai:20250312T150000")).events[0].recurrence_id == START


def test_events__two_summaries_and_text_broken_over_lines() -> None:
    result = read(
        event("SUMMARY;LANGUAGE=en:On graphs", "DESCRIPTION:Speaker: Yifan Lin", "Time: 15:00", "well, perhaps")
    )
    assert result.events[0].summary == "随机图 / Random graphs / On graphs"
    assert result.events[0].description == "Speaker: Yifan Lin\nTime: 15:00\nwell, perhaps"
    assert "twice" in codes(result)


def test_read__given_fields_have_the_types_of_the_record() -> None:
    (document,) = open_document(event("DESCRIPTION:主持人：王小川", "LOCATION:理科楼 A302").encode(), "x.ics")
    assert document.given == {
        "uid": "t1@example.org",
        "start": START,
        "timezone": "Asia/Shanghai",
        "title": Bilingual("随机图", "Random graphs"),
        "venue": Bilingual("理科楼 A302", None),
    }
    assert texts(document) == ["主持人：王小川"]


def test_read__a_cancellation_a_link_and_html() -> None:
    source = event("LOCATION:https://example.zoom.us/j/1", "DESCRIPTION:<p>主持人：王小川</p><p>茶歇</p>").replace(
        "BEGIN:VEVENT", "METHOD:CANCEL\nBEGIN:VEVENT", 1
    )
    (document,) = open_document(source.encode(), "x.ics")
    assert document.given["status"] is Status.CANCELLED and "venue" not in document.given
    assert texts(document) == ["主持人：王小川", "茶歇", "https://example.zoom.us/j/1"]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("随机图 / Random graphs", ("随机图", "Random graphs")),
        ("Random graphs\n随机图", ("随机图", "Random graphs")),
        ("图论 A/B / Graphs: A/B", ("图论 A/B", "Graphs: A/B")),
        ("随机图", ("随机图", None)),
        ("Input / output", (None, "Input / output")),
    ],
)
def test_pair__sides(text: str, sides: tuple[str | None, str | None]) -> None:
    assert pair(text) == Bilingual(*sides)


def test_read__refused() -> None:
    assert refused(b"<!DOCTYPE html><html><body>Log in</body></html>", "feed.ics") == "documents.login-page"
    assert refused(b"hello", "feed.ics") == "documents.no-calendar"
    assert refused(b"BEGIN:VCALENDAR\nEND:VCALENDAR", "feed.ics") == "documents.no-events"
