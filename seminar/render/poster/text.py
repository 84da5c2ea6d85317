"""Texts made ready for the typesetter: cleaned, cut into sentences to shorten at, and titles into words to break at."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from seminar.render.poster.formula import protect, restore

#: Soft hyphens, zero-width and direction marks, variation selectors, interlinear marks, language tags: nothing to show.
_INVISIBLE = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e01ef]"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_RADICAL = re.compile("[\u2e80-\u2fdf]")
#: A word no line holds may be broken anywhere (links, sequences, mischief).
_ENDLESS = re.compile(r"[!-~]{30}(?=[!-~]{8})")
_BLANKS = re.compile(r"[^\S\n]+")

HAN = r"\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_HAN = re.compile(f"[{HAN}]")

_CLOSING = "，。、；：？！）》〉」』】〕｝］’”％‰·・～,.;:?!)]}%…—–"
_OPENING = "（《〈「『【〔｛［‘“([{"

#: A sentence ends here; what is cut off behind such a place leaves a whole text.
_SENTENCE_END = re.compile(
    r"(?<=[。！？；])[”’」』）】]*|(?<=……)(?![，。、；：？！”）])|(?<=[.!?])[\"”’')\]]*\s+(?=[^a-z\s])"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Dr|Prof|Mr|Mrs|Ms|St|Jr|Sr|vs|No|Fig|Eq|Ref|al|Ph|e\.g|i\.e|cf|Inc|Ltd|Univ|Dept)|\b[A-Z])\.$"
)
#: The longest piece (as wide as this many Han letters) that counts as one sentence.
_LONGEST = 160


def clean(text: str) -> str:
    """``text`` as it is set: NFC, one blank where there were several, nothing invisible, no stray radicals.

    Kangxi radicals (U+2F00 ff.) come out of PDF files in the place of the ideographs they look like.
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"))
    text = _RADICAL.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    text = _ENDLESS.sub("\\g<0>\u200b", _CONTROL.sub(" ", _INVISIBLE.sub("", text)))
    return "\n".join(line.strip() for line in _BLANKS.sub(_blank, text).split("\n")).strip()


def _blank(found: re.Match[str]) -> str:
    """The ideographic space keeps its width; tabs and runs of blanks become one."""
    return found[0] if found[0] == "\u3000" else " "


def one_line(text: str) -> str:
    """``text`` as one line: a break between Han letters goes, any other becomes a blank."""
    text = re.sub(rf"(?<=[{HAN}，。、；：？！）”])\s*\n\s*(?=[{HAN}（“])", "", clean(text))
    return re.sub(r"\s*\n\s*", " ", text)


def paragraphs(text: str) -> list[list[str | list[Any]]]:
    """The paragraphs of ``text``, each as its sentences, formulae read; set one after another they are the text."""
    plain, formulas = protect(clean(text))
    lines = (line for line in re.split(r"\n+", plain) if line.strip())
    return [[restore(sentence, formulas) for sentence in sentences(line)] for line in lines]


def title_words(text: str) -> list[str | list[Any]]:
    """A title as the pieces it may be broken between, formulae read."""
    plain, formulas = protect(text)
    return [restore(word, formulas) for word in words(plain)]


def sentences(paragraph: str) -> list[str]:
    """The sentences of a paragraph, blanks kept at their ends; an endless one is cut at a comma, at last anywhere."""
    pieces: list[str] = []
    start = 0
    for found in _SENTENCE_END.finditer(paragraph):
        if found.end() > start and not _ABBREVIATION.search(paragraph, start, found.start()):
            pieces.append(paragraph[start : found.end()])
            start = found.end()
    pieces.append(paragraph[start:])
    return [part for piece in pieces if piece for part in _bounded(piece)]


def _bounded(piece: str) -> Iterable[str]:
    while breadth(piece) > _LONGEST:
        head = piece[: _LONGEST if breadth(piece[:_LONGEST]) > _LONGEST * 0.8 else _LONGEST * 2]
        cut = max(head.rfind(mark) for mark in "，、；：, ") + 1
        cut = cut if cut > len(head) // 3 else len(head)
        yield piece[:cut]
        piece = piece[cut:]
    if piece:
        yield piece


def breadth(text: str) -> float:
    """About how wide a text is, in Han letters."""
    return sum(1.0 if ord(char) >= 0x2E80 else 0.5 for char in text)


def words(text: str) -> list[str]:
    """A title as the pieces it may be broken between; joined with nothing between they are the title again.

    Chinese is cut at words (clreq §3.1.2 leaves it open; a title reads better so), closing marks stay with the word
    before, opening ones with the word behind (kinsoku, clreq §3.1.3), Latin words keep the blank behind them. A dash
    between blanks ends a line, as in running English text; the sign of a number stays with it.
    """
    pieces: list[str] = []
    raw = list(_raw_words(text))
    for place, piece in enumerate(raw):
        before = pieces[-1] if pieces else ""
        behind = raw[place + 1] if place + 1 < len(raw) else ""
        dash = before[-1:].isspace() and behind.isspace() and not piece.strip("-－")
        sign = before in ("-", "－", "−") and piece[0].isdigit()
        joined = before and (piece[0] in _CLOSING or piece.isspace() or before[-1] in _OPENING or dash or sign)
        if joined:
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return pieces


def _raw_words(text: str) -> Iterable[str]:
    for run in re.findall(rf"[{HAN}]+|\s+|[^\s{HAN}]+", text):
        if _HAN.match(run) and len(run) > 2:
            yield from _chinese_words(run)
        elif _HAN.match(run) or run.isspace():
            yield run
        else:
            yield from re.findall(rf"[{re.escape(_OPENING)}]|[^{re.escape(_OPENING)}—－-]+[—－-]*|[—－-]+", run)


#: Words that lean on the one before: a line does not start with them.
_LEANING = "的地得了着过们等者性化论学"


def _chinese_words(run: str) -> list[str]:
    import rjieba

    found: list[str] = []
    for word in rjieba.cut(run):
        if found and (word in _LEANING or (len(word) == 1 and len(found[-1]) == 1)):
            found[-1] += word
        else:
            found.append(word)
    return found
