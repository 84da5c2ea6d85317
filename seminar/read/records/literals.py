"""Objects, lists and rows as the source of a program or a database dump writes them, as a tree.

JavaScript and Python literals need no quotes around a key, allow either quotation mark, comments and a comma too many
(ECMA-262 §13.2.5); ``INSERT INTO t (a, b) VALUES ('…', '…'), (…)`` doubles a quotation mark inside a text
(ISO/IEC 9075-2 §5.3). A row of values without column names is a list of leaves.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from seminar.read.records.trees import LONGEST, Branch, Items, Leaf, Node, Place, unescaped

_DEEPEST: Final = 12
_BLANK: Final = re.compile(
    r"(?:\s++|//[^\n]*+|(?>/\*.{0,4000}?\*/)"
    # what says nothing of the data: where its types are from, what they are, under which name it is handed on
    r"|import\s[^;\n]{1,200}from\s[\"'][^\"'\n]{1,120}[\"'];?|(?:export\s+)?(?:interface|type)\s[\w\s=]{1,60}\{[^{}]{0,2000}\};?"
    r"|export\s+default\s+\w{1,60}\s*;?|module\.exports\s*=\s*\w{1,60}\s*;|export\s*\{[^{}\n]{0,200}\};?)*+",
    re.DOTALL,
)
#: What stands before the first bracket: a name the data is given, and its type.
_OPENS: Final = re.compile(
    r"(?:(?:export|default|const|let|var|module\.exports|window\.\w{1,40})\s+)*"
    r"(?:[\w.]{1,60}\s*(?::\s*[\w<>\[\], |]{1,60}?)?\s*(?:=(?!=)|:)\s*|return\s+)?(?=[{\[(])"
)
_INSERT: Final = re.compile(
    r"(?:INSERT|REPLACE)\s+(?:IGNORE\s+)?INTO\s+[`\"\[]?[\w.`\"\[\]]{1,80}?[`\"\]]?\s*(?:\((?P<columns>[^()]{1,2000})\))?\s*VALUES\s*",
    re.IGNORECASE,
)
_TEXT: Final = re.compile(
    r"\"(?P<double>(?:[^\"\\]|\\.|\"\")*+)\"|N?'(?P<single>(?:[^'\\]|\\.|'')*+)'|`(?P<back>(?:[^`\\]|\\.)*+)`",
    re.DOTALL,
)
_KEY: Final = re.compile(r"(?:[^\W\d][\w$-]{0,60}|\"[^\"\n]{1,60}\"|'[^'\n]{1,60}')\s*:")
#: A number, a name, a call of something on a text (``new Date('2031-05-01')``).
_BARE: Final = re.compile(
    r"(?P<number>-?\d[\d.]*)(?=\s*[,;}\])]|\s*$)|(?:new\s+)?[A-Za-z_$][\w.$]{0,80}(?:\(\s*(?P<inner>\"[^\"\n]*\"|'[^'\n]*')?[^()\n]{0,80}\))?"
)
_CLOSES: Final = {"{": "}", "[": "]", "(": ")"}


class _NoLiteralError(ValueError):
    """The source is something else; it is then read another way."""


def from_literals(rows: Sequence[str]) -> tuple[Node, ...]:
    """The trees of a source that is nothing but literals; an empty tuple where it is anything else, or too long.

    A source may be cut off behind a value: what was read before counts.
    """
    source = "\n".join(rows)
    if len(source) > LONGEST:
        return ()
    try:
        return tuple(_Source(source, rows).run())
    except _NoLiteralError:
        return ()


def from_members(rows: Sequence[str]) -> tuple[Node, ...]:
    """The members of an object cut out without its brackets (``title: {zh: "…"}, time: "…",``), as one tree."""
    source = "\n".join(rows)
    if len(source) > LONGEST:
        return ()
    try:
        return (_Source(source, rows).members(),)
    except _NoLiteralError:
        return ()


class _Source:
    """One pass over a source; ``at`` is how far it is read."""

    def __init__(self, text: str, rows: Sequence[str]) -> None:
        self.text = text
        self.starts = [0, *accumulate(len(row) + 1 for row in rows)]
        self.at = 0

    def run(self) -> list[Node]:
        found: list[Node] = []
        self._skip()
        while self.at < len(self.text):
            found += self._statement()
            self._skip()
            while self.text[self.at : self.at + 1] in (",", ";") and self.at < len(self.text):
                self.at += 1
                self._skip()
        return found

    def members(self) -> Branch:
        """All of the source as the members of one object."""
        self._skip()
        branch = Branch(tuple(self._entries("")))
        if self.at < len(self.text):
            raise _NoLiteralError
        return branch

    def _statement(self) -> list[Node]:
        if (insert := _INSERT.match(self.text, self.at)) is not None:
            columns = [name.strip(" `\"'[]\n\t") for name in (insert["columns"] or "").split(",") if name.strip()]
            self.at = insert.end()
            return self._inserted(columns, insert.start())
        if self.text[self.at] == "'":
            return [self._bare_row()]
        opens = _OPENS.match(self.text, self.at)
        if opens is None:
            raise _NoLiteralError
        self.at = opens.end()
        return [self._value(0)]

    def _bare_row(self) -> Items:
        """``'海雾三十年', 'abc', null, '2031-05-12'``: a row of a dump that lost its brackets."""
        values: list[Node] = [self._leaf()]
        self._skip()
        while self.text[self.at : self.at + 1] == ",":
            self.at += 1
            self._skip()
            values.append(self._leaf())
            self._skip()
        if self.at < len(self.text):
            raise _NoLiteralError
        return Items(tuple(values))

    def _inserted(self, columns: Sequence[str], start: int) -> list[Node]:
        """The rows of one statement, each under the names of the columns."""
        found: list[Node] = []
        while self.text[self.at : self.at + 1] == "(":
            row = self._value(0)
            if columns and isinstance(row, Items) and len(row.values) == len(columns):
                place = self._place(start, start)
                row = Branch(tuple((Leaf(name, place), value) for name, value in zip(columns, row.values, strict=True)))
            found.append(row)
            self._skip()
            if self.text[self.at : self.at + 1] != ",":
                break
            self.at += 1
            self._skip()
        if not found:
            raise _NoLiteralError
        return found

    def _skip(self) -> None:
        blank = _BLANK.match(self.text, self.at)
        self.at = blank.end() if blank else self.at

    def _place(self, start: int, end: int) -> Place:
        first, last = (bisect_right(self.starts, at) - 1 for at in (start, max(start, end - 1)))
        return Place(first, start - self.starts[first], last, end - self.starts[last])

    def _value(self, depth: int) -> Node:
        char = self.text[self.at : self.at + 1]
        if depth > _DEEPEST:
            raise _NoLiteralError
        if char == "{":
            return self._object(depth)
        if char and char in "[(":
            return self._list(depth)
        return self._leaf()

    def _object(self, depth: int) -> Branch:
        self._open()
        return Branch(tuple(self._entries("}", depth)))

    def _entries(self, closing: str, depth: int = 0) -> Iterator[tuple[Leaf, Node]]:
        """The keys and values up to the bracket that closes them, or to the end."""
        while not self._closed(closing):
            key = _KEY.match(self.text, self.at)
            if key is None:
                raise _NoLiteralError
            label = Leaf(key.group()[:-1].strip().strip("\"'"), self._place(key.start(), key.end()))
            self.at = key.end()
            self._skip()
            yield label, self._value(depth + 1)

    def _list(self, depth: int) -> Items:
        values: list[Node] = []
        closing = _CLOSES[self.text[self.at]]
        self._open()
        while not self._closed(closing):
            values.append(self._value(depth + 1))
        return Items(tuple(values))

    def _open(self) -> None:
        self.at += 1
        self._skip()

    def _closed(self, closing: str) -> bool:
        """Whether a bracket closes here; else what separates two members is stepped over."""
        self._skip()
        if self.text[self.at : self.at + 1] == ",":
            self.at += 1
            self._skip()
        if closing and self.text[self.at : self.at + 1] == closing:
            self.at += 1
            return True
        return self.at >= len(self.text)  # cut off: what was read counts

    def _leaf(self) -> Leaf:
        if (text := _TEXT.match(self.text, self.at)) is not None:
            said = self._quoted(text)
            start = self.at
            self.at = text.end()
            self._skip()
            while self.text[self.at : self.at + 1] == "+":  # one text in two pieces
                self.at += 1
                self._skip()
                if (text := _TEXT.match(self.text, self.at)) is None:
                    raise _NoLiteralError
                said += self._quoted(text)
                self.at = text.end()
                self._skip()
            return Leaf(said, self._place(start, text.end()))
        bare = _BARE.match(self.text, self.at)
        if bare is None:
            raise _NoLiteralError
        self.at = bare.end()
        said = bare["number"] or (bare["inner"] or "").strip("\"'")
        return Leaf(said, self._place(bare.start(), bare.end()))

    @staticmethod
    def _quoted(match: re.Match[str]) -> str:
        quote = {"double": '"', "single": "'", "back": "`"}[match.lastgroup or "double"]
        return unescaped(match[match.lastgroup or "double"].replace(quote * 2, quote))
