r"""Formulae in a text, as LaTeX writes them (``$E=mc^2$``, ``\(…\)``), read into a tree the typesetter draws.

No formula is ever evaluated as source. What this reader does not know stays a text, dollars and all: a poster with
``$\foo$`` on it is better than none. A tree is nested lists: ``["row", …]``, ``["letter", "x"]``, ``["upright", "2"]``,
``["frac", a, b]``, ``["root", body, index or None]``, ``["attach", base, below or None, above or None]``,
``["accent", mark, body]``, ``["style", name, body]``, ``["text", words]``, ``["fence", open, body, close]``.
"""

from __future__ import annotations

import re
from typing import Any

from seminar.render.poster.symbols import ACCENTS, FENCES, FUNCTIONS, SPACES, STYLES, SYMBOLS

Tree = list[Any]

#: A dollar opens a formula before anything but a blank, closes it behind anything but a blank and not before a digit:
#: sums of money stay sums of money.
_FORMULA = re.compile(
    r"\$\$(?P<display>[^$]{1,400})\$\$"
    r"|\\\((?P<round>.{1,400}?)\\\)|\\\[(?P<square>.{1,400}?)\\\]"
    r"|(?<![\\$])\$(?P<dollar>[^\s$](?:[^$\n]{0,400}?[^\s$\\])?)\$(?![\d$])"
)
_TOKEN = re.compile(r"\\[A-Za-z]+\*?|\\.|\s+|.", re.DOTALL)
_HAN = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")

#: Stands for a formula while its text is cut into sentences and words: plane 15, which no font and no text uses.
_FIRST = 0xF0000
_PLACES = re.compile("[\U000f0000-\U000fffff]")


def protect(text: str) -> tuple[str, tuple[Tree, ...]]:
    """``text`` with each formula replaced by one placeholder character, and the formulae as (source, tree)."""
    found: list[Tree] = []

    def replace(match: re.Match[str]) -> str:
        source = next(group for group in match.groups() if group is not None)
        tree = parse(source)
        if tree is None:
            return match[0]
        found.append([match[0], tree])
        return chr(_FIRST + len(found) - 1)

    return _FORMULA.sub(replace, text), tuple(found)


def restore(piece: str, formulas: tuple[Tree, ...]) -> str | list[Any]:
    """A piece of a protected text as it is set: a plain string, or a list of strings and ``{"source", "tree"}``."""
    if not _PLACES.search(piece):
        return piece
    runs: list[Any] = []
    for part in re.split(f"({_PLACES.pattern})", piece):
        if _PLACES.fullmatch(part):
            source, tree = formulas[ord(part) - _FIRST]
            runs.append({"source": source, "tree": tree})
        elif part:
            runs.append(part)
    return runs


def parse(source: str) -> Tree | None:
    """The tree of a formula without its dollars; ``None`` where a command or the nesting is beyond this reader."""
    if _HAN.search(re.sub(r"\\(?:text|mathrm|mbox)\{[^{}]*\}", "", source)):
        return None
    reader = _Reader(_TOKEN.findall(source))
    try:
        tree = reader.row(until=None)
    except _UnknownError:
        return None
    return tree if len(tree) > 1 else None


class _UnknownError(Exception):
    """Something this reader cannot draw."""


