"""Letters that tell several talks in sentences: one sentence with day, hour and speaker for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.labels.segments import FREE, NOISE, Segment
from seminar.read.lists.stack_lists import OF_ALL
from seminar.read.prose.names import names

#: What is looked at: letters of a sentence, of a letter.
_SENTENCE: Final = 400
_LETTER: Final = 8_000
_TALKS: Final = 2
#: Where a sentence ends; no abbreviation before the blank.
_END: Final = re.compile(
    r"(?<=[.!?])(?<!\bProf\.)(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bSt\.)(?<!\bNo\.)(?<!\b[ap]\.m\.)(?<!\b[A-Z]\.)\s+(?=[A-Z“\"])"
    r"|(?<=[.!?][”\"])\s+(?=[A-Z])|(?<=[。；！])"
)
_SPEAKS: Final = re.compile(
    r"\b(?:will|is going to)\s(?:\w+\s)?(?:speak|talk|give|present|lecture|discuss|report|tell|visit)\b"
    r"|\b(?:speaks|presents|lectures|talks|gives)\b|\b(?:talk|lecture|seminar|colloquium)\b"
    r"|[作做给].{0,60}(?:报告|報告|讲座|講座|演讲|演講)|[主演]讲|演講|报告|報告|讲座|講座|分享"
)
_ZH_PERSON: Final = re.compile(
    r"[一-鿿]{2,4}(?:(?:副|助理|特聘|讲席)?教授|(?:副|助理)?研究[员員]|博士|老[师師]|先生|女士|讲师|院士)"
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of an unlabelled line within one sentence."""

    sentence: int
    segment: Segment


def split(segments: Sequence[Segment]) -> tuple[tuple[Segment, ...], ...]:
    """The segments of each talk of such a letter; all of them as one group where it is none.

    A letter is believed where no label stands in it and two sentences at least tell a day, an hour, a person and that
    somebody speaks, no two of them the same day. What stands before the first of them, and what is said of all talks,
    is handed to each.
    """
    whole = (tuple(segments),)
    segments = [segment for segment in segments if not _names_the_mail(segment)]
    if any(segment.field not in (FREE, NOISE, "noise") for segment in segments):
        return whole
    if sum(len(segment.text) for segment in segments) > _LETTER:
        return whole
    texts, pieces = _sentences([segment for segment in segments if segment.field == FREE])
    days = _talks(texts)
    if len(days) < _TALKS or len(set(days.values())) < len(days):
        return whole
    starts = list(days)
    of_all = {n for n, text in enumerate(texts) if n < starts[0] or (n not in days and OF_ALL.search(text))}
    shared = [piece.segment for piece in pieces if piece.sentence in of_all]
    ends = [*starts[1:], len(texts)]
    return tuple(
        (
            *shared,
            *(piece.segment for piece in pieces if begin <= piece.sentence < end and piece.sentence not in of_all),
        )
        for begin, end in zip(starts, ends, strict=True)
    )


def _names_the_mail(segment: Segment) -> bool:
    """Whether a segment is the subject of a mail, which names no talk of several."""
    return segment.field == "title" and segment.label.casefold() in _SUBJECTS and segment.index <= _HEAD


_SUBJECTS: Final = frozenset(("subject", "主题", "主旨", "邮件主题"))
#: Lines of the head of a mail.
_HEAD: Final = 6


def _talks(texts: Sequence[str]) -> dict[int, str]:
    """The sentences on talks, each with its day and hour; "Thursday the 14th" is of the month told before."""
    found: dict[int, str] = {}
    since = ANY_DAY
    for n, text in enumerate(texts):
        if told := _talk_on(text, since):
            found[n], since = told
    return found


def _talk_on(text: str, since: datetime) -> tuple[str, datetime] | None:
    """The day and hour of a sentence on a talk, and the moment to count from behind it; ``None`` for any other."""
    text = text[:_SENTENCE]
    if not any(map(str.isdigit, text)) or not _SPEAKS.search(text):
        return None
    when = parse_when(text, reference=since)
    if when.day is None or when.clock is None:
        return None
    named = _ZH_PERSON.search(text) if has_han(text) else None
    latin = any(len(name.words) > 1 and name.looks >= _LOOKS for name in names(text, frozenset()))
    if not (named or latin):
        return None
    return f"{when.day} {when.clock}", datetime.combine(when.day, time(0), since.tzinfo)


#: What a run of capitals weighs at least to be taken for a name here.
_LOOKS: Final = 0.5


def _sentences(lines: Sequence[Segment]) -> tuple[list[str], list[_Piece]]:
    """The sentences of the lines, whichever lines they run over, and the stretches of the lines that make them."""
    texts: list[str] = []
    pieces: list[_Piece] = []
    last: Segment | None = None
    for line in lines:
        follows = last is not None and line.index == last.spans[-1].index + 1 and not line.heading
        cut = list(_cut(line.text))
        for n, (start, end) in enumerate(cut):
            goes_on = n == 0 and follows and bool(texts) and not _ended(texts[-1])
            text = line.text[start:end]
            if goes_on:
                gap = "" if has_han(texts[-1][-1:]) or has_han(text[:1]) else " "
                texts[-1] = f"{texts[-1].rstrip()}{gap}{text}"
            else:
                texts.append(text)
            span = line.spans[0]
            part = replace(span, start=span.start + start, end=span.start + end, text=text)
            whole = len(cut) == 1 or len(line.spans) > 1
            pieces.append(_Piece(len(texts) - 1, line if whole else replace(line, spans=(part,))))
        last = line
    return texts, pieces


def _cut(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for match in _END.finditer(text):
        if text[begin : match.start()].strip():
            yield begin, match.start()
            begin = match.end()
    if text[begin:].strip():
        yield begin, len(text)


def _ended(text: str) -> bool:
    return text.rstrip()[-1:] in ".!?。；！:：,，" and not text.rstrip().endswith((",", "，"))
