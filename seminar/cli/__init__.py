"""The command line: arguments in, text out. The one catcher of user errors stands here."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

import click

from seminar import i18n
from seminar.cli import wording
from seminar.cli.verbs import program
from seminar.errors import SeminarError


def main(argv: Sequence[str] | None = None) -> None:
    """The console script ``seminar``: runs a verb and leaves with its exit status.

    0 done; 1 done, but the checks found errors; 2 bad usage or unreadable input, nothing written. An error of ours
    keeps its traceback.
    """
    # what a verb loads lives to its end: looking through it for cycles time and again took a tenth of a short verb
    gc.set_threshold(50_000)
    arguments = list(sys.argv[1:] if argv is None else argv)
    sys.exit(run(arguments))


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit status; texts go to stdout, problems to stderr."""
    _speak_utf8()
    words = i18n.words(i18n.choose(_wanted_ui(arguments)))
    try:
        result = program(words).main(list(arguments), prog_name="seminar", standalone_mode=False)
    except SeminarError as error:
        click.echo(wording.error_text(error, words), err=True)
        return error.exit_code
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.ClickException as error:
        click.echo(wording.usage_text(error, words), err=True)
        return 2
    except (click.Abort, KeyboardInterrupt):
        click.echo(words("cli.aborted"), err=True)
        return 130
    except BrokenPipeError:
        # the reader of our output (head, less) left: nothing is wrong, and nobody is there to be told
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return result if isinstance(result, int) else 0


def _wanted_ui(arguments: Sequence[str]) -> str | None:
    """``--ui`` wherever it stands: the help text itself must speak that language."""
    for index, argument in enumerate(arguments):
        if argument == "--ui" and index + 1 < len(arguments):
            return arguments[index + 1]
        if argument.startswith("--ui="):
            return argument.removeprefix("--ui=")
    return None


def _speak_utf8() -> None:
    """Chinese on a console that claims ASCII (LANG=C) or cp936 must not end in an encoding error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None and (stream.encoding or "").lower().replace("-", "") != "utf8":
            reconfigure(encoding="utf-8", errors="replace")
