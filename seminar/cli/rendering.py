"""The verbs that make one file: *poster*, *email*, *invite*; and *schema*."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from seminar import files
from seminar.cli import progress
from seminar.cli.options import LANGS, lang_option, setup_for, templates_option
from seminar.cli.verbs import verb
from seminar.errors import SeminarError
from seminar.i18n import Words
from seminar.render import Context, PosterOptions, Rendered, render


def poster(words: Words) -> click.Command:
    """``seminar poster TALK``."""

    @verb(words, "poster")
    @click.argument("source", metavar="TALK")
    @click.option("-o", "--output", metavar=words("cli.file-metavar"), help=words("cli.poster.output"))
    @click.option("--format", "layout", default="a3", metavar="a4|a3|a2|screen|wechat", help=words("cli.poster.format"))
    @lang_option(words)
    @templates_option(words)
    def run(source: str, output: str | None, layout: str, lang: str, templates: tuple[str, ...]) -> int:
        target = _target(source, output, "poster.pdf")
        options = PosterOptions(layout=layout, suffix=target.suffix.lstrip(".").lower() or "pdf")
        with progress.working(words("cli.working")):
            made = _render("poster", source, lang, templates, options)
        return _write(target, made, words)

    return run


def email(words: Words) -> click.Command:
    """``seminar email TALK``."""

    @verb(words, "email")
    @click.argument("source", metavar="TALK")
    @click.option("-o", "--output", metavar="FILE.eml", help=words("cli.email.output"))
    @lang_option(words)
    @templates_option(words)
    def run(source: str, output: str | None, lang: str, templates: tuple[str, ...]) -> int:
        target = _target(source, output, "email.eml")
        channel = "email-html" if target.suffix.lower() in (".html", ".htm") else "email"
        return _write(target, _render(channel, source, lang, templates), words)

    return run


def invite(words: Words) -> click.Command:
    """``seminar invite TALK…``: one calendar file."""

    @verb(words, "invite")
    @click.argument("sources", nargs=-1, required=True, metavar="TALK…")
    @click.option("-o", "--output", metavar="FILE.ics", help=words("cli.invite.output"))
    @lang_option(words)
    def run(sources: tuple[str, ...], output: str | None, lang: str) -> int:
        from seminar.render.invite import render_all
        from seminar.service.reading import load_talk

        target = _target(sources[0], output, "invite.ics")
        talks = [load_talk(source) for source in sources]
        return _write(target, render_all(talks, _context(sources[0], lang, ())), words)

    return run


def schema(words: Words) -> click.Command:
    """``seminar schema``: the JSON Schema of talk.toml."""

    @verb(words, "schema")
    @click.option("-o", "--output", metavar=words("cli.file-metavar"), help=words("cli.schema.output"))
    def run(output: str | None) -> int:
        from seminar.model import schema as talk_schema

        text = json.dumps(talk_schema(), ensure_ascii=False, indent=2) + "\n"
        if output is None:
            click.echo(text, nl=False)
        else:
            files.write(Path(output), text.encode("utf-8"))
        return 0

    return run


def _target(source: str, output: str | None, name: str) -> Path:
    """Where the file goes: ``-o``, else beside the talk file."""
    if output:
        return Path(output)
    return Path(name) if source == files.STDIN else Path(source).parent / name


def _context(source: str, lang: str, templates: tuple[str, ...]) -> Context:
    from seminar.service.announce import context_for

    folder = Path() if source == files.STDIN else Path(source).parent
    return context_for(setup_for(templates), LANGS[lang], folder)


def _render(
    channel: str, source: str, lang: str, templates: Sequence[str], options: PosterOptions | None = None
) -> Rendered:
    from seminar.service.announce import require_order
    from seminar.service.reading import load_talk

    talk = load_talk(source)
    require_order(talk, source)
    context = _context(source, lang, tuple(templates))
    if options is not None:
        context = replace(context, poster=options)
    return render(channel, talk, context)


def _write(target: Path, made: Rendered, words: Words) -> int:
    if not target.suffix:
        raise SeminarError("cli.no-suffix", path=str(target))
    files.write(target, made.body)
    click.echo(words("cli.wrote", path=str(target)))
    return 0
