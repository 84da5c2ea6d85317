"""Chinese forms whose labels lost their colons: ``讲座地点明德楼 305``, ``主讲人林远舟 云溪大学教授``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from seminar.read.document import Line
from seminar.read.labels.hits import PEOPLE, WHEN, Hit, plausible
from seminar.read.labels.of_a_line import longest_prefix
from seminar.read.lexicon import Lexicon

#: Lines of a page that are looked at.
_LINES: Final = 300
#: A value behind a glued label is no longer: a longer line is running text that begins with such a word.
_LONGEST: Final = 60
_SURE: Final = WHEN | PEOPLE | {"venue"}
_FIELDS: Final = _SURE | {"title", "organizer", "language"}
_MARGIN: Final = " \t\u3000◆●■★▲·•*"
#: Fields told so make a form; letters of the label of a text at least, and how a sentence goes on behind such words.
_ENOUGH: Final = 3
_LABEL: Final = 4
#: ``报告人（单位）``, ``报告内容摘要``: what the label says besides.
_ASIDE: Final = re.compile(
    r"\s?[（(](?:所在)?(?:单位|姓名|职称|学校|机构|單位|職稱|學校|機構)(?:[、/及和]?(?:职称|单位|职务))?[)）]\s?(?=\S)"
)
_MORE: Final = re.compile(r"(?:摘要|简介|介绍|簡介|介紹)(?=\S{2})")
_SENTENCE_ON: Final = re.compile(r"[的是为在与和及将已由可请、，,。；：]")
#: How a sentence goes on behind a word that is also a label.
_SENTENCE: Final = re.compile(r"[的是为在与和及将已由可请、，,。；：]|[^。]*[。；！]")


def glued_rows(lines: Sequence[Line], found: Sequence[tuple[Hit, ...]], lexicon: Lexicon) -> Mapping[int, Hit]:
    """The labels of such a form by the places of their lines; ``found`` are those found in the lines without it.

    Empty unless three fields of a talk are told so, the time and a title or a speaker among them.
    """
    rows: dict[int, Hit] = {}
    for n, line in enumerate(lines[:_LINES]):
        if not found[n] and line.label is None and (hit := _row(line.text, lexicon)) is not None:
            rows[n] = hit
    glued = [hits[0] for hits in found[:_LINES] if hits and hits[0].glued]
    apart = {hit.field for hits in found for hit in hits if not hit.glued and not hit.alone}
    told = {hit.field for hit in (*rows.values(), *glued)} - apart
    if len(told) < _ENOUGH or not (told | apart) & WHEN or not told & {"title", "speaker"}:
        return {}
    texts = {n: hit for n, line in enumerate(lines[:_LINES]) if not found[n] and (hit := _text(line, lexicon))}
    return {n: hit for n, hit in (rows | texts).items() if hit.field not in apart}


def _text(line: Line, lexicon: Lexicon) -> Hit | None:
    """``报告内容摘要海冰是……``: a label of four letters at least right before a text longer than other values."""
    begin = len(line.text) - len(line.text.lstrip(_MARGIN))
    prefix = longest_prefix(line.text[:40], begin, lexicon) if line.label is None else None
    if prefix is None or prefix[0] not in ("abstract", "bio") or prefix[1] - begin < _LABEL:
        return None
    if not "一" <= line.text[begin] <= "鿿" or _SENTENCE_ON.match(line.text, prefix[1]):
        return None
    end = more.end() if (more := _MORE.match(line.text, prefix[1])) else prefix[1]
    return Hit(prefix[0], line.text[begin:end], 0, end, glued=True)


def _row(text: str, lexicon: Lexicon) -> Hit | None:
    begin = len(text) - len(text.lstrip(_MARGIN))
    if not "一" <= text[begin : begin + 1] <= "鿿" or len(text) > _LONGEST + 12:
        return None
    prefix = longest_prefix(text[:40], begin, lexicon)
    if prefix is None or prefix[0] not in _FIELDS or len(text[begin : prefix[1]]) < 2:
        return None
    field, end = prefix
    end = aside.end() if (aside := _ASIDE.match(text, end)) else end
    value = text[end:].strip()
    if not 2 <= len(value) <= _LONGEST or _SENTENCE.match(value):
        return None
    if field in _SURE and not plausible(field, value, lexicon):
        return None
    return Hit(field, text[begin:end].strip(), 0, len(text) - len(text[end:].lstrip()), glued=True)
