"""Calendars out and in: *feed*, *publish*, *import*."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from seminar import files
from seminar.bilingual import Lang
from seminar.cli import columns, desk, report
from seminar.cli.options import output_option
from seminar.cli.verbs import verb
from seminar.cli.wording import error_text
from seminar.errors import Phrase, SeminarError
from seminar.findings import Finding
from seminar.i18n import Words
from seminar.render.context import Context

if TYPE_CHECKING:
    from seminar.service.importing import Report, Source
    from seminar.service.merging import Merged

#: The largest file taken: a feed of 10,000 talks in two languages has some 45 MB.
IMPORT_LIMIT = 64_000_000
_LANGS = {"both": (Lang.ZH, Lang.EN), "zh": (Lang.ZH,), "en": (Lang.EN,)}
_SUFFIXES = (".ics", ".ical", ".toml", ".json", ".jsonl", ".csv", ".tsv", ".xlsx")


def feed(words: Words) -> click.Command:
    """``seminar feed -o FILE``."""

    @verb(words, "feed")
    @click.option("--series", metavar=words("store.key-metavar"), help=words("store.opt-only-series"))
    @click.option("--lang", type=click.Choice(list(_LANGS)), default="both", help=words("cli.lang"))
    @click.option("--format", "form", type=click.Choice(["ics", "atom", "json"]), help=words("store.opt-feed-format"))
    @output_option(words, "store.opt-output")
    def run(series: str | None, lang: str, form: str | None, output: str | None) -> int:
        from seminar.service import feeds

        target = None if output in (None, files.STDIN) else Path(str(output))
        chosen = feeds.FeedFormat(form or (_form_of(target) if target else "ics"))
        with desk.desk() as here:
            body = feeds.feed(here.store, _context(here, lang), series_key=series, form=chosen)
        if target is None:
            sys.stdout.buffer.write(body)
        else:
            desk.write(target, body, words)
        return 0

    return run


_FORMS = {".ics": "ics", ".json": "json", ".atom": "atom", ".xml": "atom"}


def _form_of(target: Path) -> str:
    """The format a file name asks for. Raises :class:`SeminarError` for one that tells none."""
    form = _FORMS.get(target.suffix.lower())
    if form is None:
        raise SeminarError("store.feed-suffix", path=str(target), known=tuple(_FORMS))
    return form


def _context(here: desk.Desk, lang: str) -> Context:
    return Context(now=here.setup.now, langs=_LANGS[lang], branding=here.setup.branding, sender=here.setup.sender)


def publish(words: Words) -> click.Command:
    """``seminar publish --caldav URL``."""

    @verb(words, "publish")
    @click.option("--caldav", "url", required=True, metavar="URL", help=words("store.opt-caldav"))
    @click.option("--series", metavar=words("store.key-metavar"), help=words("store.opt-only-series"))
    @click.option("--lang", type=click.Choice(list(_LANGS)), default="both", help=words("cli.lang"))
    @click.option("--force", is_flag=True, help=words("store.opt-publish-force"))
    def run(url: str, series: str | None, lang: str, force: bool) -> int:
        from seminar.service.publishing import Credentials, publish

        login = Credentials(os.environ.get("SEMINAR_CALDAV_USER"), os.environ.get("SEMINAR_CALDAV_PASSWORD"))
        with desk.desk() as here:
            done = publish(here.store, url, login, _context(here, lang), series_key=series, force=force)
        click.echo(words("store.published", put=len(done.put), removed=len(done.removed), unchanged=done.unchanged))
        for problem in done.problems:
            click.echo(error_text(problem, words), err=True)
        return 1 if done.problems else 0

    return run


# ---------------------------------------------------------------- import


def import_(words: Words) -> click.Command:
    """``seminar import FILE…``."""

    @verb(words, "import")
    @click.argument("paths", nargs=-1, required=True, metavar=words("cli.file-metavar") + "…")
    @click.option("--series", metavar=words("store.key-metavar"), help=words("store.opt-series"))
    @click.option("--dry-run", is_flag=True, help=words("store.opt-dry-run"))
    @click.option("--json", "as_json", is_flag=True, help=words("store.opt-import-json"))
    def run(paths: tuple[str, ...], series: str | None, dry_run: bool, as_json: bool) -> int:
        with desk.desk() as here:
            if len(paths) == 1 and (export := _export_in(Path(paths[0]))) is not None:
                return _restore(export, here, words, dry_run=dry_run, as_json=as_json)
            sources, refused = _sources(paths)
            done = _imported(sources, here, series, dry_run=dry_run)
        done = replace(done, refused=(*refused, *done.refused))
        if as_json:
            click.echo(desk.json_line(_record(done, words)))
        else:
            _tell(done, words, dry_run=dry_run)
        return _exit_status(done)

    return run


def _imported(sources: list[Source], here: desk.Desk, series: str | None, *, dry_run: bool) -> Report:
    from seminar.service.importing import import_sources

    key = series or here.workspace.settings.series
    return import_sources(here.store, sources, here.setup, here.actor, series_key=key, dry_run=dry_run)


def _sources(paths: tuple[str, ...]) -> tuple[list[Source], list[SeminarError]]:
    """The files with their content; a folder stands for the talk files, calendars and tables in it."""
    from seminar.service.importing import Source

    sources: list[Source] = []
    refused: list[SeminarError] = []
    for path in paths:
        names = [path]
        if Path(path).is_dir():
            names = sorted(str(p) for p in Path(path).rglob("*") if p.suffix.lower() in _SUFFIXES and p.is_file())
            if not names:
                refused.append(SeminarError("store.import-folder-empty", path=path))
        for name in names:
            try:
                sources.append(Source(name, files.read_bytes(name, IMPORT_LIMIT)))
            except SeminarError as error:
                refused.append(error)
    return sources, refused


def _exit_status(done: Report) -> int:
    """2 where nothing could be read, 1 where something could not, else 0."""
    if done.refused and not done.merged:
        return 2
    return 1 if done.refused or done.errors else 0


def _record(done: Report, words: Words) -> Mapping[str, Any]:
    """The contract of ``--json``: every talk is imported, counted as unchanged, or named in a warning or error."""
    from seminar.service.merging import Verdict

    errors = [_finding_record(source, finding, words) for source, finding in done.errors]
    errors += [{"message": error_text(error, words), "code": error.key.partition(".")[2]} for error in done.refused]
    return {
        "imported": [_item_record(item) for item in done.of(Verdict.NEW, Verdict.NEWER)],
        "unchanged": len(done.of(Verdict.UNCHANGED)),
        "errors": errors,
        "warnings": [_finding_record(source, finding, words) for source, finding in done.warnings],
    }


def _item_record(item: Merged) -> dict[str, Any]:
    from seminar.model import as_json

    return {
        "verdict": item.verdict.value,
        "source": item.incoming.source,
        "line": item.incoming.line,
        "fields": list(item.fields),
        **{
            name: value
            for name, value in as_json(item.talk).items()
            if value not in (None, [], {"zh": None, "en": None})
        },
    }


def _finding_record(source: str, finding: Finding, words: Words) -> dict[str, Any]:
    return {
        "code": finding.code,
        "message": report.finding_text(finding, words),
        "source": source,
        "lines": list(finding.lines),
        "summary": finding.params.get("summary"),
    }


def _tell(done: Report, words: Words, *, dry_run: bool) -> None:
    from seminar.service.merging import Verdict

    for item in done.of(Verdict.NEW, Verdict.NEWER):
        mark = words(f"store.import-{item.verdict.value}")
        click.echo(f"  {mark}  {desk.short(item.talk.uid)}  {desk.when(item.talk, item.talk.starts_at):16}  "
                   f"{columns.cut(desk.title(item.talk), 60)}")  # fmt: skip
    for source, finding in (*done.errors, *done.warnings):
        # where the sentence names its line, it is not said twice
        told = replace(finding, lines=()) if "line" in finding.params else finding
        for line in report.finding_lines((told,), words):
            click.echo(words("store.import-told", source=source, text=line.strip()), err=True)
    for error in done.refused:
        click.echo(error_text(error, words), err=True)
    if done.refused and not done.merged:
        return
    counts = tuple(
        Phrase(f"store.import-count-{verdict.value}", {"n": n}) for verdict in Verdict if (n := len(done.of(verdict)))
    )
    nothing = Phrase("store.import-nothing")
    click.echo(words("store.import-dry" if dry_run else "store.import-done", counts=counts or nothing))


def _export_in(folder: Path) -> dict[str, bytes] | None:
    """The files of an exported store, by their path in it; ``None`` for any other folder or file."""
    from seminar.service.transfer import is_export

    if not folder.is_dir() or not is_export({path.name for path in folder.iterdir()}):
        return None
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def _restore(export: dict[str, bytes], here: desk.Desk, words: Words, *, dry_run: bool, as_json: bool) -> int:
    from seminar.service import transfer

    uids = transfer.restore_export(here.store, export, here.actor, dry_run=dry_run)
    if as_json:
        restored = [{"verdict": "new", "uid": uid} for uid in uids]
        click.echo(desk.json_line({"imported": restored, "unchanged": 0, "errors": [], "warnings": []}))
    else:
        click.echo(words("store.restored-dry" if dry_run else "store.restored-export", n=len(uids)))
    return 0
