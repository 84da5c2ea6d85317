"""The table of verbs, and the click classes that speak the user's language.

A verb is a function ``(words) -> click.Command`` in the module the table names; it is imported when it is called,
so that ``seminar --help`` stays quick.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

import click

from seminar import __version__
from seminar.cli.columns import padded, width, wrapped
from seminar.i18n import Words, available

#: verb -> the module and function that make its command; the order is that of ``seminar --help``.
VERBS: Mapping[str, str] = MappingProxyType(
    {
        "announce": "seminar.cli.announcing:announce",
        "read": "seminar.cli.reading:read",
        "check": "seminar.cli.checking:check",
        "poster": "seminar.cli.poster_verbs:poster",
        "email": "seminar.cli.rendering:email",
        "invite": "seminar.cli.rendering:invite",
        "page": "seminar.cli.rendering:page",
        "wechat": "seminar.cli.rendering:wechat",
        "message": "seminar.cli.rendering:message",
        "programme": "seminar.cli.poster_verbs:programme",
        "theme": "seminar.cli.poster_verbs:theme",
        "schema": "seminar.cli.rendering:schema",
        "glossary": "seminar.cli.glossary_verbs:glossary",
        "init": "seminar.cli.store_verbs:init",
        "add": "seminar.cli.store_verbs:add",
        "list": "seminar.cli.store_verbs:list_",
        "show": "seminar.cli.store_verbs:show",
        "edit": "seminar.cli.life_verbs:edit",
        "confirm": "seminar.cli.life_verbs:confirm",
        "change": "seminar.cli.life_verbs:change",
        "postpone": "seminar.cli.life_verbs:postpone",
        "cancel": "seminar.cli.life_verbs:cancel",
        "restore": "seminar.cli.life_verbs:restore",
        "delete": "seminar.cli.life_verbs:delete",
        "history": "seminar.cli.life_verbs:history",
        "undo": "seminar.cli.life_verbs:undo",
        "status": "seminar.cli.store_verbs:status",
        "conflicts": "seminar.cli.store_verbs:conflicts",
        "series": "seminar.cli.series_verbs:series",
        "feed": "seminar.cli.calendar_verbs:feed",
        "publish": "seminar.cli.calendar_verbs:publish",
        "import": "seminar.cli.calendar_verbs:import_",
        "export": "seminar.cli.archive_verbs:export",
        "backup": "seminar.cli.archive_verbs:backup",
        "report": "seminar.cli.archive_verbs:report",
    }
)


_TOO_MANY = re.compile(r"unexpected extra arguments? \((.*)\)")


class _Formatter(click.HelpFormatter):
    """Click's help layout with the headings of the catalogue."""

    words: Words

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or self.words("cli.usage"))

    def write_heading(self, heading: str) -> None:
        self.write(f"{'':>{self.current_indent}}{self.words('cli.heading', name=heading)}\n")

    def write_text(self, text: str) -> None:
        indent = " " * self.current_indent
        paragraphs = [wrapped(part, self.width - self.current_indent) for part in text.split("\n\n")]
        self.write("\n\n".join("\n".join(indent + line for line in lines) for lines in paragraphs) + "\n")

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Click's own measures characters, not columns."""
        listed = list(rows)
        edge = min(max((width(term) for term, _ in listed), default=0), col_max) + col_spacing
        for term, meaning in listed:
            lines = wrapped(meaning, max(self.width - edge - self.current_indent, 10))
            if width(term) > edge - col_spacing:
                lines.insert(0, "")
            for index, line in enumerate(lines):
                head = term if index == 0 else ""
                self.write(f"{'':>{self.current_indent}}{padded(head, edge)}{line}".rstrip() + "\n")

    def section(self, name: str) -> Any:
        keys = {"Options": "cli.options", "Commands": "cli.commands", "Positional arguments": "cli.arguments"}
        return super().section(self.words(keys[name]) if name in keys else name)


