"""The verbs of the print room: *poster*, *programme* and *theme*."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seminar import files
from seminar.cli import progress, report
from seminar.cli.options import (
    lang_option,
    output_option,
    region_option,
    setup_for,
    since_option,
    talks_argument,
    templates_option,
    until_option,
)
from seminar.cli.rendering import prepared, target_of
from seminar.cli.verbs import Family, verb
from seminar.cli.wording import error_text
from seminar.errors import SeminarError
from seminar.findings import Finding
from seminar.i18n import Words
from seminar.model import Status, Talk, zone
from seminar.render import Context, PosterOptions

if TYPE_CHECKING:
    from seminar.script import Region
    from seminar.service.posters import Job

#: What people call a layout.
ALIASES = {"wechat": "tall"}
_LAYOUTS = "a4|a3|a2|screen|square|tall|wechat|namecard|doorsign"


def _look_options(words: Words) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """The options of how a sheet looks; the verb is given them as ``look``."""
    options = (
        click.option("--format", "layout", default="a3", metavar=_LAYOUTS, help=words("cli.poster.format")),
        click.option("--theme", default="classic", metavar="classic|bold|quiet", help=words("cli.poster.theme")),
        click.option("--bleed", is_flag=True, help=words("cli.poster.bleed")),
        click.option("--pixels", metavar="WxH", help=words("cli.poster.pixels")),
        click.option("--pdf-standard", "standard", metavar="a-2a|ua-1", help=words("cli.poster.standard")),
    )

    def decorated(function: Callable[..., int]) -> Callable[..., int]:
        @wraps(function)  # with the options of its own
        def run(
            *, layout: str, theme: str, bleed: bool, pixels: str | None, standard: str | None, **own: object
        ) -> int:
            look = PosterOptions(ALIASES.get(layout, layout), "pdf", theme, bleed, _size(pixels), standard)
            return function(look=look, **own)

        for option in reversed(options):
            run = option(run)
        return run

    return decorated


def _size(pixels: str | None) -> tuple[int, int] | None:
    """Width and height of ``1920x1080``. Raises :class:`SeminarError` for pixels that are none."""
    size = re.fullmatch(r"(\d{2,5})[xX×](\d{2,5})", pixels or "")
    if pixels is not None and size is None:
        raise SeminarError("cli.poster.bad-pixels", value=pixels)
    return (int(size[1]), int(size[2])) if size else None


def _suffix(target: Path) -> str:
    return target.suffix.lstrip(".").lower()


def poster(words: Words) -> click.Command:
    """``seminar poster TALK…``: one poster, or many at once with ``--out``."""

    @verb(words, "poster")
    @talks_argument(words, required=False)
    @output_option(words, "cli.poster.output")
    @click.option("--out", metavar=words("cli.dir-metavar"), help=words("cli.poster.out"))
    @click.option("--series", metavar=words("store.key-metavar"), help=words("cli.poster.series"))
    @_look_options(words)
    @click.option("--force", is_flag=True, help=words("cli.poster.force"))
    @click.option("--watch", is_flag=True, help=words("cli.poster.watch"))
    @lang_option(words)
    @region_option(words)
    @templates_option(words)
    def run(
        sources: tuple[str, ...],
        output: str | None,
        out: str | None,
        series: str | None,
        look: PosterOptions,
        force: bool,
        watch: bool,
        lang: str,
        region: Region,
        templates: tuple[str, ...],
    ) -> int:
        if not sources and series is None:
            raise SeminarError("cli.poster.nothing")
        if len(sources) == 1 and series is None and out is None:
            target = target_of(sources[0], output, "poster.pdf")
            options = replace(look, suffix=_suffix(target))

            def once() -> int:
                talk, context = prepared(sources[0], lang, region, templates)
                return _one(target, talk, replace(context, poster=options), words, force=force)

            return _watched(once, sources[0], templates, words) if watch else once()
        folder = Path(out or "posters")
        options = replace(look, suffix=_suffix(Path(output or "")) or look.suffix)
        wanted = [*(prepared(source, lang, region, templates) for source in sources)]
        wanted += _stored(series, lang, region, templates) if series else []
        return _many(_jobs(wanted, sources, options), folder, words, force=force)

    return run


def _one(target: Path, talk: Talk, context: Context, words: Words, *, force: bool) -> int:
    from seminar.service.posters import poster as make

    with progress.working(words("cli.working")):
        made, findings = make(talk, context, force=force)
    files.write(target, made.body)
    _tell(findings, words)
    click.echo(words("cli.wrote", path=str(target)))
    return 0


def _tell(findings: Sequence[Finding], words: Words) -> None:
    for line in report.finding_lines(findings, words):
        click.echo(line, err=True)


def _watched(once: Callable[[], int], source: str, templates: tuple[str, ...], words: Words) -> int:
    """Make the poster again whenever the talk or a template is saved, until Ctrl-C."""
    if source == files.STDIN:
        raise SeminarError("cli.poster.watch-file")
    seen: object = None
    click.echo(words("cli.poster.watching", path=source), err=True)
    try:
        while True:
            now = _state(source, templates)
            if now != seen:
                seen = now
                try:
                    once()
                except SeminarError as error:  # the file is being edited: say it, and wait for the next save
                    click.echo(error_text(error, words), err=True)
            time.sleep(0.3)
    except KeyboardInterrupt:
        return 0


def _state(source: str, templates: tuple[str, ...]) -> list[tuple[str, int]]:
    watched = [Path(source), *(path for folder in templates for path in sorted(Path(folder).rglob("*.typ")))]
    return [(str(path), path.stat().st_mtime_ns) for path in watched if path.exists()]


# ---------------------------------------------------------------- many at once


def _stored(
    key: str | None,
    lang: str,
    region: Region,
    templates: tuple[str, ...],
    days: tuple[datetime | None, datetime | None] = (None, None),
) -> Iterator[tuple[Talk, Context]]:
    from seminar.cli.desk import desk
    from seminar.service import browsing
    from seminar.service.outgoing import context_for, shown
    from seminar.service.resolving import branding_of
    from seminar.store import series
    from seminar.store.talks import Filter

    since, until = days
    with desk() as here:
        clock = zone(here.setup.timezone)
        wanted = Filter(
            key,
            (Status.CONFIRMED, Status.TENTATIVE),
            since.replace(tzinfo=clock) if since else None,
            browsing.day_after(until).replace(tzinfo=clock) if until else None,
        )
        found = browsing.list_talks(here.store, wanted, None).talks
        with here.store.reading() as tx:
            known = {name: item.series for name, item in series.all_series(tx).items()}
        setup = setup_for(templates)
        for talk in found:
            outgoing = shown(talk, lang, region)
            own = replace(setup, branding=branding_of(setup.branding, known.get(talk.series or "")))
            yield outgoing.talk, context_for(own, outgoing, here.workspace.folder)


def _jobs(wanted: Sequence[tuple[Talk, Context]], sources: Sequence[str], options: PosterOptions) -> list[Job]:
    from seminar.service.posters import Job

    names: dict[str, int] = {}
    jobs = []
    for index, (talk, context) in enumerate(wanted):
        stem = _stem(talk, sources[index] if index < len(sources) else None)
        names[stem] = names.get(stem, 0) + 1
        name = stem if names[stem] == 1 else f"{stem}-{names[stem]}"
        jobs.append(Job(f"{name}.{options.suffix}", talk, replace(context, poster=options)))
    return jobs


def _stem(talk: Talk, source: str | None) -> str:
    if talk.series and talk.number is not None:
        return f"{talk.series}-{talk.number}"
    stem = Path(source).stem if source and Path(source).stem not in ("talk", "-") else ""
    return stem or (Path(source).parent.name if source else "") or (talk.uid or "talk").partition("@")[0]


def _many(jobs: Sequence[Job], folder: Path, words: Words, *, force: bool) -> int:
    from seminar.service import posters

    todo = posters.stale(jobs, folder)
    done = []
    for one in progress.counted(posters.make_all(todo, force=force), len(todo), words("cli.working")):
        if one.error is not None:
            click.echo(f"{one.job.name}: {error_text(one.error, words)}", err=True)
        else:
            _tell(one.findings, words)
        done.append(one)
    made = {folder / one.job.name: one.body for one in done if one.body is not None}
    if made:
        files.write_all({**made, folder / posters.LEDGER: posters.ledger_with(folder, done)})
    kept = len(jobs) - len(todo)
    click.echo(words("cli.poster.made", n=len(made), kept=kept, folder=str(folder)))
    return 2 if len(made) < len(todo) else 0


# ---------------------------------------------------------------- programme sheets and themes


def programme(words: Words) -> click.Command:
    """``seminar programme``: the talks of a term as one sheet, or of a week as a tall picture."""

    @verb(words, "programme")
    @talks_argument(words, required=False)
    @output_option(words, "cli.programme.output")
    @click.option("--series", metavar=words("store.key-metavar"), help=words("store.opt-only-series"))
    @since_option(words)
    @until_option(words)
    @click.option("--link", metavar="URL", help=words("cli.programme.link"))
    @_look_options(words)
    @lang_option(words)
    @region_option(words)
    @templates_option(words)
    def run(
        sources: tuple[str, ...],
        output: str | None,
        series: str | None,
        since: datetime | None,
        until: datetime | None,
        link: str | None,
        look: PosterOptions,
        lang: str,
        region: Region,
        templates: tuple[str, ...],
    ) -> int:
        from seminar.render.programme import render_programme

        target = target_of(files.STDIN, output, "programme.pdf")
        options = replace(look, suffix=_suffix(target))
        if sources:
            found = [prepared(source, lang, region, templates) for source in sources]
        else:
            found = list(_stored(series, lang, region, templates, (since, until)))
        if not found:
            raise SeminarError("poster.programme-empty")
        context = replace(found[0][1], poster=options)
        with progress.working(words("cli.working")):
            made = render_programme([talk for talk, _ in found], context, link=link)
        files.write(target, made.body)
        click.echo(words("cli.wrote", path=str(target)))
        return 0

    return run


def theme(words: Words) -> click.Command:
    """``seminar theme``: *new*."""
    return Family(words, "theme", {"new": theme_new})


def theme_new(words: Words) -> click.Command:
    """``seminar theme new NAME``: a folder to start a theme of one's own from."""

    @verb(words, "theme-new")
    @click.argument("name", metavar=words("cli.name-metavar"))
    @click.option("--templates", default="templates", metavar=words("cli.dir-metavar"), help=words("cli.theme-new.dir"))
    def run(name: str, templates: str) -> int:
        from seminar.render.poster.themes import new_theme

        made = {Path(templates) / path: body for path, body in new_theme(name).items()}
        known = next((path for path in made if path.exists()), None)
        if known is not None:
            raise SeminarError("cli.theme-new.exists", path=str(known))
        files.write_all(made)
        click.echo(words("cli.theme-new.done", folder=str(next(iter(made)).parent), name=name, templates=templates))
        return 0

    return run
