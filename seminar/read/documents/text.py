"""Bytes into text: UTF-8, UTF-16, GB18030 and Big5, told apart by trying and weighing what comes out.

A Chinese text read in the wrong encoding nearly always decodes: it only looks wrong. So each decoding is weighed by
how many of its characters are common ones: the first levels of GB 2312 (3,755 characters) and of Big5 (5,401) were
chosen by frequency and hold 97 % and more of running text; of a wrong decoding they hold about half.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from seminar.findings import Finding
from seminar.read.documents.refusal import TEXT_LIMIT, DocumentError, finding, within

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
#: What senders declare, and what they then use: GBK characters in "gb2312", Windows' quotes in "iso-8859-1".
_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "cp936": "gb18030",
    "hz": "hz",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "big5hkscs": "big5hkscs",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "ascii": "cp1252",
}
_PUNCTUATION = frozenset("　、。·—…‘’“”〔〕〈〉《》「」『』【】（），：；？！～－．／％＊＋＝｜﹣﹕")
#: Below this share of common characters a decoding is not believed.
_BELIEVABLE = 0.6
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_BLANK = re.compile("[\\s\u200b-\u200f\u2060\ufeff\u00ad]*")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was read in, and what was odd about it."""

    text: str
    encoding: str
    findings: tuple[Finding, ...] = ()


def decode(data: bytes, name: str, *, declared: str | None = None, limit: int = TEXT_LIMIT) -> Decoded:
    """The text of ``data``.

    ``declared`` is the encoding the source itself names; it is believed where it gives a likely text.
    Raises ``DocumentError``: empty, blank, larger than ``limit`` bytes, binary, or undecodable (line and byte named).
    """
    if not data:
        raise DocumentError("documents.empty", name=name)
    within(len(data), limit, name)
    decoded = _by_mark(data, name) or _without_mark(data, name, declared)
    if _BLANK.fullmatch(decoded.text):
        raise DocumentError("documents.blank", name=name)
    if (controls := len(_CONTROL.findall(decoded.text))) and (
        "\x00" in decoded.text or controls > 2 + len(decoded.text) // 200
    ):
        raise DocumentError("documents.binary", name=name)
    return decoded


def known_encoding(declared: str | None) -> str | None:
    """The Python codec for a declared encoding, widened to what senders use under that name; ``None`` if unknown."""
    import codecs

    try:
        codec = codecs.lookup((declared or "").strip().strip("\"'").lower())
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return None
    if not codec._is_text_encoding:
        return None
    return _WIDER.get(codec.name, codec.name)


