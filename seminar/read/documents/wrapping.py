"""Lines broken for a page or a mail, put back into paragraphs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from seminar.read.document import Line
from seminar.read.documents import grid

_EAST = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’—…"
#: A line that begins with a label and a colon.
LABELLED = re.compile(r"\s*+[【\[*•·◆■●▪]*+\s*+(?P<label>[^:：。，,]{1,36}+)[:：]")
_ITEM = re.compile(
    r"\s*(?:[-*•·◆■●▪➢✓]\s|[(（]?\d{1,2}[)）.、]\s?\D|[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十\d]+[场讲期])"
)
#: What a label that has a line to itself may hold: words and whole brackets, no stray punctuation.
_HEADING = re.compile(r"[^()（）.,，。;；]++(?:[(（][^()（）]*+[)）]\s*+(?:[:：]\s*+)?)?")
#: Words that head a place seldom, and end one often: ``…计算机楼212``, ``会议室``.
_ROOM = re.compile(
    r"(?:第?[一二三四五六七八九十]?(?:小|大|多功能)?(?:会议|會議|报告|報告|教|演讲|学术报告)?(?:室|厅|廳))"
)
_ADDRESS_CUT = re.compile(r"https?://[^\s\u2e80-\U0003ffff]+\n(?=\S*[\d/?=&_%.]|\S*[a-z][A-Z])[\w./?=&%#~-]+")
_WORD = re.compile(r"[^\s\u2e80-\U0003ffff]+")
_ENDED = re.compile(r"[。！？!?.;；:：][”’\"')）】]*\s*$")
#: A figure among Chinese characters that was broken in the middle (9月3 / 0日).
_NUMBER_CUT = re.compile(rf"[{_EAST}]\d+\n\d+[{_EAST}]")
_HYPHENED = re.compile(r"[A-Za-z\u00c0-\u024f]{2,}-$")
#: Prefixes that keep their hyphen when a line ends after them.
_KEPT = re.compile(
    r"(?:^|[\s(])(?:non|self|well|semi|multi|anti|quasi|co|pre|post|half|high|low|long|short|two|three|one|state|real|large|edge|vertex|cross|data|open|peer|ground|world|deep|full|free|finite|first|second|higher|small|far|near|time)-$",
    re.I,
)


def starts_anew(text: str) -> bool:
    """Whether a line opens something: a label, an item of a list, indented text."""
    text = text[:400]
    label = LABELLED.match(text)
    if label and grid.is_label(label["label"].rstrip(" 】]*")):
        return True
    opens = text.startswith(("\u3000", "    ", "\t", "  ", "——", "--", "—"))
    headed = _HEADING.fullmatch(text) is not None and grid.is_label(text) and not _ROOM.fullmatch(text.strip())
    return opens or bool(_ITEM.match(text)) or headed


def columns(text: str) -> int:
    """The width of a text in columns: East Asian characters take two."""
    return sum(2 if unicodedata.east_asian_width(ch) in "WF" else 1 for ch in text)


def joined(first: str, second: str) -> str:
    """Two lines as one: no space between Chinese characters, a word broken by a hyphen made whole."""
    first, second = first.rstrip(" \t"), second.lstrip(" \t\u3000")
    if first.endswith("\xad"):  # a soft hyphen: the program that broke the word says so
        return first[:-1] + ("-" if _KEPT.search(f"{first[:-1]}-") else "") + second
    if _HYPHENED.search(first) and second[:1].islower():
        return first + second if _KEPT.search(first) else first[:-1] + second
    if (
        first[-1:] in ("-", "–", "/", "(", "（")
        and not first.endswith((" -", " –", " /"))
        and "://" not in first[-200:]
    ):
        return first + second
    if not first.endswith("/") and _ADDRESS_CUT.search(f"{first[-300:]}\n{second[:100]}"):
        return first + second
    if _NUMBER_CUT.search(f"{first}\n{second[:12]}"):
        return first + second
    near = first[-1:] + second[:1]
    return first + second if near and all(re.match(f"[{_EAST}]", ch) for ch in near) else f"{first} {second}"


def unwrapped(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of a mail whose program broke them at a fixed width, as paragraphs; others come back as they were."""
    wrap = _wrap(lines)
    kept: Line | None = None
    last = ""  # the physical line that ``kept`` ends with
    for line in lines:
        if wrap is not None and kept is not None and _goes_on(kept, last, line, wrap):
            kept = replace(kept, text=joined(kept.text, line.text))
        else:
            if kept is not None:
                yield kept
            kept = line
        last = line.text.rstrip()
    if kept is not None:
        yield kept


@dataclass(frozen=True, slots=True)
class _Wrap:
    """How a mail was broken: at so many characters, or at so many columns."""

    width: int
    measure: Callable[[str], int]


def _wrap(lines: Sequence[Line]) -> _Wrap | None:
    """How lines were broken, ``None`` where they were not: many lines end shortly before the longest does."""
    plain = [line.text.rstrip() for line in lines if line.text.strip() and line.label is None]
    if len(plain) < 4 or max(map(len, plain)) > 100:
        return None
    wraps = [_Wrap(max(map(measure, plain)), measure) for measure in (columns, len)]
    full = [sum(wrap.measure(text) >= 0.85 * wrap.width for text in plain) for wrap in wraps]
    best = max(range(len(wraps)), key=lambda n: full[n])
    return wraps[best] if wraps[best].width >= 30 and full[best] >= max(2, 0.2 * len(plain)) else None


def _goes_on(kept: Line, last: str, line: Line, wrap: _Wrap) -> bool:
    """Whether a line was broken off the one before: its first word did not fit there any more (give or take a tenth,
    for programs differ in how they count)."""
    text = line.text
    if kept.label or line.label or kept.heading or line.heading or not text.strip() or not last.strip():
        return False
    if starts_anew(text):
        return False
    word = _WORD.match(text)
    length = wrap.measure(last)
    if word and last.isascii():
        return length + 1 + len(word[0]) > (1.0 if _ENDED.search(last) else 0.92) * wrap.width
    if word and length + 1 + len(word[0]) > 0.92 * wrap.width:
        return True
    return length >= (0.94 if _ENDED.search(last) else 0.75) * wrap.width and not word
