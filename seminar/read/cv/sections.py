"""A curriculum vitae cut into its sections: the head, education, employment, publications …"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from seminar.read.document import Line
from seminar.resources import locales

KINDS = ("education", "employment", "publications", "interests", "about", "contact", "other")
_FIELDS = ("name", "unit", "position", "email", "phone", "homepage", "interest")
_ORDINAL = r"(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[IVX]{1,4}|[A-H])"
_MARKS = re.compile(rf"^[\s#*_>■●◆▪□◇★☆►▶|•·-]*(?:[（(]?{_ORDINAL}[）).、．:：]\s*)?[\s*_【\[〖]*")
_TAIL = re.compile(r"[\s*_】\]〗:：|—–-]+$")
_GLOSS = re.compile(r"\s*[（(][^（）()]{0,60}[)）]\s*$")
_COLON = re.compile(r"([^:：]{2,40})[:：]\s*(.+)$", re.S)
_HAN = re.compile(r"[一-鿿]")


@dataclass(frozen=True, slots=True)
class CvWords:
    """The headings and labels of both languages; keys are in small letters."""

    headings: Mapping[str, str]
    labels: Mapping[str, str]
    prefixes: frozenset[str]
    ends: frozenset[str]
    not_headings: frozenset[str]


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the document: what it is, its heading's line, and the lines under it."""

    kind: str
    heading: Line | None
    lines: tuple[Line, ...]


@cache
def cv_words() -> CvWords:
    headings: dict[str, str] = {}
    labels: dict[str, str] = {}
    prefixes: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    spare: set[str] = set()
    for locale in ("en", "zh_CN"):
        with (locales() / locale / "prose.toml").open("rb") as source:
            words = tomllib.load(source)["cv"]
        headings |= {text: kind for kind in KINDS for text in words.get(kind, ())}
        labels |= {text: field for field in _FIELDS for text in words[f"{field}_labels"]}
        prefixes |= frozenset(words.get("heading_prefixes", "").split())
        ends |= frozenset(words.get("heading_ends", "").split())
        titles = words["not_headings"]
        spare |= set(titles) if isinstance(titles, list) else {"curriculum vitae", *titles.split()}
    return CvWords(MappingProxyType(headings), MappingProxyType(labels), prefixes, ends, frozenset(spare))


def plain(text: str) -> str:
    """A heading or label without numbering, marks and colon, in small letters."""
    bare = _GLOSS.sub("", _TAIL.sub("", _MARKS.sub("", text.strip(), count=1)))
    bare = _TAIL.sub("", bare)
    if _HAN.search(bare):
        return re.sub(r"\s+", "", re.sub(r"\s*[A-Za-z][A-Za-z &]*$", "", bare)).lower()
    return re.sub(r"\s+", " ", bare).lower()


def kind_of(text: str) -> str | None:
    """The kind of section a heading begins, or ``None``."""
    words = cv_words()
    bare = plain(text)
    if len(bare) > 60 or not bare:
        return None
    if bare in words.headings:
        return words.headings[bare]
    parts = bare.split()
    while len(parts) > 1 and parts[0] in words.prefixes:
        parts = parts[1:]
        if (kind := words.headings.get(" ".join(parts))) is not None:
            return kind
    return None


def _looks_like_heading(line: Line, before: str, after: str) -> str | None:
    text = line.text.strip()
    if len(text) > 60 or not text or text[-1] in "。；;," or "@" in text:
        return None
    if (kind := kind_of(text)) is not None:
        return kind
    if line.heading and not re.search(r"\d{4}", text):
        return "other"
    bare = plain(text)
    words = bare.split()
    if not words or len(words) > 5 or re.search(r"\d", bare) or _HAN.search(bare):
        return None
    alone = not before.strip()
    if (
        words[-1] in cv_words().ends
        and (text.isupper() or text[0].isupper())
        and not re.search(r"[,.]", text)
        and alone
    ):
        for size in (2, 1):
            kind = cv_words().headings.get(" ".join(words[-size:]))
            if kind is not None and kind != "employment":
                return kind
        return "other"
    return None


def sections(lines: Sequence[Line]) -> tuple[Section, ...]:
    """The sections in order, ``head`` first. A label with its value on one line is a section of that line."""
    found: list[Section] = []
    kind, heading, body = "head", None, list[Line]()

    def close() -> None:
        if heading is not None or body:
            found.append(Section(kind, heading, tuple(body)))

    for at, line in enumerate(lines):
        before = lines[at - 1].text if at else ""
        after = lines[at + 1].text if at + 1 < len(lines) else ""
        if line.label is not None and (labelled := kind_of(line.label)) is not None:
            close()
            kind, heading, body = labelled, Line(line.number, line.label), [Line(line.number, line.text)]
            continue
        begun = bool(found) or any(each.text.strip() for each in body)
        if begun and line.label is None and (started := _looks_like_heading(line, before, after)) is not None:
            close()
            kind, heading, body = started, line, []
            continue
        inline = _COLON.match(line.text.strip()) if line.label is None and kind != "publications" else None
        if (
            inline
            and (started := kind_of(inline[1])) not in (None, "contact", "other", "about")
            and len(inline[1]) < 30
        ):
            close()
            found.append(Section(started or "other", Line(line.number, inline[1]), (Line(line.number, inline[2]),)))
            heading, body = None, []
            if started != "interests":
                kind = started or "other"
            continue
        body.append(line)
    close()
    return tuple(found)
