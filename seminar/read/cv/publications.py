"""The titles in a list of publications, whatever the style of the list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminar.read.cv.authors import past_authors, past_chinese_authors, surely_author
from seminar.read.cv.titles import title_of
from seminar.read.cv.venues import VENUE
from seminar.read.document import Line

_NUMBERED = re.compile(
    r"^\s*(?:\[\s?[A-Z]?\d{1,3}\s?\]|[（(]\d{1,3}[)）]|\d{1,3}[.．、)](?!\d)|\[[A-Z]{1,4}\+?\d{2}[a-z]?\])\s*"
)
_BULLET = re.compile(r"^\s*[•·▪■◦‣*–-]\s+(?=\S)")
_DETAIL = re.compile(
    r"^\s*(?:[•·▪*–-]\s*)?(?:\(?with\b|joint(?:ly)?\s+(?:work\s+)?with|co-?authors?|authors?:|published|accepted|under\s+(?:review|revision)|submitted|to\s+appear|forthcoming|in\s*:|in\s+proc|proceedings|in\s+press|arxiv|doi|https?:|www\.|pdf|code|slides|links?\b|abstract\b|keywords?\b|we\s+(?:show|prove|propose|study|theoretic|investigate|develop|introduce|present|consider|give|establish|provide)|this\s+paper|journal\b|vol\.|oral|spotlight|best\s+paper|appeared|revise|r&r|note\s*:|cited|impact\s+factor|（?合作者|发表于|收录|影响因子)",
    re.I,
)
_HAN = re.compile(r"[一-鿿]")
_ONLY_YEAR = re.compile(r"^\s*\W*(?:19|20)\d\d\W*$")


@dataclass(frozen=True, slots=True)
class Publication:
    """A title as the list gives it, and its source lines."""

    title: str
    lines: tuple[int, ...]


def _entries(lines: Sequence[Line]) -> Iterator[tuple[str, tuple[int, ...], bool]]:
    """The entries of a list: text, lines, and whether the list marks where an entry begins."""
    texts = [line for line in lines if not _ONLY_YEAR.match(line.text)]
    marked = [bool(_NUMBERED.match(line.text)) for line in texts]
    if sum(marked) >= 1 and sum(marked) * 8 >= sum(bool(line.text.strip()) for line in texts):
        current, numbers = "", list[int]()
        for line, starts in zip(texts, marked, strict=True):
            if starts and current:
                yield current, tuple(numbers), True
                current, numbers = "", []
            if starts or current:
                text = _NUMBERED.sub("", line.text, count=1) if starts else line.text
                gap = "" if current and _HAN.match(current[-1:]) and _HAN.match(text.strip()[:1]) else " "
                current = (current + gap + text.strip()).strip()
                numbers.append(line.number)
        if current:
            yield current, tuple(numbers), True
        return
    yield from _unmarked(texts)


def _unmarked(lines: Sequence[Line]) -> Iterator[tuple[str, tuple[int, ...], bool]]:
    """Entries of a list without numbers: a line goes on with the one before it only where it looks cut off."""
    current, numbers, last, indent = "", list[int](), "", 0
    for line in lines:
        text = " ".join(line.text.split())
        own = len(line.text) - len(line.text.lstrip())
        hanging = own > indent and not _BULLET.match(line.text)
        cut = len(last) >= 55 and last[-1] not in '.)]”"' and len(last) <= 130
        if text and current and not _begins(text) and (hanging or text[0].islower() or cut):
            gap = "" if _HAN.match(current[-1]) and _HAN.match(text) else " "
            current += gap + text
            numbers.append(line.number)
        else:
            if current:
                yield current, tuple(numbers), False
            current, numbers, indent = text, [line.number], own
        last = text
    if current:
        yield current, tuple(numbers), False


def _begins(text: str) -> bool:
    """Whether a line has the look of an entry's first line."""
    if text[0] in '“"《' or _BULLET.match(text):
        return True
    at = past_authors(text)
    return (at > 0 and surely_author(text[:at])) or past_chinese_authors(text) > 0


def _is_venue_line(text: str) -> bool:
    return bool(VENUE.match(text)) or (
        bool(re.search(r"\b(?:19|20)\d\d\b", text))
        and len(text.split()) <= 12
        and bool(re.match(r"[A-Z][\w&. ]+,?\s*(?:\d|\()", text))
    )


def publications(lines: Sequence[Line]) -> tuple[Publication, ...]:
    """The titles of a publications section in order."""
    found: list[Publication] = []
    entries = list(_entries(lines))
    stacked = any(re.match(r"\s*[(（]?(?:joint(?:ly)?\s+(?:work\s+)?)?with\s", text) for text, _, _ in entries)
    for at, (entry, numbers, marked) in enumerate(entries):
        if not marked and (_DETAIL.match(entry) or (_BULLET.match(entry) and stacked)):
            continue
        text = _BULLET.sub("", entry, count=1)
        follows = bool(found) and entries[at][1][0] - found[-1].lines[-1] <= 3
        if not marked and (_is_authors_only(text) or (follows and _is_venue_line(text) and not past_authors(text))):
            continue
        title = title_of(text)
        if title and (_plausible(title) or f"“{title}" in text or f'"{title}' in text):
            found.append(Publication(title, numbers))
    return tuple(found)


def _is_authors_only(text: str) -> bool:
    at = past_authors(text)
    return at > 0 and len(text) - at <= 3 and bool(re.search(r",|\band\b|&", text))


def _plausible(title: str) -> bool:
    if _HAN.search(title):
        return len(title) >= 4
    return len(title) >= 8 and len(title.split()) >= 2 and any(letter.isalpha() for letter in title)
