"""Markdown with or without front matter: the sources of web pages, as Jekyll, Hugo and Hexo keep them.

Front matter becomes labelled lines; the body keeps its line numbers and loses its marks. Formulas stay as they are:
``$x_1*y_2*$`` holds no emphasis.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from seminar.findings import Finding
from seminar.read.document import Document, Line
from seminar.read.documents import grid
from seminar.read.documents.refusal import MEGABYTE, finding, within

#: Front matter is a page's card: past this it is no card, and YAML's aliases could grow without end.
_CARD_LIMIT = 200_000
_FENCE = re.compile(r"\A\ufeff?\s*(?P<mark>---|\+\+\+)[ \t]*\r?\n(?P<card>.*?)^(?P=mark)[ \t]*$\n?", re.S | re.M)
_KEY = re.compile(r"^[ \t]*(?:- )?([\w\u4e00-\u9fff][^:\n\"'{}\[\]]{0,60}?)[ \t]*[:=]", re.M)
# Every repetition has an end: a hostile line must not take quadratic time.
_MARK = re.compile(r"\{%.{0,300}?%\}|\{:\s{0,9}[.#\w][^}]{0,300}\}|\{\{[^{}\n]{0,300}\}\}|<!--.{0,300}?-->")
_KEPT = re.compile(
    r"(\$\$.{1,300}?\$\$|\$[^$\n]{1,300}\$|\\\(.{1,300}?\\\)|\\\[.{1,300}?\\\]|`[^`\n]{1,300}`|https?://[^\s<>()\]]{1,300})"
)
_IMAGE = re.compile(r"!\[([^\[\]\n]{0,300})\]\([^()\n]{0,300}\)")
_LINK = re.compile(
    r"\[([^\[\]\n]{0,300})\]\(\s{0,9}<?([^()\s>]{0,500})>?(?:\s{1,9}[\"'][^\n\"']{0,200}[\"'])?\s{0,9}\)"
)
_REFERENCE = re.compile(r"\[([^\[\]\n]{1,300})\]\[[^\[\]\n]{0,100}\]")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,500}|[\w.+-]{1,64}@[\w.-]{1,255})>")
_STRONG = re.compile(r"(\*\*\*|\*\*|___|__|~~)(?=\S)(.{1,500}?)(?<=\S)\1")
_EMPHASIS = re.compile(
    r"(?<![\w*])\*(?=[^\s*])(.{1,500}?)(?<=[^\s*])\*(?![\w*])|(?<!\w)_(?=[^\s_])(.{1,500}?)(?<=[^\s_])_(?!\w)"
)
_TAG = re.compile(
    r"</?(?:p|div|span|b|i|em|strong|br|center|font|h[1-6]|u|a|img|sup|sub|small|hr|ul|ol|li|details|summary)"
    r"\b[^<>]{0,500}>",
    re.I,
)
_ESCAPED = re.compile(r"\\([*_{}\[\]#+.!|`~>-])")
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(.*)$")
_BULLET = re.compile(r"^[ \t]*[*+-][ \t]+(?=\S)")
_QUOTE = re.compile(r"^(?:[ \t]*>[ \t]?)+")
_RULE = re.compile(r"^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$")
#: Characters of a Markdown text, and of a line whose marks are looked for.
TEXT_LIMIT = 2 * MEGABYTE
_LINE_LIMIT = 50_000
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t|:-]{3,200}")


def has_front_matter(text: str) -> bool:
    """Whether a text opens with a card in YAML (``---``) or TOML (``+++``) that holds keys."""
    card = _FENCE.match(text)
    return card is not None and bool(_KEY.search(card["card"]))


def read(text: str, name: str) -> tuple[Document, ...]:
    """The document of a Markdown text; lines are numbered as in the file. Raises ``DocumentError`` (too long)."""
    within(len(text), TEXT_LIMIT, name)
    findings: list[Finding] = []
    lines: list[Line] = []
    body, first = text, 1
    if card := _FENCE.match(text):
        card_lines = _card(card["card"], card["mark"], text.count("\n", 0, card.start("card")) + 1, findings)
        if card_lines is not None:
            lines += card_lines
            body, first = text[card.end() :], text.count("\n", 0, card.end()) + 1
    lines += _body(body.splitlines(), first)
    return (Document(name, "markdown", tuple(lines), findings=tuple(findings)),)


def _card(source: str, mark: str, first: int, findings: list[Finding]) -> list[Line] | None:
    """The labelled lines of a card. A card with an error in it is read line by line, and says so."""
    numbers = _key_lines(source, first)
    if not numbers or len(source) > _CARD_LIMIT:
        return None
    try:
        values = tomllib.loads(source) if mark == "+++" else _yaml(source)
    except _CardError:
        values = None
    except (tomllib.TOMLDecodeError, RecursionError):
        values = None
    if not isinstance(values, dict):
        findings.append(finding("front-matter", lines=(first,), line=first))
        return _loose(source, first)
    return [Line(numbers.get(label, first), text, label) for label, text in _flat(values) if text.strip()]


class _CardError(ValueError):
    """Front matter that is not YAML."""


def _yaml(source: str) -> Any:
    import yaml

    class Loader(yaml.SafeLoader):
        """Values as the author typed them (``10:00`` is no base-60 number, ``704 545 892`` no integer); no aliases."""

        def compose_node(self, parent: Any, index: Any) -> Any:
            if self.check_event(yaml.AliasEvent):
                raise _CardError
            return super().compose_node(parent, index)

    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in rules if tag.endswith((":null", ":merge"))]
        for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    try:
        return yaml.load(_LIQUID_VALUE.sub(r"\1''", source), Loader)
    except (yaml.YAMLError, RecursionError, ValueError, TypeError) as error:
        raise _CardError from error


_LIQUID_VALUE = re.compile(r"^(\s*[\w-]+\s*:\s*)\{[{%].*?[}%]\}[ \t]*$", re.M)


def _key_lines(source: str, first: int) -> dict[str, int]:
    lines: dict[str, int] = {}
    for match in _KEY.finditer(source):
        lines.setdefault(match[1].strip(), first + source.count("\n", 0, match.start(1)))
    return lines


def _loose(source: str, first: int) -> list[Line]:
    lines = []
    for number, line in enumerate(source.splitlines(), first):
        key, colon, value = line.partition(":")
        if colon and key.strip() and not key.startswith((" ", "\t")):
            if value.strip():
                lines.append(Line(number, value.strip().strip("\"'"), key.strip()))
        elif line.strip():
            lines.append(Line(number, line.strip()))
    return lines


def _flat(values: dict[Any, Any], depth: int = 0) -> Iterator[tuple[str, str]]:
    """Label and text of each value; the keys of nested values label on their own (``speaker: {name: …}``)."""
    for key, value in values.items():
        label = str(key).strip()
        if isinstance(value, dict):
            if depth < 8:
                yield from _nested(label, value, depth)
        elif isinstance(value, list):
            plain = [_plain(item) for item in value if not isinstance(item, dict | list)]
            if text := "\n".join(item for item in plain if item):
                yield label, text
            for item in value:
                if isinstance(item, dict) and depth < 8:
                    yield from _nested(label, item, depth)
        else:
            yield label, _plain(value)


def _nested(label: str, value: dict[Any, Any], depth: int) -> Iterator[tuple[str, str]]:
    for inner, text in _flat(value, depth + 1):
        # ``speaker: {name: …}`` is the speaker; ``title: {zh: …, en: …}`` is the title twice
        yield (label if inner.lower() in _SAME else inner), text


_SAME = frozenset(
    (
        *("name", "zh", "en", "cn", "zh-cn", "zh_cn", "chinese", "english", "value", "text", "姓名", "名称", "中文"),
        *("英文"),
    )
)


def _plain(value: object) -> str:
    if value is None or isinstance(value, bool):
        return "" if value is None else str(value).lower()
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    return "\n".join(line for part in str(value).splitlines() if (line := inline(part).strip()))


def _body(source: list[str], first: int) -> Iterator[Line]:
    at = 0
    while at < len(source):
        end = _table_end(source, at)
        if end > at:
            yield from _table_lines(source[at:end], first + at)
            at = end
        else:
            yield _line(source[at], first + at)
            at += 1


def _line(raw: str, number: int) -> Line:
    if len(raw) > _LINE_LIMIT:
        return Line(number, raw)
    if _RULE.match(raw) or raw.lstrip().startswith(("```", "~~~")):
        return Line(number, "")
    if heading := _HEADING.match(raw):
        return Line(number, inline(heading[2]).rstrip("# ").strip(), heading=len(heading[1]))
    return Line(number, inline(_BULLET.sub("", _QUOTE.sub("", raw))).rstrip())


def _table_end(source: list[str], at: int) -> int:
    """Where a table that begins here ends (a row, its rule, further rows); ``at`` where none does."""
    if at + 1 >= len(source) or "|" not in source[at] or "|" not in source[at + 1]:
        return at
    if not _TABLE_RULE.fullmatch(source[at + 1]):
        return at
    return next((n for n in range(at, len(source)) if "|" not in source[n]), len(source))


def _table_lines(source: Iterable[str], first: int) -> Iterator[Line]:
    for number, raw in enumerate(source, first):
        if not _TABLE_RULE.fullmatch(raw):
            for entry in grid.entries([inline(cell) for cell in raw.strip().strip("|").split("|")]):
                yield Line(number, entry.text, entry.label)


def inline(text: str) -> str:
    """A line without its marks; addresses of links stay where they say more than the words."""
    if len(text) > _LINE_LIMIT:
        return text
    parts = _KEPT.split(_LINK.sub(_linked, _IMAGE.sub("", _MARK.sub("", text))))
    return (
        "".join(
            _unmarked(part) if n % 2 == 0 else part.strip("`") if part[0] == "`" else part
            for n, part in enumerate(parts)
        )
        if len(parts) > 1
        else _unmarked(parts[0])
    )


def _linked(match: re.Match[str]) -> str:
    words, address = match[1], match[2]
    if not address.startswith(("http://", "https://", "mailto:")) or address.removeprefix("mailto:") in words:
        return words
    return f"{words} {address.removeprefix('mailto:')}".strip()


def _unmarked(text: str) -> str:
    text = _AUTOLINK.sub(lambda match: match[1].removeprefix("mailto:"), text)
    text = _TAG.sub("", _REFERENCE.sub(r"\1", text))
    text = _STRONG.sub(r"\2", _STRONG.sub(r"\2", text))
    text = _EMPHASIS.sub(lambda match: match[1] or match[2], text)
    return _ESCAPED.sub(r"\1", text)
