"""A talk as TOML or JSON. Comments and layout of a TOML file are kept when it is rewritten."""

from __future__ import annotations

import difflib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, get_args, overload

import tomlkit
from pydantic import BaseModel, ValidationError
from tomlkit.items import AoT, Item, Table

from seminar import toml_lines
from seminar.bilingual import Bilingual, Lang
from seminar.errors import SeminarError
from seminar.model import YEARS, Person, Talk, as_json
from seminar.toml_lines import line_of, syntax_error, uncommented

Record = TypeVar("Record", bound=BaseModel)

#: Notes of ``seminar read --json`` beside the fields of a talk; they are no part of the record.
READING_NOTES = ("problems", "origins", "leftovers")
_SIDES = [lang.value for lang in Lang]
#: Fields a new file always says, and pairs it always prepares for typing; others stand in it only when they are filled.
_ALWAYS = ("uid", "revision", "status", "timezone")
_PREPARED = ("title", "venue", "abstract", "name", "affiliation", "position", "bio")


class TalkFileError(SeminarError):
    """A file whose fields cannot be used; ``details`` name every one that is wrong, with its line."""


# ---------------------------------------------------------------- reading


@overload
def loads(text: str, source: str = "-") -> Talk: ...
@overload
def loads(text: str, source: str, kind: type[Record]) -> Record: ...


def loads(text: str, source: str = "-", kind: type[BaseModel] = Talk) -> BaseModel:
    """The record in a TOML or JSON text (JSON when it starts with ``{``).

    ``source`` is the name for error messages. Raises :class:`TalkFileError` naming every field path that is wrong
    and the line it stands on, and :class:`SeminarError` for a text that is neither TOML nor JSON.
    """
    text = text.removeprefix("\ufeff")
    is_json = text.lstrip().startswith(("{", "[")) and not _TABLE_HEAD.match(text)
    data = _parse_json(text, source) if is_json else toml_lines.parse(text, source)
    if not isinstance(data, dict):
        raise TalkFileError("talkfile.not-a-record", source=source)
    if is_json:
        data = {name: value for name, value in data.items() if name not in READING_NOTES}
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        details = [_detail(problem, text, is_json, kind) for problem in error.errors()]
        raise TalkFileError("talkfile.invalid", details=details, source=source, n=len(details)) from None


#: ``[title]`` opens a TOML table, also where its bracket was not closed; a JSON list never looks like that.
_TABLE_HEAD = re.compile(r"\s*\[\[?\s*(?:[A-Za-z_]|[A-Za-z0-9_.\"'-]+\s*\])")
#: A part of the sentence of ``json`` -> ours.
_JSON_MISTAKES = (
    ("Unterminated", "quote"),
    ("control character", "quote"),
    ("':' delimiter", "colon"),
    ("',' delimiter", "comma"),
    ("property name", "json-name"),
    ("Extra data", "extra"),
    ("escape", "backslash"),
    ("Expecting value", "value"),
)


def _parse_json(text: str, source: str) -> Any:
    try:
        data = json.loads(text)
        return _whole(data) if "\\ud" in text.lower() else data
    except json.JSONDecodeError as error:
        what = next((name for part, name in _JSON_MISTAKES if part in error.msg), "other")
        raise syntax_error(source, text, error.lineno, error.colno, what) from None
    except RecursionError:
        raise syntax_error(source, text, 1, 1, "bracket") from None


