"""The titles in a list of publications, whatever the style of the list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seminar.read.cv.authors import past_authors, past_chinese_authors, surely_author
from seminar.read.cv.titles import title_of
from seminar.read.cv.venues import VENUE
from seminar.read.cv.vocabulary import cv_words, kind_of, plain
from seminar.read.cv.wrapping import joined
from seminar.read.document import Line

_NUMBERED = re.compile(
    r"^\s*(?:\[\s?[A-Z]?\d{1,3}\s?\]|[（(]\d{1,3}[)）]|\d{1,3}[.．、)](?!\d)|\[[A-Z]{1,4}\+?\d{2}[a-z]?\]|\[?[A-Z]{1,2}\d{1,3}[.:)\]](?=\s))\s*"
)
_BULLET = re.compile(r"^\s*[•·▪■◦‣*●○➢✓–-]\s+(?=\S)")
_DETAIL = re.compile(
    r"^\s*(?:[•·▪*–-]\s*)?(?:\(?with\b|joint(?:ly)?\s+(?:work\s+)?with|co-?authors?|authors?:|published|accepted|under\s+(?:review|revision)|submitted|to\s+appear|forthcoming|in\s*:|in\s+proc|proceedings|in\s+press|arxiv|doi|https?:|www\.|pdf|code|slides|links?\b|abstract\b|keywords?\b|we\s+(?:show|prove|propose|study|theoretic|investigate|develop|introduce|present|consider|give|establish|provide)|this\s+paper|journal\b|vol\.|oral|spotlight|best\s+paper|appeared|revise|r&r|note\s*:|cited|impact\s+factor|（?合作者|发表于|收录|影响因子)",
    re.I,
)
_HAN = re.compile(r"[一-鿿]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
#: New York: Tern.
_PUBLISHER = re.compile(r"(?:[A-Z][\w.'-]*,?\s?){1,4}: (?:[A-Z&][\w.'-]*\s?){1,4}")
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
    filled = sum(bool(line.text.strip()) for line in texts)
    if sum(marked) >= 1 and sum(marked) * 8 >= filled:
        yield from _numbered(texts, marked)
    elif filled:
        yield from _unmarked(texts)


def _numbered(lines: Sequence[Line], marked: Sequence[bool]) -> Iterator[tuple[str, tuple[int, ...], bool]]:
    current, numbers = "", list[int]()
    for line, starts in zip(lines, marked, strict=True):
        if (starts or _is_sub_heading(line.text)) and current:
            yield current, tuple(numbers), True
            current, numbers = "", []
        if starts or current:
            current = joined(current, _NUMBERED.sub("", line.text, count=1) if starts else line.text)
            numbers.append(line.number)
    if current:
        yield current, tuple(numbers), True


def _is_sub_heading(text: str) -> bool:
    """A heading inside the list: "Refereed articles", "In English 英文论文", （一）期刊论文."""
    bare = plain(text)
    if not 0 < len(text.strip()) <= 60 or re.search(r"\d{3}|[，,。]|[.](?=\s)", text):
        return False
    words = [word for word in re.split(r"[\s/:：]+", bare) if word]
    return kind_of(text) == "publications" or (bool(words) and all(word in cv_words().list_words for word in words))


def _unmarked(lines: Sequence[Line]) -> Iterator[tuple[str, tuple[int, ...], bool]]:
    """Entries of a list without numbers: a line goes on with the one before it only where it looks cut off.

    Where paragraphs are entries, or each entry has its bullet, whatever does not begin one goes on.
    """
    filled = [line.text for line in lines if line.text.strip()]
    bulleted = bool(_BULLET.match(filled[0])) and sum(bool(_BULLET.match(text)) for text in filled) > 1
    stacked = _in_paragraphs(lines)
    current, numbers, last, indent = "", list[int](), "", 0
    for line in lines:
        text = " ".join(line.text.split())
        own = len(line.text) - len(line.text.lstrip())
        hanging = own > indent and not _BULLET.match(line.text)
        cut = len(last) >= 55 and last[-1] not in '.)]”"' and len(last) <= 130
        whole = (stacked and bool(last)) or (bulleted and bool(last) and not _is_venue_line(text))
        goes_on = whole or hanging or text[:1].islower() or cut or _is_open(current)
        if text and current and not _is_sub_heading(text) and not _begins(text) and goes_on:
            current = joined(current, text)
            numbers.append(line.number)
        elif text or current:
            if current and not _is_sub_heading(current):
                yield current, tuple(numbers), False
            current, numbers, indent = text, [line.number], own
        last = text
    if current and not _is_sub_heading(current):
        yield current, tuple(numbers), False


def _is_open(text: str) -> bool:
    """Whether a text ends within book marks or in the middle of a hyphenated word."""
    return text.count("《") > text.count("》") or re.search(r"[^\W\d_]-$", text) is not None


def _in_paragraphs(lines: Sequence[Line]) -> bool:
    """Whether blank lines part the entries: most paragraphs begin as entries do, and some go on over lines."""
    firsts, wrapped, last = list[str](), False, ""
    for line in lines:
        text = " ".join(line.text.split())
        if text and not last and not _is_sub_heading(text):
            firsts.append(text)
        wrapped = wrapped or bool(text and last and not _begins(text))
        last = text
    return len(firsts) > 1 and wrapped and sum(map(_begins, firsts)) * 10 >= 7 * len(firsts)


def _begins(text: str) -> bool:
    """Whether a line has the look of an entry's first line."""
    if text[0] in "“\"《‘'" or _BULLET.match(text):
        return True
    at = past_authors(text)
    return (at > 0 and surely_author(text[:at])) or past_chinese_authors(text) > 0