def _context_class(words: Words) -> type[click.Context]:
    formatter = type("Formatter", (_Formatter,), {"words": words})
    return type("Context", (click.Context,), {"formatter_class": formatter})


class _Localized(click.Command):
    """A command whose headings, usage line and ``--help`` line are in the user's language."""

    words: Words

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = self.words("cli.help")
        return option

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            # click has no class for arguments too many; only its sentence tells
            if type(error) is click.UsageError and (extra := _TOO_MANY.search(error.message)):
                raise click.UsageError(self.words("cli.unexpected", arguments=extra[1]), ctx) from None
            raise

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)))


class Verb(_Localized):
    """One verb of the command line."""

    def __init__(self, *args: Any, words: Words, **kwargs: Any) -> None:
        self.words = words
        self.context_class = _context_class(words)
        super().__init__(*args, **kwargs)
        self.params += shared_options(words)


class Program(_Localized, click.Group):
    """``seminar`` itself: knows its verbs by name and one line, and imports one when it is called."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.context_class = _context_class(words)
        super().__init__(
            "seminar",
            help=words("cli.about"),
            epilog=words("cli.epilog"),
            params=[_version(words), *shared_options(words)],
            subcommand_metavar=words("cli.verb-metavar"),
            options_metavar=words("cli.options-metavar"),
            no_args_is_help=True,
        )

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in VERBS:
            return None
        module, _, function = VERBS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), function)(self.words)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0] if args else ""
        if name not in VERBS and not name.startswith("-"):
            raise click.UsageError(self._no_such_verb(name), ctx)
        return super().resolve_command(ctx, args)

    def _no_such_verb(self, name: str) -> str:
        import difflib

        near = difflib.get_close_matches(name, VERBS, 1)
        return (
            self.words("cli.no-such-verb-near", name=name, near=near[0])
            if near
            else self.words("cli.no-such-verb", name=name)
        )

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.words(f"cli.{name}.short")) for name in VERBS])


class Family(_Localized, click.Group):
    """A verb with parts of its own: ``seminar series add``."""

    def __init__(self, words: Words, name: str, parts: Mapping[str, Callable[[Words], click.Command]]) -> None:
        self.words = words
        self.context_class = _context_class(words)
        self._parts = dict(parts)
        super().__init__(
            name,
            help=words(f"cli.{name}.help"),
            params=shared_options(words),
            subcommand_metavar=words("cli.verb-metavar"),
            options_metavar=words("cli.options-metavar"),
            no_args_is_help=True,
        )

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._parts)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return self._parts[cmd_name](self.words) if cmd_name in self._parts else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self._parts:
            known = tuple(self._parts)
            raise click.UsageError(self.words("cli.no-such-part", name=args[0], verb=self.name, known=known), ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(part, self.words(f"cli.{self.name}-{part}.short")) for part in self._parts])


def program(words: Words) -> Program:
    """The whole command line in one language."""
    return Program(words)


def verb(words: Words, name: str) -> Callable[[Callable[..., Any]], click.Command]:
    """Decorator: the function as the verb ``name``; its help is ``cli.<name>.help``."""

    def made(function: Callable[..., Any]) -> click.Command:
        decorate = click.command(
            name, cls=Verb, words=words, help=words(f"cli.{name}.help"), options_metavar=words("cli.options-metavar")
        )
        command: click.Command = decorate(function)
        return command

    return made


def shared_options(words: Words) -> list[click.Parameter]:
    """``--ui`` stands before or behind the verb; it was read before click started."""
    languages = sorted({form for name in available() for form in (name, name.replace("_", "-"), name[:2])})
    return [
        click.Option(
            ["--ui"],
            type=click.Choice(languages),
            expose_value=False,
            metavar="zh|en",
            help=words("cli.ui"),
        )
    ]


def _version(words: Words) -> click.Option:
    def show(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            click.echo(f"seminar {__version__}")
            ctx.exit()

    return click.Option(
        ["--version"], is_flag=True, expose_value=False, is_eager=True, callback=show, help=words("cli.version")
    )