def _by_mark(data: bytes, name: str) -> Decoded | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            # An odd last byte of UTF-16 is what is left of a cut file or a stray newline: it holds no character.
            whole = data if not encoding.startswith("utf-16") else data[: len(data) // 2 * 2]
            try:
                return Decoded(whole.decode(encoding), encoding)
            except UnicodeDecodeError as error:
                if encoding == "utf-8-sig":
                    return _line_by_line(data[3:], name)
                raise _undecodable(data, error.start, name) from None
    return None


def _without_mark(data: bytes, name: str, declared: str | None) -> Decoded:
    if b"\x00" in data:
        return _sixteen_bits(data, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return Decoded(text.replace("\ufeff", ""), "utf-8")
    candidates = [encoding for encoding in (known_encoding(declared), "gb18030", "big5hkscs") if encoding]
    if best := _best(data, candidates):
        return best
    return _line_by_line(data, name)


def _sixteen_bits(data: bytes, name: str) -> Decoded:
    """UTF-16 without its mark: NULs stand beside the ASCII letters, all on the same side."""
    data = data[: len(data) // 2 * 2]
    decodings = [text for encoding in ("utf-16-le", "utf-16-be") if (text := _try(data, encoding)) is not None]
    likely = [text for text in decodings if "\x00" not in text and _plausible(text)]
    if not likely:
        raise DocumentError("documents.binary", name=name)
    text = max(likely, key=_commonness)
    return Decoded(text, "utf-16")


def _plausible(text: str) -> bool:
    """Whether most characters are ASCII or common Chinese: bytes paired at random give rare ones."""
    good = sum(ch < "\x7f" or ch in _PUNCTUATION or "\u4e00" <= ch <= "\u9fff" for ch in text)
    return good >= 0.9 * len(text) and _commonness(text) >= _BELIEVABLE


def _best(data: bytes, candidates: Iterable[str]) -> Decoded | None:
    weighed = [
        (_commonness(text, encoding), -rank, text, encoding)
        for rank, encoding in enumerate(dict.fromkeys(candidates))
        if (text := _try(data, encoding)) is not None
    ]
    weight, _, text, encoding = max(weighed, default=(0.0, 0, "", ""))
    return Decoded(text, encoding) if weight >= _BELIEVABLE else None


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _commonness(text: str, encoding: str = "gb18030") -> float:
    """The share of the characters beyond ASCII that running text would hold; 1.0 where there are none."""
    strange = [ch for ch in text[:200_000] if ch > "\x7f"]
    if not strange:
        return 1.0
    own, other = _levels()
    if encoding == "big5hkscs":
        own, other = other, frozenset()
    if encoding not in ("gb18030", "big5hkscs", "utf-16"):
        return sum(ch.isalpha() or ch in _PUNCTUATION or ch in "\xa0–°×±•" for ch in strange) / len(strange) * 0.9
    good = sum(1.0 if ch in own or ch in _PUNCTUATION else 0.7 if ch in other else 0.0 for ch in strange)
    return good / len(strange)


@cache
def _levels() -> tuple[frozenset[str], frozenset[str]]:
    """The first levels of GB 2312 (rows 16-55) and of Big5 (A440-C67E): the characters in common use."""
    simplified = bytes(b for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF) for b in (row, cell))
    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    traditional = bytes(
        b for row in range(0xA4, 0xC7) for cell in trails if (row, cell) <= (0xC6, 0x7E) for b in (row, cell)
    )
    return frozenset(simplified.decode("gb2312", "ignore")), frozenset(traditional.decode("big5", "ignore"))


def _line_by_line(data: bytes, name: str) -> Decoded:
    """A file pasted together from several: each line is read for itself, those not in UTF-8 are named."""
    western = _western(data)
    texts: list[str] = []
    foreign: list[int] = []
    offset = 0
    for number, raw in enumerate(data.split(b"\n"), 1):
        text = _try(raw, "utf-8")
        if text is None:
            if best := _best(raw, ("gb18030", "big5hkscs")):
                text = best.text
            elif western:
                text = raw.decode("cp1252")
            else:
                try:
                    raw.decode("utf-8")
                except UnicodeDecodeError as error:
                    raise _undecodable(data, offset + error.start, name) from None
            foreign.append(number)
        texts.append(text or "")
        offset += len(raw) + 1
    found = () if western and len(foreign) == _strange_lines(data) else _mixed(foreign)
    return Decoded("\n".join(texts), "cp1252" if western else "mixed", found)


def _mixed(lines: list[int]) -> tuple[Finding, ...]:
    return (finding("mixed-encoding", lines=tuple(lines), n=len(lines), where=_some(lines)),)


def _some(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers[:8])) + (" …" if len(numbers) > 8 else "")


def _strange_lines(data: bytes) -> int:
    return sum(not line.isascii() for line in data.split(b"\n"))


def _western(data: bytes) -> bool:
    """Whether the few bytes beyond ASCII are the accented letters and quotes of a Western text (Windows-1252)."""
    text = _try(data, "cp1252")
    if text is None:
        return False
    strange = re.findall(r"(.?)([^\x00-\x7f]+)(.?)", text)
    letters = sum(len(run) for _, run, _ in strange)
    single = sum(len(run) for _, run, _ in strange if len(run) <= 2)
    return bool(strange) and letters <= 0.1 * len(text) and single >= 0.8 * letters


def _undecodable(data: bytes, offset: int, name: str) -> DocumentError:
    line = data.count(b"\n", 0, offset) + 1
    return DocumentError("documents.undecodable", name=name, line=line, offset=offset, byte=f"{data[offset]:02X}")
