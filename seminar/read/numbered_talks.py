"""Talks one after the other under numbered titles: ``1. Ice``, ``报告一：云中的冰``, ``Talk 2: Rain``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from seminar.read.document import Line
from seminar.read.label_hits import WHEN
from seminar.read.labels import find_labels
from seminar.read.lexicon import Lexicon

#: Lines that are looked at, and lines between a title and the labels of its talk.
_MOST: Final = 2_000
_NEAR: Final = 40
_LONGEST: Final = 300
_DIGITS: Final = {sign: n for n, sign in enumerate("一二三四五六七八九十", 1)} | {
    chr(ord("①") + n): n + 1 for n in range(20)
}
_OPEN: Final = r"\s{0,4}(?:#{1,6}\s+|\*\*|[【〖\[(（])*\s?"
_N: Final = r"(?P<n>\d{1,2}|[一二三四五六七八九十])"
#: The ways of numbering; within one list all are of one way.
_WAYS: Final = (
    re.compile(
        rf"{_OPEN}(?:学术|學術|主题|主題|特邀|大会)?(?:报告|報告|讲座|講座|演讲|演講|分享|议题|題目|题目)\s?{_N}\s?"
        r"(?:[】〗\])）]\s?[:：]?|[:：、.．|｜])\s*(?P<rest>\S.*)"
    ),
    re.compile(rf"{_OPEN}第\s?{_N}\s?[场場]\s?(?:[】〗\])）]\s?[:：]?|[:：、.．|｜])\s*(?P<rest>\S.*)"),
    re.compile(
        rf"{_OPEN}(?:Talk|Lecture|Seminar|Presentation|Speech)\s(?:No\.\s?)?{_N}\s?(?:[\])]|[:.–—|-])\s*(?P<rest>\S.*)",
        re.I,
    ),
    re.compile(r"\s{0,4}(?:#{1,6}\s+|\*\*)?(?P<n>\d{1,2})[.．、)）]\s*(?P<rest>[^\s\d].*)"),
    re.compile(r"\s{0,4}(?:#{1,6}\s+|\*\*)?[(（](?P<n>\d{1,2}|[一二三四五六七八九十])[)）]\s*(?P<rest>[^\s\d].*)"),
    re.compile(r"\s{0,4}(?:#{1,6}\s+|\*\*)?(?P<n>[一二三四五六七八九十])[、.．]\s*(?P<rest>\S.*)"),
    re.compile(r"\s{0,4}(?P<n>[①-⑳])\s*(?P<rest>\S.*)"),
)


@dataclass(frozen=True, slots=True)
class _Head:
    """A numbered line: its place among the lines and where its title begins."""

    at: int
    start: int


def titled(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with the numbered titles of such a list behind a title's label; any others as they are.

    A list is believed where two numbered lines at least count on from one, none of which is a label itself, and below
    each of them, before the next, a speaker stands behind a label and no title does.
    """
    heads = next((found for way in _WAYS if (found := _list(lines, way, lexicon))), [])
    if not heads:
        return tuple(lines)
    starts = {head.at: head.start for head in heads}
    return tuple(
        part
        for at, line in enumerate(lines)
        for part in (_parts(line, starts[at], lexicon) if at in starts else (line,))
    )


def _list(lines: Sequence[Line], way: re.Pattern[str], lexicon: Lexicon) -> list[_Head]:
    """The numbered titles of one way of numbering; none where they head no talks."""
    heads: list[_Head] = []
    for at, line in enumerate(lines[:_MOST]):
        if line.label is None and len(line.text) <= _LONGEST and (match := way.match(line.text)):
            number = _DIGITS.get(match["n"]) or int(match["n"])
            if number == len(heads) + 1:
                heads.append(_Head(at, match.start("rest")))
    ends = [*(head.at for head in heads[1:]), len(lines)]
    told = len(heads) > 1 and all(
        _heads_a_talk(lines, head, end, lexicon) for head, end in zip(heads, ends, strict=True)
    )
    return heads if told else []


def _heads_a_talk(lines: Sequence[Line], head: _Head, end: int, lexicon: Lexicon) -> bool:
    """Whether the labels from a numbered line to the next tell of a speaker, and none of a title."""
    text = lines[head.at].text[head.start :]
    within = [hit.field for hit in find_labels(text, lexicon)]
    if lexicon.field_of(text.strip(" :：*")) or (within and find_labels(text, lexicon)[0].start == 0):
        return False
    below = (line for line in lines[head.at + 1 : min(end, head.at + 1 + _NEAR)] if line.text.strip())
    fields = within + [name for line in below for name in _fields(line, lexicon)]
    return "speaker" in fields and "title" not in fields and (bool(WHEN & set(fields)) or len(fields) > 1)


def _fields(line: Line, lexicon: Lexicon) -> list[str]:
    if line.label is not None:
        return [lexicon.field_of(line.label) or ""]
    return [hit.field for hit in find_labels(line.text[:_LONGEST], lexicon)]


def _parts(line: Line, start: int, lexicon: Lexicon) -> Iterator[Line]:
    """A numbered line as a title behind a label, and what is labelled behind the title on the same line."""
    text = line.text[start:]
    first = next(iter(find_labels(text, lexicon)), None)
    end = first.start if first else len(text)
    yield replace(line, text=text[:end].strip(" \t*#;；|｜"), label="Title", heading=0)
    if first:
        yield replace(line, text=text[end:])
