r"""The markup of sources people paste as they are, as plain labelled lines: LaTeX (``\speaker{Jane Roe}``) and Org.

What only lays out a page (``\usepackage``, ``% a comment``) stays where it is: a line of no meaning, and not lost.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from seminar.read.document import Line

#: Commands that set the layout and say nothing of the talk.
_LAYOUT: Final = (
    r"documentclass|usepackage|maketitle|begin|end|vfill|[hv]space\*?|bigskip|medskip|smallskip|noindent|centering|newpage"
    r"|clearpage|pagestyle|thispagestyle|pagenumbering|new(?:command|environment|theorem)|renewcommand|setlength|input"
    r"|include(?:graphics)?|bibliography(?:style)?|label|hrule|par"
)
#: Lines that only lay out the page.
LAYOUT_LINE: Final = re.compile(rf"\s*(?:%.*|\\(?:{_LAYOUT})\b.*)")
#: ``\speaker{Jane Roe}``, ``\title[Ice]{Ice in Clouds}``: a command that stands alone on its line.
_TOLD: Final = re.compile(rf"\s*\\(?!(?:{_LAYOUT})\b)([A-Za-z]{{2,24}})\*?(?:\[[^\[\]]{{0,200}}\])?\s*\{{(.*)$")
_SECTION: Final = re.compile(r"\s*\\(?:sub){0,2}(?:section|paragraph)\*?\s*\{([^{}]{1,200})\}(.*)$")
_OPENS: Final = re.compile(r"\s*\\begin\{(abstract)\}(.*)$")
_PLAIN: Final = re.compile(
    r"\\(?:text(?:bf|it|sc|sf|tt|rm|sl|up|normal)|emph|underline|mbox|uppercase|MakeUppercase)\s*\{([^{}]{0,400})\}"
)
_SIZES: Final = re.compile(
    r"\\(?:Huge|huge|LARGE|Large|large|small|footnotesize|bfseries|itshape|scshape|centering)\b\s*"
)
_HREF: Final = re.compile(r"\\href\s*\{([^{}]{1,400})\}\s*\{([^{}]{0,200})\}")
_URL: Final = re.compile(r"\\url\s*\{([^{}]{1,400})\}")
_ACCENT: Final = re.compile(
    r"\\(?:([\"'`^~=.])\s*(?:\{([A-Za-z])\}|([A-Za-z]))|([cvHur])(?:\s*\{([A-Za-z])\}|\s([A-Za-z])\b))"
)
_MARKS: Final = MappingProxyType(
    {'"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", "=": "\u0304", ".": "\u0307",
     "c": "\u0327", "v": "\u030c", "H": "\u030b", "u": "\u0306", "r": "\u030a"}
)  # fmt: skip
_SIGNS: Final = MappingProxyType({"---": "—", "--": "–", "``": "“", "''": "”", r"\&": "&", r"\%": "%", r"\$": "$"})
#: An Org property of a heading, and the word for how far it is done.
_PROPERTY: Final = re.compile(r"\s*:([A-Za-z][\w-]{1,30}):\s+(\S.*)$")
_DONE: Final = re.compile(r"(\*{1,6}\s+)(?:TODO|DONE|NEXT|WAITING|CANCELLED)\s+")
#: A command may run over so many lines.
_MOST: Final = 12


def plain(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a LaTeX source or an Org outline as labelled lines; others as they are."""
    if any(line.label is not None for line in lines):
        return tuple(lines)
    heads = [line.text[:200] for line in lines[:400]]
    if any("\\begin{document}" in head or head.lstrip().startswith("\\documentclass") for head in heads) or (
        sum(_TOLD.match(head) is not None for head in heads) > 2
    ):
        return _from_latex(lines)
    if any(head.strip() == ":PROPERTIES:" for head in heads):
        return tuple(_from_org(line) for line in lines)
    return tuple(lines)


def _from_latex(lines: Sequence[Line]) -> tuple[Line, ...]:
    found: list[Line] = []
    open_since: int | None = None  # the line of a command whose brace is not closed yet
    for n, line in enumerate(lines):
        text = line.text if len(line.text) <= 20_000 else line.text[:0]
        if not text or text.lstrip().startswith("%"):
            found.append(line)
            continue
        if open_since is not None:
            closed = text.count("}") > text.count("{")
            text = text[::-1].replace("}", "", 1)[::-1] if closed else text
            open_since = None if closed or n - open_since >= _MOST else open_since
        elif section := _SECTION.match(text):
            found.append(replace(line, text=_spelled(section[1]), heading=2))
            text = section[2]
            if not text.strip():
                continue
        elif opens := _OPENS.match(text):
            text = f"{opens[1].capitalize()}: {opens[2]}"
        elif told := _TOLD.match(text):
            name, value = told[1], told[2]
            if value.count("{") >= value.count("}"):
                open_since = n
            else:
                value = value[::-1].replace("}", "", 1)[::-1]
            text = f"{name.capitalize()}: {value}"
        found.append(replace(line, text=_spelled(text)))
    return tuple(found)


def _accented(match: re.Match[str]) -> str:
    """``\\"o``, ``\\c{c}`` as the letter with its mark."""
    letter = match[2] or match[3] or match[5] or match[6]
    return unicodedata.normalize("NFC", letter + _MARKS[match[1] or match[4]])


def _spelled(text: str) -> str:
    """A line of LaTeX as it would be printed; formulas stay as they are."""
    if "\\" not in text and "-" not in text and "`" not in text and "'" not in text and "~" not in text:
        return text
    if LAYOUT_LINE.fullmatch(text):
        return text
    text = _ACCENT.sub(_accented, text)
    for _ in range(3):
        text = _PLAIN.sub(r"\1", text)
    text = _URL.sub(r"\1", _HREF.sub(r"[\2](\1)", _SIZES.sub("", text)))
    pieces = text.split("$")
    for n in range(0, len(pieces), 2):  # not within formulas
        for sign, printed in _SIGNS.items():
            pieces[n] = pieces[n].replace(sign, printed)
        pieces[n] = re.sub(r"(?<!\\)~|\\\\(?:\[[^\[\]]{0,20}\])?\s*$", " ", pieces[n])
    return "$".join(pieces)


def _from_org(line: Line) -> Line:
    if told := _PROPERTY.match(line.text[:400]):
        return replace(line, text=f"{told[1]}: {line.text[told.start(2) :]}")
    return replace(line, text=_DONE.sub(r"\1", line.text, count=1))
