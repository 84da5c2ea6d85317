"""Talks as calendar events: the only file here that writes with icalendar. RFC 5545, 5546, 7986.

Every event is made of the talk and the circumstances given, so the same talk gives the same bytes: DTSTAMP and
LAST-MODIFIED are the clock handed in, UID is the talk's own, SEQUENCE its revision. What each calendar program needs
was measured; the rules are named where they are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from seminar.bilingual import Bilingual
from seminar.errors import SeminarError
from seminar.model import Status, Talk, zone
from seminar.render.calendar_text import description, location, meeting_link, page_link, summary
from seminar.render.clean_text import mail_link, one_line
from seminar.render.context import Context, Mailbox

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from icalendar import Calendar, Component, Event, Timezone

#: The name of the program in the calendars it writes. RFC 5545 §3.7.3.
PRODID = "-//seminar//talk announcements//ZH-EN"

#: RFC 5545 §3.8.1.11 knows three; a draft is as uncertain as a tentative talk.
STATUS_WORDS: Mapping[Status, str] = {
    Status.DRAFT: "TENTATIVE",
    Status.TENTATIVE: "TENTATIVE",
    Status.CONFIRMED: "CONFIRMED",
    Status.CANCELLED: "CANCELLED",
}
#: The zones whose times are written with a Z and need no VTIMEZONE.
UTC_NAMES = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu"})
_NAMESPACE = uuid5(NAMESPACE_URL, "urn:seminar:talk")


def uid_of(talk: Talk) -> str:
    """The talk's own UID; for a talk that has none yet, one made of what does not change when it is moved."""
    if talk.uid:
        return one_line(talk.uid)
    names = [f"{person.name.zh}/{person.name.en}" for person in talk.speakers]
    return f"{uuid5(_NAMESPACE, repr((talk.series, talk.number, talk.title.zh, talk.title.en, names)))}@seminar"


def sequence_of(talk: Talk) -> int:
    """The revision; a cancellation is never the first word about an event (RFC 5546 §2.1.4)."""
    return max(talk.revision, 1) if talk.status is Status.CANCELLED else talk.revision


def organizer_of(talk: Talk, context: Context) -> Mailbox | None:
    """Who sends the invitation: the sender, else the first contact or host who has an address."""
    if context.sender:
        return context.sender
    people = (person for group in (talk.contacts, talk.hosts, talk.chairs) for person in group)
    return next((Mailbox(p.email, p.name) for p in people if p.email and mail_link(p.email)), None)


def event(
    talk: Talk, context: Context, *, organizer: Mailbox | None = None, attendee: str | None = None, alarm: bool = False
) -> Event:
    """The VEVENT of a talk in the languages of ``context``; ``context.now`` is its DTSTAMP and LAST-MODIFIED.

    A talk whose hour is not known becomes an all-day event that says so; one without a day raises
    :class:`SeminarError`. ``organizer`` and ``attendee`` are for invitations (``attendee`` is one address, asked for
    no answer); a feed has neither. ``alarm`` adds a reminder 15 minutes before. Equal arguments give equal bytes.
    """
    from icalendar import Event, vCalAddress, vDatetime

    if talk.start is None:
        raise SeminarError("calendar.no-start", title=summary(talk, context))
    made = Event()
    stamp = vDatetime(context.now.astimezone(UTC).replace(microsecond=0))
    made.add("UID", uid_of(talk))
    made.add("DTSTAMP", stamp)
    made.add("LAST-MODIFIED", stamp)
    made.add("SEQUENCE", sequence_of(talk))
    _add_times(made, talk)
    made.add("SUMMARY", summary(talk, context), parameters=language_parameter(talk.title, context))
    if place := location(talk, context):
        made.add("LOCATION", place, parameters=language_parameter(talk.venue, context))
    made.add("DESCRIPTION", description(talk, context), parameters=language_parameter(None, context))
    made.add("STATUS", STATUS_WORDS[talk.status])
    if not isinstance(talk.start, datetime):
        made.add("TRANSP", "TRANSPARENT")  # a day that holds a talk somewhere is not a busy day
    _add_links(made, talk)
    if organizer:
        made.add("ORGANIZER", vCalAddress.new(organizer.address, cn=_common_name(organizer, context)))
    if attendee:
        made.add("ATTENDEE", vCalAddress.new(attendee, cutype="INDIVIDUAL", role="REQ-PARTICIPANT", rsvp=False))
    if alarm and talk.status is not Status.CANCELLED:
        made.add_component(_alarm(talk, context))
    return made


def calendar(events: Iterable[Event], *, method: str | None = None) -> Calendar:
    """A VCALENDAR of ``events`` with a VTIMEZONE for every zone they use. A feed has no ``method`` (RFC 5546 §1.4)."""
    from icalendar import Calendar

    made = Calendar()
    made.add("PRODID", PRODID)
    made.add("VERSION", "2.0")
    made.add("CALSCALE", "GREGORIAN")
    if method:
        made.add("METHOD", method)
    events = tuple(events)
    for name, years in sorted(_years(events).items()):
        made.add_component(vtimezone(name, min(years), max(years)))
    for one in events:
        made.add_component(one)
    return made


