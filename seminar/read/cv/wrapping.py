"""Lines that a page broke, put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.language import has_han
from seminar.read.cv.vocabulary import cv_words
from seminar.read.document import Line

_CJK: Final = re.compile(r"[一-鿿、。〈-】，．：；！？（）“”]")
_LAST_WORD: Final = re.compile(r"([^\W\d_]+)-$")
#: Words that begin others, and stand in a compound only behind a hyphen.
_SMALL_WORDS: Final = frozenset(("the", "of", "to", "in", "and", "by", "on"))
#: Beginnings that make one word with what follows them: in-dependent, un-weighted, cor-related.
_BEGINNINGS: Final = frozenset(
    ("con", "cor", "dis", "inter", "mis", "out", "over", "per", "pro", "sub", "sur", "under")
)
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+")


def joined(before: str, after: str) -> str:
    """Two lines of one text as one: a word hyphenated at the end is whole again, a compound keeps its hyphen.

    Chinese goes on without a blank, and so does a range of pages (601-/609), or two names
    that a dash joins (Roe–/Brandt).
    """
    before, after = before.rstrip(), after.strip()
    if not before or not after:
        return before or after
    if before[-1] in "-‐" and len(before) > 1 and before[-2].isalnum():
        return before[:-1] + after if _is_one_word(before, after) else before + after
    if before[-1] == "–" and (
        (before[-2:-1].isdigit() and after[0].isdigit()) or (before[-2:-1].islower() and after[0].isupper())
    ):
        return before + after
    gap = "" if _CJK.match(before[-1]) and _CJK.match(after[0]) else " "
    return before + gap + after


def _is_one_word(before: str, after: str) -> bool:
    last, first = _LAST_WORD.search(before[-40:].replace("‐", "-")), _FIRST_WORD.match(after)
    if last is None or first is None or not first[0].islower():
        return False
    if last[1].lower() in _SMALL_WORDS and before[-len(last[0]) - 1 : -len(last[0])] != "-":
        return True  # in-formation, The-ory; state-of-the-art has a hyphen before as well
    word = last[1].lower()
    if first[0] in cv_words().compound_ends and len(word) > 2 and word not in _BEGINNINGS:
        return False  # box-trapped, data-driven
    return word not in cv_words().compounds and after[first.end() : first.end() + 1] != "-"


#: A line at least this wide (a Chinese letter takes two columns) may go on in the next one.
_WIDE: Final = 50


#: Words of a line of running text at least, however narrow its column.
_FEW: Final = 4
#: What begins a line of its own: a bullet, a number, a label, an address.
_OWN_LINE: Final = re.compile(r"[•·▪■*●–-]\s|\d{1,2}[.、)]|[^:：]{1,12}[:：]|\S*@")


def wrapped(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines in groups that are one paragraph of running text each."""
    groups: list[list[Line]] = []
    last = ""
    for line in lines:
        text = line.text.strip()
        goes_on = (
            (_width(last) >= _WIDE or _in_narrow_column(last, text))
            and not _OWN_LINE.match(text)
            and not _other_language(last, text)
        )
        if groups and text and line.label is None and goes_on:
            groups[-1].append(line)
        else:
            groups.append([line])
        last = text
    return groups


def _in_narrow_column(before: str, text: str) -> bool:
    """Whether a sentence goes on in a column too narrow for wide lines: "I am interested in harbour" above "ice"."""
    words = len(before.split()) >= _FEW and len(text.split()) > 1
    return words and text[:1].islower() and text[:1].isascii() and before[-1:] not in {".", "!", "?", ":", ";", "|"}


def _other_language(before: str, text: str) -> bool:
    """Whether a Chinese sentence is over and what follows is not Chinese: the same told again."""
    return before[-1:] in {"。", "！"} and not has_han(text)


def unwrapped(lines: Sequence[Line]) -> list[Line]:
    """Running text with its paragraphs on one line each, under the first line's number; other lines as they are."""
    made: list[Line] = []
    for first, *rest in wrapped(lines):
        text = first.text
        for line in rest:
            text = joined(text, line.text)
        made.append(Line(first.number, text, first.label, first.heading))
    return made


def paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The paragraphs, each with the blank lines before it."""
    paragraph: list[Line] = []
    for line in lines:
        if not line.text.strip() and any(each.text.strip() for each in paragraph):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _width(text: str) -> int:
    return len(text) + sum(1 for _ in _CJK.finditer(text))


#: Jane Roe is a lecturer; She holds a PhD from: sentences full of names
_TELLS: Final = re.compile(
    r"\b(?:is|was|has|holds?|received|joined|earned|obtained|works?|serves?|teaches|studied|completed)\s(?:(?:an?|the|been|her|his|their|my|at|as|on|in)\b|[A-Z])"
)


#: Chinese letters of a sentence at least.
_FEW_HAN: Final = 12


def _is_told(text: str) -> bool:
    return len(_TELLS.findall(text)) > 1


def is_running_text(text: str) -> bool:
    """Whether a paragraph is sentences, not facts side by side."""
    if len(_CJK.findall(text)) >= 40:
        return "。" in text and len(re.findall(r"[，。；]", text)) * 30 > len(text) / 3
    words = text.split()
    small = sum(word[0].islower() for word in words)
    return (
        len(words) >= 20
        and (small * 2 > len(words) or (small * 5 > len(words) * 2 and _is_told(text)))
        and re.search(r"[a-z)]\.(?:\s|$)", text) is not None
    )


def is_sentence(text: str) -> bool:
    """Whether a text behind a label is a sentence on somebody: "Bio: Jane Roe is a lecturer at Tern College." """
    if mostly_chinese(text):
        return len(_CJK.findall(text)) >= _FEW_HAN and text.rstrip().endswith("。")
    return len(text.split()) > _FEW and _TELLS.search(text) is not None and text.rstrip().endswith(".")


def mostly_chinese(text: str) -> bool:
    """Whether a text is in Chinese, though it name a journal in Latin letters."""
    return len(re.findall(r"[一-鿿]", text)) * 4 > len(text)
