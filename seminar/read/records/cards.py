"""Where the data of a text stands: its card (front matter), its one JSON object, its records of fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from seminar.read.records import field_rows, trees
from seminar.read.records.field_paragraphs import from_paragraphs
from seminar.read.records.literals import from_literals, from_members
from seminar.read.records.tagged import from_tags
from seminar.read.records.trees import Branch, Items, Leaf, Node

#: The lines around a card.
FENCES: Final = ("---", "+++")
_KEY: Final = re.compile(r"^\s*(?:-\s+)?[\"']?[^\W\d][\w \-]{0,30}[\"']?\s*[:=]")
_LIST: Final = re.compile(r"^\s*-\s+[\"']?[^\W\d][\w\-]{0,30}[\"']?\s*:")
#: Keys that only the header of a page has.
_OF_A_PAGE: Final = frozenset(("slug", "tags", "category", "categories", "modified", "layout", "permalink", "template"))
#: The head of a row of values, of an object with a name, of a statement that files rows.
_LITERAL: Final = re.compile(
    r"\(\s*['\"\d]|(?:INSERT|REPLACE)\s+(?:IGNORE\s+)?INTO\b|(?:export|const|let|var|return|module\.exports)\b.{0,120}[\[{(]\s*$"
    r"|(?:export|const|let|var)\b.{0,120}=\s*[\[{(]|[a-z_]\w{0,40}\s?=\s?[\[{]\s*$"
    r"|import\s.{1,200}from\s[\"']|(?:export\s)?(?:interface|type)\s\w{1,40}\s?=?\s?\{"
    r"|'[^'\n]{1,300}',\s?(?:'|null\b|\d)",
    re.IGNORECASE,
)
#: ``"/event/2031-05/ice": {``: a member of an object, cut out of it with its key.
_MEMBER: Final = re.compile(r'(?P<lead>\s*)"[^"\n]{1,200}"\s?:\s?(?P<brace>\{)\s*')
#: ``  "2031-05-11": {``: the day of a talk as its key, which its fields may not tell again.
_DAY_MEMBER: Final = re.compile(r"\s*\"20\d\d-\d\d?-\d\d?\"\s?:\s?\{\s*")
#: ``title: {``, ``"time": "8:30",``: a member of an object, its brackets left out.
_BRACED: Final = re.compile(
    r"\s*\"?[A-Za-z]\w{0,30}\"?\s?:\s?(?:[{\[].{0,400}|\"[^\"\n]{0,400}\",|'[^'\n]{0,400}',)\s*"
)
#: ``event_date``, ``startAt``
_NAMED_BY_A_PROGRAM: Final = re.compile(r"\w*_\w*|[a-z]+(?:[A-Z][a-z]+)+")
_SMALL_KEY: Final = re.compile(r"[a-z][a-z_]*(?:[A-Z][a-z]+){0,4}:\s")
#: Fewer fields with such keys than this may be lines of anything.
_FEWEST_KEYS: Final = 4
#: Rows of a text that are looked at to see whether it is data.
_LOOKED_AT: Final = 2_000


@dataclass(frozen=True, slots=True)
class Card:
    """The trees of some rows, the row behind them, and whether they had to be mended."""

    nodes: tuple[Node, ...]
    begin: int
    end: int
    mended: bool = False


def cards(rows: Sequence[str], begin: int) -> Iterator[Card]:
    """The ways to read the head of a text as data, the surest first."""
    if begin >= len(rows):
        return
    rows = _without_bare_keys(rows)
    begin = next((n for n in range(begin, len(rows)) if rows[n].strip()), len(rows))
    if begin == len(rows):
        return
    rows = _with_whole_fences(rows, begin)
    head = rows[begin].strip()
    if head in FENCES:
        yield from _fenced(rows, begin, head)
        return
    end = len(rows)
    if head[0] in "{[" and (size := trees.json_end("\n".join(rows[begin:]).lstrip())):
        end = begin + "\n".join(rows[begin:]).lstrip()[:size].count("\n") + 1
        if rows[end - 1].rstrip().endswith("},") and any(row.strip() for row in rows[end:]):
            yield Card(from_literals(rows[begin:]), begin, len(rows))  # objects without the list around them
    if _DAY_MEMBER.fullmatch(rows[begin]):
        yield Card(from_literals(_in_braces(rows[begin:])), begin, len(rows))
    if _MEMBER.fullmatch(rows[begin]):
        yield Card((Items(from_literals(_members_as_objects(rows[begin:]))),), begin, len(rows))
    if _BRACED.fullmatch(rows[begin]) and rows[-1].rstrip().endswith((",", "}")):
        yield Card(from_members(rows[begin:]), begin, len(rows))
    if told := from_paragraphs(rows[begin:]):
        yield Card(told, begin, len(rows))
    if (blank := _header_end(rows, begin)) > begin:
        yield Card(field_rows.from_fields(rows[begin:blank]), begin, blank)
    if head[0] == "<" and (records := from_tags(rows[begin:])):
        yield Card(records, begin, len(rows))
    if head.startswith("/*") or _LITERAL.match(head):
        yield Card(from_literals(rows[begin:]), begin, len(rows))
    if head[0] in "{[" or _LIST.match(rows[begin]) or _is_data(rows[begin : begin + _LOOKED_AT]):
        yield from _read_ways(rows, begin, end, toml=head[0] not in "{[")


#: ``\\---``, ``--``: a fence that an editor escaped, one that lost a dash.
_TORN_FENCE: Final = re.compile(r"\s*(?:\\---|--)\s*")


def _with_whole_fences(rows: Sequence[str], begin: int) -> list[str]:
    """The rows, fences that are none to a program whole, where the card would have no beginning or end."""
    rows = list(rows)
    if _TORN_FENCE.fullmatch(rows[begin]) and begin + 1 < len(rows) and _KEY.match(rows[begin + 1]):
        rows[begin] = "---"
    if rows[begin].strip() == "---" and not any(row.strip() == "---" for row in rows[begin + 1 :]):
        end = next((n for n in range(begin + 1, len(rows)) if _TORN_FENCE.fullmatch(rows[n])), None)
        if end is not None:
            rows[end] = "---"
    return rows


#: ``speaker`` alone, and on the row below ``name: Jane Roe``: what is left of a mapping without its syntax.
_HOLDERS: Final = "(?:speaker|presenter|lecturer|guest)"
_BARE_KEY: Final = re.compile(rf"\s*{_HOLDERS}\s*")
_TEXT_KEY: Final = re.compile(r"(?:text|content|body)\s?:\s*")
_NAME_BELOW: Final = re.compile(r"\s*name\s?:\s*\S")
#: ``speaker:`` at the edge, and the name below at the edge too: the mapping lost its indentation.
_EMPTY_KEY: Final = re.compile(rf"{_HOLDERS}\s?:\s*")


def _without_bare_keys(rows: Sequence[str]) -> list[str]:
    """The rows, those with such a key alone over a name empty: the name says as much beside a title.

    A key for a text alone over its text, not set in, goes down to it.
    """
    rows = list(rows)
    for n, (row, below) in enumerate(pairwise(tuple(rows))):
        if len(row) <= _LONGEST_KEY and _TEXT_KEY.fullmatch(row) and _goes_on(below):
            rows[n : n + 2] = ["", f"{row.strip()} {below}"]
    return [
        "" if len(row) <= _LONGEST_KEY and _NAME_BELOW.match(below) and _is_bare(row, below) else row
        for row, below in zip(rows, (*rows[1:], ""), strict=True)
    ]


_LONGEST_KEY: Final = 24


def _is_bare(row: str, below: str) -> bool:
    return _BARE_KEY.fullmatch(row) is not None or (below[0] == "n" and _EMPTY_KEY.fullmatch(row) is not None)


def _goes_on(row: str) -> bool:
    """Whether a row is a text that begins at its margin: no field, no bracket of data."""
    return bool(row[:1].strip()) and row[0] not in "{}[]()|>-" and trees.field(row) is None


def _in_braces(rows: Sequence[str]) -> list[str]:
    """Members of an object cut out of it, with its braces again: in the blank before the first, behind the last."""
    first, *inner = rows
    return [f"{{{first.removeprefix(' ')}", *inner[:-1], f"{inner[-1].rstrip().rstrip(',')}}}"] if inner else list(rows)


def _members_as_objects(rows: Sequence[str]) -> list[str]:
    """The members of an object, cut out of it, as objects: ``"2031-05/ice": {`` and its like without their keys."""
    head = _MEMBER.fullmatch(rows[0])
    lead = head["lead"] if head else ""
    found = []
    for row in rows:
        match = _MEMBER.fullmatch(row) if row.startswith(f'{lead}"') else None
        found.append(" " * match.start("brace") + "{" if match else row)
    return found


def _read_ways(rows: Sequence[str], begin: int, end: int, *, toml: bool = False) -> Iterator[Card]:
    inner = rows[begin:end]
    yield Card(trees.from_yaml(inner), begin, end)
    if toml:
        yield Card(trees.from_toml(inner), begin, end)
    else:
        yield Card(from_literals(inner), begin, end)
    yield Card(field_rows.from_fields(inner), begin, end, mended=True)


def _fenced(rows: Sequence[str], begin: int, fence: str) -> Iterator[Card]:
    ends = [n for n in range(begin + 1, len(rows)) if rows[n].strip() == fence]
    behind = next((row for row in rows[ends[0] + 1 :] if row.strip()), "") if ends else ""
    if fence == "---" and (not ends or _KEY.match(behind)):
        # records one after the other, a line of dashes between
        for read in (trees.from_yaml, field_rows.from_fields):
            nodes = tuple(node for node in read(rows[begin:]) if not isinstance(node, Leaf) or node.text)
            if nodes and all(isinstance(node, Branch) for node in nodes) and _alike(nodes):
                yield Card(nodes, begin, len(rows))
                break
    if not ends or not any(_KEY.match(row) for row in rows[begin + 1 : ends[0]]):
        return
    if fence == "+++":
        yield Card(trees.from_toml(rows[begin + 1 : ends[0]]), begin + 1, ends[0] + 1)
    for card in _read_ways(rows, begin + 1, ends[0]):
        yield Card(card.nodes, card.begin, ends[0] + 1, card.mended)


def _alike(nodes: Sequence[Node]) -> bool:
    """Whether records have a key in common; a card and the labels of the text behind it have none."""
    keys = [{key.text for key, _ in node.entries} for node in nodes if isinstance(node, Branch)]
    return len(keys) < 2 or bool(keys[0] & keys[1])


def _header_end(rows: Sequence[str], begin: int) -> int:
    """The row behind the header of a page without fences (``Title: …``, ``Slug: …``, a blank line, the text)."""
    end = next((n for n in range(begin, min(len(rows), begin + 40)) if not rows[n].strip()), begin)
    found = [match for row in rows[begin:end] if (match := trees.FIELD.match(row)) and match["mark"] == ":"]
    keys = {match["key"].strip().casefold() for match in found}
    return end if len(found) == end - begin and keys & _OF_A_PAGE else begin


def _held_under(row: str, below: str) -> bool:
    """Whether the row below is a field set in under a key alone on its row (``title:``, ``  zh: …``)."""
    inner = len(below) - len(below.lstrip()) > len(row) - len(row.lstrip())
    return inner and (match := trees.field(below)) is not None and bool(match["value"].strip())


def _all_keys(rows: Sequence[str]) -> bool:
    """Whether every row is a field with a key in small letters, as no person writes labels: ``campus: 校内``."""
    full = [row for row in rows if row.strip()]
    return len(full) >= _FEWEST_KEYS and all(_SMALL_KEY.match(row) for row in full)


def _is_data(rows: Sequence[str]) -> bool:
    """Whether a text is fields as a program writes them: keys or values in quotes, blocks, lists under a key."""
    first = rows[0]
    if trees.field(first) is None and not trees.is_frame(first):
        return False
    if _all_keys(rows):
        return True
    marks = 0
    for n, row in enumerate(rows):
        if (match := trees.field(row)) is None or match.re is not trees.FIELD:
            marks += match is not None or (n == 0 and trees.is_frame(row))
            continue
        value = match["value"].strip()
        listed = not value and n + 1 < len(rows) and _LIST.match(rows[n + 1]) is not None
        block = trees.BLOCK.match(value) is not None
        held = not value and n + 1 < len(rows) and _held_under(row, rows[n + 1])
        named = match["mark"] == ":" and _NAMED_BY_A_PROGRAM.fullmatch(match["key"].strip()) is not None
        marks += 2 * (listed or block) + held + named + (bool(match["quote"]) or trees.is_quoted(value))
    return marks >= 2
