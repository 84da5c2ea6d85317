"""The verbs that make one text of a talk: *email*, *invite*, *page*, *wechat*, *message*; and *schema*."""

from __future__ import annotations

import json
from pathlib import Path

import click

from seminar import files
from seminar.cli.options import lang_option, region_option, setup_for, templates_option
from seminar.cli.verbs import verb
from seminar.errors import SeminarError
from seminar.i18n import Words
from seminar.model import Talk
from seminar.render import Context, Rendered, render
from seminar.script import Region


def email(words: Words) -> click.Command:
    """``seminar email TALK``."""

    @verb(words, "email")
    @click.argument("source", metavar="TALK")
    @click.option("-o", "--output", metavar="FILE.eml", help=words("cli.email.output"))
    @lang_option(words)
    @region_option(words)
    @templates_option(words)
    def run(source: str, output: str | None, lang: str, region: Region, templates: tuple[str, ...]) -> int:
        target = target_of(source, output, "email.eml", (".eml", ".html", ".htm"))
        channel = "email" if target.suffix.lower() == ".eml" else "email-html"
        return _write(target, render(channel, *prepared(source, lang, region, templates)), words)

    return run


def invite(words: Words) -> click.Command:
    """``seminar invite TALK…``: one calendar file."""

    @verb(words, "invite")
    @click.argument("sources", nargs=-1, required=True, metavar="TALK…")
    @click.option("-o", "--output", metavar="FILE.ics", help=words("cli.invite.output"))
    @lang_option(words)
    @region_option(words)
    def run(sources: tuple[str, ...], output: str | None, lang: str, region: Region) -> int:
        from seminar.render.invite import render_all

        target = target_of(sources[0], output, "invite.ics", (".ics",))
        pairs = [prepared(source, lang, region) for source in sources]
        return _write(target, render_all([talk for talk, _ in pairs], pairs[0][1]), words)

    return run


def page(words: Words) -> click.Command:
    """``seminar page TALK``: a web page that stands alone, or a fragment for a CMS."""

    @verb(words, "page")
    @click.argument("source", metavar="TALK")
    @click.option("-o", "--output", metavar="FILE.html", help=words("cli.page.output"))
    @click.option("--fragment", is_flag=True, help=words("cli.page.fragment"))
    @lang_option(words)
    @region_option(words)
    @templates_option(words)
    def run(
        source: str, output: str | None, fragment: bool, lang: str, region: Region, templates: tuple[str, ...]
    ) -> int:
        target = target_of(source, output, "page.html", (".html", ".htm"))
        channel = "page-fragment" if fragment else "page"
        return _write(target, render(channel, *prepared(source, lang, region, templates)), words)

    return run


def wechat(words: Words) -> click.Command:
    """``seminar wechat TALK``: an article for the editor of an official account."""

    @verb(words, "wechat")
    @click.argument("source", metavar="TALK")
    @click.option("-o", "--output", metavar="FILE.html", help=words("cli.wechat.output"))
    @lang_option(words)
    @region_option(words)
    @templates_option(words)
    def run(source: str, output: str | None, lang: str, region: Region, templates: tuple[str, ...]) -> int:
        target = target_of(source, output, "wechat.html", (".html", ".htm"))
        return _write(target, render("wechat", *prepared(source, lang, region, templates)), words)

    return run


def message(words: Words) -> click.Command:
    """``seminar message TALK``: a short text for a group chat, on the screen unless ``-o`` is given."""

    @verb(words, "message")
    @click.argument("source", metavar="TALK")
    @click.option("-o", "--output", metavar="FILE.txt", help=words("cli.message.output"))
    @lang_option(words)
    @region_option(words)
    @templates_option(words)
    def run(source: str, output: str | None, lang: str, region: Region, templates: tuple[str, ...]) -> int:
        made = render("message", *prepared(source, lang, region, templates))
        if output is not None:
            return _write(target_of(source, output, "message.txt", (".txt",)), made, words)
        click.echo(made.body.decode("utf-8"), nl=False)
        return 0

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


#: What a poster can be written as.
_PICTURES = (".pdf", ".png", ".jpg", ".svg")


def target_of(source: str, output: str | None, name: str, suffixes: tuple[str, ...] = ()) -> Path:
    """Where the file goes: ``-o``, else beside the talk file.

    Raises :class:`SeminarError` for a name without a suffix, or with one that does not belong to this channel.
    """
    beside = Path(name) if source == files.STDIN else Path(source).parent / name
    target = Path(output) if output else beside
    if not target.suffix:
        raise SeminarError("cli.no-suffix", path=str(target), known=", ".join(suffixes or _PICTURES))
    if suffixes and target.suffix.lower() not in suffixes:
        raise SeminarError("cli.wrong-suffix", path=str(target), known=", ".join(suffixes))
    return target


def prepared(source: str, lang: str, region: Region, templates: tuple[str, ...] = ()) -> tuple[Talk, Context]:
    """The talk of a file as it goes out, and the context to render it in."""
    from seminar.service.loading import load_talk
    from seminar.service.outgoing import context_for, require_order, shown

    talk = load_talk(source)
    require_order(talk, source)
    outgoing = shown(talk, lang, region)
    folder = Path() if source == files.STDIN else Path(source).parent
    return outgoing.talk, context_for(setup_for(templates), outgoing, folder)


def _write(target: Path, made: Rendered, words: Words) -> int:
    files.write(target, made.body)
    click.echo(words("cli.wrote", path=str(target)))
    return 0
