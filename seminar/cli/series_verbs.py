"""``seminar series``: *add*, *list*, *show*, *edit*, *renumber*."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from seminar.bilingual import Bilingual
from seminar.cli import columns, desk
from seminar.cli.desk import Function
from seminar.cli.life_verbs import pair_of, plain_value
from seminar.cli.verbs import Family, verb
from seminar.dates import weekday_name
from seminar.errors import SeminarError
from seminar.i18n import Words, language_name
from seminar.model import Person, Series, as_json

_PARTS = ("add", "list", "show", "edit", "renumber")


def series(words: Words) -> click.Command:
    """The verb with its parts."""
    makers = (add, list_, show, edit, renumber)
    return Family(words, "series", dict(zip(_PARTS, makers, strict=True)))


def _value_options(words: Words) -> Callable[[Function], Function]:
    options = (
        click.option("--name", metavar=words("store.pair-metavar"), help=words("store.opt-series-name")),
        click.option("--weekday", type=click.IntRange(1, 7), metavar="1-7", help=words("store.opt-weekday")),
        click.option("--time", metavar="HH:MM", help=words("store.opt-time")),
        click.option("--minutes", type=click.IntRange(1, 1440), metavar="N", help=words("store.opt-minutes")),
        click.option("--venue", metavar=words("store.pair-metavar"), help=words("store.opt-series-venue")),
        click.option("--host", metavar=words("store.pair-metavar"), help=words("store.opt-host")),
        click.option(
            "--organizer", multiple=True, metavar=words("store.pair-metavar"), help=words("store.opt-organizer")
        ),
        click.option("--contact", metavar=words("store.contact-metavar"), help=words("store.opt-contact")),
        click.option("--colour", metavar="#rrggbb", help=words("store.opt-colour")),
        click.option("--logo", metavar=words("cli.file-metavar"), help=words("store.opt-logo")),
        click.option("--language", metavar="zh|en", help=words("store.opt-language")),
    )

    def decorated(function: Function) -> Function:
        for option in reversed(options):
            function = option(function)
        return function

    return decorated


def _values(given: dict[str, Any], known: Series | None = None) -> dict[str, Any]:
    """The values of the options as fields of a series."""
    before = known or Series(key="new")
    plain = ("weekday", "time", "minutes", "colour", "logo", "language")
    values = {name: given[name] for name in plain if given[name] is not None}
    for name in ("name", "venue"):
        if given[name] is not None:
            values[name] = pair_of(given[name], getattr(before, name))
    if given["host"] is not None:
        values["hosts"] = (Person(name=pair_of(given["host"], Bilingual())),) if given["host"] else ()
    if given["organizer"]:
        values["organizers"] = tuple(pair_of(text, Bilingual()) for text in given["organizer"])
    if given["contact"] is not None:
        values["contacts"] = (_contact(given["contact"]),) if given["contact"] else ()
    return values


def _contact(text: str) -> Person:
    """``何知秋 / Zhiqiu He <office@example.org>``."""
    name, _, address = text.partition("<")
    return Person(name=pair_of(name, Bilingual()), email=address.rstrip("> ") or None)


def add(words: Words) -> click.Command:
    @verb(words, "series-add")
    @click.argument("key", metavar=words("store.key-metavar"))
    @_value_options(words)
    def run(key: str, **given: Any) -> int:
        from seminar.service import series as service

        with desk.desk() as here:
            new = service.add_series(here.store, Series(key=key, **_values(given)), here.actor)
        click.echo(words("store.series-added", key=new.key, name=_name(new)))
        return 0

    return run


def edit(words: Words) -> click.Command:
    @verb(words, "series-edit")
    @click.argument("key", metavar=words("store.key-metavar"))
    @_value_options(words)
    def run(key: str, **given: Any) -> int:
        from seminar.service import series as service

        with desk.desk() as here:
            values = _values(given, service.show_series(here.store, key))
            if not values:
                raise SeminarError("store.nothing-given")
            done = service.edit_series(here.store, key, values, here.actor)
        click.echo(words("store.series-changed", key=key, name=_name(done.series)))
        for stored in done.moved:
            click.echo(words("store.told-before", revision=stored.talk.revision, **desk.named(stored.talk)))
        return 0

    return run


def list_(words: Words) -> click.Command:
    @verb(words, "series-list")
    @click.option("--json", "as_lines", is_flag=True, help=words("store.opt-json"))
    def run(as_lines: bool) -> int:
        from seminar.service import series as service

        with desk.desk() as here:
            found = service.list_series(here.store)
        for item in found:
            if as_lines:
                click.echo(
                    desk.json_line({**as_json(item.series), "talks": item.talks, "last_number": item.last_number})
                )
            else:
                last = words("label.number", number=item.last_number) if item.last_number else "–"
                click.echo(
                    words("store.series-line", key=item.series.key, name=_name(item.series), n=item.talks, last=last)
                )
        if not found:
            click.echo(words("store.no-series"), err=True)
        return 0

    return run


def show(words: Words) -> click.Command:
    @verb(words, "series-show")
    @click.argument("key", metavar=words("store.key-metavar"))
    @click.option("--json", "as_record", is_flag=True, help=words("store.opt-json"))
    def run(key: str, as_record: bool) -> int:
        from seminar.service import series as service

        with desk.desk() as here:
            found = service.show_series(here.store, key)
        if as_record:
            click.echo(desk.json_line(as_json(found)))
            return 0
        rows = [(_label(name, words), _value(name, getattr(found, name), words)) for name in Series.model_fields
                if getattr(found, name)]  # fmt: skip
        widest = max(columns.width(label) for label, _ in rows)
        for label, value in rows:
            click.echo(f"{columns.padded(label, widest)}  {value}")
        return 0

    return run


#: Fields of a series that a notice prints too, by the name of their label.
_PRINTED = {
    "name": "series", "time": "time", "venue": "venue", "hosts": "host", "organizers": "organizer",
    "contacts": "contact", "language": "language",
}  # fmt: skip


def _label(name: str, words: Words) -> str:
    return words(f"label.{_PRINTED[name]}" if name in _PRINTED else f"store.series-{name}")


def _value(name: str, value: Any, words: Words) -> str:
    if name == "weekday":
        return weekday_name(value, locale=words.locale)
    if name == "minutes":
        return words("store.minutes", n=value)
    if name == "language":
        return language_name(value, words.locale) or str(value)
    return plain_value(value)


def renumber(words: Words) -> click.Command:
    @verb(words, "series-renumber")
    @click.argument("key", metavar=words("store.key-metavar"))
    @click.option("--first", type=click.IntRange(0), default=1, metavar="N", help=words("store.opt-first"))
    @click.option("--dry-run", is_flag=True, help=words("store.opt-dry-run"))
    def run(key: str, first: int, dry_run: bool) -> int:
        from seminar.service import series as service

        with desk.desk() as here:
            changed = service.renumber(here.store, key, here.actor, first=first, dry_run=dry_run)
        for item in changed:
            now = item.stored.talk.number
            numbers = {"before": "–" if item.before is None else item.before, "after": "–" if now is None else now}
            click.echo(words("store.renumbered", **desk.named(item.stored.talk), **numbers))
        click.echo(words("store.renumber-dry" if dry_run else "store.renumber-done", n=len(changed)))
        return 0

    return run


def _name(found: Series) -> str:
    return " / ".join(side.text for side in found.name.sides()) or "–"