def calendar_bytes(events: Iterable[Event], *, method: str | None = None) -> bytes:
    """:func:`calendar` as the bytes of a file: UTF-8, CRLF, lines of at most 75 octets, no character split."""
    body: bytes = calendar(events, method=method).to_ical(sorted=False)
    return body


@cache
def vtimezone(name: str, first_year: int, last_year: int) -> Timezone:
    """The VTIMEZONE of an IANA name, exact from ``first_year`` to ``last_year``.

    Each change of the clock is a part of its own: of RDATE lists some readers take only the first date. The part
    before the first change starts in 1970, so a zone without changes (Asia/Shanghai) is one small part.
    """
    from icalendar import Timezone

    made = Timezone()
    made.add("TZID", name)
    clock = zone(name)
    first = datetime(max(first_year - 1, 2), 1, 1, tzinfo=UTC)
    last = datetime(min(last_year + 2, 9999), 1, 1, tzinfo=UTC)
    base = first.astimezone(clock)
    made.add_component(_observance(min(base.replace(tzinfo=None), datetime(1970, 1, 1)), base, _offset(base)))
    for change in _changes(first, last, clock):
        before = _offset((change - timedelta(seconds=1)).astimezone(clock))
        made.add_component(_observance((change + before).replace(tzinfo=None), change.astimezone(clock), before))
    return made


def _observance(onset: datetime, moment: datetime, before: timedelta) -> Component:
    """One part of a VTIMEZONE: ``onset`` is the local time by the old offset ``before`` (RFC 5545 §3.6.5)."""
    from icalendar import TimezoneDaylight, TimezoneStandard

    made = TimezoneDaylight() if moment.dst() else TimezoneStandard()
    made.add("DTSTART", onset)
    made.add("TZOFFSETFROM", before)
    made.add("TZOFFSETTO", _offset(moment))
    if name := moment.tzname():
        made.add("TZNAME", name)
    return made


def _changes(first: datetime, last: datetime, clock: ZoneInfo) -> Iterator[datetime]:
    """The instants (UTC) at which the clock is put forward or back: day by day, then by halves to the second."""
    here = first
    while here < last:
        there = here + timedelta(days=1)
        old = _offset(here.astimezone(clock))
        if _offset(there.astimezone(clock)) != old:
            low, high = here, there
            while high - low > timedelta(seconds=1):
                middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
                low, high = (middle, high) if _offset(middle.astimezone(clock)) == old else (low, middle)
            yield high
        here = there


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()


def _years(events: Iterable[Event]) -> Mapping[str, set[int]]:
    """The zones the events name, and the years they need them for."""
    years: dict[str, set[int]] = {}
    for made in events:
        for name in ("DTSTART", "DTEND"):
            value = made.get(name)
            if value is not None and (tzid := value.params.get("TZID")):
                years.setdefault(str(tzid), set()).add(value.dt.year)
    return years


def _add_times(made: Event, talk: Talk) -> None:
    """DTSTART and DTEND of one kind (RFC 5545 §3.6.1); an end that is not after the start is left out."""
    start, end = talk.start, talk.end
    if isinstance(start, datetime):
        starts, ends = talk.starts_at, talk.ends_at
        made.add("DTSTART", _in_utc(starts) if talk.timezone in UTC_NAMES else starts)
        if starts and ends and ends > starts:
            made.add("DTEND", _in_utc(ends) if talk.timezone in UTC_NAMES else ends)
        return
    made.add("DTSTART", start)
    last = end.date() if isinstance(end, datetime) else end
    if start and last and last > start:
        made.add("DTEND", last + timedelta(days=1))  # the end of days is exclusive


def _in_utc(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC) if moment else None


def _add_links(made: Event, talk: Talk) -> None:
    """The meeting in URL, where every program looks, and in CONFERENCE (RFC 7986 §5.11), where few do."""
    from icalendar import Parameters

    meeting = meeting_link(talk)
    if url := meeting or page_link(talk):
        made.add("URL", url)
    if meeting:
        made.add("CONFERENCE", meeting, parameters=Parameters(VALUE="URI", FEATURE=["AUDIO", "VIDEO"]))


def _common_name(mailbox: Mailbox, context: Context) -> str | None:
    """CN= of an address; a double quote cannot stand in a parameter (RFC 5545 §3.1)."""
    names = [one_line(text).replace('"', "") for lang in context.langs if (text := mailbox.name.side(lang))]
    names = names or [one_line(side.text).replace('"', "") for side in mailbox.name.sides()]
    return " / ".join(dict.fromkeys(names)) or None


def language_parameter(pair: Bilingual | None, context: Context) -> dict[str, str]:
    """LANGUAGE= (RFC 5545 §3.2.10) of a calendar in one language: that of the text, which may be the other one."""
    if len(context.langs) > 1:
        return {}
    side = pair.shown(context.langs[0]) if pair else None
    return {"LANGUAGE": context.locales[side.lang if side else context.langs[0]].replace("_", "-")}


def _alarm(talk: Talk, context: Context) -> Component:
    from icalendar import Alarm

    made = Alarm()
    made.add("ACTION", "DISPLAY")
    made.add("DESCRIPTION", summary(talk, context))
    made.add("TRIGGER", timedelta(minutes=-15))
    return made
