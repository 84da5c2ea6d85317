"""``seminar glossary``: *learn* the house's translations from finished talks."""

from __future__ import annotations

from pathlib import Path

import click

from seminar import files
from seminar.cli.options import output_option, talks_argument
from seminar.cli.verbs import Family, verb
from seminar.i18n import Words


def glossary(words: Words) -> click.Command:
    """The verb with its parts."""
    return Family(words, "glossary", {"learn": learn})


def learn(words: Words) -> click.Command:
    """``seminar glossary learn TALK…``: the pairs of finished talks as a glossary; what they disagree on is listed."""

    @verb(words, "glossary-learn")
    @talks_argument(words)
    @output_option(words, "cli.glossary-learn.output", ".toml")
    def run(sources: tuple[str, ...], output: str | None) -> int:
        from seminar.glossary import learn as learnt
        from seminar.service.loading import load_talk

        terms, conflicts = learnt(load_talk(source) for source in sources)
        for conflict in conflicts:
            ways = tuple(f"{text} ({count})" for text, count in conflict.translations)
            click.echo(words("cli.glossary-learn.conflict", text=conflict.text, translations=ways), err=True)
        text = terms.dumps()
        if output is None:
            click.echo(text, nl=False)
        else:
            files.write(Path(output), text.encode("utf-8"))
            click.echo(words("cli.glossary-learn.done", n=len(terms.terms), path=output))
        return 0

    return run
