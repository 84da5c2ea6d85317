"""The verb *announce*."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seminar import files
from seminar.cli import columns, progress, report
from seminar.cli.options import (
    glossary_option,
    input_argument,
    labels_option,
    lang_option,
    region_option,
    setup_for,
    templates_option,
)
from seminar.cli.verbs import verb
from seminar.cli.wording import error_text, source_name
from seminar.errors import SeminarError
from seminar.findings import Finding
from seminar.i18n import Words
from seminar.model import Status, Talk
from seminar.read.draft import Draft
from seminar.workspace import find

if TYPE_CHECKING:
    from seminar.script import Region
    from seminar.service.announce import Wish
    from seminar.service.setup import Setup

_MADE = ("poster.pdf", "poster.png", "email.eml", "email.html", "invite.ics")
#: What a name with one of these endings names is a file, also where it is missing.
_TEXTS = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".toml", ".json")
_OFFICE = (".docx", ".doc", ".pdf", ".eml", ".msg", ".ics", ".csv", ".tsv", ".xlsx", ".xls")
_FILE_SUFFIXES = frozenset((*_TEXTS, *_OFFICE))


def announce(words: Words) -> click.Command:
    """``seminar announce INPUT``: the main job."""

    @verb(words, "announce")
    @input_argument(words)
    @click.option("--out", metavar=words("cli.dir-metavar"), help=words("cli.announce.out"))
    @lang_option(words)
    @click.option("--pick", type=int, metavar="N", help=words("cli.announce.pick"))
    @click.option("--speaker", metavar=words("cli.file-metavar"), help=words("cli.announce.speaker"))
    @click.option("--force", is_flag=True, help=words("cli.announce.force"))
    @labels_option(words)
    @glossary_option(words)
    @region_option(words)
    @templates_option(words)
    def run(
        source: str,
        out: str | None,
        lang: str,
        pick: int | None,
        speaker: str | None,
        force: bool,
        labels: tuple[str, ...],
        glossary: tuple[str, ...],
        region: Region,
        templates: tuple[str, ...],
    ) -> int:
        from seminar.service import announce as service
        from seminar.service import loading, reading

        setup = setup_for(templates, labels, glossary)
        wish = service.Wish(lang, region)
        if _is_stored(source):
            return _announce_stored(source, out, setup, wish, words)
        folder = Path(out) if out else _folder_for(source)
        files.require_writable(folder)
        with progress.working(words("cli.working")):
            if loading.is_talk_file(source):
                made = service.announce_file(source, folder, setup, wish)
            else:
                draft = reading.pick(reading.read(source, setup), pick)
                if speaker:
                    draft = reading.with_speaker(draft, Path(speaker))
                made = service.announce_draft(draft, folder, setup, wish, words, force=force)
        files.write_all(made.files)
        _show(made.draft or Draft(made.talk, source=source), made.findings, words)
        _show_files(made.files.keys(), made.left_out, words)
        return 1 if made.has_errors else 0

    return run


def _is_stored(source: str) -> bool:
    """Whether the source names a talk of the store: no file of that name, and a workspace around us."""
    looks_like_a_file = Path(source).suffix.lower() in _FILE_SUFFIXES
    return not (source == files.STDIN or looks_like_a_file or Path(source).exists()) and find(Path.cwd()) is not None


def _announce_stored(reference: str, out: str | None, setup: Setup, wish: Wish, words: Words) -> int:
    from seminar.cli.desk import desk
    from seminar.service.stored_announcement import announce_stored
    from seminar.store.facts import fact_names

    with desk() as here, progress.working(words("cli.working")):
        root = here.workspace.folder
        folder = Path(os.path.relpath(Path(out).resolve(), root)).as_posix() if out else None
        done = announce_stored(here.store, reference, root, setup, wish, here.actor, folder)
    prepared, made = done.prepared, done.made
    _show(Draft(made.talk, source=reference), made.findings, words, "cli.stored")
    if prepared.previous is not None:
        key = _told(prepared.previous, made.talk)
        click.echo("\n" + words(key, facts=fact_names(prepared.facts)))
    _show_files(made.files.keys(), made.left_out, words)
    return 1 if made.has_errors else 0


def _told(previous: Talk, talk: Talk) -> str:
    if talk.status is Status.CANCELLED:
        return "cli.told-cancelled"
    if talk.start is None:
        return "cli.told-open"
    return "cli.told-restored" if previous.status is Status.CANCELLED else "cli.told-corrected"


def _folder_for(source: str) -> Path:
    """Beside the talk file that is announced, else a folder named after the notice."""
    from seminar.service.loading import is_talk_file

    if source == files.STDIN:
        return Path("talk")
    path = Path(source)
    return path.parent if is_talk_file(source) else Path(path.stem or "talk")


def _show(draft: Draft, findings: tuple[Finding, ...], words: Words, head: str = "cli.read-from") -> None:
    click.echo(words(head, source=source_name(draft.source, words)))
    for line in report.draft_lines(draft, words):
        click.echo(line)
    rest = list(report.leftover_lines(draft, words))
    for line in ["", *rest] if rest else []:
        click.echo(line)
    click.echo()
    click.echo(words("cli.findings", tally=report.tally(findings, words)))
    for line in report.finding_lines(findings, words):
        click.echo(line)


def _show_files(paths: Iterable[Path], left_out: Mapping[str, SeminarError], words: Words) -> None:
    click.echo()
    listed = list(paths)
    click.echo(words("cli.written", n=len(listed), folder=str(listed[0].parent)))
    for path in listed:
        key = path.name.replace(".", "-") if path.name in _MADE else "talk-toml"  # the user's own talk file
        click.echo(f"  {columns.padded(path.name, 12)}  {words('cli.file.' + key)}")
    for name, error in left_out.items():
        click.echo(f"  {columns.padded(name, 12)}  {error_text(error, words)}", err=True)
