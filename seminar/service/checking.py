"""The verb *check*: findings of talk files and of records, and the certain fixes made."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath

from seminar import files, talkfile
from seminar.check import CheckContext, check
from seminar.check.fixing import apply
from seminar.check.records import read_records
from seminar.errors import SeminarError
from seminar.findings import Finding
from seminar.glossary import Glossary
from seminar.model import Talk
from seminar.service.setup import Setup

RECORD_SUFFIXES = (".jsonl", ".ndjson")


@dataclass(frozen=True, slots=True)
class Checked:
    """A talk and what was found. ``is_flat`` says that its source speaks of ``speaker`` rather than ``speakers``;
    ``is_record`` is false for a line of records that could not be read."""

    id: str
    talk: Talk
    findings: tuple[Finding, ...]
    is_flat: bool = False
    is_record: bool = True


@dataclass(frozen=True, slots=True)
class Fixed:
    """A talk file with its certain fixes: the new text, and the difference as unified diff lines."""

    text: str
    count: int
    difference: tuple[str, ...]


def check_source(source: str, setup: Setup, as_of: date | None = None) -> Iterator[Checked]:
    """Every talk of a talk file, or of a .jsonl of records, with its findings.

    Raises :class:`SeminarError` for a source that cannot be read. Records may have any shape their writers gave
    them: what cannot be used in one becomes a finding.
    """
    context = CheckContext(as_of=as_of or setup.now.date(), glossary=_glossary(setup))
    text = files.read_text(source)
    if PurePath(source).suffix.lower() in RECORD_SUFFIXES:
        for number, record in enumerate(read_records(text.split("\n"), source), 1):
            day = as_of or record.as_of or setup.now.date()
            own = CheckContext(as_of=day, glossary=context.glossary)
            found = (*record.findings, *(check(record.talk, own) if record.is_record else ()))
            yield Checked(record.id or str(number), record.talk, found, record.is_flat, record.is_record)
        return
    talk = talkfile.loads(text, source)
    yield Checked(PurePath(source).stem if source != files.STDIN else "-", talk, check(talk, context))


def fix_file(source: str, setup: Setup, as_of: date | None = None) -> Fixed:
    """The certain fixes made in a TOML talk file; comments and order stay. Nothing is written here.

    Raises :class:`SeminarError` for anything but a TOML file.
    """
    if Path(source).suffix.lower() != ".toml":
        raise SeminarError("cli.check.fix-only-toml", path=source)
    context = CheckContext(as_of=as_of or setup.now.date(), glossary=_glossary(setup))
    text = files.read_text(source)
    talk = talkfile.loads(text, source)
    findings = check(talk, context)
    mended = apply(talk, findings, context)
    new = talkfile.updated(text, mended) if mended != talk else text
    lines = difflib.unified_diff(text.splitlines(), new.splitlines(), source, source, lineterm="", n=0)
    return Fixed(new, sum(finding.fix is not None for finding in findings), tuple(lines))


def _glossary(setup: Setup) -> Glossary | None:
    return Glossary.load(*setup.glossaries) if setup.glossaries else None
