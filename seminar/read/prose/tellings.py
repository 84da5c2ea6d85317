"""Lines that tell a talk in one breath: its title in quotation marks, who presides, and then what it is about."""

from __future__ import annotations

import re
from typing import Final

from seminar.bilingual import Bilingual, Lang
from seminar.read import texts
from seminar.read.persons.people import people
from seminar.read.reading import Reading

#: ``「云中的冰」，林远舟教授主持，王海博士与谈。演讲将从…``
_ZH: Final = re.compile(
    r"\s*[「『“《](?P<title>[^「」『』“”《》]{4,80})[」』”》]\s?[，,]\s?由?(?P<chair>[^，。]{2,24}?)(?:担任|擔任)?主持人?"
    r"(?:[，,][^。]{0,40})?。\s*(?P<about>.*)",
    re.DOTALL,
)
#: ``"Ice in Clouds", moderated by Dr. Jane Roe with comments by Dr. Tom Doe. Starting from …``
_EN: Final = re.compile(
    r"\s*[“\"‘'](?P<title>[^“”\"]{6,200}?)[”\"’']\s?,\s(?:moderated|chaired|hosted)\sby\s"
    r"(?P<chair>(?:(?:Dr|Prof|Professor)\.?\s)?[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){1,3}?)"
    r"(?:\s(?:with|and)\s(?:[^.]|(?<=Dr)\.|(?<=Prof)\.){3,80})?\.\s*(?P<about>.*)",
    re.DOTALL,
)
#: What a talk is about takes at least so many letters.
_ENOUGH: Final = 12


def read_tellings(reading: Reading) -> None:
    """Title, chair and abstract of such lines, each on the side of its language, where nothing else tells them."""
    for segment in reading.free():
        for lang, form in ((Lang.ZH, _ZH), (Lang.EN, _EN)):
            told = form.fullmatch(segment.text)
            if told is None:
                continue
            record = reading.record
            record.put_pair("title", Bilingual().replacing(lang, told["title"].strip()), segment.lines, 0.7, True)
            named = people(told["chair"], reading.lexicon)
            hosts = record.people["hosts"]
            if hosts and named and not hosts[0].name.side(lang):
                record.merge("hosts", 0, named[0].person, segment.lines, 0.7)
            elif not hosts:
                record.add_people("hosts", named[:1], segment.lines, 0.7)
            if len(told["about"]) >= _ENOUGH:
                record.put_pair("abstract", texts.paragraphs(told["about"].strip(), lang), segment.lines, 0.6, True)
            reading.use(segment)
