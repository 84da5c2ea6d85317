"""Lists of works whose lines have columns: the authors before the number of each, or a tag behind each title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.works.list_lines import BULLET
from seminar.read.document import Line

#: Roe J., Brandt A. (2031)   [1] Salt Roads, Harbour Review
_NUMBER_AMID: Final = re.compile(
    r"\s*(?P<who>[A-Z][^\[\]]{3,160}\((?:19|20)\d\d[a-z]?\))\s{2,40}(?P<number>\[\d{1,3}\])\s{1,4}(?P<rest>\S)"
)
#: Salt Roads: Measuring the Trade of Winter Ports  harbour science
_TAG: Final = re.compile(
    r"(?<=\S)\s{2,60}(?P<tag>(?!(?:and|the|for|with|from|into|over|under|between|via|using)\b)[a-z][\w-]{2,20}(?:\s[\w-]{2,12}){0,2})$"
)
#: Lines of one form that make it the way of a list, and lines that have the same tag.
_ENOUGH: Final = 3
_AGAIN: Final = 2
_WORDS: Final = 3
_LONGEST: Final = 400


def in_usual_columns(lines: Sequence[Line]) -> list[Line]:
    """The lines with the number of each work before its authors, and without the tags behind the titles."""
    return _without_tags(_numbers_first(lines))


def _numbers_first(lines: Sequence[Line]) -> list[Line]:
    found = [_NUMBER_AMID.match(line.text[:_LONGEST]) for line in lines]
    if sum(match is not None for match in found) < _ENOUGH:
        return list(lines)
    return [
        line
        if match is None
        else replace(line, text=f"{match['number']} {match['who']}. {line.text[match.start('rest') :]}")
        for line, match in zip(lines, found, strict=True)
    ]


def _without_tags(lines: Sequence[Line]) -> list[Line]:
    """The lines without the tags in small letters that stand apart behind titles, some of them more than once."""
    tags = Counter(tag for line in lines if (tag := _tag(line.text[:_LONGEST])) is not None)
    if sum(tags.values()) < _ENOUGH or max(tags.values()) < _AGAIN:
        return list(lines)
    return [line if BULLET.match(line.text) else replace(line, text=_untagged(line.text, tags)) for line in lines]


def _tag(text: str) -> str | None:
    """The tag apart at the end of a line; none in a line with other gaps, which is set wide to fill the margin."""
    match = None if BULLET.match(text) else _TAG.search(text)
    before = text[: match.start()].strip() if match else ""
    return match["tag"] if match and "  " not in before and len(before.split()) >= _WORDS else None


def _untagged(text: str, tags: Counter[str]) -> str:
    """A line without one of the tags at its end, be it behind one blank."""
    tag = next((tag for tag in tags if text.endswith(f" {tag}")), None)
    return text if tag is None else text[: -len(tag)].rstrip()
