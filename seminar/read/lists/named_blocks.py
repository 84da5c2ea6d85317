"""Pages of a meeting that put each talk under a name alone, the title below it, and the life by that name further down.

``林远舟`` / ``云中的冰`` / ``摘要 …`` / ``演讲者 林远舟，云溪大学教授…``, a blank line between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.person_names import is_latin_name, is_zh_name

_MOST: Final = 4_000
_ENOUGH: Final = 3
_LONGEST_NAME: Final = 40
_LONGEST_TITLE: Final = 220
#: The title stands within so many filled lines below the name, the life within so many lines.
_NEAR: Final = 24
_OF_ONE_TALK: Final = frozenset(("title", "speaker", "abstract", "bio"))
#: What may stand before the name again: 演讲者 林远舟，… ; Speaker: Jane Roe is …
_AGAIN: Final = re.compile(
    r"\s*(?:(?:演讲者|演讲人|報告人|报告人|主讲人|讲者|嘉宾|作者|个人简介|简介|Speaker|Bio(?:graphy)?|About)\s?[:：]?\s*)?",
    re.IGNORECASE,
)
_ABSTRACT: Final = re.compile(r"\s*(?:摘\s?要|Abstract)\s?[:：]?\s+(?=\S)", re.IGNORECASE)


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a page with names, titles, abstracts and lives behind labels; any others as they are.

    A page is believed where three names at least stand alone between blank lines, each with one line alone below it
    and, before the next name, a longer line that begins with that name again.
    """
    if any(line.label is not None and lexicon.field_of(line.label) in _OF_ONE_TALK for line in lines[:_MOST]):
        return tuple(lines)
    names = [at for at in range(min(len(lines), _MOST)) if _is_name_alone(lines, at, lexicon)]
    if len(names) < _ENOUGH:
        return tuple(lines)
    ends = [*names[1:], len(lines)]
    talks = {at: told for at, end in zip(names, ends, strict=True) if (told := _talk(lines, at, end, lexicon))}
    if len(talks) < _ENOUGH or 2 * len(talks) < len(names):
        return tuple(lines)
    labels = {place: label for told in talks.values() for place, label in told.items()}
    return tuple(_labelled(lines, labels))


def _is_name_alone(lines: Sequence[Line], at: int, lexicon: Lexicon) -> bool:
    text = lines[at].text
    if len(text) > _LONGEST_NAME or (at and lines[at - 1].text.strip()):
        return False
    if at + 1 >= len(lines) or lines[at + 1].text.strip():
        return False
    name = text.strip(" *_#")
    return len(name) > 1 and (is_zh_name(name, lexicon) or is_latin_name(name, lexicon))


def _talk(lines: Sequence[Line], at: int, end: int, lexicon: Lexicon) -> dict[int, str]:
    """The labels of the lines of one talk by their places; nothing where its title or its life is not found."""
    name = lines[at].text.strip(" *_#")
    below = [n for n in range(at + 1, min(end, at + _NEAR)) if lines[n].text.strip()]
    if not below or len(lines[below[0]].text) > _LONGEST_TITLE or find_labels(lines[below[0]].text, lexicon):
        return {}
    life = next((n for n in below[1:] if _begins_with(lines[n].text, name)), None)
    if life is None:
        return {}
    told = {at: "Speaker", below[0]: "Title", life: "Biography"}
    abstract = next((n for n in below[1:] if n != life and _ABSTRACT.match(lines[n].text)), None)
    return told | ({abstract: "Abstract"} if abstract is not None else {})


def _begins_with(text: str, name: str) -> bool:
    """Whether a line begins with a name, perhaps behind a word for who speaks, and says something of the person."""
    again = _AGAIN.match(text)
    rest = text[again.end() :] if again else text
    return rest.startswith(name) and len(rest) > len(name) + _LONGEST_NAME // 4


def _labelled(lines: Sequence[Line], labels: dict[int, str]) -> Iterator[Line]:
    for at, line in enumerate(lines):
        label = labels.get(at)
        mark = (
            _ABSTRACT.match(line.text)
            if label == "Abstract"
            else _AGAIN.match(line.text)
            if label == "Biography"
            else None
        )
        text = line.text[mark.end() :] if mark else line.text
        yield line if label is None else line.under(label, text.strip(" *_#"))
