"""The verb *check*."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seminar import files
from seminar.cli import report
from seminar.cli.options import glossary_option, setup_for, talks_argument
from seminar.cli.verbs import verb
from seminar.cli.wording import error_text
from seminar.errors import SeminarError
from seminar.findings import Severity
from seminar.i18n import Words

if TYPE_CHECKING:
    from seminar.service.checking import Checked, Fixed


def check(words: Words) -> click.Command:
    """``seminar check TALK…``: only check."""

    @verb(words, "check")
    @talks_argument(words)
    @click.option("--json", "as_json", is_flag=True, help=words("cli.check.json"))
    @click.option("--as-of", metavar=words("cli.day-metavar"), help=words("cli.check.as-of"))
    @click.option("--strict", is_flag=True, help=words("cli.check.strict"))
    @click.option("--fix", is_flag=True, help=words("cli.check.fix"))
    @glossary_option(words)
    def run(
        sources: tuple[str, ...], as_json: bool, as_of: str | None, strict: bool, fix: bool, glossary: tuple[str, ...]
    ) -> int:
        from seminar.service import checking

        setup, day = setup_for(glossaries=glossary), _day(as_of)
        failing = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
        status = 0
        for source in sources:
            try:
                if fix:
                    _show_fixed(source, checking.fix_file(source, setup, day), words)
                for checked in checking.check_source(source, setup, day):
                    if checked.is_record or as_json:
                        _show(source, checked, words, as_json=as_json)
                    if not checked.is_record:
                        _tell_unread(checked, words)
                        status = SeminarError.exit_code
                    elif status == 0 and any(finding.severity in failing for finding in checked.findings):
                        status = 1
            except SeminarError as error:
                click.echo(error_text(error, words), err=True)
                status = error.exit_code
        return status

    return run


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise SeminarError("cli.check.bad-day", value=text) from None


def _show(source: str, checked: Checked, words: Words, *, as_json: bool) -> None:
    if as_json:
        from seminar.check.records import findings_json

        record = findings_json(checked.id, checked.findings, words, is_flat=checked.is_flat)
        click.echo(json.dumps(record, ensure_ascii=False))
        return
    name = source if checked.id in source else f"{source}: {checked.id}"
    click.echo(words("cli.check.title", source=name, tally=report.tally(checked.findings, words)))
    for line in report.finding_lines(checked.findings, words, with_values=True):
        click.echo(line)


def _tell_unread(checked: Checked, words: Words) -> None:
    """A line of records that could not be read is a problem of the file, not of a talk."""
    for finding in checked.findings:
        click.echo(report.finding_text(finding, words), err=True)


def _show_fixed(source: str, fixed: Fixed, words: Words) -> None:
    if not fixed.difference:
        return
    for line in fixed.difference:
        click.secho(line, fg="red" if line.startswith("-") else "green" if line.startswith("+") else None, err=True)
    files.write(Path(source), fixed.text.encode("utf-8"))
    click.echo(words("cli.check.fixed", path=source, n=fixed.count), err=True)
