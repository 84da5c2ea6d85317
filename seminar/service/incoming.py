"""What comes from elsewhere, as talks to be merged: calendars with their recurrences, tables, notices, talk files."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from seminar import talkfile
from seminar.bilingual import Bilingual, Lang
from seminar.errors import SeminarError
from seminar.findings import Finding, Severity
from seminar.language import side_of
from seminar.model import YEARS, InvalidRecord, Status, Talk
from seminar.read.documents import calendar
from seminar.read.documents.calendar import Event, pair
from seminar.render.calendar_text import location, summary
from seminar.render.context import Context
from seminar.service.feed_items import RECORD_PROPERTY
from seminar.service.loading import with_uid
from seminar.service.recurrence import LIMIT, instant, occurrences
from seminar.store.records import moment

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:seminar:imported")
#: Fields a talk file says something of even when it leaves them empty: it is the whole record.
WHOLE = frozenset(Talk.model_fields) - {"uid", "revision"}
_ABSTRACT_LABEL = re.compile(r"\A(?:摘\s*要|内容摘要|Abstract)\s*[:：]\s*", re.I)
_PLAIN = Context(now=datetime(2000, 1, 1, tzinfo=UTC))
#: Events whose description is read as a notice; reading takes some milliseconds each.
NOTICE_LIMIT = 1000
#: Occurrences of all recurring events of a file together; beyond, each comes with its first one.
OCCURRENCE_LIMIT = 10_000


@dataclass(frozen=True, slots=True)
class Incoming:
    """A talk from elsewhere. ``fields`` are those its source speaks of; the others stay as they are.

    ``line`` is where it stands in ``source``; ``modified`` the LAST-MODIFIED or DTSTAMP of an event.
    """

    talk: Talk
    fields: frozenset[str]
    source: str
    line: int = 1
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Arrived:
    """Everything readable of the sources, and what was not, each finding with the name of its source."""

    talks: tuple[Incoming, ...] = ()
    findings: tuple[tuple[str, Finding], ...] = ()
    refused: tuple[SeminarError, ...] = ()

    def __add__(self, other: Arrived) -> Arrived:
        return Arrived((*self.talks, *other.talks), (*self.findings, *other.findings), (*self.refused, *other.refused))


@dataclass(frozen=True, slots=True)
class Circumstances:
    """``read_notice`` reads a text as a notice (its talk, or ``None``); recurring events come inside ``window``."""

    now: datetime
    timezone: str
    read_notice: Callable[[str], Talk | None]
    window: tuple[datetime, datetime] = field(default=(datetime.min, datetime.max))


def window_around(now: datetime) -> tuple[datetime, datetime]:
    """A year back and two ahead: the occurrences of a rule without an end."""
    return now - timedelta(days=366), now + timedelta(days=731)


# ---------------------------------------------------------------- calendars


def from_calendar(data: bytes, source: str, around: Circumstances) -> Arrived:
    """Every event of an .ics file as a talk, a recurring one as one talk for each occurrence.

    Raises ``DocumentError`` for a file that is no calendar.
    """
    text = _without_controls(data)
    found = calendar.events(text, source, timezone=around.timezone)
    findings = [(source, problem) for problem in found.problems if problem.code != "recurring"]
    if len(text) < len(data):
        zeros = Finding("import_zeros", Severity.WARNING, params={"n": len(data) - len(text)}, key="store.import-zeros")
        findings.append((source, zeros))
    talks: list[Incoming] = []
    reader = _EventReader(source, found.method, around)
    for group in _by_uid(found.events):
        talks += reader.group(group)
    findings += [(source, finding) for finding in reader.findings]
    return Arrived(tuple(sorted(talks, key=lambda item: item.line)), tuple(findings))


#: Characters no calendar may hold (RFC 5545 §3.1, CONTROL); a program that writes it again leaves them out.
_CONTROLS = bytes(code for code in (*range(32), 127) if code not in b"\t\n\r\x1b")


def _without_controls(data: bytes) -> bytes:
    """A calendar without stray control characters; for zeros a reader would take it for something else than text.

    UTF-16 is half zeros and left to the reader; ESC opens the characters of ISO-2022.
    """
    sound = data.count(0) <= len(data) // 20 and b"BEGIN:VEVENT" in data
    return data.translate(None, _CONTROLS) if sound else data


def _by_uid(events: Sequence[Event]) -> Iterator[list[Event]]:
    groups: dict[str, list[Event]] = {}
    for number, event in enumerate(events):
        groups.setdefault(event.uid or f"\0{number}", []).append(event)
    yield from groups.values()


class _EventReader:
    """The events of one file made into talks."""

    def __init__(self, source: str, method: str | None, around: Circumstances) -> None:
        self.source = source
        self.method = method
        self.around = around
        self.findings: list[Finding] = []
        self._notices = 0
        self._occurrences = OCCURRENCE_LIMIT
        self._nameless: dict[str, int] = {}

    def group(self, events: list[Event]) -> Iterator[Incoming]:
        """The events of one UID: a single one, or a recurring one with its exceptions."""
        masters = [event for event in events if event.recurrence_id is None]
        exceptions = self._exceptions(events)
        for master in self._latest(masters):
            if master.rrule or master.rdates:
                yield from self._recurring(master, exceptions)
            else:
                yield self._incoming(master, self._uid(master), master.start, master.end)
        for key, event in exceptions.items():
            yield self._incoming(event, _derived(event.uid or "", key), event.start, event.end)

    def _exceptions(self, events: list[Event]) -> dict[str, Event]:
        """The events that stand in for one occurrence of their series; of two for the same the last word."""
        found: dict[str, Event] = {}
        for event in events:
            if event.recurrence_id is None:
                continue
            known = found.get(instant(event.recurrence_id))
            if known is not None:
                self._note("import-older-version", event, n=1)
            if known is None or event.sequence >= known.sequence:
                found[instant(event.recurrence_id)] = event
        return found

    def _latest(self, masters: list[Event]) -> list[Event]:
        """Of events with one UID the last word; two at different times under one UID are two talks, and named."""
        if len(masters) < 2:
            return masters
        best: dict[str, Event] = {}
        for event in masters:
            known = best.get(instant(event.start))
            if known is None or (event.sequence, _modified(event) or "") >= (known.sequence, _modified(known) or ""):
                best[instant(event.start)] = event
        sequences = {event.sequence for event in best.values()}
        if len(sequences) == len(best):  # versions of one event
            newest = max(best.values(), key=lambda event: event.sequence)
            self._note("import-older-version", newest, n=len(masters) - 1)
            return [newest]
        first, *others = best.values()
        for event in others:
            self._note("import-uid-twice", event, uid=(event.uid or "")[:80])
        return [first, *(replace(event, uid=_derived(event.uid or "", instant(event.start))) for event in others)]

    def _recurring(self, master: Event, exceptions: dict[str, Event]) -> Iterator[Incoming]:
        limit = max(1, min(LIMIT, self._occurrences))
        found = occurrences(master.start, master.rrule, master.rdates, master.exdates, self.around.window, limit)
        self._occurrences -= len(found.moments)
        if found.wild:
            self._note("import-rule-wild", master, Severity.WARNING, rule=(master.rrule or "")[:80])
        elif found.endless:
            self._note("import-rule-endless", master, n=len(found.moments), last=f"{found.moments[-1]:%Y-%m-%d}")
        length = _length(master)
        for start in found.moments:
            key = instant(start)
            event = exceptions.pop(key, None)
            if event is not None:
                yield self._incoming(event, _derived(master.uid or "", key), event.start, event.end)
                continue
            end = start + length if length is not None else None
            if end is not None and end.year not in YEARS:
                end = None
            yield self._incoming(master, _derived(self._uid(master), key), start, end)

    def _uid(self, event: Event) -> str:
        """Its own; for an event without one a name made of what it says, so that a second import knows it again."""
        if event.uid:
            return event.uid[:255] if len(event.uid) <= 255 else _derived(event.uid, "")
        seed = repr((event.summary, instant(event.start), event.description, event.location))
        self._nameless[seed] = self._nameless.get(seed, 0) + 1
        return f"{uuid.uuid5(_NAMESPACE, f'{seed}:{self._nameless[seed]}')}@seminar"

    def _incoming(self, event: Event, uid: str, start: datetime | date, end: datetime | date | None) -> Incoming:
        record = _own_record(event)
        if record is not None:
            talk, fields = _overlaid(record, event, uid, self.method), WHOLE
        else:
            same = event.uid == uid and event.start is start and event.end is end
            talk, fields = self._read(event if same else replace(event, uid=uid, start=start, end=end))
        return Incoming(talk, fields, self.source, event.line, _modified(event))

    def _read(self, event: Event) -> tuple[Talk, frozenset[str]]:
        given: dict[str, Any] = {**calendar.given(event, self.method)}
        given.setdefault("status", Status.CONFIRMED)
        text = calendar._plain_text(event.description) or ""
        notice = self._notice(text)
        if notice is not None:
            said = {name for name in Talk.model_fields if getattr(notice, name) != getattr(Talk(), name)}
            given = {name: getattr(notice, name) for name in said if name not in given} | given
            given["title"] = _fuller(given.get("title", Bilingual()), notice.title)
        elif text:
            given["abstract"] = description_pair(text)
        if event.location and "://" in event.location and "online" not in given:
            given["online"] = {"url": event.location.split()[0]}
        if not event.summary and not given.get("title"):
            self._note("import-untitled", event)
        try:
            talk = Talk(**given)
        except InvalidRecord:
            # a notice in the description may contradict the event; the event's own properties are sound
            talk = Talk(**calendar.given(event, self.method), abstract=description_pair(text))
        return talk, frozenset(given) - {"uid", "revision"}

    def _notice(self, text: str) -> Talk | None:
        """The description read as a notice, where its lines have labels of one (报告人：…)."""
        if not _LABELLED.search(text):
            return None
        self._notices += 1
        return self.around.read_notice(text) if self._notices <= NOTICE_LIMIT else None

    def _note(self, what: str, event: Event, severity: Severity = Severity.INFO, **params: object) -> None:
        shown = {"line": event.line, "summary": (event.summary or "–").replace("\n", " ")[:60], **params}
        self.findings.append(Finding(what.replace("-", "_"), severity, params=shown, lines=(event.line,),
                                     key=f"store.{what}"))  # fmt: skip


_LABELLED = re.compile(
    r"^\s*(?:报\s*告\s*人|主\s*讲\s*人|演\s*讲\s*人|Speaker|Lecturer|Presenter)s?\s*[:：]", re.I | re.M
)


def _length(event: Event) -> timedelta | None:
    if event.end is None or isinstance(event.end, datetime) != isinstance(event.start, datetime):
        return None
    return event.end - event.start


def _modified(event: Event) -> str | None:
    stamp = event.last_modified or event.stamp
    return moment(stamp) if stamp else None


def _derived(uid: str, key: str) -> str:
    return f"{uuid.uuid5(_NAMESPACE, f'{uid}#{key}')}@seminar"


def _fuller(title: Bilingual, notice: Bilingual) -> Bilingual:
    return Bilingual(title.zh or notice.zh, title.en or notice.en)


def description_pair(text: str) -> Bilingual:
    """A description in two languages, block by block, as a pair; other languages than Chinese stand on the en side."""
    sides: dict[Lang, list[str]] = {Lang.ZH: [], Lang.EN: []}
    last = Lang.EN
    blocks = [block.strip() for block in re.split(r"\n\s*\n|^\s*[—-]{3,}\s*$", text, flags=re.M)]
    for block in blocks:
        if block:
            last = side_of(block) or last
            sides[last].append(_ABSTRACT_LABEL.sub("", block))
    return Bilingual(*("\n\n".join(sides[lang]) or None for lang in Lang))


# ---------------------------------------------------------------- our own calendars


def _own_record(event: Event) -> Talk | None:
    """The record this program put beside the texts of an event, or ``None``."""
    mark = f"\n{RECORD_PROPERTY}:".encode()
    if mark not in event.raw:
        return None
    value = event.raw.partition(mark)[2].partition(b"\n")[0].decode()
    value = re.sub(r"\\([\\;,nN])", lambda found: "\n" if found[1] in "nN" else found[1], value)
    try:
        return Talk.model_validate_json(value)
    except InvalidRecord:
        return None


def _overlaid(record: Talk, event: Event, uid: str, method: str | None) -> Talk:
    """Our record with what another program changed in the event around it."""
    given = calendar.given(event, method)
    changes: dict[str, Any] = {"uid": uid, "revision": event.sequence}
    for name in ("start", "end"):
        ours, theirs = getattr(record, name), given.get(name)
        # an end equal to the start is written without one
        if theirs is not None and (ours is None or instant(ours) != instant(_aware(theirs, record))):
            changes[name] = theirs
    if (status := given.get("status")) is not None:
        changes["status"] = status
    printed = {"title": summary, "venue": location}
    for name, print_ in printed.items():
        ours, theirs = getattr(record, name), given.get(name)
        # where the record has none, the event shows something in its place: “title to be announced”, the meeting
        if theirs and not _same_words(ours or pair(print_(record, _PLAIN)), theirs):
            changes[name] = theirs
    try:
        changed: Talk = record.replacing(**changes)
    except InvalidRecord:
        changed = record.replacing(uid=uid, revision=event.sequence)
    return changed


def _aware(value: datetime | date, record: Talk) -> datetime | date:
    known = Talk(start=value, timezone=record.timezone).start
    assert known is not None
    return known


def _same_words(ours: Bilingual, theirs: Bilingual) -> bool:
    """Whether an event says what the record says; it may be printed on one line, or only one side of it."""
    said = {" ".join(side.text.split()) for side in ours.sides()}
    return {" ".join(side.text.split()) for side in theirs.sides()} <= said


# ---------------------------------------------------------------- talk files and tables


def from_talk_file(text: str, source: str) -> Arrived:
    """The talk of a TOML or JSON file. Raises ``TalkFileError``."""
    talk = talkfile.loads(text, source)
    return Arrived((Incoming(with_uid(talk), WHOLE, source),))


def from_drafts(talks: Sequence[tuple[Talk, int]], source: str) -> Arrived:
    """Talks read from a table or a notice, each with its line; without a UID they are named by what they are."""
    made = []
    for talk, line in talks:
        named = with_uid(talk)
        fields = frozenset(name for name in WHOLE if getattr(talk, name) != getattr(Talk(), name))
        made.append(Incoming(named, fields, source, line))
    return Arrived(tuple(made))
