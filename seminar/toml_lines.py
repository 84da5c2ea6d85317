"""What the TOML libraries do not tell: where each value of a text stands, and what is wrong with one they refuse."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from typing import Any

from seminar.errors import Phrase, SeminarError

_KEY = r"(?:[A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')"
_DOTTED = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_TABLE = re.compile(rf"\s*(\[\[?)\s*({_DOTTED})\s*\]")
_ASSIGNMENT = re.compile(rf"\s*({_DOTTED})\s*=")
_INLINE = re.compile(rf"[{{,]\s*({_DOTTED})\s*=")


#: A part of the sentence of ``tomllib`` -> ours. It gives no codes, and its words are a programmer's.
_MISTAKES = (
    (r"twice|overwrite|[Dd]uplicate|immutable|redefine", "twice"),
    (r"Expected '='", "equals"),
    (r"Unterminated|Expected '\"|Illegal character '\\n'", "quote"),
    (r"Unclosed|Expected '\]", "bracket"),
    (r"Unescaped|Escaped|hex value", "backslash"),
    (r"Expected newline", "rest"),
    (r"Invalid date", "date"),
    (r"Invalid value", "value"),
    (r"key part|Invalid statement", "name"),
    (r"invalid character|Illegal character", "character"),
)
_PLACE = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)")


def parse(text: str, source: str) -> dict[str, Any]:
    """The values of a TOML text, which ``source`` names. Raises :class:`SeminarError` with the place of a mistake."""
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        # tomllib tells the place in its sentence only (attributes came with Python 3.14)
        place = _PLACE.search(str(error))
        last = len(text.splitlines()) or 1
        line, column = (int(place[1]), int(place[2])) if place and place[1] else (last, 1)
        what = next((name for pattern, name in _MISTAKES if re.search(pattern, str(error))), "other")
        raise syntax_error(source, text, line, column, what) from None


def syntax_error(source: str, text: str, line: int, column: int, what: str) -> SeminarError:
    """The mistake ``talkfile.mistake-<what>`` at a place (from 1) of a TOML or JSON text, which is quoted."""
    lines = text.splitlines() or [""]
    quoted = lines[min(line, len(lines)) - 1].strip()
    shown = quoted if len(quoted) <= 60 else quoted[:57] + "…"
    return SeminarError(
        "talkfile.syntax", source=source, line=line, column=column, text=shown, what=Phrase(f"talkfile.mistake-{what}")
    )


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in re.findall(_KEY, dotted))


def _scan(text: str) -> Iterator[tuple[str, int]]:
    table: tuple[str, ...] = ()
    counts: dict[tuple[str, ...], int] = {}
    fence = ""
    for number, line in enumerate(text.splitlines(), 1):
        if fence:
            if fence in line:
                fence = ""
            continue
        if match := _TABLE.match(line):
            names = _parts(match[2])
            # the arrays of tables opened so far give the index: [[speakers]] … [speakers.name] is speakers.0.name
            path: tuple[str, ...] = ()
            for depth, name in enumerate(names):
                path = (*path, name)
                last = depth == len(names) - 1
                if last and match[1] == "[[":
                    counts[path] = counts.get(path, -1) + 1
                if path in counts:
                    path = (*path, str(counts[path]))
            table = path
            yield ".".join(table), number
        elif match := _ASSIGNMENT.match(line):
            path = (*table, *_parts(match[1]))
            yield ".".join(path), number
            for inner in _INLINE.finditer(line, match.end()):
                yield ".".join((*path, *_parts(inner[1]))), number
            for mark in ('"""', "'''"):
                if line.count(mark) == 1:
                    fence = mark


def line_of(text: str, path: str) -> int | None:
    """The line (from 1) of ``path`` (``speakers.0.name.zh``), or of the nearest table or key around it."""
    known: dict[str, int] = {}
    for name, number in _scan(text):
        known.setdefault(name, number)
    while path:
        if path in known:
            return known[path]
        path = path.rpartition(".")[0]
    return None


def uncommented(text: str, paths: Iterable[str]) -> str:
    """``text`` with the prepared lines ``# en = ""`` of these paths made real (and empty), ready to be filled.

    A talk file shows a missing side as such a comment; a value set later belongs in its place, not below it.
    """
    lines = text.splitlines(keepends=True)
    starts = dict(_scan(text))
    for path in paths:
        table, _, key = path.rpartition(".")
        prepared = re.compile(rf"\s*#\s*({re.escape(key)}\s*=\s*\"\")")
        for index in range(starts.get(table, len(lines)), len(lines)):
            if _TABLE.match(lines[index]):
                break
            if match := prepared.match(lines[index]):
                lines[index] = match[1] + lines[index][match.end() :]
                break
    return "".join(lines)
