"""What of a line that was read is in no field: the words beside a value must not be lost.

A line counts as read only if nothing is left of it once the values of the talk, labels, titles of persons, punctuation
and the small words of announcements are taken out; else it is quoted whole, so that the reader of the list can judge.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any, Final

from seminar.dates import find_when
from seminar.findings import Finding
from seminar.model import Talk, as_json
from seminar.read.document import Document, Line
from seminar.read.labels.segments import RULE, Span
from seminar.read.lexicon import Lexicon
from seminar.read.prose_words import any_of, small_words
from seminar.read.reading import Reading
from seminar.read.record import bare
from seminar.read.times.lengths import tells_length

#: Longer lines are paragraphs: a text that is in a field whole, or not at all.
_LONG: Final = 1_500
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+")
_HAN: Final = re.compile(r"[㐀-䶿一-鿿]+")
_LABEL_HAN: Final = 2
#: Tags that hold no address: ``<div style="…">``, ``{% endif %}``.
_MARKUP: Final = re.compile(r"</?[A-Za-z](?:(?!href|src)[^<>]){0,200}>|\{%[^{}%]{0,80}%\}")
_LANGUAGES: Final = "中文 英文 中英文 汉语 英语 普通话 國語 English Chinese Mandarin"


@dataclass(frozen=True, slots=True)
class Said:
    """All that a draft says: its values and findings as one text of letters and digits; the lines of its time."""

    letters: str
    when: frozenset[int]
    reference: datetime
    timezone: str


def said(
    talk: Talk, findings: Iterable[Finding], rest: Iterable[str], when: Iterable[int], reference: datetime
) -> Said:
    """What is in the talk, in what was reported, or already in ``rest``; ``when`` are the lines the time rests on."""
    texts = [*_strings(as_json(talk)), *(value for one in findings for value in one.values), *rest]
    texts += _LANGUAGES.split() if talk.language else []
    return Said("\n".join(map(bare, texts)), frozenset(when), reference, talk.timezone)


#: So many lines are looked at; a document with more is no notice.
_ENOUGH: Final = 400


def leftovers(reading: Reading, document: Document, own: Iterable[int], known: Said) -> tuple[Line, ...]:
    """What of the lines ``own`` is in no field and no recognised label, in the order of the source.

    A stretch nothing was taken from comes as it is; a line something is left of besides the values taken comes whole.
    """
    taken: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for span in (*reading.used, *reading.marks):
        taken[span.index].append((span.start, span.end))
    values: dict[int, list[Span]] = defaultdict(list)
    for span in dict.fromkeys(reading.used):
        values[span.index].append(span)
    found: list[Line] = []
    for looked, index in enumerate(sorted(own)):
        line = document.lines[index]
        if RULE.match(line.text) or not line.text.strip(" \t[]{},"):
            continue
        if looked < _ENOUGH and any(left_of(span.text, line.number, known, reading.lexicon) for span in values[index]):
            found.append(replace(line, text=line.text.strip()))
        else:
            found += _gaps(line, sorted(taken[index]))
    quoted = {line.number for line in found}
    found += [Line(number, text) for number, text in reading.rest if number not in quoted]
    return tuple(sorted(found, key=lambda line: line.number))


def _gaps(line: Line, taken: Sequence[tuple[int, int]]) -> Iterator[Line]:
    """The stretches of a line between those that are taken."""
    at = 0
    for start, end in (*taken, (len(line.text), len(line.text))):
        gap = line.text[at:start].strip()
        if gap and (any(char.isalnum() for char in _MARKUP.sub("", gap)) or not taken):
            yield replace(line, text=gap)
        at = max(at, end)


#: ``【学术报告 Academic talk】`` at the head of a message.
_KIND: Final = re.compile(r"\s*[【\[]([一-鿿]{2,8})?[\s/|]*([A-Z][A-Za-z ]{2,30})?[】\]]")


def left_of(text: str, number: int, known: Said, lexicon: Lexicon) -> str:
    """The words of a stretch of line ``number`` that are nowhere in what is said; ``""`` where all of it is."""
    if len(text) > _LONG or bare(text) in known.letters or (number in known.when and tells_length(text)):
        return ""
    kind = _KIND.match(text)
    if kind and all(lexicon.holds("generic", part.strip()) for part in kind.groups() if part):
        text = text[kind.end() :]  # what kind of event: nothing a record would say
    letters = list(_letters(text))
    blank = list(_MARKUP.sub(lambda found: " " * len(found[0]), text))
    for start, end in _covered(text, letters, known.letters):
        blank[start:end] = " " * (end - start)
    if number in known.when:
        for when in find_when(text, reference=known.reference, timezone=known.timezone):
            blank[slice(*when.span)] = " " * (when.span[1] - when.span[0])
    return " ".join(_words("".join(blank), lexicon))


def _words(text: str, lexicon: Lexicon) -> Iterator[str]:
    """What of a text is neither a label nor a small word."""
    idle, phrases = _idle(lexicon)
    for match in _WORD.finditer(phrases.sub(lambda found: " " * len(found[0]), lexicon.folded(text))):
        word = match[0].casefold()
        if _HAN.search(word):
            if len(word) > 1:
                yield text[match.start() : match.end()]
        elif (len(word) > 1 or word.isdigit()) and word not in idle:
            yield word


@cache
def _idle(lexicon: Lexicon) -> tuple[frozenset[str], re.Pattern[str]]:
    """The small words of English, and those of Chinese as one expression that keeps the length of a text."""
    english, chinese = small_words()
    labels = [word for word in lexicon.labels if _HAN.search(word) and len(word) >= _LABEL_HAN]
    latin = {word for label in lexicon.labels for word in label.split() if label.isascii()}
    titles = {word.casefold().strip(".") for word in lexicon.words["honorifics"]}
    courtesy = [word for word in (*lexicon.words["honorifics"], *lexicon.words["boilerplate"]) if _HAN.search(word)]
    return english | latin | titles, re.compile(any_of({*chinese, *labels, *courtesy}))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _strings(inner)
    elif isinstance(value, (str, int)) and not isinstance(value, bool):
        yield str(value)


def _letters(text: str) -> Iterator[tuple[str, int]]:
    """Letters and digits in one width and case, each with its place."""
    for at, char in enumerate(text):
        for letter in char.casefold() if char.isascii() else unicodedata.normalize("NFKC", char).casefold():
            if letter.isalnum():
                yield letter, at


def _covered(text: str, letters: list[tuple[str, int]], known: str) -> Iterator[tuple[int, int]]:
    """The longest stretches of ``text`` that are said, from left to right: whole words, or two Chinese letters."""
    plain = "".join(char for char, _ in letters)
    at = 0
    while at < len(plain):
        if not _begins(text, letters[at][1]):
            at += 1
            continue
        end = at
        while end < len(plain) and plain[at : end + 1] in known:
            end += 1
        while end > at and not _ends(text, letters[end - 1][1]):
            end -= 1
        if end - at >= 2 or (end > at and not _HAN.match(plain[at])):
            yield letters[at][1], letters[end - 1][1] + 1
            at = end
        else:
            at += 1


def _begins(text: str, at: int) -> bool:
    return at == 0 or not (_joins(text[at - 1]) and _joins(text[at]))


def _ends(text: str, at: int) -> bool:
    return at + 1 >= len(text) or not (_joins(text[at]) and _joins(text[at + 1]))


def _joins(char: str) -> bool:
    """Whether a letter makes one word with its neighbour, as Latin letters and digits do."""
    return char.isalnum() and not _HAN.match(char)
