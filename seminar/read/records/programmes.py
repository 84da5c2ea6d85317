"""Programmes: a day above, and below it an hour to each talk with who speaks and on what, pauses between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from seminar.dates import parse_when
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels import find_labels
from seminar.read.lexicon import Lexicon
from seminar.read.pauses import is_called_off, is_pause
from seminar.read.records.chunks import Chunk, Fields, assign, chunks_of
from seminar.read.segments import Segment, Span

_MOST: Final = 2_000
_LONGEST: Final = 400
#: Lines below an hour that go on with its talk.
_BELOW: Final = 4
#: A day above takes no longer line.
_DAY_LINE: Final = 100
_CLOCK: Final = (
    r"(?:(?:上午|下午|晚上?|中午|早上)\s?)?"
    r"(?:\d{1,2}[:：]\d{2}|\d{1,2}\.\d{2}(?!\d|\.)|\d{1,2}(?=\s?[ap]\.?m)|\d{1,2}[点點时時](?:半|\d{1,2}分?)?)"
    r"(?:\s?[ap]\.?m\b\.?|\s?noon\b|\s?h\b)?"
)
_HEAD: Final = re.compile(
    rf"[\s>*_|#•·-]{{0,12}}(?:[（(]?\d{{1,2}}[.)）、]\s+)?(?P<when>{_CLOCK}(?:\s?(?:[-–—~～至到]{{1,2}}|to|until)\s?{_CLOCK})?)"
    r"[*_]{0,2}(?:\s*[-–—:：|｜,，]\s*|\s+|$)(?P<rest>.*)",
    re.IGNORECASE,
)
#: ``Session 2 - `` before ``Chair: Jane Roe``
_SESSION: Final = re.compile(
    r"[\W_]{0,6}(?:(?:Session|Part|Block)\s?(?:\d{1,2}|[IVX]{1,4}|[A-D])|第[一二三四五六]场|[上下]半场|[上下]午(?:场|报告)?)?[\W_]{0,6}",
    re.IGNORECASE,
)
_CLOCK_IN: Final = re.compile(_CLOCK, re.IGNORECASE)
#: Fields a line between the talks may label for those below it.
_PRESIDES: Final = frozenset(("chair", "host"))
#: What no programme of talks labels: it is then the programme of one talk.
_OF_ONE_TALK: Final = frozenset(("title", "speaker"))


@dataclass(slots=True)
class _Row:
    """An hour and what stands behind and below it: the places of its lines, the fields within them joined."""

    at: int
    when: Chunk
    rest: Chunk
    above: int | None = None
    below: list[int] = field(default_factory=list)
    day: Span | None = None
    presides: Segment | None = None
    fields: Fields = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        return "speaker" in self.fields and "title" in self.fields


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of a programme, a segment for each field, and the places of its lines.

    ``None`` where fewer than two hours below a day tell a speaker and a title, where most others are no pauses, or
    where the text labels a talk of its own.
    """
    found, used = _found(lines, lexicon)
    talks = [row for row in found if "speaker" in row.fields and row.day is not None]
    whole = [row for row in talks if row.whole]
    open_rows = [row for row in found if row not in talks and not is_pause(_text(lines, row)) and _text(lines, row)]
    moments = {(row.day, lines[row.at].text[slice(*row.when)]) for row in whole}
    if len(whole) < 2 or len(open_rows) > len(whole) or len(moments) < len(whole):
        return None
    if _labels_a_talk(lines, used, lexicon):
        return None
    return tuple(tuple(_segments(lines, row)) for row in talks), frozenset(used)


def _found(lines: Sequence[Line], lexicon: Lexicon) -> tuple[list[_Row], set[int]]:
    """The hours of a text with the day and the chair above each, and the places of all their lines."""
    found: list[_Row] = []
    used: set[int] = set()
    day: Span | None = None
    presides: Segment | None = None
    for at, line in enumerate(lines[:_MOST]):
        text = line.text
        if not text.strip():
            continue
        if (row := _row(line, at)) is not None:
            row.day, row.presides = day, presides
            row.above = _heads(lines, at, used, lexicon)
            found.append(row)
            used.add(at)
        elif found and _goes_on(lines, at, found[-1], lexicon):
            found[-1].below.append(at)
            used.add(at)
        elif (told := _presides(line, at, lexicon)) is not None:
            presides = told
            used.add(at)
        elif (above := _day(line, at)) is not None:
            day = above
    heads = [row.above for row in found if row.above is not None]
    for row in found:
        row.above = row.above if len(heads) >= 0.8 * len(found) else None  # the series, over each hour
        used |= {row.above} if row.above is not None else set()
        _assign(lines, row, lexicon)
    return found, used


def _row(line: Line, at: int) -> _Row | None:
    """The hour a line begins with, and what stands behind it."""
    if line.label is not None or len(line.text) > _LONGEST or (match := _HEAD.fullmatch(line.text.rstrip())) is None:
        return None
    return _Row(at, match.span("when"), match.span("rest"))


