"""Events of .ics files, whoever wrote them (RFC 5545): each arrives, or is named with its line and reason."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Any, Final

from seminar.bilingual import Bilingual, Lang
from seminar.findings import Finding, Severity
from seminar.language import side_of
from seminar.model import DEFAULT_TIMEZONE, YEARS, Status, zone
from seminar.read.document import Document, Line
from seminar.read.documents.contentlines import Component, Property, parse
from seminar.read.documents.refusal import CALENDAR_LIMIT, DocumentError, as_error, finding, within
from seminar.read.documents.zones import common_name, embedded_zone, named_zone

_MOMENT = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?", re.I
)
_DURATION = re.compile(r"\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?", re.I)
_STATUS: Mapping[str, Status] = {
    "CONFIRMED": Status.CONFIRMED,
    "TENTATIVE": Status.TENTATIVE,
    "CANCELLED": Status.CANCELLED,
    "CANCELED": Status.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Event:
    """A VEVENT. Texts are unescaped; ``None`` where the file says nothing.

    ``start`` and ``end`` are aware date-times, or dates for whole days (``end`` then is the day *after*, as in the
    file: RFC 5545 §3.6.1). ``floating``: the file gives no zone, the default was taken. ``timezone`` is an IANA name.
    ``rrule`` is the text of the rule; ``recurrence_id`` says which occurrence of its series this event replaces.
    ``raw`` is the component's unfolded text in UTF-8; ``line`` where it begins.
    """

    line: int
    raw: bytes
    start: datetime | date
    end: datetime | date | None = None
    uid: str | None = None
    sequence: int = 0
    last_modified: datetime | None = None
    stamp: datetime | None = None
    recurrence_id: datetime | date | None = None
    rrule: str | None = None
    rdates: tuple[datetime | date, ...] = ()
    exdates: tuple[datetime | date, ...] = ()
    status: Status | None = None
    timezone: str | None = None
    floating: bool = False
    summary: str | None = None
    description: str | None = None
    location: str | None = None
    url: str | None = None
    organizer: str | None = None
    attendees: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventsRead:
    """The events of a calendar in the order of the file, and what was wrong, each with its line.

    ``lost`` counts the events that could not be read: each is named among the problems (``bad_start``, ``no_start``).
    """

    events: tuple[Event, ...]
    problems: tuple[Finding, ...]
    name: str | None = None
    method: str | None = None
    lost: int = 0


def events(data: bytes, name: str = "-", *, timezone: str = DEFAULT_TIMEZONE) -> EventsRead:
    """Every event of an .ics file.

    ``timezone`` is where times without a zone are taken to be, unless the calendar says (``X-WR-TIMEZONE``).
    Raises ``DocumentError``: empty, too large, binary, no calendar (a log-in page is named).
    """
    if not data:
        raise DocumentError("documents.empty", name=name)
    within(len(data), CALENDAR_LIMIT, name)
    problems: list[Finding] = []
    root = parse(data, name, problems)
    calendars = [component for component in root.components if component.name == "VCALENDAR"] or [root]
    reading = _Reading(calendars, timezone, problems)
    found = [event for component in root.inner("VEVENT") if (event := reading.event(component))]
    return EventsRead(tuple(found), tuple(problems), reading.name, reading.method, reading.lost)


def read(data: bytes, name: str) -> tuple[Document, ...]:
    """A document for each event. Raises ``DocumentError`` where a calendar holds no event that can be read."""
    result = events(data, name)
    if not result.events:
        raise DocumentError(
            "documents.no-events",
            name=name,
            details=map(as_error, result.problems[:20]),
        )
    documents = [
        replace(_document(event, name, result.method), collection=result.name or "") for event in result.events
    ]
    return (replace(documents[0], findings=result.problems), *documents[1:])


def _document(event: Event, name: str, method: str | None) -> Document:
    at = {p.name: p.line for p in _positions(event)}
    lines = [
        Line(at.get("DESCRIPTION", event.line), text.rstrip())
        for text in (_plain_text(event.description) or "").splitlines()
    ]
    if event.location and "://" in event.location:
        lines.append(Line(at.get("LOCATION", event.line), event.location))
    posted = event.last_modified or event.stamp
    return Document(name, "ics", tuple(lines), given(event, method), posted.date() if posted else None)


def _positions(event: Event) -> list[Property]:
    return [
        Property(text.split(":")[0].split(";")[0].upper(), "", "", event.line + n)
        for n, text in enumerate(event.raw.decode().split("\n"))
    ]


def given(event: Event, method: str | None = None) -> dict[str, Any]:
    """The talk fields an event states for certain, with the types of the talk record. Missing ones are left out."""
    cancelled = (method or "").upper() == "CANCEL"
    location = event.location if event.location and "://" not in event.location else None
    start, end = event.start, event.end
    if event.floating and isinstance(start, datetime):
        start = start.replace(tzinfo=None)
        end = end.replace(tzinfo=None) if isinstance(end, datetime) else end
    if end is not None and not isinstance(end, datetime):
        end = end - timedelta(days=1)  # the talk record's last day is inside, the calendar's outside
        end = end if not isinstance(start, datetime) and end > start else None
    fields: dict[str, Any] = {
        "uid": event.uid,
        "revision": event.sequence or None,
        "status": Status.CANCELLED if cancelled else event.status,
        "start": start,
        "end": end,
        "timezone": None if event.floating or event.timezone == "UTC" else event.timezone,  # UTC is no place
        "title": pair(_ORNAMENT.sub("", event.summary or "")),
        "venue": pair(location),
        "url": event.url,
    }
    return {key: value for key, value in fields.items() if value}


#: Signs before a title that only draw the eye: ★, 📢, ◆.
_ORNAMENT: Final = re.compile(r"^[\s\u25a0-\u25ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\U0001f000-\U0001faff]+(?=\S)")


@lru_cache(maxsize=512)
def pair(text: str | None) -> Bilingual:
    """``中文 / English`` (also over two lines) as a pair; a text of one language on its side."""
    text = (text or "").strip()
    for divider in (" / ", "\n", " | ", "／"):
        parts = [part.strip() for part in text.split(divider, 12)]
        for n in range(1, len(parts)):
            left, right = divider.join(parts[:n]), divider.join(parts[n:])
            sides = side_of(left), side_of(right)
            if sides == (Lang.ZH, Lang.EN):
                return Bilingual(left, right)
            if sides == (Lang.EN, Lang.ZH):
                return Bilingual(right, left)
    return Bilingual(text, None) if side_of(text) is Lang.ZH else Bilingual(None, text)


_TAG = re.compile(r"<(?:p|br|div|span|b|a|html|ul|li|strong|em|table)\b[^>]*>", re.I)


def _plain_text(description: str | None) -> str | None:
    """Google and others put HTML into DESCRIPTION."""
    if description and len(_TAG.findall(description)) >= 2:
        from seminar.read.documents.html import reading

        return "\n".join(line.text for line in reading(description.replace("\n", "<br>"), "-").lines)
    return description


class _Reading:
    """What the events of one file share: zones, the calendar's own words, the problems found."""

    def __init__(self, calendars: list[Component], timezone: str, problems: list[Finding]) -> None:
        self.problems = problems
        self.name = next((n for c in calendars if (n := c.text("X-WR-CALNAME") or c.text("NAME"))), None)
        self.method = next((m.upper() for c in calendars if (m := c.text("METHOD"))), None)
        own = next((z for c in calendars if (z := c.text("X-WR-TIMEZONE"))), None)
        self.default = (named_zone(own) if own else None) or zone(timezone)
        self.stated = own is not None and named_zone(own) is not None
        self.lost = 0
        self._definitions = {
            tzid.strip('"'): component
            for calendar in calendars
            for component in calendar.inner("VTIMEZONE")
            if (tzid := component.text("TZID"))
        }
        self._zones: dict[str, tzinfo | None] = {}

    def event(self, component: Component) -> Event | None:
        summary = self._texts(component, "SUMMARY", " / ")
        start_property = component.first("DTSTART")
        if start_property is None or not start_property.value.strip():
            self._lose("no-start", component.line, summary)
            return None
        start, floating = self._moment(start_property)
        if start is None:
            value = start_property.value.strip()[:40]
            self._lose("bad-start", start_property.line, summary, value=value)
            return None
        if floating and not self.stated:
            self._note("floating", start_property.line, Severity.INFO)
        rule = component.text("RRULE")
        if rule:
            self._note("recurring", component.first("RRULE"), rule=rule[:80])
        end = self._end(component, start, summary)
        if not rule:  # what recurs does so by the clock it was written by
            start, end = self._here(start), self._here(end) if end is not None else None
        modified, stamp = (self._instant(component.first(name)) for name in ("LAST-MODIFIED", "DTSTAMP"))
        recurrence = component.first("RECURRENCE-ID")
        return Event(
            line=component.line,
            raw="\n".join(component.raw).encode(),
            start=start,
            end=end,
            uid=component.text("UID"),
            sequence=self._sequence(component.first("SEQUENCE")),
            last_modified=modified,
            stamp=stamp,
            recurrence_id=self._moment(recurrence)[0] if recurrence else None,
            rrule=rule,
            rdates=self._moments(component.all("RDATE")),
            exdates=self._moments(component.all("EXDATE")),
            status=_STATUS.get((component.text("STATUS") or "").upper()),
            timezone=common_name(start.tzinfo) if isinstance(start, datetime) else None,
            floating=floating and not self.stated,
            summary=summary,
            description=self._texts(component, "DESCRIPTION", "\n\n"),
            location=self._texts(component, "LOCATION", " / "),
            url=component.text("URL") or component.text("CONFERENCE"),
            organizer=component.text("ORGANIZER"),
            attendees=tuple(p.text for p in component.all("ATTENDEE")),
            categories=tuple(c.strip() for p in component.all("CATEGORIES") for c in p.text.split(",") if c.strip()),
        )

    def _here(self, moment: datetime | date) -> datetime | date:
        """A moment in UTC by the clock of the calendar, where the calendar says which one its readers go by."""
        if self.stated and isinstance(moment, datetime) and common_name(moment.tzinfo) == "UTC":
            return moment.astimezone(self.default)
        return moment

    def _lose(self, why: str, line: int, summary: str | None, **params: object) -> None:
        self.lost += 1
        shown = (summary or "–").replace("\n", " ")[:60]
        self._note(why, line, Severity.ERROR, summary=shown, **params)

    def _note(
        self, what: str, where: Property | int | None, severity: Severity = Severity.WARNING, **params: object
    ) -> None:
        line = where.line if isinstance(where, Property) else where or 0
        self.problems.append(replace(finding(what, severity, lines=(line,)), params={"line": line, **params}))

    def _texts(self, component: Component, name: str, divider: str) -> str | None:
        """A text; several of one name (one for each language, against the RFC) are kept side by side."""
        found = component.all(name)
        if len(found) > 1:
            self._note("twice", found[1], property=name)
        return divider.join(dict.fromkeys(p.text for p in found if p.text)) or None

    def _sequence(self, found: Property | None) -> int:
        if found is None:
            return 0
        value = found.value.strip()
        if value.isascii() and value.isdigit() and len(value) < 10:
            return int(value)
        self._note("bad-value", found, property=found.name, value=value[:40])
        return 0

    def _instant(self, found: Property | None) -> datetime | None:
        value = self._moment(found)[0] if found else None
        return value if isinstance(value, datetime) else None

    def _moments(self, found: list[Property]) -> tuple[datetime | date, ...]:
        moments: list[datetime | date] = []
        for p in found:
            for value in p.value.split(","):
                moment, _ = self._moment(Property(p.name, p.raw_parameters, value.partition("/")[0], p.line))
                if moment is None:
                    self._note("bad-value", p, property=p.name, value=value[:40])
                else:
                    moments.append(moment)
        return tuple(moments)

    def _end(self, component: Component, start: datetime | date, summary: str | None) -> datetime | date | None:
        ends, lasts = component.first("DTEND"), component.first("DURATION")
        if ends is not None:
            end = self._moment(ends)[0]
        elif lasts is not None:
            end = _after(start, lasts.value.strip())
        else:
            return None
        found = ends or lasts
        if end is None:
            self._note(
                "bad-value", found, property=found.name if found else "", value=found.value[:40] if found else ""
            )
        elif isinstance(end, datetime) != isinstance(start, datetime):
            self._note("bad-value", found, property="DTEND", value=found.value[:40] if found else "")
            return None
        elif end < start:
            self._note("end-before-start", found, summary=(summary or "–")[:60])
            return None
        return None if end == start else end

    def _moment(self, found: Property) -> tuple[datetime | date | None, bool]:
        """The date or aware date-time of a property (``None`` if unreadable), and whether it has no zone of its own."""
        match = _MOMENT.fullmatch(found.value.strip())
        # programs write 1601 and 9999 for 'never'
        if match is None or int(match[1]) not in YEARS:
            return None, False
        year, month, day = (int(match[n]) for n in (1, 2, 3))
        try:
            if match[4] is None:
                return date(year, month, day), False
            second = min(int(match[6] or 0), 59)  # RFC 5545 §3.3.12 allows a leap second
            moment = datetime(year, month, day, int(match[4]), int(match[5]), second)
        except ValueError:
            return None, False
        if match[7]:
            offset = match[7].upper()
            if offset == "Z":
                return moment.replace(tzinfo=zone("UTC")), False
            return datetime.fromisoformat(f"{moment.isoformat()}{offset[:3]}:{offset[-2:]}"), False
        tzid = found.parameters.get("TZID") if found.raw_parameters else None
        tz = self._zone(tzid, found) if tzid else None
        return moment.replace(tzinfo=tz or self.default), tz is None

    def _zone(self, tzid: str, found: Property) -> tzinfo | None:
        if tzid not in self._zones:
            self._zones[tzid] = self._resolve(tzid)
            if self._zones[tzid] is None:
                self._note("unknown-zone", found, zone=tzid[:60])
        return self._zones[tzid]

    def _resolve(self, tzid: str) -> tzinfo | None:
        if (known := named_zone(tzid)) is not None:
            return known
        definition = self._definitions.get(tzid)
        if definition is None:
            return None
        place = definition.text("X-LIC-LOCATION")
        return (named_zone(place) if place else None) or embedded_zone("\r\n".join([*definition.raw, ""]))


def _after(start: datetime | date, duration: str) -> datetime | date | None:
    match = _DURATION.fullmatch(duration)
    if match is None or not any(match.groups()):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if not isinstance(start, datetime) and length < timedelta(days=1):
        return None
    try:
        end = start + length
    except OverflowError:
        return None
    return end if end.year in YEARS else None
