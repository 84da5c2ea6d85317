"""One talk in a feed, as the bytes of its iCalendar, Atom or JSON item.

The iCalendar event has the same lines as :func:`seminar.render.calendar.event` gives (a test holds it), written as
strings: icalendar's objects and their folding take some ten times as long, and a feed has thousands of events.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
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
_PRIVATE = {"email": True, "phone": True, "photo": True}
_UNTOLD: Any = {"when_text": True} | {name: {"__all__": _PRIVATE} for name in ("speakers", "hosts", "chairs")}


#: As they would stand in the JSON of a record; in a text of it each quotation mark has a backslash.
_UNTOLD_KEYS = tuple(f'"{name}":' for name in (*_PRIVATE, "when_text"))


@dataclass(frozen=True, slots=True)
class Told:
    """A talk as a feed tells it, and when it last changed.

    ``record`` is the talk as the store has it in JSON, where nothing was added to it from its series.
    """

    talk: Talk
    changed_at: datetime
    record: str | None = None


def public_record(talk: Talk) -> dict[str, Any]:
    """The record as JSON values, without what readers of a feed are not told."""
    return talk.model_dump(mode="json", exclude_defaults=True, exclude=_UNTOLD)


def _public_json(told: Told) -> str:
    """:func:`public_record` as text: the one in the store where it holds nothing that is not told."""
    if told.record is not None and not any(key in told.record for key in _UNTOLD_KEYS):
        return told.record
    return told.talk.model_dump_json(exclude_defaults=True, exclude=_UNTOLD)


# ---------------------------------------------------------------- iCalendar


def ics_item(told: Told, context: Context) -> bytes:
    """The VEVENT of a talk that has a day; its DTSTAMP is when it last changed. The last line ends in CRLF, too.

    What cannot grow long is written as it is; only the other lines are escaped and folded.
    """
    talk = told.talk
    stamp = _basic(told.changed_at.astimezone(UTC))
    head = f"DTSTAMP:{stamp}Z\r\nLAST-MODIFIED:{stamp}Z\r\nSEQUENCE:{sequence_of(talk)}\r\n{_times(talk)}"
    lines = [
        b"BEGIN:VEVENT\r\n",
        folded_text("UID", uid_of(talk)),
        head.encode(),
        folded_text(f"SUMMARY{_language(talk.title, context)}", summary(talk, context)),
    ]
    if place := location(talk, context):
        lines.append(folded_text(f"LOCATION{_language(talk.venue, context)}", place))
    lines.append(folded_text(f"DESCRIPTION{_language(None, context)}", description(talk, context)))
    lines.append(f"STATUS:{STATUS_WORDS[talk.status]}\r\n".encode())
    if not isinstance(talk.start, datetime):
        lines.append(b"TRANSP:TRANSPARENT\r\n")
    meeting = meeting_link(talk)
    if url := meeting or page_link(talk):
        lines.append(_folded(f"URL:{url}".encode()))
    if meeting:
        lines.append(_folded(f"CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:{meeting}".encode()))
    if len(context.langs) > 1:
        lines.append(folded_text(RECORD_PROPERTY, _public_json(told)))
    lines.append(b"END:VEVENT\r\n")
    return b"".join(lines)


def _times(talk: Talk) -> str:
    starts, ends = talk.starts_at, talk.ends_at
    if starts is None:
        return _days(talk)
    times = _time("DTSTART", starts, talk.timezone)
    return times + _time("DTEND", ends, talk.timezone) if ends and ends > starts else times


def _time(name: str, moment: datetime, timezone: str) -> str:
    if timezone in UTC_NAMES:
        return f"{name}:{_basic(moment.astimezone(UTC))}Z\r\n"
    return f"{name};TZID={timezone}:{_basic(moment)}\r\n"


def _days(talk: Talk) -> str:
    assert talk.start is not None, "an event has a day"
    last = talk.end.date() if isinstance(talk.end, datetime) else talk.end
    until = f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}\r\n" if last and last > talk.start else ""
    return f"DTSTART;VALUE=DATE:{talk.start:%Y%m%d}\r\n{until}"


def _basic(moment: datetime) -> str:
    """``20260302T140000`` (RFC 5545 §3.3.5); strftime takes four times as long."""
    day = moment.year * 10_000 + moment.month * 100 + moment.day
    clock = moment.hour * 10_000 + moment.minute * 100 + moment.second
    return f"{day:08}T{clock:06}"


def _language(pair: Bilingual | None, context: Context) -> str:
    if len(context.langs) > 1:
        return ""
    return "".join([f";{name}={value}" for name, value in language_parameter(pair, context).items()])


def folded_text(name: str, value: str) -> bytes:
    """A property with a text value (RFC 5545 §3.3.11), CRLF at its end."""
    data = value.encode().replace(b"\\", b"\\\\").replace(b";", b"\\;").replace(b",", b"\\,")
    return _folded(name.encode() + b":" + data.replace(b"\r\n", b"\\n").replace(b"\n", b"\\n"))


#: The pieces behind the first one: up to 74 octets, none that begins inside a character.
_PIECE = re.compile(rb".{1,74}(?![\x80-\xbf])", re.DOTALL)


def _folded(line: bytes) -> bytes:
    """A content line of at most 75 octets a piece, no character split (RFC 5545 §3.1)."""
    if len(line) <= 75:
        return line + b"\r\n"
    end = 75
    while line[end] & 0xC0 == 0x80:
        end -= 1
    return b"\r\n ".join((line[:end], *_PIECE.findall(line, end))) + b"\r\n"


# ---------------------------------------------------------------- Atom and JSON


def atom_item(told: Told, context: Context) -> bytes:
    """The entry of a talk in an Atom feed (RFC 4287 §4.1.2)."""
    talk = told.talk
    lang = context.langs[0].value if len(context.langs) == 1 else None
    tag = f" xml:lang={quoteattr(_LANGS[context.langs[0]])}" if lang else ""
    lines = [
        f"<entry{tag}>",
        f"<id>urn:seminar:{escape(uid_of(talk))}</id>",
        f"<title>{escape(_marked(talk, context))}</title>",
        f"<updated>{told.changed_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</updated>",
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


def json_item(told: Told, context: Context) -> bytes:
    """The item of a talk in a JSON Feed 1.1 (jsonfeed.org); ``_talk`` is the record itself."""
    talk = told.talk
    record = public_record(talk) | {"uid": uid_of(talk), "revision": talk.revision, "status": talk.status.value}
    if len(context.langs) == 1:
        record = _one_sided(record, context.langs[0])
    item = {
        "id": uid_of(talk),
        "url": page_link(talk),
        "title": _marked(talk, context),
        "content_text": description(talk, context),
        "date_modified": f"{told.changed_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
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
