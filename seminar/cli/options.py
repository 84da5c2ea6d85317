"""Options that several verbs share, and the setup they run in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click

from seminar.errors import SeminarError
from seminar.i18n import Words
from seminar.service.setup import Setup, clock
from seminar.workspace import load_if_any

Function = TypeVar("Function", bound=Callable[..., Any])


def input_argument(words: Words) -> Callable[[Function], Function]:
    """The announcement: a file or ``-``."""
    return click.argument("source", metavar=words("cli.input-metavar"))


def inputs_argument(words: Words) -> Callable[[Function], Function]:
    """Announcements, as many as are given."""
    return click.argument("sources", nargs=-1, required=True, metavar=words("cli.input-metavar") + "…")


def talk_argument(words: Words) -> Callable[[Function], Function]:
    """The talk file: TOML, JSON, or ``-``."""
    return click.argument("source", metavar=words("cli.talk-metavar"))


def talks_argument(words: Words, required: bool = True) -> Callable[[Function], Function]:
    """Talk files, as many as are given; where none need be, the help shows it by brackets."""
    shown = words("cli.talk-metavar") + "…"
    return click.argument("sources", nargs=-1, required=required, metavar=shown if required else f"[{shown}]")


def output_option(words: Words, key: str, suffix: str = "") -> Callable[[Function], Function]:
    """``-o FILE``, which ``key`` explains."""
    return click.option("-o", "--output", metavar=words("cli.file-metavar") + suffix, help=words(key))


def since_option(words: Words) -> Callable[[Function], Function]:
    """``--from DAY``."""
    return _day_option(words, "--from", "since", "store.opt-from")


def until_option(words: Words) -> Callable[[Function], Function]:
    """``--to DAY``, that day included."""
    return _day_option(words, "--to", "until", "store.opt-to")


def _day_option(words: Words, option: str, name: str, key: str) -> Callable[[Function], Function]:
    metavar = words("cli.day-metavar")
    return click.option(option, name, type=click.DateTime(["%Y-%m-%d"]), metavar=metavar, help=words(key))


def lang_option(words: Words) -> Callable[[Function], Function]:
    """``--lang zh|en|both``: what is rendered."""
    from seminar.service.outgoing import CHOICES

    return click.option(
        "--lang",
        type=click.Choice(list(CHOICES)),
        default="both",
        metavar="zh|en|both|zh-Hant",
        help=words("cli.lang"),
    )


def region_option(words: Words) -> Callable[[Function], Function]:
    """``--region TW|HK``: whose words Traditional Chinese uses."""
    return click.option("--region", type=click.Choice(["TW", "HK"]), default="TW", help=words("cli.region"))


def labels_option(words: Words) -> Callable[[Function], Function]:
    """``--labels FILE``: a department's own words for the labels of a notice."""
    return click.option("--labels", multiple=True, metavar=words("cli.file-metavar"), help=words("cli.labels"))


def glossary_option(words: Words) -> Callable[[Function], Function]:
    """``--glossary FILE``: the house's own translations."""
    return click.option("--glossary", multiple=True, metavar=words("cli.file-metavar"), help=words("cli.glossary"))


def templates_option(words: Words) -> Callable[[Function], Function]:
    """``--templates DIR``, looked in before the built-in ones; may be given more than once."""
    return click.option("--templates", multiple=True, metavar=words("cli.dir-metavar"), help=words("cli.templates"))


def setup_for(templates: tuple[str, ...] = (), labels: tuple[str, ...] = (), glossaries: tuple[str, ...] = ()) -> Setup:
    """The setup of this run: the options first, then the workspace the working directory lies in, if any.

    Raises :class:`SeminarError` for a folder or file that is not there, and for a seminar.toml with mistakes.
    """
    for folder in templates:
        if not Path(folder).is_dir():
            raise SeminarError("cli.no-such-templates", path=folder)
    for file in (*labels, *glossaries):
        if not Path(file).is_file():
            raise SeminarError("files.no-such-file", path=file)
    base = Setup(now=clock())
    workspace = load_if_any(Path.cwd())
    if workspace is not None:
        base = replace(
            base,
            timezone=workspace.settings.timezone,
            branding=workspace.branding,
            sender=workspace.sender,
            readers=workspace.readers,
            replies=workspace.replies,
            labels=workspace.labels,
            glossaries=workspace.glossaries,
            templates=workspace.templates,
        )
    return replace(
        base,
        templates=(*map(Path, templates), *base.templates),
        labels=(*base.labels, *map(Path, labels)),
        glossaries=(*base.glossaries, *map(Path, glossaries)),
    )
