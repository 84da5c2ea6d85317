"""The verb *read*: whatever was sent becomes drafts; a talk file becomes the talk it holds."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from seminar import files, talkfile
from seminar.errors import SeminarError
from seminar.findings import Finding
from seminar.model import Person, Talk
from seminar.read.document import Document
from seminar.read.draft import Draft, Origin
from seminar.read.reader import read_document
from seminar.service.setup import Setup

TALK_SUFFIXES = (".toml", ".json")


@dataclass(frozen=True, slots=True)
class Reading:
    """One source, read: its drafts in order, and what went wrong with the source as a whole."""

    source: str
    drafts: tuple[Draft, ...]
    findings: tuple[Finding, ...] = ()


def read(source: str, setup: Setup) -> Reading:
    """Every talk in ``source`` (a file or ``-``).

    Raises :class:`SeminarError` where the source cannot be read or holds no talk.
    """
    from seminar.read.documents import open_document

    data = files.read_bytes(source)
    documents = open_document(data, source)
    drafts = _drafts(documents, setup)
    findings = tuple(finding for document in documents for finding in document.findings)
    if not drafts:
        raise SeminarError("cli.no-talk", source=source)
    return Reading(source, _with_uids(drafts, data), findings)


def _drafts(documents: Sequence[Document], setup: Setup) -> tuple[Draft, ...]:
    from seminar.read.lexicon import Lexicon

    lexicon = Lexicon.load(*setup.labels)
    return tuple(
        draft
        for document in documents
        for draft in read_document(document, reference=setup.now, timezone=setup.timezone, lexicon=lexicon)
    )


def _with_uids(drafts: Sequence[Draft], data: bytes) -> tuple[Draft, ...]:
    """A uid for each draft that brings none: from the source, so that the same notice gives the same files."""
    digest = hashlib.sha256(data).hexdigest()
    return tuple(
        draft if draft.talk.uid else replace(draft, talk=draft.talk.replacing(uid=new_uid(f"{digest}:{n}")))
        for n, draft in enumerate(drafts)
    )


def new_uid(seed: str) -> str:
    """A globally unique id without a date in it (RFC 7986 §5.3): a name-based UUID."""
    return f"{uuid.uuid5(uuid.NAMESPACE_OID, 'seminar ' + seed)}@seminar"


def is_talk_file(source: str) -> bool:
    return PurePath(source).suffix.lower() in TALK_SUFFIXES


def load_talk(source: str) -> Talk:
    """The talk of a talk file, or of standard input. Raises :class:`SeminarError` naming field and line."""
    return talkfile.loads(files.read_text(source), source)


def pick(reading: Reading, number: int | None) -> Draft:
    """The one talk to announce. Raises :class:`SeminarError` when there are several and none was chosen."""
    if number is None and len(reading.drafts) == 1:
        return reading.drafts[0]
    if number is not None and 1 <= number <= len(reading.drafts):
        return reading.drafts[number - 1]
    details = [
        SeminarError("cli.several-talks-item", number=n, title=_headline(draft.talk))
        for n, draft in enumerate(reading.drafts, 1)
    ]
    key = "cli.several-talks" if number is None else "cli.no-such-talk-number"
    raise SeminarError(key, details=details, source=reading.source, n=len(details), number=number or 0)


def _headline(talk: Talk) -> str:
    name = talk.title or (talk.speakers[0].name if talk.speakers else talk.series_name)
    day = f"{talk.day:%Y-%m-%d} " if talk.day else ""
    return day + (name.zh or name.en or "—")


def with_speaker(draft: Draft, path: Path) -> Draft:
    """What the person file says of the speaker fills the gaps the notice leaves; the notice itself is not overruled."""
    person = talkfile.person_from(files.read_text(str(path)), str(path))
    speakers = draft.talk.speakers
    index = next((n for n, speaker in enumerate(speakers) if _same_person(speaker, person)), 0)
    known = speakers[index] if speakers else Person()
    merged = Person(**{name: _filled(getattr(known, name), getattr(person, name)) for name in Person.model_fields})
    people = (*speakers[:index], merged, *speakers[index + 1 :])
    origins = dict(draft.origins)
    for name in Person.model_fields:
        if getattr(merged, name) != getattr(known, name):
            origins.setdefault(f"speakers.{index}.{name}", Origin((), 1.0))
    return replace(draft, talk=draft.talk.replacing(speakers=people), origins=origins)


def _same_person(one: Person, other: Person) -> bool:
    return bool({one.name.zh, one.name.en} & {other.name.zh, other.name.en} - {None})


def _filled(value: object, other: object) -> object:
    from seminar.bilingual import Bilingual

    if isinstance(value, Bilingual) and isinstance(other, Bilingual):
        return Bilingual(value.zh or other.zh, value.en or other.en)
    return value or other