class _Reader:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.at = 0
        self.depth = 0

    def peek(self) -> str | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self) -> str:
        token = self.peek()
        if token is None:
            raise _UnknownError
        self.at += 1
        return token

    def row(self, until: str | None) -> Tree:
        """Atoms up to the token ``until``, which is taken as well; ``None``: to the end."""
        self.depth += 1
        if self.depth > 24:
            raise _UnknownError
        row: Tree = ["row"]
        while (token := self.peek()) != until:
            if token is None or token in ("}", "\\right", "&", "\\\\"):
                raise _UnknownError
            if token.isspace():
                self.at += 1
            elif token in ("_", "^", "'"):
                self.attach(row)
            else:
                row.append(self.atom())
        if until is not None:
            self.at += 1
        self.depth -= 1
        return row

    def attach(self, row: Tree) -> None:
        """Scripts and primes go onto the atom before them."""
        base: Tree = row.pop() if len(row) > 1 else ["row"]
        below: Tree | None = None
        above: Tree | None = None
        if base[0] == "attach":
            _, base, below, above = base  # the scripts it has already
        script = self.take()
        if script == "'":
            above = ["row", *([above] if above else []), ["letter", "′"]]
        elif script == "_" and below is None:
            below = self.argument()
        elif script == "^" and (above is None or above == ["row", ["letter", "′"]]):
            above = ["row", *(above[1:] if above else []), self.argument()]
        else:
            raise _UnknownError
        row.append(["attach", base, below, above])

    def argument(self) -> Tree:
        while (token := self.peek()) is not None and token.isspace():
            self.at += 1
        if token == "{":
            self.at += 1
            return self.row("}")
        if token in ("_", "^", "}", "&"):
            raise _UnknownError
        return self.atom()

    def atom(self) -> Tree:
        token = self.take()
        if token == "{":
            return self.row("}")
        if token.startswith("\\"):
            return self.command(token[1:])
        if token == "~":
            return ["space", 0.33]
        if token in "#$%&":
            raise _UnknownError
        if token == "-":
            return ["letter", "−"]
        if token == "*":
            return ["letter", "∗"]
        if token.isdigit() or (token == "." and (self.peek() or "").isdigit()):
            return ["upright", self.number(token)]
        return ["letter", token]

    def number(self, first: str) -> str:
        digits = first
        while (token := self.peek()) is not None and (token.isdigit() or token == "."):
            if token == "." and not (self.at + 1 < len(self.tokens) and self.tokens[self.at + 1].isdigit()):
                break
            digits += self.take()
        return digits

    def command(self, name: str) -> Tree:
        if name in SYMBOLS:
            return ["letter", SYMBOLS[name]]
        if name in FUNCTIONS:
            return ["op", FUNCTIONS[name]]
        if name in SPACES:
            return ["space", SPACES[name]]
        if name in ("frac", "dfrac", "tfrac"):
            return ["frac", self.argument(), self.argument()]
        if name in ("binom", "tbinom", "dbinom"):
            return ["binom", self.argument(), self.argument()]
        if name == "sqrt":
            return ["root", *self.optional_then_argument()]
        if name in ACCENTS:
            return ["accent", ACCENTS[name], self.argument()]
        if name in STYLES:
            return ["style", STYLES[name], self.argument()]
        if name in ("text", "mbox", "textrm", "mathrm", "operatorname", "operatorname*", "textbf", "textit"):
            return ["text", self.words()]
        if name == "left":
            return self.fenced()
        if name in ("big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "displaystyle", "limits", "nolimits"):
            return ["row"]
        if name in "{}$%&#_,;:! |" and len(name) == 1:
            return ["letter", name]
        raise _UnknownError

    def optional_then_argument(self) -> tuple[Tree, Tree | None]:
        index = None
        if self.peek() == "[":
            self.at += 1
            index = self.row("]")
        return self.argument(), index

    def words(self) -> str:
        """The raw text between braces."""
        if self.take() != "{":
            raise _UnknownError
        text = ""
        while (token := self.take()) != "}":
            if token == "{" or (token.startswith("\\") and token not in ("\\ ", "\\,")):
                raise _UnknownError
            text += " " if token.startswith("\\") else token
        return text

    def fenced(self) -> Tree:
        opening = self.fence()
        body = self.row("\\right")
        return ["fence", opening, body, self.fence()]

    def fence(self) -> str:
        token = self.take()
        name = token.removeprefix("\\")
        if token == ".":
            return ""
        if name in FENCES:
            return FENCES[name]
        raise _UnknownError
