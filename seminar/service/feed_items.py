"""One talk in a feed, as the bytes of its iCalendar, Atom or JSON item.

The iCalendar event has the same lines as :func:`seminar.render.calendar.event` gives (a test holds it), written as
strings: icalendar's objects and their folding take some ten times as long, and a feed has thousands of events.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from seminar.bilingual import Bilingual, Lang
from seminar.model import Status, Talk
from seminar.render.calendar import STATUS_WORDS, UTC_NAMES, language_parameter, sequence_of, uid_of
from seminar.render.calendar_text import description, location, meeting_link, page_link, summary
from seminar.render.context import Context

#: The record beside its texts, so that this program reads back what it wrote. Others skip it (RFC 5545 §3.8.8.2).
RECORD_PROPERTY = "X-SEMINAR-TALK"
#: What a feed says of nobody: how to reach a speaker is the host's to know, and a path on a disk says nothing.
_PRIVATE = {"email", "phone", "photo"}
_PEOPLE = ("speakers", "hosts", "chairs")


def public_record(talk: Talk) -> dict[str, Any]:
    """The record as JSON values, without what readers of a feed are not told."""
    return talk.model_dump(
        mode="json",
        exclude_defaults=True,
        exclude={"when_text": True} | {name: {"__all__": _PRIVATE} for name in _PEOPLE},
    )


# ---------------------------------------------------------------- iCalendar


def ics_item(talk: Talk, context: Context) -> bytes:
    """The VEVENT of a talk that has a day; ``context.now`` is its DTSTAMP. Lines end in CRLF, also the last one."""
    return b"".join(_folded(line) for line in _event_lines(talk, context))


def _event_lines(talk: Talk, context: Context) -> Iterator[str]:
    stamp = context.now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(uid_of(talk))}"
    yield f"DTSTAMP:{stamp}"
    yield f"LAST-MODIFIED:{stamp}"
    yield f"SEQUENCE:{sequence_of(talk)}"
    yield from _times(talk)
    yield f"SUMMARY{_marked_language(talk.title, context)}:{_text(summary(talk, context))}"
    if place := location(talk, context):
        yield f"LOCATION{_marked_language(talk.venue, context)}:{_text(place)}"
    yield f"DESCRIPTION{_marked_language(None, context)}:{_text(description(talk, context))}"
    yield f"STATUS:{STATUS_WORDS[talk.status]}"
    if not isinstance(talk.start, datetime):
        yield "TRANSP:TRANSPARENT"
    meeting = meeting_link(talk)
    if url := meeting or page_link(talk):
        yield f"URL:{url}"
    if meeting:
        yield f"CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:{meeting}"
    if len(context.langs) > 1:
        record = json.dumps(public_record(talk), ensure_ascii=False, separators=(",", ":"))
        yield f"{RECORD_PROPERTY}:{_text(record)}"
    yield "END:VEVENT"


def _times(talk: Talk) -> Iterator[str]:
    starts, ends = talk.starts_at, talk.ends_at
    if starts is None:
        assert talk.start is not None, "an event has a day"
        yield f"DTSTART;VALUE=DATE:{talk.start:%Y%m%d}"
        last = talk.end.date() if isinstance(talk.end, datetime) else talk.end
        if last and last > talk.start:
            yield f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}"
        return
    moments = [("DTSTART", starts)] + ([("DTEND", ends)] if ends and ends > starts else [])
    for name, moment in moments:
        if talk.timezone in UTC_NAMES:
            yield f"{name}:{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        else:
            yield f"{name};TZID={talk.timezone}:{moment:%Y%m%dT%H%M%S}"


def _marked_language(pair: Bilingual | None, context: Context) -> str:
    return "".join(f";{name}={value}" for name, value in language_parameter(pair, context).items())


def folded_text(name: str, value: str) -> str:
    """A property of a calendar's head."""
    return _folded(f"{name}:{_text(value)}").decode()


def _text(value: str) -> str:
    """RFC 5545 §3.3.11."""
    value = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return value.replace("\r\n", "\\n").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A content line of at most 75 octets a piece, no character split (RFC 5545 §3.1)."""
    data = line.encode()
    if len(data) <= 75:
        return data + b"\r\n"
    if len(data) == len(line):
        return b"\r\n ".join((data[:75], *(data[at : at + 74] for at in range(75, len(data), 74)))) + b"\r\n"
    pieces = []
    start, room = 0, 75
    while len(data) - start > room:
        end = start + room
        while data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[start:end])
        start, room = end, 74
    pieces.append(data[start:])
    return b"\r\n ".join(pieces) + b"\r\n"


# ---------------------------------------------------------------- Atom and JSON


def atom_item(talk: Talk, context: Context) -> bytes:
    """The entry of a talk in an Atom feed (RFC 4287 §4.1.2)."""
    lang = context.langs[0].value if len(context.langs) == 1 else None
    tag = f" xml:lang={quoteattr(_LANGS[context.langs[0]])}" if lang else ""
    lines = [
        f"<entry{tag}>",
        f"<id>urn:seminar:{escape(uid_of(talk))}</id>",
        f"<title>{escape(_marked(talk, context))}</title>",
        f"<updated>{context.now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</updated>",
        f'<content type="text">{escape(description(talk, context))}</content>',
    ]
    if link := page_link(talk):
        lines.insert(3, f"<link href={quoteattr(link)}/>")
    return ("\n".join(lines) + "\n</entry>\n").encode()


_LANGS = {Lang.ZH: "zh-CN", Lang.EN: "en"}


def _marked(talk: Talk, context: Context) -> str:
    """The title; of a cancelled talk with the word for it in front."""
    title = summary(talk, context)
    if talk.status is not Status.CANCELLED:
        return title
    word = " / ".join(side.text for side in context.phrase("store.cancelled").sides())
    return f"[{word}] {title}"


def json_item(talk: Talk, context: Context) -> bytes:
    """The item of a talk in a JSON Feed 1.1 (jsonfeed.org); ``_talk`` is the record itself."""
    record = public_record(talk) | {"uid": uid_of(talk), "revision": talk.revision, "status": talk.status.value}
    if len(context.langs) == 1:
        record = _one_sided(record, context.langs[0])
    item = {
        "id": uid_of(talk),
        "url": page_link(talk),
        "title": _marked(talk, context),
        "content_text": description(talk, context),
        "date_modified": f"{context.now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "language": _LANGS[context.langs[0]] if len(context.langs) == 1 else None,
        "_talk": record,
    }
    kept = {name: value for name, value in item.items() if value is not None}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()


def _one_sided(value: Any, lang: Lang) -> Any:
    """The record for readers of one language: of each pair the side they read, else the one there is."""
    if isinstance(value, dict):
        if value.keys() <= {"zh", "en"}:
            kept = value.get(lang.value) or value.get(lang.other.value)
            side = lang if value.get(lang.value) else lang.other
            return {side.value: kept}
        return {name: _one_sided(inner, lang) for name, inner in value.items()}
    return [_one_sided(inner, lang) for inner in value] if isinstance(value, list) else value
