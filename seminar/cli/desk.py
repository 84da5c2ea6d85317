"""What every verb on the store needs: the workspace around the working directory, its store open, who is asking."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from seminar import files
from seminar.bilingual import Lang
from seminar.cli import report
from seminar.cli.options import setup_for
from seminar.errors import Phrase
from seminar.findings import Finding, Severity
from seminar.i18n import Words
from seminar.model import Status, Talk, zone
from seminar.service.setup import Setup
from seminar.workspace import Workspace, load

if TYPE_CHECKING:
    from seminar.glossary import Glossary
    from seminar.service.changing import Actor, Outcome
    from seminar.service.conflicts import Rules
    from seminar.store import Store
    from seminar.store.records import Stored

Function = TypeVar("Function", bound=Callable[..., Any])

#: Letters of a UID that are shown; they tell thousands of talks apart.
SHORT_UID = 8


@dataclass(frozen=True, slots=True)
class Desk:
    """An open workspace. ``actor`` is the user and the clock; ``rules`` what counts as a conflict here."""

    workspace: Workspace
    store: Store
    setup: Setup
    actor: Actor
    rules: Rules


@contextmanager
def desk() -> Iterator[Desk]:
    """The workspace of the working directory with its store. Raises :class:`SeminarError` where there is none."""
    from seminar.service.changing import Actor
    from seminar.service.conflicts import Rules
    from seminar.store import open_store

    workspace = load(Path.cwd())
    setup = setup_for()
    store = open_store(workspace.database())
    try:
        today = setup.now.astimezone(zone(setup.timezone)).date()
        rules = Rules(today, workspace.settings.checks.approval_days, _glossary(setup))
        yield Desk(workspace, store, setup, Actor(who(), setup.now), rules)
    finally:
        store.close()


def who() -> str:
    """Who is asking: ``SEMINAR_USER`` where a group shares one account, else the account's name."""
    name = os.environ.get("SEMINAR_USER")
    if name:
        return name[:255]
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"


def _glossary(setup: Setup) -> Glossary | None:
    if not setup.glossaries:
        return None
    from seminar.glossary import Glossary

    return Glossary.load(*setup.glossaries)


def reference_argument(words: Words, **attributes: Any) -> Callable[[Function], Function]:
    """The argument that names a talk."""
    return click.argument("reference", metavar=words("store.uid-metavar"), **attributes)


# ---------------------------------------------------------------- telling


def tell(
    outcome: Outcome, key: str, words: Words, findings: tuple[Finding, ...] | None = None, **params: object
) -> int:
    """Say what was done, what it means for those who know of the talk, and what stands in the way; the exit status.

    ``findings`` are told instead of the conflicts alone.
    """
    click.echo(words(key, **named(outcome.talk), **params))
    if outcome.untold:
        click.echo(words(_to_tell(outcome), **named(outcome.talk), revision=outcome.talk.revision))
    tell_older(outcome.stored, words)
    return tell_findings(outcome.conflicts if findings is None else findings, words)


def _to_tell(outcome: Outcome) -> str:
    """What the audience must hear: of a correction, of a cancellation, or that the talk takes place after all."""
    announced = outcome.stored.announced
    if outcome.talk.status is Status.CANCELLED:
        return "store.told-cancelled"
    if announced is not None and announced.status is Status.CANCELLED:
        return "store.told-restored"
    return "store.told-before"


def tell_older(stored: Stored, words: Words) -> None:
    for line in older_lines(stored.older, stored.uid, words):
        click.echo(line, err=True)


def older_lines(older: Mapping[str, Lang], uid: str | None, words: Words) -> Iterator[str]:
    """The sides that an edit of the other one left behind."""
    for path, side in older.items():
        behind = Phrase(f"store.side-{side.value}")
        yield words("store.side-older", field=field_name(path, words), side=behind, uid=short(uid))


def checked(talk: Talk, announced: Talk | None, here: Desk) -> tuple[Finding, ...]:
    """What the checks find in a record, held against what was last announced of it."""
    from seminar.check import CheckContext, check

    return check(talk, CheckContext(here.rules.today, here.rules.glossary, announced))


def tell_findings(findings: tuple[Finding, ...], words: Words) -> int:
    """The findings on stderr; 1 where one of them is an error."""
    for line in report.finding_lines(findings, words):
        click.echo(line, err=True)
    return 1 if any(finding.severity is Severity.ERROR for finding in findings) else 0


def named(talk: Talk) -> dict[str, object]:
    """What names a talk in a sentence."""
    return {"uid": short(talk.uid), "title": title(talk), "number": Phrase("label.number", {"number": talk.number})}


def confirmed(talk: Talk) -> str:
    """The sentence that a talk is confirmed, with its number where it has one."""
    return "store.confirmed" if talk.number is not None else "store.confirmed-unnumbered"


def short(uid: str | None) -> str:
    return (uid or "")[:SHORT_UID]


def title(talk: Talk, side: str | None = None) -> str:
    pair = talk.title or (talk.speakers[0].name if talk.speakers else talk.series_name)
    chosen = getattr(pair, side) if side else None
    return chosen or " / ".join(one.text for one in pair.sides()) or "–"


def when(talk: Talk, moment: datetime | None) -> str:
    """Day and hour in one width; the day alone where no hour is known."""
    if moment is not None:
        return f"{moment:%Y-%m-%d %H:%M}"
    return f"{talk.day:%Y-%m-%d}" if talk.day else ""


def field_name(path: str, words: Words) -> str:
    """A field of the record in the user's words; the place inside it (``speakers.0.bio``) stays behind."""
    name, _, rest = path.partition(".")
    key = f"store.fact-{name.replace('_', '-')}"
    shown = words(key) if words.has(key) else name
    return f"{shown} ({rest})" if rest else shown


def write(target: Path, body: bytes, words: Words) -> None:
    """Write one file and say so, also that a folder was made for it."""
    new = not target.absolute().parent.exists()
    files.write(target, body)
    if new:
        click.echo(words("store.made-folder", path=str(target.parent)))
    click.echo(words("store.written", path=str(target)))


def json_line(value: Any) -> str:
    """One line of JSON, Chinese unescaped."""
    import json

    return json.dumps(value, ensure_ascii=False)
