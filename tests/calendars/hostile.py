"""Calendar files as they arrive damaged: a sound feed of known events, broken in one way or several, from a seed.

Every fixture says which of its events can still be read by a patient person; the rest may be lost, but must be named.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

HEAD = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Wild//Test//EN"]


@dataclass(frozen=True)
class Fixture:
    """``readable`` are the summaries that must arrive; ``events`` how many the file meant to hold."""

    name: str
    data: bytes
    readable: frozenset[str]
    events: int


Event = list[str]


def event(n: int) -> Event:
    return [
        "BEGIN:VEVENT", f"UID:wild-{n}@example.org", "DTSTAMP:20260301T000000Z",
        f"DTSTART;TZID=Asia/Shanghai:202604{n % 28 + 1:02d}T1{n % 9}0000",
        f"DTEND;TZID=Asia/Shanghai:202604{n % 28 + 1:02d}T1{n % 9}3000",
        f"SUMMARY:第{n}讲：沙与海 / Lecture {n}: sand and sea", "LOCATION:沙楼 / Sand Hall",
        f"DESCRIPTION:潮汐之歌{n}。\\n\\nA song of tides {n}.", "SEQUENCE:0", "STATUS:CONFIRMED", "END:VEVENT",
    ]  # fmt: skip


def summary(n: int) -> str:
    return f"第{n}讲：沙与海"


def _replaced(lines: Event, start: str, *new: str) -> Event:
    return [part for line in lines for part in (new if line.startswith(start) else (line,))]


def _after(lines: Event, start: str, *new: str) -> Event:
    return [part for line in lines for part in ((line, *new) if line.startswith(start) else (line,))]


#: Damage to one event that leaves it readable.
MILD: tuple[Callable[[Event, random.Random], Event], ...] = (
    lambda e, r: _after(e, "SEQUENCE", "BEGIN:VALARM", "TRIGGER:soon", "ACTION:SHOUT", "END:VALARM"),
    lambda e, r: _after(e, "SEQUENCE", "BEGIN:VALARM", "TRIGGER:-PT15M"),
    lambda e, r: _replaced(e, "SEQUENCE", f"SEQUENCE:{r.choice(['x', '-1', '99999999999999999999', ''])}"),
    lambda e, r: _replaced(e, "DTSTAMP"),
    lambda e, r: _replaced(e, "UID"),
    lambda e, r: _replaced(e, "UID", "UID:"),
    lambda e, r: _replaced(e, "DTEND", "DTEND:never"),
    lambda e, r: _replaced(e, "DTEND", "DURATION:P1X"),
    lambda e, r: _replaced(e, "DTEND", "DTEND;TZID=Asia/Shanghai:19990101T000000"),
    lambda e, r: _replaced(
        e, "DTSTART", f"DTSTART;TZID={r.choice(['Mars/Base', '', 'China Standard Time'])}:20260401T100000"
    ),
    lambda e, r: _replaced(e, "DTSTART", "DTSTART:20260401T100000"),
    lambda e, r: _replaced(e, "DTSTART", "DTSTART;VALUE=DATE:20260401"),
    lambda e, r: _replaced(e, "STATUS", "STATUS:PERHAPS"),
    lambda e, r: _after(e, "SUMMARY", 'X-JUNK;A="b:c";D=e,f:' + "x" * r.randint(1, 900)),
    lambda e, r: _after(e, "SUMMARY", "this is no property at all"),
    lambda e, r: _after(e, "SUMMARY", ";;;:::===", "\x01\x02control"),
    lambda e, r: _after(e, "LOCATION", "GEO:nowhere", "PRIORITY:high", "URL:::::", "ATTENDEE:nobody"),
    lambda e, r: _after(e, "SEQUENCE", "RRULE:FREQ=WEEKLY"),
    lambda e, r: _after(e, "SEQUENCE", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
    lambda e, r: _after(e, "SEQUENCE", "RRULE:FREQ=SECONDLY"),
    lambda e, r: _after(e, "SEQUENCE", "RRULE:FREQ=DAILY;INTERVAL=0;COUNT=-3"),
    lambda e, r: _after(e, "SEQUENCE", "RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=XX"),
    lambda e, r: _after(e, "SEQUENCE", "RRULE:FREQ=MONTHLY;INTERVAL=99999999999;BYSETPOS=400"),
    lambda e, r: _after(e, "SEQUENCE", "RRULE:FREQ=WEEKLY;UNTIL=00000000T000000Z"),
    lambda e, r: _after(e, "SEQUENCE", "RRULE:nonsense", "EXDATE:yesterday", "RDATE:99991231T235959Z"),
    lambda e, r: _after(e, "SEQUENCE", "RECURRENCE-ID:broken"),
    lambda e, r: _after(e, "SEQUENCE", "RECURRENCE-ID:20260401T020000Z"),
    lambda e, r: _after(e, "DESCRIPTION", "DESCRIPTION:" + "长" * 40_000),
    lambda e, r: [line.lower() if line.startswith(("UID", "STATUS")) else line for line in e],
    lambda e, r: [line[:40] + "\r\n " + line[40:] if len(line) > 50 else line for line in e],
)

#: Damage after which the event cannot be read: it must be named.
FATAL: tuple[Callable[[Event, random.Random], Event], ...] = (
    lambda e, r: _replaced(e, "DTSTART"),
    lambda e, r: _replaced(e, "DTSTART", f"DTSTART:{r.choice(['tomorrow', '20261301T250000', '2026-99-99', ''])}"),
    lambda e, r: _replaced(e, "DTSTART", f"DTSTART:{r.choice(['00000101T000000Z', '99991231T235959Z', '-2026'])}"),
)

#: Damage to the whole file.
WHOLE: tuple[tuple[str, Callable[[str, random.Random], bytes]], ...] = (
    ("plain", lambda text, r: text.encode()),
    ("lf", lambda text, r: text.replace("\r\n", "\n").encode()),
    ("cr", lambda text, r: text.replace("\r\n", "\r").encode()),
    ("bom", lambda text, r: b"\xef\xbb\xbf" + text.encode()),
    ("utf16", lambda text, r: text.encode("utf-16")),
    ("gbk", lambda text, r: text.encode("gbk", "replace")),
    ("no-end", lambda text, r: text.replace("END:VCALENDAR\r\n", "").encode()),
    ("no-head", lambda text, r: text.replace("VERSION:2.0\r\n", "").encode()),
    ("blank-lines", lambda text, r: text.replace("\r\n", "\r\n\r\n").encode()),
    ("two-calendars", lambda text, r: (text + text.replace("wild-", "wilder-").replace("沙与海", "海与沙")).encode()),
    ("mail-around", lambda text, r: ("From: a@example.org\r\nSubject: x\r\n\r\n" + text).encode()),
    ("nul", lambda text, r: text.replace("LOCATION", "\0LOCATION", 1).encode()),
)


def fixture(seed: int) -> Fixture:
    """The fixture of a seed: always the same."""
    r = random.Random(seed)
    count = r.randint(1, 6)
    events, readable = [], set()
    for n in range(count):
        lines = event(n)
        fate = r.random()
        if fate < 0.15:
            lines = r.choice(FATAL)(lines, r)
        else:
            readable.add(summary(n))
            for _ in range(r.randint(0, 2)):
                lines = r.choice(MILD)(lines, r)
        events.append(lines)
    name, damage = WHOLE[seed % len(WHOLE)]
    text = "\r\n".join([*HEAD, *(line for lines in events for line in lines), "END:VCALENDAR"]) + "\r\n"
    return Fixture(f"{seed:03d}-{name}.ics", damage(text, r), frozenset(readable), count)
