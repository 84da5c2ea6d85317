"""Students who speak, each with a life in brackets: ``林远舟（文学院2031级硕士生，曾任雨社社长，兴趣为云史）``."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Bilingual
from seminar.model import Person
from seminar.read.lexicon import Lexicon
from seminar.read.persons.one_person import Named
from seminar.read.persons.person_names import is_zh_name

#: A name, and a bracket of several clauses; brackets may stand within it.
_LIFE: Final = re.compile(
    r"\s*([一-鿿·]{2,6})\s?(?:同学|同學)?\s?[（(]((?:[^（）()\n]|[（(][^（）()\n]{1,60}[)）]){30,600})[)）]\s*[，,；;。]?\s*"
)
#: Of what year, in the first clause.
_STUDENT: Final = re.compile(r"\d{2,4}\s?[级級届屆]|[一二三四五]年[级級]|在[读讀]|(?:本科|[硕碩]士|博士)(?:研究)?生")
_CLAUSES: Final = 3


def students(text: str, lexicon: Lexicon) -> tuple[Named, ...]:
    """The students that lines name in this way, each with the bracket as the biography; empty for any other text."""
    if "（" not in text and "(" not in text:
        return ()
    found = []
    for line in filter(str.strip, text.split("\n")):
        told = _LIFE.fullmatch(line)
        clauses = re.split(r"[，,；;。]", told[2]) if told else []
        if told is None or len(clauses) < _CLAUSES or not _STUDENT.search(clauses[0]):
            return ()
        if not is_zh_name(told[1], lexicon):
            return ()
        found.append(Named(Person(name=Bilingual(zh=told[1]), bio=Bilingual(zh=told[2].strip()))))
    return tuple(found)
