"""The verb *read*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from seminar import files
from seminar.cli import progress, report
from seminar.cli.options import (
    glossary_option,
    inputs_argument,
    labels_option,
    setup_for,
)
from seminar.cli.verbs import verb
from seminar.cli.wording import error_text, source_name
from seminar.errors import SeminarError
from seminar.i18n import Words

if TYPE_CHECKING:
    from seminar.read.document import Line
    from seminar.service.readout import Entry


def read(words: Words) -> click.Command:
    """``seminar read INPUT…``: only read."""

    @verb(words, "read")
    @inputs_argument(words)
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
    @click.option("--force", is_flag=True, help=words("cli.announce.force"))
    @labels_option(words)
    @glossary_option(words)
    def run(
        sources: tuple[str, ...],
        out: str | None,
        as_json: bool,
        kind: str,
        force: bool,
        labels: tuple[str, ...],
        glossary: tuple[str, ...],
    ) -> int:
        from seminar.service import readout

        setup = setup_for((), labels, glossary)
        take = readout.speaker if kind == "speaker" else readout.talks
        refused, taken = 0, set[str]()
        records: list[Entry] = []
        for source in progress.each(sources, words("cli.reading")):
            try:
                entries = take(source, setup, words)
                if out is not None:
                    _write_entries(source, entries, Path(out), taken, as_json=as_json, force=force)
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


def _write_entries(
    source: str, entries: Sequence[Entry], folder: Path, taken: set[str], *, as_json: bool, force: bool
) -> None:
    """STEM.toml for people and STEM.json for programs; STEM-1, STEM-2 … where one source holds several talks.

    ``taken`` are the stems other sources of this run have used. Raises :class:`SeminarError` where a .toml of that
    name was edited since (unless ``force``).
    """
    from seminar.service import readout, seal

    stem = _free_stem("stdin" if source == files.STDIN else PurePath(source).stem, taken)
    names = [stem] if len(entries) == 1 else [f"{stem}-{n}" for n in range(1, len(entries) + 1)]
    edited = [path for name in names if (path := folder / f"{name}.toml").exists() and seal.is_edited(path)]
    if edited and not as_json and not force:
        raise SeminarError("cli.read-edited", path=str(edited[0]), source=source)
    made: dict[Path, bytes] = {}
    for name, entry in zip(names, entries, strict=True):
        made[folder / f"{name}.json"] = readout.json_text([entry.record]).encode("utf-8")
        if not as_json:
            made[folder / f"{name}.toml"] = seal.sealed(entry.toml).encode("utf-8")
    files.write_all(made)


def _free_stem(stem: str, taken: set[str]) -> str:
    """The stem, or the first of STEM_2, STEM_3 … that no other source of this run has: none may overwrite another."""
    free = next(name for n in count() if (name := stem if n == 0 else f"{stem}_{n + 1}") not in taken)
    taken.add(free)
    return free


def _report_entries(source: str, entries: Sequence[Entry], words: Words) -> None:
    """What is to be said of each talk; what is said of all of them is said once, with the first."""
    told = [list(dict.fromkeys(report.finding_lines(entry.findings, words))) for entry in entries]
    common = set.intersection(*map(set, told)) if len(entries) > 1 else set()
    shown: set[Line] = set()
    for number, (entry, lines) in enumerate(zip(entries, told, strict=True), 1):
        click.echo(_head_of(source, number, entries, words), err=True)
        for line in lines if number == 1 else [line for line in lines if line not in common]:
            click.echo(line, err=True)
        if entry.draft is None:
            continue
        left = tuple(line for line in entry.draft.leftovers if line not in shown)
        shown |= set(left)
        for line in report.leftover_lines(replace(entry.draft, leftovers=left), words):
            click.echo(line, err=True)


def _head_of(source: str, number: int, entries: Sequence[Entry], words: Words) -> str:
    """Where a talk was read from, and which it is where there are several."""
    from seminar.service.reading import headline

    name, draft = source_name(source, words), entries[number - 1].draft
    if draft is None or len(entries) == 1:
        return words("cli.read-from", source=name)
    title = headline(draft.talk)
    return words("cli.read-from-several", source=name, number=number, n=len(entries), title=title)
