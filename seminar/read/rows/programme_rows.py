"""One hour of a programme with the lines that tell of its talk, and which of them is the speaker, the title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from seminar.read.document import Line
from seminar.read.labels.of_a_line import find_labels
from seminar.read.labels.segments import Segment, Span
from seminar.read.lexicon import Lexicon
from seminar.read.pauses import is_called_off, is_panel, is_pause
from seminar.read.persons.people import names_somebody, people
from seminar.read.records.chunks import Chunk, Fields, assign, chunks_of
from seminar.read.records.entry_kinds import kind_of_entry
from seminar.read.rows.row_columns import fields_by_column
from seminar.read.rows.row_ways import fields_in, without_kinds

#: What the lines below an hour may label; and what they may once the speaker or the title is labelled.
OF_THE_ROW: Final = frozenset(("speaker", "title", "affiliation", "position"))
BESIDE_THEM: Final = frozenset(("chair", "host", "venue"))
#: Lines of one entry, and cells behind an hour: ``10:00 | Jane Roe | Ice``.
_CELL: Final = re.compile(r"\t|\s[|｜]\s")
_FEWEST: Final = 3
#: Words left of a person that no list has, so that a line is still one of a person.
_LEFT: Final = 30


@dataclass(slots=True)
class Row:
    """An hour and what stands behind and below it: the places of its lines, the fields within them joined.

    ``hour`` is the hour in full; ``labelled`` are the values behind labels in the lines below.
    """

    at: int
    when: Chunk
    rest: Chunk
    hour: str = ""
    above: int | None = None
    below: list[int] = field(default_factory=list)
    labelled: list[Segment] = field(default_factory=list)
    day: Span | None = None
    presides: Segment | None = None
    place: Segment | None = None
    fields: Fields = field(default_factory=dict)
    #: whether it is said to be a talk, ``Second Lecture: Jane Roe, geologist at …``, and no more than of whom
    lecture: bool = False

    @property
    def told(self) -> set[str]:
        """The fields it tells."""
        return {*self.fields, *(segment.field for segment in self.labelled)}

    @property
    def whole(self) -> bool:
        return "speaker" in self.told and ("title" in self.told or self.lecture)

    @property
    def last(self) -> int:
        """The place of its last line so far."""
        return max((self.at, *self.below, *(segment.index for segment in self.labelled)))


def labelled(line: Line, at: int, lexicon: Lexicon, *, known: bool = False) -> tuple[Segment, ...]:
    """The values behind labels in a line below an hour; empty where a label is of no row, or none begins the line.

    ``known`` says that the speaker or the title of the row stands behind a label above.
    """
    hits = find_labels(line.text, lexicon)
    if known and len(hits) == 1 and hits[0].field == "talk":
        hits = (replace(hits[0], field="title"),)  # 主讲人：林远舟, and below it 报告：云中的冰
    of_the_row = OF_THE_ROW | BESIDE_THEM if known else OF_THE_ROW
    if not hits or line.text[: hits[0].start].strip(" \t|｜") or not {hit.field for hit in hits} <= of_the_row:
        return ()
    ends = [*(hit.start for hit in hits[1:]), len(line.text)]
    found = []
    for hit, end in zip(hits, ends, strict=True):
        mark = Span(at, line.number, hit.start, hit.end, line.text[hit.start : hit.end])
        value = Span(at, line.number, hit.end, end, line.text[hit.end : end].strip())
        found.append(Segment(hit.field, hit.label, (value,), mark, glued=True, structured=True))
    return tuple(found)


def is_pause_row(lines: Sequence[Line], row: Row) -> bool:
    """Whether the first line behind an hour is a pause, whatever stands below it: the place, who opens the meeting."""
    text = next((text for text in _joined(lines, row)[0].split("\t") if text.strip(" |*_")), "").strip(" |*_")
    by_whom = _BY_WHOM.match(text)
    return is_pause(text) or (by_whom is not None and is_pause(text[by_whom.end() :]))


#: ``云溪学会：开幕致辞``: whose opening it is.
_BY_WHOM: Final = re.compile(r"[^\s:：]{2,12}\s?[:：]\s*(?=[一-鿿])")


def text_of(lines: Sequence[Line], row: Row) -> str:
    return _joined(lines, row)[0].replace("\t", " ").strip(" |*_")


def assign_fields(lines: Sequence[Line], row: Row, lexicon: Lexicon) -> None:
    """Finds out which stretch of a row is the speaker, which the title, and so on."""
    text, _ = _joined(lines, row)
    if not text.strip() or is_pause(text_of(lines, row)) or is_called_off(text):
        return
    kind = kind_of_entry(text)
    begin = kind.title if kind else 0
    if kind and kind.by[1]:
        row.fields["speaker"] = kind.by  # Invited talk by Jane Roe: Ice
    elif (
        kind and (told := _AND_WHAT.fullmatch(text, kind.title)) and names_somebody(told["name"], lexicon, strict=True)
    ):
        row.fields["speaker"], row.lecture = told.span(), True
        return
    cells = _cells(text, begin)
    by_label = {segment.field for segment in row.labelled}
    if "speaker" in by_label and "title" not in by_label:
        row.fields["title"] = cells[-1]  # the line over the speaker, below the kind of talk
    elif not by_label and (who := _person_cell(text, cells, lexicon)) is not None:
        row.fields["speaker"] = cells[who]
        row.fields["title"] = cells[1 - who]
    else:
        if "speaker" in row.fields or not _bold_and_person(text, begin, row.fields, lexicon):
            assign(text, list(chunks_of(text, begin)), row.fields, lexicon)
    for name in by_label & set(row.fields):
        del row.fields[name]
    if "title" in row.fields and (label := _TOPIC.match(text, *row.fields["title"])):
        row.fields["title"] = (label.end(), row.fields["title"][1])
    if "title" in row.fields and (house := _HOUSE.match(text, *row.fields["title"])) and _is_of(row, house["name"]):
        row.fields["title"] = (house.end(), row.fields["title"][1])
    if "title" in row.fields and is_panel(text[slice(*row.fields["title"])].lstrip(" *_\t")):
        row.fields.clear()


#: ``雨声：云中的冰`` over ``嘉宾：王若水 雨声科技 总工程师``: the house that sends the speaker, before the title.
_HOUSE: Final = re.compile(r"(?P<name>[一-鿿]{2}[^\s:：]{0,10})\s?[:：]\s*(?=\S{4})")


def _is_of(row: Row, house: str) -> bool:
    """Whether who speaks, as a label below the hour tells, is of a house whose name begins so."""
    begins = re.compile(rf"[\s,，（(]{house[:2]}")
    return any(segment.field == "speaker" and begins.search(segment.text.strip()) for segment in row.labelled)


def in_one_way(lines: Sequence[Line], found: Sequence[Row], lexicon: Lexicon) -> None:
    """Reads all rows as most of them mark off title and person: ``Jane Roe, Northland "Ice"``."""
    plain = [row for row in found if not row.labelled and row.above is None]
    plain = [row for row in plain if (text := text_of(lines, row)) and not is_pause(text) and not is_called_off(text)]
    texts = [_first_line(lines, row) for row in plain]
    by_column = fields_by_column(texts, lexicon)
    found_so = by_column or without_kinds(texts, fields_in(texts, lexicon) or ())
    for row, fields in zip(plain, found_so, strict=False):
        if fields:
            row.lecture = by_column is not None and "speaker" in fields
            row.fields = {**{name: at for name, at in row.fields.items() if name not in _TOLD_BY_WAY}, **fields}


def _first_line(lines: Sequence[Line], row: Row) -> str:
    """What stands behind an hour, or, where nothing does, in the line below it, as the joined text begins with it."""
    text, starts = _joined(lines, row)
    behind = bool(lines[row.at].text[slice(*row.rest)].strip())
    ends = [begin for begin, _, _ in starts[1 if behind else 2 :]]
    return text[: ends[0] - 1] if ends else text


#: What a way of the rows tells, the house and the post beside the person.
_TOLD_BY_WAY: Final = frozenset(("speaker", "title", "affiliation", "position", "department", "venue"))


#: ``Jane Roe, geologist and professor at the Institute of Rain, Northland``: who, and what she is.
_AND_WHAT: Final = re.compile(r"(?P<name>[A-Z][^,\n]{3,40}),\s[a-z][^:“”\"\n]{8,240}")


#: ``话题：云中的冰``: a word for the title before it, in every row of a programme.
_TOPIC: Final = re.compile(
    r"(?:话题|話題|(?:报告)?题目|題目|主题|主題|报告|報告|演讲|演講|Topic|Title|Talk)\s?[:：]\s?(?=\S{3})"
)


#: ``**Ice in Clouds** Jane Roe``, ``Jane Roe **Ice in Clouds**``: the letters part them.
_BOLD: Final = re.compile(
    r"(?P<ahead>[^*\n]{0,80}?)\s*(?P<mark>\*\*|__)(?P<bold>[^*\n]{2,200})(?P=mark)\s*(?P<behind>[^*\n]{0,80})"
)


def _bold_and_person(text: str, begin: int, fields: Fields, lexicon: Lexicon) -> bool:
    """Takes title and speaker where the one stands in bold letters and the other does not; whether it does."""
    match = _BOLD.fullmatch(text.rstrip(), begin)
    if match is None or bool(match["ahead"].strip()) is bool(match["behind"].strip()):
        return False
    other = "ahead" if match["ahead"].strip() else "behind"
    if not match[other].strip()[0].isalnum():
        return False  # **Jane Roe** (Harbour University): Ice
    for who, what in ((other, "bold"), ("bold", other)):
        if all(names_somebody(name, lexicon, strict=True) for name in _TOGETHER.split(match[who].strip(" ,，:："))):
            fields["speaker"], fields["title"] = match.span(who), match.span(what)
            return True
    return False


_TOGETHER: Final = re.compile(r"\s*,\s*|\s+(?:and|&)\s+|、")


def _cells(text: str, begin: int = 0) -> list[Chunk]:
    """The lines and columns of a row that hold anything, from ``begin`` on."""
    found = []
    for end, following in (*(match.span() for match in _CELL.finditer(text, begin)), (len(text), 0)):
        lead = len(text[begin:end]) - len(text[begin:end].lstrip(" |｜"))
        if text[begin:end].strip(" |｜*_"):
            found.append((begin + lead, end))
        begin = following
    return found


def _person_cell(text: str, cells: Sequence[Chunk], lexicon: Lexicon) -> int | None:
    """Which of two cells is a person with a post or a house, where the other is none; ``None`` where that is open."""
    if len(cells) != 2:  # speaker and title
        return None
    persons = [n for n, cell in enumerate(cells) if _is_person(text[slice(*cell)].strip(), lexicon)]
    if len(persons) != 1 or len(text[slice(*cells[1 - persons[0]])].strip()) < _FEWEST:
        return None
    return persons[0]


def _is_person(text: str, lexicon: Lexicon) -> bool:
    named = people(text, lexicon)
    if len(named) != 1 or not named[0].person.name or len(named[0].rest) > _LEFT:
        return False
    person = named[0].person
    first = any(text.startswith(side.text) for side in person.name.sides())
    housed = bool(person.affiliation) and (bool(person.position) or len(person.name.sides()) > 1 or bool(named[0].rest))
    return first and housed and not any(map(str.isdigit, text)) and re.search(r"[:：?？]", text) is None


def _joined(lines: Sequence[Line], row: Row) -> tuple[str, list[tuple[int, int, int]]]:
    """What stands behind and below an hour as one text, and where each line of it begins: in it, and in its source."""
    text, starts = "", []
    if row.above is not None:
        text, starts = f"{lines[row.above].text}\t", [(0, row.above, 0)]
    starts.append((len(text), row.at, row.rest[0]))
    text += lines[row.at].text[slice(*row.rest)]
    for at in row.below:
        bare = lines[at].text
        lead = len(bare) - len(bare.lstrip(" \t\u3000|｜"))
        starts.append((len(text) + 1, at, lead))
        text = f"{text}\t{bare[lead:]}"
    return text, starts


def segments_of(lines: Sequence[Line], row: Row) -> Iterator[Segment]:
    line = lines[row.at]
    hour = Span(row.at, line.number, *row.when, row.hour or line.text[slice(*row.when)])
    mark = (
        Span(row.at, line.number, 0, row.when[0], line.text[: row.when[0]])
        if line.text[: row.when[0]].strip()
        else None
    )
    days = (row.day,) if row.day is not None else ()
    yield Segment("time", "", (*days, hour), mark, glued=True, structured=True)
    _, starts = _joined(lines, row)
    for name, (start, end) in sorted(row.fields.items(), key=lambda item: item[1]):
        yield Segment(name, "", tuple(spans_of(lines, starts, start, end)), glued=True, structured=True)
    yield from row.labelled
    if row.place is not None and "venue" not in row.told:
        yield row.place
    if row.presides is not None:
        yield row.presides


def spans_of(lines: Sequence[Line], starts: Sequence[tuple[int, int, int]], start: int, end: int) -> Iterator[Span]:
    """The stretches of the source under ``start`` to ``end`` of the joined text."""
    for n, (begin, at, column) in enumerate(starts):
        stop = starts[n + 1][0] - 1 if n + 1 < len(starts) else end
        first, last = max(start, begin), min(end, stop)
        if first < last:
            a, b = first - begin + column, last - begin + column
            yield Span(at, lines[at].number, a, b, lines[at].text[a:b])
