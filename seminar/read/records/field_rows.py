"""Rows with a field each (``key: value``), whatever stands around them, as the tree they were meant for."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Final

from seminar.read.records.trees import BLOCK, EMPTY, Node, Place, Rows, composed, field, is_frame, unescaped

#: Rows one quoted value may go on for.
_LONGEST_QUOTE: Final = 400
#: A value this long may go on in paragraphs.
_LONG_VALUE: Final = 60
#: ``place: Room 101      # where``: what YAML takes for a comment; one blank before the mark may be a text's own.
_REMARK: Final = re.compile(r"(?:(?<=\S)[ \t]{2,40}|^[ \t]*)# [^\"'#\n]{1,80}$")
#: The same behind one blank, where other rows of the card have theirs further off.
_NEAR_REMARK: Final = re.compile(r"(?:(?<=\S)[ \t]{1,40}|^[ \t]*)# [^\"'#\n]{1,80}$")
#: So many rows with remarks make a card that has them.
_REMARKED: Final = 2
_QUOTES: Final = ('"""', "'''", '"', "'", "`")


def from_fields(rows: Sequence[str]) -> tuple[Node, ...]:
    """The tree of rows with a field each, whatever stands around: quotes, commas, brackets, a colon too many.

    An empty tuple where a row is no field, no part of one and no bracket.
    """
    readable = _readable(rows)
    return composed(readable) if readable else ()


#: The line between two records.
_APART: Final = "---"


def _readable(rows: Sequence[str]) -> Rows | None:
    """The rows as YAML whose every value is quoted."""
    found = Rows([""] * len(rows))
    remarked = sum(_REMARK.search(row) is not None for row in rows) >= _REMARKED
    remark = _NEAR_REMARK if remarked else _REMARK
    n = 0
    while n < len(rows):
        row = rows[n].replace("\t", " ")
        match = field(row)
        if row.rstrip() == _APART:
            found.rows[n] = _APART
            n += 1
            continue
        if match is None or is_frame(row):
            if row.strip() and not is_frame(row):
                return None
            if row.strip().startswith("{") or re.fullmatch(r"\s*\}\s*,\s*\{\s*", row):
                found.rows[n] = row[: len(row) - len(row.lstrip())] + "-"
            n += 1
            continue
        n = _field(rows, n, match, found, remark)
    return found


def _field(rows: Sequence[str], n: int, match: re.Match[str], found: Rows, remark: re.Pattern[str]) -> int:
    """Writes the field that begins in row ``n``; the row behind it."""
    head, key, value = match["head"].replace("*", "-"), match["key"].strip(), remark.sub("", match["value"]).strip()
    label = f"{head}{json.dumps(key, ensure_ascii=False)}:"
    indent = len(head)
    if BLOCK.match(value):
        found.rows[n] = f"{label} {value}"
        n += 1
        edge = n < len(rows) and bool(rows[n][:1].strip()) and field(rows[n]) is None  # its text lost the indentation
        while n < len(rows) and (not rows[n].strip() or _indent(rows[n]) >= max(indent, 1) or edge):
            if edge and (field(rows[n]) is not None or is_frame(rows[n])):
                break
            found.rows[n] = " " * (indent + 2 if edge else 0) + rows[n].replace("\t", " ")
            n += 1
        return n
    bare = value.rstrip(",; ")
    if bare in ("{", "[", "({"):
        found.rows[n] = label
        return n + 1
    if bare.startswith(("{", "[")) and bare.endswith(("}", "]")) and match.groupdict().get("mark") != "=":
        found.rows[n] = f"{label} {bare}"
        return n + 1
    if not bare and (last := _text_below(rows, n, indent)) > n:
        text = "\n".join(row.strip() for row in rows[n + 1 : last + 1])
        found.rows[n] = f"{label} {json.dumps(re.sub(_BREAK, ' ', text), ensure_ascii=False)}"
        below = rows[n + 1]
        found.cuts[n] = Place(n + 1, len(below) - len(below.lstrip()), last, len(rows[last]))
        return last + 1
    if not bare or bare.casefold() in EMPTY:
        found.rows[n] = label
        return n + 1
    last, text = _value(rows, n, value, indent)
    found.rows[n] = f"{label} {json.dumps(text, ensure_ascii=False)}"
    found.cuts[n] = Place(n, match.start("value"), last, len(rows[last]))
    return last + 1


#: The end of a row within a paragraph.
_BREAK: Final = re.compile(r"(?<!\n)\n(?!\n)")


def _text_below(rows: Sequence[str], n: int, indent: int) -> int:
    """The last row of the text set in under a key that stands alone in row ``n``; ``n`` where none does.

    ``bio:`` and on the rows below sentences, which YAML reads until a colon comes.
    """
    last = n
    for m in range(n + 1, min(len(rows), n + _LONGEST_QUOTE)):
        if rows[m].strip() and _indent(rows[m]) <= indent:
            break
        last = m if rows[m].strip() else last
    first = rows[n + 1].strip() if last > n else ""
    plain = len(first) >= _LONG_VALUE and first[:1].isalpha() and field(first) is None
    return last if plain else n


def _value(rows: Sequence[str], n: int, value: str, indent: int) -> tuple[int, str]:
    """The row a value ends in, and what it says."""
    bare = value.rstrip(",; ")
    for quote in _QUOTES:
        if not value.startswith(quote):
            continue
        if len(bare) >= 2 * len(quote) and bare.endswith(quote) and not bare.endswith(f"\\{quote}"):
            return n, _unquoted(bare[len(quote) : -len(quote)], quote)
        end = next((m for m in range(n + 1, min(len(rows), n + _LONGEST_QUOTE)) if _closes(rows[m], quote)), None)
        if end is not None:
            inside = [value[len(quote) :], *rows[n + 1 : end], rows[end].rstrip(" ,;")[: -len(quote)]]
            return end, _unquoted("\n".join(line.strip() for line in inside), quote).strip("\n")
        break
    if bare.startswith("{") and bare.endswith("}"):
        return n, bare[1:-1]
    last, texts = n, [value]
    while last + 1 < len(rows) and rows[last + 1].strip() and _indent(rows[last + 1]) > max(indent, 1):
        last += 1
        texts.append(rows[last].strip())
    if last > n or len(value) < _LONG_VALUE:
        return last, " ".join(texts)
    while last + 1 < len(rows) and (_goes_on(rows[last + 1]) or _ends(rows[last + 1], texts)):
        last += 1
        texts.append(rows[last].strip())  # a text in paragraphs, each at the margin
    return last, "\n".join(texts)


def _goes_on(row: str) -> bool:
    """Whether a row at the margin can only be the next paragraph of a value: ``lost even at B = 0. This …``."""
    match = field(row)
    equation = match is not None and match.groupdict().get("mark") == "=" and " " in match["key"].strip()
    return len(row.strip()) >= _LONG_VALUE and (match is None or equation) and not is_frame(row)


def _ends(row: str, above: Sequence[str]) -> bool:
    """Whether a short row at the margin ends the sentence that the rows above it began."""
    open_ended = not above[-1].endswith((".", "!", "?", "。", "！", "？"))
    return open_ended and bool(row.strip()) and field(row) is None and not is_frame(row)


def _closes(row: str, quote: str) -> bool:
    bare = row.rstrip(" ,;")
    return bare.endswith(quote) and not bare.endswith(f"\\{quote}")


def _indent(row: str) -> int:
    return len(row) - len(row.lstrip())


def _unquoted(text: str, quote: str) -> str:
    if quote in ("'", "'''"):
        return text.replace("''", "'").replace("\\'", "'")
    return unescaped(text)
