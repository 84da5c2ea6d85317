"""Pieces cut out of data that no longer parse: the sides of a value, entries in one line, keys that are days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line

#: ``"zh": "雨楼",``, ``en: Rain House``: one side of the value whose key stands above.
_SIDE: Final = re.compile(
    r"\s*([\"']?)(zh(?:[-_][A-Za-z]{2,4})?|cn|en(?:[-_][A-Za-z]{2,4})?)\1\s*:\s*(?P<value>\S.*?),?\s*", re.IGNORECASE
)
#: ``"title": {``, ``location``: the key above two sides.
_KEY: Final = re.compile(r"\s*[\"']?(?P<key>[A-Za-z][A-Za-z_]{2,23})[\"']?\s*(?::\s*[{\[]?\s*)?")
#: ``time: "14:00"`` within ``[{ time: "14:00", title: "…" }]``
_PAIR: Final = re.compile(
    r"(?<![\w\"])[\"']?([A-Za-z][A-Za-z_]{1,23})[\"']?\s*:\s*(?:\"([^\"]{0,2000})\"|'([^']{0,2000})')"
)
#: ``"2031-10": {`` and ``14: [{``: the month, and the day an entry stands under.
_MONTH: Final = re.compile(r"\s*[\"']?(20\d\d-(?:0[1-9]|1[0-2]))[\"']?\s*:\s*[{\[]")
_DAY: Final = re.compile(r"\s*[\"']?(3[01]|[12]\d|0?[1-9])[\"']?\s*:\s*[{\[]")
#: Entries of a line at least, for its quotation marks to be those of data.
_ENOUGH: Final = 3
#: Letters the names of languages begin with.
_FIRST: Final = frozenset("zZcCeE")
#: What is quoted: a value, or a key.
_QUOTED: Final = re.compile(r"([\"'])(.*)\1")
#: Lines that are looked at.
_MOST: Final = 400


def mended(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of such a piece with each value under its key; any other text as it is."""
    if len(lines) > _MOST or any(line.label is not None for line in lines):
        return tuple(lines)
    if not any(_are_sides(lines, at) or _holds_entry(line) for at, line in enumerate(lines)):
        return tuple(lines)
    return tuple(_told(lines))


def _holds_entry(line: Line) -> bool:
    return line.text.count('"') >= 2 * _ENOUGH and "{" in line.text and len(_PAIR.findall(line.text)) >= _ENOUGH


def _are_sides(lines: Sequence[Line], at: int) -> bool:
    """Whether a line and the next are the two sides of one value, its key above them."""
    if not 0 < at < len(lines) - 1 or lines[at].text.lstrip(" \t\"'")[:1] not in _FIRST:
        return False
    one, other = (_SIDE.fullmatch(lines[n].text) for n in (at, at + 1))
    if one is None or other is None or one[2][:1].casefold() == other[2][:1].casefold():
        return False
    return _KEY.fullmatch(lines[at - 1].text) is not None or lines[at - 1].text.strip(" [{") == ""


def _told(lines: Sequence[Line]) -> Iterator[Line]:
    month, at = "", 0
    while at < len(lines):
        line = lines[at]
        month = told[1] if (told := _MONTH.match(line.text)) else month
        if _are_sides(lines, at + 1):
            yield from _sides(lines[at : at + 3])
            at += 3
            continue
        if _holds_entry(line):
            if month and (day := _DAY.match(line.text)):
                yield line.under("date", f"{month}-{int(day[1]):02}")
            yield from (line.under(found[1], found[2] or found[3] or "") for found in _PAIR.finditer(line.text))
        else:
            yield line
        at += 1


def _sides(lines: Sequence[Line]) -> Iterator[Line]:
    """Two sides under their key; those that are lines with labels of their own as they stand."""
    key = _KEY.fullmatch(lines[0].text)
    for line in lines[1:]:
        side = _SIDE.fullmatch(line.text)
        value = side["value"] if side else line.text
        quoted = _QUOTED.fullmatch(value)
        value = quoted[2] if quoted else value
        if key is None or key["key"] in _LISTS:
            yield replace(line, text=value)
        else:
            yield line.under(key["key"], value)


#: Keys over lines that say themselves what they tell.
_LISTS: Final = frozenset(("details", "items", "lines", "info", "content"))
