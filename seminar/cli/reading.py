"""The verbs *announce* and *read*."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from seminar import files
from seminar.cli import progress, report
from seminar.cli.options import (
    glossary_option,
    labels_option,
    lang_option,
    region_option,
    setup_for,
    templates_option,
)
from seminar.cli.verbs import verb
from seminar.cli.wording import error_text
from seminar.errors import SeminarError
from seminar.findings import Finding
from seminar.i18n import Words
from seminar.read.draft import Draft

if TYPE_CHECKING:
    from seminar.script import Region
    from seminar.service.readout import Entry


def announce(words: Words) -> click.Command:
    """``seminar announce INPUT``: the main job."""

    @verb(words, "announce")
    @click.argument("source", metavar="INPUT")
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
        folder = Path(out) if out else _folder_for(source)
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


def _folder_for(source: str) -> Path:
    """Beside the talk file that is announced, else a folder named after the notice."""
    from seminar.service.loading import is_talk_file

    if source == files.STDIN:
        return Path("talk")
    path = Path(source)
    return path.parent if is_talk_file(source) else Path(path.stem or "talk")


def _show(draft: Draft, findings: tuple[Finding, ...], words: Words) -> None:
    click.echo(words("cli.read-from", source=draft.source))
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
        click.echo(f"  {report.padded(path.name, 12)}  {words('cli.file.' + path.name.replace('.', '-'))}")
    for name, error in left_out.items():
        click.echo(f"  {report.padded(name, 12)}  {error_text(error, words)}", err=True)


def read(words: Words) -> click.Command:
    """``seminar read INPUT…``: only read."""

    @verb(words, "read")
    @click.argument("sources", nargs=-1, required=True, metavar="INPUT…")
    @click.option("--out", metavar=words("cli.dir-metavar"), help=words("cli.read.out"))
    @click.option("--json", "as_json", is_flag=True, help=words("cli.read.json"))
    @click.option(
        "--as",
        "kind",
        type=click.Choice(["talk", "speaker"]),
        default="talk",
        metavar="talk|speaker",
        help=words("cli.read.as"),
    )
    @labels_option(words)
    @glossary_option(words)
    def run(
        sources: tuple[str, ...],
        out: str | None,
        as_json: bool,
        kind: str,
        labels: tuple[str, ...],
        glossary: tuple[str, ...],
    ) -> int:
        from seminar.service import readout

        setup = setup_for((), labels, glossary)
        take = readout.speaker if kind == "speaker" else readout.talks
        refused = 0
        records: list[Entry] = []
        for source in progress.each(sources, words("cli.reading")):
            try:
                entries = take(source, setup, words)
                if out is not None:
                    _write_entries(source, entries, Path(out), as_json=as_json)
            except SeminarError as error:
                refused += 1
                click.echo(error_text(error, words), err=True)
                continue
            records += entries
            _report_entries(source, entries, words)
        if out is not None:
            click.echo(words("cli.read-done", n=len(records), folder=out))
        elif as_json and records:
            click.echo(readout.json_text([entry.record for entry in records]), nl=False)
        else:
            click.echo("\n".join(entry.toml for entry in records), nl=False)
        return 2 if refused else 0

    return run


def _write_entries(source: str, entries: Sequence[Entry], folder: Path, *, as_json: bool) -> None:
    """STEM.toml for people and STEM.json for programs; STEM-1, STEM-2 … where one source holds several talks."""
    from seminar.service import readout

    stem = "stdin" if source == files.STDIN else PurePath(source).stem
    names = [stem] if len(entries) == 1 else [f"{stem}-{n}" for n in range(1, len(entries) + 1)]
    made: dict[Path, bytes] = {}
    for name, entry in zip(names, entries, strict=True):
        made[folder / f"{name}.json"] = readout.json_text([entry.record]).encode("utf-8")
        if not as_json:
            made[folder / f"{name}.toml"] = entry.toml.encode("utf-8")
    files.write_all(made)


def _report_entries(source: str, entries: Sequence[Entry], words: Words) -> None:
    for entry in entries:
        click.echo(words("cli.read-from", source=source), err=True)
        rest = report.leftover_lines(entry.draft, words) if entry.draft else ()
        for line in (*report.finding_lines(entry.findings, words), *rest):
            click.echo(line, err=True)
