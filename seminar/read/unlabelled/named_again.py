"""A speaker named again on a line of its own, with what the heading left out: ``林远舟, 教授`` over ``云溪大学``."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Bilingual
from seminar.model import Person
from seminar.read import texts
from seminar.read.persons.people import people
from seminar.read.persons.posts_zh import zh_institution, zh_post
from seminar.read.reading import Reading
from seminar.read.unlabelled.bylines import institution, is_sentence, line_below

#: Such a line is no longer.
_LONGEST: Final = 80


def read_named_again(reading: Reading) -> None:
    """Post and house of the one speaker from an unlabelled line that begins with the name, and from the one below."""
    speakers = reading.record.people["speakers"]
    if len(speakers) == 1 and speakers[0].name.en and not speakers[0].affiliation.zh:
        _by_family(reading, speakers[0].name.en.split()[-1])
    if len(speakers) != 1 or speakers[0].affiliation or not speakers[0].name:
        return
    names = tuple(side.text for side in speakers[0].name.sides())
    for segment in reading.free():
        text = texts.short(segment.text)
        if len(text) > _LONGEST or not text.startswith(names) or reading.has_used(segment) or is_sentence(text):
            continue
        below = line_below(reading, segment)
        house = texts.short(below.text) if below is not None else ""
        if below is None or below.index > segment.index + 1 or not institution(house, reading):
            house = ""
        told = people(f"{text}, {house}" if house else text, reading.lexicon)
        if len(told) != 1 or told[0].rest or not told[0].person.affiliation:
            continue
        if not any(told[0].person.name.side(side.lang) == side.text for side in speakers[0].name.sides()):
            continue
        reading.record.merge("speakers", 0, told[0].person, segment.lines, 0.7)
        reading.use(segment)
        if below is not None and house:
            reading.use(below)
        return


def _by_family(reading: Reading, family: str) -> None:
    """House and post in Chinese of a guest with a Latin name, as a headline has them: 云溪大学 Roe 教授学术报告."""
    form = re.compile(
        rf"([一-鿿（）()·]{{4,20}})\s?{re.escape(family)}\s?([一-鿿]{{2,8}}?)(?:的?(?:学术|專題|专题|學術)?[报報讲講演].*|$)"
    )
    for segment in reading.free():
        text = texts.short(segment.text)
        match = form.fullmatch(text) if len(text) <= _LONGEST and family in text else None
        if match is None or zh_institution(match[1], reading.lexicon) != len(match[1]):
            continue
        post = zh_post(match[1] + match[2], reading.lexicon)
        if post.affiliation and post.position == match[2] and not post.rest:
            told = Person(affiliation=Bilingual(zh=post.affiliation), position=Bilingual(zh=post.position))
            reading.record.merge("speakers", 0, told, segment.lines, 0.7)
            reading.use(segment)
            return
