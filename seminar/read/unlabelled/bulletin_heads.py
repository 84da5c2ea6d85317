"""The head of a school's bulletin: the day it was put up, the clerk, and the clerk's extension, a line each."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from seminar.bilingual import Bilingual
from seminar.model import Person
from seminar.read import texts
from seminar.read.labels.segments import FREE
from seminar.read.persons.one_person import Named
from seminar.read.persons.person_names import is_zh_name
from seminar.read.reading import Reading

#: ``分機2057``, ``24622192 分機2130``
_EXTENSION: Final = re.compile(
    r"(?:(?:電話|电话)\s?[:：]?\s?)?[\d()-]{0,14}\s?(?:分機|分机|內線|内线)\s?[:：]?\s?\d{2,6}"
)
#: A name and an extension are no longer.
_LONGEST: Final = 32


def read_clerk(reading: Reading) -> None:
    """Whom to ask, where no label names a contact: the name over the line with an extension."""
    if reading.record.people["contacts"]:
        return
    for above, below in pairwise(reading.segments):
        if above.field != FREE or below.field != FREE or len(below.text) > _LONGEST or len(above.text) > _LONGEST:
            continue
        number = texts.short(below.text)
        if below.index - above.index > 1 or not _EXTENSION.fullmatch(number):
            continue
        name = texts.short(above.text)
        if is_zh_name(name, reading.lexicon):
            clerk = Person(name=Bilingual(zh=name), phone=number)
            reading.record.add_people("contacts", (Named(clerk),), (*above.lines, *below.lines), 0.7)
            reading.use(above)
            reading.use(below)
            return
