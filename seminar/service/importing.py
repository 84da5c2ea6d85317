"""The verb *import*: calendars, tables, notices and talk files into the store, each talk merged by its UID."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from seminar.errors import SeminarError
from seminar.findings import Finding, Severity
from seminar.model import InvalidRecord, Talk
from seminar.read.document import from_text
from seminar.read.draft import Draft
from seminar.service.bulk import no_collecting
from seminar.service.changing import Actor
from seminar.service.incoming import (
    WHOLE,
    Arrived,
    Circumstances,
    Incoming,
    from_calendar,
    from_drafts,
    from_talk_file,
    window_around,
)
from seminar.service.merging import Merged, Verdict, merge
from seminar.service.setup import Setup
from seminar.store import Store
from seminar.store.facts import fact_names
from seminar.store.talks import title_of

_CALENDARS = (".ics", ".ical", ".icalendar", ".ifb", ".vcs")


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was handed over: its name for messages, and its content."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Report:
    """What became of an import. ``errors`` and ``warnings`` go with the name of their source.

    ``refused`` are sources of which nothing could be read.
    """

    merged: tuple[Merged, ...]
    errors: tuple[tuple[str, Finding], ...]
    warnings: tuple[tuple[str, Finding], ...]
    refused: tuple[SeminarError, ...]

    def of(self, *verdicts: Verdict) -> list[Merged]:
        return [item for item in self.merged if item.verdict in verdicts]


def import_sources(
    store: Store,
    sources: Iterable[Source],
    setup: Setup,
    actor: Actor,
    *,
    series_key: str | None = None,
    dry_run: bool = False,
) -> Report:
    """Bring in every talk of the sources, in one command: all that is readable, or nothing where the store refuses.

    Every talk is in the report, every event that could not be read is named in it. ``dry_run`` writes nothing.
    """
    arrived = Arrived()
    with no_collecting():
        for source in sources:
            try:
                arrived += _arrived(source, setup)
            except SeminarError as error:
                arrived += Arrived(refused=(error,))
        merged = merge(store, arrived.talks, actor, series_key=series_key, dry_run=dry_run)
    findings = [*arrived.findings, *_told(merged)]
    errors = tuple(item for item in findings if item[1].severity is Severity.ERROR)
    warnings = tuple(item for item in findings if item[1].severity is not Severity.ERROR)
    return Report(tuple(merged), errors, warnings, arrived.refused)


def _arrived(source: Source, setup: Setup) -> Arrived:
    suffix = PurePath(source.name).suffix.lower()
    if suffix in _CALENDARS or b"BEGIN:VCALENDAR" in source.data[:4096].replace(b"\0", b"").upper():
        return from_calendar(source.data, source.name, _circumstances(setup))
    if suffix in (".toml", ".json", ".jsonl"):
        text = _text(source)
        return _from_json(text, source.name) if suffix != ".toml" else from_talk_file(text, source.name)
    return _from_document(source, setup)


def _text(source: Source) -> str:
    from seminar.files import FileError

    try:
        return source.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = source.data.count(b"\n", 0, error.start) + 1
        raise FileError("files.not-utf8", path=source.name, line=line) from None


def _from_json(text: str, name: str) -> Arrived:
    """A talk, a JSON feed of ours, or a record on each line."""
    try:
        whole = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < 2 or not all(line.lstrip().startswith("{") for line in lines):
            return from_talk_file(text, name)
        arrived = Arrived()
        for line in lines:
            arrived += from_talk_file(line, name)
        return arrived
    if isinstance(whole, dict) and str(whole.get("version", "")).startswith("https://jsonfeed.org/"):
        return _from_feed(whole.get("items", []), name)
    return from_talk_file(text, name)


def _from_feed(items: Any, name: str) -> Arrived:
    talks: list[Incoming] = []
    findings: list[tuple[str, Finding]] = []
    for number, item in enumerate(items if isinstance(items, list) else [], 1):
        try:
            talk = Talk.model_validate(item["_talk"])
            talks.append(Incoming(talk, WHOLE, name, number, item.get("date_modified")))
        except (InvalidRecord, KeyError, TypeError):
            title = str(item.get("title", "–"))[:60] if isinstance(item, dict) else "–"
            params = {"line": number, "summary": title}
            bad = Finding("feed_item", Severity.ERROR, params=params, lines=(number,), key="store.import-feed-item")
            findings.append((name, bad))
    return Arrived(tuple(talks), tuple(findings))


def _from_document(source: Source, setup: Setup) -> Arrived:
    from seminar.read.documents import open_document
    from seminar.read.reader import read_document

    lexicon = _lexicon(setup)
    talks: list[tuple[Talk, int]] = []
    findings: list[tuple[str, Finding]] = []
    for document in open_document(source.data, source.name):
        findings += [(source.name, finding) for finding in document.findings]
        for draft in read_document(document, reference=setup.now, timezone=setup.timezone, lexicon=lexicon):
            line = min((line for origin in draft.origins.values() for line in origin.lines), default=1)
            talks.append((draft.talk, line))
            findings += [(source.name, finding) for finding in _doubts(draft, line)]
    if not talks:
        raise SeminarError("cli.no-talk", source=source.name)
    return Arrived(findings=tuple(findings)) + from_drafts(talks, source.name)


def _doubts(draft: Draft, line: int) -> Iterator[Finding]:
    """What reading was unsure of, as warnings with the row or line: the talk arrives all the same."""
    for finding in draft.findings:
        if finding.severity is not Severity.INFO:
            params = {**finding.params, "summary": title_of(draft.talk)}
            yield replace(finding, severity=Severity.WARNING, params=params, lines=finding.lines or (line,))


def _lexicon(setup: Setup) -> Any:
    from seminar.read.lexicon import Lexicon

    return Lexicon.load(*setup.labels)


def _circumstances(setup: Setup) -> Circumstances:
    lexicon: list[Any] = []

    def read_notice(text: str) -> Talk | None:
        from seminar.read.reader import read_document

        if not lexicon:
            lexicon.append(_lexicon(setup))
        drafts = read_document(from_text(text), reference=setup.now, timezone=setup.timezone, lexicon=lexicon[0])
        return drafts[0].talk if len(drafts) == 1 else None

    return Circumstances(setup.now, setup.timezone, read_notice, window_around(setup.now))


def _told(merged: Sequence[Merged]) -> list[tuple[str, Finding]]:
    """What the user should hear of talks that did not simply arrive."""
    keys = {
        Verdict.CONFLICT: ("import-conflict", Severity.WARNING),
        Verdict.OLDER: ("import-older", Severity.INFO),
        Verdict.TWICE: ("import-twice", Severity.WARNING),
    }
    told = []
    for item in merged:
        key, severity = keys.get(item.verdict, ("import-number", Severity.WARNING))
        if item.verdict not in keys and not (item.verdict is Verdict.NEW and item.fields):
            continue
        params = {
            "line": item.incoming.line,
            "summary": title_of(item.incoming.talk),
            "fields": fact_names(item.fields),
            "number": item.incoming.talk.number,
        }
        finding = Finding(key.replace("-", "_"), severity, item.fields, params=params,
                          lines=(item.incoming.line,), key=f"store.{key}")  # fmt: skip
        told.append((item.incoming.source, finding))
    return told
