"""A description that tells in sentences who speaks, what about, and the speaker's career, one after the other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from seminar.read.announcing import announces
from seminar.read.lexicon import Lexicon
from seminar.read.persons.one_person import Named
from seminar.read.persons.people import people

_SPEAKER: Final = r"(?:报告人|報告人|主讲人|主講人|演讲人|演講人|讲者|講者|主讲嘉宾|分享人)"
#: ``报告人林远舟（东屿大学），…``, ``主讲人为林远舟教授，…``
_OPENS: Final = re.compile(
    rf"\s*(?:本[场次期])?{_SPEAKER}(?:是|为|為)?[:：\s]*((?:[^，,。；;（）()\n]{{2,30}}[（(][^（）()\n]{{2,60}}[)）])|[^，,。；;\n]{{2,30}})[，,。；;]\s*(?=\S.{{10}})"
)
#: ``…，报告人 2018 年获博士学位，现任…``
_CAREER: Final = re.compile(
    rf"[，,。；;]\s*(?={_SPEAKER}\s*(?:\d{{4}}\s?年|现任|現任|现为|現為|现就职|毕业|畢業|博士|曾|[于於在].{{2,20}}[获獲]))"
)


@dataclass(frozen=True, slots=True)
class Description:
    """Who speaks, what the talk is about, what is told of the speaker's life; an empty text where nothing is."""

    who: Named
    about: str
    career: str


def described(text: str, lexicon: Lexicon) -> Description | None:
    """A description that opens with the speaker taken apart; ``None`` for any other text."""
    opens = _OPENS.match(text)
    named = people(opens.group(1), lexicon) if opens else ()
    if opens is None or len(named) != 1 or not named[0].person.name or named[0].rest:
        return None
    rest = text[opens.end() :].strip()
    career = _CAREER.search(rest)
    about, told = (rest[: career.start()], rest[career.end() :]) if career else (rest, "")
    return Description(named[0], about.strip(" ，,"), told.strip())


#: A line with a name, or with the house below it, is no longer.
_LONGEST: Final = 100
#: A line of a title that is no other line by chance.
_ENOUGH: Final = 8
_PARAGRAPH: Final = re.compile(r"\n[ \t]*\n")
#: ``Jane Roe, PhD``
_DEGREE: Final = re.compile(r",\s(?:Ph\.?D|M\.?D|Sc\.?D|Dr\.?)\b")
#: ``Dr. Roe is a …``, ``Jane Roe received …``: how the paragraph on the speaker's life begins.
_LIFE: Final = re.compile(
    r"(?:(?:Dr|Prof|Professor)\.?\s)?(?:[A-Z][\w.’'-]*\s){1,4}(?:is|was|received|holds|earned|obtained|joined|completed)\s"
)


def headed(text: str, name: str, lexicon: Lexicon) -> Description | None:
    """A description that opens with the name of the event again and, on lines of their own, who speaks and where.

    ``name`` is what the event is called. ``None`` for any other text, and where nothing is told of the talk.
    """
    head, *rest = (part.strip() for part in _PARAGRAPH.split(text) if part.strip())
    known = lexicon.normal(name)
    lines = [lexicon.normal(line) for line in head.split("\n")]
    if len(rest) < 2 or not all(len(line) >= _ENOUGH and line in known for line in lines):
        return None
    named, count = _who(rest, lexicon)
    if named is None:
        return None
    about = [part for part in rest[count:] if not announces(part)]
    at = next((n for n, part in enumerate(about) if n and _LIFE.match(part)), len(about))
    return Description(named, "\n\n".join(about[:at]), "\n\n".join(about[at:])) if about[:at] else None


def _who(parts: list[str], lexicon: Lexicon) -> tuple[Named | None, int]:
    """The person a line names, with the house on the line below it, and how many lines those are."""
    if len(parts[0]) > _LONGEST or parts[0].endswith("."):
        return None, 0
    posted = people(f"{parts[0]}, {parts[1]}", lexicon) if len(parts[1]) <= _LONGEST else ()
    if len(posted) == 1 and posted[0].person.name and posted[0].person.affiliation and not posted[0].rest:
        return posted[0], 2
    alone = people(parts[0], lexicon)
    told = len(alone) == 1 and alone[0].person.name and not alone[0].rest
    sure = told and (alone[0].person.affiliation or alone[0].person.position or _DEGREE.search(parts[0]))
    return (alone[0], 1) if sure else (None, 0)
