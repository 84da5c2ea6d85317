"""Tables pasted as text: the heads on one line with a blank between, the cells in one line or on lines of their own.

``Date Title Speaker`` over ``9/19 Ice in Clouds Jane Roe``, ``(Harbour University)``; or, where the days are lost,
``Date Speaker Affiliation Title`` over ``Jane Roe``, ``Harbour University``, ``Ice in Clouds``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from seminar.dates import parse_when
from seminar.read import terms
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.hits import WHEN
from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.pauses import is_called_off, is_pause
from seminar.read.persons.people import names_somebody
from seminar.read.persons.posts import grammar
from seminar.read.place_forms import place_forms
from seminar.read.rows import table_terms
from seminar.read.rows.column_heads import field_of_head

_MOST: Final = 2_000
_LONGEST_HEAD: Final = 120
_FEWEST_HEADS: Final = 3
_ENOUGH: Final = 2
#: Where no day tells that a row begins, more of them make a table.
_ENOUGH_UNDATED: Final = 3
_LINES_OF_A_ROW: Final = 8
_DAY: Final = 40
_LONGEST_TITLE: Final = 220
_HEAD: Final = re.compile(r"[A-Z][A-Za-z]{2,14}(?:[/ ][A-Za-z&]{1,14}){2,18}")
_BEGINS_WITH_A_DAY: Final = re.compile(
    r"\s*(?:\d{1,2}[/.]\d|\d{4}-|\d{1,2}\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b[.,]?\s)"
)
#: ``Guest Colloquium:`` alone over a title.
_KIND: Final = re.compile(r"[^:：\d]{3,40}[:：]")
_BRACKET: Final = re.compile(r"[(（]([^()（）]{2,80})[)）]")
#: The last two words of a line, or three with an initial or a small word between.
_NAME_AT_THE_END: Final = re.compile(
    r"(?:(?<=\s)|^)(?:(?:Dr|Prof|Professor)\.?\s)?[A-Z][\w’'-]+\s(?:(?:[A-Z]\.|van|von|de|di|da|der|den|del|la|le)\s){0,2}[A-Z][\w’'-]+$"
)
_NAME_AT_THE_HEAD: Final = re.compile(
    r"(?:(?:Dr|Prof|Professor)\.?\s)?[A-Z][\w’'-]+\s(?:(?:[A-Z]\.|van|von|de|di|da|der|den|del|la|le)\s){0,2}[A-Z][\w’'-]+(?=\s|$)"
)


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of such tables, a segment for each field, and the places of their lines; ``None`` for no such table."""
    heads = {at: fields for at, line in enumerate(lines[:_MOST]) if (fields := _heads(line, lexicon))}
    found: list[tuple[Segment, ...]] = []
    used: set[int] = set()
    for at, end in pairwise((*heads, min(len(lines), _MOST))):
        term = table_terms.over(lines, at, used)
        talks, places = _dated(lines, at, end, heads[at], lexicon) or _undated(lines, at, end, heads[at], lexicon)
        if talks:
            found += [(*term, *talk) for talk in talks]
            used |= {at, *places, *(segment.index for segment in term)}
    return (tuple(found), frozenset(used)) if len(found) >= _ENOUGH else None


def _heads(line: Line, lexicon: Lexicon) -> list[str | None]:
    """The fields a line of heads names, ``None`` for the others; empty where a line is none of heads."""
    text = line.text.strip(" #*_")
    if line.label is not None or len(text) > _LONGEST_HEAD or _HEAD.fullmatch(text) is None:
        return []
    words = text.split()
    fields: list[str | None] = []
    while words:
        both = lexicon.field_of(" ".join(words[:2])) if len(words) > 1 else None
        field = both or field_of_head(words[0], lexicon)
        if field in fields and field in ("title", "speaker"):
            field = None  # Speaker Photo
        fields.append(field)
        words = words[2 if both else 1 :]
    known = {field for field in fields if field and field != "noise"}
    told = bool(fields[0] in WHEN and {"title", "speaker"} <= known and len(known) >= _FEWEST_HEADS)
    return fields if told else []


def _dated(
    lines: Sequence[Line], head: int, end: int, fields: Sequence[str | None], lexicon: Lexicon
) -> tuple[list[tuple[Segment, ...]], set[int]] | None:
    """The talks whose rows begin with their days, and the places of the rows; ``None`` where fewer than two do."""
    starts = [(at, day) for at in range(head + 1, end) if (day := _day_ends(lines[at].text))]
    if len(starts) < _ENOUGH:
        return None
    talks, used, most = [], set(), 1
    for (at, day), (after, _) in pairwise((*starts, (end, 0))):
        cells = _content(lines, at, day, after)
        cells = cells[: max(most, _ENOUGH)] if after == end else cells  # below the last row anything may stand
        most = max(most, len(cells))
        used |= {at, *(cell.index for cell in cells)}
        if told := _told(cells, fields, lexicon):
            date = Span(at, lines[at].number, 0, day, lines[at].text[:day].strip())
            talks.append((Segment("date", "", (date,), glued=True, structured=True), *told))
    return (talks, used) if len(talks) >= _ENOUGH else None


def _day_ends(text: str) -> int:
    """Where the day ends that a line begins with; 0 where it begins with none."""
    if not _BEGINS_WITH_A_DAY.match(text):
        return 0
    when = parse_when(text[:_DAY], reference=ANY_DAY, month_first=True)
    return when.span[1] if when.day is not None and not text[: when.span[0]].strip() else 0


