"""A cell that the layout labels: the labels within it, and the life below the name of a speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from seminar.language import has_han
from seminar.read.labels.hits import LONG, OF_A_TALK, Hit
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.lives import begins_bio
from seminar.read.persons.name_and_rank import name_and_rank
from seminar.read.persons.person_names import is_zh_name

#: Texts of many lines; what stands under another section (指导老师) may be a name.
_TEXTS: Final = LONG - {"section"}
#: A label alone on its line is no longer.
_LONGEST_HEADING: Final = 24
#: Labels that stand in the cell of another.
_WITHIN: Final = frozenset(("abstract", "bio", "host", "chair", "contact", "organizer", "notes", "registration"))


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a cell and what it is: ``start`` to ``end`` are places in its text; ``None`` for no known field."""

    field: str | None
    label: str
    start: int
    end: int


def parts(text: str, label: str, lexicon: Lexicon) -> Iterator[Part]:
    """The parts of a cell with the label that the layout gives it; all of it in one part where it holds no more.

    ``林远舟 教授``, and in the next line ``林远舟，东屿大学大气科学系教授，…``, is a name and a life.
    """
    field = lexicon.field_of(label) or ("bio" if _names_a_life(label, lexicon) else None)
    open_part, at = Part(field, label, own_label(text, field, lexicon), len(text)), 0
    for row in text.split("\n"):
        within = open_part.field if field else None
        labelled = ":" in row or "：" in row or len(row) <= _LONGEST_HEADING
        for hit in _hits(row, within, lexicon, label="" if at else label) if labelled else ():
            yield from _with_life(replace(open_part, end=at + hit.start - (hit.start == 0)), text)
            open_part = Part(hit.field, hit.label, at + hit.end, len(text))
        if open_part.start < at and _is_beside(open_part.field, row):
            yield from _with_life(replace(open_part, end=at - 1), text)
            open_part = Part(None, "", at, len(text))
        at += len(row) + 1
    yield from _with_life(open_part, text)


#: ``Speaker: ``, at the head of a cell
_OWN_LABEL: Final = re.compile(r"\s*(?P<label>[^\s:：，。][^:：，。\n]{1,15})[:：]\s*(?=\S)")


def own_label(text: str, field: str | None, lexicon: Lexicon) -> int:
    """How many letters at the head of a cell are its label again: ``Speaker: Jane Roe`` under ``报告人``."""
    found = _OWN_LABEL.match(text) if field is not None and field not in _TEXTS else None
    if found is None:
        return 0
    again = lexicon.field_of(found["label"])
    return found.end() if again == field or (field, again) == ("title", "talk") else 0


def _hits(row: str, field: str | None, lexicon: Lexicon, *, label: str) -> Iterator[Hit]:
    """The labels within a line of a cell; behind a short value they may stand glued, in a text only at its head.

    ``label`` is that of the cell for its first line, which is read as any line that begins with a label.
    """
    first, ahead = bool(label), f"{label}：" if label else ""
    for found in find_labels(ahead + row, lexicon, within="" if first else field or ""):
        hit = replace(found, start=found.start - len(ahead), end=found.end - len(ahead))
        if hit.start < 0:
            continue
        at_head = hit.start == 0 and not hit.glued
        known = _WITHIN if field in _TEXTS else _WITHIN | OF_A_TALK | {"section"}
        new = hit.field in known and hit.field != field and not (first and hit.start == 0)
        if new and (field not in _TEXTS or at_head):
            yield hit
            field = hit.field if field else None


#: ``导师：王若水 教授``: a label nobody knows.
_LABELLED: Final = re.compile(r"\s*(?:[一-鿿]{2,6}[：:]\s?(?=[一-鿿A-Z])|[A-Za-z]{3,12}:\s)")
_ADDRESS: Final = re.compile(r"\s*<?https?://[^\s<>]+>?\s*")


def _is_beside(field: str | None, row: str) -> bool:
    """Whether a further line of a cell is no part of its value: under a label of its own, the address of a page."""
    if field in _SHORT and _LABELLED.match(row):
        return True
    return field in LONG and _ADDRESS.fullmatch(row) is not None


#: Fields whose value is a phrase.
_SHORT: Final = frozenset(("title", "speaker", "venue", "affiliation", "position"))
#: ``林 远 舟``
_SET_WIDE: Final = re.compile(r"(?<=[一-鿿])\s+(?=[一-鿿])")
#: ``林远舟教授简介``, ``林远舟简介``
_LIFE_OF: Final = re.compile(r"\s*(?P<who>[^\s：:]{2,12})\s*(?:简介|簡介|简历|簡歷|介绍|介紹)\s*")
#: ``Jane Roe教授简介``
_LATIN_LIFE: Final = re.compile(
    r"\s*(?:[A-Z][\w.’'-]{0,20}\s?){1,4}(?:副?教授|博士|院士|研究[员員]|老[师師]|先生|女士)?\s?(?:简介|簡介|简历|簡歷|介绍|介紹)\s*"
)


def _names_a_life(label: str, lexicon: Lexicon) -> bool:
    """Whether a label nobody knows names the person whose life stands beside it."""
    found = _LIFE_OF.fullmatch(_SET_WIDE.sub("", label))
    if found is None:
        return _LATIN_LIFE.fullmatch(label) is not None
    return is_zh_name(found["who"], lexicon) or bool(name_and_rank(found["who"], lexicon)[1])


#: A line of a life: a sentence of some length, which ends as one.
_SENTENCE_ZH: Final = re.compile(r"[^\n]{24,}[。；]\s*")
#: ``云溪大学 教授`` is a post, what has a mark in it goes on with a life.
_ZH_LIFE: Final = re.compile(r"[，。,；;：、]|^.{24}")
_VERB: Final = re.compile(r"\b(?:is|was|has|received|obtained|joined|earned|holds|leads|works)\b")
_SENTENCE_EN: Final = re.compile(r"(?:\S+ ){11,}\S+[.]\s*")


def _with_life(part: Part, text: str) -> Iterator[Part]:
    """The part of a speaker, and what is told below the name as a part of its own."""
    at = text.find("\n", part.start, part.end) + 1 if part.field == "speaker" else 0
    while 0 < at < part.end:
        stop = text.find("\n", at, part.end)
        row = text[at : stop if stop >= 0 else part.end]
        sentence = _SENTENCE_ZH if has_han(row) else _SENTENCE_EN
        told = begins_bio(row) and (_ZH_LIFE.search(row) if has_han(row) else _VERB.search(row))
        if not _LABELLED.match(row) and (told or sentence.fullmatch(row)):
            yield replace(part, end=at - 1)
            yield Part("bio", "", at, part.end)
            return
        at = stop + 1
    yield part
