"""Lines broken for a page or a mail, put back into paragraphs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from seminar.read.document import Line
from seminar.read.documents import grid

_EAST = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’—…"
_LABELLED = re.compile(r"\s*+[【\[*•·◆■●▪]*+\s*+(?P<label>[^:：。，,]{1,36}+)[:：]")
_ITEM = re.compile(
    r"\s*(?:[-*•·◆■●▪➢✓]\s|[(（]?\d{1,2}[)）.、]\s?\D|[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十\d]+[场讲期])"
)
_ENDED = re.compile(r"[。！？!?.;；:：][”’\"')）】]*\s*$")
_HYPHENED = re.compile(r"[A-Za-z\u00c0-\u024f]{2,}-$")
#: Prefixes that keep their hyphen when a line ends after them.
_KEPT = re.compile(
    r"(?:^|[\s(])(?:non|self|well|semi|multi|anti|quasi|co|pre|post|half|high|low|long|short|two|three|one|state|real|large|small|far|near|time)-$",
    re.I,
)


def starts_anew(text: str) -> bool:
    """Whether a line opens something: a label, an item of a list, indented text."""
    text = text[:400]
    label = _LABELLED.match(text)
    if label and grid.is_label(label["label"].rstrip(" 】]*")):
        return True
    opens = text.startswith(("\u3000", "    ", "\t", "  ", "——", "--", "—"))
    return opens or bool(_ITEM.match(text)) or grid.is_label(text.rstrip(":： "))


def columns(text: str) -> int:
    """The width of a text in columns: East Asian characters take two."""
    return sum(2 if unicodedata.east_asian_width(ch) in "WF" else 1 for ch in text)


def joined(first: str, second: str) -> str:
    """Two lines as one: no space between Chinese characters, a word broken by a hyphen made whole."""
    first, second = first.rstrip(" \t"), second.lstrip(" \t\u3000")
    if first.endswith("\xad"):  # a soft hyphen: the program that broke the word says so
        return first[:-1] + second
    if _HYPHENED.search(first) and second[:1].islower():
        return first + second if _KEPT.search(first) else first[:-1] + second
    if first[-1:] in ("-", "–", "/", "(", "（") and not first.endswith((" -", " –", " /")):
        return first + second
    near = first[-1:] + second[:1]
    return first + second if near and all(re.match(f"[{_EAST}]", ch) for ch in near) else f"{first} {second}"


def unwrapped(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a mail whose program broke them at a fixed width, as paragraphs; others come back as they were."""
    width = _width(lines)
    if not width:
        yield from lines
        return
    kept: Line | None = None
    last = ""  # the physical line that ``kept`` ends with
    for line in lines:
        if kept is not None and _goes_on(kept, last, line, width):
            kept = replace(kept, text=joined(kept.text, line.text))
        else:
            if kept is not None:
                yield kept
            kept = line
        last = line.text
    if kept is not None:
        yield kept


def _width(lines: Sequence[Line]) -> int:
    """The width lines were broken at, in characters; 0 where they were not."""
    lengths = sorted(len(line.text.rstrip()) for line in lines if line.text.strip() and line.label is None)
    if len(lengths) < 6 or lengths[-1] > 100 or lengths[-1] < 30:
        return 0
    full = sum(length >= 0.8 * lengths[-1] for length in lengths)
    return lengths[-1] if full >= 0.3 * len(lengths) else 0


def _goes_on(kept: Line, last: str, line: Line, width: int) -> bool:
    text = line.text
    if kept.label or line.label or kept.heading or line.heading or not text.strip() or not last.strip():
        return False
    if starts_anew(text):
        return False
    word = len(text.split(maxsplit=1)[0]) if text.isascii() else 1
    room = width - len(last.rstrip())
    if text.isascii() and last.isascii():
        # broken at words: the next word did not fit; a line that ends short ended its paragraph
        return word + 1 > room
    return len(last.rstrip()) >= (0.92 if _ENDED.search(last) else 0.75) * width