def _heads(lines: Sequence[Line], at: int, used: set[int], lexicon: Lexicon) -> int | None:
    """The place of a short line that stands alone over the hour at ``at``, no day and no label."""
    above = at - 1
    if above < 0 or above in used or not (text := lines[above].text.strip()) or lines[above].label is not None:
        return None
    apart = above == 0 or not lines[above - 1].text.strip()
    named = len(text) <= _DAY_LINE and _day(lines[above], above) is None and not find_labels(text, lexicon)
    return above if apart and named else None


def _goes_on(lines: Sequence[Line], at: int, row: _Row, lexicon: Lexicon) -> bool:
    """Whether a line goes on with the talk of the hour above it: right below it, no label and no day."""
    last = row.below[-1] if row.below else row.at
    text = lines[at].text.strip()
    if at != last + 1 or len(row.below) >= _BELOW or lines[at].label is not None or lines[at].heading:
        return False
    return len(text) <= 200 and not find_labels(text, lexicon) and _day(lines[at], at) is None and text[0] not in "#|"


def _presides(line: Line, at: int, lexicon: Lexicon) -> Segment | None:
    """Who presides over the talks below: ``主持人：林远舟``, ``Chair: Jane Roe`` on a line of its own."""
    hits = find_labels(line.text, lexicon) if line.label is None and len(line.text) <= _DAY_LINE else ()
    if len(hits) != 1 or hits[0].field not in _PRESIDES or not _SESSION.fullmatch(line.text[: hits[0].start]):
        return None
    start = hits[0].end
    mark = Span(at, line.number, 0, start, line.text[:start])
    value = Span(at, line.number, start, len(line.text), line.text[start:])
    return Segment(hits[0].field, hits[0].label, (value,), mark, glued=True, structured=True)


def _day(line: Line, at: int) -> Span | None:
    """The day a line tells before any hour: ``MONDAY 11 MARCH``, ``时间：2031年11月8日（星期六）``."""
    clock = _CLOCK_IN.search(line.text)
    text = line.text[: clock.start()] if clock else line.text
    if not any(map(str.isdigit, text)) or len(line.text) > _DAY_LINE:
        return None
    when = parse_when(text, reference=ANY_DAY)
    if when.day is None:
        return None
    start, end = when.span
    return Span(at, line.number, start, end, text[start:end])


def _joined(lines: Sequence[Line], row: _Row) -> tuple[str, list[tuple[int, int, int]]]:
    """What stands behind and below an hour as one text, and where each line of it begins: in it, and in its source."""
    text, starts = "", []
    if row.above is not None:
        text, starts = f"{lines[row.above].text}\t", [(0, row.above, 0)]
    starts.append((len(text), row.at, row.rest[0]))
    text += lines[row.at].text[slice(*row.rest)]
    for at in row.below:
        bare = lines[at].text
        lead = len(bare) - len(bare.lstrip())
        starts.append((len(text) + 1, at, lead))
        text = f"{text}\t{bare[lead:]}"
    return text, starts


def _text(lines: Sequence[Line], row: _Row) -> str:
    return _joined(lines, row)[0].replace("\t", " ").strip(" |*_")


def _assign(lines: Sequence[Line], row: _Row, lexicon: Lexicon) -> None:
    text, _ = _joined(lines, row)
    if text.strip() and not is_pause(_text(lines, row)) and not is_called_off(text):
        assign(text, list(chunks_of(text, 0)), row.fields, lexicon)


def _labels_a_talk(lines: Sequence[Line], used: set[int], lexicon: Lexicon) -> bool:
    """Whether the other lines label the title, the speaker or the abstract of a talk."""
    for at, line in enumerate(lines[:_MOST]):
        if at in used or not line.text.strip():
            continue
        fields = [lexicon.field_of(line.label)] if line.label else [h.field for h in find_labels(line.text, lexicon)]
        if _OF_ONE_TALK & set(fields):
            return True
    return False


def _segments(lines: Sequence[Line], row: _Row) -> Iterator[Segment]:
    line = lines[row.at]
    hour = Span(row.at, line.number, *row.when, line.text[slice(*row.when)])
    mark = (
        Span(row.at, line.number, 0, row.when[0], line.text[: row.when[0]])
        if line.text[: row.when[0]].strip()
        else None
    )
    days = (row.day,) if row.day is not None else ()
    yield Segment("time", "", (*days, hour), mark, glued=True, structured=True)
    _, starts = _joined(lines, row)
    for name, (start, end) in sorted(row.fields.items(), key=lambda item: item[1]):
        yield Segment(name, "", tuple(_spans(lines, starts, start, end)), glued=True, structured=True)
    if row.presides is not None:
        yield row.presides


def _spans(lines: Sequence[Line], starts: Sequence[tuple[int, int, int]], start: int, end: int) -> Iterator[Span]:
    """The stretches of the source under ``start`` to ``end`` of the joined text."""
    for n, (begin, at, column) in enumerate(starts):
        stop = starts[n + 1][0] - 1 if n + 1 < len(starts) else end
        first, last = max(start, begin), min(end, stop)
        if first < last:
            a, b = first - begin + column, last - begin + column
            yield Span(at, lines[at].number, a, b, lines[at].text[a:b])
