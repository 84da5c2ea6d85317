"""Errors in the user's language: what is wrong, where, and what to do."""

from __future__ import annotations

import click

from seminar.errors import SeminarError
from seminar.files import STDIN
from seminar.i18n import Words

#: Parameters that hold the name of a source.
_SOURCES = ("source", "path", "name")


def error_text(error: SeminarError, words: Words, indent: str = "") -> str:
    """The error and its details as lines, each detail indented below what it belongs to."""
    params = {name: source_name(value, words) if name in _SOURCES else value for name, value in error.params.items()}
    sentence = words(error.key, **params)
    if error.key.endswith(".at-line"):  # "Line 3: There is no field …" reads better on one line
        gap = "" if sentence.endswith("：") else " "
        return indent + sentence + gap + "".join(error_text(detail, words) for detail in error.details)
    lines = [indent + sentence, *(error_text(detail, words, indent + "  ") for detail in error.details)]
    return "\n".join(lines)


def source_name(source: object, words: Words) -> str:
    """A source as a person names it: ``-`` is the pasted text."""
    return words("cli.pasted") if source == STDIN else str(source)


def usage_text(error: click.ClickException, words: Words) -> str:
    """A mistake on the command line, with the usage line of the verb it was made in."""
    message = _usage_sentence(error, words)
    context = getattr(error, "ctx", None)
    if context is None:
        return message
    hint = words("cli.try-help", command=context.command_path)
    return f"{context.get_usage()}\n{message}\n{hint}"


def _usage_sentence(error: click.ClickException, words: Words) -> str:
    match error:
        case click.NoSuchOption():
            near = tuple(error.possibilities or ())
            key = "cli.no-such-option-near" if near else "cli.no-such-option"
            return words(key, option=error.option_name, near=near)
        case click.MissingParameter():
            return words("cli.missing", name=_name(error.param))
        case click.BadParameter():
            return _bad_value(error, words)
        case click.BadOptionUsage():
            # click has one class for an option without its value and for a flag with one; only its sentence tells
            key = "cli.option-takes-none" if "not take" in error.message else "cli.option-needs-value"
            return words(key, option=error.option_name)
        case _:
            return error.format_message()


def _bad_value(error: click.BadParameter, words: Words) -> str:
    name = _name(error.param)
    match error.param.type if error.param is not None else None:
        case click.Choice() as choice:
            return words("cli.bad-choice", name=name, choices=tuple(map(str, choice.choices)))
        case click.DateTime():
            return words("cli.not-a-day", name=name)
        case click.IntRange(min=int(least), max=int(most)):
            return words("cli.not-between", name=name, least=least, most=most)
        case click.IntRange(min=int(least)):
            return words("cli.not-at-least", name=name, least=least)
        case click.types.IntParamType():
            return words("cli.not-a-number", name=name)
        case _:
            return words("cli.bad-value", name=name, message=error.message)


def _name(parameter: click.Parameter | None) -> str:
    if parameter is None:
        return "?"
    return (parameter.metavar or "").strip("[…]") if isinstance(parameter, click.Argument) else parameter.opts[-1]
