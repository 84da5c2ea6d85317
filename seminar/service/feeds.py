"""All talks as one calendar or news feed. After one edit only that talk's item is made anew."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from xml.sax.saxutils import escape, quoteattr

from seminar import __version__
from seminar.bilingual import Bilingual
from seminar.model import Series, Status
from seminar.render.calendar import PRODID, UTC_NAMES, vtimezone
from seminar.render.context import Context
from seminar.service.bulk import no_collecting
from seminar.service.feed_items import Told, atom_item, folded_text, ics_item, json_item
from seminar.service.resolving import resolved
from seminar.store import Store, outputs, series
from seminar.store.outputs import MadeEvent, MissingEvent
from seminar.store.series import StoredSeries
from seminar.store.talks import Filter

#: How often a reader should look again; conferences change by the hour, seminars by the day.
REFRESH = "PT6H"
_SHOWN = (Status.TENTATIVE, Status.CONFIRMED, Status.CANCELLED)


class FeedFormat(StrEnum):
    ICS = "ics"
    ATOM = "atom"
    JSON = "json"


_ITEMS: Mapping[FeedFormat, Callable[[Told, Context], bytes]] = MappingProxyType(
    {FeedFormat.ICS: ics_item, FeedFormat.ATOM: atom_item, FeedFormat.JSON: json_item}
)


def feed(store: Store, context: Context, *, series_key: str | None = None, form: FeedFormat = FeedFormat.ICS) -> bytes:
    """Every talk that is not a draft, cancelled ones as cancelled, in the languages of ``context``.

    ``context.now`` is not in the feed: the stamp of an event is when its talk last changed, so that the same store
    gives the same bytes. A talk whose date was taken back stands as cancelled at the time it had.
    """
    items = items_of(store, context, series_key=series_key, form=form)
    own = items.series
    name = (own.name if own else Bilingual()) or context.branding.organization or context.phrase("store.feed-name")
    return _WRAPPERS[form](list(items.bodies.values()), _shown(name, context), items.zones, context)


@dataclass(frozen=True, slots=True)
class Items:
    """The items of a feed by UID in the order of their start, and the time zones they use with first and last year."""

    bodies: Mapping[str, bytes]
    zones: Mapping[str, tuple[int, int]]
    series: Series | None


@no_collecting()
def items_of(
    store: Store, context: Context, *, series_key: str | None = None, form: FeedFormat = FeedFormat.ICS
) -> Items:
    """The items of :func:`feed`: kept from the last time, made anew where the talk or its series changed."""
    wanted, variant = Filter(series=series_key, status=_SHOWN), _variant(context, form)
    with store.reading() as tx:
        own = series.get(tx, series_key).series if series_key is not None else None
        bodies = outputs.events(tx, wanted, variant)
        known = series.all_series(tx)
        zones = outputs.zones(tx, wanted)
        missing = () if all(bodies.values()) else outputs.missing_events(tx, wanted, variant)
        made = [_made(item, known, context, form) for item in missing if item.uid in bodies]
    if made:
        bodies.update((item.uid, item.body) for item in made)
        with store.writing("", "feed", context.now) as tx:
            outputs.keep_events(tx, variant, made)
    # on PostgreSQL a talk may have gone between the two questions
    return Items({uid: body for uid, body in bodies.items() if body}, zones, own)


def one_event(body: bytes, zones: Mapping[str, tuple[int, int]]) -> bytes:
    """A calendar of a single event, as a calendar server stores it (RFC 4791 §4.1)."""
    used = {name: years for name, years in zones.items() if f"TZID={name}:".encode() in body}
    head = f"BEGIN:VCALENDAR\r\nPRODID:{PRODID}\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\n"
    return b"".join((head.encode(), *_clocks(used), body, b"END:VCALENDAR\r\n"))


def _variant(context: Context, form: FeedFormat) -> str:
    """Everything the bytes of an item depend on beside its talk and series."""
    told = (__version__, form.value, context.langs, sorted(context.locales.items()))
    return hashlib.sha256(repr(told).encode()).hexdigest()


def _made(item: MissingEvent, known: Mapping[str, StoredSeries], context: Context, form: FeedFormat) -> MadeEvent:
    own = known.get(item.talk.series) if item.talk.series else None
    body = _ITEMS[form](_told(item, own), context)
    return MadeEvent(item.uid, item.version, own.version if own else 0, body)


def _told(item: MissingEvent, own: StoredSeries | None) -> Told:
    """The talk as calendars are told of it, and when it or its series last changed."""
    talk = item.talk
    if talk.start is None and item.dated is not None:
        talk = item.dated.replacing(status=Status.CANCELLED, revision=talk.revision)
    talk = resolved(talk, own.series if own else None)
    changed_at = max(item.changed_at, own.changed_at) if own else item.changed_at
    return Told(talk, changed_at, item.record if talk is item.talk else None)


def _shown(name: Bilingual, context: Context) -> str:
    if len(context.langs) == 1:
        side = name.shown(context.langs[0])
        return side.text if side else ""
    return " / ".join(dict.fromkeys(side.text for side in name.sides()))


# ---------------------------------------------------------------- around the items


def _ics(bodies: list[bytes], name: str, zones: Mapping[str, tuple[int, int]], context: Context) -> bytes:
    """A feed has no METHOD (RFC 5546 §1.4); its name and pace in both spellings (RFC 7986 §5.1, §5.7)."""
    head = (
        f"BEGIN:VCALENDAR\r\nPRODID:{PRODID}\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\n".encode(),
        folded_text("NAME", name),
        folded_text("X-WR-CALNAME", name),
        f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}\r\nX-PUBLISHED-TTL:{REFRESH}\r\n".encode(),
    )
    return b"".join((*head, *_clocks(zones), *bodies, b"END:VCALENDAR\r\n"))


def _clocks(zones: Mapping[str, tuple[int, int]]) -> list[bytes]:
    named = sorted(zone for zone in zones if zone not in UTC_NAMES)
    return [vtimezone(zone, *zones[zone]).to_ical(sorted=False) for zone in named]


def _atom(bodies: list[bytes], name: str, _zones: Mapping[str, tuple[int, int]], context: Context) -> bytes:
    updated = max((body.split(b"<updated>")[1][:20] for body in bodies), default=b"1970-01-01T00:00:00Z")
    identity = hashlib.sha256(repr((name, context.langs)).encode()).hexdigest()[:32]
    head = (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"<id>urn:seminar:feed:{identity}</id>\n<title>{escape(name)}</title>\n"
        f"<updated>{updated.decode()}</updated>\n<author><name>{escape(name)}</name></author>\n"
        f"<generator version={quoteattr(__version__)}>seminar</generator>\n"
    )
    return b"".join((head.encode(), *bodies, b"</feed>\n"))


def _json(bodies: list[bytes], name: str, _zones: Mapping[str, tuple[int, int]], _context: Context) -> bytes:
    head = json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": name}, ensure_ascii=False)
    return head[:-1].encode() + b', "items": [\n' + b",\n".join(bodies) + b"\n]}\n"


_WRAPPERS: Mapping[FeedFormat, Callable[..., bytes]] = MappingProxyType(
    {FeedFormat.ICS: _ics, FeedFormat.ATOM: _atom, FeedFormat.JSON: _json}
)