def _whole(value: Any) -> Any:
    """JSON values without half a character (a lone surrogate, RFC 8259 §8.2), which nothing can write; U+FFFD stays."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return {_whole(key): _whole(item) for key, item in value.items()} if isinstance(value, dict) else value


_KEYS = {
    "extra_forbidden": "unknown-key",
    "unexpected_keyword_argument": "unknown-key",
    "no_date": "no-date",
    "moment": "bad-date",
    "odd_year": "odd-year",
    "timezone": "unknown-timezone",
    "enum": "bad-choice",
    "dataclass_type": "not-a-pair",
    "model_type": "not-a-table",
    "tuple_type": "not-a-list",
    "string_type": "not-text",
    "int_type": "not-a-number",
    "int_parsing": "not-a-number",
    "int_from_float": "not-a-number",
    "greater_than_equal": "not-a-number",
    "less_than_equal": "too-large",
    "string_too_short": "empty",
    "dict_type": "not-a-table",
}


def _detail(problem: Any, text: str, is_json: bool, kind: type[BaseModel]) -> SeminarError:
    path = [str(part) for part in problem["loc"]]
    name = _KEYS.get(problem["type"], "bad-value")
    params: dict[str, Any] = {"path": ".".join(path), "value": _short(problem["input"])}
    if name == "unknown-key":
        known = _known(kind, path[:-1])
        near = difflib.get_close_matches(path[-1], known, 1, 0.5)
        params |= {"key": path[-1], "near": near[0] if near else ""}
        params["known"] = tuple(known)
        fallback = name if kind is Talk else "unknown-key-of"
        name = "unknown-side" if known == _SIDES else "unknown-key-near" if near else fallback
    if name == "bad-choice":
        params["choices"] = tuple(re.findall(r"'([^']*)'", problem["ctx"]["expected"]))
    if name == "bad-value":
        params["reason"] = problem["msg"]
    if name == "too-large":
        params["most"] = problem["ctx"]["le"]
    if name == "odd-year":
        params |= {"first": YEARS[0], "last": YEARS[-1]}
    line = None if is_json else line_of(text, ".".join(path))
    if line is None:
        return SeminarError(f"talkfile.{name}", **params)
    return SeminarError("talkfile.at-line", details=[SeminarError(f"talkfile.{name}", **params)], line=line)


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 60 else text[:57] + "…"


def _known(kind: type[BaseModel], path: Iterable[str]) -> list[str]:
    """The field names allowed at ``path``."""
    here: Any = kind
    for part in path:
        if part.isdigit():
            continue
        annotation = here.model_fields[part].annotation if hasattr(here, "model_fields") else None
        inner = [a for a in (annotation, *get_args(annotation)) if isinstance(a, type)]
        here = next((a for a in inner if a is Bilingual or issubclass(a, BaseModel)), Bilingual)
    return _SIDES if here is Bilingual else list(here.model_fields)


# ---------------------------------------------------------------- writing


def to_json(record: BaseModel) -> str:
    """The record as JSON with every field, two-space indent, Chinese unescaped."""
    return json.dumps(as_json(record), ensure_ascii=False, indent=2) + "\n"


def to_toml(record: Talk | Person, *, comments: Iterable[str] = (), notes: Mapping[str, str] | None = None) -> str:
    """A new talk or person file. ``comments`` stand at the top; ``notes`` maps a field path to its line's comment."""
    document = tomlkit.document()
    for line in comments:
        document.add(tomlkit.comment(line) if line else tomlkit.nl())
    if document.body:
        document.add(tomlkit.nl())
    notes = notes or {}
    usual = as_json(type(record)())
    values = {
        name: value
        for name, value in as_json(record).items()
        if value != usual[name] or name in _ALWAYS or name in _PREPARED
    }
    for name, value in values.items():
        if value is not None and not isinstance(value, (dict, list)):
            document.add(name, _item(value, notes.get(name)))
    for name, value in values.items():
        if isinstance(value, dict):
            document.add(name, _table(value, name, notes))
        elif isinstance(value, list):
            document.add(name, _tables(value, name, notes))
    return tomlkit.dumps(document)


def updated(text: str, talk: Talk) -> str:
    """``text`` (a TOML talk file) changed to hold ``talk``; what did not change keeps its words, order and comments."""
    current = as_json(loads(text))
    document = tomlkit.parse(uncommented(text, _newly_filled(current, as_json(talk))))
    for name, value in as_json(talk).items():
        if value == current[name]:
            continue
        _change(document, name, value, current[name])
    return tomlkit.dumps(document)


