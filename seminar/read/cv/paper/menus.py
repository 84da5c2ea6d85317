"""The menu of a web page at the head of what was copied from it: Home, Research, Teaching, CV."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from seminar.read.cv.names import name_line
from seminar.read.cv.vocabulary import cv_words, kind_of, plain
from seminar.read.document import Line

#: Filled lines at the head among which a menu stands.
_WITHIN: Final = 20
#: Entries one under the other that are no headings any more; with "Home" among them fewer will do.
_ENOUGH: Final = 3
_LONGEST: Final = 160
_APART: Final = re.compile(r"\s*[|｜>»›/·•]+\s*|\s{2,}|\t")
#: 教学 EN: the page in the other language, behind the last entry
_TONGUE: Final = re.compile(r"\s+(?:EN|English|中文|英文)$")
#: * 代表通讯作者, † equal contribution: what marks beside authors stand for, below the heading of the works
_NOTE: Final = re.compile(
    r"\s*[*†‡#✉]\s?(?:代表|表示|为|[：:=]|denotes?|indicates?|equal|corresponding|通[讯訊]作者|共同)"
)
_LINK: Final = re.compile(r"\s+https?://\S+")


def without_menu(lines: Sequence[Line]) -> list[Line]:
    """The lines without the menu at their head, be it on one line, beside the name, or one entry under the other."""
    filled = [at for at, line in enumerate(lines) if line.text.strip()][:_WITHIN]
    made = list(lines)
    for at in filled:
        made[at] = replace(made[at], text=_without_entries(made[at]))
    run = _run([at for at in filled if made[at].text.strip()], made)
    if run and _keeps_heading(run, made):
        run = run[:-1]
    gone = set(run) | {at for at in filled if not made[at].text.strip()}
    return [line for at, line in enumerate(made) if at not in gone]


def _is_entry(text: str) -> bool:
    bare = plain(_TONGUE.sub("", _LINK.sub("", text)))
    words = cv_words()
    return (
        ":" not in _LINK.sub("", text)
        and _NOTE.match(text) is None
        and 0 < len(bare) <= 30
        and (bare in words.menu_words or bare in words.not_headings or kind_of(bare) is not None)
    )


def _without_entries(line: Line) -> str:
    """A line without the menu it holds: all of it, or what stands behind the name."""
    text = line.text.strip()
    if line.label is not None or line.heading or len(text) > _LONGEST or re.search(r"[@:：]", text):
        return line.text
    pieces = [piece for piece in _APART.split(text) if piece]
    words = text.split()
    if len(words) >= _ENOUGH and words[0].casefold() in cv_words().menu and all(map(_is_entry, words)):
        return ""
    if len(pieces) >= _ENOUGH and all(map(_is_entry, pieces)):
        return ""
    if len(pieces) > _ENOUGH and any(name_line(pieces[0], alone=True)) and all(map(_is_entry, pieces[1:])):
        return pieces[0]
    return line.text


def _run(filled: Sequence[int], lines: Sequence[Line]) -> list[int]:
    """The first entries of a menu that stand one under the other."""
    run: list[int] = []
    for at in filled:
        line = lines[at]
        if line.label is None and not line.heading and _is_entry(line.text[:_LONGEST]):
            run.append(at)
        elif _is_menu(run, lines):
            break
        else:
            run = []
    return run if _is_menu(run, lines) else []


def _is_menu(run: Sequence[int], lines: Sequence[Line]) -> bool:
    home = any(plain(_LINK.sub("", lines[at].text)) in cv_words().menu for at in run)
    return len(run) >= (2 if home else _ENOUGH)


def _keeps_heading(run: Sequence[int], lines: Sequence[Line]) -> bool:
    """Whether the last entry is the heading of what follows it: apart from the menu, and no name behind it."""
    apart = [not lines[at - 1].text.strip() for at in run[1:]]
    following = [line.text for line in lines[run[-1] + 1 :]]
    close = bool(following) and bool(following[0].strip())
    name = any(name_line(next((text for text in following if text.strip()), "")))
    return apart[-1] and (close or not all(apart)) and not name
