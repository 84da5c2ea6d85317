"""The store as files: *export*, *backup*, *report*."""

from __future__ import annotations

from pathlib import Path

import click

from seminar import files
from seminar.cli import desk
from seminar.cli.options import output_option
from seminar.cli.verbs import verb
from seminar.errors import SeminarError
from seminar.i18n import Words
from seminar.model import YEARS


def export(words: Words) -> click.Command:
    """``seminar export DIR``: talk files, series and history."""

    @verb(words, "export")
    @click.argument("folder", metavar=words("cli.dir-metavar"))
    def run(folder: str) -> int:
        from seminar.service import transfer

        target = Path(folder)
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise SeminarError("store.export-not-empty", path=folder)
        with desk.desk() as here:
            made = transfer.export(here.store)
        files.write_all({target / name: body for name, body in made.items()})
        number = sum(name.startswith(f"{transfer.TALKS}/") for name in made)
        click.echo(words("store.exported", n=number, path=folder))
        return 0

    return run


def backup(words: Words) -> click.Command:
    """``seminar backup FILE``: the whole store as one SQLite file."""

    @verb(words, "backup")
    @click.argument("path", metavar=words("cli.file-metavar"))
    def run(path: str) -> int:
        from seminar.store.errors import translated
        from seminar.store.migrate import copy_to

        target = Path(path)
        if target.exists():
            raise SeminarError("store.backup-exists", path=path)
        if not target.resolve().parent.is_dir():
            raise SeminarError("files.not-a-folder", path=str(target.parent))
        with desk.desk() as here, translated(path):
            copy_to(here.store.engine, target)
        click.echo(words("store.backed-up", path=path))
        return 0

    return run


def report(words: Words) -> click.Command:
    """``seminar report --year 2026 -o report.xlsx``."""

    @verb(words, "report")
    @click.option(
        "--year",
        type=click.IntRange(YEARS[0], YEARS[-1]),
        metavar=words("cli.year-metavar"),
        help=words("store.opt-year"),
    )
    @output_option(words, "store.opt-report-output", ".xlsx")
    def run(year: int | None, output: str | None) -> int:
        from seminar.service.reports import report

        with desk.desk() as here:
            chosen = year or here.rules.today.year
            body = report(here.store, chosen, here.setup.timezone, here.setup.now)
        target = Path(output or f"report-{chosen}.xlsx")
        if target.suffix.lower() != ".xlsx":
            raise SeminarError("store.report-suffix", path=str(target))
        desk.write(target, body, words)
        return 0

    return run
