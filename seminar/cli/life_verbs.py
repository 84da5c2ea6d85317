"""The verbs on one talk: *edit*, *confirm*, *change*, *postpone*, *cancel*, *restore*, *delete*, *history*, *undo*."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import click

from seminar import talkfile
from seminar.bilingual import Bilingual
from seminar.cli import columns, desk
from seminar.cli.desk import reference_argument
from seminar.cli.verbs import verb
from seminar.cli.wording import error_text
from seminar.errors import SeminarError
from seminar.i18n import Words
from seminar.model import Online, Status, Talk, as_json, zone

if TYPE_CHECKING:
    from seminar.service.editing import Entry
    from seminar.store.records import Stored


def confirm(words: Words) -> click.Command:
    """``seminar confirm UID``."""

    @verb(words, "confirm")
    @reference_argument(words)
    @click.option("--number", type=click.IntRange(0), metavar="N", help=words("store.opt-number"))
    @click.option("--sides", is_flag=True, help=words("store.opt-sides"))
    def run(reference: str, number: int | None, sides: bool) -> int:
        from seminar.service import changing

        with desk.desk() as here:
            if sides:
                done = changing.confirm_sides(here.store, reference, here.actor)
                click.echo(words("store.sides-confirmed", **desk.named(done.talk)))
                return 0
            done = changing.confirm(here.store, reference, here.actor, here.rules, number=number)
        found = changing.findings_of(done, here.rules, whole=True)
        worst = desk.tell(done, desk.confirmed(done.talk), words, found)
        if done.stored.announced is None:
            click.echo(words("store.to-announce", **desk.named(done.talk)))
        return worst

    return run


def change(words: Words) -> click.Command:
    """``seminar change UID --start … --venue …``."""

    @verb(words, "change")
    @reference_argument(words)
    @click.option("--start", metavar=words("store.time-metavar"), help=words("store.opt-start"))
    @click.option("--end", metavar=words("store.time-metavar"), help=words("store.opt-end"))
    @click.option("--title", metavar=words("store.pair-metavar"), help=words("store.opt-title"))
    @click.option("--venue", metavar=words("store.pair-metavar"), help=words("store.opt-venue"))
    @click.option("--online-url", metavar="URL", help=words("store.opt-online-url"))
    @click.option("--meeting-id", metavar="ID", help=words("store.opt-meeting-id"))
    @click.option("--passcode", metavar=words("store.text-metavar"), help=words("store.opt-passcode"))
    @click.option("--url", metavar="URL", help=words("store.opt-url"))
    @click.option("--series", metavar=words("store.key-metavar"), help=words("store.opt-set-series"))
    @click.option("--number", type=click.IntRange(0), metavar="N", help=words("store.opt-set-number"))
    def run(reference: str, **given: Any) -> int:
        from seminar.service import browsing, changing

        with desk.desk() as here:
            known = browsing.show(here.store, reference).stored.talk
            changes = _changes(known, given, here)
            if not changes:
                raise SeminarError("store.nothing-given")
            done = changing.change(here.store, known.uid or reference, here.actor, here.rules, changes)
        return desk.tell(done, "store.changed", words, changing.findings_of(done, here.rules))

    return run


def _changes(known: Talk, given: dict[str, Any], here: desk.Desk) -> dict[str, Any]:
    from seminar.service.moments import moment_of

    changes: dict[str, Any] = {}
    if given["start"] is not None:
        changes["start"] = moment_of(given["start"], here.setup.now, here.setup.timezone, known)
    if given["end"] is not None:
        frame = known.replacing(start=changes["start"], end=None) if "start" in changes else known
        changes["end"] = moment_of(given["end"], here.setup.now, here.setup.timezone, frame)
    for name in ("title", "venue"):
        if given[name] is not None:
            changes[name] = pair_of(given[name], getattr(known, name))
    online = {
        name: given[option]
        for name, option in (("url", "online_url"), ("id", "meeting_id"), ("passcode", "passcode"))
        if given[option] is not None
    }
    if online:
        changes["online"] = (known.online or Online()).replacing(**online)
    changes |= {name: given[name] for name in ("url", "series", "number") if given[name] is not None}
    return changes


def pair_of(text: str, known: Bilingual) -> Bilingual:
    """``中文 / English`` as both sides; a text of one language replaces its own side only."""
    from seminar.read.documents.calendar import pair

    read = pair(text)
    return Bilingual(read.zh or known.zh, read.en or known.en) if text.strip() else Bilingual()


def postpone(words: Words) -> click.Command:
    """``seminar postpone UID [--start …]``."""

    @verb(words, "postpone")
    @reference_argument(words)
    @click.option("--start", metavar=words("store.time-metavar"), help=words("store.opt-postpone-start"))
    @click.option("--end", metavar=words("store.time-metavar"), help=words("store.opt-end"))
    def run(reference: str, start: str | None, end: str | None) -> int:
        from seminar.service import browsing, changing

        with desk.desk() as here:
            moments: dict[str, Any] = {}
            if start is not None:
                known = browsing.show(here.store, reference).stored.talk
                moments = _changes(known, {**dict.fromkeys(_NOTHING), "start": start, "end": end}, here)
            done = changing.postpone(here.store, reference, here.actor, here.rules, **moments)
        said = "store.postponed" if start else "store.postponed-open"
        return desk.tell(done, said, words, changing.findings_of(done, here.rules))

    return run


_NOTHING = ("title", "venue", "online_url", "meeting_id", "passcode", "url", "series", "number")


def _simple(name: str, key: str) -> Callable[[Words], click.Command]:
    def made(words: Words) -> click.Command:
        @verb(words, name)
        @reference_argument(words)
        def run(reference: str) -> int:
            from seminar.service import changing

            with desk.desk() as here:
                done = getattr(changing, name)(here.store, reference, here.actor, here.rules)
            return desk.tell(done, key, words)

        return run

    return made


#: ``seminar cancel UID`` and ``seminar restore UID``.
cancel = _simple("cancel", "store.now-cancelled")
restore = _simple("restore", "store.restored")


def delete(words: Words) -> click.Command:
    """``seminar delete UID``: only a draft."""

    @verb(words, "delete")
    @reference_argument(words)
    def run(reference: str) -> int:
        from seminar.service import changing

        with desk.desk() as here:
            gone = changing.delete(here.store, reference, here.actor)
        click.echo(words("store.deleted", **desk.named(gone.talk)))
        return 0

    return run


# ---------------------------------------------------------------- edit


def edit(words: Words) -> click.Command:
    """``seminar edit UID``: the record in $EDITOR; findings are shown before it is saved."""

    @verb(words, "edit")
    @reference_argument(words)
    def run(reference: str) -> int:
        from seminar.service import editing
        from seminar.store.facts import fact_names

        with desk.desk() as here:
            base, text = editing.begin_edit(here.store, reference)
            edited = _in_editor(base, text, here, words)
            if edited is None:
                click.echo(words("store.edit-nothing"))
                return 0
            try:
                done = editing.finish_edit(here.store, base, edited, here.actor, here.rules)
            except SeminarError as error:
                raise _with_copy(error, edited) from error
        if done.merged:
            click.echo(words("store.edit-merged", fields=fact_names(done.merged)))
        return desk.tell(done.outcome, "store.changed", words)

    return run


def _in_editor(base: Stored, text: str, here: desk.Desk, words: Words) -> Talk | None:
    """The record as edited, ``None`` where nothing was changed. A text with mistakes can be mended at once."""
    while True:
        try:
            written = click.edit(text, extension=".toml")
        except click.ClickException:
            editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
            raise SeminarError("store.editor-failed", editor=editor) from None
        if written is None or written == text:
            return None
        text = written
        try:
            edited = _accepted(text, base, here, words)
            again = edited is None and click.confirm(words("store.edit-again"), default=True)
        except click.Abort:  # Ctrl-C, Ctrl-D, or nobody there to answer
            edited, again = None, False
            click.echo()
        if edited is not None:
            return edited
        if not again:
            raise _with_copy(SeminarError("store.edit-dropped"), text)


def _accepted(text: str, base: Stored, here: desk.Desk, words: Words) -> Talk | None:
    """The edited record where it can be read and the user wants it saved; with errors found, not unless asked to."""
    try:
        edited = talkfile.loads(text, "-")
    except SeminarError as error:
        click.echo(error_text(error, words), err=True)
        return None
    worst = desk.tell_findings(desk.checked(edited, base.announced, here), words)
    return edited if click.confirm(words("store.edit-save"), default=worst == 0) else None


def _with_copy(error: SeminarError, edited: Talk | str) -> SeminarError:
    """The error with the place where the edited text was put: nothing that was typed is lost."""
    text = edited if isinstance(edited, str) else talkfile.to_toml(edited)
    with tempfile.NamedTemporaryFile("w", suffix=".toml", prefix="seminar-", delete=False, encoding="utf-8") as copy:
        copy.write(text)
    kept = SeminarError("store.edit-kept", path=copy.name)
    return SeminarError(error.key, details=(*error.details, kept), **error.params)


# ---------------------------------------------------------------- history, undo


def history(words: Words) -> click.Command:
    """``seminar history UID``."""

    @verb(words, "history")
    @reference_argument(words)
    @click.option("--json", "as_lines", is_flag=True, help=words("store.opt-json"))
    def run(reference: str, as_lines: bool) -> int:
        from seminar.service import editing

        with desk.desk() as here:
            entries = editing.history_of(here.store, reference)
            clock = zone(here.setup.timezone)
        for entry in entries:
            if as_lines:
                click.echo(desk.json_line(_entry_record(entry)))
                continue
            at = entry.change.at.astimezone(clock)
            undone = words("store.undone-mark") if entry.change.undone_by is not None else ""
            said = words(f"store.verb-{entry.change.verb}")
            click.echo(words("store.history-head", at=f"{at:%Y-%m-%d %H:%M}", who=entry.change.who, verb=said) + undone)
            if entry.change.before is None or entry.change.after is None:
                continue
            for name, (before, after) in entry.fields.items():
                old, new = (columns.cut(_shown_value(value, words), 34) for value in (before, after))
                click.echo("    " + words("store.history-field", field=desk.field_name(name, words), old=old, new=new))
        return 0

    return run


def _entry_record(entry: Entry) -> dict[str, Any]:
    change = entry.change
    fields = {name: {"before": _json(before), "after": _json(after)} for name, (before, after) in entry.fields.items()}
    return {"at": change.at.isoformat(), "who": change.who, "verb": change.verb, "undone": change.undone_by is not None,
            "fields": fields}  # fmt: skip


def _json(value: Any) -> Any:
    if isinstance(value, Bilingual):
        return {"zh": value.zh, "en": value.en}
    if isinstance(value, tuple):
        return [_json(item) for item in value]
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    return as_json(value) if hasattr(value, "model_dump") else value


def _shown_value(value: Any, words: Words) -> str:
    return words(f"store.status-{value.value}") if isinstance(value, Status) else plain_value(value)


def plain_value(value: Any) -> str:
    """A value in one line of a history."""
    if isinstance(value, Bilingual):
        return " / ".join(side.text for side in value.sides()) or "–"
    if isinstance(value, tuple):
        return "; ".join(plain_value(item) for item in value) or "–"
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    name = getattr(value, "name", None)
    if isinstance(name, Bilingual):
        return plain_value(name)
    if isinstance(value, Online):
        return " ".join(part for part in (value.platform, value.id, value.url) if part) or "–"
    return "–" if value is None else str(getattr(value, "value", value))


def undo(words: Words) -> click.Command:
    """``seminar undo [UID]``."""

    @verb(words, "undo")
    @reference_argument(words, required=False)
    def run(reference: str | None) -> int:
        from seminar.service import editing

        with desk.desk() as here:
            undone = editing.undo(here.store, here.actor, reference)
        first = undone[0].change
        said = words(f"store.verb-{first.verb}")
        if len(undone) > 1:
            click.echo(words("store.undone-many", verb=said, n=len(undone), who=first.who))
        else:
            stored = undone[0].stored
            name = desk.title(stored.talk) if stored else first.key
            click.echo(words("store.undone", verb=said, title=name, who=first.who))
        return 0

    return run
