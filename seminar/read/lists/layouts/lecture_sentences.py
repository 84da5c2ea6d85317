"""News of a library or a museum that tell its next lectures in running text, a sentence each.

``5月12日上午9时30分-11时30分，云溪讲坛，云溪大学教授林远舟，主讲《云中的冰》。`` The series may stand in quotation
marks in the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.persons.people import people

_MOST: Final = 400
_ENOUGH: Final = 2
#: Letters of a line that are looked at, and of a label at its head.
_LONGEST: Final = 3_000
_HEAD: Final = 40
_TALK: Final = re.compile(
    r"(?:[“\"「](?P<above>[^“”\"「」。\n]{3,24})[”\"」][。，,]\s?)?"
    r"(?P<when>(?:20\d\d年)?\d{1,2}月\d{1,2}日[^，,。；;《》\n]{2,30})[，,]\s?"
    r"(?:(?P<series>[^，,。；;《》\n]{2,20}(?:讲坛|講壇|讲堂|講堂|课堂|課堂|讲座|講座|论坛|論壇|沙龙|沙龍)[^，,。；;《》\n]{0,8})[，,]\s?)?"
    r"(?:(?:特?邀请?|由|请)\s?)?(?P<who>[^，,。；;《》\n]{4,60})[，,]?\s?(?:将|將)?(?:主讲|主講|开讲|開講|讲授|講授)\s?"
    r"《(?P<title>[^《》\n]{2,80})》[。；;]?"
)
_YEAR: Final = re.compile(r"(?<!\d)(20\d\d)年")


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with such sentences behind labels; any others as they are.

    They are believed where two at least tell different moments and one person each, and no line begins with a label.
    The year is told by the one year the text names, where it does.
    """
    found = {n: told for n, line in enumerate(lines[:_MOST]) if (told := _talks(line, lexicon))}
    talks = [talk for told in found.values() for talk in told]
    if len(talks) < _ENOUGH or len({talk["when"] for talk in talks}) < len(talks):
        return tuple(lines)
    if any(line.label or find_labels(line.text[:_HEAD], lexicon) for line in lines[:_MOST] if line.text.strip()):
        return tuple(lines)
    years = {year for line in lines[:_MOST] for year in _YEAR.findall(line.text[:_LONGEST])}
    year = f"{years.pop()}年" if len(years) == 1 else ""
    return tuple(
        part
        for n, line in enumerate(lines)
        for part in (_read(line, found[n], year) if n in found else (aside(line, line.text),))
    )


def _talks(line: Line, lexicon: Lexicon) -> list[re.Match[str]]:
    """The sentences of a line that tell a talk."""
    if line.label is not None or len(line.text) > _LONGEST or not ("讲" in line.text or "講" in line.text):
        return []
    return [match for match in _TALK.finditer(line.text) if _is_talk(match, lexicon)] if "《" in line.text else []


def _is_talk(match: re.Match[str], lexicon: Lexicon) -> bool:
    when = parse_when(match["when"], reference=ANY_DAY)
    named = people(match["who"], lexicon)
    return when.day is not None and when.clock is not None and len(named) == 1 and bool(named[0].person.name)


def _read(line: Line, talks: Sequence[re.Match[str]], year: str) -> Iterator[Line]:
    begin = 0
    for talk in talks:
        if before := line.text[begin : talk.start()].strip():
            yield aside(line, before)
        when = talk["when"] if _YEAR.match(talk["when"]) else year + talk["when"]
        yield line.under("Title", talk["title"], begins=True)
        facts = (("Series", talk["series"] or talk["above"]), ("Speaker", talk["who"]), ("Time", when))
        yield from (line.under(label, text) for label, text in facts if text)
        begin = talk.end()
    if rest := line.text[begin:].strip():
        yield aside(line, rest)


def aside(line: Line, text: str) -> Line:
    """What else the news tell, as what pages say beside their talks: no abstract of any."""
    return replace(line, text=text, label="Type") if len(text) >= _HEAD else replace(line, text=text)
