"""A talk as schema.org data, for search engines: https://schema.org/EducationEvent in JSON-LD 1.1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from seminar.bilingual import Bilingual, Side
from seminar.model import Person, Status, Talk
from seminar.render.calendar_text import meeting_link, page_link, summary
from seminar.render.clean_text import one_line, printable, web_link
from seminar.render.context import Context
from seminar.render.notice_text import joined


def event_data(talk: Talk, context: Context) -> dict[str, Any]:
    """The talk as an EducationEvent; what is not known is left out."""
    previous = context.previous
    moved = previous is not None and previous.start not in (None, talk.start)
    data = {
        "@context": "https://schema.org",
        "@type": "EducationEvent",
        "name": summary(talk, context),
        "identifier": talk.uid,
        "startDate": talk.start.isoformat() if talk.start else None,
        "endDate": talk.end.isoformat() if talk.end else None,
        "previousStartDate": previous.start.isoformat() if moved and previous and previous.start else None,
        "eventStatus": f"https://schema.org/{_status(talk, moved)}",
        "eventAttendanceMode": _attendance(talk),
        "inLanguage": talk.language,
        "location": _only(_locations(talk, context)),
        "performer": [_person(person, context) for person in talk.speakers],
        "organizer": [_named("Organization", pair, context) for pair in talk.organizers],
        "superEvent": _named("EventSeries", talk.series_name, context),
        "description": "\n\n".join(printable(side.text) for side in _sides(talk.abstract, context)),
        "url": page_link(talk),
    }
    found: dict[str, Any] = _without_gaps(data)
    return found


def _status(talk: Talk, moved: bool) -> str:
    if talk.status is Status.CANCELLED:
        return "EventCancelled"
    return "EventRescheduled" if moved else "EventScheduled"


def _attendance(talk: Talk) -> str | None:
    mode = {(True, True): "Mixed", (True, False): "Offline", (False, True): "Online"}
    name = mode.get((bool(talk.venue), talk.online is not None))
    return f"https://schema.org/{name}EventAttendanceMode" if name else None


def _locations(talk: Talk, context: Context) -> Iterable[dict[str, Any]]:
    if place := joined(_sides(talk.venue, context)):
        yield {"@type": "Place", "name": place, "address": place}
    if url := meeting_link(talk):
        yield {"@type": "VirtualLocation", "url": url}


def _person(person: Person, context: Context) -> dict[str, Any] | None:
    named = _named("Person", person.name, context)
    if named is None:
        return None
    return {
        **named,
        "jobTitle": joined(_sides(person.position, context)),
        "affiliation": _named("Organization", person.affiliation, context),
        "url": web_link(person.homepage),
    }


def _named(kind: str, pair: Bilingual, context: Context) -> dict[str, Any] | None:
    sides = _sides(pair, context)
    return {"@type": kind, "name": joined(sides)} if sides else None


def _sides(pair: Bilingual, context: Context) -> tuple[Side, ...]:
    if len(context.langs) == 1:
        side = pair.shown(context.langs[0])
        return (side,) if side else ()
    return pair.sides()


def _only(values: Iterable[Any]) -> Any:
    found = list(values)
    return found[0] if len(found) == 1 else found


def _without_gaps(value: Any) -> Any:
    """``value`` without empty members, one line per text; a description keeps its paragraphs."""
    if isinstance(value, dict):
        inner = {key: _without_gaps(part) for key, part in value.items()}
        return {key: part for key, part in inner.items() if part not in (None, "", [], {})}
    if isinstance(value, list):
        return [part for part in map(_without_gaps, value) if part]
    return value if not isinstance(value, str) or "\n" in value else one_line(value)
