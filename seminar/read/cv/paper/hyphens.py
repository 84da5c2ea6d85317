"""Words cut by the end of a line, made whole where the CV elsewhere shows how they are written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line

_CUT: Final = re.compile(r"(?P<first>[^\W\d_]{1,30})[-‐]$")
_REST: Final = re.compile(r"\s*(?P<rest>[^\W\d_]{1,30})(?P<after>\S*)\s*")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
#: A piece of a word that may be one by chance needs a longer whole: "a-" and "n" are "an".
_SHORTEST: Final = 5


def words_whole(lines: Sequence[Line]) -> list[Line]:
    """The lines with a cut word on the first of its two lines: as one, or with its hyphen, as it stands elsewhere.

    ``any-`` above ``time bounds`` is "anytime" where "anytime" stands in another line; a word that stands nowhere else
    is left cut.
    """
    known = frozenset(word for line in lines for word in _words_of(line.text))
    made = list(lines)
    for at in range(len(made) - 1):
        line = made[at]  # as the line above may have left it
        cut = _CUT.search(line.text[-40:].rstrip())
        below = made[at + 1]
        rest = _REST.match(below.text[:200]) if cut and below.label is None else None
        if cut is None or rest is None or (whole := _whole(cut["first"], rest["rest"], known)) is None:
            continue
        kept = line.text.rstrip()[: -len(cut[0])]
        made[at] = replace(line, text=f"{kept}{whole}{rest['after']}")
        made[at + 1] = replace(below, text=below.text[rest.end() :])
    return made


def _words_of(text: str) -> list[str]:
    """The words of a line in small letters, without the pieces at a cut end."""
    return [
        part
        for word in _WORD.finditer(text[:4_000])
        if text[word.end() : word.end() + 1] not in {"-", "‐"}
        for part in {word[0].casefold(), *_first_two(word[0].casefold())}
    ]


def _first_two(word: str) -> list[str]:
    """What a compound of three parts begins with, and its first part: anytime-valid, run-time-bound."""
    parts = word.split("-")
    return [parts[0], "-".join(parts[:2])] if len(parts) > 1 else []


def _whole(first: str, rest: str, known: frozenset[str]) -> str | None:
    one, hyphened = f"{first}{rest}", f"{first}-{rest}"
    if len(one) < _SHORTEST:
        return None
    found = [text for text in (one, hyphened) if text.casefold() in known]
    return found[0] if len(found) == 1 else None
