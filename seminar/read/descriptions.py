"""A description that tells in sentences who speaks, what about, and the speaker's career, one after the other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

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
