"""The verb *check*."""

from __future__ import annotations

from datetime import date

import click

from seminar.cli.verbs import verb
from seminar.i18n import Words


def check(words: Words) -> click.Command:
    """``seminar check TALK…``: only check."""

    @verb(words, "check")
    @click.argument("sources", nargs=-1, required=True, metavar="TALK…")
    @click.option("--json", "as_json", is_flag=True, help=words("cli.check.json"))
    @click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help=words("cli.check.as-of"))
    @click.option("--strict", is_flag=True, help=words("cli.check.strict"))
    @click.option("--fix", is_flag=True, help=words("cli.check.fix"))
    def run(sources: tuple[str, ...], as_json: bool, as_of: date | None, strict: bool, fix: bool) -> int:
        raise NotImplementedError

    return run
