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
EMPTY: Final = frozenset(("", "~", "null", "true", "false", "none", "[]", "{}"))
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
class Rows:
    """Rows made readable, and for those that were changed where key and value stand in the row as it was."""

    rows: list[str]
    cuts: dict[int, Place] = made_by(default_factory=dict)


def from_yaml(rows: Sequence[str]) -> tuple[Node, ...]:
    """The documents of a YAML (or JSON) text; an empty tuple where it is none, too long, too deep, or has aliases."""
    return composed(Rows([row.replace("\t", " ") for row in rows]))


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


def composed(source: Rows) -> tuple[Node, ...]:
    """The documents of rows made into YAML, each value with its place in the rows as they were."""
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
    if isinstance(node, yaml.ScalarNode) and not node.style and not key and text.casefold() in EMPTY:
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


# ---------------------------------------------------------------- texts


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
