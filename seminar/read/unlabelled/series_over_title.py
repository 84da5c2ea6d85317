"""A heading that tells the title a label gives, and the name of its series before it: ``云溪成长课堂：海雾三十年``."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final

from seminar.read.persons.people import names_somebody
from seminar.read.persons.posts_zh import zh_institution
from seminar.read.reading import Reading

#: The meetings of a house, whose names no word for talks ends: ``云溪成长课堂``.
_CALLED: Final = re.compile(
    r"[^\s，。：:|｜“”《》]{2,14}(?:课堂|課堂|公开课|开讲|谈|說|说|汇|坊|堂|角|廊|营|吧|社|时间|时光|之约|计划|学苑|书屋|茶馆|有约)"
)
#: A title told again may have a word changed.
_ALIKE: Final = 0.7
_ENOUGH: Final = 4
_LONGEST: Final = 100


def series_over_title(reading: Reading, text: str) -> str:
    """The name before the colon of a line whose other half is the title a label gives; ``""`` for any other line."""
    name, colon, told = text.replace("：", ":").partition(":")
    name, title = name.strip(" #"), reading.record.pair("title").zh
    if not (colon and title) or len(text) > _LONGEST or not _CALLED.fullmatch(name):
        return ""
    lexicon = reading.lexicon
    if lexicon.holds("generic", name) or lexicon.field_of(name) is not None or zh_institution(name, lexicon):
        return ""
    said, known = lexicon.normal(told), lexicon.normal(title)
    if len(known) < _ENOUGH or names_somebody(name, lexicon, strict=True):
        return ""
    return name if said == known or SequenceMatcher(None, said, known, autojunk=False).ratio() >= _ALIKE else ""
