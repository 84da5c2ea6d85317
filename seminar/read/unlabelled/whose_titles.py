"""Titles that end with who speaks: ``云中的冰（林远舟）``, ``Ice in Clouds - Jane Roe``, once the speaker is known."""

from __future__ import annotations

import re
from typing import Final

from seminar.read.reading import Reading

_RANK: Final = r"(?:教授|博士|老师|老師|研究员|研究員|院士|先生|女士|同学|同學)?"
#: What is left is a title.
_SHORTEST: Final = 3


def without_speakers(reading: Reading) -> None:
    """The title without the speaker in brackets, or behind a stroke, at its end."""
    record = reading.record
    for side in record.pair("title").sides():
        for person in record.people["speakers"]:
            bare = side.text
            for name in person.name.sides():
                bare = _without(bare, re.escape(name.text))
            if bare != side.text and len(bare) >= _SHORTEST:
                record.values["title"] = record.pair("title").replacing(side.lang, bare)
                break


def _without(title: str, name: str) -> str:
    return re.sub(rf"(?:\s?[（(]\s?{name}\s?{_RANK}\s?[）)]|\s?(?:\s[-–—]|[|｜]|——)\s?{name}\s?{_RANK})$", "", title)
