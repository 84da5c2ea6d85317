"""Tables inside a text: a row of labels, and under it one talk per row (pipes, tabs, columns of spaces)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from seminar.dates import parse_when
from seminar.language import has_han
from seminar.read.date_order import ANY_DAY
from seminar.read.document import Line
from seminar.read.labels.hits import WHEN
from seminar.read.labels.of_a_line import find_labels
from seminar.read.labels.segments import FREE, GROUP, Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.pauses import is_pause
from seminar.read.records.entry_kinds import title_alone
from seminar.read.rows import table_terms, title_cells
from seminar.read.rows.column_heads import fields_of, groups_of, under_heads
from seminar.read.times.day_lines import place_beside_the_day

#: What stands between the cells of a row: a pipe (not ``\|``), a tab, at least two spaces.
_MARKS: Final = {"|": re.compile(r"(?<!\\)\|"), "\t": re.compile(r"\t"), "  ": re.compile(r" {2,}|\u3000+ *")}
_RULE: Final = re.compile(r"^[\s|:+\-=─—]*$")
_ENOUGH: Final = 2
_LONGEST: Final = 400


def rows(lines: Sequence[Line], lexicon: Lexicon) -> tuple[tuple[tuple[Segment, ...], ...], frozenset[int]] | None:
    """The talks of the tables of a text, a segment per cell, and the places of their lines.

    ``None`` where no row of labels stands over at least one row of values.
    """
    found: list[tuple[Segment, ...]] = []
    used: set[int] = set()
    for n, line in enumerate(lines):
        if n in used or (head := _head(n, line, lexicon, ruled=_is_ruled(lines, n))) is None:
            continue
        talks, places = _body(lines, n, *head, lexicon)
        if talks:
            above = (*table_terms.over(lines, n, used), *_above(lines, n, head[2], lexicon))
            talks = title_cells.presided([(*above, *talk) for talk in talks])
            places |= {segment.index for segment in above}
            read = [title_cells.of_the_talk(tuple(_read(talk, lexicon))) for talk in talks]
            told = title_cells.with_speakers(read, lexicon)
            found += title_cells.bare(_of_speakers(told, talks))
            used |= places
    return (tuple(found), frozenset(used)) if found else None


def _of_speakers(
    read: Sequence[tuple[Segment, ...]], talks: Sequence[tuple[Segment, ...]]
) -> Sequence[tuple[Segment, ...]]:
    """The talks of a table; where the cells of two at least label who speaks within, rows that name nobody are none."""
    within = sum(_names(own) and not _names(row) for own, row in zip(read, talks, strict=True))
    return [own for own in read if _names(own)] if within >= _ENOUGH else read


def _names(talk: Sequence[Segment]) -> bool:
    return any(segment.field == "speaker" for segment in talk)


def _read(talk: Sequence[Segment], lexicon: Lexicon) -> Iterator[Segment]:
    """The cells of a row as they are read: labels within them apart, a title without its link and its kind."""
    named = any(segment.field == "speaker" and not lexicon.holds("placeholders", segment.text) for segment in talk)
    for segment in talk:
        for part in _within(segment, lexicon):
            told = title_alone(part)
            yield from told[:1] if named else told


#: A label within a cell.
_INNER: Final = re.compile(
    r"(?:^|(?<=[\s.?!。？！—–-]))(?P<label>Title|Abstract|Bio(?:graphy)?|题目|摘要|简介)\s?[:：]\s*", re.IGNORECASE
)


def _within(segment: Segment, lexicon: Lexicon) -> Iterator[Segment]:
    """A cell for the title that holds its own labels, cut at them: ``Title: Ice in Clouds Abstract: We …``."""
    told = segment.field in ("title", "talk") and len(segment.spans) == 1
    if told and (parts := _labelled_within(segment, lexicon)):
        yield from parts
        return
    hits = list(_INNER.finditer(segment.text)) if told else []
    fields = [lexicon.field_of(hit["label"]) or FREE for hit in hits]
    if not any(field in ("abstract", "bio") and hit.start() for field, hit in zip(fields, hits, strict=True)):
        yield segment
        return
    (span,) = segment.spans
    text = segment.text
    if before := text[: hits[0].start()].strip(" -–—\t"):
        field = "title" if "title" not in fields else FREE
        yield replace(segment, field=field, spans=(replace(span, end=span.start + hits[0].start(), text=before),))
    ends = [*(hit.start() for hit in hits[1:]), len(text)]
    for field, hit, end in zip(fields, hits, ends, strict=True):
        part = replace(span, start=span.start + hit.end(), end=span.start + end, text=text[hit.end() : end].strip())
        yield replace(segment, field=field, label=hit["label"], spans=(part,))


def _labelled_within(segment: Segment, lexicon: Lexicon) -> tuple[Segment, ...]:
    """The parts of a cell that labels who speaks and on what: ``主题演讲 主讲人：林远舟 演讲题目：云中的冰``."""
    (span,) = segment.spans
    text = segment.text
    hits = find_labels(text, lexicon) if ":" in text or "：" in text else ()
    if not {"speaker", "title"} <= {hit.field for hit in hits}:
        return ()
    ends = [*(hit.start for hit in hits[1:]), len(text)]
    cuts = [(FREE, "", 0, hits[0].start)]
    cuts += [(hit.field, hit.label, hit.end, end) for hit, end in zip(hits, ends, strict=True)]
    return tuple(
        replace(
            segment,
            field=field,
            label=label,
            spans=(replace(span, start=span.start + begin, end=span.start + end, text=text[begin:end].strip()),),
        )
        for field, label, begin, end in cuts
        if text[begin:end].strip()
    )


def _is_ruled(lines: Sequence[Line], n: int) -> bool:
    """Whether a row has the rule below it that makes it the head of a table in Markdown: ``|:---|:---|``."""
    below = lines[n + 1].text if n + 1 < len(lines) else ""
    return "|" in below and "--" in below and "|" in lines[n].text and _RULE.match(below) is not None


def _head(
    n: int, line: Line, lexicon: Lexicon, *, ruled: bool = False
) -> tuple[str, list[Span], list[str | None]] | None:
    """The mark between the cells of a row of labels, the labels, and the fields they name.

    Where a rule is below it, who and on what are enough: ``| Talk | Speaker | Video |``.
    """
    text = line.text
    if len(text) > _LONGEST or line.label is not None:
        return None
    for mark, least in (("|", _ENOUGH), ("\t", 1), ("  ", _ENOUGH)):
        if len(_MARKS[mark].findall(text.strip(" |\t"))) < least:
            continue
        heads = [part for cell in _cells(n, line, mark) for part in _stacked_heads(cell, lexicon)]
        fields = fields_of([span.text for span in heads], lexicon)
        telling = {field for field in fields if field} - {"noise", "section"}
        known = sum(field is not None for field in fields)
        enough = len(telling) >= 0.55 * len(fields) or (len(telling) >= _MANY and known >= 0.7 * len(fields))
        if len(telling) > _ENOUGH and telling & {"title", "speaker"} and enough:
            return mark, heads, fields
        if ruled and mark == "|" and "speaker" in telling and telling & {"title", "talk"}:
            return mark, heads, fields
    return None


def _cells(index: int, line: Line, mark: str) -> list[Span]:
    """The cells of a row, empty ones included."""
    text = line.text
    begin, end = 0, len(text)
    if mark != "\t":
        begin, end = len(text) - len(text.lstrip(" \u3000")), len(text.rstrip())
    if mark == "|":
        begin += text[begin : begin + 1] == "|"
        end -= text[end - 1 : end] == "|" and end > begin
    cells = []
    for match in _MARKS[mark].finditer(text, begin, end):
        cells.append(_cell(index, line, begin, match.start()))
        begin = match.end()
    return [*cells, _cell(index, line, begin, end)]


def _cell(index: int, line: Line, begin: int, end: int) -> Span:
    text = line.text[begin:end]
    start = begin + len(text) - len(text.lstrip()) if text.strip() else begin
    return Span(index, line.number, start, max(begin, end), text.strip())


#: A line broken inside a cell.
_BREAK: Final = re.compile(r"(?<!\s)\s*+(?:<br\s*+/?>\s*+)++|(?<!\s)\s{2,}+", re.IGNORECASE)


def _stacked(cell: Span) -> list[Span]:
    """The labels stacked in one cell of a head: ``Speaker<br>Affiliation<br>Date``."""
    begin, parts = cell.start, []
    for text in _BREAK.split(cell.text):
        parts.append(replace(cell, start=begin, end=begin + len(text), text=text.strip()))
        begin += len(text) + 1
    return [part for part in parts if part.text] if len(parts) > 1 else [cell]


def _stacked_heads(cell: Span, lexicon: Lexicon) -> list[Span]:
    """The labels stacked in a head, the breaks between them kept or not: ``Speaker Affiliation Date``."""
    words = list(_WORD.finditer(cell.text))
    if not 1 < len(words) <= _MOST_STACKED or lexicon.field_of(cell.text) is not None:
        return _stacked(cell)
    fields = [lexicon.field_of(word.group()) for word in words]
    if None in fields or len(set(fields)) < len(fields):
        return _stacked(cell)
    return [
        replace(cell, start=cell.start + word.start(), end=cell.start + word.end(), text=word.group()) for word in words
    ]


#: So many fields of a talk make a head among columns that tell nothing of it.
_MANY: Final = 5
_WORD: Final = re.compile(r"\S+")
_MOST_STACKED: Final = 4


def _unstacked(cells: list[Span], heads: Sequence[Span]) -> list[Span]:
    """The cells of a row with the stacked ones in as many parts as the labels above them."""
    if len(cells) >= len(heads):
        return cells
    parts = [part for cell in cells for part in _stacked(cell)]
    return parts if len(parts) == len(heads) else cells


def _body(
    lines: Sequence[Line],
    head: int,
    mark: str,
    heads: Sequence[Span],
    fields: Sequence[str | None],
    lexicon: Lexicon,
) -> tuple[list[tuple[Segment, ...]], set[int]]:
    """The talks under a row of labels. A row that leaves the day out is on the day of the row above.

    One that leaves out the title as well, below a break or an opening, is part of that.
    """
    found: list[tuple[Segment, ...]] = []
    used = {head}
    above: dict[str, Span] = {}
    day: tuple[Segment, ...] = ()
    idle = False
    for n in range(head + 1, len(lines)):
        text = lines[n].text
        if _RULE.match(text):
            used |= {n} if mark.strip() and mark in text else set()
            if not text.strip() and mark == "  ":
                break
            continue
        alone = mark.strip(" ") and _MARKS[mark].search(text.strip(" |\t")) is None
        if alone and (told := _day_between(n, lines[n], fields)) is not None:
            day = told
            used.add(n)
            continue
        if _MARKS[mark].search(text.strip(" ")) is None:
            if (told := _day_between(n, lines[n], fields)) is None:
                break
            day = told
            used.add(n)
            continue
        if _head(n, lines[n], lexicon) is not None:
            break
        used.add(n)
        cells = under_heads(_unstacked(_aligned(_cells(n, lines[n], mark), heads, mark), heads), fields, lexicon)
        row = _row(cells, heads, fields, above, first=not found)
        what = [cell.text for cell, field in zip(cells, fields, strict=False) if field in ("title", "talk", *WHEN)]
        if idle and set(what) <= _AS_ABOVE:
            continue
        idle = any(segment.field == "title" and is_pause(segment.text) for segment in row)
        found += [(*day, *talk) for talk in _talks_of(row, heads, fields) if _tells(talk, lexicon)]
    if found:
        said = {segment.label for segment in found[0]}
        found[0] += tuple(Segment(GROUP, title.text, mark=title) for title in heads if title.text not in said)
    return found, used


def _above(lines: Sequence[Line], head: int, fields: Sequence[str | None], lexicon: Lexicon) -> tuple[Segment, ...]:
    """The day, and the place behind its label or the day, on the line right above a table that tells hours alone."""
    if "date" in fields or not WHEN & set(fields):
        return ()
    at = next((n for n in range(head - 1, max(head - 4, -1), -1) if lines[n].text.strip()), None)
    if at is None or lines[at].label is not None:
        return ()
    hits = find_labels(lines[at].text, lexicon)
    if len(hits) > 1 or any(hit.field != "venue" for hit in hits):
        return ()
    end = hits[0].end if hits else len(lines[at].text)
    text = lines[at].text[:end]
    when = parse_when(text, reference=ANY_DAY) if any(map(str.isdigit, text)) and end <= _LONGEST_DAY else None
    if when is None or when.day is None or when.clock is not None or text[: when.span[0]].strip(" #*_"):
        return ()
    number = lines[at].number
    day = Span(at, number, when.span[0], when.span[1], text[slice(*when.span)])
    found = [Segment("date", "", (day,), glued=True, structured=True)]
    if hits:
        begin = max(hits[0].start, when.span[1])
        mark = Span(at, number, begin, hits[0].end, lines[at].text[begin : hits[0].end])
        place = Span(at, number, hits[0].end, len(lines[at].text), lines[at].text[hits[0].end :])
        found.append(Segment("venue", hits[0].label, (place,), mark, glued=True, structured=True))
    elif beside := place_beside_the_day(text, lexicon):
        begin = text.index(beside)
        place = Span(at, number, begin, begin + len(beside), beside)
        found.append(Segment("venue", "", (place,), glued=True, structured=True))
    return tuple(found)


def _day_between(index: int, line: Line, fields: Sequence[str | None]) -> tuple[Segment, ...] | None:
    """The day a line between the rows tells for those below it; ``None`` for any other line."""
    text = line.text.strip(" |*_#\t")
    if "date" in fields or not WHEN & set(fields) or len(text) > _LONGEST_DAY or not any(map(str.isdigit, text)):
        return None
    when = parse_when(text, reference=ANY_DAY)
    if when.day is None or when.clock is not None or when.span[0] > 1:
        return None
    start, end = when.span
    span = Span(index, line.number, 0, len(line.text), text[start:end])
    return (Segment("date", "", (span,), structured=True),)


#: What stands in a cell for the one above it, or for nothing.
_AS_ABOVE: Final = frozenset(("", "-", "–", "—", "〃", "同上", "..."))
#: A line between rows that tells a day is no longer.
_LONGEST_DAY: Final = 30


def _aligned(cells: list[Span], heads: Sequence[Span], mark: str) -> list[Span]:
    """The cells of a row of columns, each under the label it stands under, where some are blank."""
    if mark.strip() or mark == "\t" or len(cells) >= len(heads):
        return cells
    placed: list[Span] = []
    for at, title in enumerate(heads):
        following = heads[at + 1].start if at + 1 < len(heads) else 10**6
        under = [cell for cell in cells if title.start - 1 <= cell.start < following - 1]
        placed.append(under[0] if under else Span(cells[0].index, cells[0].number, 0, 0, ""))
    return placed if sum(bool(cell.text) for cell in placed) == len(cells) else cells


def _row(
    cells: Sequence[Span],
    heads: Sequence[Span],
    fields: Sequence[str | None],
    above: dict[str, Span],
    *,
    first: bool,
) -> list[Segment]:
    row = []
    for own, title, field in zip(cells, heads, fields, strict=False):
        cell = own
        if field in ("date", "when_where") or (field in WHEN and "date" not in fields):
            told = own.text not in _AS_ABOVE
            cell = above[title.text] = _in_full(own, title) if told else above.get(title.text, own)
        if cell.text:
            row.append(Segment(field or FREE, title.text, (cell,), title if first else None, structured=True))
    return [*row, *(Segment(FREE, spans=(cell,), structured=True) for cell in cells[len(heads) :] if cell.text)]


#: ``5.12`` under 日期
_DAY_IN_FIGURES: Final = re.compile(r"(0?[1-9]|1[0-2])[.．](0?[1-9]|[12]\d|3[01])")


def _in_full(cell: Span, head: Span) -> Span:
    """A day in figures under a Chinese head as month and day."""
    match = _DAY_IN_FIGURES.fullmatch(cell.text) if has_han(head.text) else None
    return replace(cell, text=f"{match[1]}月{match[2]}日") if match else cell


def _talks_of(row: list[Segment], heads: Sequence[Span], fields: Sequence[str | None]) -> Iterator[Sequence[Segment]]:
    """The talks of a row: itself, or, where its columns tell two talks, those of each with what is for both."""
    groups = groups_of(fields)
    if len(groups) == 1:
        yield row
        return
    for group in groups:
        labels = {heads[n].text for n in group}
        yield [segment for segment in row if segment.label in labels]


#: ``All participants``: nobody gives a talk.
_NOBODY: Final = re.compile(
    r"(?:all(?:\s(?:participants|attendees|speakers|members))?|everyone|everybody|participants|全[体體](?:[与與]会)?(?:人员|人員|[师師]生|成员|成員|嘉宾|嘉賓|讲者)?|大家)",
    re.IGNORECASE,
)


def _tells(row: Sequence[Segment], lexicon: Lexicon) -> bool:
    """Whether a row tells who speaks or on what; "TBA" tells nothing, and in a pause nobody speaks."""
    told = [segment.text for segment in row if segment.field in ("title", "speaker", "talk")]
    titles = [segment.text for segment in row if segment.field == "title"]
    if (told and all(is_pause(text) for text in told)) or (titles and all(is_pause(text) for text in titles)):
        return False
    if any(segment.field == "speaker" and _NOBODY.fullmatch(segment.text.strip(" *_.")) for segment in row):
        return False
    return any(
        segment.field in ("title", "speaker") and not lexicon.holds("placeholders", segment.text) for segment in row
    )
