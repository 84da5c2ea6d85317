"""Posters through the gate: one, or many at once of which the unchanged ones are not made again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from seminar import __version__
from seminar.errors import SeminarError
from seminar.findings import Finding, Severity
from seminar.model import Talk, as_json
from seminar.render.context import Context, Rendered
from seminar.render.poster import render
from seminar.render.poster.gate import inspect
from seminar.render.poster_batch import posters

#: Beside the posters of a batch: what each was made from.
LEDGER = ".posters.json"


class GateError(SeminarError):
    """A poster that should not be printed; ``details`` say why, each with its field."""


@dataclass(frozen=True, slots=True)
class Job:
    """A poster wanted: its file name, the talk as it goes out, and the context to render it in."""

    name: str
    talk: Talk
    context: Context


@dataclass(frozen=True, slots=True)
class Done:
    """One poster of a batch: the file, or why there is none."""

    job: Job
    body: bytes | None
    findings: tuple[Finding, ...] = ()
    error: SeminarError | None = None


def poster(talk: Talk, context: Context, *, force: bool = False) -> tuple[Rendered, tuple[Finding, ...]]:
    """The poster and what the gate says of it. Raises :class:`GateError` for what must not hang, unless ``force``."""
    made = render(talk, context)
    findings = inspect(made, talk, context)
    if not force:
        refuse(findings, context.poster.layout)
    return made, findings


def refuse(findings: Sequence[Finding], layout: str) -> None:
    """Raises :class:`GateError` where one of the findings is an error."""
    wrong = [finding for finding in findings if finding.severity is Severity.ERROR]
    if wrong:
        details = [_said(finding) for finding in wrong]
        raise GateError("poster.gate-refused", details=details, layout=layout, n=len(wrong))


def _said(finding: Finding) -> SeminarError:
    params: dict[str, Any] = dict(finding.params)
    return SeminarError(finding.message_key, **params)


# ---------------------------------------------------------------- many at once


def stale(jobs: Sequence[Job], folder: Path) -> list[Job]:
    """The jobs whose file is missing, was made from something else, or is no longer what was made."""
    ledger = _read_ledger(folder)
    return [job for job in jobs if ledger.get(job.name) != [_digest_of(job), _digest_of_file(folder / job.name)]]


def make_all(jobs: Sequence[Job], *, force: bool = False, processes: int | None = None) -> Iterator[Done]:
    """Make the posters over several processes, as they are finished; one that fails leaves the others alone."""
    for made in posters([(job.talk, job.context) for job in jobs], processes=processes):
        job = jobs[made.index]
        if made.rendered is None:
            yield Done(job, None, error=made.error)
            continue
        try:
            if not force:
                refuse(made.findings, job.context.poster.layout)
        except GateError as error:
            yield Done(job, None, made.findings, error)
        else:
            yield Done(job, made.rendered.body, made.findings)


def ledger_with(folder: Path, done: Sequence[Done]) -> bytes:
    """The new content of the ledger of ``folder``, once the files of ``done`` are written."""
    ledger = dict(_read_ledger(folder))
    for one in done:
        if one.body is not None:
            ledger[one.job.name] = [_digest_of(one.job), hashlib.sha256(one.body).hexdigest()]
    return (json.dumps(dict(sorted(ledger.items())), indent=1) + "\n").encode("utf-8")


def _read_ledger(folder: Path) -> Mapping[str, list[str | None]]:
    try:
        ledger = json.loads((folder / LEDGER).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return ledger if isinstance(ledger, dict) else {}


def _digest_of(job: Job) -> str:
    """All that a poster is made from; the clock is left out, for a later hour changes nothing one sees."""
    timeless = replace(job.context, templates=(), folder=None)
    pictures = [person.photo for person in job.talk.speakers if person.photo]
    base = job.context.folder or Path()
    branding = job.context.branding
    logos = (branding.logo, *(sponsor.logo for sponsor in branding.sponsors))
    used = [*(base / name for name in pictures), *(path for path in logos if path)]
    templates = sorted(path for folder in job.context.templates for path in folder.rglob("*") if path.is_file())
    parts = [
        __version__,
        json.dumps(as_json(job.talk), ensure_ascii=False, sort_keys=True),
        *(repr(getattr(timeless, name)) for name in ("langs", "branding", "previous", "poster")),
        repr(dict(timeless.locales)),
        *(f"{path.name}:{_digest_of_file(path)}" for path in (*used, *templates)),
    ]
    return hashlib.sha256("\0".join(parts).encode("utf-8")).hexdigest()


def _digest_of_file(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None
