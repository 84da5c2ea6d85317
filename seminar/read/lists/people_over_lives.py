"""Talks one after the other, each begun by a line without a label that names who speaks, labels of the talk below it.

``林远舟  云溪大学教授`` / ``个人简介：…`` / ``报告题目：云中的冰`` ;
``云中的冰 | 云溪大学教授 林远舟`` / ``讲师简介：…``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people
from seminar.read.persons.person_names import is_latin_name, is_zh_name

_MOST: Final = 2_000
_LONGEST: Final = 160
_ENOUGH: Final = 3
#: ``云中的冰 | 云溪大学教授 林远舟``
_ROW: Final = re.compile(r"\s*(?:[-*•]\s+)?(?P<title>[^|｜\n]{3,120}?)\s+[|｜]\s*(?P<who>[^|｜\n]{2,80})")
#: What a line that names somebody does not hold.
_SENTENCE: Final = re.compile(r"[。；;!！?？:：]|\.\s")
_LIVES: Final = frozenset(("bio",))
_TEXTS: Final = frozenset(("bio", "abstract", "about"))


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a list with speakers, and titles told beside them, behind labels; any others as they are.

    A list is believed where three such lines at least stand right above a life, or a title beside who speaks above a
    life or an abstract, and no speaker stands behind a label.
    """
    if not any(
        line.text and ("|" in line.text or "｜" in line.text or _says_life(line.text)) for line in lines[:_MOST]
    ):
        return tuple(lines)
    fields = [_fields(line, lexicon) for line in lines[:_MOST]]
    if any("speaker" in named for named in fields):
        return tuple(lines)
    titled = sum("title" in named for named in fields) >= _ENOUGH - 1
    heads = _heads(lines, fields, lexicon, titled=titled)
    if len(heads) < _ENOUGH:
        return tuple(lines)
    return tuple(part for at, line in enumerate(lines) for part in (_read(line, lexicon) if at in heads else (line,)))


def _says_life(text: str) -> bool:
    return "简介" in text[:16] or "簡介" in text[:16] or "bio" in text[:16].casefold()


def _fields(line: Line, lexicon: Lexicon) -> list[str]:
    """The fields of the labels of a line that begins with one, none of a speaker's label alone over the list."""
    if line.label is not None:
        return [lexicon.field_of(line.label) or ""]
    if not line.text.strip():
        return []
    hits = find_labels(line.text[:_LONGEST], lexicon)
    told = [hit.field for hit in hits if not (hit.alone and hit.field == "speaker")]
    return told if hits and hits[0].start == 0 else []


def _heads(lines: Sequence[Line], fields: Sequence[list[str]], lexicon: Lexicon, *, titled: bool) -> set[int]:
    """The places of the lines that begin a talk: who speaks alone where titles are labelled, else beside the title."""
    found: set[int] = set()
    above = -1
    for at, named in enumerate(fields):
        if not lines[at].text.strip():
            continue
        if above >= 0 and not fields[above] and named and named[0] in (_LIVES if titled else _TEXTS):
            text = lines[above].text
            if _is_person(text, lexicon) if titled else _is_row(text, lexicon):
                found.add(above)
        above = at
    return found


def _is_row(text: str, lexicon: Lexicon) -> bool:
    row = _ROW.fullmatch(text) if len(text) <= _LONGEST else None
    return row is not None and _is_person(row["who"], lexicon)


def _is_person(text: str, lexicon: Lexicon) -> bool:
    """Whether a line is a name and a post, in whichever order: ``林远舟 云溪大学教授``, ``Jane Roe, Northland``."""
    text = text.strip(" *#_")
    if not 2 <= len(text) <= _LONGEST // 2 or _SENTENCE.search(text):
        return False
    words = text.replace(",", " ").replace("，", " ").split()
    first_or_last = (words[0], words[-1]) if words else ()
    if any(is_zh_name(word, lexicon) for word in first_or_last) or is_latin_name(text, lexicon):
        return True
    return any(each.person.name and each.person.affiliation for each in people(text, lexicon)[:1])


def _read(line: Line, lexicon: Lexicon) -> Iterator[Line]:
    row = _ROW.fullmatch(line.text)
    if row is None:
        yield line.under("Speaker", line.text.strip(" *#_"), begins=True)
        return
    yield line.under("Title", row["title"].strip(" *#_"), begins=True)
    yield line.under("Speaker", row["who"].strip(" *_"))
