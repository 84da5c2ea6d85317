"""The verbs that make one text of a talk: *email*, *invite*, *page*, *wechat*, *message*; and *schema*."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path

import click

from seminar import files
from seminar.cli.options import (
    lang_option,
    output_option,
    region_option,
    setup_for,
    talk_argument,
    talks_argument,
    templates_option,
)
from seminar.cli.verbs import verb
from seminar.errors import SeminarError
from seminar.i18n import Words
from seminar.model import Talk
from seminar.render import Context, Rendered, render
from seminar.script import Region


@dataclass(frozen=True, slots=True)
class _Asked:
    """What every verb on one talk is given."""

    words: Words
    source: str
    output: str | None
    lang: str
    region: Region
    templates: tuple[str, ...]

    def target(self, name: str, *suffixes: str) -> Path:
        return target_of(self.source, self.output, name, suffixes)

    def made(self, channel: str) -> Rendered:
        return render(channel, *prepared(self.source, self.lang, self.region, self.templates))

    def write(self, channel: str, target: Path) -> int:
        return _write(target, self.made(channel), self.words)


def _one_talk(words: Words, name: str, suffix: str) -> Callable[[Callable[..., int]], click.Command]:
    """Decorator: the function as the verb ``name`` on one talk, which is given as :class:`_Asked`."""

    def decorated(function: Callable[..., int]) -> click.Command:
        @verb(words, name)
        @talk_argument(words)
        @output_option(words, f"cli.{name}.output", suffix)
        @lang_option(words)
        @region_option(words)
        @templates_option(words)
        @wraps(function)  # with the options of its own
        def run(
            source: str, output: str | None, lang: str, region: Region, templates: tuple[str, ...], **own: object
        ) -> int:
            return function(_Asked(words, source, output, lang, region, templates), **own)

        return run

    return decorated


def email(words: Words) -> click.Command:
    """``seminar email TALK``."""

    @_one_talk(words, "email", ".eml")
    def run(asked: _Asked) -> int:
        target = asked.target("email.eml", ".eml", ".html", ".htm")
        return asked.write("email" if target.suffix.lower() == ".eml" else "email-html", target)

    return run


def page(words: Words) -> click.Command:
    """``seminar page TALK``: a web page that stands alone, or a fragment for a CMS."""

    @_one_talk(words, "page", ".html")
    @click.option("--fragment", is_flag=True, help=words("cli.page.fragment"))
    def run(asked: _Asked, fragment: bool) -> int:
        return asked.write("page-fragment" if fragment else "page", asked.target("page.html", ".html", ".htm"))

    return run


def wechat(words: Words) -> click.Command:
    """``seminar wechat TALK``: an article for the editor of an official account."""

    @_one_talk(words, "wechat", ".html")
    def run(asked: _Asked) -> int:
        return asked.write("wechat", asked.target("wechat.html", ".html", ".htm"))

    return run


def message(words: Words) -> click.Command:
    """``seminar message TALK``: a short text for a group chat, on the screen unless ``-o`` is given."""

    @_one_talk(words, "message", ".txt")
    def run(asked: _Asked) -> int:
        if asked.output is not None:
            return asked.write("message", asked.target("message.txt", ".txt"))
        click.echo(asked.made("message").body.decode("utf-8"), nl=False)
        return 0

    return run


def invite(words: Words) -> click.Command:
    """``seminar invite TALK…``: one calendar file."""

    @verb(words, "invite")
    @talks_argument(words)
    @output_option(words, "cli.invite.output", ".ics")
    @lang_option(words)
    @region_option(words)
    def run(sources: tuple[str, ...], output: str | None, lang: str, region: Region) -> int:
        from seminar.render.invite import render_all

        target = target_of(sources[0], output, "invite.ics", (".ics",))
        pairs = [prepared(source, lang, region) for source in sources]
        return _write(target, render_all([talk for talk, _ in pairs], pairs[0][1]), words)

    return run


def schema(words: Words) -> click.Command:
    """``seminar schema``: the JSON Schema of talk.toml."""

    @verb(words, "schema")
    @output_option(words, "cli.schema.output")
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
        raise SeminarError("cli.no-suffix", path=str(target), known=suffixes or _PICTURES)
    if suffixes and target.suffix.lower() not in suffixes:
        raise SeminarError("cli.wrong-suffix", path=str(target), known=suffixes)
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
