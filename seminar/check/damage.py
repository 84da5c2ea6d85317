"""Texts broken on their way: wrong encodings, lost letters, invisible characters, fields too long to be meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from seminar.check.context import CheckContext
from seminar.check.fields import LONGEST, Text, about, excerpt, texts
from seminar.findings import Finding, Severity
from seminar.model import Talk
from seminar.script import script_of_letter

#: What UTF-8 without its way back looks like: U+FFFD itself, and U+FFFD saved as GBK.
_LOST: Final = re.compile("\ufffd|锟斤|斤拷|烫烫烫|屯屯屯|锘")
#: Where UTF-8 read as Latin-1 or cp1252 shows: an accented capital before a mark of the upper half.
_LATIN: Final = re.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
_UTF8: Final = re.compile(rb"(?:[\xe4-\xe9][\x80-\xbf]{2}|\xef\xbc[\x80-\xbf]|\xe3\x80[\x80-\xbf]){4,}")
_RARE_RUN: Final = re.compile("[㐀-䶿一-鿿豈-龎]{2,}")


def mojibake(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """Letters that another encoding made of the text: U+FFFD, 锟斤拷, â€™, 鏁板, 嬵嬳嬰 for 530."""
    names = "".join({char for text in texts(talk) if text.kind == "name" for char in text.text})
    for text in texts(talk):
        if (found := broken(text.text, text.text if text.kind == "name" else names)) is not None:
            yield about("mojibake", Severity.WARNING, text, text=excerpt(text.text, found, 24))


def broken(text: str, names: str = "") -> str | None:
    """The first garbled letters of a text. The letters of ``names`` are not held against it: people have rare ones."""
    if match := _LOST.search(text):
        return match[0]
    if (match := _LATIN.search(text)) and _is_bad(text[max(0, match.start() - 20) : match.end() + 20]):
        return match[0]
    return _utf8_read_as_gbk(text) or _shifted(text, names)


def _is_bad(text: str) -> bool:
    """ftfy's verdict: its table of sequences that only an encoding error makes."""
    from ftfy.badness import is_bad

    return bool(is_bad(text))


def _utf8_read_as_gbk(text: str) -> str | None:
    """The place where the letters' GBK bytes are UTF-8 for four other letters and more; chance hardly ever makes it."""
    raw = text.encode("gb18030", "replace")
    match = _UTF8.search(raw)
    if match is None:
        return None
    start = len(raw[: match.start()].decode("gb18030", "replace"))
    return text[start : start + 6]


def _shifted(text: str, names: str) -> str | None:
    """Latin letters or digits that a PDF's font map moved among rare Chinese letters: the first two such in a row."""
    for match in _RARE_RUN.finditer(text):
        run = match[0]
        rare = [char not in names and _is_rare(char) for char in run]
        for n in range(len(run) - 1):
            if (rare[n] and rare[n + 1]) or ((rare[n] or rare[n + 1]) and _one_shift(run[n], run[n + 1])):
                return run[n : n + 2]
    return None


def _one_shift(one: str, other: str) -> bool:
    """Whether both letters are letters or digits of ASCII moved by one distance, and neither is in common use."""
    a, b = ord(one), ord(other)
    if a >> 7 != b >> 7 or not (chr(a & 0x7F).isalnum() and chr(b & 0x7F).isalnum()):
        return False
    return not any(_is_common(char) for char in (one, other))


def _is_common(char: str) -> bool:
    """Of GB 2312's first plane: the 3755 letters in common use."""
    try:
        return char.encode("gb2312")[0] < 0xD8
    except UnicodeEncodeError:
        return False


def _is_rare(char: str) -> bool:
    """Outside GB 2312 and Big5's frequent letters, and no Traditional form of a letter in use."""
    try:
        char.encode("gb2312")
    except UnicodeEncodeError:
        pass
    else:
        return False
    if script_of_letter(char) is not None:
        return False
    try:
        return char.encode("big5")[0] >= 0xC9  # the second plane: rarely used letters
    except UnicodeEncodeError:
        return True


# ---------------------------------------------------------------- invisible characters

_CONTROL: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_INVISIBLE: Final = re.compile("[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\ufff9-\ufffb]")
_PRIVATE: Final = re.compile("[\ue000-\uf8ff]")


def control_characters(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """Control characters, direction overrides, zero-width characters, symbols of a private font."""
    for text in texts(talk):
        if match := _CONTROL.search(text.text):
            code = f"U+{ord(match[0]):04X}"
            yield about("control_characters", Severity.WARNING, text, fix=_visible(text.text), sign=code)
        elif match := _INVISIBLE.search(text.text):
            code = f"U+{ord(match[0]):04X}"
            key = "check.invisible_characters"
            yield about("control_characters", Severity.INFO, text, fix=_visible(text.text), key=key, sign=code)
        if match := _PRIVATE.search(text.text):
            code = f"U+{ord(match[0]):04X}"
            around = text.text[max(0, match.start() - 8) : match.start()]
            yield about("private_characters", Severity.WARNING, text, sign=code, text=excerpt(around))


def _visible(text: str) -> str:
    return _INVISIBLE.sub("", _CONTROL.sub("", text.replace("\u2028", "\n").replace("\u2029", "\n")))


def white_space(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """Runs of blanks inside a line, blanks at line ends, no-break spaces, more than one empty line."""
    for text in texts(talk):
        if text.kind == "when_text":
            continue
        fixed = _tidy(text.text)
        if fixed != text.text:
            yield about("white_space", Severity.INFO, text, fix=fixed)


def _tidy(text: str) -> str:
    """An indent at the start of a line is layout and stays."""
    lines = (
        re.sub(r"(?<=\S)[ \t\u3000\xa0]{2,}(?=\S)", " ", line.replace("\xa0", " ").rstrip())
        for line in text.split("\n")
    )
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


def too_long(talk: Talk, context: CheckContext) -> Iterable[Finding]:
    """A field longer than any talk needs: only its beginning was looked at."""
    for text in texts(talk):
        if not text.whole:
            shown = Text(text.path, text.kind, text.lang, excerpt(text.text))
            yield about("too_long", Severity.WARNING, shown, limit=LONGEST)