def _content(lines: Sequence[Line], at: int, day: int, end: int) -> list[Span]:
    """What stands behind and below a day, up to the next row or the heading of the next table."""
    found: list[Span] = []
    for n in range(at, min(end, at + 3 * _LINES_OF_A_ROW)):
        begin = day if n == at else 0
        text = lines[n].text[begin:]
        if n > at and terms.heads_a_list(text):
            break
        if text.strip():
            found.append(Span(n, lines[n].number, begin, begin + len(text), text.strip()))
    return found[:_LINES_OF_A_ROW]


def _told(cells: Sequence[Span], fields: Sequence[str | None], lexicon: Lexicon) -> tuple[Segment, ...]:
    """Who speaks on what as the cells of a row tell, in the order of the heads; empty where nobody does."""
    if not cells or is_pause(cells[0].text) or is_called_off(cells[0].text):
        return ()
    cells = list(cells[1:] if len(cells) > 1 and _KIND.fullmatch(cells[0].text) else cells)
    if fields.index("title") < fields.index("speaker"):
        return _title_first(cells, lexicon)
    return _speaker_first(cells, lexicon)


def _title_first(cells: list[Span], lexicon: Lexicon) -> tuple[Segment, ...]:
    """``Ice in Clouds Jane Roe``, ``(Harbour University)``: from the end, where from, who, and on what."""
    house = cells.pop() if len(cells) > 1 and _is_house(cells[-1].text, lexicon) else None
    last = cells[-1]
    if len(cells) > 1 and names_somebody(last.text, lexicon, strict=True):
        who, titles = last, cells[:-1]
    elif (name := _NAME_AT_THE_END.search(last.text)) and names_somebody(name.group(), lexicon, strict=True):
        who, rest = _cut(last, name.start(), len(last.text)), _cut(last, 0, name.start())
        titles = [*cells[:-1], *([rest] if rest.text else [])]
    else:
        return ()
    return tuple(_segments(who, house, titles))


def _speaker_first(cells: list[Span], lexicon: Lexicon) -> tuple[Segment, ...]:
    """``Jane Roe``, ``Harbour University``, ``Ice in Clouds``; or who and on what in one line."""
    first, below = cells[0], cells[1:]
    if not names_somebody(first.text, lexicon, strict=True) or not below:
        name = _NAME_AT_THE_HEAD.match(first.text)
        if name is None or not names_somebody(name.group(), lexicon, strict=True):
            return ()
        rest = _cut(first, name.end(), len(first.text))
        first, below = _cut(first, 0, name.end()), [*([rest] if rest.text else []), *below]
    house = below.pop(0) if below and _is_house(below[0].text, lexicon) else None
    return tuple(_segments(first, house, below))


def _is_house(text: str, lexicon: Lexicon) -> bool:
    """``(Harbour University)``, ``Harbour University, Rain Town``"""
    if _BRACKET.fullmatch(text):
        return True
    return len(text) <= _DAY * 2 and grammar(lexicon).en_institution.search(text) is not None


def _cut(cell: Span, begin: int, end: int) -> Span:
    text = cell.text[begin:end]
    return Span(cell.index, cell.number, cell.start + begin, cell.start + end, text.strip())


def _segments(who: Span, house: Span | None, titles: Sequence[Span]) -> Iterator[Segment]:
    named = tuple(span for span in titles if len(span.text) <= _LONGEST_TITLE)
    texts = tuple(span for span in titles if len(span.text) > _LONGEST_TITLE)
    if house is not None:
        bracket = _BRACKET.fullmatch(house.text)
        house = _cut(house, *bracket.span(1)) if bracket else house
    for field, spans in (("speaker", (who,)), ("affiliation", (house,)), ("title", named), ("abstract", texts)):
        if told := tuple(span for span in spans if span is not None):
            yield Segment(field, "", told, glued=True, structured=True)


def _undated(
    lines: Sequence[Line], head: int, end: int, fields: Sequence[str | None], lexicon: Lexicon
) -> tuple[list[tuple[Segment, ...]], set[int]]:
    """The talks of rows that lost their days, a line to each cell: they begin with a name over a house.

    None where fewer than three rows do so, or no head is of the house.
    """
    inner = list(takewhile(lambda field: field not in (None, "noise", "venue"), fields[1:]))
    if inner[:2] != ["speaker", "affiliation"] or "title" not in inner:
        return [], set()
    full = [at for at in range(head + 1, end) if lines[at].text.strip()]
    starts = [
        n
        for n in range(len(full) - len(inner) + 1)
        if names_somebody(lines[full[n]].text.strip(), lexicon, strict=True)
        and _is_house(lines[full[n + 1]].text.strip(), lexicon)
    ]
    if len(starts) < _ENOUGH_UNDATED:
        return [], set()
    talks = []
    for n, after in pairwise((*starts, len(full))):
        spans = [_whole(lines, full[n + k]) for k in range(len(inner))]
        told = zip(inner, spans, strict=True)
        talk = [Segment(field or "", "", (span,), glued=True, structured=True) for field, span in told]
        behind = [full[k] for k in range(n + len(inner), min(after, n + _LINES_OF_A_ROW))]
        talks.append((*talk, *(_place(lines, behind) if "venue" in fields else ())))
    return talks, set(full[starts[0] :])


def _whole(lines: Sequence[Line], at: int) -> Span:
    text = lines[at].text
    return Span(at, lines[at].number, 0, len(text), text.strip())


def _place(lines: Sequence[Line], places: Sequence[int]) -> Iterator[Segment]:
    """The place a line behind the cells ends with: ``Flyer.pdf 266 KB Roe Colloquium RH 101``."""
    for at in places:
        text = lines[at].text.rstrip()
        place = next((hit for hit in place_forms().whole.finditer(text) if hit.end() == len(text)), None)
        if place is not None:
            span = Span(at, lines[at].number, place.start(), place.end(), place.group())
            yield Segment("venue", "", (span,), glued=True, structured=True)
            return
