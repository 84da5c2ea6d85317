"""What programs keep talks in (YAML, TOML, JSON, a field a line) as a tree in which every value knows its place."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as made_by
from types import MappingProxyType
from typing import Any, Final, TypeAlias

import yaml

_LOADER: Final[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: Beyond this, what looks like data is read as plain lines: the parser must not be fed a megabyte.
LONGEST: Final = 200_000
_DEEPEST: Final = 40
#: Rows one quoted value may go on for.
_LONGEST_QUOTE: Final = 400
#: A value this long may go on in paragraphs.
_LONG_VALUE: Final = 60
_EMPTY: Final = frozenset(("", "~", "null", "true", "false", "none", "[]", "{}"))
_PAIRED: Final = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
#: ``teaser: {{ page.teaser }}``: a template's place in a card, which YAML would take for a mapping.
_LIQUID: Final = re.compile(r"^(\s*[\w-]+\s*:\s*)\{[{%].*?[}%]\}[ \t]*$", re.MULTILINE)

#: A field a line: an optional dash, a key (in quotes or not), a separator, a value.
FIELD: Final = re.compile(
    r"""^(?P<head>\s*(?:[-*]\s+)?)(?P<quote>["'`]?)(?P<key>[^\W\d][^:：="'`{}\[\]<>\n,，。]{0,40}?)(?P=quote)"""
    r"""\s*(?P<mark>[:：]|=(?!=))\s*(?P<value>.*)$"""
)
_TAGGED: Final = re.compile(r"^(?P<head>\s*)<(?P<key>[A-Za-z_]\w{0,30})>(?P<value>.*)</(?P=key)>\s*$")
#: Brackets, openings of objects and comments: the lines of data that say nothing.
_FRAME: Final = re.compile(
    r"[\[\]{}(),;\s]+|(?:export )?(?:default )?(?:(?:const|let|var) )?(?:\w{1,40} ?= ?)?[\[{(]+"
    r"|@\w{1,40} ?\{[\w:.-]{0,60},?|</?\w{1,40}>|(?://|#).*"
)
BLOCK: Final = re.compile(r"^[|>][+-]?\d?[+-]?\s*(?:#.*)?$")
#: ``place: Room 101      # where``: what YAML takes for a comment; one blank before the mark may be a text's own.
_REMARK: Final = re.compile(r"(?:(?<=\S)[ \t]{2,40}|^[ \t]*)# [^\"'#\n]{1,80}$")
_QUOTES: Final = ('"""', "'''", '"', "'", "`")
#: What a backslash may stand before; the \\theta of a formula is no tab.
_ESCAPES: Final = re.compile(r"\\(u[0-9a-fA-F]{4}|[nr]|t(?![a-z])|[^\w\s])")
_ESCAPED: Final[Mapping[str, str]] = MappingProxyType({"n": "\n", "r": "", "t": " "})


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of rows: the first column of the first row to the column behind the end in the last."""

    row: int
    column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Leaf:
    """A text and where it stands. ``text`` is the value as its format reads it; empty for null, true and false."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Branch:
    """Keys and what stands under them, in order."""

    entries: tuple[tuple[Leaf, Node], ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    values: tuple[Node, ...]


Node: TypeAlias = Leaf | Branch | Items


@dataclass(slots=True)
class _Rows:
    """Rows made readable, and for those that were changed where key and value stand in the row as it was."""

    rows: list[str]
    cuts: dict[int, Place] = made_by(default_factory=dict)


def from_yaml(rows: Sequence[str]) -> tuple[Node, ...]:
    """The documents of a YAML (or JSON) text; an empty tuple where it is none, too long, too deep, or has aliases."""
    return _yaml(_Rows([row.replace("\t", " ") for row in rows]))


def from_fields(rows: Sequence[str]) -> tuple[Node, ...]:
    """The tree of rows with a field each, whatever stands around: quotes, commas, brackets, a colon too many.

    An empty tuple where a row is no field, no part of one and no bracket.
    """
    readable = _readable(rows)
    return _yaml(readable) if readable else ()


def from_toml(rows: Sequence[str]) -> tuple[Node, ...]:
    """The tree of a TOML text; an empty tuple where it is none."""
    source = "\n".join(rows)
    if len(source) > LONGEST:
        return ()
    try:
        values = tomllib.loads(source)
    except (tomllib.TOMLDecodeError, RecursionError):
        return ()
    keys: dict[str, list[Place]] = {}
    places = [(row, match) for row, text in enumerate(rows) if (match := FIELD.match(text)) and match["mark"] == "="]
    for (row, match), (following, _) in zip(places, [*places[1:], (len(rows), None)], strict=False):
        last = max(row, following - 1)
        while last > row and (not rows[last].strip() or rows[last].lstrip().startswith("[")):
            last -= 1
        keys.setdefault(match["key"].strip(), []).append(Place(row, match.start("value"), last, len(rows[last])))
    return (_from_python(values, keys, Place(0, 0, 0, 0)),)


def field(row: str) -> re.Match[str] | None:
    """Key and value of a row that is a field: ``key: value``, ``"key": "value",``, ``<key>value</key>``."""
    return _TAGGED.match(row) or FIELD.match(row)


def is_frame(row: str) -> bool:
    """Whether a row only opens or closes something: a bracket, ``const talk = {``, a comment."""
    return _FRAME.fullmatch(row.strip()) is not None


def is_quoted(value: str) -> bool:
    """Whether a value stands in quotes (or braces), or begins with quotes that a later row closes."""
    bare = value.rstrip(",; ")
    if value.startswith(('"""', "'''", "`")) or (value[:1] == '"' and value.count('"') == 1):
        return True
    return len(bare) > 1 and bare[0] in "\"'{" and bare[-1] == {"{": "}"}.get(bare[0], bare[0])


def json_end(text: str) -> int:
    """How many characters the JSON object or list takes that a text begins with; 0 where it begins with none."""
    if len(text) > LONGEST or text[:1] not in ("{", "["):
        return 0
    try:
        return json.JSONDecoder(strict=False).raw_decode(text)[1]
    except (ValueError, RecursionError):
        return 0


# ---------------------------------------------------------------- YAML


def _yaml(source: _Rows) -> tuple[Node, ...]:
    text = "\n".join(source.rows)
    if len(text) > LONGEST or not _safe(text):
        return ()
    text = _LIQUID.sub(lambda match: f"{match[1]}''", _PAIRED.sub(_one_character, text))
    try:
        nodes = list(yaml.compose_all(text, Loader=_LOADER))
    except (yaml.YAMLError, ValueError, RecursionError):
        return ()
    return tuple(_from_node(node, source.cuts) for node in nodes if node is not None)


def _one_character(match: re.Match[str]) -> str:
    """A character beyond the first plane, which JSON writes as a pair of surrogates and YAML does not."""
    return str(json.loads(f'"{match.group()}"'))


def _safe(text: str) -> bool:
    """Whether a source has no aliases (which grow without end) and is nested no deeper than a person writes.

    The C composer recurses without limit and crashes; the event parser underneath does not, so it may be asked. A
    source that can hardly be deep is not.
    """
    deep = sum(text.count(mark) for mark in ("[", "{", "- ", "? ", ":\n", ": \n")) >= _DEEPEST
    if not deep and not ("*" in text and "&" in text):
        return True
    depth = 0
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.AliasEvent):
                return False
            if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                depth += 1
                if depth > _DEEPEST:
                    return False
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                depth -= 1
    except (yaml.YAMLError, ValueError):
        return True  # the composer will say the same, and stops at the same place
    return True


def _from_node(node: Any, cuts: Mapping[int, Place]) -> Node:
    if isinstance(node, yaml.MappingNode):
        return Branch(tuple((_leaf(key, cuts, key=True), _from_node(value, cuts)) for key, value in node.value))
    if isinstance(node, yaml.SequenceNode):
        return Items(tuple(_from_node(item, cuts) for item in node.value))
    return _leaf(node, cuts)


def _leaf(node: Any, cuts: Mapping[int, Place], *, key: bool = False) -> Leaf:
    text = str(node.value) if isinstance(node, yaml.ScalarNode) else ""
    if isinstance(node, yaml.ScalarNode) and not node.style and not key and text.casefold() in _EMPTY:
        text = ""
    start, end = node.start_mark, node.end_mark
    if (cut := cuts.get(start.line)) is not None:
        return Leaf(text, Place(cut.row, 0, cut.row, cut.column) if key else cut)
    return Leaf(text, Place(start.line, start.column, end.line, end.column))


# ---------------------------------------------------------------- TOML


def _from_python(value: Any, keys: Mapping[str, list[Place]], place: Place) -> Node:
    if isinstance(value, dict):
        entries = []
        for name, inner in value.items():
            here = keys[name].pop(0) if keys.get(name) and not isinstance(inner, dict) else place
            label = Leaf(name, Place(here.row, 0, here.row, here.column))
            entries.append((label, _from_python(inner, keys, here)))
        return Branch(tuple(entries))
    if isinstance(value, list):
        return Items(tuple(_from_python(item, keys, place) for item in value))
    return Leaf("" if isinstance(value, bool) else str(value), place)


# ---------------------------------------------------------------- a field a line


#: The line between two records.
_APART: Final = "---"


def _readable(rows: Sequence[str]) -> _Rows | None:
    """The rows as YAML whose every value is quoted."""
    found = _Rows([""] * len(rows))
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
        n = _field(rows, n, match, found)
    return found


def _field(rows: Sequence[str], n: int, match: re.Match[str], found: _Rows) -> int:
    """Writes the field that begins in row ``n``; the row behind it."""
    head, key, value = match["head"].replace("*", "-"), match["key"].strip(), _REMARK.sub("", match["value"]).strip()
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
    if not bare or bare.casefold() in _EMPTY:
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
    while last + 1 < len(rows) and _goes_on(rows[last + 1]):
        last += 1
        texts.append(rows[last].strip())  # a text in paragraphs, each at the margin
    return last, "\n".join(texts)


def _goes_on(row: str) -> bool:
    """Whether a row at the margin can only be the next paragraph of a value: ``lost even at B = 0. This …``."""
    match = field(row)
    equation = match is not None and match.groupdict().get("mark") == "=" and " " in match["key"].strip()
    return len(row.strip()) >= _LONG_VALUE and (match is None or equation) and not is_frame(row)


def _closes(row: str, quote: str) -> bool:
    bare = row.rstrip(" ,;")
    return bare.endswith(quote) and not bare.endswith(f"\\{quote}")


def _indent(row: str) -> int:
    return len(row) - len(row.lstrip())


def _unquoted(text: str, quote: str) -> str:
    if quote in ("'", "'''"):
        return text.replace("''", "'").replace("\\'", "'")
    return unescaped(text)


def unescaped(text: str) -> str:
    """What a text with backslashes says; a backslash before anything unknown stays (``\\theta``)."""
    return _ESCAPES.sub(_meant, _PAIRED.sub(_one_character, text))


def _meant(match: re.Match[str]) -> str:
    code = match[1]
    if len(code) == 5:
        letter = chr(int(code[1:], 16))
        return "" if "\ud800" <= letter <= "\udfff" else letter
    return _ESCAPED.get(code, code)


def around(leaves: Sequence[Leaf]) -> Place:
    """From the first of some values to the last."""
    first, last = leaves[0].place, leaves[-1].place
    return Place(first.row, first.column, last.last_row, last.last_column)


_BLOCK_TAG: Final = re.compile(
    r"[ \t]*(?:<br\s*/?>|</?(?:p|div|li|ul|ol|tr|table|section|article|blockquote|h[1-6])(?:\s[^<>]{0,300})?/?>)[ \t]*",
    re.I,
)


def plain(text: str) -> str:
    """A value whose paragraphs are lines, not tags."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("{' '}", " ") if "{'" in text else text  # the blank of a page written in JSX
    if "<" not in text:
        return text.strip("\n")
    return re.sub(r"\n{3,}", "\n\n", _BLOCK_TAG.sub("\n", text)).strip("\n ")
