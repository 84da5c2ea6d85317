"""Text in the columns of a terminal, where a Han character takes two."""

from __future__ import annotations

import re
import unicodedata

#: What a line may be broken behind: a word with its space, or one wide character with the marks that belong to it.
_PIECE = re.compile(
    r"[“‘（《【]*(?:[\u2e80-\u9fff\uf900-\ufaff]|[^\s\u2e80-\u9fff\uf900-\ufaff]+)[，。；：！？、）》】”’…]*\s*"
)


def width(text: str) -> int:
    """Terminal columns of a text (UAX #11: wide and full-width characters take two, combining marks none)."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def cut(text: str, columns: int) -> str:
    """The text on one line, at most ``columns`` wide, with an ellipsis where it was cut."""
    text = " ".join(text.split())
    if width(text) <= columns:
        return text
    kept, room = "", columns - 1
    for char in text:
        room -= width(char)
        if room < 0:
            break
        kept += char
    return kept.rstrip() + "…"


def padded(text: str, columns: int) -> str:
    return text + " " * max(0, columns - width(text))


def wrapped(text: str, columns: int) -> list[str]:
    """The text in lines at most ``columns`` wide; no line begins with a closing mark or ends with an opening one."""
    lines = [""]
    for piece in _PIECE.findall(" ".join(text.split())):
        if lines[-1] and width(lines[-1] + piece.rstrip()) > columns:
            lines.append("")
        lines[-1] += piece
    return [line.rstrip() for line in lines]
