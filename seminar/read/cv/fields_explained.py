"""Fields of research that are each explained: below the field, or behind its colon or dash."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.language import has_han
from seminar.read.document import Line

#: Salt roads, 盐潮与海冰: a field alone on its line, above a sentence that ends with its stop
_HEAD_ALONE: Final = re.compile(r"[A-Z][\w'’-]*(?:\s[\w&'’-]+){0,7}|[^\W\dA-Za-z][^\s，。；、：:,;.]{2,23}")
#: 健康 GIS, Salt roads: a field without marks, and what a text on it has
_HEAD: Final = re.compile(r"[A-Z][\w'’&/-]*(?:\s[\w&/'’-]+){0,6}|(?=.*[一-鿿])[^，。；、：:,;.•·]{2,24}")
_MARK_WITHIN: Final = re.compile(r"[，。；、]")
_ITEM: Final = re.compile(r"[•·▪■◦‣*●○–-]\s")
_MANY_WORDS: Final = 5
_STOP_LAST: Final = re.compile(r"[。.]\W?$")
#: 海冰测量：声呐、卫星; Salt tolls — how ports were paid: a field, and what it is made of or about behind its mark
_TOLD_BEHIND: Final = re.compile(
    r"(?:[•·▪■◦‣*●○–-]\s*|\d{1,2}[.、)）]\s*)?(?!主要|其他|其它|研究|理论|应用|方法|目前|过去|以往|[一-鿿]{0,4}方向|[一-鿿]{0,4}领域)"
    r"(?P<field>[^:：—、，；。]{4,24}[：:][^:：。]{6,300}[、，；][^:：]{2,300}|[A-Z][^—:;.]{4,60}?\s[—–]\s[a-z][^—]{12,400})"
)
_BEHIND: Final = re.compile(r"[：:]|\s[—–]\s")
#: Salt tolls — how ports were paid, whose rest is in the lines below
_DASHED: Final = re.compile(r"[A-Z][^—:;.]{4,60}?\s[—–]\s[a-z]")
#: Fields of one item that make it a row of them, and words of each
_ROW: Final = 4
_FEW_WORDS: Final = 4
_JOINS_LAST: Final = re.compile(r"\b(?:and|or)\b|&")
#: 1. Salt roads: tolls / carts, inns; an item with a field, and what it is made of behind a colon
_NARROWER_BEHIND: Final = re.compile(
    r"(?:[•·▪■◦‣*●○–-]|\d{1,2}[.、)）])\s*(?!(?:Primary|Secondary|Tertiary|Major|Minor|Main|Further|Other|Current|Past|Fields?|Topics?)\b)"
    r"[A-Z][^:,;]{4,60}:\s[^:]{4,300}"
)
#: Items that make an outline of them.
_OUTLINE: Final = 3
_LONGEST: Final = 1_000
_SEVERAL: Final = 2
#: Lines of one such explanation, on the average.
_MOST_LINES: Final = 6


def heads_of_items(blocks: Sequence[str]) -> list[str]:
    """The fields of a list each line of which has one, and behind its colon or dash what it is about; else nothing."""
    told = [_TOLD_BEHIND.fullmatch(block[:_LONGEST]) for block in blocks]
    han = bool(blocks) and has_han(blocks[0])
    if not all(told) or any(has_han(block) is not han for block in blocks):
        return []
    return [_BEHIND.split(match["field"], maxsplit=1)[0] for match in told if match]


def heads_explained_below(lines: Sequence[Line]) -> list[str]:
    """The fields of a section in which each has a text on it below or behind a dash, whatever the way; else nothing."""
    texts = [line.text.strip() for line in lines]
    return heads_of_sentences(texts) or heads_before_dashes(texts) or heads_of_paragraphs(lines)


def heads_of_paragraphs(lines: Sequence[Line]) -> list[str]:
    """The fields of a section in which each stands above a text on it, apart from the next: 盐潮 above 面向港口，…."""
    paragraphs = _paragraphs(lines)
    if len(paragraphs) < _SEVERAL or not all(map(_is_head_with_text, paragraphs)):
        return []
    return [paragraph[0] for paragraph in paragraphs]


def _is_head_with_text(paragraph: Sequence[str]) -> bool:
    if len(paragraph) < _SEVERAL or not _HEAD.fullmatch(paragraph[0]):
        return False
    below = paragraph[1]
    told = bool(_MARK_WITHIN.search(below)) if has_han(below) else len(below.split()) > _MANY_WORDS
    return told and len(below) > len(paragraph[0]) and not _ITEM.match(below)


def heads_before_dashes(texts: Sequence[str]) -> list[str]:
    """The fields of a section in which each begins a line, a dash behind it and the explanation over several lines.

    Above them may stand sentences that end with a colon: "I have several interests:".
    """
    begun = [at for at, text in enumerate(texts) if _DASHED.match(text[:_LONGEST])]
    introduced = bool(begun) and (begun[0] == 0 or texts[begun[0] - 1].endswith((":", "：")))
    if len(begun) < _SEVERAL or not introduced or len(texts) - begun[0] > _MOST_LINES * len(begun):
        return []
    if any(texts[at - 1][-1:] in ",;" for at in begun[1:]):
        return []
    return [re.split(r"\s[—–]\s", texts[at], maxsplit=1)[0] for at in begun]


def heads_of_sentences(texts: Sequence[str]) -> list[str]:
    """The fields of a section in which each stands alone above a sentence on it, which may go over several lines."""
    heads: list[str] = []
    within = False
    for at, text in enumerate(texts):
        if within:
            within = _STOP_LAST.search(text) is None
        elif _HEAD_ALONE.fullmatch(text) and at + 1 < len(texts) and not _HEAD_ALONE.fullmatch(texts[at + 1]):
            heads.append(text)
            within = True
        else:
            return []
    return heads if len(heads) > 1 and not within else []


def is_outline(blocks: Sequence[str]) -> bool:
    """Whether each item, of three or more, has a field and behind its colon what it is made of."""
    return len(blocks) >= _OUTLINE and all(map(_NARROWER_BEHIND.fullmatch, blocks))


def is_row_of_fields(block: str) -> bool:
    """Whether an item is a row of fields of few words each, and not one field that has commas.

    Three make a row where no word joins the last two: "salt, tides, locks" and not "salt, tides and locks".
    """
    pieces = block.rstrip(" .;").split(",")
    enough = _ROW if _JOINS_LAST.search(pieces[-1]) else _ROW - 1
    return len(pieces) >= enough and all(0 < len(piece.split()) <= _FEW_WORDS for piece in pieces)


def _paragraphs(lines: Sequence[Line]) -> list[list[str]]:
    """The texts of the lines that stand right below one another."""
    made: list[list[str]] = []
    for at, line in enumerate(lines):
        if at and line.number == lines[at - 1].number + 1:
            made[-1].append(line.text.strip())
        else:
            made.append([line.text.strip()])
    return made
