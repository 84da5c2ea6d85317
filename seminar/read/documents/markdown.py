"""Markdown with or without front matter: the sources of web pages, as Jekyll, Hugo and Hexo keep them.

Front matter stays as it is written (:mod:`seminar.read.records.structured` reads it); the body keeps its line numbers
and loses its marks. Formulas stay as they are: ``$x_1*y_2*$`` holds no emphasis.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seminar.read.document import Document, Line, even_blanks
from seminar.read.documents import grid
from seminar.read.documents.refusal import MEGABYTE, within
from seminar.read.records.trees import json_end
from seminar.read.template_lines import without_stand_ins

#: Front matter is a page's card: past this it is no card, and YAML's aliases could grow without end.
_CARD_LIMIT = 200_000
_FENCE = re.compile(r"\A\ufeff?\s*(?P<mark>---|\+\+\+)[ \t]*\r?\n(?P<card>.*?)^(?P=mark)[ \t]*$\n?", re.S | re.M)
_KEY = re.compile(r"^[ \t]*(?:- )?([\w\u4e00-\u9fff][^:\n\"'{}\[\]]{0,60}?)[ \t]*[:=]", re.M)
_DASHES = re.compile(r"^---[ \t]*\r?$", re.M)
# Every repetition has an end: a hostile line must not take quadratic time.
_MARK = re.compile(r"\{%.{0,300}?%\}|\{:\s{0,9}[.#\w][^}]{0,300}\}|\{\{[^{}\n]{0,300}\}\}|<!--.{0,300}?-->")
#: ``{{% mention "Jane Roe" %}}``: what a shortcode of one text shows.
_SHORTCODE = re.compile(r"\{\{[%<]\s{0,9}[\w-]{1,40}\s{1,9}[\"“]([^\"”{}\n]{1,200})[\"”]\s{0,9}/?[%>]\}\}")
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
_BREAK = re.compile(r"<br\s{0,9}/?>|</(?:p|div|li|h[1-6])\s{0,9}>", re.I)
_ESCAPED = re.compile(r"\\([*_{}\[\]#+.!|`~>-])")
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(.*)$")
_BULLET = re.compile(r"^[ \t]*[*+-][ \t]+(?=\S)")
_QUOTE = re.compile(r"^(?:[ \t]*+>[ \t]?)++")
_RULE = re.compile(r"^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$")
#: Characters of a Markdown text, and of a line whose marks are looked for.
TEXT_LIMIT = 2 * MEGABYTE
_LINE_LIMIT = 50_000
_BORDER = re.compile(r"^[ \t]*\|?|\|?[ \t]*$")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t|:-]{3,200}")


def has_front_matter(text: str) -> bool:
    """Whether a text opens with a card in YAML (``---``) or TOML (``+++``) that holds keys."""
    card = _FENCE.match(text)
    return card is not None and bool(_KEY.search(card["card"]))


def read(text: str, name: str) -> tuple[Document, ...]:
    """The document of a Markdown text; lines are numbered as in the file. Raises ``DocumentError`` (too long)."""
    within(len(text), TEXT_LIMIT, name)
    text = even_blanks(text)
    card = text[: _card_end(text)]
    raw = card.splitlines()
    lines = [Line(number, row) for number, row in enumerate(raw, 1)]
    lines += _body(without_stand_ins(text[len(card) :].splitlines()), len(raw) + 1)
    return (Document(name, "markdown", tuple(lines)),)


def _card_end(text: str) -> int:
    """Where the card at the head of a page ends (the line behind it); it is data, and stays as it is written."""
    if match := _FENCE.match(text):
        if len(text) <= _CARD_LIMIT and _is_cards(text):
            return len(text)
        return match.end() if len(match["card"]) <= _CARD_LIMIT and _KEY.search(match["card"]) else 0
    blank = len(text) - len(text.lstrip())
    size = json_end(text[blank : blank + _CARD_LIMIT]) if text[blank : blank + 1] == "{" else 0
    end = text.find("\n", blank + size) if size else -1
    return (end + 1 or len(text)) if size else 0


def _is_cards(text: str) -> bool:
    """Whether a text is nothing but cards, a line of dashes between them: each begins with the key of the first."""
    cards = [card for card in _DASHES.split(text.lstrip("\ufeff")) if card.strip()]
    keys = [_KEY.match(card.lstrip("\r\n")) for card in cards]
    return len(cards) > 1 and len({match[1] if match else None for match in keys}) == 1 and keys[0] is not None


def _body(source: list[str], first: int) -> Iterator[Line]:
    at = 0
    while at < len(source):
        end = _table_end(source, at)
        if end > at:
            yield from _table_lines(source[at:end], first + at)
            at = end
        else:
            parts = [part for part in _BREAK.split(source[at]) if part.strip()] or [""]
            yield from (_line(part, first + at) for part in parts)
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


def _table_lines(source: Sequence[str], first: int) -> Iterator[Line]:
    """A form as labelled lines; a list of talks stays a table, without its marks."""
    rows = [
        (number, [inline(cell).strip() for cell in re.split(r"(?<!\\)\|", _BORDER.sub("", raw))])
        for number, raw in enumerate(source, first)
        if not _TABLE_RULE.fullmatch(raw)
    ]
    listed = grid.is_list([cells for _, cells in rows])
    for number, cells in rows:
        if listed:
            yield Line(number, f"| {' | '.join(cells)} |")
            continue
        for entry in grid.entries(cells):
            yield Line(number, entry.text, entry.label)


def inline(text: str) -> str:
    """A line without its marks; addresses of links stay where they say more than the words."""
    if len(text) > _LINE_LIMIT:
        return text
    parts = _KEPT.split(_LINK.sub(_linked, _IMAGE.sub("", _MARK.sub("", _SHORTCODE.sub(r"\1", text)))))
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
