"""The verb *read*: whatever was sent becomes drafts; a talk file becomes the talk it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from seminar import files, talkfile
from seminar.bilingual import Bilingual
from seminar.errors import SeminarError
from seminar.findings import Finding
from seminar.glossary import Glossary, propose
from seminar.model import Person, Talk
from seminar.read.cv.drafting import CVDraft, read_cv
from seminar.read.cv.paper.pages import cv_lines
from seminar.read.document import Document
from seminar.read.draft import Draft, Origin
from seminar.read.reader import read_document
from seminar.service.loading import is_talk_file, with_uid
from seminar.service.setup import Setup


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
    return Reading(source, tuple(replace(draft, talk=with_uid(draft.talk)) for draft in drafts), findings)


def _drafts(documents: Sequence[Document], setup: Setup) -> tuple[Draft, ...]:
    from seminar.read.lexicon import Lexicon

    lexicon = Lexicon.load(*setup.labels)
    glossary = Glossary.load(*setup.glossaries) if setup.glossaries else None
    return tuple(
        _proposed(draft, glossary)
        for document in documents
        for draft in read_document(document, reference=setup.now, timezone=setup.timezone, lexicon=lexicon)
    )


def _proposed(draft: Draft, glossary: Glossary | None) -> Draft:
    """The draft with missing sides filled from the glossary, each marked as a proposal: it stands on no line."""
    if glossary is None:
        return draft
    talk, filled = propose(draft.talk, glossary)
    return replace(draft, talk=talk, origins={**draft.origins, **{path: Origin((), 0.5, True) for path in filled}})


def pick(reading: Reading, number: int | None) -> Draft:
    """The one talk to announce. Raises :class:`SeminarError` when there are several and none was chosen."""
    chosen = 1 if number is None and len(reading.drafts) == 1 else number
    if chosen is not None and 1 <= chosen <= len(reading.drafts):
        draft = reading.drafts[chosen - 1]
        return replace(draft, findings=(*reading.findings, *draft.findings))
    details = [
        SeminarError("cli.several-talks-item", number=n, title=headline(draft.talk))
        for n, draft in enumerate(reading.drafts, 1)
    ]
    key = "cli.several-talks" if number is None else "cli.no-such-talk-number"
    raise SeminarError(key, details=details, source=reading.source, n=len(details), number=number or 0)


def headline(talk: Talk) -> str:
    """The day of a talk and its title, else its speaker or series: how it is told from the others of its source."""
    name = talk.title or (talk.speakers[0].name if talk.speakers else talk.series_name)
    day = f"{talk.day:%Y-%m-%d} " if talk.day else ""
    return day + (name.zh or name.en or "—")


def with_speaker(draft: Draft, path: Path) -> Draft:
    """What the person file says of the speaker fills the gaps the notice leaves; the notice itself is not overruled."""
    person = person_of(str(path))
    if not person.name:
        raise SeminarError("cli.no-speaker", source=str(path))
    speakers = draft.talk.speakers
    index = next((n for n, speaker in enumerate(speakers) if _same_person(speaker, person)), 0)
    known = speakers[index] if speakers else Person()
    merged = known.replacing(
        **{name: _filled(getattr(known, name), getattr(person, name)) for name in Person.model_fields}
    )
    people = (*speakers[:index], merged, *speakers[index + 1 :])
    origins = dict(draft.origins)
    for name in Person.model_fields:
        if getattr(merged, name) != getattr(known, name):
            origins.setdefault(f"speakers.{index}.{name}", Origin((), 1.0))
    return replace(draft, talk=draft.talk.replacing(speakers=people), origins=origins)


def person_of(source: str) -> Person:
    """The person of a person file (.toml, .json) or of a CV. Raises :class:`SeminarError` for neither."""
    if is_talk_file(source):
        return talkfile.person_from(files.read_text(source), source)
    return read_speaker(source).person


def read_speaker(source: str) -> CVDraft:
    """What a CV states. Raises :class:`SeminarError` where the source cannot be read."""
    from seminar.read.documents import kind_of, open_document, pdf

    data = files.read_bytes(source)
    if kind_of(data, source) == "pdf":  # joined to paragraphs, its lines would lose the years at the margin
        pages, findings = pdf.pages(data, source)
        return read_cv(Document(source, "pdf", cv_lines(pages), findings=findings))
    return read_cv(open_document(data, source)[0])


def _same_person(one: Person, other: Person) -> bool:
    return bool({one.name.zh, one.name.en} & {other.name.zh, other.name.en} - {None})


def _filled(value: object, other: object) -> object:
    if isinstance(value, Bilingual) and isinstance(other, Bilingual):
        return Bilingual(value.zh or other.zh, value.en or other.en)
    return value or other
