"""A sentence above a list that names the series: ``《云溪讨论班》，每周一9:30，由林远舟教授与王若水教授联合主持。``"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from seminar.read.labels.segments import FREE, Segment

_LONGEST: Final = 1_000
_SENTENCE: Final = re.compile(
    r"\s*《(?P<series>[^《》\n]{4,40}(?:班|会|會|坛|壇|座|堂|沙龙|沙龍|报告|報告))》[，,]\s?(?:于|在)?每[周週][^\n]{2,500}"
)
#: ``观雨交流会，是由云友轮流筹办的聚会``: what the series is.
_IS: Final = re.compile(
    r"[>\s]{0,6}[“《\"]?(?P<series>[^“”《》\"，。,\s]{2,16}(?:交流会|交流會|讨论班|討論班|读书会|讀書會|沙龙|沙龍|论坛|論壇|讲坛|講壇|研讨会"
    r"|研討會|分享会|分享會|夜话|夜話|讲堂|講堂|学堂|小聚))[”》\"]?[，,]?\s?是(?:由|一[个個种種项項场場]|[我本][们們院系校所]|[为為]|面向)\S"
)
#: ``The Rain Seminar is a weekly, hour long talk``, ``Our Fog Colloquium meets on Mondays``: its name first.
_KIND: Final = r"(?:Seminar|Colloquium|Forum|Workshop|Lecture|Talk|Lectures|Series|Club)(?:\sSeries)?"
_NAMED: Final = re.compile(
    rf"(?:(?:The|Our|At the)\s)?(?P<series>(?:[A-Z][\w’'&-]{{0,24}}\s){{1,5}}?{_KIND}"
    r"(?:\s(?:in|on|of|for)(?:\s(?:[A-Z][\w’'&-]{1,24}|and|of|the)){1,5})?)\s(?:\([A-Z]\w{1,9}\)\s)?"
    r"(?:(?:usually\s|normally\s)?(?:meets|takes\splace|is\sheld)\s"
    r"|is\san?\s[^.\n]{0,60}?\b(?:weekly|monthly|fortnightly|series|seminar|talks?|forum|gathering)\b)"
)
_HOSTED: Final = re.compile(r"由(?P<who>[^，。,\n]{2,400}?)(?:共同|联合|聯合|轮流|輪流)?主持")
#: Between two who host; the word for "and" behind a rank or a link alone, a name may hold it.
_APART: Final = re.compile(r"(?<=[授员員师師士生)])[与與和及]|、")
#: ``[林远舟教授](https://…)``
_LINK: Final = re.compile(r"\[([^\[\]]{1,40})\]\([^()\s]{1,300}\)")


def told(around: Iterable[Segment]) -> Iterator[Segment]:
    """The series and each of its hosts as such a sentence among the lines around a list names them."""
    for segment in around:
        if segment.field != FREE or len(segment.spans) != 1 or not 10 <= len(segment.text) <= _LONGEST:
            continue
        text = segment.text
        match = _SENTENCE.match(text) or _IS.match(text) or _NAMED.match(text)
        if match is None:
            continue
        yield _part(segment, "series", match.span("series"))
        if hosted := _HOSTED.search(segment.text, match.end("series")):
            begin = hosted.start("who")
            for between in (*_APART.finditer(segment.text, *hosted.span("who")), None):
                yield _part(segment, "host", (begin, between.start() if between else hosted.end("who")))
                begin = between.end() if between else begin
        return


def _part(segment: Segment, field: str, stretch: tuple[int, int]) -> Segment:
    (line,) = segment.spans
    start, end = stretch
    text = _LINK.sub(r"\1", segment.text[start:end])
    return Segment(field, "", (replace(line, start=line.start + start, end=line.start + end, text=text),), glued=True)
