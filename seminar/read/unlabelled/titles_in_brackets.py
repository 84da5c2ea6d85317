"""The title again in brackets behind its marks, in the other language: ``作题为“云中的冰”（Ice in Clouds）的报告``."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.language import has_han
from seminar.read import texts
from seminar.read.reading import Reading

_BRACKET: Final = (
    r"[”\"》」』]\s?[（(]\s?(?P<title>[^（）()\n]{6,200}(?:[（(][^（）()\n]{1,40}[)）][^（）()\n]{0,80})?)\s?[)）]"
)
#: Fewest words of an English title.
_WORDS: Final = 2


def read_titles_in_brackets(reading: Reading) -> None:
    """The other half of a title that a sentence quotes in one language, where only that one is known."""
    record = reading.record
    sides = record.pair("title").sides()
    if len(sides) != 1:
        return
    known, other = sides[0], Lang.EN if sides[0].lang is Lang.ZH else Lang.ZH
    for segment in reading.free():
        if known.text not in segment.text:
            continue
        told = re.search(re.escape(known.text) + _BRACKET, texts.clean(segment.text))
        title = told["title"].strip() if told else ""
        if title and has_han(title) is (other is Lang.ZH) and (other is Lang.ZH or len(title.split()) >= _WORDS):
            record.put_pair("title", Bilingual().replacing(other, title), segment.lines, 0.7, True)
            return
