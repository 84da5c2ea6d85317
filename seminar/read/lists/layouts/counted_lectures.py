"""News of a museum or a library that count the lectures of a series in running text, each with its day and its title.

``首场讲座将于5月12日下午3时至5时举行，由云溪大学教授林远舟主讲《云中的冰》。第二场讲座为5月19日…，主题为“海雾”，由王若水主讲。``
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.lists.layouts.lecture_sentences import aside
from seminar.read.persons.people import people

_MOST: Final = 400
_ENOUGH: Final = 2
_LONGEST: Final = 3_000
_HEAD: Final = 40
_COUNTED: Final = re.compile(
    r"(?<![一-鿿])(?:首|第[一二三四五六七八九十]{1,2}|另外?一|最[后後]一|[下尾]一?)(?:场|場|讲|講|次)(?:专题|專題|主题|主題)?(?:讲座|講座|演讲|演講|报告|報告|活动|活動)?"
    r"(?=[将將定为為是于於在，,])"
)
_WHEN: Final = re.compile(
    r"(?:本[周週][一二三四五六日天])?[(（]?(?:(?:20\d\d|[一二][〇零一二三四五六七八九]{3})年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号號][)）]?"
    r"(?:\s?[(（](?:星期|[周週])?[一二三四五六日天][)）])?(?:[上下]午|晚上?|中午)?"
    r"(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[:：]\d\d|[时時点點](?:半|\d{1,2}分?|[一二三四五]?十五?分)?))?"
    r"(?:(?:至|到|[-–—~～])(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[:：]\d\d|[时時点點](?:半|\d{1,2}分?|[一二三四五]?十五?分)?))?"
)
_TITLE: Final = re.compile(
    r"《(?P<title>[^《》\n]{2,80})》|(?:[主讲講]?[题題][为為是]|以)[“「](?P<quoted>[^”」\n]{2,80})[”」]"
)
_WHO: Final = re.compile(
    r"(?:由|邀请|邀請)(?P<by>[^，,。；;《》“”「」\n]{2,50}?)(?:担任|擔任)?(?:主讲|主講|讲授|講授|开讲|開講)"
    r"|主[讲講](?:者|人|嘉[宾賓])(?:[为為是]|[:：])?(?P<who>[^，,。；;《》“”「」\n]{2,40}?)(?=[将將会會，,。])"
)
_PLACE: Final = re.compile(r"[于於在假](?P<place>[^，,。；;\n]{3,30}?)(?:举行|舉行|举办|舉辦|进行|進行)")
#: ``举办“云溪文化系列讲座”``: its name, ahead of the lectures.
_SERIES: Final = re.compile(
    r"(?:[举舉][办辦行]|推出|开设|開設)[^“「《」”》。\n]{0,12}[“「《](?P<series>[^“”「」《》\n]{4,60}(?:讲座|講座|讲坛|講壇|论坛|論壇|系列))[”」》]"
)
#: ``上述两场讲座均于云溪博物馆演讲厅举行``
_OF_ALL: Final = re.compile(r"[均皆都]" + _PLACE.pattern)


@dataclass(frozen=True, slots=True)
class _Lecture:
    """One counted lecture: its sentences from and to, and what they say."""

    begin: int
    end: int
    facts: tuple[tuple[str, str], ...]


def told_apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with such lectures behind labels, a place told of all with each; any others as they are.

    They are believed where two at least tell different days and titles, and no line begins with a label.
    """
    likely = [n for n, line in enumerate(lines[:_MOST]) if line.label is None and _COUNTED.search(line.text)]
    found = {n: told for n in likely if len(lines[n].text) <= _LONGEST and (told := _lectures(lines[n].text, lexicon))}
    said = [lecture.facts for lectures in found.values() for lecture in lectures]
    if len(said) < _ENOUGH or any(len({facts[n] for facts in said}) < len(said) for n in range(2)):
        return tuple(lines)
    if any(line.label or find_labels(line.text[:_HEAD], lexicon) for line in lines[:_MOST] if line.text.strip()):
        return tuple(lines)
    place = next((match["place"] for line in lines[:_MOST] if (match := _OF_ALL.search(line.text[:_LONGEST]))), "")
    above = lines[: max(found) + 1]
    series = next((match["series"] for line in above if (match := _SERIES.search(line.text[:_LONGEST]))), "")
    of_all = tuple((label, text) for label, text in (("Series", series), ("Venue", place)) if text)
    return tuple(
        part
        for n, line in enumerate(lines)
        for part in (_read(line, found[n], of_all) if n in found else (aside(line, line.text),))
    )


def _lectures(text: str, lexicon: Lexicon) -> list[_Lecture]:
    """The counted lectures of a line that tell a day and a title, and one person or none."""
    starts = [match.start() for match in _COUNTED.finditer(text)]
    return [
        _Lecture(begin, end, facts)
        for begin, end in pairwise((*starts, len(text)))
        if (facts := tuple(_facts(text[begin:end], lexicon)))
    ]


def _facts(text: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """The title, the time, who speaks and where, each behind its label; nothing where title or day is missing."""
    title, when = _TITLE.search(text), _WHEN.search(text)
    if title is None or when is None or parse_when(when.group(), reference=ANY_DAY).day is None:
        return
    yield "Title", title["title"] or title["quoted"]
    yield "Time", when.group()
    named = next((who for match in _WHO.finditer(text) if _is_one(who := match["by"] or match["who"], lexicon)), "")
    if named:
        yield "Speaker", named
    if (place := _PLACE.search(text, when.end(), when.end() + _HEAD)) and not _OF_ALL.search(text):
        yield "Venue", place["place"]


def _is_one(who: str, lexicon: Lexicon) -> bool:
    named = people(who, lexicon)
    return len(named) == 1 and bool(named[0].person.name)


def _read(line: Line, lectures: Sequence[_Lecture], of_all: Sequence[tuple[str, str]]) -> Iterator[Line]:
    begin = 0
    for lecture in lectures:
        if before := line.text[begin : lecture.begin].strip():
            yield aside(line, before)
        (_, title), *facts = lecture.facts
        yield line.under("Title", title, begins=True)
        yield from (line.under(label, text) for label, text in facts)
        yield from (line.under(*told) for told in of_all if told[0] not in dict(facts))
        begin = lecture.end
    if rest := line.text[begin:].strip():
        yield aside(line, rest)