def _is_venue_line(text: str) -> bool:
    text = text.lstrip("*_")
    return (
        bool(VENUE.match(text))
        or bool(_PUBLISHER.fullmatch(text))
        or (
            bool(re.search(r"\b(?:19|20)\d\d\b", text))
            and len(text.split()) <= 12
            and bool(re.match(r"[A-Z][\w&. ]+,?\s*(?:\d|\()", text))
        )
    )


def publications(lines: Sequence[Line]) -> tuple[Publication, ...]:
    """The titles of a publications section in order."""
    found: list[Publication] = []
    entries = list(_entries(lines))
    stacked = any(re.match(r"\s*[(（]?(?:joint(?:ly)?\s+(?:work\s+)?)?with\s", text) for text, _, _ in entries)
    strict = False  # below a heading nothing is known of, works have their year
    dated = sum(bool(_YEAR.search(text)) for text, _, _ in entries)
    for at, (entry, numbers, marked) in enumerate(entries):
        if at and not marked and dated * 2 > len(entries) and _is_another_heading(entry):
            strict = True
            continue
        if strict and not _YEAR.search(entry):
            continue
        if not marked and (_DETAIL.match(entry) or (_BULLET.match(entry) and stacked)):
            continue
        text = _BULLET.sub("", entry, count=1)
        follows = bool(found) and entries[at][1][0] - found[-1].lines[-1] <= 3
        if not marked and (_is_authors_only(text) or (follows and _is_venue_line(text) and not past_authors(text))):
            continue
        title = title_of(text[:4_000])
        if title and (_plausible(title) or f"“{title}" in text or f'"{title}' in text):
            found.append(Publication(title, numbers))
    return tuple(found)


def _is_another_heading(text: str) -> bool:
    """A short line in a dated list that has nothing of an entry begins what is no list of works."""
    return re.fullmatch(r"[A-Z][a-z]+(?:\s(?:and\s|of\s|&\s)?[A-Za-z]+){1,2}", text) is not None


def _is_authors_only(text: str) -> bool:
    at = past_authors(text)
    return at > 0 and len(text) - at <= 3 and bool(re.search(r",|\band\b|&", text))


def _plausible(title: str) -> bool:
    if _HAN.search(title):
        return len(title) >= 4
    return len(title) >= 8 and len(title.split()) >= 2 and any(letter.isalpha() for letter in title)
