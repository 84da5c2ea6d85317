"""Talks of one meeting, each under a heading that is a name, its title alone on the line below.

``### New Trends in Rain`` / ``#### 6 December 2031, Rain House`` / ``#### Jane Roe`` / ``Rain in Cities: A Study``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import fields_named
from seminar.read.lexicon import Lexicon
from seminar.read.persons.person_names import is_latin_name, is_zh_name
from seminar.read.persons.posts_zh import is_house

_MOST: Final = 2_000
_OF_ONE_TALK: Final = frozenset(("speaker", "title"))
_LONGEST_NAME: Final = 60
_LONGEST_TITLE: Final = 220
#: How much a title says at least: words of a Latin script, signs of Chinese.
_WORDS: Final = 4
_SIGNS: Final = 5
_HEADING: Final = re.compile(r"\s{0,3}#{2,6}\s{1,3}(?P<text>[^\s#].*)")
#: A sentence, a house or a post; any of them may stand below a name, and none is a title.
_NO_TITLE: Final = re.compile(
    r"[。.;；]\s*$|^\s*[-*•>|!\[(（]|[@|｜]|https?:|\b(?:University|Institute|College|Department|School|Laboratory|Professor|Lecturer|Ph\.?D)\b"
    r"|(?:大学|大學|学院|學院|研究所|研究院|教授|研究员|研究員|讲师|講師|博士)"
)


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines of such a meeting with its speakers and titles behind labels; any others as they are.

    It is believed where a day stands above the first name, nothing tells a speaker or a title behind a label, and
    every heading from the first name on is a name with a title alone below it.
    """
    first = next((at for at in range(min(len(lines), _MOST)) if _name(lines[at], lexicon)), None)
    if first is None or not any(map(_tells_a_day, lines[:first])):
        return tuple(lines)
    if any(not _OF_ONE_TALK.isdisjoint(fields_named(line, lexicon)) for line in lines[:_MOST]):
        return tuple(lines)
    told: dict[int, Line] = {}
    for at in range(first, len(lines)):
        if not _headed(lines[at]):
            continue
        name, below = _name(lines[at], lexicon), _title_below(lines, at)
        if not name or below is None or is_house(lines[below].text.strip(), lexicon):
            return tuple(lines)
        told |= {
            at: lines[at].under("Speaker", name, begins=True),
            below: lines[below].under("Title", lines[below].text.strip()),
        }
    told |= _of_the_meeting(lines, first)
    return tuple(told.get(at, line) for at, line in enumerate(lines))


def _of_the_meeting(lines: Sequence[Line], first: int) -> dict[int, Line]:
    """What is said between the last heading above the names and the first name: of the meeting, no talk's abstract."""
    head = next((at for at in range(first - 1, -1, -1) if _headed(lines[at])), None)
    between = range(first if head is None else head + 1, first)
    said = next((at for at in between if lines[at].text.strip()), None)
    return {} if said is None else {said: lines[said].under("Notes", lines[said].text.strip())}


def _tells_a_day(line: Line) -> bool:
    text = line.text[:_LONGEST_TITLE]
    return any(map(str.isdigit, text)) and bool(parse_when(text, reference=ANY_DAY).day)


def _headed(line: Line) -> str:
    """The text of a heading of the second rank or below; nothing of another line."""
    if line.heading > 1:
        return line.text.strip()
    marked = _HEADING.fullmatch(line.text) if "#" in line.text else None
    return marked["text"].strip(" #") if marked else ""


def _name(line: Line, lexicon: Lexicon) -> str:
    """The name a heading is; nothing where it is more, or no heading."""
    text = _headed(line)
    if not 1 < len(text) <= _LONGEST_NAME:
        return ""
    return text if is_zh_name(text, lexicon) or (" " in text and is_latin_name(text, lexicon)) else ""


def _title_below(lines: Sequence[Line], at: int) -> int | None:
    """The place of the line below a name that is a title: one line before a blank one or the next heading."""
    below = next((n for n in range(at + 1, min(at + 3, len(lines))) if lines[n].text.strip()), None)
    if below is None or _headed(lines[below]) or lines[below].label is not None:
        return None
    text = lines[below].text.strip()
    behind = lines[below + 1] if below + 1 < len(lines) else None
    if behind is not None and behind.text.strip() and not _headed(behind):
        return None
    enough = len(text) >= _SIGNS if has_han(text) else len(text.split()) >= _WORDS
    return below if enough and len(text) <= _LONGEST_TITLE and not _NO_TITLE.search(text) else None