def _newly_filled(before: Any, after: Any, path: str = "") -> list[str]:
    """The paths of values that were missing and now are there."""
    if isinstance(before, list) and isinstance(after, list):
        pairs: Iterable[tuple[str, Any, Any]] = (
            (str(n), old, new) for n, (old, new) in enumerate(zip(before, after, strict=False))
        )
    elif isinstance(before, dict) and isinstance(after, dict):
        pairs = ((key, before.get(key), new) for key, new in after.items())
    else:
        return [path] if before is None and isinstance(after, str) else []
    return [found for key, old, new in pairs for found in _newly_filled(old, new, f"{path}.{key}" if path else key)]


def _change(container: Any, name: str, value: Any, before: Any) -> None:
    inside = container.get(name)
    if isinstance(value, dict) and isinstance(before, dict) and isinstance(inside, Mapping):
        for key, inner in value.items():
            if inner != before.get(key):
                _change(inside, key, inner, before.get(key))
    elif isinstance(value, list) and isinstance(inside, AoT) and isinstance(before, list):
        _change_list(inside, name, value, before)
    elif value in (None, [], {}):
        container.pop(name, None)
    elif isinstance(value, dict):
        container[name] = _table(value, name, {})
    elif isinstance(value, list):
        container[name] = _tables(value, name, {})
    else:
        item = _item(value, None)
        if isinstance(inside, Item):
            item.trivia.comment_ws, item.trivia.comment = inside.trivia.comment_ws, inside.trivia.comment
        container[name] = item


def _change_list(tables: AoT, name: str, value: list[Any], before: list[Any]) -> None:
    for index, (inner, old) in enumerate(zip(value, before, strict=False)):
        for key, part in inner.items():
            if part != old.get(key):
                _change(tables[index], key, part, old.get(key))
    while len(tables) > len(value):
        del tables[len(tables) - 1]
    for inner in value[len(before) :]:
        tables.append(_table(inner, name, {}))


def _item(value: object, note: str | None) -> Item:
    if isinstance(value, str) and ("\n" in value or len(value) > 100):
        item: Item = _long_text(value)
    else:
        item = tomlkit.item(value)
    if note:
        item.comment(note)
    return item


def _long_text(value: str) -> Item:
    """A text of several lines between triple quotes; a single long line stays one, so that a diff shows words."""
    if "\n" not in value or any(unicodedata.category(char) == "Cc" and char not in "\n\t" for char in value):
        return tomlkit.string(value)
    body = value.replace("\\", "\\\\").replace('"""', '""\\"')
    if body.endswith('"'):
        body = body[:-1] + '\\"'
    return tomlkit.string(body, multiline=True, escape=False)  # escape=False hands the raw body over


def _is_pair(value: Mapping[str, Any]) -> bool:
    return set(value) == set(_SIDES)


def _table(value: Mapping[str, Any], path: str, notes: Mapping[str, str]) -> Table:
    table = tomlkit.table()
    for key, inner in value.items():
        inner_path = f"{path}.{key}"
        if inner is None:
            if _is_pair(value):  # the missing side, ready to be typed
                note = notes.get(inner_path)
                table.add(tomlkit.comment(f'{key} = ""' + (f"  # {note}" if note else "")))
        elif isinstance(inner, dict):
            if any(inner.values()):
                dotted = tomlkit.table(is_super_table=False)
                for side, text in inner.items():
                    if text is not None:
                        dotted.append(side, _item(text, notes.get(f"{inner_path}.{side}")))
                table.append(key, dotted)
        else:
            table.append(key, _item(inner, notes.get(inner_path)))
    return table


def _tables(values: list[Any], path: str, notes: Mapping[str, str]) -> AoT:
    tables = tomlkit.aot()
    for index, value in enumerate(values):
        tables.append(_table(value, f"{path}.{index}", notes))
    return tables


def person_from(text: str, source: str = "-") -> Person:
    """A person file (``--speaker FILE``): the person's fields, as TOML or as the JSON of ``read --as speaker``."""
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        data = _parse_json(text, source)
        if isinstance(data, dict) and isinstance(data.get("person"), dict):
            text = json.dumps(data["person"])
    return loads(text, source, Person)
