"""Posts run into one line, in which a picture stands before each label: ``📌主题：云 🎤主讲：林远舟 📍明德楼305``.

Or the labels stand in brackets: ``…预告【主题】云中的冰【主讲】林远舟【地点】明德楼305``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.read.document import Line
from seminar.read.labels.hits import WHEN
from seminar.read.lexicon import Lexicon

_SIGN: Final = re.compile(r"[\U0001f300-\U0001faff\u23e9-\u23fa\u25aa-\u25fe\u2600-\u27bf\u2b00-\u2bff]\ufe0f?\s?")
_LABEL: Final = re.compile(r"[【\[]?([^\s：:，。【】\[\]]{2,14}|[A-Z][A-Za-z ]{2,20})[】\]]?\s?[：:]")
_BRACKETED: Final = re.compile(r"【\s?([^\s：:，。【】]{2,14})\s?】")
#: Pictures of a place and of a clock, which may stand for the label.
_SPEAKING: Final = re.compile(r"[📍🏛🏢🏫🕐-🕧⏰⏱📅📆🗓🎤🎙]")
#: ``🌟今晚七点🌟``: a call between two pictures that are the same.
_CALL: Final = re.compile(
    r"\s*([\U0001f300-\U0001faff\u2600-\u27bf]\ufe0f?)[^\U0001f300-\U0001faff：:|｜]{2,12}\1\s?(?=\S{4})"
)
#: What the reader passes over: a label that says so.
_PASSED: Final = "Tags"
#: A longer line is none of a post; fewer labels than these make no list.
_LONGEST: Final = 4_000
_ENOUGH: Final = 2
_TELLING: Final = WHEN | {"title", "speaker", "venue", "affiliation", "bio", "abstract", "talk"}


def apart(lines: Sequence[Line], lexicon: Lexicon) -> tuple[Line, ...]:
    """The lines with such posts cut before their pictures, as lines of the same number; others as they are."""
    return tuple(part for line in lines for part in _parts(line, lexicon))


def _parts(line: Line, lexicon: Lexicon) -> Iterator[Line]:
    text = line.text
    if line.label is not None or text.isascii() or len(text) > _LONGEST:
        yield line
        return
    fields: dict[int, str | None] = {}
    for sign in _SIGN.finditer(text):
        label = _LABEL.match(text, sign.end())
        field = lexicon.field_of(label[1]) if label else None
        if field or _SPEAKING.match(sign.group()):
            fields[sign.start()] = field
    told = [match for match in _BRACKETED.finditer(text) if match.start() and lexicon.field_of(match[1])]
    if len({lexicon.field_of(match[1]) for match in told}) > _ENOUGH and not fields:
        fields = {match.start(): lexicon.field_of(match[1]) for match in told}
    telling = [at for at, field in fields.items() if field in _TELLING or _SPEAKING.match(text, at)]
    if len(fields) <= _ENOUGH or len(telling) < _ENOUGH:
        yield line
        return
    call = _CALL.match(text)
    cuts = sorted({0, *fields, *([call.end()] if call and call.end() < min(telling) else [])})
    for begin, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        if text[begin:end].strip():
            passed = call is not None and end == call.end()
            yield replace(line, text=text[begin:end].rstrip(), label=_PASSED if passed else None)
