"""The verbs that fill and show the store: *init*, *add*, *list*, *show*, *status*, *conflicts*."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seminar import files, talkfile
from seminar.cli import columns, desk, report
from seminar.cli.options import inputs_argument, since_option, until_option
from seminar.cli.verbs import verb
from seminar.i18n import Words
from seminar.model import Status, Talk, as_json, zone

if TYPE_CHECKING:
    from seminar.service.status import OutOfDate, State

#: Talks listed unless all are asked for: two screens of a terminal.
LISTED = 50


def init(words: Words) -> click.Command:
    """``seminar init [DIR]``."""

    @verb(words, "init")
    @click.argument("folder", required=False, default=".", metavar=words("cli.dir-metavar"))
    def run(folder: str) -> int:
        from seminar import workspace

        path = Path(folder) / workspace.FILE_NAME
        known = path.exists()
        if known:
            place = _new_store(path)
        else:
            with _taken_back(path):
                files.write(path, workspace.initial(words).encode())
                place = _new_store(path)
        said = "workspace.exists" if known else "store.made-settings"
        click.echo(words(said, path=str(path)), err=known)
        click.echo(words("store.made-store", place=place))
        return 0

    return run


def _new_store(settings: Path) -> str:
    """The store of a settings file made, or opened where it is there; its place."""
    from seminar import workspace
    from seminar.store import create

    store = create(workspace.Workspace(settings.parent.resolve(), workspace.read(settings)).database())
    store.close()
    return store.place


@contextmanager
def _taken_back(path: Path) -> Iterator[None]:
    """Where the block fails, a new file goes again, with the folders made for it."""
    missing = [folder for folder in path.parents if not folder.exists()]
    try:
        yield
    except BaseException:
        path.unlink(missing_ok=True)
        for folder in missing:
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        raise


def add(words: Words) -> click.Command:
    """``seminar add INPUT…``: from talk files or anything *read* takes."""

    @verb(words, "add")
    @inputs_argument(words)
    @click.option("--series", metavar=words("store.key-metavar"), help=words("store.opt-series"))
    @click.option("--confirm", is_flag=True, help=words("store.opt-add-confirm"))
    def run(sources: tuple[str, ...], series: str | None, confirm: bool) -> int:
        from seminar.service import changing

        with desk.desk() as here:
            new: list[Talk] = []
            for source in sources:
                new += _talks_of(source, here, words)
            key = series or here.workspace.settings.series
            added = changing.add(here.store, new, here.actor, here.rules, series_key=key)
            worst = 0
            for outcome in added:
                found = changing.findings_of(outcome, here.rules, whole=True)
                worst = max(worst, desk.tell(outcome, "store.added", words, found))
            for outcome in added if confirm else ():
                done = changing.confirm(here.store, outcome.stored.uid, here.actor, here.rules)
                click.echo(words(desk.confirmed(done.talk), **desk.named(done.talk)))
            if added:
                key = "store.to-announce" if confirm else "store.to-confirm"
                click.echo(words(key, n=len(added), uid=desk.short(added[0].stored.uid)))
            return worst

    return run


def _talks_of(source: str, here: desk.Desk, words: Words) -> list[Talk]:
    from seminar.service import loading, reading

    if loading.is_talk_file(source):
        return [loading.load_talk(source)]
    read = reading.read(source, here.setup)
    for draft in read.drafts:
        desk.tell_findings(draft.findings, words)
    return [draft.talk for draft in read.drafts]


# ---------------------------------------------------------------- list


def list_(words: Words) -> click.Command:
    """``seminar list``: from today on, then the last past ones."""

    @verb(words, "list")
    @click.option("--series", metavar=words("store.key-metavar"), help=words("store.opt-only-series"))
    @click.option("--status", type=click.Choice([status.value for status in Status]), help=words("store.opt-status"))
    @since_option(words)
    @until_option(words)
    @click.option("--search", metavar=words("store.text-metavar"), help=words("store.opt-search"))
    @click.option("--all", "everything", is_flag=True, help=words("store.opt-all", n=LISTED))
    @click.option("--json", "as_lines", is_flag=True, help=words("store.opt-json"))
    def run(
        series: str | None,
        status: str | None,
        since: datetime | None,
        until: datetime | None,
        search: str | None,
        everything: bool,
        as_lines: bool,
    ) -> int:
        from seminar.service import browsing
        from seminar.store.talks import Filter

        with desk.desk() as here:
            clock = zone(here.setup.timezone)
            wanted = Filter(
                series,
                (Status(status),) if status else (),
                since.replace(tzinfo=clock) if since else None,
                browsing.day_after(until).replace(tzinfo=clock) if until else None,
                search,
            )
            today = datetime.combine(here.rules.today, time(), clock)
            found = browsing.list_talks(here.store, wanted, None if everything else today, LISTED)
        for talk in found.talks:
            click.echo(desk.json_line(as_json(talk)) if as_lines else _line(talk, words))
        if not found.talks:
            click.echo(words("store.none-found" if wanted != Filter() else "store.no-talks"), err=True)
        elif found.total > len(found.talks):
            click.echo(words("store.more", n=found.total - len(found.talks)), err=True)
        return 0

    return run


def _line(talk: Talk, words: Words) -> str:
    side = "zh" if words.locale.startswith("zh") else "en"
    number = f"{talk.series}/{talk.number}" if talk.series and talk.number is not None else talk.series or ""
    speaker = talk.speakers[0].name if talk.speakers else None
    name = (getattr(speaker, side) or speaker.zh or speaker.en or "") if speaker else ""
    cells = (
        (desk.short(talk.uid), desk.SHORT_UID),
        (desk.when(talk, talk.starts_at), 16),
        (words(f"store.status-{talk.status.value}"), 10),
        (columns.cut(number, 18), 18),
        (columns.cut(name, 18), 18),
    )
    head = "  ".join(columns.padded(text, width) for text, width in cells)
    return f"{head}  {columns.cut(desk.title(talk, side), 60)}"


# ---------------------------------------------------------------- show


def show(words: Words) -> click.Command:
    """``seminar show UID``."""

    @verb(words, "show")
    @desk.reference_argument(words)
    @click.option("--json", "as_record", is_flag=True, help=words("store.opt-json"))
    def run(reference: str, as_record: bool) -> int:
        from seminar.read.draft import Draft
        from seminar.service import browsing

        with desk.desk() as here:
            shown = browsing.show(here.store, reference)
        if as_record:
            click.echo(talkfile.to_json(shown.talk), nl=False)
            return 0
        talk = shown.talk
        status = words(f"store.status-{talk.status.value}")
        head = "store.show-revised" if talk.revision else "store.show-head"
        click.echo(words(head, uid=talk.uid, status=status, revision=talk.revision))
        for line in report.draft_lines(Draft(talk), words):
            click.echo(line)
        if shown.stored.announced_at is not None:
            at = shown.stored.announced_at.astimezone(zone(talk.timezone))
            click.echo(words("store.show-announced", at=f"{at:%Y-%m-%d %H:%M}"))
        for output in shown.outputs:
            key = "store.show-output-revised" if output.revision else "store.show-output"
            click.echo(words(key, path=output.path, revision=output.revision))
        desk.tell_older(shown.stored, words)
        return 0

    return run


# ---------------------------------------------------------------- status, conflicts


def status(words: Words) -> click.Command:
    """``seminar status``: which posters on the wall are wrong."""

    @verb(words, "status")
    @click.option("--json", "as_lines", is_flag=True, help=words("store.opt-json"))
    def run(as_lines: bool) -> int:
        from seminar.service import status as service

        with desk.desk() as here:
            folder = here.workspace.folder
            states = service.status(here.store, lambda path: _digest(folder / path))
        if as_lines:
            for state in states:
                click.echo(desk.json_line(_state_record(state)))
            return 1 if states else 0
        if not states:
            click.echo(words("store.all-fresh"))
            return 0
        for state in states:
            _tell_state(state, words)
        return 1

    return run


def _digest(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None


def _state_record(state: State) -> dict[str, object]:
    return {
        "uid": state.talk.uid,
        "title": as_json(state.talk)["title"],
        "revision": state.talk.revision,
        "unannounced": list(state.unannounced),
        "older": {path: side.value for path, side in state.older.items()},
        "files": [
            {
                "path": item.output.path,
                "kind": item.output.kind,
                "revision": item.output.revision,
                "why": item.why.value,
            }
            for item in state.files
        ],
    }


def _why(item: OutOfDate, state: State) -> str:
    if item.why.value == "stale" and item.output.revision == state.talk.revision:
        return "store.file-reworded"
    first = item.why.value == "stale" and item.output.revision == 0
    return "store.file-stale-first" if first else f"store.file-{item.why.value}"


def _tell_state(state: State, words: Words) -> None:
    click.echo(words("store.state-head", day=str(state.talk.day or "–"), **desk.named(state.talk)))
    if state.unannounced:
        fields = tuple(desk.field_name(name, words) for name in state.unannounced)
        click.echo("  " + words("store.state-unannounced", fields=fields))
    for item in state.files:
        click.echo(
            "  "
            + words(_why(item, state), path=item.output.path, revision=item.output.revision, now=state.talk.revision)
        )
    for line in desk.older_lines(state.older, state.talk.uid, words):
        click.echo("  " + line)
    if state.unannounced or any(item.why.value == "stale" for item in state.files):
        click.echo("  " + words("store.state-remedy", uid=desk.short(state.talk.uid)))


def conflicts(words: Words) -> click.Command:
    """``seminar conflicts``."""

    @verb(words, "conflicts")
    @since_option(words)
    @click.option("--json", "as_lines", is_flag=True, help=words("store.opt-json"))
    def run(since: datetime | None, as_lines: bool) -> int:
        from seminar.service.conflicts import all_conflicts

        with desk.desk() as here:
            first: date | None = since.date() if since else None
            found = all_conflicts(here.store, here.rules, since=first)
        worst = 0
        for talk, findings in found:
            if as_lines:
                told = [
                    {"code": f.code, "severity": f.severity.value, "message": report.finding_text(f, words)}
                    for f in findings
                ]
                click.echo(desk.json_line({"uid": talk.uid, "findings": told}))
                continue
            click.echo(words("store.state-head", day=str(talk.day), **desk.named(talk)))
            for line in report.finding_lines(findings, words):
                click.echo(line)
        worst = max((1 for _, findings in found for f in findings if f.severity.value == "error"), default=0)
        if not found and not as_lines:
            click.echo(words("store.no-conflicts"))
        return worst

    return run
