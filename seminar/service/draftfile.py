"""A draft as a talk file for people: guesses marked, missing sides ready to be typed, what was not understood kept."""

from __future__ import annotations

from seminar.i18n import Words
from seminar.read.draft import Draft
from seminar.talkfile import to_toml


def draft_toml(draft: Draft, words: Words) -> str:
    """The TOML text of a draft; every comment is in the user's language."""
    notes = {
        path: words("cli.toml-guessed", lines=origin.lines) if origin.lines else words("cli.toml-proposed")
        for path, origin in draft.origins.items()
        if origin.guessed
    }
    comments = [words("cli.toml-head", source=draft.source), words("cli.toml-how")]
    text = to_toml(draft.talk, comments=comments, notes=notes)
    rest = [line for line in draft.leftovers if line.text.strip()]
    if not rest:
        return text
    tail = [words("cli.toml-leftovers"), *(f"{line.number}: {_one_line(line.text)}" for line in rest)]
    return text + "\n" + "".join(f"# {line}\n" for line in tail)


def _one_line(text: str) -> str:
    return "".join(char if char.isprintable() or char == "\t" else "\ufffd" for char in text.strip())
