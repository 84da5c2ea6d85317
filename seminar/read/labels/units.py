"""Lines as a reader sees them: running text joined over its line breaks, lines standing alone kept apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminar.language import has_han
from seminar.read.document import Line
from seminar.read.prose_words import english

_RULE = re.compile(r"\W*$")
_GAP = re.compile(r"\s{4,}|\s*[｜|︱]\s*(?=\S)")
_BLANKS = re.compile(r"\s+")
_LABEL = re.compile(r"[\s*•·>|-]*+([A-Za-z][A-Za-z/& -]{0,24}?)\s*+(?:[*]{1,2}\s*+)?[:：]\s*+[*]{0,2}(.*)$", re.S)
#: A picture before a line, as chat messages have it: 📍 Bridge Hall.
_SIGN = re.compile(r"(?P<sign>[\u2300-\u27bf\U0001f300-\U0001faff])[\ufe0e\ufe0f\u200d]*\s*")
_HAN = re.compile(r"[㐀-䶿一-鿿]")
_WIDE = re.compile(r"[⺀-鿿豈-﫿︰-﹏！-｠]")
_SIGNATURE = re.compile(r"--\s*$")

#: Longer lines are paragraphs of their own: nobody wraps there.
_WRAPPED = 120


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph of running text, or one line (or cell of a line) that stands alone.

    ``starts`` are the offsets in ``text`` at which a source line begins, with its number. ``label`` is the kind of
    label before it (``speaker``, ``venue`` …). Units of one ``block`` have no blank line between them. ``centred``
    lines are set in further than the lines around them; ``signature`` lines follow a ``--``.
    """

    text: str
    starts: tuple[tuple[int, int], ...]
    short: bool
    block: int
    label: str = ""
    continued: bool = False
    signature: bool = False

    def lines(self, start: int = 0, end: int | None = None) -> tuple[int, ...]:
        """The numbers of the source lines under ``text[start:end]``."""
        end = len(self.text) if end is None else end
        bounds = [*(offset for offset, _ in self.starts[1:]), len(self.text) + 1]
        return tuple(
            number
            for (offset, number), after in zip(self.starts, bounds, strict=True)
            if offset < end and start < after
        )


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    text: str
    indent: int
    width: int
    label: str | None
    value: str
    heading: bool


def _columns(text: str) -> int:
    return len(text) + len(_WIDE.findall(text))


#: ``J A N E   R O E``: letters set wide, the words wider apart.
_SET_WIDE = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_](?!\S)){2,}+")
_WORDS_SET_WIDE = re.compile(r"(?<=\S)[ ]{2,3}(?=\S)")


def _close(text: str) -> str:
    """A line with letters set wide as one writes it; words further apart than two blanks stay columns."""
    if not _SET_WIDE.search(text):
        return text
    return _WORDS_SET_WIDE.sub(" ", _SET_WIDE.sub(lambda match: match[0].replace(" ", ""), text))


def mid_sentence(before: str, text: str) -> bool:
    """Whether a line goes on with the sentence of a full line before it, though it looks labelled: ``room: Hall 3``."""
    before = before.rstrip()
    return (
        len(before) >= _FULL
        and before[-1].isalnum()
        and text[:1].islower()
        and not has_han(before + text)
        and _LABEL.match(before) is None
    )


#: A line of running text that breaks within a sentence is no shorter.
_FULL = 48


def _row(line: Line, before: str) -> _Row:
    raw = _close(line.text.expandtabs().rstrip().lstrip(">"))
    stripped = raw.strip()
    label, value = None, stripped
    if line.label is not None:
        label = english().labels.get(line.label.strip(" :：").lower(), "")
    elif (
        not mid_sentence(before, stripped)
        and (found := _LABEL.match(stripped))
        and (kind := english().labels.get(found[1].strip().lower()))
    ):
        label, value = kind, found[2].strip()
    if sign := _SIGN.match(stripped):
        if label is None and (kind := english().signs.get(sign["sign"][0])):
            label = kind
        value = value[sign.end() :] if value == stripped else value
    collapsed = _BLANKS.sub(" ", stripped)
    return _Row(
        line.number, stripped, len(raw) - len(raw.lstrip()), _columns(collapsed), label, value, line.heading > 0
    )


def _continues(row: _Row, after: _Row, width: int) -> bool:
    """Whether running text goes on from one line to the next."""
    if (
        row.text[0] == "<"
        or after.label is not None
        or row.heading
        or after.heading
        or row.width > _WRAPPED
        or row.width < 30
    ):
        return False
    hangs = row.width >= 45 and after.text[0].islower()
    if (after.indent > row.indent + 3 and not hangs) or _GAP.search(row.text) or _GAP.search(after.text):
        return False
    if after.text[0].islower() and row.text[-1] not in ".!?":
        return True
    first = after.text.split(None, 1)[0]
    return row.width >= 45 and row.width + 1 + min(_columns(first), 16) > width - 10


def _blocks(lines: Sequence[Line]) -> Iterator[list[_Row]]:
    block: list[_Row] = []
    last = 0
    for line in lines:
        # lines left out by whoever called (blank ones, labelled ones) part the text as blank ones do
        if block and (_RULE.match(line.text) or line.number > last + 1):
            yield block
            block = []
        if not _RULE.match(line.text):
            block.append(_row(line, block[-1].text if block else ""))
        last = line.number
    if block:
        yield block


def _join(rows: Sequence[_Row], block: int, *, label: str = "", continued: bool = False, signed: bool = False) -> Unit:
    text, starts = "", []
    for row in rows:
        value = _BLANKS.sub(" ", row.value)
        gap = "" if not text or (_HAN.match(text[-1]) and _HAN.match(value)) else " "
        starts.append((len(text) + len(gap), row.number))
        text += gap + value
    return Unit(text, tuple(starts), len(rows) == 1 and rows[0].width < 90, block, label, continued, signed)


def _cells(row: _Row, block: int, label: str, continued: bool, signed: bool) -> Iterator[Unit]:
    for cell in _GAP.split(row.value):
        text = _BLANKS.sub(" ", cell.strip())
        if text:
            yield Unit(text, ((0, row.number),), row.width < 90, block, label, continued, signed)


def _units_of(rows: list[_Row], block: int, signed: bool) -> Iterator[Unit]:
    width = max((row.width for row in rows if row.width <= _WRAPPED), default=0)
    at, label, label_indent = 0, "", 0
    while at < len(rows):
        row = rows[at]
        if row.label is not None:
            label, label_indent = row.label, row.indent
            yield from _cells(row, block, label, False, signed)
            at += 1
            continue
        continued = bool(label) and row.indent >= label_indent + 4
        if not continued:
            label = ""
        end = at + 1
        while not continued and end < len(rows) and _continues(rows[end - 1], rows[end], width):
            end += 1
        if end - at > 1:
            yield _join(rows[at:end], block, signed=signed)
        else:
            yield from _cells(row, block, label, continued, signed)
        at = end


#: Nothing in a signature is longer.
_LONGEST_SIGNED = 120


def units(lines: Sequence[Line]) -> tuple[Unit, ...]:
    """The units of the lines, in order. Blank lines and ruled lines separate blocks."""
    found: list[Unit] = []
    numbers = [line.number for line in lines if _SIGNATURE.match(line.text)]
    # Only the last "--" near the end of a text begins a signature: others are rules between parts.
    last = lines[-1].number if lines else 0
    signature = next((number for number in reversed(numbers) if last - number <= 8), None)
    if any(len(line.text) > _LONGEST_SIGNED for line in lines if line.number > (signature or last)):
        signature = None  # the talk again, in the other language
    for block, rows in enumerate(_blocks(lines)):
        signed = signature is not None and rows[0].number > signature
        found += _units_of(rows, block, signed)
    return tuple(found)
